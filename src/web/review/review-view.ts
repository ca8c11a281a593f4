import type { NamedFact } from '../../decisions/deciding-facts.ts'
import type { NoticeRow } from '../../model/notice-row.ts'
import type { NoticeSummary } from '../../model/notice-summary.ts'
import type { Problem } from '../../model/problem.ts'
import type { KeptNotice } from '../kept-notices.ts'
import type { PageRequest } from '../request.ts'

/** Who looks at the pages of review. */
export interface Reviewer {
  /** The name that is logged in, which cannot be changed; null where anybody may say who they are. */
  readonly person: string | null
  /** The name that was given last. */
  readonly lastName: string
  /** What every form carries. */
  readonly token: string
}

/** A notice under review. */
export interface ReviewView {
  readonly request: PageRequest
  readonly reviewer: Reviewer
  /** As pages show it. */
  readonly notice: KeptNotice
  /** As it was read, nothing masked: forms hold what is decided about. */
  readonly row: NoticeRow
  /** The number of the chosen fact, or null. */
  readonly chosen: number | null
  /** Decisions on the chosen fact that stand, latest first. */
  readonly standing: readonly NamedFact[]
  /** Place in the queue that the review was opened from, or null. */
  readonly rank: number | null
  /** Other notices of the same incident. */
  readonly siblings: readonly NoticeSummary[]
  /** Notices of the same organisation that are told to be of other incidents. */
  readonly others: readonly NoticeSummary[]
  /** The doubt of the queue that the review was opened for; null where it was opened for none. */
  readonly doubt: Problem | null
  readonly done: Done | null
  /** The fact that is being added; null where none is. */
  readonly adding: Adding | null
}

/** What has just been decided. */
export interface Done {
  /** Name of the decision. */
  readonly name: string
  /** The readings are not up to date yet. */
  readonly isPending: boolean
  /** Why they could not be brought up to date; null where they could. */
  readonly failure: string | null
}

export interface Adding {
  readonly kind: string
  readonly quote: string
  /** Of the words in the text; null where they are not found. */
  readonly place: { readonly start: number; readonly end: number } | null
}
