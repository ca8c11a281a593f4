import type { ViewSpan } from '../../model/span.ts'
import type { Relation } from '../../model/vocabulary/relations.ts'
import { coreOfName } from './names.ts'
import type { Party, PartyRole } from './party.ts'
import { waysToWrite } from './self-words.ts'

/** More than these no notice speaks of; a list of hundreds of firms is no cast. */
export const mostParties = 60

const ofTown = /(?:図書館|病院|博物館|美術館|会館|センター|大学|学校|園|協会|協議会|会議所|商工会|公社)$/
const kindAlone =
  /^(?:[都道府県市区町村]立[一-鿿ァ-ヶー]{2,12}|(?:市民|県民|町民)(?:病院|会館|センター)|観光協会|社会福祉協議会|商工会議所|商工会|国際交流協会|体育協会|スポーツ協会)$/

// 若葉精密(上海)有限公司, 若葉精密(タイランド)株式会社 are other companies than 若葉精密.
const abroad =
  /^(.{2,24}?)(\((?:[一-鿿]{2,4}|[ァ-ヶー]{2,8})\))(?:(?:股份)?有限公司|株式会社)$|^(.{2,24}?)(股份)?有限公司$/

/** The core of a company abroad that bears a name of Japan with a place; null for other names. */
function coreAbroad(name: string): string | null {
  const match = abroad.exec(name)
  if (!match) return null
  return match[1] === undefined ? `${coreOfName(name)}有限公司` : coreOfName(match[1]) + match[2]!
}

interface Entry {
  name: string
  readonly self: boolean
  /** A further publisher: it may turn out to be the first one's subsidiary. */
  readonly joint: boolean
  readonly core: string
  readonly aliases: Set<string>
  readonly roles: PartyRole[]
}

/** The parties of one notice while they are gathered; a party is known by its place in the book. */
export class PartyBook {
  readonly #entries: Entry[]
  readonly #byCore = new Map<string, number>()
  readonly #byAlias = new Map<string, number>()

  /** The publishers come first; without any, the first entry stands for whoever says 当社. */
  constructor(publishers: readonly string[]) {
    this.#entries = (publishers.length > 0 ? publishers : ['']).slice(0, mostParties).map((name, at) => ({
      name,
      self: true,
      joint: at > 0,
      core: coreOfName(name),
      aliases: new Set(waysToWrite(name)),
      roles: [],
    }))
    this.#entries.forEach(({ aliases }, index) => {
      for (const way of aliases)
        if (!this.#byCore.has(coreOfName(way))) this.#byCore.set(coreOfName(way), index)
    })
  }

  /** The party of that name, entered if it is new; null where the name says too little or the book is full. */
  named(name: string): number | null {
    const core = coreAbroad(name) ?? coreOfName(name)
    if (core.length < 2) return null
    const held =
      this.#byCore.get(core) ??
      this.#byAlias.get(name) ??
      this.#byAlias.get(core) ??
      (ofTown.test(core) ? this.#ofTown(core) : undefined)
    if (held !== undefined) {
      const entry = this.#entries[held]!
      if (!entry.self && name.length > entry.name.length) entry.name = name
      return held
    }
    if (this.#entries.length >= mostParties) return null
    this.#byCore.set(core, this.#entries.length)
    return this.#enter(name, core)
  }

  /** 市立病院 in the title and 若草市立病院 in the text are one, and so are 観光協会 and 若草観光協会. */
  #ofTown(core: string): number | undefined {
    const at = this.#entries.findIndex(
      e =>
        !e.self &&
        ((kindAlone.test(core) && e.core.endsWith(core)) ||
          (kindAlone.test(e.core) && core.endsWith(e.core))),
    )
    return at < 0 ? undefined : at
  }

  #enter(name: string, core: string): number {
    this.#entries.push({ name, self: false, joint: false, core, aliases: new Set(), roles: [] })
    return this.#entries.length - 1
  }

  /** Whether words are a part of a publisher's name: the hospital of 医療法人甲会 乙病院. */
  isPartOfPublisher(words: string): boolean {
    return (
      words.length >= 4 && this.#entries.some(e => e.self && [...e.aliases].some(way => way.includes(words)))
    )
  }

  /** Whether a party can be something to the publisher; the first publisher cannot. */
  takesRoles(party: number): boolean {
    const { self, joint } = this.#entries[party]!
    return !self || joint
  }

  /** How a party belongs to the publisher's group, if it does. */
  relationInGroup(party: number): Relation | null {
    const own = this.#entries[party]!.roles.find(r => r.relation === 'subsidiary' || r.relation === 'group')
    return own?.relation ?? null
  }

  isNamed(party: number): boolean {
    return this.#entries[party]!.name !== ''
  }

  addAlias(party: number, alias: string): void {
    this.#entries[party]!.aliases.add(alias)
    if (!this.#byAlias.has(alias)) this.#byAlias.set(alias, party)
  }

  addRole(party: number, role: PartyRole): void {
    const { roles } = this.#entries[party]!
    // Said once is enough: what is repeated adds nothing and would grow without end.
    if (!roles.some(r => r.relation === role.relation && r.rule === role.rule)) roles.push(role)
  }

  /** Whom a role noun means that stands alone: the one that most clearly has the role, or else somebody unnamed. */
  bearerOf(relation: Relation, firstPlace: ViewSpan, again = false): number {
    let best: number | null = null
    let most = 0
    this.#entries.forEach(({ roles }, index) => {
      const weight = Math.max(
        0,
        ...roles
          .filter(r => r.relation === relation)
          // 再委託先 means the one that was called so, 委託先 rather the other.
          .map(r => r.weight + (r.rule.endsWith('-again') === again ? 0.5 : 0)),
      )
      if (weight > most) {
        most = weight
        best = index
      }
    })
    if (best !== null) return best
    const index = this.#enter('', '')
    this.addRole(index, { relation, rule: 'unnamed', weight: 3, span: firstPlace })
    return index
  }

  /** Every short form with whom it means, longest first. Two kanji without their legal form are too common a word. */
  shortForms(): readonly (readonly [string, number])[] {
    const meaning = new Map<string, number>()
    this.#entries.forEach(({ aliases, core }, index) => {
      for (const alias of [...aliases, ...(core.length >= 3 ? [core] : [])])
        if (!meaning.has(alias)) meaning.set(alias, index)
    })
    return [...meaning].sort(([a], [b]) => b.length - a.length).slice(0, 2 * mostParties)
  }

  parties(): Party[] {
    return this.#entries.map(({ name, self, joint, core, aliases, roles }, index) => ({
      index,
      name,
      self: self && !(joint && roles.some(isOfAnother)),
      aliases: [...new Set([...aliases, ...(core.length >= 3 && core !== name ? [core] : [])])],
      roles: roles.toSorted((a, b) => b.weight - a.weight),
    }))
  }
}

/** 当社の連結子会社である乙, 委託先（乙）: a joint publisher that the first one speaks of as another. */
const isOfAnother = ({ rule, relation }: PartyRole): boolean =>
  rule === 'role-noun' && (relation === 'subsidiary' || relation === 'group' || relation === 'contractor')
