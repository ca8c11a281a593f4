import { incidentTypeTerms } from '../../model/vocabulary/incident-types.ts'
import { meet } from '../pair.ts'
import type { Signal, SignalCase } from './signal.ts'

/** A code as the notices call it. */
const named = (code: string): string => incidentTypeTerms.find(term => term.code === code)?.label.ja ?? code

/** The same type of incident, or another. */
export const sameType: Signal = {
  name: 'same-type',
  label: { ja: '同じ事案種別', en: 'the same type of incident' },
  weigh({ earlier: { threading: a }, later: { threading: b } }) {
    if (a.types.length === 0 || b.types.length === 0) return null
    return meet(a.types, b.types)
      ? { weight: 0.2, words: named(a.types.find(t => b.types.includes(t))!) }
      : {
          weight: -0.4,
          words: `${named(a.types[0]!)} / ${named(b.types[0]!)}`,
          label: { ja: '別の事案種別', en: 'another type of incident' },
        }
  },
}

export const cases: readonly SignalCase[] = [
  {
    earlier: { types: ['ransomware'] },
    later: { types: ['unauthorized_access', 'ransomware'] },
    says: 'for',
    because: 'One they share.',
  },
  {
    earlier: { types: ['ransomware'] },
    later: { types: ['misdirected_email'] },
    says: 'against',
    because: 'They share none.',
  },
]
