import type { CodedTerm } from './coded-term.ts'

/** What happened to an amount of data. */
export const dataVolumeTerms = [
  { code: 'sent_out', label: { ja: '外部への送信・流出', en: 'Sent out' } },
  { code: 'taken', label: { ja: '窃取・持ち出し', en: 'Taken' } },
  { code: 'published', label: { ja: '公開・掲載', en: 'Published' } },
  { code: 'encrypted', label: { ja: '暗号化', en: 'Encrypted' } },
  { code: 'lost', label: { ja: '消失・削除', en: 'Lost or deleted' } },
] as const satisfies readonly CodedTerm[]

export type DataVolumeCode = (typeof dataVolumeTerms)[number]['code']
