import type { ThreadedParty, Threading } from '../../model/threading.ts'
import { meet } from '../pair.ts'
import type { Signal, SignalCase } from './signal.ts'

const others = ({ victims, own }: Threading): readonly ThreadedParty[] =>
  victims.filter(v => v.relation !== 'self' && v.name !== '' && !meet(v.keys, own))
const hasSelf = ({ victims }: Threading): boolean => victims.some(v => v.relation === 'self')
const hasOther = ({ victims }: Threading): boolean => victims.some(v => v.relation !== 'self')

/** Whether both say that it happened at the same contractor, provider or subsidiary, or each at another. */
export const sameVictim: Signal = {
  name: 'same-victim',
  label: { ja: '同じ被害組織', en: 'it happened at the same organisation' },
  weigh({ earlier: { threading: a }, later: { threading: b } }) {
    const [x, y] = [others(a), others(b)]
    if (x.length > 0 && y.length > 0) {
      const same = x.find(p => y.some(q => meet(p.keys, q.keys)))
      if (same) return { weight: 0.8, words: same.name }
      // One may be named only as a party of the other: the seller of the service, the owner of the system.
      const named =
        x.find(p => b.named.some(q => meet(p.keys, q.keys))) ??
        y.find(p => a.named.some(q => meet(p.keys, q.keys)))
      if (named) return null
      return {
        weight: -1.6,
        words: `${x[0]!.name} / ${y[0]!.name}`,
        label: { ja: '別の被害組織', en: 'it happened at different organisations' },
      }
    }
    const apart = (one: Threading, two: Threading): boolean =>
      hasSelf(one) && !hasOther(one) && hasOther(two) && !hasSelf(two)
    if (apart(a, b) || apart(b, a)) {
      const named = (x[0] ?? y[0])?.keys ?? []
      const silent = x.length > 0 ? b : a
      if (named.length > 0 && silent.named.some(q => meet(named, q.keys))) return null
      return {
        weight: -0.8,
        label: {
          ja: '一方は自組織、他方は別の組織で起きた',
          en: 'one happened at the publisher, the other elsewhere',
        },
      }
    }
    return null
  },
}

const contractor = (name: string): ThreadedParty => ({ name, keys: [name], relation: 'contractor' })
export const cases: readonly SignalCase[] = [
  {
    earlier: { victims: [contractor('みどり印刷')] },
    later: { victims: [contractor('みどり印刷')] },
    says: 'for',
    because: 'The same contractor.',
  },
  {
    earlier: { victims: [contractor('みどり印刷')] },
    later: { victims: [contractor('きいろ配送')] },
    says: 'against',
    because: 'Two contractors, two incidents.',
  },
  {
    earlier: { victims: [] },
    later: { victims: [contractor('きいろ配送')] },
    says: 'nothing',
    because: 'One does not say where.',
  },
]
