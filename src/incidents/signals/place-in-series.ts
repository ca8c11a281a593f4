import type { Signal, SignalCase } from './signal.ts'

/** What the later notice says of its place in a series: 第3報 after 第2報, a first report, a follow-up. */
export const placeInSeries: Signal = {
  name: 'place-in-series',
  label: { ja: '続報である', en: 'the later one follows up' },
  weigh({ earlier: { threading: a }, later: { threading: b }, gap }) {
    if (gap === 0) return null
    if (a.number !== null && b.number !== null) {
      if (b.number > a.number) return { weight: 0.5, words: `${a.number} → ${b.number}` }
      return { weight: -0.5, words: `${a.number} → ${b.number}`, label: outOfOrder }
    }
    if (b.number === 1 || b.stage === 'initial') return { weight: -0.4, label: first }
    if (b.number !== null || b.stage === 'follow_up' || b.stage === 'final') return { weight: 0.3 }
    if (b.stage === 'single') return { weight: -0.3, label: first }
    return null
  },
}

const outOfOrder = { ja: '報の番号が合わない', en: 'the numbers of the reports do not follow' }
const first = { ja: '後の公表が続報でない', en: 'the later one does not follow up' }

export const cases: readonly SignalCase[] = [
  {
    earlier: { published: '2031-04-05', number: 1 },
    later: { published: '2031-05-06', number: 2 },
    says: 'for',
    because: '第1報, 第2報.',
  },
  {
    earlier: { published: '2031-04-05', number: 2 },
    later: { published: '2031-05-06', number: 1 },
    says: 'against',
    because: 'A new series begins.',
  },
  {
    earlier: { published: '2031-04-05' },
    later: { published: '2031-05-06' },
    says: 'nothing',
    because: 'Nothing is said.',
  },
]
