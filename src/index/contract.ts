import type { NoticeRow } from '../model/notice-row.ts'
import type { AssertionStatus } from '../model/status.ts'

/** The file an index row was made from, as seen then. Same size and time: not read again. */
export interface FileState {
  readonly path: string
  readonly size: number
  readonly mtimeMs: number
  readonly sha256: string
}

/** One step of a build. Applied in one transaction: a build killed at any moment leaves the index before or after it. */
export interface IndexChange {
  /** New or changed notices; a notice with the same id is replaced. */
  readonly put: readonly NoticeRow[]
  /** Ids of notices that are gone. */
  readonly removed: readonly string[]
  /** State of the files behind `put`, and of files that hold no notice. */
  readonly files: readonly FileState[]
  /** Paths that are gone. */
  readonly filesGone: readonly string[]
}

export interface NoticeFilter {
  /** ISO prefixes, inclusive: 2025, 2025-06, 2025-06-03. A notice without a date matches neither. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Substring of a publisher's name, folded. */
  readonly publisher?: string | undefined
  readonly leak?: AssertionStatus | 'not_stated' | undefined
  readonly stage?: string | undefined
}
