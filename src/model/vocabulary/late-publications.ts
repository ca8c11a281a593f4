import type { CodedTerm } from './coded-term.ts'

/** Why a notice says that it comes late, or was held back until now. */
export const latePublicationTerms = [
  { code: 'investigation', label: { ja: '調査・確認に時間を要した', en: 'The inquiry took time' } },
  {
    code: 'uncertain',
    label: { ja: '不確かな情報による混乱を避けた', en: 'To avoid confusion by uncertain information' },
  },
  { code: 'police', label: { ja: '捜査・警察への配慮', en: 'Because of the police' } },
  { code: 'coordination', label: { ja: '関係先との連携・調整', en: 'Others had to be consulted' } },
  { code: 'preparation', label: { ja: '対応の準備を整えた', en: 'The response was made ready first' } },
  { code: 'notified_first', label: { ja: '対象者への連絡を優先', en: 'Those concerned were told first' } },
  {
    code: 'response_first',
    label: { ja: '対策・業務などを優先', en: 'Countermeasures or other work came first' },
  },
  { code: 'further_harm', label: { ja: '被害の拡大を防いだ', en: 'To prevent further harm' } },
  { code: 'misjudged', label: { ja: '判断・認識の誤り', en: 'It was misjudged' } },
  { code: 'admitted', label: { ja: '遅れたことを認める', en: 'It says that it comes late' } },
] as const satisfies readonly CodedTerm[]

export type LatePublicationCode = (typeof latePublicationTerms)[number]['code']
