import type { CodedTerm } from './coded-term.ts'

/** On what occasion a notice promises to tell more. */
export const nextNoticeTerms = [
  { code: 'announced', label: { ja: '続報を予告', en: 'Next report announced' } },
  { code: 'when_known', label: { ja: '判明次第公表', en: 'To be published when known' } },
  { code: 'if_new', label: { ja: '新たな事実があれば公表', en: 'Only if there is anything new' } },
] as const satisfies readonly CodedTerm[]

export type NextNoticeCode = (typeof nextNoticeTerms)[number]['code']
