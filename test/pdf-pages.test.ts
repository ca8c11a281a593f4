import assert from 'node:assert/strict'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Hono } from 'hono'
import { initArchive } from '../src/archive/init-archive.ts'
import { openArchive } from '../src/archive/open-archive.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { importNotices } from '../src/pipeline/import-notices.ts'
import { openPagesOfNotices, type PagesOfNotices } from '../src/pipeline/pages-of-notices.ts'
import { PagePictures } from '../src/pipeline/pdf/page-pictures.ts'
import { createApp } from '../src/web/app.ts'
import { temporaryFolder } from './archive-folders.ts'
import { skipUnless } from './needs.ts'

const fixtures = fileURLToPath(new URL('../src/formats/pdf/fixtures/', import.meta.url))

interface Image {
  readonly width: number
  readonly height: number
}
interface Canvas {
  loadImage(png: Uint8Array): Promise<Image>
  createCanvas(
    width: number,
    height: number,
  ): {
    getContext(kind: '2d'): {
      drawImage(image: Image, x: number, y: number): void
      getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray }
    }
  }
}

const canvas = ((): Canvas | null => {
  try {
    return createRequire(import.meta.resolve('pdfjs-dist'))('@napi-rs/canvas') as Canvas
  } catch {
    return null
  }
})()
const needsCanvas = skipUnless(canvas ? '@napi-rs/canvas' : null, '@napi-rs/canvas')

let folder: string
let index: NoticeIndex
let pages: PagesOfNotices
let masked: Hono
let whole: Hono
const ids = new Map<string, string>()

before(async () => {
  const from = temporaryFolder()
  const names = [
    'two-columns-with-a-table',
    'two-pages-with-running-heads',
    'printed-tables-and-vertical-writing',
  ]
  for (const name of names) copyFileSync(join(fixtures, name, 'source.pdf'), join(from, `${name}.pdf`))
  folder = temporaryFolder()
  initArchive(folder)
  const archive = openArchive(folder)
  const { notices } = await importNotices(archive, [from])
  await build(archive, { workers: 0 })
  index = openIndex(archive.indexFile)
  for (const { from: file, notice } of notices)
    ids.set(file.split('/').at(-1)!.replace('.pdf', ''), (await index.find(notice))!.id)
  pages = openPagesOfNotices(archive)
  masked = createApp({ index: () => index, pages })
  whole = createApp({ index: () => index, pages, originals: true })
})

const idOf = (name: string): string => ids.get(name)!

/** Whether every pixel of a box, in points, has the colour of the cover. */
async function isCovered(png: Uint8Array, box: readonly number[], width: number): Promise<boolean> {
  const image = await canvas!.loadImage(png)
  const context = canvas!.createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const scale = image.width / width
  const [x0, y0, x1, y1] = box.map(edge => Math.round(edge * scale)) as [number, number, number, number]
  const { data } = context.getImageData(x0, y0, x1 - x0, y1 - y0)
  for (let i = 0; i < data.length; i += 4)
    if (data[i] !== 0xd9 || data[i + 1] !== 0xd7 || data[i + 2] !== 0xd0) return false
  return true
}

