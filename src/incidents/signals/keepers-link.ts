import type { Signal, SignalCase } from './signal.ts'

/**
 * The archive's keeper linked the one to the other, or gave both one 事案ID: evidence, and
 * no more than that: it joins no two organisations that nothing else ties together.
 */
export const keepersLink: Signal = {
  name: 'keepers-link',
  label: { ja: '収集者がつないだ', en: "linked by the archive's keeper" },
  weigh({ earlier: a, later: b }) {
    if (b.linked.includes(a.id) || a.linked.includes(b.id)) return { weight: 0.4 }
    const label = a.threading.label
    return label !== null && label === b.threading.label ? { weight: 0.4, words: label } : null
  },
}

export const cases: readonly SignalCase[] = [
  { earlier: { label: '2031-007' }, later: { label: '2031-007' }, says: 'for', because: 'One 事案ID.' },
  { earlier: { label: null }, later: { label: null }, says: 'nothing', because: 'The keeper noted nothing.' },
]
