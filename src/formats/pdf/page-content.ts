/** A glyph as a page shows it. Lengths in points; x and y from the top left corner of the page. */
export interface Glyph {
  /** One character, or the letters of a ligature. */
  readonly text: string
  /** Left edge. */
  readonly x: number
  /** Baseline. */
  readonly y: number
  /** What it takes of its line, letter-spacing aside. */
  readonly width: number
  readonly size: number
  readonly bold: boolean
  /** Set by a font of vertical writing. */
  readonly vertical: boolean
}

/** A straight line of a table or a frame, one of whose sides is nearly nothing. */
export interface Rule {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** What one page shows of text, and the lines that are drawn around it. */
export interface PageContent {
  /** From 1. */
  readonly page: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  /** The glyphs are read off a picture (OCR), by us or by the scanner that laid them invisibly over it. */
  readonly recognised: boolean
}
