import { type ViewSpan, viewSpan } from '../../model/span.ts'
import type { Relation } from '../../model/vocabulary/relations.ts'
import { matchesIn } from '../matches.ts'
import { type NoticeText, oncePerNotice, type Sentence } from '../notice-text.ts'
import { agreedName, bracketsAfter } from './aliases.ts'
import { coreOfName, type FoundName, namesIn } from './names.ts'
import type { Parties, Party, PartyMention, PartyRole } from './party.ts'
import { publishersOf } from './publishers.ts'
import { after, before, betweenRoleAndName, relationNamedBy, relationOf, roleNoun } from './role-words.ts'
import { ownKind, ownLetter, selfWord, waysToWrite } from './self-words.ts'

/** Of a longer text the rest is left unread: nobody is introduced after two thousand sentences. */
const mostSentences = 2000
const mostParties = 60
/** What goes on longer without 。 is a table or a text without its line ends; its first part introduces whom it speaks of. */
const longestSentence = 4000

const reach = 60

/** The names and roles of one notice while they are gathered. */
interface Gathered {
  name: string
  self: boolean
  /** A further publisher: it may turn out to be the first one's subsidiary. */
  joint: boolean
  core: string
  aliases: Set<string>
  roles: PartyRole[]
}

/** The short forms of a notice with whom each one means, longest first. */
interface ShortForms {
  readonly words: readonly (readonly [string, number])[]
  /** 市, where a city speaks of itself by one letter. */
  readonly ownLetters: string
}

const same = /同(?:社(?!員)|法人|協会|機構|財団|団体|組合|事業者|業者)|当該(?:会社|企業|事業者|業者|法人)/g

interface Raw {
  start: number
  end: number
  how: PartyMention['how']
  party: number | null
  relation: Relation | null
}

class PartyReader {
  readonly #notice: NoticeText
  readonly #parties: Gathered[]
  readonly #byCore = new Map<string, number>()
  readonly #byAlias = new Map<string, number>()
  /** By sentence: what its names and role nouns are. */
  readonly #raw = new Map<number, Raw[]>()
  readonly #found = new Map<number, readonly FoundName[]>()
  #sentences: readonly Sentence[] = []

