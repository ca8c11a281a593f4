import { carriedKinds, textIsApart } from '../carried-kinds.ts'
import type { ExportFormat } from '../define-export.ts'
import { leavesOut } from '../leaves-out.ts'
import { conditionsOf } from '../question.ts'
import { readRecords } from '../read-records.ts'
import {
  factRecord,
  type HeadRecord,
  incidentRecord,
  noticeRecord,
  rootEventRecord,
  schemaVersion,
} from '../records.ts'

const shapes = {
  notices: noticeRecord,
  incidents: incidentRecord,
  'root-events': rootEventRecord,
  facts: factRecord.options[0],
} as const

/** One record a line, after a line that says what the file is and what it leaves out. */
export const jsonl: ExportFormat = {
  name: 'jsonl',
  summary: {
    ja: 'JSON Lines: 一行に一件。公開したスキーマ（JSON Schema 2020-12）どおりの形',
    en: 'JSON Lines: one record a line, in the published schema (JSON Schema 2020-12)',
  },
  mediaType: 'application/jsonl; charset=utf-8',
  extension: 'jsonl',
  grains: ['notices', 'incidents', 'root-events', 'facts'],
  layout: grain => Object.keys(shapes[grain].shape),
  carries: carriedKinds,
  alsoLeavesOut: () => [textIsApart],
  saysWhatItLeavesOut: true,
  async *write(request) {
    const { grain } = request.question
    const head: HeadRecord = {
      type: 'export',
      schema: schemaVersion,
      grain,
      conditions: conditionsOf(request.question),
      leavesOut: leavesOut(jsonl, grain) as HeadRecord['leavesOut'],
    }
    yield `${JSON.stringify(head)}\n`
    for await (const record of readRecords(request)) yield `${JSON.stringify(record)}\n`
  },
}
