import { readQuantities } from '../../src/text/quantities/read-quantities.ts'
import { table } from '../generate/table.ts'
import { type ReadNotice, Tally } from './corpus.ts'

/** What became of every number with a counter: a fact, declined for a named reason, or no count at all. */
export function numbersPage(notices: readonly ReadNotice[]): string {
  const outcomes = new Tally()
  let counted = 0
  let unaccounted = 0
  for (const { notice, reading } of notices) {
    const at = (start: number, end: number): string | null => {
      const fact = reading.facts.find(
        f => f.kind === 'affected-count' && f.evidence[0].start < end && f.evidence[0].end > start,
      )
      if (fact) return `read as a fact (${fact.status})`
      const declined = reading.declined.find(
        d => d.kind === 'affected-count' && d.start < end && d.end > start,
      )
      return declined ? `declined: ${declined.rule}` : null
    }
    const { quantities, setAside } = readQuantities(notice)
    for (const q of quantities) {
      if (q.counter === null) continue
      counted++
      const { start, end } = notice.view.toText(q.span)
      const outcome = at(start, end)
      if (outcome === null) unaccounted++
      outcomes.add(outcome ?? 'not accounted for')
    }
    for (const s of setAside) outcomes.add(`no count: ${s.why}`)
  }
  return [
    '# Numbers',
    `Made by \`npm run evaluate\` over ${notices.length} real notices: ${counted} numbers with a counter (件・名・人・社・台・通・円・GB …), of which ${unaccounted} are neither read nor declined for a named reason. Below, also the numbers that count nothing.`,
    table(['outcome', 'numbers'], outcomes.rows()),
  ].join('\n\n')
}
