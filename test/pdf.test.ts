import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { deflateSync } from 'node:zlib'
import { mutate } from '../scripts/made-pdfs/mutate.ts'
import { setPages } from '../scripts/made-pdfs/typeset.ts'
import { writePdf } from '../scripts/made-pdfs/write-pdf.ts'
import { decode } from '../src/formats/decode.ts'
import { byteFormatOf, byteFormats, readParts } from '../src/formats/index.ts'
import { type Item, readingOrder } from '../src/formats/pdf/reading-order.ts'
import { type Document, recognisedMark } from '../src/model/document.ts'
import { pdfLimits, renderPdf } from '../src/pipeline/pdf/render-pdf.ts'
import { readCapture } from '../src/pipeline/read-capture.ts'
import { readFile } from '../src/pipeline/read-file.ts'
import { goldRecord } from '../src/readings/read-notice.ts'
import { openNotice } from '../src/text/notice-text.ts'
import { skipUnless } from './needs.ts'
import { sameCharacters } from './same-characters.ts'

const fixtures = fileURLToPath(new URL('../src/formats/pdf/fixtures/', import.meta.url))
const fixture = (name: string): Uint8Array => readFileSync(join(fixtures, name, 'source.pdf'))
const expected = (name: string): string => readFileSync(join(fixtures, name, 'text.txt'), 'utf8')
const scanned = 'a-scanned-page'

async function documentOf(pdf: Uint8Array): Promise<Document> {
  const { parts } = await readCapture(pdf, 'notice.pdf')
  return parts[0]!.document
}

const codesOf = async (pdf: Uint8Array): Promise<string[]> =>
  (await renderPdf(pdf)).problems.map(problem => problem.code)

