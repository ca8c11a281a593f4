import type { Fact } from '../../model/fact.ts'
import type { Headline } from '../../model/headline.ts'
import type { Language } from '../../model/label.ts'
import type { AffectedCount } from './index.ts'
import { showCount } from './show-count.ts'
import type { Counted } from './what-is-counted.ts'

type CountFact = Fact<'affected-count', AffectedCount>

/** What a reader asks for first; of the rest, the first that the notice counts at all. */
const first: readonly (readonly Counted[])[] = [
  ['persons', 'records'],
  ['accounts'],
  ['organisations'],
  ['mails'],
  ['files'],
  ['servers', 'devices'],
]

const most = 3

/** The total, where the notice names one, then the largest number of each group. Numbers said not to be touched are none. */
function mainCounts(facts: readonly CountFact[]): CountFact[] {
  const affected = facts.filter(({ status }) => status !== 'not_found' && status !== 'ruled_out')
  const things = first.find(of => affected.some(({ value }) => of.includes(value.of)))
  const counted = affected
    .filter(({ value }) => things?.includes(value.of))
    .toSorted(
      (a, b) =>
        Number(b.value.part === 'total') - Number(a.value.part === 'total') || b.value.count - a.value.count,
    )
  const largest = new Map<string, CountFact>()
  for (const fact of counted)
    if (
      !largest.has(fact.value.group) &&
      ![...largest.values()].some(f => f.value.count === fact.value.count)
    )
      largest.set(fact.value.group, fact)
  return [...largest.values()].slice(0, most)
}

export const headline = (facts: readonly CountFact[], language: Language): Headline => ({
  parts: mainCounts(facts).map((fact, i) => ({
    words: showCount(fact.value, language),
    status: fact.status,
    fact,
    inLists: i === 0,
  })),
})
