import type { CasesOf } from '../define-fact.ts'
import type { vector } from './index.ts'

export const cases: CasesOf<typeof vector> = []
