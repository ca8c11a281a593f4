import { deflateRawSync } from 'node:zlib'
import type { IndexedText } from '../index/contract.ts'
import { type Language, languages } from '../model/label.ts'
import type { NoticeSummary } from '../model/notice-summary.ts'
import { stageInWords } from '../model/stage.ts'
import { genreInWords } from '../model/vocabulary/genres.ts'
import { fold } from '../text/fold.ts'
import { searchForm } from '../text/search/search-form.ts'
import {
  beginningOf,
  gramFile,
  leakCodes,
  ownPlacesFile,
  type SearchCore,
  type ShownNotice,
  type ShownWords,
  shardOf,
  sharedPlacesFile,
  stageCodes,
  usualFile,
} from './browser/shards.ts'
import { knownPhrases } from './known-phrases.ts'
import { placedLines } from './placed-lines.ts'
import { deflatedAfterUsual, usualBytes, usualLength } from './usual-words.ts'

/** A notice as the index of the browser's search is made from it: masked already. */
export interface SearchedNotice {
  readonly summary: NoticeSummary
  readonly text: IndexedText
}

/** The words of a notice that characters and pairs are found in. */
export type SearchedWords = Pick<ShownNotice, 'title' | 'text' | 'softNewlines'>

export const wordsOf = ({
  summary: { title },
  text: { text, softNewlines },
}: SearchedNotice): SearchedWords => ({
  title,
  text,
  softNewlines,
})

/** Bytes that a file of g/ and a shared file of p/ should have, before they are deflated. */
const usualShard = 1400
/** Places of this many bytes have a file of their own. */
const ownFileFrom = 900
export const isOwnSize = (bytes: number): boolean => bytes >= ownFileFrom
/** Pairs of so few notices have no places: those notices are looked into. */
export const fewNotices = 4
const mostShards = 4096

/** Bytes put one after the other. */
export class Writer {
  bytes: Uint8Array
  length = 0

  constructor(room = 64 * 1024) {
    this.bytes = new Uint8Array(room)
  }

  #reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const larger = new Uint8Array(2 * (this.length + more))
    larger.set(this.bytes.subarray(0, this.length))
    this.bytes = larger
  }

  number(value: number): void {
    this.#reserve(8)
    let rest = value
    while (rest > 127) {
      this.bytes[this.length++] = (rest % 128) + 128
      rest = Math.floor(rest / 128)
    }
    this.bytes[this.length++] = rest
  }

  put(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  key(key: string): void {
    const bytes = Buffer.from(key)
    this.number(bytes.length)
    this.put(bytes)
  }

  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.length)
    this.length = 0
    return taken
  }
}

/** Numbers put one after the other, whatever their count. */
class Column {
  #values = new Uint32Array(1 << 16)
  length = 0

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(2 * this.length)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.length++] = value
  }

  at(i: number): number {
    return this.#values[i]!
  }
}

export interface SearchIndex {
  /** By their names in search/, deflated. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Of the entries of g/ and of the places that files of p/ share, before they are deflated. */
  readonly bytes: readonly [entries: number, places: number]
}

export const coreFile = 'core.bin'
export const deflated = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes)

/** The search index of the site. Notices go by their places in the list that is given. */
export function makeSearchIndex(notices: readonly SearchedNotice[]): SearchIndex {
  const { pairs, singles, phrases } = gramsOf(notices.map(wordsOf))
  const files = new Map([[usualFile, usualBytes()]])
  const put = (name: string, bytes: Uint8Array): void => void files.set(name, deflated(bytes))

  const entries: { key: string; bytes: Uint8Array }[] = []
  const places: { key: string; bytes: Uint8Array }[] = []
  const writer = new Writer()
  for (const { key, list: writeList, places: writePlaces } of [...pairs, ...singles, ...phrases]) {
    const count = writeList(writer)
    const list = writer.take()
    let size = 0
    if (writePlaces !== null && count > fewNotices) {
      writePlaces(writer)
      const bytes = writer.take()
      const isOwn = isOwnSize(bytes.length)
      size = bytes.length * 2 + (isOwn ? 1 : 0)
      if (isOwn) put(ownPlacesFile(key), bytes)
      else places.push({ key, bytes })
    }
    writer.key(key)
    writer.number(count)
    writer.number(list.length)
    writer.put(list)
    writer.number(size)
    entries.push({ key, bytes: writer.take() })
  }
  const shards = inShards(entries, (shard, parts) => {
    for (const { bytes } of parts) writer.put(bytes)
    put(gramFile(shard), writer.take())
  })
  const shared = inShards(places, (shard, parts) => {
    for (const { key, bytes } of parts) {
      writer.key(key)
      writer.number(bytes.length)
      writer.put(bytes)
    }
    put(sharedPlacesFile(shard), writer.take())
  })
  put(
    coreFile,
    coreOf(
      notices.map(({ summary }) => summary),
      shards,
      shared,
    ),
  )
  return { files, bytes: [bytesOf(entries), bytesOf(places)] }
}

