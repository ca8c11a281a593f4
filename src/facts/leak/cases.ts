import type { CasesOf } from '../define-fact.ts'
import type { leak } from './index.ts'

export const cases: CasesOf<typeof leak> = []
