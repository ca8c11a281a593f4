import { problem } from '../../model/problem.ts'
import { readDates } from '../../text/dates/index.ts'
import type { Check } from './check.ts'

/** Days from publication beyond which a year that the text leaves out is worth a look. */
const far = 270

const dayOf = (iso: string): number => Date.parse(iso.length === 4 ? `${iso}-07` : iso) / 86_400_000

/** Dates that the words leave open, and years that were filled in far from the day of publication. */
export const doubtfulDates: Check = {
  name: 'doubtful-dates',
  codes: ['date-ambiguous', 'date-year-guessed'],
  *run(_, notice) {
    const published = notice.document.head.published?.value ?? null
    for (const { span, value, basis, alternatives, settings, surface } of readDates(notice)) {
      if (value === null || settings.length > 0) continue
      const place = notice.view.toText(span)
      const words = notice.document.text.slice(place.start, place.end)
      if (alternatives.length > 0)
        yield problem('date-ambiguous', place, { words, date: value, alternatives: alternatives.join(', ') })
      else if (
        published !== null &&
        surface.year === undefined &&
        surface.relative === undefined &&
        (basis === 'publication' || basis === 'document-year') &&
        Math.abs(dayOf(value) - dayOf(published)) > far
      )
        yield problem('date-year-guessed', place, { words, date: value })
    }
  },
}
