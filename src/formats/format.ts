import type { Document } from '../model/document.ts'

/** One notice found in a capture: the whole of it, or a stated part (one post of a page). */
export interface Part {
  /** Names the part within its capture (a blog's case number); null where the capture is one notice. */
  readonly selector: string | null
  readonly document: Document
}

/** Bytes already decoded, and the file's own name: a hint for dates and organisations, never for the format. */
export interface FormatInput {
  readonly text: string
  /** Path relative to the source, such as 2025/06/03_組織.md; null for what has none. */
  readonly path: string | null
}

/** One input format: recognises itself by content and reads documents. */
export interface Format {
  readonly name: string
  /** How sure this format is that the text is its own, 0 to 1. The surest format reads it. */
  sniff(text: string): number
  read(input: FormatInput): readonly Part[]
}
