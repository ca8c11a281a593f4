import type { Label } from './label.ts'
import type { AssertionStatus } from './status.ts'

/** A notice in a list. Absence (no date, no organisation, no leak statement) is null and shown as such. */
export interface NoticeSummary {
  readonly id: string
  readonly path: string
  readonly title: string | null
  /** ISO prefix. */
  readonly published: string | null
  readonly publishers: readonly string[]
  /** initial, follow_up, final, single; null where it is not read. */
  readonly stage: string | null
  /** N of an explicit 第N報. */
  readonly number: number | null
  /** Status of the leak; null where the notice says nothing about it. */
  readonly leak: AssertionStatus | null
  /** A code of src/model/vocabulary/genres.ts; null where it is not read. Commentary is no 公表. */
  readonly genre: string | null
  /** What happened and to how many, in the few words of headlines. */
  readonly brief: readonly Label[]
  readonly problems: number
}
