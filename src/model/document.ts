import type { Amended } from './amendment.ts'
import type { Problem } from './problem.ts'
import type { TextSpan } from './span.ts'

/** What a block is. Headings give topic and scope and assert nothing; furniture is named, and read by nobody. */
export type BlockKind =
  | 'overview' // a line of the hand-kept archive's 公表概要
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'row' // one row of a table; its cells are in `cells`
  | 'footnote' // the definition of a mark such as ※1
  | 'figure' // an image or a 【概要図】: there, and not read
  | 'furniture'

/**
 * A stretch of lines of a document. `span` covers the whole of it with its markers; `content` only the words.
 * A newline inside `content` is a soft one: the words go on.
 */
export interface Block {
  readonly kind: BlockKind
  readonly span: TextSpan
  readonly content: TextSpan
  /** Headings: 1 (outermost) to 6. Items: depth of indentation from 1. Otherwise 0. */
  readonly level: number
  /** Index of the heading this block stands under (for a heading: the one above it), or null. */
  readonly under: number | null
  /**
   * Items and headings: their marker (・, ①, 1.), `date` for a heading that is only a date. Footnotes: their mark,
   * folded (※1). Furniture: its name. Figures: image or caption. Otherwise absent.
   */
  readonly marker?: string
  /** The words before the colon of a definition line (対象件数：約30件), or the date a line opens with. */
  readonly label?: TextSpan
  /** Index of the block whose entry this one goes on with: further lines of a table row, an item, a dated entry. */
  readonly continues?: number
  /** Rows: the content of each cell, in order. */
  readonly cells?: readonly TextSpan[]
  /** Rows: index of the row that holds the column headings, or null. */
  readonly header?: number | null
}

/** A value of the notice's head with the place it was read from, which may be missing (a file name has none). */
export interface HeadValue<T = string> {
  readonly value: T
  readonly span: TextSpan | null
}

/** Another document that the archive's keeper, or the blog, points to. */
export interface Reference {
  /** As written: 第1報, 関連, 2025/12/8リリース分; empty where there is none. */
  readonly label: string
  readonly address: string | null
  readonly span: TextSpan
}

/** What is known of a notice beside its body. Absence is a state of its own and is shown as such. */
export interface Head {
  readonly title: HeadValue | null
  /** ISO prefix: 2025-06-03, or 2025-06 where no day is known. */
  readonly published: HeadValue | null
  /** Every further statement's date in the same file (an update, a second report), in order. */
  readonly updated: readonly HeadValue[]
  readonly publishers: readonly HeadValue[]
  readonly address: HeadValue | null
  readonly references: readonly Reference[]
  /** The keeper's own incident number (事案ID), evidence for joining and never truth. */
  readonly incidentLabel: HeadValue | null
  /** The keeper's own 公表種別 (初報, 続報). */
  readonly stageLabel: HeadValue | null
  /** The blog's case number (2025-513). */
  readonly caseNumber: HeadValue | null
  /** What of this a person put right, and what was read before: decided, not read. Absent where nothing was. */
  readonly amended?: readonly Amended[]
}

export const emptyHead: Head = {
  title: null,
  published: null,
  updated: [],
  publishers: [],
  address: null,
  references: [],
  incidentLabel: null,
  stageLabel: null,
  caseNumber: null,
}

/** Where words stand in what they were read from: offsets into the decoded source, or a box on a page. */
export type OriginPlace =
  | { readonly kind: 'source'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'page'
      /** From 1. */
      readonly page: number
      /** x0, y0, x1, y1 in points (1/72 inch) from the top left corner of the page as it is shown. */
      readonly box: readonly [number, number, number, number]
      /** Of the page, in points. */
      readonly width: number
      readonly height: number
    }

/** A block or line of a document's text (`start` to `end`), and where it comes from. */
export interface Origin {
  readonly start: number
  readonly end: number
  readonly at: OriginPlace
}

/**
 * The readable form of a capture, or of a stated part of one. All offsets point into `text`: the decoded capture (or
 * the part's slice of it) with nothing added and nothing taken away, or, where `origin` is there, the text that a page
 * or a PDF was rendered to.
 */
export interface Document {
  readonly text: string
  readonly head: Head
  /** In reading order. Together with furniture they hold at least 99.9 % of the non-space characters. */
  readonly blocks: readonly Block[]
  /** Where the body begins (after 公表概要); a title or date before it is head. */
  readonly bodyStart: number
  readonly problems: readonly Problem[]
  /** Further statements in the same file (a second 公表概要) begin at these offsets. */
  readonly statements: readonly number[]
  /** Leads from the rendered text back to its source; sorted by `start`, without overlaps. */
  readonly origin?: readonly Origin[]
  /** The text came from a picture (OCR): nothing in it is taken as confirmed before a person has looked. */
  readonly recognised?: true
}

/** The line of a notice's 公表概要 that says so; whoever has compared the text with its pictures deletes it. */
export const recognisedMark = '文字認識（OCR）による本文'