describe('PDF text in reading order', () => {
  for (const name of readdirSync(fixtures).filter(one => one !== scanned))
    it(name.replaceAll('-', ' '), async () => {
      const { text, problems, origin } = await renderPdf(fixture(name))
      assert.equal(text, expected(name))
      assert.deepEqual(problems, [])
      let last = 0
      for (const { start, end, at } of origin) {
        assert.ok(start >= last && end > start && end <= text.length)
        last = end
        assert.ok(at.kind === 'page')
        const [x0, y0, x1, y1] = at.box
        assert.ok(x0 >= 0 && x1 > x0 && x1 <= at.width && y0 >= 0 && y1 > y0 && y1 <= at.height)
      }
      const words = text.replace(/^#{1,6} /gm, '').replace(/\s/g, '')
      const covered = origin
        .map(({ start, end }) => text.slice(start, end))
        .join('')
        .replace(/\s/g, '')
      assert.equal(covered, words, 'every word has its place')
    })

  it('a place is where the words stand on the page', async () => {
    const { text, origin } = await renderPdf(fixture('two-pages-with-running-heads'))
    const placeOf = (words: string) => {
      const offset = text.indexOf(words)
      return origin.find(({ start, end }) => offset >= start && offset < end)!.at
    }
    assert.ok(placeOf('お取引先各位').kind === 'page')
    const [addressee, last] = [placeOf('お取引先各位'), placeOf('以上')]
    assert.ok(addressee.kind === 'page' && last.kind === 'page')
    assert.deepEqual([addressee.page, last.page], [1, 2])
    assert.ok(addressee.box[0] < 80 && addressee.box[1] < 150)
  })

  it('reads the head of a letter', async () => {
    const { head, bodyStart, text } = await documentOf(fixture('two-pages-with-running-heads'))
    assert.equal(head.title?.value, '不正アクセスのお知らせ')
    assert.equal(head.published?.value, '2031-06-12')
    assert.deepEqual(
      head.publishers.map(p => p.value),
      ['霞浦精密工業株式会社'],
    )
    assert.ok(text.slice(bodyStart).trimStart().startsWith('当社の受発注システム'))
  })

  it('the example notices: characters and facts come back from one column and from two', async () => {
    const { noticeBlocks } = await import('../scripts/made-pdfs/notice-blocks.ts')
    const folder = fileURLToPath(new URL('../examples/notices/2025/11/', import.meta.url))
    for (const [columns, least] of [
      [1, 0.995],
      [2, 0.98],
    ] as const) {
      let [same, all, equal, values] = [0, 0, 0, 0]
      for (const name of readdirSync(folder).slice(0, 6)) {
        const markdown = readFileSync(join(folder, name), 'utf8')
        const { blocks, words } = noticeBlocks(markdown)
        const pdf = writePdf(setPages(blocks, { columns, spread: 2, runningHead: '公表資料' }), {
          encoding: 'UniJIS-UTF16-H',
          shuffled: columns,
        })
        const document = await documentOf(pdf)
        const counted = sameCharacters(words, document.text)
        same += counted.same
        all += counted.all
        const own = await valuesIn(join(folder, name))
        const read = await valuesIn(pdf)
        values += own.length
        equal += own.filter(value => read.includes(value)).length
      }
      assert.ok(same >= all * least, `${columns}: ${same} of ${all} characters`)
      assert.ok(equal >= values * 0.95, `${columns}: ${equal} of ${values} values`)
    }
  })
})

describe('two columns', () => {
  /** A line of so many characters of 10 points. */
  const line = (x: number, y: number, characters: number, end = ''): Item => {
    const text = `${'文'.repeat(characters)}${end}`
    const box = [x, y, x + 10 * text.length, y + 10] as const
    return { kind: 'chunk', box, chunk: { text, box, y: y + 9, size: 10, bold: false } }
  }
  /** Short entries with a full line among them now and then, never two together. */
  const entries = Array.from({ length: 24 }, (_, n) => line(70, 80 + 18 * n, n % 3 === 0 ? 21 : 8))
  const order = (items: readonly Item[]): string[] =>
    readingOrder(items, { left: 70, right: 520 }).map(piece =>
      piece.kind === 'line' ? `${piece.line.box[0] < 300 ? 'left' : 'right'}` : piece.kind,
    )

  it('short entries beside the end of a paragraph and a table as wide as its column', () => {
    const rows = Array.from({ length: 4 }, (_, n) => ({
      cells: [[], []],
      box: [310, 150 + 40 * n, 520, 190 + 40 * n] as const,
    }))
    const table: Item = { kind: 'table', box: [310, 150, 520, 310], rows }
    const right = [line(310, 80, 21), line(310, 98, 4, '。'), line(310, 124, 6), table]
    assert.deepEqual(order([...entries, ...right]), [
      ...Array.from({ length: 24 }, () => 'left'),
      ...['right', 'right', 'right', 'table'],
    ])
  })

  it('a 、 that hangs out of a column makes its other lines no shorter', () => {
    const prose = Array.from({ length: 12 }, (_, n) =>
      // Each paragraph: an indented line, a full one.
      n % 2 === 0 ? line(80, 80 + 18 * n, 20) : line(70, 80 + 18 * n, n === 5 ? 21 : 20, n === 5 ? '、' : ''),
    )
    const right = Array.from({ length: 5 }, (_, n) => line(310, 87 + 30 * n, 7))
    assert.deepEqual(order([...prose, ...right]), [...prose.map(() => 'left'), ...right.map(() => 'right')])
  })
})

/** The fields of a notice's record with their values, spaces in quotes aside. */
async function valuesIn(notice: string | Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tenmatsu-test-'))
  try {
    const bytes = typeof notice === 'string' ? readFileSync(notice) : notice
    const file = join(folder, 'notice')
    writeFileSync(file, bytes)
    const { parts } = await readFile({ path: 'notice', pathInSource: 'notice', file, size: bytes.length })
    const { document, facts, declined } = parts[0]!
    const record = goldRecord('notice', { facts, declined }, openNotice(document))
    return Object.entries(record).flatMap(([field, value]) =>
      (Array.isArray(value) ? value : [value]).map(
        one => `${field}: ${JSON.stringify(one ?? null).replace(/[ 　]/g, '')}`,
      ),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function program(name: string, ...words: string[]): string | null {
  try {
    return execFileSync(name, words, { stdio: ['ignore', 'pipe', 'ignore'] }).toString()
  } catch {
    return null
  }
}

const recogniser = /^jpn$/m.test(program('tesseract', '--list-langs') ?? '') ? 'tesseract' : null

describe('scanned PDF', () => {
  it(
    'is recognised, says so, and confirms nothing',
    skipUnless(recogniser, 'tesseract with jpn'),
    async () => {
      const { parts: found, problems } = await readCapture(fixture(scanned), 'notice.pdf')
      const { document } = found[0]!
      assert.equal(document.recognised, true)
      const { same, all } = sameCharacters(expected(scanned), document.text)
      assert.ok(same >= all * 0.9, `${same} of ${all}: ${document.text}`)
      assert.ok(problems.some(problem => problem.code === 'text-recognised'))
      const folder = mkdtempSync(join(tmpdir(), 'tenmatsu-test-'))
      const file = join(folder, 'scan.pdf')
      const bytes = fixture(scanned)
      writeFileSync(file, bytes)
      const { parts } = await readFile({
        path: 'scan.pdf',
        pathInSource: 'scan.pdf',
        file,
        size: bytes.length,
      })
      rmSync(folder, { recursive: true })
      assert.ok(parts[0]!.facts.length > 0)
      assert.deepEqual(
        parts[0]!.facts.filter(fact => fact.status === 'confirmed'),
        [],
      )
    },
  )

  it('a kept notice stays unconfirmed until its line is deleted', () => {
    const notice = `# 公表概要\n- お知らせ\n- 2031年11月5日\n- 株式会社いなづか書房\n- ${recognisedMark}\n\n# 本文\n顧客の情報が漏えいしました。\n`
    const [kept] = readParts({ text: notice, path: null })
    assert.equal(kept!.document.recognised, true)
    assert.ok(kept!.document.problems.some(problem => problem.code === 'text-recognised'))
    assert.deepEqual(
      kept!.document.head.publishers.map(p => p.value),
      ['株式会社いなづか書房'],
    )
    const [seen] = readParts({ text: notice.replace(`- ${recognisedMark}\n`, ''), path: null })
    assert.equal(seen!.document.recognised, undefined)
  })
})

describe('hostile PDF', () => {
  const plain = fixture('two-pages-with-running-heads')
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
  const bytes = (words: string): Uint8Array => Buffer.from(words, 'latin1')

  it('is told by its content', () => {
    for (const format of byteFormats) assert.ok(readdirSync(join(fixtures, '..', '..')).includes(format.name))
    assert.equal(byteFormatOf(plain)?.name, 'pdf')
    assert.equal(byteFormatOf(Buffer.concat([bytes('\r\n'), plain]))?.name, 'pdf')
    assert.equal(byteFormatOf(Buffer.concat([bytes('X-Mail: 1\n'), plain]))?.name, 'pdf')
    for (const other of ['', '%PDF', '%PDF-', '# 本文\n%PDF-1.4 で始まる資料', '<html>%PDF-1.7'])
      assert.equal(byteFormatOf(Buffer.from(other)), null, other)
  })

  it('named otherwise is read as what it is, with a note', async () => {
    const asMarkdown = await readCapture(plain, '2031/06/12_霞浦.md')
    assert.equal(asMarkdown.format, 'pdf')
    assert.deepEqual(
      asMarkdown.problems.map(p => p.code),
      ['name-contradicts-content'],
    )
    const page = await readCapture(
      Buffer.from('<html><body><p>不正アクセスのお知らせ</p></body></html>'),
      'a.pdf',
    )
    assert.ok(page.problems.some(p => p.code === 'name-contradicts-content'))
    const noise = await readCapture(
      Uint8Array.from({ length: 400 }, (_, i) => (i * 7919) % 256),
      'b.pdf',
    )
    assert.deepEqual(
      noise.problems.map(p => p.code),
      ['pdf-broken'],
    )
  })

  it('encrypted', async () => {
    const locked = text(plain).replace(
      /trailer\n<</,
      `trailer\n<</ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>/P -4>>`,
    )
    assert.deepEqual(await codesOf(bytes(locked)), ['pdf-encrypted'])
  })

  it('cut off: what is there is read', async () => {
    for (const missing of [20, 300, 400]) {
      const { text: read, problems } = await renderPdf(plain.slice(0, plain.length - missing))
      assert.ok(read.includes('不正アクセス'))
      assert.deepEqual(
        problems.map(p => p.code),
        ['pdf-incomplete'],
      )
    }
    assert.deepEqual(await codesOf(bytes('%PDF-1.7\n')), ['pdf-broken'])
  })

  it('500 pages', async () => {
    const pages = Array.from({ length: 500 }, (_, i) => ({
      texts: [{ text: `第${i + 1}節の記録です。`, x: 72, y: 300, size: 10 }],
    }))
    const { text: read, problems } = await renderPdf(writePdf(pages, { encoding: 'UniJIS-UTF16-H' }))
    assert.deepEqual(
      problems.map(p => [p.code, p.details]),
      [['pdf-too-many-pages', { pages: '500', limit: '200' }]],
    )
    assert.ok(read.includes('第200節') && !read.includes('第201節'))
  })

  it('a stream that grows without end is stopped, and the next file is read', async () => {
    // 600 MB of spaces in 600 kB; and a filter upon a filter.
    const bomb = deflateSync(Buffer.alloc(600 * 2 ** 20, 0x20), { level: 1 })
    const objects = [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 1/Kids[3 0 R]>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[4 0 R 4 0 R 4 0 R]>>',
      `<</Filter/FlateDecode/Length ${bomb.length}>>stream\n`,
    ]
    const parts = objects.map((object, i) => bytes(`${i + 1} 0 obj\n${object}${i < 3 ? '\nendobj\n' : ''}`))
    const pdf = Buffer.concat([
      bytes('%PDF-1.4\n'),
      ...parts,
      bomb,
      bytes('\nendstream\nendobj\ntrailer\n<</Size 5/Root 1 0 R>>\n%%EOF\n'),
    ])
    const started = performance.now()
    const { problems } = await renderPdf(pdf, { ...pdfLimits, milliseconds: 4000 })
    assert.ok(performance.now() - started < 15_000)
    assert.deepEqual(
      problems.map(p => p.code),
      ['pdf-gave-up'],
    )
    assert.equal((await renderPdf(plain)).text, expected('two-pages-with-running-heads'))
  })

  it('what takes too long is stopped', async () => {
    const { text: read, problems } = await renderPdf(plain, { ...pdfLimits, milliseconds: 1 })
    assert.equal(read, '')
    assert.deepEqual(
      problems.map(p => p.code),
      ['pdf-gave-up'],
    )
    assert.equal((await renderPdf(plain)).text, expected('two-pages-with-running-heads'))
  })

  it('200 mutated files: no crash, none slow', async () => {
    const sources = readdirSync(fixtures)
      .filter(name => name !== scanned)
      .map(fixture)
    for (let seed = 0; seed < 200; seed++) {
      const started = process.cpuUsage()
      const { text: read, origin } = await renderPdf(mutate(sources[seed % sources.length]!, seed), {
        ...pdfLimits,
        recognisedPages: 0,
      })
      // Of the process, so that a busy machine changes nothing.
      const { user, system } = process.cpuUsage(started)
      assert.ok(user + system < 5_000_000, `seed ${seed}`)
      for (const { start, end } of origin) assert.ok(start < end && end <= read.length)
    }
  })

  it('texts are read at once, without a turn of the loop', () => {
    const read = readCapture(Buffer.from('# 公表概要\n- お知らせ\n# 本文\nお知らせします。'), 'a.md')
    assert.ok(!(read instanceof Promise))
    assert.equal(decode(Buffer.from('あ')).text, 'あ')
  })
})
