import type { Signal, SignalCase } from './signal.ts'

/** The later notice names the day on which the earlier one was published: 4月5日付でお知らせしたとおり. */
export const citedDate: Signal = {
  name: 'cited-date',
  label: { ja: '以前の公表の日付を引いている', en: 'cites the date of the earlier notice' },
  weigh({ earlier: { threading: a }, later: { threading: b }, gap }) {
    if (a.published === null || gap === null || gap === 0) return null
    if (b.cited.includes(a.published)) return { weight: 1.5, words: a.published }
    if (b.events.includes(a.published) || b.days.includes(a.published))
      return {
        weight: 0.5,
        words: a.published,
        label: { ja: '以前の公表の日を挙げている', en: 'names the day of the earlier notice' },
      }
    return null
  },
}

export const cases: readonly SignalCase[] = [
  {
    earlier: { published: '2031-04-05' },
    later: { published: '2031-05-06', cited: ['2031-04-05'] },
    says: 'for',
    because: '4月5日付でお知らせした.',
  },
  {
    earlier: { published: '2031-04-05' },
    later: { published: '2031-04-05', cited: ['2031-04-05'] },
    says: 'nothing',
    because: 'Its own day is no earlier notice.',
  },
]
