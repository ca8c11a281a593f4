import type { PageContent } from '../../formats/pdf/page-content.ts'
import type { RenderedPages } from '../../formats/pdf/render-pages.ts'
import type { Unopened } from './open-pdf.ts'

/** What is asked of the thread that works on PDFs; it holds the one that was read last. */
export type Request =
  | { readonly kind: 'read'; readonly bytes: Uint8Array; readonly mostPages: number }
  | { readonly kind: 'picture'; readonly page: number; readonly dotsPerInch: number }
  /** Render again, with pages whose text was recognised meanwhile. */
  | { readonly kind: 'render'; readonly recognised: readonly PageContent[] }

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
  | { readonly kind: 'rendered'; readonly rendered: RenderedPages }
  | { readonly kind: 'failed'; readonly because: string }
