import type { CasesOf } from '../define-fact.ts'
import type { secondaryDamage } from './index.ts'

export const cases: CasesOf<typeof secondaryDamage> = []
