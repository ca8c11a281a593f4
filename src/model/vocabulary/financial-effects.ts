import type { CodedTerm } from './coded-term.ts'

/** What a notice says of the effect on the publisher's results and accounts. */
export const financialEffectTerms = [
  { code: 'none', label: { ja: '業績への影響なし', en: 'No effect on results' } },
  { code: 'minor', label: { ja: '業績への影響は軽微', en: 'Minor effect on results' } },
  { code: 'under_review', label: { ja: '業績への影響を精査中', en: 'Effect on results under review' } },
  { code: 'no_revision', label: { ja: '業績予想の修正なし', en: 'Forecast not revised' } },
  { code: 'revised', label: { ja: '業績予想の修正', en: 'Forecast revised' } },
  { code: 'loss', label: { ja: '損失・費用の計上', en: 'Loss or cost booked' } },
  { code: 'results_delayed', label: { ja: '決算発表・書類提出の延期', en: 'Results or filings delayed' } },
] as const satisfies readonly CodedTerm[]

export type FinancialEffectCode = (typeof financialEffectTerms)[number]['code']
