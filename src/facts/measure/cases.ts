import type { CasesOf } from '../define-fact.ts'
import type { measure } from './index.ts'

export const cases: CasesOf<typeof measure> = []
