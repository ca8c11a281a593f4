import type { SchemaElement } from 'hyparquet-writer'
import { carriedKinds, textIsApart } from '../carried-kinds.ts'
import { type Cell, columns, leftOutOfTables, numberColumns } from '../columns.ts'
import type { ExportFormat } from '../define-export.ts'
import { leavesOut } from '../leaves-out.ts'
import { readRecords } from '../read-records.ts'

/** Rows of a row group, which are held at once. */
const groupSize = 2000

const columnSchema = (name: string): SchemaElement => ({
  name,
  repetition_type: 'OPTIONAL',
  ...(numberColumns.has(name)
    ? { type: 'INT32' as const }
    : { type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const }),
})

/** The tables of csv with their types, for DuckDB, pandas and the like. */
export const parquet: ExportFormat = {
  name: 'parquet',
  summary: {
    ja: 'Apache Parquet: csv と同じ表を、型のある列で（DuckDB・pandas などで読む）',
    en: 'Apache Parquet: the tables of csv with typed columns, for DuckDB, pandas and the like',
  },
  mediaType: 'application/vnd.apache.parquet',
  extension: 'parquet',
  isBinary: true,
  grains: ['notices', 'incidents', 'root-events', 'facts'],
  layout: grain => Object.keys(columns[grain]),
  carries: carriedKinds,
  alsoLeavesOut: grain => [...leftOutOfTables(grain), textIsApart],
  saysWhatItLeavesOut: true,
  async *write(request) {
    // Loaded when it is asked for: no other command needs it.
    const { ByteWriter, ParquetWriter } = await import('hyparquet-writer')
    const { grain } = request.question
    const table = Object.entries(columns[grain])
    const bytes = new ByteWriter()
    const taken = (): Uint8Array => {
      const group = bytes.getBytes().slice()
      bytes.index = 0
      return group
    }
    const file = new ParquetWriter({
      writer: bytes,
      schema: [{ name: 'root', num_children: table.length }, ...table.map(([name]) => columnSchema(name))],
      kvMetadata: [{ key: 'leaves_out', value: JSON.stringify(leavesOut(parquet, grain)) }],
      createdBy: 'Tenmatsu',
    })
    const rows = table.map((): Cell[] => [])
    const writeRows = (): void => {
      void file.write({
        columnData: table.map(([name], n) => ({ name, data: rows[n]! })),
        rowGroupSize: groupSize,
      })
      for (const column of rows) column.length = 0
    }
    for await (const record of readRecords(request)) {
      for (const [n, [, value]] of table.entries()) rows[n]!.push(value(record, request.language))
      if (rows[0]!.length < groupSize) continue
      writeRows()
      yield taken()
    }
    if (rows[0]!.length > 0) writeRows()
    void file.finish()
    yield taken()
  },
}
