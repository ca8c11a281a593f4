import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { renderPdf } from '../src/pipeline/pdf/render-pdf.ts'
import { mutate } from './made-pdfs/mutate.ts'

/** Reads mutated fixtures and says what came of them: `node scripts/mutate-pdfs.ts [COUNT] [FROM]`. */
const count = Number(process.argv[2] ?? 10_000)
const from = Number(process.argv[3] ?? 0)
const folder = fileURLToPath(new URL('../src/formats/pdf/fixtures/', import.meta.url))
// Small files are mutated more often: there the harm is done where it matters, and not within a font.
const sources = readdirSync(folder)
  .map(name => readFileSync(`${folder}${name}/source.pdf`))
  .flatMap(pdf => Array.from({ length: pdf.length < 10_000 ? 8 : 1 }, () => pdf))

const outcomes = new Map<string, number>()
let slowest = { ms: 0, seed: 0 }
let most = 0
for (let seed = from; seed < from + count; seed++) {
  const started = process.cpuUsage()
  // No pictures are recognised: that is another program's work.
  const { text, problems } = await renderPdf(mutate(sources[seed % sources.length]!, seed), {
    pages: 200,
    milliseconds: 30_000,
    recognisedPages: 0,
  })
  // Time of this process's threads: what else the machine does is left out.
  const { user, system } = process.cpuUsage(started)
  const ms = (user + system) / 1000
  if (ms > slowest.ms) slowest = { ms, seed }
  most = Math.max(most, process.memoryUsage.rss())
  const outcome = `${text === '' ? 'no text' : 'text'}; ${problems.map(p => `${p.code} ${p.details.limit ?? ''}`.trim()).join(', ') || 'no problem'}`
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  if (seed % 1000 === 999) console.error(seed + 1)
}
for (const [outcome, n] of [...outcomes].sort((a, b) => b[1] - a[1])) console.log(n, outcome)
console.log(
  `slowest ${slowest.ms.toFixed(0)} ms (seed ${slowest.seed}), most memory ${(most / 2 ** 20).toFixed(0)} MB`,
)
