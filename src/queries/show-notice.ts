import type { Document } from '../model/document.ts'
import type { Declined, Fact } from '../model/fact.ts'
import type { Problem } from '../model/problem.ts'
import type { NoticeSummary } from './notice-summary.ts'

/** A link of the notice to an earlier or related one, and the notice it leads to where the archive has it. */
export interface ResolvedReference {
  readonly label: string
  readonly address: string | null
  readonly notice: NoticeSummary | null
}

/** Everything a notice page shows. */
export interface NoticeView extends NoticeSummary {
  readonly capture: string
  readonly document: Document
  readonly facts: readonly Fact[]
  readonly declined: readonly Declined[]
  readonly problemList: readonly Problem[]
  readonly references: readonly ResolvedReference[]
  /** Notices of the archive whose references lead here. */
  readonly referredBy: readonly NoticeSummary[]
}
