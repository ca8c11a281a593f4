import { type ViewSpan, viewSpan } from '../../model/span.ts'
import type { Relation } from '../../model/vocabulary/relations.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { type Parties, type PartyMention, publishersOf, readParties } from '../../text/parties/index.ts'
import { type Sign, signsIn } from './where-it-happened.ts'

export interface FoundVictim {
  readonly rule: string
  readonly span: ViewSpan
  readonly status: 'confirmed'
  readonly value: { readonly name: string; readonly relation: Relation }
}

const titleWeight = 2
/** The account opens with where it happened; what comes later weighs less. */
const weightAt = (nth: number): number => (nth < 2 ? 1.5 : nth < 5 ? 1 : 0.5)
const enoughSentences = 14

export function* findVictims(notice: NoticeText): Generator<FoundVictim> {
  const parties = readParties(notice)
  const signs = weighedSigns(notice, parties)
  const scores = new Map<number, number>()
  for (const { sign, weight } of signs) scores.set(sign.party, (scores.get(sign.party) ?? 0) + weight)
  const used = signs.filter(s => s.sign.usesService)
  const provider = used.length > 0 ? providerOf(parties) : null
  if (used.length > 0) {
    // The publisher is no victim where it only uses what was attacked.
    const moved = used.reduce((sum, s) => sum + s.weight, 0)
    scores.set(0, (scores.get(0) ?? 0) - moved)
    if (provider !== null) scores.set(provider, (scores.get(provider) ?? 0) + moved)
  }
  const own = scores.get(0) ?? 0
  const others = [...scores].filter(([index]) => index !== 0).sort((a, b) => b[1] - a[1])
  const top = others[0]
  if (top && top[1] > own && top[1] >= 1.5) {
    for (const [index, score] of others.slice(0, 3)) {
      if (index !== top[0] && !sideBySide(notice, parties, index, top[0])) continue
      const party = parties.all[index]!
      const sign = signs.find(s => s.sign.party === index)?.sign
      const mention = sign?.mention ?? parties.mentions.find(m => m.party === index)!
      const named = parties.mentions.find(m => m.party === index && m.how === 'name') ?? mention
      yield {
        rule: sign?.rule ?? 'provider-of-used-service',
        span: named.span,
        status: 'confirmed',
        value: { name: party.name, relation: relationOfParty(parties, index, used.length > 0) },
      }
    }
    return
  }
  yield* selfAsVictim(notice)
}

function weighedSigns(notice: NoticeText, parties: Parties): { sign: Sign; weight: number }[] {
  const bySentence = new Map<number, PartyMention[]>()
  for (const m of parties.mentions) {
    const held = bySentence.get(m.sentence)
    if (held) held.push(m)
    else bySentence.set(m.sentence, [m])
  }
  const title = notice.document.head.title?.span
  const found: { sign: Sign; weight: number }[] = []
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

/** The party whose service the publisher uses; null where the notice names none. */
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
  return best
}

function relationOfParty(parties: Parties, index: number, usesService: boolean): Relation {
  const sums = new Map<Relation, number>()
  for (const { relation, weight } of parties.all[index]!.roles)
    sums.set(relation, Math.max(sums.get(relation) ?? 0, weight))
  const [best] = [...sums].sort((a, b) => b[1] - a[1])
  return best?.[0] ?? (usesService ? 'service_provider' : 'other')
}

/** Two victims are named beside each other: 「A社」、「B社」のそれぞれ. */
function sideBySide(notice: NoticeText, parties: Parties, a: number, b: number): boolean {
  const { text } = notice.view
  return parties.mentions.some((m, i) => {
    const next = parties.mentions[i + 1]
    if (!next || m.sentence !== next.sentence) return false
    if (!((m.party === a && next.party === b) || (m.party === b && next.party === a))) return false
    return /^[」』]?(?:、|および|及び|と|並びに|,|・)[「『]?$/.test(text.slice(m.span.end, next.span.start))
  })
}

const governing = /[都道府県市区町村]$|学校法人|教育委員会$/
const facility = /学校|幼稚園|こども園|保育園|病院|図書館|大学|協会|センター|クリニック|園$/

function* selfAsVictim(notice: NoticeText): Generator<FoundVictim> {
  const publishers = publishersOf(notice)
  const { title } = notice.document.head
  // A city that speaks with its hospital, a school corporation with its school: it happened at the latter.
  const facilities = publishers.filter(
    p => facility.test(p.name) && !governing.test(p.name) && !/学校法人/.test(p.name),
  )
  const bodies = publishers.filter(p => governing.test(p.name) || /学校法人/.test(p.name))
  const chosen =
    publishers.length > 1 && facilities.length > 0 && facilities.length + bodies.length === publishers.length
      ? facilities
      : publishers
  for (const { name, span } of chosen) {
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
