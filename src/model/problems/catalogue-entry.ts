import type { Label } from '../label.ts'

export type Severity = 'error' | 'warning' | 'note'

export interface CatalogueEntry {
  readonly severity: Severity
  /**
   * How much the problem puts a reading in doubt, from 1 (something is not known) to 10 (nothing was read): the order
   * of the review queue. Without it the problem is a slip of form, which puts nothing in doubt.
   */
  readonly doubt?: number
  readonly message: Label
  /** What to do next. */
  readonly hint: Label
}