/** What a page that searches needs first, not deflated. */
export function coreOf(summaries: readonly NoticeSummary[], shards: number, shared: number): Uint8Array {
  const byAge = [...summaries.keys()].sort((a, b) => byOldest(summaries[a]!, summaries[b]!))
  const core: SearchCore = {
    count: summaries.length,
    shards,
    shared,
    usual: usualLength,
    byAge: byAge.map((doc, place) => doc - (byAge[place - 1] ?? 0)).join(' '),
    ids: summaries.map(({ id }) => id).join(''),
    published: summaries.map(({ published }) => published ?? '-').join(' '),
    leak: summaries.map(({ leak }) => codeIn(leakCodes, leak)).join(''),
    stage: summaries.map(({ stage }) => codeIn(stageCodes, stage)).join(''),
  }
  return Buffer.from(JSON.stringify(core))
}

const codeIn = (codes: readonly string[], code: string | null): string => {
  const at = code === null ? -1 : codes.indexOf(code)
  return at < 0 ? '-' : String(at)
}

/** The file of n/ of one notice. */
export function shownNotice({ summary, text }: SearchedNotice): Uint8Array {
  const words = (language: Language): ShownWords => ({
    stage: stageInWords(summary.stage, summary.number, language),
    genre:
      summary.genre === null || summary.genre === 'incident_notice'
        ? ''
        : genreInWords(summary.genre, language),
    brief: summary.brief.map(label => label[language]),
  })
  const [ja, en] = languages.map(words)
  const { title, publishers } = summary
  const shown: ShownNotice = { title, publishers, ja: ja!, en: en!, ...text }
  return deflatedAfterUsual(JSON.stringify(shown))
}

/** The order in which the server lists them, from its end: undated first, then oldest first, by path within a day. */
function byOldest(a: NoticeSummary, b: NoticeSummary): number {
  const [x, y] = [a.published ?? '', b.published ?? '']
  if (x !== y) return x > y ? 1 : -1
  return a.path < b.path ? 1 : a.path > b.path ? -1 : 0
}

const bytesOf = (parts: readonly { readonly bytes: Uint8Array }[]): number =>
  parts.reduce((sum, part) => sum + part.bytes.length, 0)

/** How many files parts of so many bytes lie in. */
export function shardCount(bytes: number): number {
  let count = 1
  while (count < mostShards && count * usualShard * 1.5 < bytes) count *= 2
  return count
}

/** Puts what has a key into as many files as make them of the usual size. Returns their number. */
function inShards<Part extends { readonly key: string; readonly bytes: Uint8Array }>(
  parts: readonly Part[],
  write: (shard: number, parts: readonly Part[]) => void,
): number {
  const count = shardCount(bytesOf(parts))
  const files = Array.from({ length: count }, (): Part[] => [])
  for (const part of parts) files[shardOf(beginningOf(part.key), count)]!.push(part)
  files.forEach((members, shard) => {
    write(
      shard,
      members.sort((a, b) => (a.key < b.key ? -1 : 1)),
    )
  })
  return count
}

/** A character, a pair or a known phrase, and how what was found of it is written. */
interface FoundGram {
  readonly key: string
  /** Writes the list of its notices, and returns how many they are. */
  list(writer: Writer): number
  /** Writes its places; null where it has none of its own. */
  readonly places: ((writer: Writer) => void) | null
}

export interface FoundGrams {
  readonly pairs: readonly FoundGram[]
  readonly singles: readonly FoundGram[]
  readonly phrases: readonly FoundGram[]
}

/** Known phrases by their first pair; made when first asked for. */
let phrasesByPair: ReadonlyMap<string, readonly string[]> | null = null
function phrasesFrom(pair: string): readonly string[] {
  phrasesByPair ??= Map.groupBy(knownPhrases(), beginningOf)
  return phrasesByPair.get(pair) ?? []
}

/**
 * Every character and every pair of neighbouring characters of one line, as `bigrams` makes them, and every known
 * phrase.
 */
