import type { Block } from '../model/document.ts'
import { type TextSpan, textSpan } from '../model/span.ts'
import { gluedDateLength, isOnlyDate, leadingDateLength } from './structure/dated.ts'
import { readBareMark, readFootnoteMark, waitsForDefinition } from './structure/footnote-mark.ts'
import { figureName, furnitureName } from './structure/furniture.ts'
import {
  canBeHeading,
  headingBracket,
  namesWhatFollows,
  readsLikeHeading,
} from './structure/heading-words.ts'
import { cutLines, type Line } from './structure/line.ts'
import { headingBullets, type Marker, readMarker } from './structure/marker.ts'
import { type BlockWords, Outline } from './structure/outline.ts'
import {
  alignedTable,
  columnTable,
  flattenedTable,
  htmlTable,
  pipeTable,
  type Table,
} from './structure/tables.ts'
import { goesOn } from './structure/wrapped.ts'

/** Lines longer than this are prose, whatever they begin with: no pattern is tried on them. */
const longLine = 3000
const hashes = /^(#{1,6})(?:[ 　\t\u00a0]+|(?=[^\x00-\x7f])|$)/
const labelled = /^(?:【([^】]{1,16})】[ 　]?(?=\S)|([^:：。、，「」]{1,24})[：:](?!\/))/

/**
 * Reads the lines of `text` from `start` to `end` as blocks: headings (Markdown and plain), items, table rows,
 * footnotes, figures, furniture, paragraphs. Every line with words on it is in one block; a paragraph is one
 * line unless the layout leaves no doubt that its words go on. Linear in the length of the text; of a text with
 * more than 100,000 lines the rest is one block of furniture named `unread`.
 */
export function readBlocks(text: string, start: number, end: number): Block[] {
  const { lines, stopped } = cutLines(text, start, end)
  const blocks = new BlockReader(text, lines, end).read()
  if (stopped < end)
    blocks.push({
      kind: 'furniture',
      span: textSpan(stopped, end),
      content: textSpan(stopped, end),
      level: 0,
      under: null,
      marker: 'unread',
    })
  return blocks
}

class BlockReader {
  readonly #text: string
  readonly #lines: readonly Line[]
  readonly #end: number
  readonly #outline = new Outline()
  readonly #markers: (Marker | null | undefined)[] = []
  /** Whether the series was last read as headings or as items, since the last heading above it. */
  #series = new Map<string, { as: 'heading' | 'item'; rank: number; number: number | null }>()
  #tableUnclosed = false
  #commentUnclosed = false
  /** Signs seen inline without a number, such as （※）: a line that begins with the sign defines it. */
  readonly #waiting = new Set<string>()

  constructor(text: string, lines: readonly Line[], end: number) {
    this.#text = text
    this.#lines = lines
    this.#end = end
  }

  read(): Block[] {
    for (let i = 0; i < this.#lines.length; ) {
      const line = this.#lines[i]!
      i =
        line.text.length > longLine
          ? this.#prose(i)
          : (this.#markup(i) ?? this.#furniture(i) ?? this.#table(i) ?? this.#marked(i) ?? this.#unmarked(i))
    }
    return this.#outline.blocks
  }

  #marker(i: number): Marker | null {
    let marker = this.#markers[i]
    if (marker === undefined) {
      const line = this.#lines[i]
      marker = line ? readMarker(line.text.slice(0, 60)) : null
      this.#markers[i] = marker
    }
    return marker
  }

  #words(i: number, skip = 0, last = i): BlockWords {
    const first = this.#lines[i]!
    const end = this.#lines[last]!
    return { first, last: end, content: textSpan(Math.min(first.from + skip, end.to), end.to) }
  }

  #markup(i: number): number | null {
    const line = this.#lines[i]!
    const hash = hashes.exec(line.text)
    if (hash) {
      const skip = hash[0].length
      if (skip === line.text.length) {
        this.#outline.add('furniture', { ...this.#words(i), marker: 'empty-heading' })
        return i + 1
      }
      const marker = readMarker(line.text.slice(skip, skip + 60))
      const kept = marker && skip + marker.length < line.text.length ? marker : null
      this.#series.clear()
      const words = this.#words(i, skip + (kept?.length ?? 0))
      const name = isOnlyDate(line.text.slice(skip)) ? 'date' : kept?.marker
      this.#outline.markdownHeading(
        { ...words, ...(name === undefined ? {} : { marker: name }) },
        hash[1]!.length,
        kept?.style ?? null,
      )
      return i + 1
    }
    if (line.text.startsWith('<!--') && !this.#commentUnclosed) {
      const close = this.#text.indexOf('-->', line.from)
      if (close < 0 || close >= this.#end) this.#commentUnclosed = true
      else {
        let last = i
        while (last + 1 < this.#lines.length && this.#lines[last + 1]!.start <= close) last++
        this.#outline.add('furniture', { ...this.#words(i, 0, last), marker: 'comment' })
        return last + 1
      }
    }
    return null
  }

  #furniture(i: number): number | null {
    const { text } = this.#lines[i]!
    const name = furnitureName(text)
    const figure = name === null ? figureName(text) : null
    if (name !== null) this.#outline.add('furniture', { ...this.#words(i), marker: name })
    else if (figure !== null) this.#outline.add('figure', { ...this.#words(i), marker: figure })
    else return null
    return i + 1
  }

  #table(i: number): number | null {
    const lines = this.#lines
    if (lines[i]!.text.startsWith('<') && !this.#tableUnclosed && /^<table\b/i.test(lines[i]!.text)) {
      const table = htmlTable(this.#text, lines, i, this.#end)
      if (!table) this.#tableUnclosed = true
      else return this.#rows(table)
    }
    const table =
      pipeTable(lines, i) ??
      columnTable(lines, i) ??
      flattenedTable(lines, i) ??
      alignedTable(this.#text, lines, i)
    return table ? this.#rows(table) : null
  }

  #rows(table: Table): number {
    let header: number | null = null
    let row: number | undefined
    for (const { kind, first, last, cells } of table.lines) {
      const words = this.#words(first, 0, last)
      if (kind === 'rule') this.#outline.add('furniture', { ...words, marker: 'table-rule' })
      else if (kind === 'continuation') {
        const marker = this.#marker(first) ?? this.#remark(first)
        const more = row === undefined ? {} : { continues: row }
        if (marker)
          this.#outline.item(
            { ...this.#words(first, marker.length), marker: marker.marker, ...more },
            marker.style,
          )
        else this.#outline.add('paragraph', { ...words, ...more })
      } else {
        const from = cells[0]?.start ?? words.content.start
        const to = cells.at(-1)?.end ?? words.content.end
        row = this.#outline.add('row', {
          ...words,
          content: textSpan(from, Math.max(from, to)),
          cells,
          header: kind === 'header' ? null : header,
        })
        if (kind === 'header') header = row
      }
    }
    return table.next
  }

  #remark(i: number): Pick<Marker, 'marker' | 'style' | 'length'> | null {
    const mark = readBareMark(this.#lines[i]!.text.slice(0, 20))
    return mark && { marker: mark.mark, style: mark.mark, length: mark.length }
  }

  /** Lines that open with a mark: footnotes, bracketed and numbered headings, items. */
  #marked(i: number): number | null {
    const line = this.#lines[i]!
    const bullet = this.#marker(i)
    const afterBullet = bullet && bullet.number === null && bullet.rank === 0 ? bullet.length : 0
    const note = this.#footnote(i, afterBullet)
    if (note !== null) return note
    const bracket = headingBracket(line.text)
    if (bracket && namesWhatFollows(line.text.slice(1, -1))) {
      const content = textSpan(line.from + 1, line.to - 1)
      const date = isOnlyDate(line.text) ? { marker: 'date' } : {}
      this.#outline.heading({ ...this.#words(i), content, ...date }, bracket, 0)
      return i + 1
    }
    if (!bullet || bullet.length >= line.text.length) return null
    const dated = isOnlyDate(line.text.slice(bullet.length))
    // In a list of dates the last one heads nothing, though something comes after it.
    if (dated && this.#headsSomething(i) && !this.#lines[i + 1]!.blankBefore)
      return this.#brief(i, bullet.length, 'date')
    if (this.#isHeading(i, bullet)) {
      for (const [style, series] of this.#series)
        if (bullet.rank > 0 && series.rank > bullet.rank) this.#series.delete(style)
      this.#series.set(bullet.style, { as: 'heading', rank: bullet.rank, number: bullet.number })
      this.#outline.heading(
        { ...this.#words(i, bullet.length), marker: bullet.marker },
        bullet.style,
        bullet.rank,
      )
      return i + 1
    }
    // A bare number with a space is too weak a sign for an item.
    if (bullet.style === 'digit-space' || bullet.style === 'kana') return null
    this.#series.set(bullet.style, { as: 'item', rank: bullet.rank, number: bullet.number })
    return this.#item(i, bullet)
  }

  #item(i: number, bullet: Marker): number {
    const line = this.#lines[i]!
    // 「- ・」 and 「- (1)」: the inner mark is the item's own.
    const inner = bullet.rank === 0 ? readMarker(line.text.slice(bullet.length, bullet.length + 60)) : null
    const own =
      inner && inner.style !== 'digit-space' && bullet.length + inner.length < line.text.length ? inner : null
    const skip = bullet.length + (own?.length ?? 0)
    const last = this.#lastOfWrapped(i)
    const label = this.#label(i, skip)
    this.#outline.item(
      {
        ...this.#words(i, skip, last),
        marker: (own ?? bullet).marker,
        ...(label ? { label } : {}),
        ...this.#continuing(i, label),
      },
      bullet.style,
    )
    this.#seeMarks(line.text)
    return last + 1
  }

  #footnote(i: number, skip: number): number | null {
    const line = this.#lines[i]!
    const rest = skip > 0 ? line.text.slice(skip, skip + 60) : line.text.slice(0, 60)
    const bare = readBareMark(rest)
    const mark = readFootnoteMark(rest) ?? bare
    if (!mark) return null
    if (mark === bare && !this.#waiting.has(bare.mark)) {
      // A remark (※…) says something of its own.
      const last = this.#lastOfWrapped(i)
      const label = this.#label(i, skip + mark.length)
      this.#outline.item(
        {
          ...this.#words(i, skip + mark.length, last),
          marker: mark.mark,
          ...(label ? { label } : {}),
          ...this.#continuing(i, label),
        },
        mark.mark,
      )
      return last + 1
    }
    if (mark === bare) this.#waiting.delete(bare.mark)
    const next = this.#lines[i + 1]
    const alone =
      skip + mark.length >= line.text.length &&
      next?.blankBefore === false &&
      (this.#isPlain(i + 1) || /^https?:/.test(next.text))
    const last = alone ? this.#lastOfWrapped(i + 1) : this.#lastOfWrapped(i)
    const words = alone
      ? { ...this.#words(i, 0, last), content: textSpan(next.from, this.#lines[last]!.to) }
      : this.#words(i, skip + mark.length, last)
    this.#outline.add('footnote', { ...words, marker: mark.mark })
    return last + 1
  }

  /**
   * A numbered or ■ line is a heading where it can be one and has something of its own under it; lines of one
   * series that follow each other directly are a list.
   */
  #isHeading(i: number, marker: Marker): boolean {
    if (marker.rank === 0 && !headingBullets.includes(marker.style)) return false
    if (marker.style === 'letter' || marker.style === 'kanji-letter') return false
    const line = this.#lines[i]!
    const words = line.text.slice(marker.length)
    if (!canBeHeading(words) || figureName(words)) return false
    const series = this.#series.get(marker.style)
    if (marker.style === 'digit-space' && marker.number !== 1 && series?.number !== (marker.number ?? 0) - 1)
      return false
    const next = this.#lines[i + 1]
    if (!next) return series?.as === 'heading' && line.blankBefore
    const following = this.#marker(i + 1)
    const follows = following?.style === marker.style
    if (!follows && !next.blankBefore && this.#isPlain(i + 1) && goesOn(line.text, next.text, null, null))
      return false
    const previous = this.#marker(i - 1)
    if (previous?.style === marker.style) return series?.as === 'heading' && !follows
    const outer = following !== null && following.rank > 0 && following.rank < marker.rank
    if (follows || outer || next.text.startsWith('#')) return series?.as === 'heading'
    return true
  }

  #headsSomething(i: number): boolean {
    const next = this.#lines[i + 1]
    if (i === 0 || !next || hashes.test(next.text)) return false
    // A date directly under the title of the whole is the notice's own.
    const [title, ...more] = this.#outline.blocks
    if (more.length === 0 && title?.kind === 'heading' && title.level === 1) return false
    const bullet = this.#marker(i + 1)
    if (bullet && (bullet.rank === 1 || bullet.rank === 2) && next.blankBefore) return false
    if (isOnlyDate(next.text.slice(bullet?.length ?? 0, 80))) return false
    return !headingBracket(next.text) && furnitureName(next.text) === null
  }

  #brief(i: number, skip: number, marker: string): number {
    this.#outline.briefHeading({ ...this.#words(i, skip), marker }, !this.#lines[i + 1]!.blankBefore)
    return i + 1
  }

  #unmarked(i: number): number {
    const line = this.#lines[i]!
    const next = this.#lines[i + 1]
    if (isOnlyDate(line.text) && this.#headsSomething(i) && !this.#isValueOfHeading())
      return this.#brief(i, 0, 'date')
    if (next && /[:：]$/.test(line.text) && canBeHeading(line.text.slice(0, -1)) && this.#headsSomething(i))
      return this.#brief(i, 0, 'label')
    if (this.#headsList(i)) return this.#brief(i, 0, 'label')
    if (this.#isBareHeading(i)) {
      this.#outline.heading(this.#words(i), 'bare', 7)
      return i + 1
    }
    return this.#prose(i)
  }

  /** A date under 「発生日時」 is what the heading asks for, and heads nothing itself. */
  #isValueOfHeading(): boolean {
    const above = this.#outline.blocks.at(-1)
    if (above?.kind !== 'heading' || above.marker === 'date') return false
    return /(?:日|日時|期間|時期|時刻)(?:について)?[:：]?$/.test(
      this.#text.slice(above.content.start, above.content.end),
    )
  }

  /** A few words directly above a list of bullets: 漏えいした情報, then ・氏名. */
  #headsList(i: number): boolean {
    const line = this.#lines[i]!
    const next = this.#lines[i + 1]
    if (i === 0 || !next || next.blankBefore || line.text.length > 32 || /[、，]/.test(line.text))
      return false
    const bullet = this.#marker(i + 1)
    if (!bullet || bullet.number !== null || bullet.rank > 0) return false
    return canBeHeading(line.text) && this.#label(i, 0) === null && !/^https?:/.test(line.text)
  }

  #isBareHeading(i: number): boolean {
    const line = this.#lines[i]!
    const next = this.#lines[i + 1]
    if (i === 0 || !line.blankBefore || !next || !readsLikeHeading(line.text)) return false
    if (!next.blankBefore && !/^[（(]/.test(line.text)) return false
    // What stands under it is prose or a list, not a second label.
    const under = this.#marker(i + 1)
    if (under) return under.rank === 0 || under.number === 1
    return this.#isPlain(i + 1) && /[。:：]$/.test(next.text)
  }

  #prose(i: number): number {
    const line = this.#lines[i]!
    const skip = line.text.length <= longLine ? (/^>[> ]{0,20}/.exec(line.text)?.[0].length ?? 0) : 0
    const last = this.#lastOfWrapped(i)
    const label = this.#label(i, skip)
    this.#outline.add('paragraph', {
      ...this.#words(i, skip < line.text.length ? skip : 0, last),
      ...(label ? { label } : {}),
      ...this.#continuing(i, label),
    })
    this.#seeMarks(line.text)
    return last + 1
  }

  #seeMarks(text: string): void {
    if (text.length > longLine) return
    for (const [sign, waits] of Object.entries(waitsForDefinition))
      if (text.includes(sign) && waits.test(text)) this.#waiting.add(sign)
  }

  /** Whether a line is words only, so that it may go on from the line before. */
  #isPlain(i: number): boolean {
    const line = this.#lines[i]
    if (!line || line.text.length > longLine) return false
    const { text } = line
    if (this.#marker(i) || /^[#|※＊*>]/.test(text) || readFootnoteMark(text)) return false
    if (headingBracket(text) || furnitureName(text) !== null || figureName(text)) return false
    return !/^https?:/.test(text) && leadingDateLength(text) === 0 && !isOnlyDate(text)
  }

  #lastOfWrapped(i: number): number {
    let last = i
    while (true) {
      const next = this.#lines[last + 1]
      if (!next || next.blankBefore || !this.#isPlain(last + 1)) return last
      const before =
        last > i || (last > 0 && !this.#lines[last]!.blankBefore) ? this.#lines[last - 1]!.text : null
      const after = this.#lines[last + 2]
      if (
        !goesOn(this.#lines[last]!.text, next.text, before, after && !after.blankBefore ? after.text : null)
      )
        return last
      last++
    }
  }

  #label(i: number, skip: number): TextSpan | null {
    const line = this.#lines[i]!
    const words = line.text.slice(skip, skip + 80)
    const at = line.from + skip
    const date = leadingDateLength(words)
    if (date > 0) return textSpan(at, at + words.slice(0, date).trimEnd().length)
    const glued = gluedDateLength(words)
    if (glued > 0 && skip === 0 && this.#inSeriesOfDates(i)) return textSpan(at, at + glued)
    const m = labelled.exec(words)
    if (!m) return null
    const bracketed = m[1] !== undefined
    const label = m[1] ?? m[2]!
    const rest = words.slice(m[0].length)
    if (!bracketed && /[（(][^）)]*$/.test(label)) return null
    // 10:30 is a clock time; a label needs something after it.
    if (rest.trim() === '' || (!bracketed && /[0-9０-９]$/.test(label) && /^[0-9０-９]/.test(rest)))
      return null
    if (/^https?$/i.test(label)) return null
    const from = at + (bracketed ? 1 : 0)
    return textSpan(from, from + label.trimEnd().length)
  }

  #inSeriesOfDates(i: number): boolean {
    if (this.#lines[i]!.text.endsWith('。')) return false
    const dated = (line: Line | undefined): boolean => line !== undefined && gluedDateLength(line.text) > 0
    return (
      (!this.#lines[i]!.blankBefore && dated(this.#lines[i - 1])) ||
      (this.#lines[i + 1]?.blankBefore === false && dated(this.#lines[i + 1]))
    )
  }

  /** A line that directly follows an item, a row or a dated entry goes on with it. */
  #continuing(i: number, label: TextSpan | null): { continues?: number } {
    const line = this.#lines[i]!
    const index = this.#outline.blocks.length - 1
    const above = this.#outline.blocks[index]
    if (line.blankBefore || !above) return {}
    const entry = above.continues ?? index
    const head = this.#outline.blocks[entry]!
    const marker = this.#marker(i)
    const dated = head.label && head.kind !== 'footnote' && this.#startsWithDate(head.label)
    if (label && this.#startsWithDate(label)) return {}
    if (dated || head.kind === 'row') return { continues: entry }
    if ((head.kind === 'item' || head.kind === 'footnote') && !marker) return { continues: entry }
    return {}
  }

  #startsWithDate(label: TextSpan): boolean {
    const words = this.#text.slice(label.start, Math.min(label.end, label.start + 80))
    return isOnlyDate(words)
  }
}
