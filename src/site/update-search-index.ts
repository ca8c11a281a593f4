import { inflateRawSync } from 'node:zlib'
import type { NoticeSummary } from '../model/notice-summary.ts'
import {
  beginningOf,
  gramFile,
  ownPlacesFile,
  Reader,
  type SearchCore,
  shardOf,
  sharedPlacesFile,
} from './browser/shards.ts'
import {
  coreFile,
  coreOf,
  deflated,
  fewNotices,
  gramsOf,
  isOwnSize,
  type SearchedWords,
  type SearchIndex,
  shardCount,
  Writer,
} from './make-search-index.ts'

export interface SearchIndexBefore {
  /** A file of the index by its name, as it lies in the site; null where that is not what was written. */
  readonly read: (name: string) => Uint8Array | null
  /** Of its entries and its shared places. */
  readonly bytes: SearchIndex['bytes']
}

/** What is another than it was: words that the index holds (null: none), and those that it is to hold. */
export interface ChangedNotice {
  readonly before: SearchedWords | null
  readonly after: SearchedWords
}

export interface SearchIndexChange extends SearchIndex {
  /** Files that are no longer part of it. */
  readonly gone: ReadonlySet<string>
}

/** A file of the index is not what was written: it cannot be changed, only made anew. */
class NotAsWritten extends Error {}

/** A character, pair or known phrase in one notice: its weight there, and the bytes of its places. */
interface Standing {
  readonly weight: number
  readonly places: Uint8Array
}

interface Entry {
  readonly key: string
  readonly bytes: Uint8Array
}

/**
 * The files of the search index that a few changed notices change, byte by byte as `makeSearchIndex` makes them of
 * all notices; null where it has to be asked instead: where numbers of notices are others, or that of files.
 * @param order All notices that the index is to hold, by their numbers.
 * @param changed By id, those of them that are others than in the index.
 * @param wordsOf Notices by their ids: of a few that have not changed the places are needed.
 */
export async function updateSearchIndex(
  before: SearchIndexBefore,
  order: readonly NoticeSummary[],
  changed: ReadonlyMap<string, ChangedNotice>,
  wordsOf: (ids: readonly string[]) => Promise<readonly SearchedWords[]>,
): Promise<SearchIndexChange | null> {
  try {
    return await new Update(before, order, changed, wordsOf).make()
  } catch (error) {
    if (error instanceof NotAsWritten || error instanceof RangeError) return null
    throw error
  }
}

class Update {
  readonly #before: SearchIndexBefore
  readonly #order: readonly NoticeSummary[]
  readonly #changed: ReadonlyMap<string, ChangedNotice>
  readonly #wordsOf: (ids: readonly string[]) => Promise<readonly SearchedWords[]>
  readonly #core: SearchCore
  /** The numbers of the notices that have changed. */
  readonly #changedDocs: ReadonlySet<number>
  readonly #standings = new Map<number, ReadonlyMap<string, Standing>>()
  readonly #files = new Map<string, Uint8Array>()
  readonly #gone = new Set<string>()
  /** Places that shared files are to hold, by their keys; null: none any more. */
  readonly #shared = new Map<string, Uint8Array | null>()
  readonly #sharedBefore = new Map<number, ReadonlyMap<string, Uint8Array>>()
  readonly #writer = new Writer()

  constructor(
    before: SearchIndexBefore,
    order: readonly NoticeSummary[],
    changed: ReadonlyMap<string, ChangedNotice>,
    wordsOf: (ids: readonly string[]) => Promise<readonly SearchedWords[]>,
  ) {
    this.#before = before
    this.#order = order
    this.#changed = changed
    this.#wordsOf = wordsOf
    this.#core = JSON.parse(Buffer.from(this.#read(coreFile)).toString('utf8')) as SearchCore
    this.#changedDocs = new Set(order.flatMap(({ id }, doc) => (changed.has(id) ? [doc] : [])))
  }

