import { fileURLToPath } from 'node:url'
import type { PDFPageProxy } from 'pdfjs-dist'
import type { Glyph, PageContent } from '../../formats/pdf/page-content.ts'
import { useJapaneseFonts } from './japanese-fonts.ts'
import type { OnlyBoxes, PageBox, PageSize } from './messages.ts'
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
  picture(page: number, dotsPerInch: number, only?: OnlyBoxes): Promise<Uint8Array>
  /** In points. @throws Error where the page is broken. */
  size(page: number): Promise<PageSize>
  /** @throws Error where no canvas is installed to draw on. */
  tryCanvas(): void
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
  if (pictures) useJapaneseFonts()
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
    async picture(number, dotsPerInch, only) {
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
        // What is not read as text cannot be told to be fit to be seen.
        annotationMode: only ? AnnotationMode.DISABLE : AnnotationMode.ENABLE,
      } as unknown as Parameters<PDFPageProxy['render']>[0]).promise
      const shown = only ? covered(drawing, viewport, only, factory) : drawing
      const png = shown.canvas.toBuffer('image/png')
      if (shown !== drawing) factory.destroy(shown)
      factory.destroy(drawing)
      page.cleanup()
      return png
    },
    async size(number) {
      const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 })
      return { width, height }
    },
    tryCanvas() {
      const factory = document.canvasFactory as CanvasFactory
      factory.destroy(factory.create(1, 1))
    },
    async close() {
      await opening.destroy()
    },
  }
}

/** What covers the parts of a page that are not to be seen. */
const cover = '#d9d7d0'

/** A drawing of which only boxes are to be seen. */
function covered(
  drawing: Drawing,
  { width, height, scale }: { readonly width: number; readonly height: number; readonly scale: number },
  { seen, hidden }: OnlyBoxes,
  factory: CanvasFactory,
): Drawing {
  const shown = factory.create(Math.ceil(width), Math.ceil(height))
  const paper = shown.context as Paper
  paper.fillStyle = cover
  paper.fillRect(0, 0, Math.ceil(width), Math.ceil(height))
  // Whole pixels: of the edge of a box nothing shines through.
  const pixels = ([x0, y0, x1, y1]: PageBox, margin: number): [number, number, number, number] => {
    const [x, y] = [
      Math.max(0, Math.floor((x0 - margin) * scale)),
      Math.max(0, Math.floor((y0 - margin) * scale)),
    ]
    const [right, bottom] = [Math.ceil((x1 + margin) * scale), Math.ceil((y1 + margin) * scale)]
    return [x, y, Math.min(right, Math.ceil(width)) - x, Math.min(bottom, Math.ceil(height)) - y]
  }
  for (const box of seen) {
    const [x, y, w, h] = pixels(box, 1)
    if (w > 0 && h > 0) paper.drawImage(drawing.canvas, x, y, w, h, x, y, w, h)
  }
  for (const box of hidden) paper.fillRect(...pixels(box, 1.5))
  return shown
}

interface Paper {
  fillStyle: string
  fillRect(x: number, y: number, width: number, height: number): void
  drawImage(from: Canvas, ...places: number[]): void
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
