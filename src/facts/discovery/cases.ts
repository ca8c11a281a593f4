import type { CasesOf } from '../define-fact.ts'
import type { discovery } from './index.ts'

export const cases: CasesOf<typeof discovery> = []
