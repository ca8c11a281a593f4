import { viewSpan } from '../../model/span.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { type Parties, publishersOf } from '../../text/parties/index.ts'
import type { FoundVictim } from './found-victim.ts'
import { facility, governing, schoolBody } from './own-bodies.ts'
import type { WeighedSign } from './weighed-signs.ts'

/** The publishers as victims: where nothing says that it happened elsewhere, it happened at them. */
export function* publisherAsVictim(
  notice: NoticeText,
  parties: Parties,
  signs: readonly WeighedSign[],
): Generator<FoundVictim> {
  const publishers = publishersOf(notice)
  const { title } = notice.document.head
  // A city that speaks with its hospital, a school corporation with its school: it happened at the latter.
  const bodies = publishers.filter(p => governing.test(p.name) || schoolBody.test(p.name))
  const facilities = publishers.filter(p => facility.test(p.name) && !bodies.includes(p))
  const ofOne = facilities.length > 0 && facilities.length + bodies.length === publishers.length
  const alone = publishers.length > 1 && !ofOne ? onlyOneNamed(notice, parties, signs) : null
  const hit = alone !== null ? [publishers[alone]!] : publishers.length > 1 && ofOne ? facilities : publishers
  for (const { name, span } of hit) {
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

const joined =
  /^(?:\([^()]{0,80}\))?[」』]?(?:及び|および|並びに|ならびに|と|、|・|又は|または|,){1,2}[「『]?$/
const ofAll = /(?:当社|弊社|両|各)(?:ら|社|校|大学|団体|法人)|(?:当社|弊社)?グループの?(?:公式|一部)|本学/

/**
 * Of several publishers the one that the account names as the place, by its place among them: 「甲のサーバーが…」 in a
 * notice of 甲 and 乙. Null where it names none, several, or all of them in a row.
 */
function onlyOneNamed(
  { view: { text }, sentences }: NoticeText,
  { all, mentions }: Parties,
  signs: readonly WeighedSign[],
): number | null {
  const named = new Set<number>()
  for (const { sign, weight } of signs) {
    const { mention, party, rule } = sign
    if (!all[party]!.self || weight < 1.5 || rule === 'tells' || sign.usesService) continue
    if (ofAll.test(sentences[mention.sentence]!.text)) return null
    if (mention.how !== 'name' && mention.how !== 'alias') continue
    const inRow = mentions.some(
      other =>
        other.sentence === mention.sentence &&
        other.party !== party &&
        all[other.party]!.self &&
        joined.test(
          other.span.end <= mention.span.start
            ? text.slice(other.span.end, Math.min(mention.span.start, other.span.end + 100))
            : text.slice(mention.span.end, Math.min(other.span.start, mention.span.end + 100)),
        ),
    )
    if (inRow) return null
    named.add(party)
  }
  return named.size === 1 ? [...named][0]! : null
}
