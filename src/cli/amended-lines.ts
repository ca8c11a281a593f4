import { type HeadValues, headFields, headFieldTerms, headValueInWords } from '../model/amendment.ts'
import type { Language } from '../model/label.ts'
import { oneLine } from './terminal-text.ts'

const unknown = { ja: '（不明）', en: '(not known)' } as const

/** What was put right, a line a field: 公表日: 2026-04-05（2026-04 とあったもの）. */
export function amendedLines(
  { sets, was }: { readonly sets: HeadValues; readonly was: HeadValues },
  language: Language,
): string[] {
  return headFields
    .filter(field => sets[field] !== undefined)
    .map(field => {
      const [now, before] = [sets[field], was[field]].map(value =>
        oneLine(headValueInWords(field, value, language) ?? unknown[language]),
      )
      const label = headFieldTerms[field][language]
      return language === 'ja' ? `${label}: ${now}（もとは ${before}）` : `${label}: ${now} (was ${before})`
    })
}
