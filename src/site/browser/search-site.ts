import { makeSnippets, type Snippet } from '../../queries/snippets.ts'
import { textQuery } from '../../queries/text-query.ts'
import { fold } from '../../text/fold.ts'
import { bigrams } from '../../text/search/bigrams.ts'
import { type ParsedSearch, parseSearch } from '../../text/search/parse-search.ts'
import { searchForm } from '../../text/search/search-form.ts'
import {
  beginningOf,
  gramFile,
  leakCodes,
  noticeFile,
  ownPlacesFile,
  Reader,
  type SearchCore,
  type ShownNotice,
  shardOf,
  sharedPlacesFile,
  stageCodes,
  usualFile,
  type Weight,
} from './shards.ts'

/** Gives a file of the search index, inflated, by its name; behind another one, where it goes on with that. */
export type SearchFiles = (name: string, behind?: string) => Promise<Uint8Array>

export interface SiteFilter {
  /** ISO prefixes. */
  readonly from?: string
  readonly to?: string
  /** `not_stated` included. */
  readonly leak?: string
  readonly stage?: string
  readonly sort?: 'relevance' | 'newest' | 'oldest'
}

export interface SiteAnswer {
  readonly total: number
  /** Numbers of the notices, in order. */
  readonly found: readonly number[]
  readonly facets: Readonly<Record<'leak' | 'year', Readonly<Record<string, number>>>>
  /** Bare words that were widened, with all their spellings. */
  readonly variants: readonly { readonly word: string; readonly forms: readonly string[] }[]
  /** One list of spellings for each term, for the snippets. */
  readonly terms: readonly (readonly string[])[]
}

export interface SiteHit {
  readonly id: string
  readonly published: string | null
  readonly leak: string | null
  readonly notice: ShownNotice
  readonly snippets: readonly Snippet[]
}

/** A list of g/: in which notices a character or a pair stands, and how to come to its places. */
interface Posting {
  readonly docs: ReadonlyMap<number, Weight>
  /** In bytes; 0 where they are not kept. */
  readonly placesSize: number
  readonly ownFile: boolean
}

const nowhere: Posting = { docs: new Map(), placesSize: 0, ownFile: false }

/** Bytes that the text of a notice takes, about: what it costs to look into it. */
const usualText = 1400
/** Candidates that are looked into before the other half of a phrase's pairs is asked for. */
const fewCandidates = 3

/** The search of a published site: the same notices as the server finds, out of files alone. */
export class SiteSearch {
  readonly core: SearchCore
  readonly #files: SearchFiles
  readonly #published: readonly (string | null)[]
  /** The place of each notice among all, oldest first. */
  readonly #age: Uint32Array
  readonly #shards = new Map<number, Promise<ReadonlyMap<string, Posting>>>()
  readonly #places = new Map<string, Promise<ReadonlyMap<string, Uint8Array>>>()
  readonly #notices = new Map<number, Promise<ShownNotice>>()
  /** Texts in search form. */
  readonly #forms = new Map<number, string>()

  static async open(files: SearchFiles): Promise<SiteSearch> {
    return new SiteSearch(JSON.parse(new TextDecoder().decode(await files('core.bin'))) as SearchCore, files)
  }

  private constructor(core: SearchCore, files: SearchFiles) {
    this.core = core
    this.#files = files
    this.#published =
      core.published === '' ? [] : core.published.split(' ').map(day => (day === '-' ? null : day))
    this.#age = new Uint32Array(core.count)
    let doc = 0
    core.byAge.split(' ').forEach((step, place) => {
      doc += Number(step)
      this.#age[doc] = place
    })
  }

  idOf(doc: number): string {
    return this.core.ids.slice(10 * doc, 10 * doc + 10)
  }

  leakOf(doc: number): string | null {
    return leakCodes[Number.parseInt(this.core.leak.charAt(doc), 10)] ?? null
  }

