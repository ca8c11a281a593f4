import type { CodedTerm } from './coded-term.ts'

/** What sort of text a notice is. Commentary is no 公表 at all; no other taxonomy names these, so none is mapped. */
export const genreTerms = [
  { code: 'incident_notice', label: { ja: '事案の公表', en: 'Incident notice' } },
  { code: 'media_response', label: { ja: '報道への応答', en: 'Response to media reports' } },
  { code: 'retraction', label: { ja: '取消し（訓練・誤検知）', en: 'Retraction (exercise or false alarm)' } },
  { code: 'enforcement', label: { ja: '監督機関の処分・勧告', en: 'Enforcement by a regulator' } },
  { code: 'commentary', label: { ja: '論評（公表でない）', en: 'Commentary (no notice)' } },
] as const satisfies readonly CodedTerm[]

export type GenreCode = (typeof genreTerms)[number]['code']

/** A genre in words; a code that this version does not know stands for itself. */
export const genreInWords = (code: string, language: 'ja' | 'en'): string =>
  genreTerms.find(term => term.code === code)?.label[language] ?? code
