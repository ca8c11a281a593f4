import type { PageContent } from '../../formats/pdf/page-content.ts'
import type { RenderedPages } from '../../formats/pdf/render-pages.ts'
import type { Unopened } from './open-pdf.ts'

/** What is asked of the thread that works on PDFs; it holds the one that was read last. */
export type Request =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly mostPages: number }
  | PictureRequest
  /** Take up a PDF to draw pages of, without reading it. */
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly mostPages: number }
  /** Whether there is anything to draw on. */
  | { readonly kind: 'can-draw' }
  /** Render again, with pages whose text was recognised meanwhile. */
  | { readonly kind: 'render'; readonly recognised: readonly PageContent[] }

/** In points. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

export interface PictureRequest {
  readonly kind: 'picture'
  readonly page: number
  readonly dotsPerInch: number
  /** What is to be seen of the page and what is not, whatever else says; absent: the whole page. */
  readonly only?: OnlyBoxes
}

/** Boxes of a page in points from its top left corner. Whatever lies in none of `seen`, or in one of `hidden`, is covered. */
export interface OnlyBoxes {
  readonly seen: readonly PageBox[]
  readonly hidden: readonly PageBox[]
}

/** x0, y0, x1, y1. */
export type PageBox = readonly [number, number, number, number]

/** A PDF as read. */
export interface PdfRead extends RenderedPages {
  /** All there are. */
  readonly pages: number
  /** Pages that cannot be read. */
  readonly broken: readonly number[]
  /** Pages that hold no text, with their size in points. */
  readonly empty: readonly { readonly page: number; readonly width: number; readonly height: number }[]
  /** Whether the text of some pages comes from a picture. */
  readonly recognised: boolean
  /** Whether the end of the file is missing. */
  readonly isCutOff: boolean
}

export type Answer =
  | { readonly kind: 'read'; readonly read: PdfRead }
  | { readonly kind: 'unopened'; readonly because: Unopened }
  | { readonly kind: 'picture'; readonly png: Uint8Array | null }
  /** Sizes of its pages in points, as many as are drawn; none where it cannot be opened. */
  | { readonly kind: 'opened'; readonly pages: readonly PageSize[] }
  | { readonly kind: 'can-draw'; readonly can: boolean }
  | { readonly kind: 'rendered'; readonly rendered: RenderedPages }
  | { readonly kind: 'failed'; readonly because: string }
