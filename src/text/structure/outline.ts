import type { Block, BlockKind } from '../../model/document.ts'
import { type TextSpan, textSpan } from '../../model/span.ts'
import type { Line } from './line.ts'

/** A heading that is open: what comes now stands under it. */
interface OpenHeading {
  readonly style: string
  /** The series of a Markdown heading that is numbered as well (## 1．概要). */
  readonly series: string | null
  readonly rank: number
  readonly level: number
  readonly index: number
}

/** What a block holds beside its place in the outline. */
export interface BlockWords {
  readonly first: Line
  readonly last: Line
  /** Where it is not all of these lines: the part that a row has of the line it shares with others. */
  readonly span?: TextSpan
  readonly content: TextSpan
  readonly marker?: string
  readonly cells?: readonly TextSpan[]
  readonly header?: number | null
  readonly label?: TextSpan
  readonly continues?: number
}

const deepest = 6

/** Gathers blocks in reading order and keeps the open headings and the indentation of lists. */
export class Outline {
  readonly blocks: Block[] = []
  #open: OpenHeading[] = []
  // A line that heads only what directly follows it: a date, a label that ends in a colon.
  #brief: { index: number; adjacent: boolean; used: boolean } | null = null
  #lists: { indent: number; style: string }[] = []

  /** A Markdown heading of `level`; `series` is the style of its number. */
  markdownHeading(words: BlockWords, level: number, series: string | null): void {
    this.#openHeading(words, '#', series, 0, level)
  }

  /** A plain heading: its level follows from where its series was last seen. */
  heading(words: BlockWords, style: string, rank: number): void {
    this.#openHeading(words, style, null, rank, null)
  }

  #openHeading(
    words: BlockWords,
    style: string,
    series: string | null,
    rank: number,
    level: number | null,
  ): void {
    this.#brief = null
    this.#lists = []
    if (level !== null) this.#closeWhile(h => h.level >= level || h.style !== '#')
    else {
      const same = this.#open.findLastIndex(h => h.style === style || h.series === style)
      if (same >= 0) this.#open.length = same
      else if (rank > 0) this.#closeWhile(h => h.rank > rank)
    }
    const own = level ?? Math.min(deepest, (this.#open.at(-1)?.level ?? 1) + 1)
    const index = this.#push('heading', words, own, this.#open.at(-1)?.index ?? null)
    this.#open.push({ style, series, rank, level: own, index })
  }

  /** A line that heads only what directly follows it. `adjacent`: no empty line between the two. */
  briefHeading(words: BlockWords, adjacent: boolean): void {
    this.#lists = []
    const above = this.#open.at(-1)
    const level = Math.min(deepest, (above?.level ?? 1) + 1)
    this.#brief = { index: this.#push('heading', words, level, above?.index ?? null), adjacent, used: false }
  }

  item(words: BlockWords, style: string): number {
    const { indent } = words.first
    while ((this.#lists.at(-1)?.indent ?? -1) > indent) this.#lists.pop()
    const same = this.#lists.findLastIndex(l => l.indent === indent && l.style === style)
    if (same >= 0) this.#lists.length = same + 1
    else this.#lists.push({ indent, style })
    return this.#push('item', words, Math.min(deepest, this.#lists.length), this.#under('item', words.first))
  }

  /** Any other block. */
  add(kind: BlockKind, words: BlockWords): number {
    if (words.continues === undefined && (kind === 'paragraph' || kind === 'row')) this.#lists = []
    return this.#push(kind, words, 0, this.#under(kind, words.first))
  }

  #closeWhile(closes: (heading: OpenHeading) => boolean): void {
    while (this.#open.length > 0 && closes(this.#open.at(-1)!)) this.#open.pop()
  }

  #under(kind: BlockKind, first: Line): number | null {
    const brief = this.#brief
    if (brief) {
      const apart = kind === 'paragraph' && first.blankBefore
      if (apart && (brief.used || brief.adjacent)) this.#brief = null
      else {
        brief.used = true
        return brief.index
      }
    }
    return this.#open.at(-1)?.index ?? null
  }

  #push(kind: BlockKind, words: BlockWords, level: number, under: number | null): number {
    const { first, last, ...rest } = words
    this.blocks.push({ kind, span: textSpan(first.start, last.end), level, under, ...rest })
    return this.blocks.length - 1
  }
}
