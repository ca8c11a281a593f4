import { addFact } from './add-fact.ts'
import { amendNotice } from './amend-notice.ts'
import { confirmFact } from './confirm-fact.ts'
import { correctFact } from './correct-fact.ts'
import type { DecisionAct } from './define-decision.ts'
import { judgeNotices } from './judge-notices.ts'
import { rejectFact } from './reject-fact.ts'
import { withdrawDecision } from './withdraw-decision.ts'

/** Everything that a person may decide. One line a decision. */
// biome-ignore lint/suspicious/noExplicitAny: the registry holds decisions of every input
export const decisions: readonly DecisionAct<any, unknown>[] = [
  confirmFact,
  correctFact,
  rejectFact,
  addFact,
  judgeNotices,
  amendNotice,
  withdrawDecision,
]
