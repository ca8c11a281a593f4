import type { NoticeText } from '../../text/notice-text.ts'
import type { Parties } from '../../text/parties/index.ts'
import { isFacility, isOwnBody } from './own-bodies.ts'
import type { WeighedSign } from './weighed-signs.ts'

/** What the signs come to for each party, by its index; 0 for the publishers together. */
export type Scores = ReadonlyMap<number, number>

/**
 * Sums the signs. The publisher's use of a service counts for who provides it, a hall of the publisher's for the
 * publisher, and 委託先 alone for the one that is named.
 */
export function scoresOf(notice: NoticeText, parties: Parties, signs: readonly WeighedSign[]): Scores {
  const { all } = parties
  const scores = new Map<number, number>()
  const provider = signs.some(s => s.sign.usesService) ? providerOf(parties) : null
  for (const { sign, weight } of signs) {
    if (sign.together) continue
    const party = all[sign.party]!
    const own = party.self || isFacility(notice, party)
    const index = sign.usesService ? (provider ?? (party.self ? null : sign.party)) : own ? 0 : sign.party
    if (index !== null) scores.set(index, (scores.get(index) ?? 0) + weight)
  }
  const others = [...scores].filter(([index]) => index !== 0).sort((a, b) => b[1] - a[1])
  const nameless = others.filter(([index]) => all[index]!.name === '')
  // A school of the town is where the work was to be used, not who does it.
  const named = others.find(([index]) => all[index]!.name !== '' && !isOwnBody(notice, all[index]!))
  const bearer = named ? named[0] : nameless.length > 0 ? onlyCompany(parties) : null
  if (bearer !== null)
    for (const [index, score] of nameless) {
      scores.set(bearer, (scores.get(bearer) ?? 0) + score)
      scores.delete(index)
    }
  return scores
}

/** Below this the signs for another party are too few to doubt the publisher. */
const leastScore = 1.5
const leastAlone = 1

/** The party beside the publisher whose signs outweigh the publisher's; null where it happened at the publisher. */
export function heaviest({ all }: Parties, scores: Scores, signs: readonly WeighedSign[]): number | null {
  const own = scores.get(0) ?? 0
  const [top] = [...scores].filter(([index]) => index !== 0).sort((a, b) => b[1] - a[1])
  if (!top) return null
  const named = all[top[0]]!.name !== ''
  if (top[1] < (own > 0 || !named ? leastScore : leastAlone)) return null
  if (!named && onlyTells(top[0], signs)) return null
  // Where both weigh the same, a plain role (子会社である, 委託している) decides.
  const known = (all[top[0]]!.roles[0]?.weight ?? 0) >= 2
  return top[1] > own || (top[1] === own && known) ? top[0] : null
}

/** A vendor without a name that only reports what it saw (ベンダーより連絡) need not be where it happened. */
const onlyTells = (index: number, signs: readonly WeighedSign[]): boolean => {
  const of = signs.filter(s => s.sign.party === index)
  return of.length > 0 && of.every(({ sign }) => sign.rule === 'tells' && !sign.ofProvider)
}

/** The one company beside the publisher that the notice names; null where there are none or several. */
function onlyCompany({ all }: Parties): number | null {
  const named = all.filter(party => !party.self && /会社|\(株\)|\(有\)/.test(party.name))
  return named.length === 1 ? named[0]!.index : null
}

/** The party whose service the publisher uses; null where the notice gives no hint of one. */
function providerOf(parties: Parties): number | null {
  let best: number | null = null
  let most = 0
  for (const { self, roles, index } of parties.all) {
    if (self) continue
    const weight = Math.max(0, ...roles.filter(r => r.relation === 'service_provider').map(r => r.weight))
    if (weight > most) {
      most = weight
      best = index
    }
  }
  return best ?? onlyCompany(parties)
}
