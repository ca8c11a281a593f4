import type { Fact } from '../model/fact.ts'
import { strongest } from '../model/status.ts'
import { onOneLine } from '../text/find-words.ts'

interface Statement {
  readonly status: string
  readonly quote: string | null
}

/** The first of the facts with the strongest status, as a single-valued field of a labelled record. */
export function strongestStatement(facts: readonly Fact[]): Statement {
  const status = strongest(facts.map(fact => fact.status))
  const fact = facts.find(each => each.status === status)
  return fact ? stated(fact) : { status: 'not_stated', quote: null }
}

/** A fact as the statement of a single-valued field. */
export const stated = ({ status, evidence }: Fact): Statement => ({
  status,
  quote: onOneLine(evidence[0].quote),
})
