import type { Answer, OnlyBoxes, PageSize, Request } from './messages.ts'
import { PdfThread } from './pdf-thread.ts'
import { pdfLimits } from './render-pdf.ts'

/** Fine enough to read small print on a wide screen; a page of A4 is drawn in some 0.3 s and has some 200 kB. */
const dotsPerInch = 120
/** For one page, its PDF's opening included. */
const milliseconds = 20_000
/** Bytes of pictures kept at hand. */
const mostKept = 24 * 2 ** 20
/** Pictures that may wait for their turn: more are asked for by nobody who looks at them. */
const mostWaiting = 16

/** Why there is no picture. */
export type NoPicture = 'cannot-draw' | 'too-busy'

/** A PDF by the hash of its bytes, and how to come by them. */
export interface LoadPdf {
  readonly name: string
  readonly bytes: () => Uint8Array
}

/** Draws pages of PDFs, one at a time, in a thread that is killed at its limits; what was drawn last is kept. */
export class PagePictures {
  readonly #thread = new PdfThread()
  readonly #kept = new Map<string, Uint8Array>()
  readonly #drawing = new Map<string, Promise<Uint8Array | NoPicture>>()
  #open: { readonly name: string; readonly pages: readonly PageSize[] } | null = null
  #before: Promise<unknown> = Promise.resolve()
  #can: Promise<boolean> | null = null

  /** Whether there is anything to draw on here: the canvas is an optional package. */
  canDraw(): Promise<boolean> {
    this.#can ??= this.#inTurn(async () => {
      const answer = await this.#thread.ask({ kind: 'can-draw' }, milliseconds)
      return answer.kind === 'can-draw' && answer.can
    }).catch(() => false)
    return this.#can
  }

  /** The sizes of a PDF's pages; none where it cannot be opened within its limits. */
  async sizes(load: LoadPdf): Promise<readonly PageSize[]> {
    return await this.#inTurn(() => this.#opened(load)).catch(() => [])
  }

  /**
   * A page as a PNG. Never throws: a PDF that cannot be drawn within its limits has no picture.
   * @param key Names PDF, page and what is seen of it: the same key gives the same picture.
   */
  picture(key: string, load: LoadPdf, page: number, only?: OnlyBoxes): Promise<Uint8Array | NoPicture> {
    const known = this.#kept.get(key)
    if (known) {
      // Last used last: the first of the map is the first to go.
      this.#kept.delete(key)
      this.#kept.set(key, known)
      return Promise.resolve(known)
    }
    const underWay = this.#drawing.get(key)
    if (underWay) return underWay
    if (this.#drawing.size >= mostWaiting) return Promise.resolve('too-busy')
    const drawing = this.#inTurn(() => this.#draw(load, page, only))
      .then(png => (png ? this.#keep(key, png) : ('cannot-draw' as const)))
      .catch((): NoPicture => 'cannot-draw')
      .finally(() => this.#drawing.delete(key))
    this.#drawing.set(key, drawing)
    return drawing
  }

  async #draw(load: LoadPdf, page: number, only: OnlyBoxes | undefined): Promise<Uint8Array | null> {
    await this.#opened(load)
    const answer = await this.#ask({ kind: 'picture', page, dotsPerInch, ...(only ? { only } : {}) })
    return answer.kind === 'picture' ? answer.png : null
  }

  /** Opens a PDF where it is not the one at hand. */
  async #opened(load: LoadPdf): Promise<readonly PageSize[]> {
    const { name, bytes } = load
    if (this.#open?.name === name) return this.#open.pages
    const answer = await this.#ask({ kind: 'open', bytes: bytes(), mostPages: pdfLimits.pages })
    const pages = answer.kind === 'opened' ? answer.pages : []
    this.#open = { name, pages }
    return pages
  }

  async #ask(request: Request): Promise<Answer> {
    const answer = await this.#thread.ask(request, milliseconds).catch(error => {
      // The thread was killed, and with it what it had open.
      this.#open = null
      throw error
    })
    // Its end may also be told by an answer.
    if (answer.kind === 'unopened' || (answer.kind === 'picture' && !answer.png)) this.#open = null
    return answer
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#before.then(work)
    this.#before = turn.catch(() => {})
    return turn
  }

  #keep(key: string, png: Uint8Array): Uint8Array {
    this.#kept.set(key, png)
    let bytes = [...this.#kept.values()].reduce((sum, one) => sum + one.length, 0)
    for (const [oldest, { length }] of this.#kept) {
      if (bytes <= mostKept || oldest === key) break
      this.#kept.delete(oldest)
      bytes -= length
    }
    return png
  }
}
