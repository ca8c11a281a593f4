import type { CodedTerm } from './coded-term.ts'

/** What an organisation is to the one that publishes the notice. No other taxonomy names these, so none is mapped. */
export const relationTerms = [
  { code: 'self', label: { ja: '公表主体自身', en: 'the publisher itself' } },
  { code: 'subsidiary', label: { ja: '子会社', en: 'subsidiary' } },
  { code: 'group', label: { ja: 'グループ会社', en: 'company of the same group' } },
  { code: 'contractor', label: { ja: '委託先', en: 'contractor' } },
  { code: 'service_provider', label: { ja: 'サービス提供元', en: 'service provider' } },
  { code: 'client', label: { ja: '委託元', en: 'client' } },
  { code: 'other', label: { ja: 'その他の関係先', en: 'other party' } },
] as const satisfies readonly CodedTerm[]

export type Relation = (typeof relationTerms)[number]['code']
