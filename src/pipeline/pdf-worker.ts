/** A thread that works on one PDF at a time. Its host kills it when it takes too long (see pdf/pdf-thread.ts). */
import { parentPort } from 'node:worker_threads'
import type { PageContent } from '../formats/pdf/page-content.ts'
import { renderPages } from '../formats/pdf/render-pages.ts'
import type { Answer, PageSize, PictureRequest, Request } from './pdf/messages.ts'
import { type OpenPdf, openPdf } from './pdf/open-pdf.ts'

const port = parentPort!
let bytes = new Uint8Array()
let pages: PageContent[] = []
let drawn: OpenPdf | null = null

// pdf.js leaves some failures of damaged files to nobody; what can be read of them still is.
process.on('unhandledRejection', () => {})

port.on('message', async (request: Request) => {
  try {
    port.postMessage(await answer(request))
  } catch (error) {
    port.postMessage({ kind: 'failed', because: String((error as Error).message) } satisfies Answer)
  }
})

async function answer(request: Request): Promise<Answer> {
  switch (request.kind) {
    case 'read':
      return read(request.bytes, request.mostPages)
    case 'picture':
      return { kind: 'picture', png: await picture(request) }
    case 'open':
      await drawn?.close()
      drawn = null
      bytes = Uint8Array.from(request.bytes)
      return { kind: 'opened', pages: await sizes(request.mostPages) }
    case 'can-draw':
      return { kind: 'can-draw', can: await canDraw() }
    case 'render': {
      const recognised = new Map(request.recognised.map(page => [page.page, page]))
      return { kind: 'rendered', rendered: renderPages(pages.map(page => recognised.get(page.page) ?? page)) }
    }
  }
}

async function read(given: Uint8Array, mostPages: number): Promise<Answer> {
  await drawn?.close()
  drawn = null
  bytes = Uint8Array.from(given)
  pages = []
  let pdf = await openPdf(given, false)
  if (pdf === 'broken' && !endsProperly(bytes)) {
    const mended = withTrailer(bytes)
    if (mended) pdf = await openPdf(mended, false)
  }
  if (typeof pdf === 'string') return { kind: 'unopened', because: pdf }
  const broken: number[] = []
  for (let page = 1; page <= Math.min(pdf.pages, mostPages); page++)
    try {
      pages.push(await pdf.content(page))
    } catch {
      broken.push(page)
    }
  await pdf.close()
  const empty = pages.filter(page => !page.glyphs.some(glyph => glyph.text.trim() !== ''))
  return {
    kind: 'read',
    read: {
      ...renderPages(pages),
      pages: pdf.pages,
      broken,
      empty: empty.map(({ page, width, height }) => ({ page, width, height })),
      recognised: pages.some(page => page.recognised),
      isCutOff: !endsProperly(bytes),
    },
  }
}

/** Null where the page cannot be drawn here. */
async function picture({ page, dotsPerInch, only }: PictureRequest): Promise<Uint8Array | null> {
  const pdf = await toDraw()
  return pdf === null ? null : pdf.picture(page, dotsPerInch, only).catch(() => null)
}

/** The PDF at hand, opened to be drawn; null where it cannot be opened. */
async function toDraw(): Promise<OpenPdf | null> {
  if (drawn) return drawn
  let pdf = await openPdf(Uint8Array.from(bytes), true)
  if (pdf === 'broken' && !endsProperly(bytes)) {
    const mended = withTrailer(bytes)
    if (mended) pdf = await openPdf(mended, true)
  }
  drawn = typeof pdf === 'string' ? null : pdf
  return drawn
}

async function sizes(mostPages: number): Promise<PageSize[]> {
  const pdf = await toDraw()
  const all: PageSize[] = []
  // A page that is broken has the size of the one before, so that the others keep their numbers.
  for (let page = 1; pdf && page <= Math.min(pdf.pages, mostPages); page++)
    all.push(await pdf.size(page).catch(() => all.at(-1) ?? { width: 595, height: 842 }))
  return all
}

/** A page of nothing, to draw on. */
const blank =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'

async function canDraw(): Promise<boolean> {
  try {
    const pdf = await openPdf(new Uint8Array(Buffer.from(blank)), true)
    if (typeof pdf === 'string') return false
    pdf.tryCanvas()
    await pdf.close()
    return true
  } catch {
    return false
  }
}

/** A file whose end is missing, with a trailer that names its catalogue again; null where that is not to be found. */
function withTrailer(all: Uint8Array): Uint8Array | null {
  const words = Buffer.from(all.buffer, all.byteOffset, all.byteLength).toString('latin1')
  const catalogue = words.search(/\/Type ?\/Catalog/)
  const object = [
    ...words.slice(Math.max(0, catalogue - 400), catalogue).matchAll(/(\d{1,8}) (\d{1,5}) obj/g),
  ].at(-1)
  if (catalogue < 0 || !object) return null
  // A table of offsets that breaks off leads nowhere, and an object that does hides what follows it.
  const table = words.indexOf('xref', words.lastIndexOf('endobj'))
  const kept = table > 0 ? all.subarray(0, table) : all
  return Uint8Array.from(
    Buffer.concat([
      kept,
      Buffer.from(`\nendstream\nendobj\ntrailer\n<</Root ${object[1]} ${object[2]} R>>\n%%EOF\n`),
    ]),
  )
}

/** Whether %%EOF stands near the end (ISO 32000-1, 7.5.5; readers accept 1,024 bytes after it). */
function endsProperly(all: Uint8Array): boolean {
  return Buffer.from(all.buffer, all.byteOffset, all.byteLength).subarray(-1200).includes('%%EOF')
}