  /** Notices whose text meets the words and whose head meets the filters. */
  async search(q: string, filter: SiteFilter = {}): Promise<SiteAnswer> {
    const parsed = parseSearch(q)
    const { all, none } = textQuery(parsed)
    let found: ReadonlyMap<number, number> = new Map(
      Array.from({ length: this.core.count }, (_, doc) => [doc, 0]),
    )
    // The rarest first would be best; the longest first is close to it, and is known before anything is fetched.
    const longestFirst = [...all].sort((a, b) => shortest(b) - shortest(a))
    for (const forms of longestFirst) found = await this.#withAny(forms, found)
    if (none.length > 0 && found.size > 0) {
      const absent = await this.#withAny(none, found)
      found = new Map([...found].filter(([doc]) => !absent.has(doc)))
    }
    const kept = [...found].filter(([doc]) => this.#meets(doc, filter))
    const sort = filter.sort ?? (all.length > 0 ? 'relevance' : 'newest')
    kept.sort(
      sort === 'oldest'
        ? ([a], [b]) => this.#byOldest(a, b)
        : sort === 'newest'
          ? ([a], [b]) => this.#byNewest(a, b)
          : ([a, x], [b, y]) => y - x || this.#byNewest(a, b),
    )
    const docs = kept.map(([doc]) => doc)
    return {
      total: docs.length,
      found: docs,
      facets: this.#facets(docs),
      variants: widened(parsed),
      terms: all,
    }
  }

  /** A notice as a hit. */
  async hit(doc: number, terms: readonly (readonly string[])[]): Promise<SiteHit> {
    const notice = await this.#notice(doc)
    return {
      id: this.idOf(doc),
      published: this.#published[doc] ?? null,
      leak: this.leakOf(doc),
      notice,
      snippets: makeSnippets(notice, terms),
    }
  }

  #meets(doc: number, { from, to, leak, stage }: SiteFilter): boolean {
    const published = this.#published[doc] ?? null
    if (from !== undefined && (published === null || `${published}~` < from)) return false
    if (to !== undefined && (published === null || published > `${to}~`)) return false
    if (leak !== undefined && (this.leakOf(doc) ?? 'not_stated') !== leak) return false
    return stage === undefined || stageCodes[Number.parseInt(this.core.stage.charAt(doc), 10)] === stage
  }

