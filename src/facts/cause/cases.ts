import type { CasesOf } from '../define-fact.ts'
import type { cause } from './index.ts'

export const cases: CasesOf<typeof cause> = []