export function gramsOf(notices: readonly SearchedWords[]): FoundGrams {
  const characterIds = new Map<number, number>()
  const characters: string[] = []
  // By the first character of a pair, and then by its second.
  const pairIds: Map<number, number>[] = []
  const pairKeys: string[] = []
  // One entry for each time that a pair stands somewhere.
  const [ofPair, inDoc, atPlace, isInTitle] = [new Column(), new Column(), new Column(), new Column()]
  const single: List[] = []
  // By pair: the known phrases that begin with it, where there are any.
  const begun: (readonly KnownPhrase[] | null)[] = []
  const found: KnownPhrase[] = []
  const counts = { times: [] as number[], title: [] as boolean[] }

  const idOfCharacter = (code: number): number => {
    let id = characterIds.get(code)
    if (id === undefined) {
      id = characters.length
      characterIds.set(code, id)
      characters.push(String.fromCodePoint(code))
      single.push({ docs: [], weights: [] })
      pairIds.push(new Map())
      counts.times.push(0)
      counts.title.push(false)
    }
    return id
  }

  notices.forEach(({ title: words, text, softNewlines }, doc) => {
    const view = fold(text, new Set(softNewlines))
    const form = searchForm(view.text)
    const title = titleLines(form, words)
    const touched: number[] = []
    const standing: KnownPhrase[] = []
    for (const line of placedLines(form)) {
      let { place } = line
      let last = -1
      let before = line.start
      for (let i = line.start; i < line.end; ) {
        const code = form.codePointAt(i)!
        const at = i
        i += code > 0xffff ? 2 : 1
        const id = idOfCharacter(code)
        const inTitle = at >= title.start && at < title.end
        if (counts.times[id] === 0) touched.push(id)
        counts.times[id]!++
        if (inTitle) counts.title[id] = true
        if (last >= 0) {
          let known = pairIds[last]!.get(id)
          if (known === undefined) {
            known = pairKeys.length
            pairIds[last]!.set(id, known)
            const pair = characters[last]! + characters[id]!
            pairKeys.push(pair)
            const phrases = phrasesFrom(pair).map(key => ({
              key,
              docs: [],
              weights: [],
              times: 0,
              inTitle: false,
            }))
            begun.push(phrases.length === 0 ? null : phrases)
            found.push(...phrases)
          }
          for (const phrase of begun[known] ?? []) {
            if (!form.startsWith(phrase.key, before)) continue
            if (phrase.times++ === 0) standing.push(phrase)
            if (before >= title.start && before < title.end) phrase.inTitle = true
          }
          ofPair.push(known)
          inDoc.push(doc)
          atPlace.push(place)
          isInTitle.push(inTitle ? 1 : 0)
          place++
        }
        last = id
        before = at
      }
    }
    for (const phrase of standing) {
      phrase.docs.push(doc)
      phrase.weights.push(weightOf(phrase.times, phrase.inTitle))
      phrase.times = 0
      phrase.inTitle = false
    }
    for (const id of touched) {
      single[id]!.docs.push(doc)
      single[id]!.weights.push(weightOf(counts.times[id]!, counts.title[id]!))
      counts.times[id] = 0
      counts.title[id] = false
    }
  })
  return {
    singles: characters.map((key, id) => inLists(key, single[id]!)),
    phrases: found.filter(({ docs }) => docs.length > 0).map(phrase => inLists(phrase.key, phrase)),
    pairs: byPair(pairKeys, ofPair, inDoc, atPlace, isInTitle),
  }
}

/** The notices that something stands in, by their numbers, and its weight in each. */
interface List {
  readonly docs: number[]
  readonly weights: number[]
}

/** A known phrase, and how it stands in the notice that is being read. */
interface KnownPhrase extends List {
  readonly key: string
  times: number
  inTitle: boolean
}

const weightOf = (times: number, inTitle: boolean): number => (inTitle ? 2 : 0) + (times >= 3 ? 1 : 0)

/** What has a list of its notices and no places. */
const inLists = (key: string, { docs, weights }: List): FoundGram => ({
  key,
  list: writer => {
    docs.forEach((doc, i) => {
      writer.number((doc - (docs[i - 1] ?? -1) - 1) * 4 + weights[i]!)
    })
    return docs.length
  },
  places: null,
})

/** Sorts the entries by their pair; within it they stay in the order of notices and places. */
function byPair(
  keys: readonly string[],
  ofPair: Column,
  inDoc: Column,
  atPlace: Column,
  isInTitle: Column,
): FoundGram[] {
  const starts = new Uint32Array(keys.length + 1)
  for (let i = 0; i < ofPair.length; i++) starts[ofPair.at(i) + 1]!++
  for (let k = 0; k < keys.length; k++) starts[k + 1]! += starts[k]!
  const next = starts.slice()
  const sorted = new Uint32Array(ofPair.length)
  for (let i = 0; i < ofPair.length; i++) sorted[next[ofPair.at(i)]!++] = i
  return keys.map((key, k): FoundGram => {
    const [from, to] = [starts[k]!, starts[k + 1]!]
    return {
      key,
      list: writer => {
        let count = 0
        for (let s = from, last = -1; s < to; count++) {
          const doc = inDoc.at(sorted[s]!)
          let times = 0
          let inTitle = 0
          for (; s < to && inDoc.at(sorted[s]!) === doc; s++) {
            times++
            inTitle |= isInTitle.at(sorted[s]!)
          }
          writer.number((doc - last - 1) * 4 + 2 * inTitle + (times >= 3 ? 1 : 0))
          last = doc
        }
        return count
      },
      places: writer => {
        for (let s = from, before = 0; s < to; s++) {
          const i = sorted[s]!
          const isLast = s + 1 === to || inDoc.at(sorted[s + 1]!) !== inDoc.at(i)
          writer.number((atPlace.at(i) - before) * 2 + (isLast ? 1 : 0))
          before = isLast ? 0 : atPlace.at(i)
        }
      },
    }
  })
}

/** The lines of a text in search form that its title stands in: the first place where it does, else nothing. */
function titleLines(form: string, title: string | null): { start: number; end: number } {
  const words = title === null ? '' : searchForm(fold(title).text)
  const at = words === '' ? -1 : form.indexOf(words)
  return at < 0 ? { start: 0, end: 0 } : { start: at, end: at + words.length }
}
