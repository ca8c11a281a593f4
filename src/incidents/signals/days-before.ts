import { dayNumber } from '../pair.ts'
import type { Signal, SignalCase } from './signal.ts'

/** A first notice follows the discovery within so many days. */
const soon = 14
/** Days by which what happened later is not what was told before. */
const after = 3

/**
 * What the later notice tells of lies directly before the earlier one was published, as where a shop first says
 * that it stopped and months later why; or all of it lies after the earlier one, which cannot have told of it.
 */
export const daysBefore: Signal = {
  name: 'days-before',
  label: { ja: '前の公表の直前に起きたことを述べている', en: 'tells of days just before the earlier notice' },
  weigh({ earlier: { threading: a }, later: { threading: b }, gap }) {
    if (a.published === null || gap === null || gap === 0 || b.events.length === 0) return null
    const told = dayNumber(a.published)
    const days = b.events.map(dayNumber).filter(day => day !== null)
    if (told === null || days.length === 0) return null
    if (a.events.length === 0) {
      const at = b.events.findIndex(event => {
        const day = dayNumber(event)
        return day !== null && told >= day && told - day <= soon
      })
      if (at >= 0) return { weight: 0.9, words: b.events[at]! }
    }
    return days.every(day => day > told + after)
      ? {
          weight: -0.5,
          words: b.events[0]!,
          label: {
            ja: '前の公表より後に起きたことを述べている',
            en: 'tells of days after the earlier notice',
          },
        }
      : null
  },
}

export const cases: readonly SignalCase[] = [
  {
    earlier: { published: '2031-04-12' },
    later: { published: '2031-09-01', events: ['2031-04-05', '2028-01-01'] },
    says: 'for',
    because: 'The shop that stopped in April says in September why.',
  },
  {
    earlier: { published: '2031-04-12' },
    later: { published: '2031-09-01', events: ['2031-08-20'] },
    says: 'against',
    because: 'In April nobody could tell of August.',
  },
  {
    earlier: { published: '2031-04-12', events: ['2031-02-01'] },
    later: { published: '2031-09-01', events: ['2031-04-05'] },
    says: 'nothing',
    because: 'The earlier one tells of other days.',
  },
]
