import type { CasesOf } from '../define-fact.ts'
import type { affectedCount } from './index.ts'

export const cases: CasesOf<typeof affectedCount> = []
