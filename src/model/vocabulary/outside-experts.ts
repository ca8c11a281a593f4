import type { CodedTerm } from './coded-term.ts'

/** Who from outside is brought in to look into an incident or to help against it. */
export const outsideExpertTerms = [
  { code: 'specialist', label: { ja: '外部の専門家・専門機関', en: 'Outside specialists' } },
  {
    code: 'forensic_firm',
    label: { ja: '調査会社・フォレンジック業者', en: 'Investigation or forensic firm' },
  },
  { code: 'lawyer', label: { ja: '弁護士・法律事務所', en: 'Lawyers' } },
  { code: 'committee', label: { ja: '第三者委員会・有識者', en: 'Independent committee or advisers' } },
  { code: 'response_team', label: { ja: '公的な初動対応チーム', en: 'Public first-response team' } },
] as const satisfies readonly CodedTerm[]

export type OutsideExpertCode = (typeof outsideExpertTerms)[number]['code']
