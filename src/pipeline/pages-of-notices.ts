import { readFileSync } from 'node:fs'
import { captureFile } from '../archive/captures.ts'
import { readLog } from '../archive/log.ts'
import { type Archive, fileOf, pathInSource } from '../archive/open-archive.ts'
import { byteFormatOf } from '../formats/index.ts'
import type { Document, Origin } from '../model/document.ts'
import type { NoticeRow } from '../model/notice-row.ts'
import { findMasks } from '../text/masking/index.ts'
import { softNewlines } from '../text/notice-text.ts'
import { logSize } from './log-size.ts'
import type { OnlyBoxes, PageBox, PageSize } from './pdf/messages.ts'
import { type LoadPdf, type NoPicture, PagePictures } from './pdf/page-pictures.ts'
import { readCapture } from './read-capture.ts'
import { type Looks, looksIn, shownInOrder, type Taken, takenByNotice } from './taken-captures.ts'

/** Where words stand on a page: one box a line. Pages count from 1. */
export interface PlaceOnPage {
  readonly page: number
  /** In points from the page's top left corner. */
  readonly box: PageBox
}

/** The pages of the PDF that a notice was taken from. */
export interface PagesOfNotice {
  /** SHA-256 of the PDF. */
  readonly sha256: string
  readonly pages: readonly PageSize[]
  /** Its text comes from pictures of the pages: what is masked in it is not known for certain. */
  readonly recognised: boolean
  /** Where words of the notice's text stand; empty where they are not found there. */
  placesOf(words: {
    readonly start: number
    readonly end: number
    readonly quote: string
  }): readonly PlaceOnPage[]
}

/** The pages of PDFs behind the notices of an archive, and their pictures. */
export interface PagesOfNotices {
  /** Null where a notice was not taken from a PDF, or that cannot be opened. Takes the notice unmasked. */
  pagesOf(notice: Pick<NoticeRow, 'path' | 'capture' | 'document'>): Promise<PagesOfNotice | null>
  /**
   * A page as a PNG.
   * @param isWhole Also what is masked, and what was not read as text. Else only lines that hold nothing to be masked.
   */
  picture(of: PagesOfNotice, page: number, isWhole: boolean): Promise<Uint8Array | NoPicture>
  canDraw(): Promise<boolean>
}

/** A PDF as read. */
interface ReadPdf {
  readonly document: Document
  readonly pages: readonly PageSize[]
  readonly load: LoadPdf
}

/** PDFs that are kept as read. */
const mostRead = 16

export function openPagesOfNotices(archive: Archive): PagesOfNotices {
  const pictures = new PagePictures()
  const read = new Map<string, Promise<ReadPdf | null>>()
  let taken: { stamp: string | null; byNotice: ReadonlyMap<string, Taken[]>; looks: Looks } | null = null

  const readOnce = (load: LoadPdf, path: string): Promise<ReadPdf | null> => {
    const known = read.get(load.name)
    if (known) return known
    const reading = readPdf(load, path, pictures).catch(() => null)
    if (read.size >= mostRead) read.delete(read.keys().next().value!)
    read.set(load.name, reading)
    return reading
  }

  /** The PDF that a notice was last taken from; null where it was taken from something else. */
  const ofCapture = (path: string): LoadPdf | null => {
    const stamp = logSize(archive)
    if (taken?.stamp !== stamp)
      taken = { stamp, byNotice: takenByNotice(archive), looks: looksIn(readLog(archive.home).lines) }
    const record = shownInOrder(taken.byNotice.get(path) ?? [], taken.looks).at(-1)?.record
    return record?.format === 'pdf'
      ? { name: record.sha256, bytes: () => readFileSync(captureFile(archive.home, record)) }
      : null
  }
  const inPlace = (path: string, capture: string): LoadPdf | null =>
    /\.pdf$/i.test(path) ? { name: capture, bytes: () => readFileSync(fileOf(archive, path)) } : null

  return {
    canDraw: () => pictures.canDraw(),
    async pagesOf({ path, capture, document }) {
      const load =
        path.startsWith('notices/') && archive.layout === 'own' ? ofCapture(path) : inPlace(path, capture)
      const pdf = load && (await readOnce(load, pathInSource(archive, path)))
      if (!pdf || pdf.pages.length === 0) return null
      const shift = shiftOf(document, pdf.document)
      return {
        sha256: pdf.load.name,
        pages: pdf.pages,
        recognised: pdf.document.recognised === true,
        placesOf: words => placesIn(pdf.document, words, shift),
      }
    },
    async picture({ sha256 }, page, isWhole) {
      const pdf = await read.get(sha256)
      if (!pdf || page > pdf.pages.length) return 'cannot-draw'
      const key = `${sha256} ${page} ${isWhole}`
      return pictures.picture(key, pdf.load, page, isWhole ? undefined : cleanBoxes(pdf.document, page))
    },
  }
}

