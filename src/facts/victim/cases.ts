import type { CasesOf } from '../define-fact.ts'
import type { victim } from './index.ts'

export const cases: CasesOf<typeof victim> = [
  {
    text: '業務委託先である株式会社みどり鑑定（以下「みどり鑑定」といいます）のサーバーが第三者による不正アクセスを受けました。',
    publishers: ['あおぞら損害保険株式会社'],
    finds: [{ quote: '株式会社みどり鑑定', value: { name: '株式会社みどり鑑定', relation: 'contractor' } }],
  },
]
