import type { NoticeIndex } from '../index/contract.ts'
import type { Label, Language } from '../model/label.ts'
import type { Question } from './question.ts'

/** What one record of an export is. */
export const grains = ['notices', 'incidents', 'root-events', 'facts'] as const
export type Grain = (typeof grains)[number]

/** Something that a file does not carry, and why. */
export interface Omission {
  /** A kind of fact by its name, or something else in words. */
  readonly what: string | Label
  readonly because: Label
}

/** What is to be exported, out of which index. */
export interface ExportRequest {
  /** Already masked, unless the keeper wants the originals. */
  readonly index: NoticeIndex
  readonly question: Question
  /** Of values in words. */
  readonly language: Language
  /** Address under which the pages of this archive are found, without a slash at its end; null where they are not. */
  readonly base: string | null
  /** Told after each notice, incident or root event. */
  readonly onProgress?: (done: number, total: number) => void
}

/** All kinds of fact, or only some, and why no others. */
export type Carried = 'all' | { readonly only: readonly string[]; readonly because: Label }

/** One of several files that an export is made of. */
export interface NamedFile {
  /** Its path in the folder: parts that are safe names, with / between them. */
  readonly path: string
  readonly content: string
}

/** A way to write down what a question finds, one folder a format. */
export interface ExportFormat {
  /** Kebab-case, as on the command line and in addresses: /export/csv. */
  readonly name: string
  readonly summary: Label
  readonly mediaType: string
  /** Without a dot. */
  readonly extension: string
  /** The first is meant where none is named. */
  readonly grains: readonly [Grain, ...Grain[]]
  /** Records where nobody says how many; absent: all. */
  readonly limit?: number
  /** How the records of a grain are set down, for the docs page: columns, elements. */
  readonly layout: (grain: Grain) => readonly string[]
  /** Kinds of fact that a file of that grain carries. */
  readonly carries: (grain: Grain) => Carried
  /** What it leaves out besides kinds of fact. */
  readonly alsoLeavesOut: (grain: Grain) => readonly Omission[]
  /** Whether a file says itself what it leaves out. */
  readonly saysWhatItLeavesOut: boolean
  /**
   * The file in pieces, each made when it is asked for. The same index and question give the same bytes. Pieces are
   * text (to be written as UTF-8) or bytes.
   */
  write(request: ExportRequest): AsyncIterable<string | Uint8Array>
  /** What the command writes as a folder, where a record is a file of its own; `write` gives the same as one ZIP file. */
  files?(request: ExportRequest): AsyncIterable<NamedFile>
  /** Whether `write` gives bytes, which no terminal takes. */
  readonly isBinary?: true
}
