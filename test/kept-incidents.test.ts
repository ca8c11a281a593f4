import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Counted, keptIncident } from '../src/index/kept.ts'

/** The leak of an incident of which notices say these, oldest first. */
function leakOf(...told: readonly Counted['leak'][]): Counted['leak'] {
  const known = new Map<string, Counted>(
    told.map((leak, i) => [
      String(i),
      { leak, published: null, title: null, publishers: [], genre: 'incident_notice' },
    ]),
  )
  return keptIncident(
    { id: '0', notices: [...known.keys()], joins: [], state: 'open', cited: [], twins: [], formerly: [] },
    known,
  ).leak
}

describe('the leak of an incident', () => {
  it('is as the last notice that speaks of one states it', () => {
    assert.equal(leakOf('investigating', 'possible', null), 'possible')
    assert.equal(leakOf('possible', 'not_found'), 'not_found')
    assert.equal(leakOf('not_found', 'confirmed'), 'confirmed')
    assert.equal(leakOf(null), null)
  })

  it('stays confirmed where a later notice denies a part, or says less', () => {
    assert.equal(leakOf('confirmed', 'ruled_out'), 'confirmed')
    assert.equal(leakOf('confirmed', null, 'possible'), 'confirmed')
  })
})
