import type { AssertionStatus } from '../model/status.ts'

/** What the heads of notices must meet. */
export interface NoticeFilter {
  /** ISO prefixes, inclusive: 2025, 2025-06, 2025-06-03. A notice without a date matches neither. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Substring of a publisher's name, folded. */
  readonly publisher?: string | undefined
  readonly leak?: AssertionStatus | 'not_stated' | undefined
  readonly stage?: string | undefined
  /** Ids: only these notices. */
  readonly ids?: readonly string[] | undefined
  /** Ids: only notices that tell of one of these incidents. */
  readonly incidents?: readonly string[] | undefined
}

/** What the words of a search ask for; every string is in search form (src/text/search/search-form.ts). */
export interface TextQuery {
  /** Each group must be met by at least one of its strings standing in the text. */
  readonly all: readonly (readonly string[])[]
  /** None of these may stand in the text. */
  readonly none: readonly string[]
}
