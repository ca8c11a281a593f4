import type { Block } from '../../model/document.ts'
import { type TextSpan, textSpan } from '../../model/span.ts'
import { isOnlyDate } from './dated.ts'
import { readBareMark, readFootnoteMark, waitsForDefinition } from './footnote-mark.ts'
import { figureName, furnitureName } from './furniture.ts'
import { canBeHeading, headingBracket, namesWhatFollows } from './heading-words.ts'
import type { Line } from './line.ts'
import { hashes, LinesAhead, longLine } from './lines-ahead.ts'
import { type Marker, readMarker } from './marker.ts'
import { NumberedSeries } from './numbered-series.ts'
import { type BlockWords, Outline } from './outline.ts'
import { alignedTable, columnTable, flattenedTable, htmlTable, pipeTable, type Table } from './tables.ts'

/** Reads lines as blocks, first to last; each step takes one line or more and says where the next begins. */
export class BlockReader {
  readonly #text: string
  readonly #lines: readonly Line[]
  readonly #end: number
  readonly #outline = new Outline()
  readonly #ahead: LinesAhead
  readonly #series: NumberedSeries
  #tableUnclosed = false
  #commentUnclosed = false
  /** Signs seen inline without a number, such as （※）: a line that begins with the sign defines it. */
  readonly #waiting = new Set<string>()

  constructor(text: string, lines: readonly Line[], end: number) {
    this.#text = text
    this.#lines = lines
    this.#ahead = new LinesAhead(lines)
    this.#series = new NumberedSeries(this.#ahead)
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
    let reached = 0
    for (const [k, { kind, first, last, cells }] of table.lines.entries()) {
      const words = this.#words(first, 0, last)
      if (kind === 'rule') this.#outline.add('furniture', { ...words, marker: 'table-rule' })
      else if (kind === 'continuation') {
        const marker = this.#ahead.marker(first) ?? this.#remark(first)
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
        // Rows of one line share it out among them.
        const sharesWithNext = (table.lines[k + 1]?.first ?? Number.POSITIVE_INFINITY) <= last
        const start = Math.max(words.first.start, reached)
        const end = sharesWithNext ? Math.max(from, to) : words.last.end
        const shared = sharesWithNext || start > words.first.start ? { span: textSpan(start, end) } : {}
        reached = end
        row = this.#outline.add('row', {
          ...words,
          ...shared,
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
    const bullet = this.#ahead.marker(i)
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
    if (this.#series.isHeading(i, bullet)) {
      this.#series.saw(bullet, 'heading')
      this.#outline.heading(
        { ...this.#words(i, bullet.length), marker: bullet.marker },
        bullet.style,
        bullet.rank,
      )
      return i + 1
    }
    // A bare number with a space is too weak a sign for an item.
    if (bullet.style === 'digit-space' || bullet.style === 'kana') return null
    this.#series.saw(bullet, 'item')
    return this.#item(i, bullet)
  }

  #item(i: number, bullet: Marker): number {
    const line = this.#lines[i]!
    // 「- ・」 and 「- (1)」: the inner mark is the item's own.
    const inner = bullet.rank === 0 ? readMarker(line.text.slice(bullet.length, bullet.length + 60)) : null
    const own =
      inner && inner.style !== 'digit-space' && bullet.length + inner.length < line.text.length ? inner : null
    const skip = bullet.length + (own?.length ?? 0)
    const last = this.#ahead.lastOfWrapped(i)
    const label = this.#ahead.label(i, skip)
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
      const last = this.#ahead.lastOfWrapped(i)
      const label = this.#ahead.label(i, skip + mark.length)
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
      (this.#ahead.isPlain(i + 1) || /^https?:/.test(next.text))
    const last = alone ? this.#ahead.lastOfWrapped(i + 1) : this.#ahead.lastOfWrapped(i)
    const words = alone
      ? { ...this.#words(i, 0, last), content: textSpan(next.from, this.#lines[last]!.to) }
      : this.#words(i, skip + mark.length, last)
    this.#outline.add('footnote', { ...words, marker: mark.mark })
    return last + 1
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
    if (this.#ahead.headsList(i)) return this.#brief(i, 0, 'label')
    if (this.#ahead.isBareHeading(i)) {
      this.#outline.heading(this.#words(i), 'bare', 7)
      return i + 1
    }
    return this.#prose(i)
  }

  /** Whether a date or a label alone heads what follows. A date directly under the title of the whole is the notice's own. */
  #headsSomething(i: number): boolean {
    const { blocks } = this.#outline
    const [title] = blocks
    if (blocks.length === 1 && title!.kind === 'heading' && title!.level === 1) return false
    return this.#ahead.headsSomething(i)
  }

  /** A date under 「発生日時」 is what the heading asks for, and heads nothing itself. */
  #isValueOfHeading(): boolean {
    const above = this.#outline.blocks.at(-1)
    if (above?.kind !== 'heading' || above.marker === 'date') return false
    return /(?:日|日時|期間|時期|時刻)(?:について)?[:：]?$/.test(
      this.#text.slice(above.content.start, above.content.end),
    )
  }

  #prose(i: number): number {
    const line = this.#lines[i]!
    const skip = line.text.length <= longLine ? (/^>[> ]{0,20}/.exec(line.text)?.[0].length ?? 0) : 0
    const last = this.#ahead.lastOfWrapped(i)
    const label = this.#ahead.label(i, skip)
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

  /** A line that directly follows an item, a row or a dated entry goes on with it. */
  #continuing(i: number, label: TextSpan | null): { continues?: number } {
    const line = this.#lines[i]!
    const index = this.#outline.blocks.length - 1
    const above = this.#outline.blocks[index]
    if (line.blankBefore || !above) return {}
    const entry = above.continues ?? index
    const head = this.#outline.blocks[entry]!
    const marker = this.#ahead.marker(i)
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
