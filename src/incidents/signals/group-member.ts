import type { Threading } from '../../model/threading.ts'
import { meet } from '../pair.ts'
import type { Signal, SignalCase } from './signal.ts'

const kin = new Set(['subsidiary', 'group'])

/**
 * The name under which `a` says it happened at `b`, a member of its group. Where the text gives the named party
 * another role than the victim's (a contractor's group), they are no kin of the publisher.
 */
function speaksOf(a: Threading, b: Threading): string | null {
  const named = a.named.find(p => meet(p.keys, b.own))
  if (named && (kin.has(named.relation) || (a.speaksForGroup && named.relation === 'other')))
    return named.name
  const victim = a.victims.find(v => kin.has(v.relation) && v.name !== '' && meet(v.keys, b.own))
  return victim && (!named || victim.relation === 'subsidiary') ? victim.name : null
}

/** A parent that speaks of its subsidiary, or a member of a group that speaks of another. */
export const groupMember: Signal = {
  name: 'group-member',
  label: {
    ja: '子会社・グループ会社の事案として述べている',
    en: 'one tells of the other as a member of its group',
  },
  ties: true,
  weigh({ earlier: { threading: a }, later: { threading: b } }) {
    if (meet(a.own, b.own)) return null
    const name = speaksOf(a, b) ?? speaksOf(b, a)
    return name === null ? null : { weight: 0.7, words: name }
  },
}

export const cases: readonly SignalCase[] = [
  {
    earlier: {
      own: ['あおばhd'],
      victims: [{ name: '株式会社あおば製菓', keys: ['あおば製菓'], relation: 'subsidiary' }],
    },
    later: { own: ['あおば製菓'] },
    says: 'for',
    because: 'The parent speaks of the subsidiary.',
  },
  {
    earlier: {
      own: ['あおば市'],
      victims: [{ name: '株式会社みどり印刷', keys: ['みどり印刷'], relation: 'contractor' }],
    },
    later: { own: ['みどり印刷'] },
    says: 'nothing',
    because: 'What happened at a contractor is the incident of each client: they meet in the root event.',
  },
]
