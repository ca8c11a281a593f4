import type { Document, Origin } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'

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
  /** Where it was fetched from: what the links in it are relative to. Absent for what was not fetched. */
  readonly address?: string
}

/** One input format: recognises itself by content and reads documents. */
export interface Format {
  readonly name: string
  /** How sure this format is that the text is its own, 0 to 1. The surest format reads it. */
  sniff(text: string): number
  read(input: FormatInput): readonly Part[]
}

/** The readable text that bytes which are no text (a PDF) were rendered to. */
export interface Rendered {
  /** In the conventions of the hand-kept archive's body: `## ` headings, ・ items, `|` rows, whole paragraphs. */
  readonly text: string
  readonly origin: readonly Origin[]
  /** Whether the text came from pictures of the pages (OCR). */
  readonly recognised: boolean
  readonly problems: readonly Problem[]
}

/**
 * An input format that is no text. Rendering its bytes takes time and may have to be killed, so that it is not done
 * here (see pipeline/read-capture.ts); reading what was rendered is.
 */
export interface ByteFormat {
  readonly name: string
  /** Whether the bytes are of this format, by their content. */
  sniff(bytes: Uint8Array): boolean
  /** What was wrong with the bytes is not repeated in the documents. */
  read(rendered: Rendered, path: string | null): readonly Part[]
}
