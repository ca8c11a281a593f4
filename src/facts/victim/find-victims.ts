import { type ViewSpan, viewSpan } from '../../model/span.ts'
import type { Relation } from '../../model/vocabulary/relations.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import {
  type Parties,
  type Party,
  type PartyMention,
  publishersOf,
  readParties,
} from '../../text/parties/index.ts'
import { type Sign, signsIn } from './where-it-happened.ts'

export interface FoundVictim {
  readonly rule: string
  readonly span: ViewSpan
  readonly status: 'confirmed'
  readonly value: { readonly name: string; readonly relation: Relation }
}

interface WeighedSign {
  readonly sign: Sign
  readonly weight: number
}

const titleWeight = 2
/** The account opens with where it happened; what comes later weighs less. */
const weightAt = (nth: number): number => (nth < 2 ? 1.5 : nth < 5 ? 1 : 0.5)
const enoughSentences = 14
/** Below this the signs for another party are too few to doubt the publisher. */
const leastScore = 1.5

/** Whom the incident happened at: another party where the signs for it outweigh those for the publisher. */
export function* findVictims(notice: NoticeText): Generator<FoundVictim> {
  const parties = readParties(notice)
  const signs = weighedSigns(notice, parties)
  const scores = scoresOf(notice, parties, signs)
  const own = scores.get(0) ?? 0
  const [top] = [...scores].filter(([index]) => index !== 0).sort((a, b) => b[1] - a[1])
  if (top && misusesConsole(notice) && /service_provider|other/.test(relationTo(notice, parties, parties.all[top[0]]!, signs))) {
    yield* publisherAsVictim(notice)
    return
  }
  const known = top && (parties.all[top[0]]!.roles[0]?.weight ?? 0) >= 2
  if (!top || top[1] < leastScore || top[1] < own || (top[1] === own && !known)) {
    yield* publisherAsVictim(notice)
    return
  }
  const relation = relationTo(notice, parties, parties.all[top[0]]!, signs)
  for (const index of beside(notice, parties, top[0], signs)) {
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
}

/** What the signs come to for each party: the publisher's use of a service counts for who provides it, 委託先 alone for whom it means. */
export function scoresOf(
  notice: NoticeText,
  parties: Parties,
  signs: readonly WeighedSign[],
): Map<number, number> {
  const scores = new Map<number, number>()
  const provider = signs.some(s => s.sign.usesService) ? providerOf(parties) : null
  for (const { sign, weight } of signs) {
    const index = sign.usesService ? provider : parties.all[sign.party]!.self || isFacility(notice, parties.all[sign.party]!) ? 0 : sign.party
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

export function weighedSigns(notice: NoticeText, parties: Parties): WeighedSign[] {
  const bySentence = new Map<number, PartyMention[]>()
  for (const m of parties.mentions) {
    const held = bySentence.get(m.sentence)
    if (held) held.push(m)
    else bySentence.set(m.sentence, [m])
  }
  const title = notice.document.head.title?.span
  const found: WeighedSign[] = []
  let nth = 0
  for (const [index, mentions] of bySentence) {
    const sentence = notice.sentences[index]!
    const { block } = notice.blocks[sentence.block]!
    const isTitle = block.kind === 'overview' && title != null && block.content.start === title.start
    const signs = signsIn(sentence.text, sentence.span.start, mentions, parties)
    if (signs.length === 0) continue
    const factor = isTitle ? titleWeight : block.kind === 'heading' ? 0.5 : weightAt(nth++)
    // One party is counted once a sentence, at its strongest.
    const best = new Map<number, Sign>()
    for (const sign of signs) {
      const held = best.get(sign.party)
      if (!held || sign.weight > held.weight) best.set(sign.party, sign)
    }
    for (const sign of best.values()) found.push({ sign, weight: sign.weight * factor })
    if (nth >= enoughSentences) break
  }
  return found
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

/** What a party is to the publisher: by its own roles, else by what the notice says of somebody it leaves unnamed. */
function relationTo(
  notice: NoticeText,
  parties: Parties,
  party: Party,
  signs: readonly WeighedSign[],
): Relation {
  if (isOwnBody(notice, party)) return 'self'
  const [own] = party.roles
  // A public body runs a site: that alone makes it nobody's provider.
  if (own && (own.weight >= 1 || !facility.test(party.name))) return own.relation
  const nameless = signs.find(
    s => !s.sign.usesService && parties.all[s.sign.party]!.name === '' && s.sign.party !== 0,
  )
  if (nameless) return parties.all[nameless.sign.party]!.roles[0]?.relation ?? 'other'
  if (signs.some(s => s.sign.usesService) || uses.test(notice.view.text)) return 'service_provider'
  return 'other'
}

const uses =
  /(?:当|弊|本)(?:社|行|会|学|市|院|校|金庫|組合|法人)(?:グループ)?が[^。]{0,30}(?:利用|使用|契約|導入)(?:して(?:い|お)|する|中)/

const governing = /[都道府県市区町村]$|教育委員会$/
const schoolBody = /学校法人/
const facility =
  /学校|幼稚園|こども園|保育園|病院|図書館|博物館|美術館|会館|大学|協会|機構|センター|クリニック|ホール$|事務所|消防|園$/
const publicName = /[都道府県市区町村]立|教育委員会|会館$|図書館$|博物館$|美術館$|ホール$/

/** A city's library, a prefecture's museum: the publisher itself, under the name of the body. */
function isOwnBody(notice: NoticeText, { name }: Party): boolean {
  return publishersOf(notice).some(publisher => {
    if (!governing.test(publisher.name)) return false
    const local = /([一-鿿ァ-ヶ]{1,6}[都道府県市区町村])(?:教育委員会)?$/.exec(publisher.name)?.[1]
    return publicName.test(name) || (local !== undefined && name.startsWith(local))
  })
}

const kindOfFacility =
  /(?:学校|幼稚園|こども園|保育園|病院|図書館|博物館|美術館|資料館|会館|センター|ホール|学園|診療所)$/

/** A hall, a clinic or a school that the notice gives no role: the publisher's own, under the publisher's name. */
const isFacility = (notice: NoticeText, party: Party): boolean =>
  !party.self &&
  kindOfFacility.test(party.name) &&
  !/会社|法人/.test(party.name) &&
  (party.roles[0]?.weight ?? 0) < 1 &&
  !isOwnBody(notice, party)

/** Victims named in one row with the first, where one of the row is said to be hit: 「A社」、「B社」のそれぞれ. */
function beside(
  notice: NoticeText,
  { all, mentions }: Parties,
  first: number,
  signs: readonly WeighedSign[],
): Set<number> {
  const { text } = notice.view
  const found = new Set([first])
  const telling = new Set(signs.filter(s => s.sign.party === first).map(s => s.sign.mention.sentence))
  const pairs = mentions.flatMap((m, i) => {
    const next = mentions[i + 1]
    const joined =
      next !== undefined &&
      next.sentence === m.sentence &&
      telling.has(m.sentence) &&
      [m, next].every(x => !all[x.party]!.self && all[x.party]!.name !== '') &&
      /^(?:\([^()]{0,60}\))?[」』]?(?:、|および|及び|と|並びに|ならびに|,|・)(?:それぞれ)?[「『]?$/.test(
        text.slice(m.span.end, Math.min(next.span.start, m.span.end + 90)),
      )
    return joined ? [[m.party, next.party] as const] : []
  })
  for (let grown = true; grown; ) {
    const { size } = found
    for (const [a, b] of pairs) if (found.has(a) || found.has(b)) found.add(a).add(b)
    grown = found.size > size
  }
  return found
}

// A console of a booking site entered with the publisher's own credentials, from which messages go out in its name.
const bookingConsole = /(?:管理(?:システム|画面)|アカウント|予約サイト)[^。]{0,80}不正(?:な)?(?:アクセス|ログイン|利用)/
const messages = /(?:フィッシング|不審|なりすま|装っ|偽)[^。]{0,40}(?:メッセージ|メール)[^。]{0,24}(?:配信|送信|送付|送ら|届)/
const booking = /宿泊|予約|ホテル/

const misusesConsole = (notice: NoticeText): boolean =>
  booking.test(notice.view.text) && bookingConsole.test(notice.view.text) && messages.test(notice.view.text)

function* publisherAsVictim(notice: NoticeText): Generator<FoundVictim> {
  const publishers = publishersOf(notice)
  const { title } = notice.document.head
  // A city that speaks with its hospital, a school corporation with its school: it happened at the latter.
  const bodies = publishers.filter(p => governing.test(p.name) || schoolBody.test(p.name))
  const facilities = publishers.filter(p => facility.test(p.name) && !bodies.includes(p))
  const ofOne = facilities.length > 0 && facilities.length + bodies.length === publishers.length
  for (const { name, span } of publishers.length > 1 && ofOne ? facilities : publishers) {
    const place = span ?? title?.span
    const words = place ? notice.view.toView(place) : notice.sentences[0]?.span
    if (!words || words.end <= words.start) continue
    yield {
      rule: 'publisher-itself',
      span: viewSpan(words.start, words.end),
      status: 'confirmed',
      value: { name, relation: 'self' },
    }
  }
}
