import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readParts } from '../../src/formats/index.ts'
import { readNotice } from '../../src/readings/read-notice.ts'
import { table } from '../generate/table.ts'

/** Runs every rule over a folder of notices and lists how often each found or declined something. */
export function ruleHitsPage(folder: string): string {
  const found = new Map<string, number>()
  const declined = new Map<string, number>()
  const add = (tally: Map<string, number>, key: string): void =>
    void tally.set(key, (tally.get(key) ?? 0) + 1)
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter(f => f.endsWith('.md')).sort()
  for (const path of files)
    for (const { document } of readParts({ text: readFileSync(join(folder, path), 'utf8'), path })) {
      const { reading } = readNotice(document)
      for (const fact of reading.facts) add(found, `${fact.kind} | ${fact.rule}`)
      for (const d of reading.declined) add(declined, `${d.kind} | ${d.rule} | ${d.because}`)
    }
  const sorted = (tally: Map<string, number>): string[][] =>
    [...tally]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([key, n]) => [...key.split(' | '), String(n)])
  const rare = sorted(found).filter(row => Number(row.at(-1)) < 3)
  return [
    '# Rules and their hits',
    `Made by \`npm run evaluate\` over ${files.length} real notices.`,
    '## Found',
    table(['kind', 'rule', 'hits'], sorted(found)),
    '## Rules with fewer than three hits',
    rare.length === 0 ? 'None.' : table(['kind', 'rule', 'hits'], rare),
    '## Declined, by reason',
    table(['kind', 'rule', 'because', 'hits'], sorted(declined)),
  ].join('\n\n')
}
