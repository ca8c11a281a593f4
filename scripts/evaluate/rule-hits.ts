import { table } from '../generate/table.ts'
import { type ReadNotice, Tally } from './corpus.ts'

/** How often each rule found or declined something over all notices. */
export function ruleHitsPage(notices: readonly ReadNotice[]): string {
  const found = new Tally()
  const declined = new Tally()
  for (const { reading } of notices) {
    for (const fact of reading.facts) found.add(fact.kind, fact.rule)
    for (const d of reading.declined) declined.add(d.kind, d.rule, d.because)
  }
  const rare = found.rows().filter(row => Number(row.at(-1)) < 3)
  return [
    '# Rules and their hits',
    `Made by \`npm run evaluate\` over ${notices.length} real notices.`,
    '## Found',
    table(['kind', 'rule', 'hits'], found.rows()),
    '## Rules with fewer than three hits',
    rare.length === 0 ? 'None.' : table(['kind', 'rule', 'hits'], rare),
    '## Declined, by reason',
    table(['kind', 'rule', 'because', 'hits'], declined.rows()),
  ].join('\n\n')
}
