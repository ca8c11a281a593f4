import type { Signal, SignalCase } from './signal.ts'

/** The same day of the incident: it occurred, was noticed, stopped, was reported; else another day that both name. */
export const sameEventDate: Signal = {
  name: 'same-event-date',
  label: { ja: '同じ出来事の日付', en: 'the same date of the incident' },
  weigh({ earlier: { threading: a }, later: { threading: b } }) {
    const event = a.events.find(day => b.events.includes(day))
    if (event !== undefined) return { weight: 1.2, words: event }
    const day = [...a.events, ...a.days].find(d => b.events.includes(d) || b.days.includes(d))
    return day === undefined ? null : { weight: 0.5, words: day }
  },
}

export const cases: readonly SignalCase[] = [
  {
    earlier: { events: ['2031-04-05'] },
    later: { events: ['2031-04-05'] },
    says: 'for',
    because: 'Both tell when it was noticed.',
  },
  {
    earlier: { events: ['2031-04-05'] },
    later: { events: ['2031-05-06'] },
    says: 'nothing',
    because: 'A later notice may tell of other days.',
  },
]
