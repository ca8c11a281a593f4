import type { CasesOf } from '../define-fact.ts'
import type { serviceImpact } from './index.ts'

export const cases: CasesOf<typeof serviceImpact> = []
