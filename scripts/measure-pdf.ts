import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium as launcher } from 'playwright-core'
import { openBytes, readFactsOf } from '../src/pipeline/read-bytes.ts'
import { goldRecord } from '../src/readings/read-notice.ts'
import { openNotice } from '../src/text/notice-text.ts'
import { chromium } from '../test/needs.ts'
import { sameCharacters } from '../test/same-characters.ts'
import { chromiumArguments } from './chromium-arguments.ts'
import { noticeBlocks, noticePage } from './made-pdfs/notice-blocks.ts'
import { setPages } from './made-pdfs/typeset.ts'
import { writePdf } from './made-pdfs/write-pdf.ts'

/**
 * Prints the example notices to PDF in several ways, reads them back, and says how much of their characters and of
 * their facts comes back: `node scripts/measure-pdf.ts [WAY] [NAME] [--show] [--from DIR --every N]`.
 */
const { values: options, positionals } = parseArgs({
  options: {
    /** Another folder of notices in the archive's layout, and every how many of them. */
    from: { type: 'string', default: fileURLToPath(new URL('../examples/notices/', import.meta.url)) },
    every: { type: 'string', default: '1' },
    show: { type: 'boolean' },
  },
  allowPositionals: true,
})
const folder = options.from
const isShown = options.show === true
const [onlyWay, onlyName] = positionals

type Way = (markdown: string) => Promise<Uint8Array>

const browser = await launcher.launch({ executablePath: chromium()!, args: [...chromiumArguments] })
const printed =
  (columns: 1 | 2, font: string): Way =>
  async markdown => {
    const page = await browser.newPage()
    await page.setContent(noticePage(noticeBlocks(markdown).blocks, columns, font))
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: '<span style="font-size:8px;margin:auto"><span class="pageNumber"></span></span>',
    })
    await page.close()
    return pdf
  }
const written =
  (columns: 1 | 2, encoding: '90ms-RKSJ-H' | 'UniJIS-UTF16-H', spread: number): Way =>
  async markdown =>
    writePdf(setPages(noticeBlocks(markdown).blocks, { columns, spread, runningHead: '公表資料' }), {
      encoding,
      shuffled: 7,
      objectStreams: encoding !== '90ms-RKSJ-H',
    })

const ways: Readonly<Record<string, Way>> = {
  'chromium, one column (Noto Sans CJK)': printed(1, "'Noto Sans CJK JP'"),
  'chromium, one column (IPA Gothic)': printed(1, 'IPAGothic'),
  'chromium, two columns (Noto Serif CJK)': printed(2, "'Noto Serif CJK JP'"),
  'by hand, one column (90ms-RKSJ-H, shuffled)': written(1, '90ms-RKSJ-H', 4),
  'by hand, two columns (UniJIS-UTF16-H, shuffled)': written(2, 'UniJIS-UTF16-H', 12),
}

/** Every value of a record with its field, as words that can be compared. */
function valuesOf(record: object): string[] {
  return Object.entries(record).flatMap(([field, value]) =>
    field === 'path'
      ? []
      : (Array.isArray(value) ? value : [value])
          .filter(one => one !== null && one !== undefined && one !== '')
          .map(one => `${field}: ${JSON.stringify(one).replace(/[ 　]/g, '')}`),
  )
}

const recordOf = async (bytes: Uint8Array, path: string) => {
  const capture = await openBytes(bytes, { path, pathInSource: path })
  const part = readFactsOf([{ path, capture }])[0]?.[0]
  const { document, facts, declined } = part!
  return { document, values: valuesOf(goldRecord(path, { facts, declined }, openNotice(document))) }
}

const names = (readdirSync(folder, { recursive: true }) as string[])
  .filter(name => name.endsWith('.md'))
  .sort()
  .filter((_, i) => i % Number(options.every) === 0)
for (const [way, make] of Object.entries(ways)) {
  if (onlyWay && !way.includes(onlyWay)) continue
  const sum = { same: 0, all: 0, worst: 1, worstName: '', equal: 0, values: 0 }
  for (const name of names) {
    if (onlyName && !name.includes(onlyName)) continue
    // Shift_JIS lacks some characters that look like others.
    const markdown = readFileSync(join(folder, name), 'utf8').replace(
      /[〜—⑴-⒇]/g,
      one => ({ '〜': '～', '—': '―' })[one] ?? one.normalize('NFKC'),
    )
    const pdf = await make(markdown)
    const own = await recordOf(Buffer.from(markdown), 'notice.md')
    const read = await recordOf(pdf, 'notice.pdf')
    const { words } = noticeBlocks(markdown)
    const { same, all } = sameCharacters(words, read.document.text)
    sum.same += same
    sum.all += all
    if (same / all < sum.worst) Object.assign(sum, { worst: same / all, worstName: name })
    const others = [...read.values]
    const lost = own.values.filter(value => {
      const at = others.indexOf(value)
      if (at >= 0) others.splice(at, 1)
      return at < 0
    })
    // A value lost and a value too many count alike: the larger of the two.
    const wrong = Math.max(lost.length, others.length)
    sum.values += own.values.length
    sum.equal += Math.max(0, own.values.length - wrong)
    if (isShown) {
      if (onlyName) console.log(read.document.text)
      if (lost.length > 0 || same < all) console.log(name, `${same}/${all}`)
      for (const value of lost) console.log('  lost', value)
      for (const value of others) console.log('  more', value)
    }
  }
  const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2)
  console.log(
    `${way}: characters ${percent(sum.same, sum.all)} % (worst ${percent(sum.worst, 1)} % ${sum.worstName}), values ${percent(sum.equal, sum.values)} % of ${sum.values}`,
  )
}
await browser.close()
