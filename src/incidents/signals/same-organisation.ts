import { meet } from '../pair.ts'
import type { Signal, SignalCase } from './signal.ts'

/** The same publisher under any of its names: without legal form, in other widths, with what stands in brackets. */
export const sameOrganisation: Signal = {
  name: 'same-organisation',
  label: { ja: '同じ組織の公表', en: 'published by the same organisation' },
  ties: true,
  weigh({ earlier: { threading: a }, later: { threading: b } }) {
    const key = a.own.find(k => b.own.includes(k))
    return key === undefined || !meet(a.own, b.own) ? null : { weight: 1, words: a.publishers[0] ?? key }
  },
}

export const cases: readonly SignalCase[] = [
  {
    earlier: { own: ['あおば製菓'] },
    later: { own: ['あおば製菓'] },
    says: 'for',
    because: '株式会社 may stand before or behind.',
  },
  {
    earlier: { own: ['あおば製菓'] },
    later: { own: ['わかば製菓'] },
    says: 'nothing',
    because: 'Another organisation.',
  },
]