async function readPdf(load: LoadPdf, path: string, pictures: PagePictures): Promise<ReadPdf | null> {
  const bytes = load.bytes()
  if (byteFormatOf(bytes)?.name !== 'pdf') return null
  const { parts } = await readCapture(bytes, path)
  const document = parts[0]?.document
  if (!document) return null
  return { document, load, pages: await pictures.sizes(load) }
}

/**
 * By how much the body of a notice's file lies behind the same words in the PDF's text; null where a person has edited
 * it, or other rules read the PDF today.
 */
function shiftOf(notice: Document, pdf: Document): number | null {
  if (notice.text === pdf.text) return 0
  const body = pdf.text.slice(pdf.bodyStart).trimEnd()
  const at = body === '' ? -1 : notice.text.indexOf(body)
  return at < 0 ? null : at - pdf.bodyStart
}

function placesIn(
  pdf: Document,
  { start, end, quote }: { readonly start: number; readonly end: number; readonly quote: string },
  shift: number | null,
): PlaceOnPage[] {
  const from = shift === null ? -1 : start - shift
  // Words of the overview, or of a text that was edited, are sought: they may stand once in the PDF, or not at all.
  const at =
    pdf.text.slice(from, from + end - start) === quote && from >= 0 ? from : onlyPlace(pdf.text, quote)
  return at === null ? [] : boxesIn(pdf.origin ?? [], pdf.text, at, at + quote.length)
}

function onlyPlace(text: string, quote: string): number | null {
  const at = text.indexOf(quote)
  return at >= 0 && text.indexOf(quote, at + 1) < 0 ? at : null
}

/** The boxes of a stretch of text: of each line that it touches its share, by the width of the characters. */
function boxesIn(origin: readonly Origin[], text: string, from: number, to: number): PlaceOnPage[] {
  return origin.flatMap(({ start, end, at }): PlaceOnPage[] => {
    if (at.kind !== 'page' || end <= from || start >= to) return []
    const [x0, y0, x1, y1] = at.box
    // The cells of a row stand where its columns do, not where their words stand in its line.
    if (text.startsWith('|', start)) return [{ page: at.page, box: at.box }]
    const whole = widthOf(text.slice(start, end))
    const before = widthOf(text.slice(start, Math.max(start, from))) / whole
    const until = widthOf(text.slice(start, Math.min(end, to))) / whole
    const isVertical = y1 - y0 > 2 * (x1 - x0) && end - start > 3
    const box: PageBox = isVertical
      ? [x0, y0 + (y1 - y0) * before, x1, y0 + (y1 - y0) * until]
      : [x0 + (x1 - x0) * before, y0, x0 + (x1 - x0) * until, y1]
    return [{ page: at.page, box }]
  })
}

/** Of words in ems: half of one for what Latin fonts set. */
function widthOf(words: string): number {
  let width = 0
  for (const one of words) width += one < '\u0250' ? 0.5 : 1
  return Math.max(width, 0.01)
}

/** The lines of a page that hold nothing to be masked, and those that do. */
function cleanBoxes(pdf: Document, page: number): OnlyBoxes {
  const masks = findMasks({
    text: pdf.text,
    softNewlines: softNewlines(pdf),
    address: pdf.head.address?.value ?? null,
  })
  const seen: PageBox[] = []
  const hidden: PageBox[] = []
  for (const { start, end, at } of pdf.origin ?? []) {
    if (at.kind !== 'page' || at.page !== page) continue
    const isMasked = masks.some(mask => mask.start < end && mask.end > start)
    ;(isMasked ? hidden : seen).push(at.box)
  }
  return { seen, hidden }
}
