import { type ViewSpan, viewSpan } from '../../model/span.ts'
import type { Relation } from '../../model/vocabulary/relations.ts'
import { matchesIn } from '../matches.ts'
import { type NoticeText, oncePerNotice, type Sentence } from '../notice-text.ts'
import { agreedName, bracketsAfter } from './aliases.ts'
import { type FoundName, namesIn } from './names.ts'
import type { Parties, PartyMention } from './party.ts'
import { PartyBook } from './party-book.ts'
import { handsWorkTo, plainNameAfterRole, plainNameAfterVerb } from './plain-names.ts'
import { publishersOf } from './publishers.ts'
import { betweenRoleAndName, relationNamedBy, relationOf, roleNounsIn } from './role-words.ts'
import { type FoundRole, nameByPlace, rolesAfter, rolesAround } from './roles-around.ts'
import { ownKind } from './self-words.ts'
import { shortFormsIn } from './short-forms.ts'

/** Of a longer text the rest is left unread: nobody is introduced after two thousand sentences. */
const mostSentences = 2000
/** What goes on longer without 。 is a table or a text without its line ends; its first part introduces whom it speaks of. */
const longestSentence = 4000

/** A place of a sentence that speaks of a party; a role noun may not yet know of whom. */
interface Place {
  readonly start: number
  readonly end: number
  readonly how: PartyMention['how']
  readonly party: number | null
  readonly relation: Relation | null
}

interface Line {
  readonly sentence: Sentence
  readonly text: string
  /** Names and role nouns, names first. */
  readonly places: Place[]
}

/** 再｜委託先, ｜下請け: to whom the contractor hands on the work. */
const isAgain = (text: string, at: number): boolean =>
  text.charAt(at - 1) === '再' || /^[下孫]請/.test(text.slice(at, at + 2))

// 委託している「X」: a name that only its place shows to be one.
const entrusted =
  /(?:委託|依頼)して(?:いる|いた|おります|おりました)[「『](?=([^「」『』()、。]{3,40})[」』])/g

class PartyReader {
  readonly #book: PartyBook
  readonly #lines: readonly Line[]
  readonly #letters: string

  constructor(notice: NoticeText) {
    const publishers = publishersOf(notice).map(p => p.name)
    this.#book = new PartyBook(publishers)
    this.#letters = ownKind(publishers)
    this.#lines = linesOf(notice)
  }

