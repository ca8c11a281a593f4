import type { Label } from './label.ts'
import type { AssertionStatus } from './status.ts'

/** What a person may find of a fact. */
export const factVerdicts = ['confirmed', 'corrected', 'rejected', 'added'] as const
export type FactVerdict = (typeof factVerdicts)[number]

export const factVerdictTerms: Readonly<Record<FactVerdict, Label>> = {
  confirmed: { ja: '確認済み', en: 'checked' },
  corrected: { ja: '訂正', en: 'corrected' },
  rejected: { ja: '却下', en: 'rejected' },
  added: { ja: '追加', en: 'added' },
}

/** What a person decided of a fact that is still one. */
export interface FactReview {
  /** Name of the decision. */
  readonly decision: string
  readonly verdict: Exclude<FactVerdict, 'rejected'>
  /** What the program reads in the same words; null where it reads nothing there. */
  readonly read: { readonly value: unknown; readonly status: AssertionStatus } | null
}