  async make(): Promise<SearchIndexChange | null> {
    const { ids, count: known } = this.#core
    const isNumberedAsBefore = this.#order.every(({ id }, doc) =>
      doc < known ? ids.startsWith(id, 10 * doc) : this.#changed.has(id),
    )
    if (this.#order.length < known || !isNumberedAsBefore) return null

    const keysOf = Map.groupBy(this.#touched(), key => shardOf(beginningOf(key), this.#core.shards))
    let [entryBytes, placeBytes] = this.#before.bytes
    for (const [shard, keys] of keysOf) {
      const old = this.#read(gramFile(shard))
      const now = await this.#shardNow(old, new Set(keys))
      entryBytes += now.length - old.length
      this.#files.set(gramFile(shard), deflated(now))
    }
    for (const [shard, keys] of Map.groupBy(this.#shared.keys(), key => shardOf(key, this.#core.shared))) {
      const old = this.#sharedIn(shard)
      const now = new Map(old)
      for (const key of keys) {
        const places = this.#shared.get(key)!
        if (places === null) now.delete(key)
        else now.set(key, places)
        placeBytes += (places?.length ?? 0) - (old.get(key)?.length ?? 0)
      }
      for (const [key, places] of [...now].sort(([a], [b]) => (a < b ? -1 : 1))) {
        this.#writer.key(key)
        this.#writer.number(places.length)
        this.#writer.put(places)
      }
      this.#files.set(sharedPlacesFile(shard), deflated(this.#writer.take()))
    }
    const { shards: count, shared } = this.#core
    if (shardCount(entryBytes) !== count || shardCount(placeBytes) !== shared) return null
    this.#files.set(coreFile, deflated(coreOf(this.#order, count, shared)))
    return { files: this.#files, gone: this.#gone, bytes: [entryBytes, placeBytes] }
  }

  #read(name: string): Uint8Array {
    const bytes = this.#before.read(name)
    if (bytes === null) throw new NotAsWritten(name)
    return inflateRawSync(bytes)
  }

  /** What stands otherwise in a changed notice than it did; notes what now stands in each. */
  #touched(): Set<string> {
    const touched = new Set<string>()
    const docs = new Map(this.#order.map(({ id }, doc) => [id, doc]))
    for (const [id, { before, after }] of this.#changed) {
      const old = before === null ? new Map<string, Standing>() : standingsIn(before)
      const now = standingsIn(after)
      this.#standings.set(docs.get(id)!, now)
      for (const key of new Set([...old.keys(), ...now.keys()]))
        if (!isSame(old.get(key), now.get(key))) touched.add(key)
    }
    return touched
  }

  async #shardNow(old: Uint8Array, touched: Set<string>): Promise<Uint8Array> {
    const entries: Entry[] = []
    for (const reader = new Reader(old); !reader.isAtEnd; ) {
      const start = reader.at
      const key = reader.key()
      const count = reader.number()
      const list = reader.take(reader.number())
      const size = reader.number()
      if (!touched.delete(key)) {
        entries.push({ key, bytes: old.subarray(start, reader.at) })
        continue
      }
      entries.push(...(await this.#entryNow(key, postingsIn(list, count), size)))
    }
    for (const key of touched) entries.push(...(await this.#entryNow(key, [], 0)))
    for (const { bytes } of entries.sort((a, b) => (a.key < b.key ? -1 : 1))) this.#writer.put(bytes)
    return this.#writer.take()
  }

  /** The entry of a key, if it is to have one; `size`: of its places, as it was written. */
  async #entryNow(
    key: string,
    old: readonly (readonly [doc: number, weight: number])[],
    size: number,
  ): Promise<Entry[]> {
    const staying = old.filter(([doc]) => !this.#changedDocs.has(doc))
    const entering = [...this.#changedDocs].flatMap(doc => {
      const found = this.#standings.get(doc)!.get(key)
      return found ? [[doc, found.weight] as const] : []
    })
    const all = [...staying, ...entering].sort(([a], [b]) => a - b)
    const placed = await this.#placesNow(key, old, size, all)
    if (all.length === 0) return []
    let last = -1
    const writer = new Writer(16 * all.length)
    for (const [doc, weight] of all) {
      writer.number((doc - last - 1) * 4 + weight)
      last = doc
    }
    const list = writer.take()
    writer.key(key)
    writer.number(all.length)
    writer.number(list.length)
    writer.put(list)
    writer.number(placed)
    return [{ key, bytes: writer.take() }]
  }

  /** Puts the places of a pair where they belong, and says their size as its entry does. */
  async #placesNow(
    key: string,
    old: readonly (readonly [doc: number, weight: number])[],
    size: number,
    all: readonly (readonly [doc: number, weight: number])[],
  ): Promise<number> {
    const wasOwn = size % 2 === 1
    const isPair = Array.from(key).length === 2
    let bytes: Uint8Array | null = null
    if (isPair && all.length > fewNotices) {
      const kept = size === 0 ? null : placesIn(this.#placesBefore(key, wasOwn), old)
      const parts: Uint8Array[] = []
      for (const [doc] of all) {
        const isKept = kept !== null && !this.#changedDocs.has(doc)
        parts.push(isKept ? kept.get(doc)! : (await this.#standingAt(doc, key)).places)
      }
      bytes = Buffer.concat(parts)
    }
    const isOwn = bytes !== null && isOwnSize(bytes.length)
    const own = ownPlacesFile(key)
    if (isOwn) this.#files.set(own, deflated(bytes!))
    else if (wasOwn) this.#gone.add(own)
    if (bytes !== null && !isOwn) this.#shared.set(key, bytes)
    else if (size > 0 && !wasOwn) this.#shared.set(key, null)
    return bytes === null ? 0 : bytes.length * 2 + (isOwn ? 1 : 0)
  }

  #placesBefore(key: string, isOwn: boolean): Uint8Array {
    if (isOwn) return this.#read(ownPlacesFile(key))
    const places = this.#sharedIn(shardOf(key, this.#core.shared)).get(key)
    if (places === undefined) throw new NotAsWritten(key)
    return places
  }

  #sharedIn(shard: number): ReadonlyMap<string, Uint8Array> {
    let places = this.#sharedBefore.get(shard)
    if (places === undefined) {
      const read = new Map<string, Uint8Array>()
      for (const reader = new Reader(this.#read(sharedPlacesFile(shard))); !reader.isAtEnd; )
        read.set(reader.key(), reader.take(reader.number()))
      places = read
      this.#sharedBefore.set(shard, places)
    }
    return places
  }

  async #standingAt(doc: number, key: string): Promise<Standing> {
    let standings = this.#standings.get(doc)
    if (standings === undefined) {
      const [notice] = await this.#wordsOf([this.#order[doc]!.id])
      if (notice === undefined) throw new NotAsWritten(key)
      standings = standingsIn(notice)
      this.#standings.set(doc, standings)
    }
    const standing = standings.get(key)
    if (standing === undefined) throw new NotAsWritten(key)
    return standing
  }
}

const isSame = (a: Standing | undefined, b: Standing | undefined): boolean =>
  a !== undefined && b !== undefined && a.weight === b.weight && Buffer.compare(a.places, b.places) === 0

/** All that stands in one notice. */
function standingsIn(notice: SearchedWords): ReadonlyMap<string, Standing> {
  const { pairs, singles, phrases } = gramsOf([notice])
  const writer = new Writer()
  const none = new Uint8Array()
  return new Map(
    [...pairs, ...singles, ...phrases].map(({ key, list, places }) => {
      list(writer)
      // The only notice is the first one, so that its distance is none.
      const weight = new Reader(writer.take()).number()
      places?.(writer)
      return [key, { weight, places: places === null ? none : writer.take() }]
    }),
  )
}

function postingsIn(list: Uint8Array, count: number): (readonly [doc: number, weight: number])[] {
  const reader = new Reader(list)
  let doc = -1
  return Array.from({ length: count }, () => {
    const step = reader.number()
    doc += Math.floor(step / 4) + 1
    return [doc, step % 4] as const
  })
}

/** The bytes of the places in each notice of a list. */
function placesIn(
  bytes: Uint8Array,
  docs: readonly (readonly [doc: number, weight: number])[],
): ReadonlyMap<number, Uint8Array> {
  const reader = new Reader(bytes)
  return new Map(
    docs.map(([doc]) => {
      const start = reader.at
      while (reader.number() % 2 === 0);
      return [doc, bytes.subarray(start, reader.at)]
    }),
  )
}
