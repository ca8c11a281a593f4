import { carriedKinds, textIsApart } from '../carried-kinds.ts'
import { columns, leftOutOfTables } from '../columns.ts'
import type { ExportFormat } from '../define-export.ts'
import { readRecords } from '../read-records.ts'
import { cell } from './cell.ts'

/** With it Excel takes a file for UTF-8. */
const byteOrderMark = '\ufeff'

/** One table a grain: a head line, then one line a record. */
export const csv: ExportFormat = {
  name: 'csv',
  summary: {
    ja: 'CSV: 表計算ソフトでそのまま開ける表（BOM 付き UTF-8、CRLF、数式の混入を防ぐ）',
    en: 'CSV: a table that spreadsheets open as it is (UTF-8 with BOM, CRLF, guarded against formulas)',
  },
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  grains: ['notices', 'incidents', 'root-events', 'facts'],
  layout: grain => Object.keys(columns[grain]),
  carries: carriedKinds,
  alsoLeavesOut: grain => [...leftOutOfTables(grain), textIsApart],
  saysWhatItLeavesOut: false,
  async *write(request) {
    const table = columns[request.question.grain]
    const values = Object.values(table)
    yield `${byteOrderMark}${Object.keys(table).join(',')}\r\n`
    for await (const record of readRecords(request))
      yield `${values.map(value => cell(value(record, request.language))).join(',')}\r\n`
  },
}
