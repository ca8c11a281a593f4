import type { CasesOf } from '../define-fact.ts'
import type { incidentType } from './index.ts'

export const cases: CasesOf<typeof incidentType> = []
