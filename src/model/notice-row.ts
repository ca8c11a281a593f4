import type { Document } from './document.ts'
import type { Declined, Fact } from './fact.ts'
import type { Problem } from './problem.ts'

/** A notice as the build hands it on: what it is, its readable form, and what was read from it. */
export interface NoticeRow {
  /** Minted once: the first 10 hex digits of the SHA-256 of its first capture (with its selector, for a part). */
  readonly id: string
  /** File the notice is kept in, relative to the archive; `page.txt#2025-513` for a part of a page. */
  readonly path: string
  /** SHA-256 of the file's bytes (of the whole page for a part). */
  readonly capture: string
  readonly document: Document
  readonly facts: readonly Fact[]
  readonly declined: readonly Declined[]
  /** Of the document and of the reading. */
  readonly problems: readonly Problem[]
}
