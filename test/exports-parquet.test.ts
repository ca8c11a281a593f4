import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openArchive } from '../src/archive/open-archive.ts'
import { makeDemoArchive } from '../src/cli/demo.ts'
import { columns } from '../src/exports/columns.ts'
import { readRecords } from '../src/exports/read-records.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { maskedIndex } from '../src/queries/masked-index.ts'
import { temporaryFolder } from './archive-folders.ts'
import { exportedBytes, formatNamed, requestOf } from './exported.ts'
import { skipUnless } from './needs.ts'

const examples = fileURLToPath(new URL('../examples/', import.meta.url))

/** DuckDB's library is native: there is none for some machines. */
const duckdb = await import('@duckdb/node-api').catch(() => null)

let index: NoticeIndex
before(async () => {
  const home = await makeDemoArchive(examples, join(temporaryFolder(), 'archive'))
  index = maskedIndex(openIndex(openArchive(home).indexFile))
})
after(() => index.close())

/** What DuckDB reads of a file: names and types of its columns, and its rows. */
async function readBack(file: Buffer) {
  const path = join(temporaryFolder(), 'table.parquet')
  writeFileSync(path, file)
  const connection = await (await duckdb!.DuckDBInstance.create(':memory:')).connect()
  try {
    const table = `read_parquet('${path.replaceAll("'", "''")}')`
    const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${table}`)
    const all = await connection.runAndReadAll(`SELECT * FROM ${table}`)
    const kept = await connection.runAndReadAll(
      `SELECT decode(key), decode(value) FROM parquet_kv_metadata('${path.replaceAll("'", "''")}')`,
    )
    return {
      columns: described.getRows().map(([name, type]) => [name, type]),
      rows: all.getRows(),
      kept: Object.fromEntries(kept.getRows()),
    }
  } finally {
    connection.closeSync()
  }
}

describe('tables, read by DuckDB', skipUnless(duckdb && 'there', '@duckdb/node-api for this machine'), () => {
  for (const grain of formatNamed('parquet').grains)
    it(`${grain}: the rows and values of the table, and what it leaves out`, async () => {
      const { columns: read, rows, kept } = await readBack(await exportedBytes(index, 'parquet', grain))
      const table = Object.entries(columns[grain])
      assert.deepEqual(
        read.map(([name]) => name),
        table.map(([name]) => name),
      )
      assert.ok(read.every(([, type]) => type === 'VARCHAR' || type === 'INTEGER'))
      const expected: unknown[][] = []
      for await (const record of readRecords(requestOf(index, grain, {}, null)))
        expected.push(table.map(([, value]) => value(record, 'ja')))
      assert.ok(expected.length > 0)
      assert.deepEqual(rows, expected)
      assert.ok(JSON.parse(kept.leaves_out as string).length > 0)
    })

  for (const grain of formatNamed('parquet').grains)
    it(`${grain}: begins as the table that was written by hand`, async () => {
      const connection = await (await duckdb!.DuckDBInstance.create(':memory:')).connect()
      const golden = fileURLToPath(new URL(`./exports-golden/${grain}.csv`, import.meta.url))
      const table = await connection.runAndReadAll(
        `SELECT * FROM read_csv('${golden.replaceAll("'", "''")}', all_varchar = true, header = true, nullstr = '')`,
      )
      connection.closeSync()
      const { rows } = await readBack(await exportedBytes(index, 'parquet', grain))
      const expected = table.getRows()
      assert.ok(expected.length > 0)
      const asText = rows
        .slice(0, expected.length)
        .map(row => row.map(cell => (cell === null ? null : String(cell))))
      // A cell of text that is empty and one that is not there are the same in CSV.
      assert.deepEqual(
        asText.map(row => row.map(cell => (cell === '' ? null : cell))),
        expected,
      )
    })

  for (const grain of formatNamed('csv').grains)
    it(`${grain}: CSV is read strictly as the table that Parquet is, but for the guard before a formula`, async () => {
      const path = join(temporaryFolder(), 'table.csv')
      writeFileSync(path, await exportedBytes(index, 'csv', grain))
      const connection = await (await duckdb!.DuckDBInstance.create(':memory:')).connect()
      const read = await connection.runAndReadAll(
        `SELECT * FROM read_csv('${path.replaceAll("'", "''")}', all_varchar = true, header = true, strict_mode = true, nullstr = '')`,
      )
      connection.closeSync()
      const { rows } = await readBack(await exportedBytes(index, 'parquet', grain))
      assert.deepEqual(read.columnNames(), Object.keys(columns[grain]))
      assert.deepEqual(
        read.getRows().map(row => row.map(cell => (cell === null ? null : String(cell).replace(/^'/, '')))),
        rows.map(row => row.map(cell => (cell === null || cell === '' ? null : String(cell)))),
      )
    })

  it('nothing found is a table without rows', async () => {
    const { columns: read, rows } = await readBack(
      await exportedBytes(index, 'parquet', 'facts', { q: 'どこにもない語' }),
    )
    assert.deepEqual([read.length, rows], [Object.keys(columns.facts).length, []])
  })

  it('several row groups are one table', async () => {
    const { rows } = await readBack(await manyRows(4500))
    assert.equal(rows.length, 4500)
    assert.deepEqual(
      rows.map(([id]) => id),
      Array.from({ length: 4500 }, (_, n) => `${n}`.padStart(10, '0')),
    )
  })
})

/** A file of as many root events, which no archive of examples has. */
async function manyRows(count: number): Promise<Buffer> {
  const events = Array.from({ length: count }, (_, n) => ({
    id: `${n}`.padStart(10, '0'),
    root: `組織${n}`,
    formerly: [],
    organisations: [],
    first: null,
    last: null,
    told: n,
    counted: [],
    notices: [],
    because: [],
    incidents: [],
  }))
  const many = { ...index, roots: async () => events, incidentsOfRoot: async () => [] }
  return exportedBytes(many as unknown as NoticeIndex, 'parquet', 'root-events', { sort: 'oldest' })
}
