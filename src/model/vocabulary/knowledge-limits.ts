import type { CodedTerm } from './coded-term.ts'

/** What a notice itself says that it does not know, cannot know or does not tell. */
export const knowledgeLimitTerms = [
  { code: 'logs_lost', label: { ja: 'ログ・記録の欠落', en: 'Logs lost or missing' } },
  { code: 'scope_unknown', label: { ja: '範囲・対象を特定できない', en: 'Scope cannot be determined' } },
  {
    code: 'leak_unknown',
    label: { ja: '漏えいの有無を特定できない', en: 'Whether anything leaked cannot be told' },
  },
  { code: 'cause_unknown', label: { ja: '原因・経路を特定できない', en: 'Cause or way in unknown' } },
  { code: 'time_unknown', label: { ja: '時期を特定できない', en: 'Time cannot be told' } },
  { code: 'duplicates', label: { ja: '人数・件数の重複', en: 'Persons or entries may be counted twice' } },
  { code: 'number_may_change', label: { ja: '件数・範囲が変わり得る', en: 'Figures may change' } },
  { code: 'upper_bound', label: { ja: '件数は最大値', en: 'Figures are an upper bound' } },
  { code: 'items_differ', label: { ja: '項目は人により異なる', en: 'Items differ by person' } },
  { code: 'details_withheld', label: { ja: '詳細を公表しない', en: 'Details withheld' } },
] as const satisfies readonly CodedTerm[]

export type KnowledgeLimitCode = (typeof knowledgeLimitTerms)[number]['code']

/** Why details are withheld, where the notice says so. */
export const withholdingReasonTerms = [
  { code: 'secondary_damage', label: { ja: '二次被害・被害拡大の防止', en: 'To prevent further harm' } },
  { code: 'security', label: { ja: 'セキュリティ・模倣の防止', en: 'For security' } },
  { code: 'investigation', label: { ja: '捜査・調査への配慮', en: 'Because of the investigation' } },
  { code: 'confidentiality', label: { ja: '機密・契約の保持', en: 'For confidentiality' } },
  { code: 'privacy', label: { ja: '個人情報の保護', en: 'For privacy' } },
] as const satisfies readonly CodedTerm[]

export type WithholdingReason = (typeof withholdingReasonTerms)[number]['code']
