import type { CasesOf } from '../define-fact.ts'
import type { reportStage } from './index.ts'

export const cases: CasesOf<typeof reportStage> = []
