import type { CasesOf } from '../define-fact.ts'
import type { outsideExpert } from './index.ts'

export const cases: CasesOf<typeof outsideExpert> = [
  {
    text: '現在、外部専門家の協力のもと、影響範囲の調査を進めております。',
    finds: [{ quote: '専門家の協力', value: { code: 'specialist', state: 'engaged' }, status: 'confirmed' }],
  },
  {
    text: '外部のセキュリティ専門会社に調査を依頼しました。',
    finds: [{ quote: 'セキュリティ専門会社に調査', value: { code: 'specialist', state: 'engaged' } }],
  },
  {
    text: '第三者調査機関による調査が完了し、漏えいの可能性があることが判明しました。',
    finds: [{ quote: '調査機関による調査', value: { code: 'forensic_firm', state: 'engaged' } }],
  },
  {
    text: 'フォレンジック調査会社へ端末の解析を依頼しております。',
    finds: [
      {
        quote: 'フォレンジック調査会社へ端末の解析を依頼',
        value: { code: 'forensic_firm', state: 'engaged' },
      },
    ],
  },
  {
    text: '弁護士と連携し、被害届の提出を進めております。',
    finds: [{ quote: '弁護士と連携', value: { code: 'lawyer', state: 'engaged' } }],
  },
  {
    text: '今後、外部の専門家と連携し、対策の強化を図ります。',
    finds: [{ quote: '専門家と連携', value: { code: 'specialist', state: 'planned' } }],
  },
  {
    text: '影響の全容を把握するため、外部の専門調査機関によるフォレンジック調査を実施します。',
    finds: [
      {
        quote: '専門調査機関によるフォレンジック調査',
        value: { code: 'forensic_firm', state: 'planned' },
      },
    ],
  },
  {
    text: '外部有識者を含む第三者委員会を設置いたしました。',
    finds: [{ quote: '外部有識者を', value: { code: 'committee', state: 'engaged' } }],
  },
  {
    text: '厚生労働省の初動対応支援チームの派遣を受け、調査を行っております。',
    finds: [{ quote: '厚生労働省の初動対応支援チーム', value: { code: 'response_team', state: 'engaged' } }],
  },
  {
    text: '3月24日に外部のセキュリティ会社から、当社の情報が漏えいしている可能性がある旨の連絡を受けました。',
    finds: [],
    because: 'It told of the leak, and was not brought in.',
  },
  {
    text: '社外の専門家による研修会を全社員に実施します。',
    finds: [],
    because: 'They teach.',
  },
  {
    text: '今後、必要に応じて外部の専門家と連携してまいります。',
    finds: [],
    because: 'Only if need be.',
  },
  {
    text: 'セキュリティベンダー指定のソフトを各端末に導入しました。',
    finds: [],
    because: 'It names the maker of a program.',
  },
  {
    text: '## 外部専門機関による調査結果',
    finds: [],
    because: 'A heading asserts nothing.',
  },
  {
    text: '弁護士を名乗る者からの電話にご注意ください。',
    finds: [],
    because: 'It warns of impostors.',
  },
]
