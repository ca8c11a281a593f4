import { viewSpan } from '../../model/span.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { type Parties, publishersOf, readParties } from '../../text/parties/index.ts'
import type { Decline } from '../define-fact.ts'
import { unnamedBelow } from './below-victim.ts'
import type { FoundVictim } from './found-victim.ts'
import { unnamedGroupBeside } from './group-beside.ts'
import { hitAsWell, isBesidePublisher, ofGroupAsWell } from './hit-as-well.ts'
import { namedBeside } from './named-beside.ts'
import { misusesOwnAccount } from './own-account.ts'
import { publisherAsVictim } from './publisher-as-victim.ts'
import { relationTo } from './relation.ts'
import { heaviest, scoresOf } from './scores.ts'
import { toolOfAnother } from './tool-of-another.ts'
import { usesOthersService } from './unnamed-provider.ts'
import { type WeighedSign, weighedSigns } from './weighed-signs.ts'

/**
 * Whom the incident happened at: another party where the signs for it outweigh those for the publisher, else the
 * publisher. What spoke for somebody else is declined.
 */
export function* findVictims(notice: NoticeText): Generator<FoundVictim | Decline> {
  const parties = readParties(notice)
  const signs = weighedSigns(notice, parties)
  const scores = scoresOf(notice, parties, signs)
  const top = heaviest(parties, scores, signs)
  const use = signs.find(s => s.sign.usesService && parties.all[s.sign.party]!.self)
  const tool = top === null ? null : toolOfAnother(notice, parties)
  if (tool) {
    for (const [mention, relation] of [
      [tool.user, 'contractor'],
      [tool.maker, 'service_provider'],
    ] as const)
      yield victim('tool-of-another', mention.span, parties.all[mention.party]!.name, relation)
    yield* declined(parties, signs, party => party === 0, 'The signs for somebody else weigh more.')
  } else if (top !== null && !isOwnAccount(notice, parties, top, signs)) {
    yield* othersAsVictims(notice, parties, top, signs)
    if (isBesidePublisher(top, scores, signs)) yield* publisherAsVictim(notice, parties, signs)
    yield* declined(parties, signs, party => party === 0, 'The signs for somebody else weigh more.')
  } else if (scores.size === 0 && use && usesOthersService(notice))
    yield victim('uses-service', use.sign.mention.span, '', 'service_provider')
  else {
    yield* publisherAsVictim(notice, parties, signs)
    const named = ofGroupAsWell(parties, signs)
    for (const party of named) yield* othersAsVictims(notice, parties, party, signs)
    const group = named.length === 0 ? unnamedGroupBeside(notice) : null
    if (group) yield victim('group-beside', viewSpan(group.start, group.end), '', group.relation)
    yield* declined(parties, signs, party => party !== 0, 'The signs for the publisher weigh more.')
  }
}

const victim = (
  rule: string,
  span: FoundVictim['span'],
  name: string,
  relation: FoundVictim['value']['relation'],
): FoundVictim => ({ rule, span, status: 'confirmed', value: { name, relation } })

/** Of two publishers the second, where the first speaks of 当社子会社 and names nobody: its subsidiary publishes with it. */
const copublisherAs = (relation: FoundVictim['value']['relation'], notice: NoticeText): string | null => {
  const publishers = publishersOf(notice)
  return publishers.length === 2 && (relation === 'subsidiary' || relation === 'group')
    ? publishers[1]!.name
    : null
}

const isOwnAccount = (
  notice: NoticeText,
  parties: Parties,
  top: number,
  signs: readonly WeighedSign[],
): boolean =>
  ['service_provider', 'contractor', 'other'].includes(
    relationTo(notice, parties, parties.all[top]!, signs),
  ) && misusesOwnAccount(notice)

function* othersAsVictims(
  notice: NoticeText,
  parties: Parties,
  top: number,
  signs: readonly WeighedSign[],
): Generator<FoundVictim> {
  const row = [
    ...new Set([...namedBeside(notice, parties, top, signs), ...hitAsWell(parties, top, signs)]),
  ].sort((a, b) => a - b)
  // A role is stated once for the whole row: 連結子会社であるA社およびB社.
  const told = row.find(index => parties.all[index]!.roles.length > 0) ?? top
  const relation = relationTo(notice, parties, parties.all[told]!, signs)
  for (const index of row) {
    const party = parties.all[index]!
    const sign = signs.find(s => s.sign.party === index)?.sign
    const names = parties.mentions.filter(m => m.party === index && m.how === 'name')
    // The evidence of a full name is a place where it stands in full.
    const named = names.find(({ span }) => span.end - span.start >= party.name.length) ?? names[0]
    const mention = named ?? sign?.mention ?? parties.mentions.find(m => m.party === index)
    if (!mention) continue
    const rule = sign?.rule ?? (index === top ? 'provider-of-used-service' : 'named-beside')
    const own = party.roles.length > 0 ? relationTo(notice, parties, party, signs) : relation
    yield victim(rule, mention.span, party.name || (copublisherAs(own, notice) ?? ''), own)
  }
  const below = unnamedBelow(notice, parties, top, signs)
  if (below) yield victim('below-victim', below.span, '', 'contractor')
}

/** The first sign for each party of one side that did not carry the day. */
function* declined(
  { all }: Parties,
  signs: readonly WeighedSign[],
  side: (index: number) => boolean,
  because: string,
): Generator<Decline> {
  const seen = new Set<number>()
  for (const { sign } of signs) {
    const index = all[sign.party]!.self ? 0 : sign.party
    if (!side(index) || seen.has(index)) continue
    seen.add(index)
    yield { rule: sign.rule, span: sign.mention.span, because }
  }
}
