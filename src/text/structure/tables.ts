import { type TextSpan, textSpan } from '../../model/span.ts'
import { leadingDateLength } from './dated.ts'
import type { Line } from './line.ts'
import { readMarker } from './marker.ts'

/** A line or lines of a table, by index into the lines that were handed in. */
interface TableLine {
  readonly kind: 'header' | 'row' | 'rule' | 'continuation'
  readonly first: number
  readonly last: number
  readonly cells: readonly TextSpan[]
}

/** A table that begins at a line: its rows, and the index of the first line after it. */
export interface Table {
  readonly lines: readonly TableLine[]
  readonly next: number
}

/** More columns than any table has; what follows is part of the last cell. */
const mostCells = 100

const trimmedSpan = (line: Line, from: number, to: number): TextSpan => {
  let start = from
  let end = to
  while (start < end && /\s/.test(line.text[start]!)) start++
  while (end > start && /\s/.test(line.text[end - 1]!)) end--
  return textSpan(line.from + start, line.from + end)
}

const separator = /^\|?[ 　]?:?-{1,80}:?[ 　]?(?:\|[ 　]?:?-{0,80}:?[ 　]?){0,100}$/

function pipeCells(line: Line): TextSpan[] {
  const { text } = line
  const cells: TextSpan[] = []
  let from = text.startsWith('|') ? 1 : 0
  while (from <= text.length) {
    const bar = cells.length < mostCells - 1 ? text.indexOf('|', from) : -1
    const to = bar < 0 ? text.length : bar
    if (bar >= 0 || to > from) cells.push(trimmedSpan(line, from, to))
    if (bar < 0) break
    from = bar + 1
  }
  return cells
}

const opensPipe = (line: Line): boolean => line.text.startsWith('|') && line.text.indexOf('|', 1) > 0

/** |区分|件数| with or without the line of dashes; a cell that is broken over lines is continued. */
export function pipeTable(lines: readonly Line[], at: number): Table | null {
  if (!opensPipe(lines[at]!)) return null
  const found: TableLine[] = []
  let i = at
  let open = false
  for (; i < lines.length; i++) {
    const line = lines[i]!
    const piped = line.text.includes('|')
    if (i > at && (line.blankBefore || (!piped && !open) || line.text.startsWith('※'))) break
    if (line.text.length < 2000 && line.text.includes('-') && separator.test(line.text)) {
      const above = found.at(-1)
      if (found.length === 1 && above) found[0] = { ...above, kind: 'header' }
      found.push({ kind: 'rule', first: i, last: i, cells: [] })
    } else if (open && !line.text.startsWith('|'))
      found.push({ kind: 'continuation', first: i, last: i, cells: [] })
    else found.push({ kind: 'row', first: i, last: i, cells: pipeCells(line) })
    open = piped ? !line.text.endsWith('|') && line.text.startsWith('|') : open
  }
  return { lines: found, next: i }
}

const cellTag = /<(\/?)(tr|td|th|table)\b[^<>]{0,200}>/gi

/** <table> … </table>: its cells as they stand, nested markup included. Null where it is not closed. */
export function htmlTable(text: string, lines: readonly Line[], at: number, end: number): Table | null {
  const line = lines[at]!
  if (!/^<table\b/i.test(line.text)) return null
  const found: TableLine[] = []
  const tags = new RegExp(cellTag)
  tags.lastIndex = line.from
  let cells: TextSpan[] = []
  let cellFrom = -1
  let heads = 0
  let rowFrom = line.from
  const closeCell = (to: number): void => {
    if (cellFrom < 0) return
    let from = cellFrom
    let until = to
    while (from < until && /\s/.test(text[from]!)) from++
    while (until > from && /\s/.test(text[until - 1]!)) until--
    cells.push(textSpan(from, until))
    cellFrom = -1
  }
  let i = at
  const lineOf = (offset: number): number => {
    while (i + 1 < lines.length && lines[i + 1]!.start <= offset) i++
    return i
  }
  const closeRow = (to: number): void => {
    closeCell(to)
    if (cells.length > 0)
      found.push({
        kind: heads === cells.length && found.length === 0 ? 'header' : 'row',
        first: lineOf(rowFrom),
        last: lineOf(to),
        cells,
      })
    cells = []
    heads = 0
  }
  for (let m = tags.exec(text); m && m.index < end; m = tags.exec(text)) {
    const name = m[2]!.toLowerCase()
    if (name === 'tr' || name === 'table') {
      closeRow(m.index)
      rowFrom = m.index
      if (name === 'table' && m[1]) return { lines: found, next: lineOf(m.index) + 1 }
    } else {
      closeCell(m.index)
      if (!m[1]) {
        cellFrom = m.index + m[0].length
        if (name === 'th') heads++
      }
    }
  }
  return null
}

