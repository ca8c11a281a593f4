import type { CodedTerm } from './coded-term.ts'

/** The state of business services or systems at the time of a notice. No other taxonomy names them, so none is mapped. */
export const serviceImpactTerms = [
  { code: 'suspended', label: { ja: '停止中', en: 'Suspended' } },
  { code: 'partly_restored', label: { ja: '一部復旧', en: 'Partly restored' } },
  { code: 'restored', label: { ja: '復旧済み', en: 'Restored' } },
  { code: 'none', label: { ja: '影響なし', en: 'No impact' } },
] as const satisfies readonly CodedTerm[]

export type ServiceImpactCode = (typeof serviceImpactTerms)[number]['code']
