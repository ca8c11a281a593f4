/**
 * Reads damaged Word documents and says whether any crashed the reading, took more than 5 seconds of the processor, or
 * grew the process beyond 640 MB: half of them damaged as files, half of them in the XML before it was packed. The same
 * ones for the same seed.
 *   node bench/damaged-docx.ts [--count N] [--seed N]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { noticeBlocks } from '../scripts/made-pdfs/notice-blocks.ts'
import { docx } from '../src/formats/docx/index.ts'
import { renderDocx } from '../src/formats/docx/render-docx.ts'
import { inflate } from '../src/pipeline/inflate.ts'
import { assertSound } from '../test/assert-sound.ts'
import { item, paragraph, table, writeDocx, writeZip } from '../test/made-docx.ts'
import { chance } from './page-mutations.ts'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
})
const pick = chance(Number(values.seed))
const folder = fileURLToPath(new URL('../examples/notices/2025/11/', import.meta.url))
const bodies = readdirSync(folder).map(name =>
  noticeBlocks(readFileSync(join(folder, name), 'utf8'))
    .blocks.map(block => {
      if ('rows' in block) return table(block.rows)
      return block.kind === 'item' ? item(block.text) : paragraph(block.text)
    })
    .join(''),
)
const pieces =
  '<w:p>|</w:p>|<w:tbl>|<w:tr>|<w:tc>|</w:tbl>|<w:r>|<w:t>|<w:sdt>|<w:ins>|<w:numPr><w:numId w:val="2"/></w:numPr>|<mc:AlternateContent>|<w:txbxContent>|<w:footnoteReference w:id="1"/>|<w:gridSpan w:val="9999999"/>|<!--|-->|<![CDATA[|]]>|<?|<|>|&#x110000;|&amp|<a b="'.split(
    '|',
  )

function damagedXml(): string {
  let body = bodies[pick(bodies.length)]!
  for (let n = 1 + pick(30); n > 0; n--) {
    const at = pick(body.length)
    const piece = pieces[pick(pieces.length)]!.repeat(pick(20) === 0 ? 1 + pick(50_000) : 1)
    body =
      pick(3) === 0
        ? body.slice(0, at) + body.slice(at + pick(200))
        : body.slice(0, at) + piece + body.slice(at)
  }
  return pick(10) === 0 ? body.slice(0, pick(body.length)) : body
}

function damagedFile(): Uint8Array {
  const bytes = writeDocx(bodies[pick(bodies.length)]!, { 1: '注' })
  for (let n = 1 + pick(40); n > 0; n--) bytes[pick(bytes.length)] = pick(256)
  return pick(4) === 0 ? bytes.subarray(0, pick(bytes.length)) : bytes
}

let [slowest, read, silent] = [0, 0, 0]
for (let n = 0; n < Number(values.count); n++) {
  const bytes =
    n % 2 === 0
      ? damagedFile()
      : pick(2) === 0
        ? writeDocx(damagedXml(), { 1: '注' })
        : writeZip({ 'word/document.xml': `<w:document><w:body>${damagedXml()}` })
  const before = process.cpuUsage()
  const rendered = renderDocx(bytes, inflate)
  for (const { document } of docx.read(rendered, null)) assertSound(document)
  const { user, system } = process.cpuUsage(before)
  slowest = Math.max(slowest, (user + system) / 1000)
  if (rendered.text !== '') read++
  else if (rendered.problems.length === 0) silent++
  if (n % 1000 === 999) console.log(n + 1)
}
const memory = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(
  `${values.count} documents: 0 crashes; ${read} gave text, ${silent} neither text nor a problem; slowest ${Math.round(slowest)} ms, most memory ${memory} MB`,
)
if (slowest > 5000 || memory > 640) process.exitCode = 1