  #byNewest(a: number, b: number): number {
    return this.#age[b]! - this.#age[a]!
  }

  /** Undated last; of one day in the order of the server. */
  #byOldest(a: number, b: number): number {
    const [x, y] = [this.#published[a] ?? '~', this.#published[b] ?? '~']
    return x < y ? -1 : x > y ? 1 : this.#byNewest(a, b)
  }

  #facets(docs: readonly number[]): SiteAnswer['facets'] {
    const leak: Record<string, number> = {}
    const year: Record<string, number> = {}
    for (const doc of docs) {
      const [l, y] = [this.leakOf(doc) ?? 'not_stated', this.#published[doc]?.slice(0, 4) ?? 'unknown']
      leak[l] = (leak[l] ?? 0) + 1
      year[y] = (year[y] ?? 0) + 1
    }
    return { leak, year }
  }

  /** Those of the notices given in which any of the forms stands, with what that adds to their rank. */
  async #withAny(
    forms: readonly string[],
    among: ReadonlyMap<number, number>,
  ): Promise<ReadonlyMap<number, number>> {
    const found = new Map<number, number>()
    for (const form of new Set(forms)) {
      const docs = await this.#withForm(form, among)
      const rarity = Math.log(1 + this.core.count / (docs.size + 0.5))
      for (const [doc, weight] of docs) {
        const rank = (among.get(doc) ?? 0) + rarity * [1, 1.6, 3, 4][weight]!
        found.set(doc, Math.max(found.get(doc) ?? 0, rank))
      }
    }
    return found
  }

  /** Those of the notices given in which the form stands, character by character. */
  async #withForm(form: string, among: ReadonlyMap<number, number>): Promise<ReadonlyMap<number, Weight>> {
    const characters = Array.from(form)
    if (characters.length <= 2) return common([await this.#posting(form)], among)
    const pairs = bigrams(form).slice(0, -1)
    const known = (await this.#entriesBeside(form)).get(form)
    if (known !== undefined) return common([known], among)
    // Every second pair, and the last, cover all characters: often they leave so few that the rest is not needed.
    const cover = pairs.filter((_, i) => i % 2 === 0 || i === pairs.length - 1)
    let postings = await this.#postings(cover)
    let candidates = common(postings, among)
    if (candidates.size > fewCandidates) {
      postings = await this.#postings(pairs)
      candidates = common(postings, among)
    }
    if (candidates.size === 0) return candidates
    const way = candidates.size <= fewCandidates ? null : cheapestCover(pairs, postings)
    const unread = [...candidates.keys()].filter(doc => !this.#notices.has(doc)).length
    return way === null || way.cost > unread * usualText
      ? this.#inTexts(form, candidates)
      : this.#inPlaces(pairs, way.pairs, postings, candidates)
  }

  /** Looks for the form in the texts. */
  async #inTexts(
    form: string,
    candidates: ReadonlyMap<number, Weight>,
  ): Promise<ReadonlyMap<number, Weight>> {
    const docs = [...candidates]
    const held = await Promise.all(docs.map(async ([doc]) => (await this.#form(doc)).includes(form)))
    return new Map(docs.filter((_, i) => held[i]))
  }

  /** Looks for places at which the pairs stand one behind the other. */
  async #inPlaces(
    pairs: readonly string[],
    chosen: readonly number[],
    postings: readonly Posting[],
    candidates: ReadonlyMap<number, Weight>,
  ): Promise<ReadonlyMap<number, Weight>> {
    const lists = await Promise.all(
      chosen.map(async i => {
        const posting = postings[i]!
        const bytes = await this.#placesOf(pairs[i]!, posting)
        return placesByNotice(bytes, posting, candidates)
      }),
    )
    const found = new Map<number, Weight>()
    for (const [doc, weight] of candidates) {
      let starts: readonly number[] = lists[0]!.get(doc) ?? []
      starts = starts.map(place => place - chosen[0]!)
      for (let n = 1; n < chosen.length && starts.length > 0; n++) {
        const follows = new Set((lists[n]!.get(doc) ?? []).map(place => place - chosen[n]!))
        starts = starts.filter(start => follows.has(start))
      }
      if (starts.length > 0) found.set(doc, weight)
    }
    return found
  }

  async #postings(keys: readonly string[]): Promise<readonly Posting[]> {
    return Promise.all(keys.map(key => this.#posting(key)))
  }

  async #posting(key: string): Promise<Posting> {
    return (await this.#entriesBeside(key)).get(key) ?? nowhere
  }

  /** The entries of the file that a character, a pair or a phrase stands in, if the index has it. */
  #entriesBeside(key: string): Promise<ReadonlyMap<string, Posting>> {
    const shard = shardOf(beginningOf(key), this.core.shards)
    let reading = this.#shards.get(shard)
    if (reading === undefined) {
      reading = this.#files(gramFile(shard)).then(readPostings)
      this.#shards.set(shard, reading)
    }
    return reading
  }

  async #placesOf(key: string, { ownFile }: Posting): Promise<Uint8Array> {
    const name = ownFile ? ownPlacesFile(key) : sharedPlacesFile(shardOf(key, this.core.shared))
    let reading = this.#places.get(name)
    if (reading === undefined) {
      reading = this.#files(name).then(bytes => (ownFile ? new Map([[key, bytes]]) : readPlaces(bytes)))
      this.#places.set(name, reading)
    }
    return (await reading).get(key)!
  }

  #notice(doc: number): Promise<ShownNotice> {
    let reading = this.#notices.get(doc)
    if (reading === undefined) {
      reading = this.#files(noticeFile(this.idOf(doc)), usualFile).then(
        bytes => JSON.parse(new TextDecoder().decode(bytes.subarray(this.core.usual))) as ShownNotice,
      )
      this.#notices.set(doc, reading)
    }
    return reading
  }

  async #form(doc: number): Promise<string> {
    const { text, softNewlines } = await this.#notice(doc)
    let form = this.#forms.get(doc)
    if (form === undefined) {
      form = searchForm(fold(text, new Set(softNewlines)).text)
      this.#forms.set(doc, form)
    }
    return form
  }
}

