import type { CasesOf } from '../define-fact.ts'
import type { attackStep } from './index.ts'

export const cases: CasesOf<typeof attackStep> = []