  constructor(notice: NoticeText) {
    this.#notice = notice
    const publishers = publishersOf(notice).map(p => p.name)
    this.#parties = (publishers.length > 0 ? publishers : ['']).slice(0, mostParties).map((name, at) => ({
      name,
      self: true,
      joint: at > 0,
      core: coreOfName(name),
      aliases: new Set(waysToWrite(name)),
      roles: [],
    }))
    this.#parties.forEach(({ aliases }, index) => {
      for (const way of aliases)
        if (!this.#byCore.has(coreOfName(way))) this.#byCore.set(coreOfName(way), index)
    })
  }

  read(): Parties {
    const { sentences, blocks, document } = this.#notice
    const title = document.head.title?.span
    this.#sentences = sentences
      .slice(0, mostSentences)
      .filter(({ block }) => {
        const { kind, content } = blocks[block]!.block
        return kind !== 'overview' || (title != null && content.start === title.start)
      })
      .map(short)
    // 「X社」 comes last: it may be the short form of a name that stands later in the text.
    for (const sentence of this.#sentences) this.#readNames(sentence, name => name.by !== 'company-suffix')
    for (const sentence of this.#sentences) this.#readNames(sentence, name => name.by === 'company-suffix')
    for (const sentence of this.#sentences) this.#readRoleNouns(sentence)
    const forms = this.#shortForms()
    const mentions: PartyMention[] = []
    let latest: number | null = null
    for (const sentence of this.#sentences) {
      for (const raw of this.#inOrder(sentence, forms)) {
        const party: number | null = raw.how === 'same' ? latest : (raw.party ?? this.#bearerOf(raw.relation))
        if (party === null) continue
        if (party !== 0 && this.#parties[party]!.name !== '') {
          latest = party
          if (raw.how !== 'name') this.#readTrail(sentence, party, raw.start, raw.end)
        }
        mentions.push({
          party,
          how: raw.how,
          span: spanIn(sentence, raw.start, raw.end),
          sentence: sentence.index,
        })
      }
    }
    return { all: this.#parties.map(finished), mentions }
  }

  #party(name: string): number | null {
    const core = coreOfName(name)
    if (core.length < 2) return null
    const held = this.#byCore.get(core) ?? this.#byAlias.get(name) ?? this.#byAlias.get(core)
    if (held !== undefined) {
      const party = this.#parties[held]!
      if (!party.self && name.length > party.name.length) party.name = name
      return held
    }
    if (this.#parties.length >= mostParties) return null
    const index = this.#parties.length
    this.#parties.push({ name, self: false, joint: false, core, aliases: new Set(), roles: [] })
    this.#byCore.set(core, index)
    return index
  }

  #namesIn(sentence: Sentence): readonly FoundName[] {
    let names = this.#found.get(sentence.index)
    if (!names) {
      names = namesIn(sentence.text)
      this.#found.set(sentence.index, names)
    }
    return names
  }

  /** The hospital of 医療法人甲会 乙病院 by its own name. */
  #isPartOfPublisher(name: string): boolean {
    return (
      name.length >= 4 && this.#parties.some(p => p.self && [...p.aliases].some(way => way.includes(name)))
    )
  }

  #addRaw(sentence: Sentence, raw: Raw): void {
    const held = this.#raw.get(sentence.index)
    if (held) held.push(raw)
    else this.#raw.set(sentence.index, [raw])
  }

  #readNames(sentence: Sentence, which: (name: FoundName) => boolean): void {
    const { text } = sentence
    for (const name of this.#namesIn(sentence).filter(which)) {
      const { start, end } = name
      const words = text.slice(start, end)
      const party = name.by === 'institution' && this.#isPartOfPublisher(words) ? 0 : this.#party(words)
      if (party === null) continue
      this.#addRaw(sentence, { start, end, how: 'name', party, relation: null })
      this.#readAround(sentence, party, start, end)
    }
  }

  /** The agreed short form and the roles that the words about a name give its bearer. */
  #readAround(sentence: Sentence, party: number, start: number, end: number): void {
    const { text } = sentence
    const held = this.#parties[party]!
    const brackets = bracketsAfter(text, end)
    const alias = brackets
      ? agreedName(brackets.words)
      : /^[」』]?[:、,]?(?:以下|以降)/.test(text.slice(end, end + 6))
        ? agreedName(text.slice(end, end + 40))
        : null
    if (alias !== null && !/^本|件$|サイト$|サービス$|システム$/.test(alias)) {
      held.aliases.add(alias)
      if (!this.#byAlias.has(alias)) this.#byAlias.set(alias, party)
      const relation = held.self && !held.joint ? null : relationNamedBy(alias)
      if (relation !== null && brackets)
        this.#addRole(sentence, party, relation, 'agreed-name', 4, end, brackets.end)
    }
    if (held.self && !held.joint) return
    if (brackets)
      for (const match of matchesIn(brackets.words, roleNoun))
        this.#addRole(sentence, party, relationOf(match), 'role-in-brackets', 2, end, brackets.end)
    const from = Math.max(0, start - reach)
    const lead = text.slice(from, start)
    for (const { relation, rule, weight, pattern } of before) {
      const match = pattern.exec(lead)
      if (match) this.#addRole(sentence, party, relation, rule, weight, from + match.index, end)
    }
    this.#readTrail(sentence, party, start, end)
  }

  /** The roles that the words after a name or short form give its bearer. */
  #readTrail(sentence: Sentence, party: number, start: number, end: number): void {
    const { text } = sentence
    const from = bracketsAfter(text, end)?.end ?? end
    const trail = text.slice(from, from + reach).replace(/^[」』社]/, '')
    for (const { relation, rule, weight, pattern } of after)
      if (pattern.test(trail)) this.#addRole(sentence, party, relation, rule, weight, start, end)
  }

  #addRole(
    sentence: Sentence,
    party: number,
    relation: Relation,
    rule: string,
    weight: number,
    start: number,
    end: number,
  ): void {
    const { roles } = this.#parties[party]!
    // Said once is enough: what is repeated adds nothing and would grow without end.
    if (roles.some(r => r.relation === relation && r.rule === rule)) return
    roles.push({ relation, rule, weight, span: spanIn(sentence, start, end) })
  }

  /** Nouns of roles; one directly before a name, or before words in 「」, gives its bearer the role. */
  #readRoleNouns(sentence: Sentence): void {
    const { text } = sentence
    const names = this.#raw.get(sentence.index) ?? []
    for (const match of matchesIn(text, roleNoun)) {
      const start = match.index
      const end = start + match[0].length
      if (names.some(n => n.how === 'name' && start < n.end && end > n.start)) continue
      const relation = relationOf(match)
      const next = names.find(n => n.how === 'name' && n.start >= end && n.start - end <= 14)
      let party: number | null = null
      if (next?.party && betweenRoleAndName.test(text.slice(end, next.start))) party = next.party
      else party = this.#nameInMarks(sentence, end)
      if (party !== null && party !== 0) this.#addRole(sentence, party, relation, 'role-noun', 3, start, end)
      this.#addRaw(sentence, { start, end, how: 'role', party: party === 0 ? null : party, relation })
    }
  }

  /** 運営委託先「X」, 業務委託先であるX: a name that nothing but its place shows to be one. */
  #nameInMarks(sentence: Sentence, at: number): number | null {
    const { text } = sentence
    const marked = /^(?:である|の|、)?[「『]([^「」『』()]{2,40})(?:\([^()]{0,40}\))?[」』]/.exec(
      text.slice(at, at + 100),
    )
    const latin =
      /^(?:である|の|、|:)([A-Z][A-Za-z0-9&.-]{1,30}(?: [A-Z][A-Za-z0-9&.-]{0,30}){0,4})(?![A-Za-z])/.exec(
        text.slice(at, at + 100),
      )
    const match = marked ?? latin
    if (!match || /[。、をはが]|サービス|システム|サイト|フォーム|お知らせ|について/.test(match[1]!))
      return null
    const party = this.#party(match[1]!)
    if (party === null) return null
    const start = at + match[0].indexOf(match[1]!)
    const end = start + match[1]!.length
    if (!this.#raw.get(sentence.index)?.some(r => r.start < end && r.end > start)) {
      this.#addRaw(sentence, { start, end, how: 'name', party, relation: null })
      this.#readAround(sentence, party, start, end)
    }
    return party
  }

  #shortForms(): ShortForms {
    const meaning = new Map<string, number>()
    this.#parties.forEach((party, index) => {
      for (const alias of party.aliases) if (!meaning.has(alias)) meaning.set(alias, index)
      if (party.core.length >= 3 && !meaning.has(party.core)) meaning.set(party.core, index)
    })
    const words = [...meaning].sort(([a], [b]) => b.length - a.length).slice(0, mostParties)
    return { words, ownLetters: ownKind(publishersOf(this.#notice).map(p => p.name)) }
  }

  /** The mentions of a sentence in order; names before short forms before roles where they overlap. */
  #inOrder(sentence: Sentence, forms: ShortForms): Raw[] {
    const { text } = sentence
    const held = this.#raw.get(sentence.index) ?? []
    const taken = held.filter(r => r.how === 'name')
    const take = (start: number, end: number, how: Raw['how'], party: number | null): void => {
      if (!taken.some(t => start < t.end && end > t.start))
        taken.push({ start, end, how, party, relation: null })
    }
    for (const [word, party] of forms.words)
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const end = at + word.length
        if (!isPartOfWord(text, at, end)) take(at, text.charAt(end) === '社' ? end + 1 : end, 'alias', party)
      }
    for (const match of matchesIn(text, selfWord)) take(match.index, match.index + match[0].length, 'self', 0)
    for (const match of forms.ownLetters === '' ? [] : matchesIn(text, ownLetter))
      if (forms.ownLetters.includes(match[0])) take(match.index, match.index + 1, 'self', 0)
    for (const match of matchesIn(text, same)) take(match.index, match.index + match[0].length, 'same', null)
    for (const raw of held)
      if (raw.how === 'role' && !taken.some(t => raw.start < t.end && raw.end > t.start)) taken.push(raw)
    return taken.sort((a, b) => a.start - b.start)
  }

  /** Whom a role noun means that stands alone: the one with that role, or else somebody unnamed. */
  #bearerOf(relation: Relation | null): number | null {
    if (relation === null) return null
    let best: number | null = null
    let most = 0
    this.#parties.forEach((party, index) => {
      const weight = Math.max(0, ...party.roles.filter(r => r.relation === relation).map(r => r.weight))
      if (weight > most) {
        most = weight
        best = index
      }
    })
    if (best !== null) return best
    this.#parties.push({ name: '', self: false, joint: false, core: '', aliases: new Set(), roles: [] })
    const index = this.#parties.length - 1
    const first = [...this.#raw].flatMap(([at, raws]) =>
      raws.filter(r => r.relation === relation).map(raw => ({ sentence: this.#notice.sentences[at]!, raw })),
    )[0]!
    this.#addRole(first.sentence, index, relation, 'unnamed', 3, first.raw.start, first.raw.end)
    return index
  }
}

const short = (sentence: Sentence): Sentence =>
  sentence.text.length <= longestSentence
    ? sentence
    : { ...sentence, text: sentence.text.slice(0, longestSentence) }

const spanIn = (sentence: Sentence, start: number, end: number): ViewSpan =>
  viewSpan(sentence.span.start + start, sentence.span.start + end)

/** A short form in katakana, Latin or kanji that goes on is another word (甲 in 甲府). */
function isPartOfWord(text: string, start: number, end: number): boolean {
  const first = text.charAt(start)
  const last = text.charAt(end - 1)
  const before = text.charAt(start - 1)
  const next = text.charAt(end)
  const same = (a: string, b: string): boolean =>
    (/[ァ-ヶー]/.test(a) && /[ァ-ヶー]/.test(b)) || (/[A-Za-z]/.test(a) && /[A-Za-z]/.test(b))
  return same(before, first) || same(last, next)
}

/** 当社の連結子会社である乙: a joint publisher that the first one speaks of as its own. */
const isOfAnother = (role: PartyRole): boolean =>
  role.rule === 'role-noun' && (role.relation === 'subsidiary' || role.relation === 'group')

const finished = (party: Gathered, index: number): Party => ({
  index,
  name: party.name,
  self: party.self && !(party.joint && party.roles.some(isOfAnother)),
  aliases: [...party.aliases],
  roles: party.roles.toSorted((a, b) => b.weight - a.weight),
})

/**
 * The organisations a notice speaks of: publisher first, then by first name in the text, then the unnamed; their
 * short forms, and their roles with the words that state them. Linear in the length of the text.
 */
export const readParties = oncePerNotice((notice: NoticeText): Parties => new PartyReader(notice).read())
