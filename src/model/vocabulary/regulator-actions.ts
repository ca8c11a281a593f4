import type { CodedTerm } from './coded-term.ts'

/** What a regulator does to somebody, by the words of Japanese administrative law. None is mapped elsewhere. */
export const regulatorActionTerms = [
  { code: 'recommendation', label: { ja: '勧告', en: 'Recommendation' } },
  { code: 'order', label: { ja: '命令', en: 'Order' } },
  { code: 'disposition', label: { ja: '処分', en: 'Disposition' } },
  { code: 'guidance', label: { ja: '指導', en: 'Guidance' } },
  { code: 'advice', label: { ja: '助言', en: 'Advice' } },
  { code: 'report_demand', label: { ja: '報告の求め', en: 'Demand for a report' } },
  { code: 'inspection', label: { ja: '立入検査', en: 'On-site inspection' } },
] as const satisfies readonly CodedTerm[]

export type RegulatorActionCode = (typeof regulatorActionTerms)[number]['code']