describe('the pages of a PDF', () => {
  it('words are found where they stand on the page, after the head as well as in the body', async () => {
    const row = index.row(idOf('two-pages-with-running-heads'))!
    const of = (await pages.pagesOf(row))!
    assert.equal(of.pages.length, 2)
    const found = row.facts.map(({ evidence: [words] }) => of.placesOf(words))
    assert.ok(found.filter(places => places.length > 0).length >= row.facts.length * 0.95)
    for (const { page, box } of found.flat()) {
      const { width, height } = of.pages[page - 1]!
      assert.ok(box[0] >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= height && box[0] < box[2])
    }
    assert.deepEqual(of.placesOf({ start: 0, end: 4, quote: 'どこにもない' }), [])
  })

  it('a notice whose body was edited still leads to words that stand once on the page', async () => {
    const row = index.row(idOf('two-pages-with-running-heads'))!
    const text = row.document.text.replace('お取引先様', 'お得意先様')
    const of = (await pages.pagesOf({ ...row, document: { ...row.document, text } }))!
    const start = text.indexOf('1,284')
    assert.equal(of.placesOf({ start, end: start + 5, quote: '1,284' })[0]!.page, 1)
  })

  it(
    'the notice page shows the page of the chosen fact with a box for each, without a script',
    needsCanvas,
    async () => {
      const id = idOf('two-pages-with-running-heads')
      const row = index.row(id)!
      const html = await (await masked.request(`/notices/${id}?fact=2&lang=en`)).text()
      assert.match(html, new RegExp(`<img src="/notices/${id}/pages/1.png`))
      assert.match(html, /id="box-2" class="box chosen"/)
      assert.match(html, /class="to-page" href="[^"]*page=1[^"]*#box-0"/)
      assert.ok((html.match(/<rect /g) ?? []).length >= row.facts.length / 2)
      assert.doesNotMatch(html, / style=/)
      const second = await (await masked.request(`/notices/${id}?page=2&lang=en`)).text()
      assert.match(second, /Page 2 of 2/)
    },
  )

  it('pictures come with an ETag; what is not there is not found', needsCanvas, async () => {
    const address = `/notices/${idOf('two-pages-with-running-heads')}/pages/`
    const first = await masked.request(`${address}1.png`)
    assert.deepEqual([first.status, first.headers.get('content-type')], [200, 'image/png'])
    const tag = first.headers.get('etag')!
    assert.equal((await masked.request(`${address}1.png`, { headers: { 'if-none-match': tag } })).status, 304)
    for (const missing of ['3.png', '0.png', 'x.png', '1.jpg'])
      assert.equal((await masked.request(address + missing)).status, 404, missing)
    assert.equal((await createApp({ index: () => index }).request(`${address}1.png`)).status, 404)
  })

  it('a line that holds a phone number is covered, unless originals are shown', needsCanvas, async () => {
    const id = idOf('two-columns-with-a-table')
    const row = index.row(id)!
    const [quote] = /0\d{1,3}-\d{2,4}-\d{4}/.exec(row.document.text)!
    const start = row.document.text.indexOf(quote)
    const of = (await pages.pagesOf(row))!
    const { page, box } = of.placesOf({ start, end: start + quote.length, quote })[0]!
    const { width } = of.pages[page - 1]!
    const pngFrom = async (app: Hono) =>
      new Uint8Array(await (await app.request(`/notices/${id}/pages/${page}.png`)).arrayBuffer())
    assert.ok(await isCovered(await pngFrom(masked), box, width))
    assert.ok(!(await isCovered(await pngFrom(whole), box, width)))
    // What was not read as text is covered as well: the margin.
    assert.ok(await isCovered(await pngFrom(masked), [2, 2, width - 2, 20], width))
  })

  it('a PDF read in place has its pages, too', needsCanvas, async () => {
    const foreign = temporaryFolder()
    const file = join(foreign, '2031/06/letter.pdf')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, readFileSync(join(fixtures, 'two-pages-with-running-heads', 'source.pdf')))
    const archive = openArchive(foreign, { cache: temporaryFolder() })
    await build(archive, { workers: 0 })
    const own = openIndex(archive.indexFile)
    const app = createApp({ index: () => own, pages: openPagesOfNotices(archive) })
    const { id } = (await own.find('2031/06/letter.pdf'))!
    assert.equal((await app.request(`/notices/${id}/pages/2.png`)).status, 200)
    own.close()
  })

  it('what cannot be drawn has no picture, in bounded time, and the next one has', needsCanvas, async () => {
    const pictures = new PagePictures()
    const good = readFileSync(join(fixtures, 'two-pages-with-running-heads', 'source.pdf'))
    const endless =
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 90000000 90000000]/Contents 4 0 R/Resources<</XObject<</X 4 0 R>>>>>>endobj\n4 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length 6>>stream\n/X Do \nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'
    const started = performance.now()
    for (const [name, bytes] of [
      ['nothing', Buffer.from('%PDF-1.4\nnothing')],
      ['endless', Buffer.from(endless)],
      ['cut', good.subarray(0, good.length / 2)],
    ] as const)
      await pictures.picture(name, { name, bytes: () => bytes }, 1)
    assert.ok(performance.now() - started < 45_000)
    const drawn = await pictures.picture('good', { name: 'good', bytes: () => good }, 1)
    assert.ok(drawn instanceof Uint8Array)
    const many = Array.from({ length: 30 }, (_, i) =>
      pictures.picture(`more ${i}`, { name: 'good', bytes: () => good }, 2),
    )
    assert.ok((await Promise.all(many)).includes('too-busy'))
  })
})
