import type { Language } from '../model/label.ts'
import type { NoticeSummary } from '../model/notice-summary.ts'
import { stageInWords } from '../model/stage.ts'
import { statusTerms } from '../model/status.ts'
import { genreInWords } from '../model/vocabulary/genres.ts'
import { oneLine } from './terminal-text.ts'

const words = {
  noDate: { ja: '日付不明', en: 'no date' },
  noPublisher: { ja: '組織不明', en: 'organisation unknown' },
  noTitle: { ja: '（題名なし）', en: '(no title)' },
  leak: { ja: '漏えい', en: 'leak' },
} as const

/** Date and organisation of a notice; what is not known is said. */
export function whenAndWho(notice: NoticeSummary, language: Language): string {
  const when = notice.published ?? words.noDate[language]
  return `${when}  ${oneLine(notice.publishers.join('、')) || words.noPublisher[language]}`
}

export const titleOf = (notice: NoticeSummary, language: Language): string =>
  notice.title === null ? words.noTitle[language] : oneLine(notice.title)

/** Genre (where it is no plain notice of an incident), stage and leak status in words; empty where none was read. */
export function standing(notice: NoticeSummary, language: Language): string {
  const leak = notice.leak && statusTerms[notice.leak]
  return [
    notice.genre === null || notice.genre === 'incident_notice' ? '' : genreInWords(notice.genre, language),
    stageInWords(notice.stage, notice.number, language),
    leak ? `${words.leak[language]} ${leak.mark} ${leak.label[language]}` : '',
  ]
    .filter(word => word !== '')
    .join('  ')
}
