import type { CodedTerm } from './coded-term.ts'

/** What a notice says of a ransom; whether it is so, or is denied, is the status. */
export const ransomTerms = [
  { code: 'demand', label: { ja: '身代金の要求・脅迫文', en: 'Ransom demand or note' } },
  { code: 'payment', label: { ja: '身代金の支払い', en: 'Payment of a ransom' } },
  {
    code: 'negotiation',
    label: { ja: '攻撃者との接触・交渉', en: 'Contact or negotiation with the attacker' },
  },
] as const satisfies readonly CodedTerm[]

export type RansomCode = (typeof ransomTerms)[number]['code']
