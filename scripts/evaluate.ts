/**
 * `npm run evaluate`: reads the labelled notices and scores them.
 *   node scripts/evaluate.ts [records|check|seeds] [--errors FIELD]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readParts } from '../src/formats/index.ts'
import { goldRecord, readNotice } from '../src/readings/read-notice.ts'

const shared = process.env.TENMATSU_SHARED ?? '../shared'
const set = process.argv[2] ?? 'records'
const gold = join(shared, 'gold', set)
const texts = join(shared, set === 'seeds' ? 'gold/seeds-text' : 'corpus')
const out = join(mkdtempSync(join(tmpdir(), 'tenmatsu-')), 'predicted.jsonl')
const lines: string[] = []
for (const file of readdirSync(gold).sort()) {
  const { path } = JSON.parse(readFileSync(join(gold, file), 'utf8')) as { path: string }
  for (const { document } of readParts({ text: readFileSync(join(texts, path), 'utf8'), path })) {
    const { reading, notice } = readNotice(document)
    lines.push(JSON.stringify(goldRecord(path, reading, notice)))
  }
}
writeFileSync(out, `${lines.join('\n')}\n`)
console.log(
  execFileSync('node', [join(shared, 'gold/score.mjs'), gold, out, texts, ...process.argv.slice(3)], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  }),
)
