import type { Label } from './label.ts'

/** The parts of a notice page, in the order in which a reader asks. */
export const sections = [
  { code: 'what', label: { ja: '何が起きたか', en: 'What happened' } },
  { code: 'when', label: { ja: 'いつ', en: 'When' } },
  { code: 'whose', label: { ja: 'だれの何が', en: 'Whose data, and which' } },
  { code: 'operations', label: { ja: '業務への影響', en: 'Effect on operations' } },
  { code: 'response', label: { ja: '対応', en: 'Response' } },
  { code: 'notice', label: { ja: 'この公表について', en: 'About this notice' } },
] as const satisfies readonly { readonly code: string; readonly label: Label }[]

export type SectionCode = (typeof sections)[number]['code']
