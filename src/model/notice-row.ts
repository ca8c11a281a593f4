import type { Document } from './document.ts'
import type { Declined, Fact } from './fact.ts'
import type { NoticeProfile } from './incident-profile.ts'
import type { Label } from './label.ts'
import type { Problem } from './problem.ts'
import type { AssertionStatus } from './status.ts'
import type { Threading } from './threading.ts'

/** What kinds of fact give to lists and filters. */
export interface KindDigest {
  /** A code of src/model/vocabulary/genres.ts; null where the notice has no words to show one. */
  readonly genre: string | null
  readonly stage: string | null
  /** N of an explicit 第N報. */
  readonly number: number | null
  /** What the notice says of a leak on the whole; null where it says nothing. */
  readonly leak: AssertionStatus | null
  /** The parts of headlines that are short enough for a row of a list, in the order of the kinds. */
  readonly brief: readonly Label[]
  /** Facts of the kinds that pages of hundreds of notices read. */
  readonly gathered: readonly Fact[]
}

/**
 * What lists, filters, search and links need of a notice. Made by `digestNotice` (src/index/digest.ts) while the
 * notice is open, since opening it a second time costs as much as reading it did.
 */
export interface NoticeDigest extends KindDigest {
  /** The whole text in its search form, line by line: title lines and all others, which together are every line. */
  readonly titleLines: string
  readonly otherLines: string
  /** Keys under which other notices may point to this one, and the keys it points to (src/index/link-key.ts). */
  readonly names: readonly string[]
  readonly links: readonly string[]
  /** What incidents are listed, counted and drawn by (src/model/incident-profile.ts). */
  readonly profile: NoticeProfile
  /** What it takes to see which notices tell of the same incident. */
  readonly threading: Threading
}

/** A notice as the build hands it on: what it is, its readable form, and what was read from it. */
export interface NoticeRow {
  /** Minted once: the first 10 hex digits of the SHA-256 of its first capture (with its selector, for a part). */
  readonly id: string
  /** File the notice is kept in, relative to the archive; `page.txt#2025-513` for a part of a page. */
  readonly path: string
  /** SHA-256 of the file's bytes (of the whole page for a part). */
  readonly capture: string
  readonly document: Document
  readonly facts: readonly Fact[]
  readonly declined: readonly Declined[]
  /** Of the document and of the reading. */
  readonly problems: readonly Problem[]
}

/** A row as it is put into the index, which hands it back without its digest. */
export interface NewRow extends NoticeRow {
  readonly digest: NoticeDigest
}

/** Where a row stands, which only the build knows: its id may be minted, its path may have to give way to a file's. */
export type RowPlace = Pick<NoticeRow, 'id' | 'path' | 'capture'>

/** What a row holds wherever it stands. */
export type RowContent = Omit<NewRow, keyof RowPlace>

/** The texts of a written row, in the order in which they stand in its bytes. All but the last four are JSON. */
export const writtenTexts = [
  'publishers',
  'brief',
  'gathered',
  'problems',
  'text',
  'document',
  'reading',
  'profile',
  'threading',
  'publisherForms',
  'titleLines',
  'otherLines',
  'characters',
] as const

/**
 * A row written out by the thread that read it (src/index/sqlite/write-rows.ts), so that only bytes are handed over: an index
 * puts them as they are.
 */
export interface WrittenRow
  extends Pick<NoticeDigest, 'stage' | 'number' | 'leak' | 'genre' | 'names' | 'links'> {
  readonly title: string | null
  /** ISO prefix, or null. */
  readonly published: string | null
  readonly problemCount: number
  /** The texts of `writtenTexts` as UTF-8, one after the other; `ends` are the offsets at which they end. */
  readonly bytes: Uint8Array
  readonly ends: readonly number[]
  /** The row's line in derived/readings as UTF-8, without its place (`lineStart` in src/archive/derived.ts). */
  readonly line: Uint8Array
}
