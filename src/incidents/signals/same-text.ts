import { meet } from '../pair.ts'
import { likeness } from '../shingles.ts'
import type { Signal, SignalCase } from './signal.ts'

/**
 * Long passages in common. Between organisations it says that they speak as one only where it happened to
 * themselves, on the same day, and they publish together: clients of one vendor copy each other too.
 */
export const sameText: Signal = {
  name: 'same-text',
  label: { ja: '本文がほぼ同じ', en: 'nearly the same text' },
  ties: true,
  weigh({ earlier: { threading: a }, later: { threading: b }, gap }) {
    const alike = likeness(a.sketch, b.sketch)
    if (alike < 0.3) return null
    const words = `${Math.round(alike * 100)} %`
    if (meet(a.own, b.own)) return { weight: alike >= 0.5 ? 1 : 0.4, words }
    const speakAsOne =
      alike >= 0.6 &&
      gap !== null &&
      gap <= 1 &&
      meet(a.events, b.events) &&
      isOwn(a.victims) &&
      isOwn(b.victims)
    return speakAsOne ? { weight: 0.6, words } : null
  },
}

const isOwn = (victims: readonly { relation: string }[]): boolean =>
  victims.length > 0 && victims.every(v => v.relation === 'self')

export const cases: readonly SignalCase[] = [
  {
    earlier: { own: ['あおば製菓'], sketch: Array(64).fill(7) },
    later: { own: ['あおば製菓'], sketch: Array(64).fill(7) },
    says: 'for',
    because: 'The text was published again.',
  },
  {
    earlier: { own: ['あおば市'], sketch: Array(64).fill(7) },
    later: { own: ['みどり市'], sketch: Array(64).fill(7) },
    says: 'nothing',
    because: 'Clients of one vendor copy the words it gave them.',
  },
]
