import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { frozen } from '../src/model/frozen.ts'
import { jsonBytes } from '../src/web/api/json-bytes.ts'

const written = (value: object): string => jsonBytes(value).toString('utf8')

describe('JSON put together of pieces', () => {
  const kept = frozen([
    { id: 'a', title: '漏えい「のおそれ」', brief: [{ ja: '一', en: '1' }] },
    { id: 'b', title: null, number: 1.5, lone: '\ud800' },
    { id: 'c', roots: [] },
    { id: 'd', nested: { deep: { deeper: [1, [2, [3]]] } } },
  ])

  it('is that of JSON.stringify, whatever of an answer is kept', () => {
    const answers: object[] = [
      { total: 4, hits: [...kept] },
      { hits: kept, empty: [], none: {}, gone: undefined, more: [undefined, ...kept] },
      { roots: [{ notices: [...kept], told: 1 }, { notices: [] }, null, 3] },
      { list: [kept[0], 1, 'x', null, kept[1], undefined, kept[2]] },
      { at: new Date(0), lists: [[...kept], [...kept].toReversed()] },
      [...kept],
      kept,
    ]
    for (const answer of answers) {
      assert.equal(written(answer), JSON.stringify(answer))
      assert.equal(written(answer), JSON.stringify(answer), 'and again, of what was made before')
    }
  })

  it('is that of JSON.stringify for any value, frozen or not', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.boolean(), (items, isKept) => {
        const copy = structuredClone(items)
        const answer = { total: items.length, items: isKept ? copy.map(frozen) : copy, again: [copy, copy] }
        assert.equal(written(answer), JSON.stringify(answer))
      }),
    )
  })
})

describe('frozen', () => {
  it('leaves nothing within that could be changed', () => {
    const value = frozen({ list: [{ a: 1 }], words: '漏えい' })
    assert.throws(() => {
      ;(value.list[0] as { a: number }).a = 2
    }, TypeError)
    assert.throws(() => {
      ;(value.list as unknown[]).push(1)
    }, TypeError)
  })
})
