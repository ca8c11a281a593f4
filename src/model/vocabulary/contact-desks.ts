import type { CodedTerm } from './coded-term.ts'

/** Where a notice says that one can ask about the matter: what sort of place, and by which ways. */
export const contactDeskTerms = [
  {
    code: 'dedicated',
    label: { ja: '本件のために設けた窓口', en: 'Desk set up for the matter' },
  },
  { code: 'named', label: { ja: '本件の問い合わせ先', en: 'Place to ask about the matter' } },
  { code: 'ordinary', label: { ja: '通常の問い合わせ先', en: 'Ordinary desk' } },
  { code: 'call_centre', label: { ja: 'コールセンター', en: 'Call centre' } },
  { code: 'phone', label: { ja: '電話', en: 'Telephone' } },
  { code: 'form', label: { ja: '問い合わせフォーム', en: 'Form' } },
  { code: 'mail', label: { ja: 'メール', en: 'Mail address' } },
  { code: 'hours', label: { ja: '受付時間の記載', en: 'Hours stated' } },
] as const satisfies readonly CodedTerm[]

export type ContactDeskCode = (typeof contactDeskTerms)[number]['code']
