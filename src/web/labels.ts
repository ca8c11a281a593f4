import { grouped } from '../model/grouped.ts'
import type { Label, Language } from '../model/label.ts'
import { type AssertionStatus, statusTerms } from '../model/status.ts'
import { captureLabels } from './capture-labels.ts'
import { checkLabels } from './check-labels.ts'
import { compareLabels } from './compare/labels.ts'
import { errorLabels } from './error-labels.ts'
import { frameLabels } from './frame-labels.ts'
import { guideLabels } from './guide-labels.ts'
import { homeLabels } from './home/labels.ts'
import { incidentLabels } from './incident-labels.ts'
import { listLabels } from './list-labels.ts'
import { newsLabels } from './news/labels.ts'
import { noticeLabels } from './notice-labels.ts'
import { organisationLabels } from './organisations/labels.ts'
import { pageLabels } from './pages-of-pdf/labels.ts'
import { playgroundLabels } from './playground/labels.ts'
import { reviewLabels } from './review/labels.ts'
import { sessionLabels } from './session/labels.ts'
import { supplierLabels } from './suppliers/labels.ts'
import { trendLabels } from './trends/labels.ts'

/** Every word of the pages that is not in the vocabulary. Placeholders are written {n}. */
const labels = {
  ...frameLabels,
  ...listLabels,
  ...noticeLabels,
  ...checkLabels,
  ...guideLabels,
  ...errorLabels,
  ...homeLabels,
  ...incidentLabels,
  ...trendLabels,
  ...compareLabels,
  ...newsLabels,
  ...playgroundLabels,
  ...supplierLabels,
  ...organisationLabels,
  ...captureLabels,
  ...pageLabels,
  ...reviewLabels,
  ...sessionLabels,
} as const satisfies Record<string, Label>

export type LabelName = keyof typeof labels

/** Says a label in one language, with its placeholders filled. */
export type Say = (name: LabelName, fill?: Readonly<Record<string, string | number>>) => string

export const sayIn =
  (language: Language): Say =>
  (name, fill) => {
    const words = labels[name][language]
    if (fill === undefined) return words
    return words.replace(/\{(\w+)\}/g, (whole, key: string) => {
      const value = fill[key]
      return value === undefined ? whole : typeof value === 'number' ? grouped(value) : value
    })
  }

/** The sign and the word of a leak's status, of which absence is one. */
export function statusWords(
  status: AssertionStatus | null,
  language: Language,
): { mark: string; word: string } {
  if (status === null) return { mark: '–', word: labels.notStated[language] }
  return { mark: statusTerms[status].mark, word: statusTerms[status].label[language] }
}
