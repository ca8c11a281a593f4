import type { ThreadedNotice } from '../incidents/pair.ts'
import type { Fact } from '../model/fact.ts'
import type { Label } from '../model/label.ts'
import type { NewRow, NoticeRow, RowPlace, WrittenRow } from '../model/notice-row.ts'
import type { NoticeSummary } from '../model/notice-summary.ts'
import type { Problem } from '../model/problem.ts'
import type { AssertionStatus } from '../model/status.ts'
import type { ChangeQueries } from './change-contract.ts'
import type { IncidentBuild, IncidentQueries } from './incident-contract.ts'
import type { NoticeFilter, TextQuery } from './notice-filter.ts'

export type { NoticeFilter, TextQuery } from './notice-filter.ts'

/** The file an index row was made from, as seen then. Same size and time: not read again. */
export interface FileState {
  readonly path: string
  readonly size: number
  readonly mtimeMs: number
  readonly sha256: string
}

/** One step of a build. Applied in one transaction: a build killed at any moment leaves the index before or after it. */
export interface IndexChange {
  /** New or changed notices; a notice with the same id is replaced. */
  readonly put: readonly (NewRow | (RowPlace & WrittenRow))[]
  /** Ids of notices that are gone. */
  readonly removed: readonly string[]
  /** State of the files behind `put`, and of files that hold no notice. */
  readonly files: readonly FileState[]
  /** Paths that are gone. */
  readonly filesGone: readonly string[]
  /**
   * What the captures of notices show beside what was read (silent edits, pages that are gone), by the notice's id: in
   * the place of all before. Absent: as before.
   */
  readonly pageProblems?: ReadonlyMap<string, readonly Problem[]>
  /** The build's own marks, kept beside the rows in the same transaction; null takes a mark away. */
  readonly marks?: Readonly<Record<string, string | null>>
}

/** A notice without its text: what the build needs of the unchanged ones. */
export interface NoticeEntry {
  readonly id: string
  readonly path: string
  /** SHA-256 of the file. */
  readonly capture: string
  /** ISO prefix, or null. */
  readonly published: string | null
  readonly title: string | null
  readonly publishers: readonly string[]
  readonly leak: AssertionStatus | null
  /** A code of src/model/vocabulary/genres.ts; null where it is not read. */
  readonly genre: string | null
  readonly problems: readonly Problem[]
}

/** The head, the facts and the problems of a row, each as the JSON that it was put as. */
export interface RowJson {
  readonly head: string
  readonly facts: string
  readonly problems: string
}

/**
 * The part of an index that the build writes and reads back. Opened with `openIndex(file)` of an implementation,
 * which makes the file where there is none. Everything in it can be made again from the archive.
 */
export interface BuildIndex extends IncidentBuild {
  apply(change: IndexChange): void
  files(): readonly FileState[]
  entries(): readonly NoticeEntry[]
  /** Those of these notices that are there, in no order. */
  entriesOf(ids: readonly string[]): readonly NoticeEntry[]
  /** The row as it was put, or null. */
  row(id: string): NoticeRow | null
  /** What of a row stands in the derived files, as JSON; null where there is none. */
  json(id: string): RowJson | null
  /** What threading needs of every notice, by path. */
  threads(): readonly ThreadedNotice[]
  /** The same of the notices with these ids that are there, and of those whose links lead to them. */
  threadsAround(ids: readonly string[]): readonly ThreadedNotice[]
  mark(name: string): string | null
  close(): void
}

/**
 * Thrown on opening (or using) an index that is half-written, damaged, or of another version of the program:
 * the build throws the file away and makes a new one. `because` says which, for the message.
 */
export class IndexUnusable extends Error {
  readonly because: Label
  constructor(because: Label) {
    super(`The index cannot be used: ${because.en}`)
    this.because = because
  }
}

export const sortOrders = ['relevance', 'newest', 'oldest'] as const
export type SortOrder = (typeof sortOrders)[number]

/** The facets that every answer counts over all its matches. */
export type Facets = Readonly<Record<'leak' | 'stage' | 'year', Readonly<Record<string, number>>>>

export interface IndexQuery {
  readonly text: TextQuery
  readonly filter: NoticeFilter
  /** Relevance without words is newest. Ties: newest first, then by path. */
  readonly sort: SortOrder
  readonly offset: number
  readonly limit: number
}

export interface IndexAnswer {
  readonly total: number
  readonly notices: readonly NoticeSummary[]
  readonly facets: Facets
}

/** As much of a document as it takes to fold it again and to find words in it. */
export interface IndexedText {
  readonly text: string
  /** Offsets of the newlines at which a line is wrapped (`softNewlines` in src/text/notice-text.ts). */
  readonly softNewlines: readonly number[]
  readonly bodyStart: number
}

/**
 * The part of an index that questions are put to. Asynchronous, so that an index in another process can stand
 * behind it. Throws IndexUnusable like the other part.
 */
export interface QueryIndex extends IncidentQueries, ChangeQueries {
  /** Notices whose whole text (head included) meets the words, and whose head meets the filter. */
  search(query: IndexQuery): Promise<IndexAnswer>
  /** The ids of the notices that a search finds, the newest first; null where there are more than `most`. */
  idsOf(query: Pick<IndexQuery, 'text' | 'filter'>, most: number): Promise<readonly string[] | null>
  /** The notice that a person names: an id, a unique beginning of one (4 characters or more), or a path. */
  find(name: string): Promise<NoticeRow | null>
  summary(id: string): Promise<NoticeSummary | null>
  /** Several notices in short, by id; those that are not there are left out. */
  summariesOf(ids: readonly string[]): Promise<ReadonlyMap<string, NoticeSummary>>
  /** Facts of the kinds that are gathered (KindDigest), by notice; those that are not there are left out. */
  gathered(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Fact[]>>
  /** Texts of several notices, for snippets; those that are not there are left out. */
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, IndexedText>>
  /** Notices that go by one of the keys (src/index/link-key.ts), by path. */
  named(keys: readonly string[]): Promise<readonly (NoticeSummary & { readonly key: string })[]>
  /** Notices whose references carry one of the keys, oldest first. */
  linkingTo(keys: readonly string[]): Promise<readonly NoticeSummary[]>
  /** What threading needs of every notice, in one pass, by path. */
  threaded(): Promise<readonly ThreadedNotice[]>
  /** What the captures of a notice show beside what was read: silent edits, a page that is gone. */
  pageProblems(id: string): Promise<readonly Problem[]>
  /** Every notice that has problems, those of its page among them, by path. */
  problems(): Promise<readonly { readonly notice: NoticeSummary; readonly problems: readonly Problem[] }[]>
}

/** A whole index. `openIndex(file)` in src/index/sqlite opens one. */
export interface NoticeIndex extends BuildIndex, QueryIndex {}
