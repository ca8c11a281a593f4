import type { CasesOf } from '../define-fact.ts'
import type { financialEffect } from './index.ts'

export const cases: CasesOf<typeof financialEffect> = [
  {
    text: '本件が当社グループの業績に及ぼす影響については、現在精査中です。',
    finds: [
      {
        quote: '業績に及ぼす影響については、現在精査中',
        value: { code: 'under_review' },
        status: 'investigating',
      },
    ],
  },
  {
    text: '本件による連結業績への影響は軽微であると見込んでおります。',
    finds: [{ quote: '業績への影響は軽微', value: { code: 'minor' }, status: 'possible' }],
  },
  {
    text: '本件による業績への影響は、軽微であります。',
    finds: [{ quote: '業績への影響は、軽微', value: { code: 'minor' }, status: 'confirmed' }],
  },
  {
    text: '影響については精査中ですが、業績に与える影響は軽微であると考えております。',
    finds: [{ quote: '業績に与える影響は軽微', value: { code: 'minor' }, status: 'possible' }],
  },
  {
    text: '現時点では当社の業績に与える影響はありません。',
    finds: [{ quote: '業績に与える影響はありません', value: { code: 'none' }, status: 'confirmed' }],
  },
  {
    text: '現時点で、本件に係る業績予想の修正はございません。',
    finds: [{ quote: '業績予想の修正はございません', value: { code: 'no_revision' }, status: 'confirmed' }],
  },
  {
    text: '本件に伴い、特別損失として1億2,000万円を計上いたしました。',
    finds: [{ quote: '特別損失として1億2,000万円を計上いた', value: { code: 'loss' }, status: 'confirmed' }],
  },
  {
    text: '調査に時間を要するため、決算発表を11月20日に延期いたします。',
    finds: [{ quote: '決算発表を11月20日に延期', value: { code: 'results_delayed' }, status: 'confirmed' }],
  },
  {
    text: '財務諸表に重要な影響はなく、決算発表は予定どおり行います。',
    finds: [{ quote: '財務諸表に重要な影響はなく', value: { code: 'minor' }, status: 'confirmed' }],
  },
  {
    text: '業績に及ぼす影響は現在精査中であり、開示が必要な場合は速やかに公表いたします。',
    finds: [
      { quote: '業績に及ぼす影響は現在精査中', value: { code: 'under_review' }, status: 'investigating' },
    ],
  },
  {
    text: '現時点では、本件による連結業績への重大な影響は見込まれておりません。',
    finds: [
      { quote: '業績への重大な影響は見込まれておりません', value: { code: 'minor' }, status: 'possible' },
    ],
  },
  {
    text: '本件による損失額につきましては、第3四半期決算において2億5,000万円を計上いたしました。',
    finds: [
      {
        quote: '損失額につきましては、第3四半期決算において2億5,000万円を計上いた',
        value: { code: 'loss' },
        status: 'confirmed',
      },
    ],
  },
  {
    text: '今後、業績に重大な影響があると判断した場合は、速やかに公表いたします。',
    finds: [],
    because: 'It says what would be if.',
  },
  {
    text: '業績予想に修正が必要となりました場合には、速やかに開示いたします。',
    finds: [],
    because: 'It says what would be if.',
  },
  { text: '## 3. 業績への影響', finds: [], because: 'A heading asserts nothing.' },
  {
    text: '大学が研究業績の公開に使うサーバーが改ざんされました。',
    finds: [],
    because: 'These are works of research.',
  },
]
