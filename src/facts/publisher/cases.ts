import type { CasesOf } from '../define-fact.ts'
import type { publisher } from './index.ts'

export const cases: CasesOf<typeof publisher> = [
  {
    text: '当社のサーバーが不正アクセスを受けました。',
    finds: [],
    because: 'The text names nobody; the publisher comes from the head, which has no place in the text here.',
  },
]
