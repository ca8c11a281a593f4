/**
 * Reads damaged Markdown files, pages of posts and plain texts, and says whether any crashed the reading, gave a
 * document that is not sound, or took more than 5 seconds of the processor. The same ones for the same seed.
 *   node bench/damaged-texts.ts [--count N] [--seed N]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { decode } from '../src/formats/decode.ts'
import { formatOf, formats } from '../src/formats/index.ts'
import { assertSound } from '../test/assert-sound.ts'
import { chance } from './page-mutations.ts'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
})
const root = fileURLToPath(new URL('../src/formats/', import.meta.url))
const signs =
  '# |> ||- |  - |```\n|[|](|**|　|①|(1)|<div>|※1 |2025年|\r|\0|「|第|：|http://|\t|- 第1報：|^{|~~'.split(
    '|',
  )

function sourcesOf(format: string): Buffer[] {
  const folder = join(root, format, 'fixtures')
  return readdirSync(folder).map(name => {
    const source = readdirSync(join(folder, name)).find(file => file.startsWith('source.'))!
    return readFileSync(join(folder, name, source))
  })
}

function damaged(sources: readonly Buffer[], pick: (n: number) => number): Buffer {
  const bytes = Buffer.from(sources[pick(sources.length)]!)
  const at = pick(bytes.length)
  const insert = (words: Uint8Array): Buffer =>
    Buffer.concat([bytes.subarray(0, at), words, bytes.subarray(at)])
  switch (pick(6)) {
    case 0:
      for (let n = pick(200); n >= 0; n--) bytes[pick(bytes.length)] = pick(256)
      return bytes
    case 1:
      return bytes.subarray(0, at)
    case 2:
      return bytes.subarray(at)
    case 3: {
      const piece = bytes.subarray(at, at + 1 + pick(300))
      return insert(Buffer.concat(Array.from({ length: 1 + pick(300) }, () => piece)))
    }
    case 4: {
      const times = 1 + pick(pick(10) === 0 ? 30_000 : 500)
      return insert(Buffer.from((signs[pick(signs.length)] || '|').repeat(times)))
    }
    default: {
      const other = sources[pick(sources.length)]!
      const from = pick(other.length)
      return insert(other.subarray(from, from + pick(3000)))
    }
  }
}

for (const format of formats) {
  // Pages have damages of their own: damaged-pages.ts.
  if (format.name === 'html') continue
  const pick = chance(Number(values.seed))
  const sources = sourcesOf(format.name)
  let slowest = 0
  for (let n = 0; n < Number(values.count); n++) {
    const bytes = damaged(sources, pick)
    const before = process.cpuUsage()
    const { text } = decode(bytes)
    formatOf(text)
    const parts = format.read({ text, path: null })
    const { user, system } = process.cpuUsage(before)
    slowest = Math.max(slowest, (user + system) / 1000)
    for (const { document } of parts) assertSound(document)
  }
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(
    `${format.name}: ${values.count} damaged texts, 0 crashed; slowest ${Math.round(slowest)} ms, most memory ${memory} MB`,
  )
  if (slowest > 5000) process.exitCode = 1
}