const gap = /\t[\t 　]*|　{2,40}|[ 　\u00a0]{3,200}/g

function gapCells(line: Line): TextSpan[] {
  if (line.text.length > 1000) return []
  const skip = readMarker(line.text.slice(0, 40))?.length ?? 0
  const cells: TextSpan[] = []
  let from = skip
  for (const m of line.text.slice(skip).matchAll(gap)) {
    cells.push(trimmedSpan(line, from, skip + m.index))
    from = skip + m.index + m[0].length
  }
  cells.push(trimmedSpan(line, from, line.text.length))
  return cells
}

const words = (text: string, span: TextSpan): string => text.slice(span.start, span.end)
const firstColumn =
  /^[【]?(?:日付|日時|月日|年月日|時期|日程|項目|区分|対象|対象者|対象の方|種別|種類|内訳|分類|No\.?|番号|ステークホルダー|名称|事業|会社名?|学校名|校名|店舗名?|施設名?|フェーズ|対策|施策|部門|サービス名?)[】]?(?:[（(].{1,16}[）)])?$/
const numberColumn =
  /^[【]?(?:(?:対象)?(?:件数|人数|者数|台数|社数|数量|校数|アカウント数))[】]?(?:[（(].{1,16}[）)])?$/
const wordColumn =
  /^[【]?(?:内容等?|概要|(?:主な)?(?:事象|出来事|経緯|対応)(?:・.{1,8})?|状況|対応|対応状況|対応内容|項目|情報|情報項目|対象項目|漏えい項目|備考|期間|対象期間|金額|詳細|年度|対象年度|実施内容)[】]?(?:[（(].{1,16}[）)])?$/
const isColumn = (text: string): boolean =>
  firstColumn.test(text) || numberColumn.test(text) || wordColumn.test(text)