  read(): Parties {
    const names = this.#lines.map(({ text }) => namesIn(text))
    // 「X社」 comes last: it may be the short form of a name that stands later in the text.
    for (const suffixed of [false, true])
      this.#lines.forEach((line, i) => {
        for (const name of names[i]!)
          if ((name.by === 'company-suffix') === suffixed) this.#readName(line, name)
      })
    for (const line of this.#lines) this.#readRoleNouns(line)
    const mentions = this.#readMentions()
    return { all: this.#book.parties(), mentions }
  }

  #addRoles(line: Line, party: number, roles: Iterable<FoundRole>): void {
    for (const { relation, rule, weight, start, end } of roles)
      this.#book.addRole(party, { relation, rule, weight, span: spanIn(line, start, end) })
  }

  #readName(
    line: Line,
    { start, end, by }: Pick<FoundName, 'start' | 'end'> & { by?: FoundName['by'] },
  ): void {
    const words = line.text.slice(start, end)
    const party = by === 'institution' && this.#book.isPartOfPublisher(words) ? 0 : this.#book.named(words)
    if (party === null) return
    line.places.push({ start, end, how: 'name', party, relation: null })
    this.#readAgreedName(line, party, end)
    if (this.#book.takesRoles(party)) this.#addRoles(line, party, rolesAround(line.text, start, end))
  }

  /** 以下「X」という after a name; a form such as 「委託先」 states a role as well. */
  #readAgreedName(line: Line, party: number, end: number): void {
    const { text } = line
    const brackets = bracketsAfter(text, end)
    const unbracketed = /^[」』]?[:、,]?(?:以下|以降)/.test(text.slice(end, end + 6))
    const alias = brackets
      ? agreedName(brackets.words)
      : unbracketed
        ? agreedName(text.slice(end, end + 40))
        : null
    if (alias === null || /^本|件$|サイト$|サービス$|システム$/.test(alias)) return
    this.#book.addAlias(party, alias)
    const relation = this.#book.takesRoles(party) ? relationNamedBy(alias) : null
    if (relation !== null && brackets)
      this.#addRoles(line, party, [
        { relation, rule: 'agreed-name', weight: 4, start: end, end: brackets.end },
      ])
  }

  /** Nouns of roles; one directly before a name, or before words in 「」, gives its bearer the role. */
  #readRoleNouns(line: Line): void {
    const { text, places } = line
    for (const match of text.includes('して') && /[「『]/.test(text) ? matchesIn(text, entrusted) : []) {
      const start = match.index + match[0].length
      const end = start + match[1]!.length
      if (
        !/サイト|システム|サービス|事業|業務|について/.test(match[1]!) &&
        !places.some(p => start < p.end && end > p.start)
      )
        this.#readName(line, { start, end })
    }
    for (const match of handsWorkTo(text)) {
      const name = plainNameAfterVerb(match)
      if (name && !places.some(p => name.start < p.end && name.end > p.start)) this.#readName(line, name)
    }
    const names = places.filter(p => p.how === 'name')
    for (const match of roleNounsIn(text)) {
      const start = match.index
      const end = start + match[0].length
      if (names.some(n => start < n.end && end > n.start)) continue
      const relation = relationOf(match)
      const next = names.find(n => n.start >= end && n.start - end <= 14)
      const bearer =
        next?.party && betweenRoleAndName.test(text.slice(end, next.start))
          ? next.party
          : this.#bearerByPlace(line, end)
      const owner =
        relation === 'subsidiary' || relation === 'group' ? this.#ownerBefore(line, names, start) : null
      const party = bearer === 0 ? null : bearer
      // 甲社のグループ会社である乙: what 甲 is not to the publisher, 乙 is not either.
      if (owner !== null && owner !== party) {
        const owned = this.#book.relationInGroup(owner)
        if (owned && party !== null)
          this.#book.addRole(party, {
            relation: owned,
            rule: 'owned-by-own',
            weight: 4,
            span: spanIn(line, start, end),
          })
        if (party !== null) places.push({ start, end, how: 'role', party, relation: owned ? relation : null })
        continue
      }
      if (party !== null)
        this.#addRoles(line, party, [
          { relation, rule: isAgain(text, start) ? 'role-noun-again' : 'role-noun', weight: 3, start, end },
        ])
      places.push({ start, end, how: 'role', party, relation })
    }
  }

  /** 甲社(以下「甲」)の｜子会社: the other company whose subsidiary a role noun speaks of; null for the publisher's. */
  #ownerBefore({ text }: Line, names: readonly Place[], at: number): number | null {
    const owner = names.findLast(n => n.end < at && at - n.end < 100)
    if (owner?.party == null || !this.#book.takesRoles(owner.party)) return null
    const from = bracketsAfter(text, owner.end)?.end ?? owner.end
    return /^の[^、。のをがはに]{0,6}$/.test(text.slice(from, at)) ? owner.party : null
  }

  #bearerByPlace(line: Line, at: number): number | null {
    const place = nameByPlace(line.text, at) ?? plainNameAfterRole(line.text, at)
    if (!place) return null
    const known = line.places.some(p => p.how === 'name' && p.start < place.end && p.end > place.start)
    if (!known) this.#readName(line, place)
    return this.#book.named(line.text.slice(place.start, place.end))
  }

  #readMentions(): PartyMention[] {
    const words = this.#book.shortForms()
    const firstOf = new Map<Relation, ViewSpan>()
    for (const line of this.#lines)
      for (const { relation, start, end } of line.places)
        if (relation !== null && !firstOf.has(relation)) firstOf.set(relation, spanIn(line, start, end))
    const mentions: PartyMention[] = []
    let latest: number | null = null
    for (const line of this.#lines)
      for (const { start, end, how, party: known, relation } of this.#inOrder(line, words)) {
        const party: number | null =
          how === 'same'
            ? latest
            : (known ??
              (relation === null
                ? null
                : this.#book.bearerOf(relation, firstOf.get(relation)!, isAgain(line.text, start))))
        if (party === null) continue
        if (party !== 0 && this.#book.isNamed(party)) {
          latest = party
          if (how !== 'name') this.#addRoles(line, party, rolesAfter(line.text, start, end))
        }
        mentions.push({ party, how, span: spanIn(line, start, end), sentence: line.sentence.index })
      }
    return mentions
  }

  /** What a line says of parties in order; names go before short forms, and these before roles, where they overlap. */
  #inOrder({ text, places }: Line, words: readonly (readonly [string, number])[]): Place[] {
    const taken = places.filter(p => p.how === 'name')
    const isFree = ({ start, end }: { start: number; end: number }): boolean =>
      !taken.some(t => start < t.end && end > t.start)
    for (const form of shortFormsIn(text, words, this.#letters))
      if (isFree(form)) taken.push({ ...form, relation: null })
    for (const place of places) if (place.how === 'role' && isFree(place)) taken.push(place)
    return taken.sort((a, b) => a.start - b.start)
  }
}

/** The sentences that speak: those of the body, and the title. */
function linesOf({ sentences, blocks, document }: NoticeText): Line[] {
  const title = document.head.title?.span
  return sentences.slice(0, mostSentences).flatMap(sentence => {
    const { kind, content } = blocks[sentence.block]!.block
    if (kind === 'overview' && (title == null || content.start !== title.start)) return []
    return [{ sentence, text: sentence.text.slice(0, longestSentence), places: [] }]
  })
}

const spanIn = ({ sentence }: Line, start: number, end: number): ViewSpan =>
  viewSpan(sentence.span.start + start, sentence.span.start + end)

/**
 * The organisations a notice speaks of: publishers first, then by first name in the text, then the unnamed; their
 * short forms, and their roles with the words that state them. Linear in the length of the text.
 */
export const readParties = oncePerNotice((notice: NoticeText): Parties => new PartyReader(notice).read())
