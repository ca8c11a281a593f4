import type { Signal, SignalCase } from './signal.ts'

/** Reports of one incident follow each other in weeks; what comes after half a year is mostly another. */
export const timeBetween: Signal = {
  name: 'time-between',
  label: { ja: '公表の間隔', en: 'time between the notices' },
  weigh({ gap }) {
    if (gap === null) return null
    const weight = gap <= 45 ? 0.3 : gap <= 100 ? 0.1 : gap <= 200 ? -0.2 : gap <= 400 ? -0.6 : -1
    return { weight, label: { ja: `${gap}日の間隔`, en: `${gap} days between them` } }
  },
}

export const cases: readonly SignalCase[] = [
  {
    earlier: { published: '2031-04-05' },
    later: { published: '2031-04-15' },
    says: 'for',
    because: 'Ten days.',
  },
  {
    earlier: { published: '2031-04-05' },
    later: { published: '2032-04-05' },
    says: 'against',
    because: 'A year.',
  },
  {
    earlier: { published: '2031-04' },
    later: { published: '2031-04-15' },
    says: 'nothing',
    because: 'The day is not known.',
  },
]