/** Columns set apart by tabs or wide gaps: at least two lines of them. */
export function alignedTable(text: string, lines: readonly Line[], at: number): Table | null {
  const cells = gapCells(lines[at]!)
  if (cells.length < 2) return null
  const found: TableLine[] = []
  let i = at
  for (; i < lines.length; i++) {
    const line = lines[i]!
    const row = i === at ? cells : gapCells(line)
    const tabbed = line.text.includes('\t')
    if (row.length < 2 || words(text, row[0]!).length > 40 || /[。#]/.test(words(text, row[0]!))) break
    if (i > at && !tabbed && (line.blankBefore || row.length !== cells.length)) break
    found.push({ kind: 'row', first: i, last: i, cells: row })
  }
  if (found.length < 2) return null
  if (cells.every(cell => isColumn(words(text, cell)))) found[0] = { ...found[0]!, kind: 'header' }
  return { lines: found, next: i }
}

const number =
  /^(?:約|最大|延べ|計)?[ 　]?[0-9０-９][0-9０-９,，.万億千 　]{0,16}(?:件|名|人|社|台|校|通|アカウント|機関|団体|箇所|か所)(?:分)?(?:程度|以上|以下|未満)?(?:[（(].{1,40}[）)])?$/
const numberAtEnd =
  /[ 　\t]((?:約|最大|延べ|計)?[ 　]?[0-9０-９][0-9０-９,，.万億千 　]{0,16}(?:件|名|人|社|台|校|通|アカウント)(?:分)?(?:程度|以上|以下|未満)?)$/

/** The cells of a row under 日付 …, … 件数 or 区分 … on one line, or null where the line continues the row above. */
function columnRow(line: Line, headings: readonly string[]): TextSpan[] | null {
  const { text } = line
  if (text.length > 600) return null
  if (/日|時期|日程/.test(headings[0]!)) {
    const date = leadingDateLength(text)
    return date > 0 ? [trimmedSpan(line, 0, date), trimmedSpan(line, date, text.length)] : null
  }
  if (numberColumn.test(headings.at(-1)!)) {
    const m = numberAtEnd.exec(text)
    return m && m.index > 0 && headings.length === 2
      ? [trimmedSpan(line, 0, m.index), trimmedSpan(line, m.index, text.length)]
      : null
  }
  const m = /^([^\s、。:：]{2,14})[ 　]{1,4}(?=\S)/.exec(text)
  if (!m || readMarker(text.slice(0, 40)) || headings.length !== 2) return null
  return [trimmedSpan(line, 0, m[1]!.length), trimmedSpan(line, m[0].length, text.length)]
}

/** 「項目 件数」 on one line, then rows on the lines that follow it without an empty one. */
export function columnTable(lines: readonly Line[], at: number): Table | null {
  const head = lines[at]!
  const following = lines[at + 1]
  if (head.text.length > 60 || head.text.includes('\t') || !following || following.blankBefore) return null
  const parts = [...head.text.matchAll(/\S+/g)]
  if (parts.length < 2 || parts.length > 4 || !firstColumn.test(parts[0]![0])) return null
  if (!parts.slice(1).every(p => isColumn(p[0]))) return null
  const headings = parts.map(p => p[0])
  if (columnRow(following, headings) === null) return null
  const found: TableLine[] = [
    {
      kind: 'header',
      first: at,
      last: at,
      cells: parts.map(p => trimmedSpan(head, p.index, p.index + p[0].length)),
    },
  ]
  let i = at + 1
  for (; i < lines.length && !lines[i]!.blankBefore && !lines[i]!.text.startsWith('#'); i++) {
    const cells = columnRow(lines[i]!, headings)
    found.push({ kind: cells ? 'row' : 'continuation', first: i, last: i, cells: cells ?? [] })
  }
  return { lines: found, next: i }
}

const isLabel = (line: Line): boolean => {
  if (line.text.length > 60 || number.test(line.text) || /^[※【#|]/.test(line.text)) return false
  return !line.text.replace(/[（(][^（()）]{0,40}[）)]/g, '').includes('。')
}

/** A table whose cells have come apart, one a line: 区分, 件数, then label and number in turn. */
export function flattenedTable(lines: readonly Line[], at: number): Table | null {
  if (!firstColumn.test(lines[at]!.text)) return null
  let columns = 1
  while (columns < 4 && lines[at + columns] && isColumn(lines[at + columns]!.text)) columns++
  if (columns < 2) return null
  const lastHead = lines[at + columns - 1]!.text
  const numeric = numberColumn.test(lastHead)
  if (!numeric && columns > 2) return null
  const whole = (i: number): TextSpan => textSpan(lines[i]!.from, lines[i]!.to)
  const row = (first: number): TableLine => ({
    kind: 'row',
    first,
    last: first + columns - 1,
    cells: Array.from({ length: columns }, (_, k) => whole(first + k)),
  })
  const found: TableLine[] = [{ ...row(at), kind: 'header' }]
  let i = at + columns
  for (; i + columns <= lines.length; i += columns) {
    const value = lines[i + columns - 1]!
    const fits = numeric
      ? number.test(value.text)
      : value.text.length <= 300 && !value.text.includes('。') && /、|など$|等$/.test(value.text)
    if (!fits || !isLabel(lines[i]!) || (!numeric && lines[i]!.text.includes('、、'))) break
    found.push(row(i))
  }
  // One pair of words under two others may be chance.
  return found.length > (numeric ? 1 : 2) ? { lines: found, next: i } : null
}
