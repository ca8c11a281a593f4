import type { CasesOf } from '../define-fact.ts'
import type { leakSite } from './index.ts'

export const cases: CasesOf<typeof leakSite> = []
