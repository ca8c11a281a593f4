import type { MeasureRule } from '../rule.ts'
import { containmentRules } from './containment.ts'
import { generalRules } from './general.ts'
import { governanceRules } from './governance.ts'
import { investigationRules } from './investigation.ts'
import { misuseRules } from './misuse.ts'
import { protectionRules } from './protection.ts'
import { recoveryRules } from './recovery.ts'
import { tellingRules } from './telling.ts'

/** Every way to name a measure. Where two match at one place, the earlier is taken. */
export const measureRules: readonly MeasureRule[] = [
  ...misuseRules,
  ...containmentRules,
  ...recoveryRules,
  ...protectionRules,
  ...governanceRules,
  ...investigationRules,
  ...tellingRules,
  ...generalRules,
]
