import type { Fact } from '../../model/fact.ts'
import type { GoldRecord } from '../../model/gold-record.ts'
import { strongest } from '../../model/status.ts'
import type { AffectedCount } from './index.ts'

type Count = NonNullable<GoldRecord['counts']>[number]

/**
 * The counts of a notice in the form of the labelled records: a figure that is repeated counts once, with the
 * strongest of its statuses. 件 beside a 名 of the same number counts the same people.
 */
export function goldCounts(facts: readonly Fact<'affected-count', AffectedCount>[]): Count[] {
  const byFigure = new Map<string, Fact<'affected-count', AffectedCount>[]>()
  for (const fact of facts) {
    // Those of whom only a denial is said are counted by nobody.
    if (fact.status === 'not_found' || fact.status === 'ruled_out') continue
    const { of, count } = fact.value
    const key = `${of === 'records' ? 'persons' : of} ${count}`
    const same = byFigure.get(key)
    if (same) same.push(fact)
    else byFigure.set(key, [fact])
  }
  return [...byFigure.values()].map(same => {
    const status = strongest(same.map(f => f.status)) ?? 'possible'
    const ranked = [...same].sort(
      (a, b) => Number(b.value.of === 'persons') - Number(a.value.of === 'persons'),
    )
    const told = ranked.find(f => f.value.group !== 'other') ?? ranked[0]!
    const telling = same.filter(f => f.status === status && f.value.of === ranked[0]!.value.of)
    const shown = telling.find(f => f.rule === 'persons-by-persons') ?? telling[0] ?? ranked[0]!
    return {
      of: ranked[0]!.value.of,
      group: told.value.group,
      value: told.value.count,
      status: status === 'confirmed' ? 'confirmed' : 'possible',
      quote: shown.evidence[0].quote,
    }
  })
}
