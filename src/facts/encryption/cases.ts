import type { CasesOf } from '../define-fact.ts'
import type { encryption } from './index.ts'

export const cases: CasesOf<typeof encryption> = []
