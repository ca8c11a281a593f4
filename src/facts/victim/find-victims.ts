import type { NoticeText } from '../../text/notice-text.ts'
import { type Parties, readParties } from '../../text/parties/index.ts'
import { unnamedBelow } from './below-victim.ts'
import { misusesConsole } from './booking-console.ts'
import type { FoundVictim } from './found-victim.ts'
import { namedBeside } from './named-beside.ts'
import { isFacility } from './own-bodies.ts'
import { publisherAsVictim } from './publisher-as-victim.ts'
import { relationTo } from './relation.ts'
import { usesOthersService } from './unnamed-provider.ts'
import { type WeighedSign, weighedSigns } from './weighed-signs.ts'

/** Below this the signs for another party are too few to doubt the publisher. */
const leastScore = 1.5

/** Whom the incident happened at: another party where the signs for it outweigh those for the publisher. */
export function* findVictims(notice: NoticeText): Generator<FoundVictim> {
  const parties = readParties(notice)
  const signs = weighedSigns(notice, parties)
  const scores = scoresOf(notice, parties, signs)
  const own = scores.get(0) ?? 0
  const [top] = [...scores].filter(([index]) => index !== 0).sort((a, b) => b[1] - a[1])
  if (
    top &&
    misusesConsole(notice) &&
    /service_provider|other/.test(relationTo(notice, parties, parties.all[top[0]]!, signs))
  ) {
    yield* publisherAsVictim(notice)
    return
  }
  const use = signs.find(s => s.sign.usesService && parties.all[s.sign.party]!.self)
  if (!top && own === 0 && use && usesOthersService(notice)) {
    yield {
      rule: 'uses-service',
      span: use.sign.mention.span,
      status: 'confirmed',
      value: { name: '', relation: 'service_provider' },
    }
    return
  }
  const known = top && (parties.all[top[0]]!.roles[0]?.weight ?? 0) >= 2
  if (!top || top[1] < (own > 0 ? leastScore : 1) || top[1] < own || (top[1] === own && !known)) {
    yield* publisherAsVictim(notice)
    return
  }
  const row = [...namedBeside(notice, parties, top[0], signs)].sort((a, b) => a - b)
  // A role is stated once for the whole row: 連結子会社であるA社およびB社.
  const told = row.find(index => parties.all[index]!.roles.length > 0) ?? top[0]
  const relation = relationTo(notice, parties, parties.all[told]!, signs)
  for (const index of row) {
    const party = parties.all[index]!
    const sign = signs.find(s => s.sign.party === index)?.sign
    const named = parties.mentions.find(m => m.party === index && m.how === 'name')
    const mention = named ?? sign?.mention ?? parties.mentions.find(m => m.party === index)
    if (!mention) continue
    yield {
      rule: sign?.rule ?? (index === top[0] ? 'provider-of-used-service' : 'named-beside'),
      span: mention.span,
      status: 'confirmed',
      value: {
        name: party.name,
        relation: party.roles.length > 0 ? relationTo(notice, parties, party, signs) : relation,
      },
    }
  }
  const below = unnamedBelow(notice, parties, top[0], signs)
  if (below)
    yield {
      rule: 'below-victim',
      span: below.span,
      status: 'confirmed',
      value: { name: '', relation: 'contractor' },
    }
}

/** What the signs come to for each party: the publisher's use of a service counts for who provides it, 委託先 alone for whom it means. */
function scoresOf(notice: NoticeText, parties: Parties, signs: readonly WeighedSign[]): Map<number, number> {
  const scores = new Map<number, number>()
  const provider = signs.some(s => s.sign.usesService) ? providerOf(parties) : null
  for (const { sign, weight } of signs) {
    const index = sign.usesService
      ? (provider ?? (parties.all[sign.party]!.self ? null : sign.party))
      : parties.all[sign.party]!.self || isFacility(notice, parties.all[sign.party]!)
        ? 0
        : sign.party
    if (index !== null) scores.set(index, (scores.get(index) ?? 0) + weight)
  }
  const nameless = [...scores.keys()].filter(index => index !== 0 && parties.all[index]!.name === '')
  const named = [...scores].filter(([index]) => index !== 0 && parties.all[index]!.name !== '')
  const bearer =
    named.sort((a, b) => b[1] - a[1])[0]?.[0] ?? (nameless.length > 0 ? onlyCompany(parties) : null)
  if (bearer !== null && bearer !== undefined)
    for (const index of nameless) {
      scores.set(bearer, (scores.get(bearer) ?? 0) + scores.get(index)!)
      scores.delete(index)
    }
  return scores
}

/** The one company beside the publisher that the notice names; null where there are none or several. */
function onlyCompany(parties: Parties): number | null {
  const named = parties.all.filter(party => !party.self && /会社|\(株\)|\(有\)/.test(party.name))
  return named.length === 1 ? named[0]!.index : null
}

/** The party whose service the publisher uses; null where the notice gives no hint of one. */
function providerOf(parties: Parties): number | null {
  let best: number | null = null
  let most = 0
  for (const party of parties.all) {
    if (party.self) continue
    const weight = Math.max(
      0,
      ...party.roles.filter(r => r.relation === 'service_provider').map(r => r.weight),
    )
    if (weight > most) {
      most = weight
      best = party.index
    }
  }
  return best ?? onlyCompany(parties)
}
