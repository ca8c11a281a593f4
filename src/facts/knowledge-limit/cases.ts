import type { CasesOf } from '../define-fact.ts'
import type { knowledgeLimit } from './index.ts'

export const cases: CasesOf<typeof knowledgeLimit> = []