const shortest = (forms: readonly string[]): number => Math.min(...forms.map(form => form.length))

function widened({ all, none }: ParsedSearch): SiteAnswer['variants'] {
  return [...all.flat(), ...none]
    .filter(term => term.forms.length > 1)
    .map(({ typed, forms }) => ({ word: typed, forms }))
}

/** The notices that all lists hold, with the least of their weights. */
function common(
  postings: readonly Posting[],
  among: ReadonlyMap<number, number>,
): ReadonlyMap<number, Weight> {
  const [first = nowhere, ...others] = [...postings].sort((a, b) => a.docs.size - b.docs.size)
  const found = new Map<number, Weight>()
  for (const [doc, own] of first.docs) {
    if (!among.has(doc)) continue
    let weight: Weight | undefined = own
    for (const { docs } of others) {
      const other = docs.get(doc)
      if (other === undefined) {
        weight = undefined
        break
      }
      // Least of each part: in the title, and often.
      weight = (weight & other) as Weight
    }
    if (weight !== undefined) found.set(doc, weight)
  }
  return found
}

/** Pairs that cover every character of a phrase with the fewest bytes of places; null where one has none. */
function cheapestCover(
  pairs: readonly string[],
  postings: readonly Posting[],
): { pairs: number[]; cost: number } | null {
  const counted = new Set<string>()
  const best: { cost: number; pairs: number[] }[] = []
  for (const [i, { placesSize }] of postings.entries()) {
    const before =
      i === 0
        ? { cost: 0, pairs: [] }
        : [best[i - 1], best[i - 2]].reduce((a, b) => (b && (!a || b.cost < a.cost) ? b : a))!
    best.push({
      cost:
        placesSize === 0 ? Number.POSITIVE_INFINITY : before.cost + (counted.has(pairs[i]!) ? 0 : placesSize),
      pairs: [...before.pairs, i],
    })
    counted.add(pairs[i]!)
  }
  const way = best.at(-1)!
  return Number.isFinite(way.cost) ? way : null
}

function readPostings(bytes: Uint8Array): ReadonlyMap<string, Posting> {
  const reader = new Reader(bytes)
  const postings = new Map<string, Posting>()
  while (!reader.isAtEnd) {
    const key = reader.key()
    const count = reader.number()
    const list = new Reader(reader.take(reader.number()))
    const places = reader.number()
    const docs = new Map<number, Weight>()
    for (let i = 0, doc = -1; i < count; i++) {
      const step = list.number()
      doc += Math.floor(step / 4) + 1
      docs.set(doc, (step % 4) as Weight)
    }
    postings.set(key, { docs, placesSize: Math.floor(places / 2), ownFile: places % 2 === 1 })
  }
  return postings
}

function readPlaces(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const reader = new Reader(bytes)
  const places = new Map<string, Uint8Array>()
  while (!reader.isAtEnd) {
    const key = reader.key()
    places.set(key, reader.take(reader.number()))
  }
  return places
}

/** The places of a pair in the notices that are asked about. */
function placesByNotice(
  bytes: Uint8Array,
  { docs }: Posting,
  asked: ReadonlyMap<number, Weight>,
): ReadonlyMap<number, readonly number[]> {
  const reader = new Reader(bytes)
  const found = new Map<number, readonly number[]>()
  for (const doc of docs.keys()) {
    const places: number[] = []
    for (let at = 0, isLast = false; !isLast; ) {
      const step = reader.number()
      at += Math.floor(step / 2)
      isLast = step % 2 === 1
      places.push(at)
    }
    if (asked.has(doc)) found.set(doc, places)
  }
  return found
}
