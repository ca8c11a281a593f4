import type { CasesOf } from '../define-fact.ts'
import type { dataItem } from './index.ts'

export const cases: CasesOf<typeof dataItem> = []
