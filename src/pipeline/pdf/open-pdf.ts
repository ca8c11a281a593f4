import { fileURLToPath } from 'node:url'
import type { PDFPageProxy } from 'pdfjs-dist'
import type { Glyph, PageContent } from '../../formats/pdf/page-content.ts'
import { type DrawnFont, readOperators } from './read-operators.ts'

/** An open PDF. Page numbers begin at 1. */
export interface OpenPdf {
  readonly pages: number
  /** @throws Error where the page is broken. */
  content(page: number): Promise<PageContent>
  /**
   * The page as a PNG.
   * @throws Error where the page is broken, or no canvas is installed to draw it on.
   */
  picture(page: number, dotsPerInch: number): Promise<Uint8Array>
  close(): Promise<void>
}

/** Why a PDF cannot be opened. */
export type Unopened = 'encrypted' | 'broken'

/** The most pixels of a picture in a page that is drawn, and of a page drawn; more would take gigabytes. */
const mostPixels = 40_000_000

/** Private characters that stand for bullets in the symbol fonts of office programs (Wingdings, Symbol). */
const symbols = /[\uf020-\uf0ff]/g
const unreadable = /[\u0000-\u0008\u000e-\u001f\ufffd\ue000-\uf8ff]/

/** pdf.js takes 0.2 s to load, and works in the thread that calls it: call this in a thread that may be killed. */
const library = (): Promise<typeof import('pdfjs-dist')> => import('pdfjs-dist/legacy/build/pdf.mjs')

/**
 * Opens the PDF in `bytes`, which are consumed. Character maps and the standard fonts come from the package.
 * @param pictures Whether pictures in it are decoded, which only drawing needs.
 */
export async function openPdf(bytes: Uint8Array, pictures: boolean): Promise<OpenPdf | Unopened> {
  const { getDocument, AnnotationMode, OPS } = await library()
  const folder = (name: string): string =>
    fileURLToPath(new URL(`../${name}/`, import.meta.resolve('pdfjs-dist')))
  const opening = getDocument({
    data: bytes,
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    useSystemFonts: pictures,
    disableFontFace: !pictures,
    enableXfa: false,
    maxImageSize: pictures ? mostPixels : 1,
    verbosity: 0,
  })
  const document = await opening.promise.catch((error: Error) =>
    error.name === 'PasswordException' ? ('encrypted' as const) : ('broken' as const),
  )
  if (typeof document === 'string') return document

  return {
    pages: document.numPages,
    async content(number) {
      const page = await document.getPage(number)
      try {
        return await contentOf(page, number, OPS, AnnotationMode.DISABLE)
      } finally {
        page.cleanup()
      }
    },
    async picture(number, dotsPerInch) {
      const page = await document.getPage(number)
      const whole = page.getViewport({ scale: 1 })
      const most = Math.sqrt(mostPixels / Math.max(1, whole.width * whole.height))
      const viewport = page.getViewport({ scale: Math.min(dotsPerInch / 72, most) })
      const factory = document.canvasFactory as CanvasFactory
      const drawing = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height))
      await page.render({
        canvas: drawing.canvas,
        canvasContext: drawing.context,
        viewport,
        annotationMode: AnnotationMode.ENABLE,
      } as unknown as Parameters<PDFPageProxy['render']>[0]).promise
      const png = drawing.canvas.toBuffer('image/png')
      factory.destroy(drawing)
      page.cleanup()
      return png
    },
    async close() {
      await opening.destroy()
    },
  }
}

interface Canvas {
  toBuffer(type: 'image/png'): Uint8Array
}
interface Drawing {
  readonly canvas: Canvas
  readonly context: unknown
}
interface CanvasFactory {
  create(width: number, height: number): Drawing
  destroy(drawing: Drawing): void
}

async function contentOf(
  page: PDFPageProxy,
  number: number,
  codes: Readonly<Record<string, number>>,
  annotationMode: number,
): Promise<PageContent> {
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const fonts = new Map<string, DrawnFont | null>()
  const fontOf = (id: string): DrawnFont | null => {
    if (!fonts.has(id)) fonts.set(id, page.commonObjs.has(id) ? (page.commonObjs.get(id) as DrawnFont) : null)
    return fonts.get(id)!
  }
  const list = await page.getOperatorList({ annotationMode })
  const { visible, invisible, rules } = readOperators(list, codes, transform, fontOf)
  // Characters beyond the page, or of a size that nobody could read, are no part of the text.
  const isOn = (glyph: Glyph): boolean =>
    glyph.x > -1 &&
    glyph.x < width &&
    glyph.y > 0 &&
    glyph.y <= height + 1 &&
    glyph.size >= 1 &&
    glyph.size <= height / 2 &&
    glyph.width >= 0 &&
    glyph.width <= width
  const seen = visible.filter(isOn)
  // A scanner that recognises text lays it invisibly over its picture.
  const recognised = !seen.some(glyph => glyph.text.trim() !== '') && invisible.length > 0
  const glyphs = recognised ? invisible.filter(isOn) : seen
  const words = glyphs.map(glyph => glyph.text.replace(symbols, '')).filter(text => text.trim() !== '')
  const lost = words.filter(text => unreadable.test(text)).length
  return {
    page: number,
    width,
    height,
    // A font without a way back to characters gives signs that mean nothing: the page counts as a picture.
    glyphs: lost > words.length / 4 ? [] : glyphs,
    rules,
    recognised,
  }
}
