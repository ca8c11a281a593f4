import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, it } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { openDatabase, transaction } from '../src/index/sqlite/database.ts'
import { endReadings, readingOf, untilChanged } from '../src/index/sqlite/until-changed.ts'

/** A file with one mark, read through one connection. */
function opened() {
  const folder = mkdtempSync(join(tmpdir(), 'tenmatsu-'))
  const file = join(folder, 'index.sqlite')
  openDatabase(file).close()
  const { db, close } = openDatabase(file)
  const put = (value: string): void => {
    db.prepare("INSERT OR REPLACE INTO marks (name, value) VALUES ('word', ?)").run(value)
  }
  transaction(db, 'IMMEDIATE', () => put('one'))
  const reading = readingOf(db)
  const word = db.prepare("SELECT value FROM marks WHERE name = 'word'")
  let times = 0
  const kept = untilChanged(db, () => {
    times++
    return String(word.get()?.value)
  })
  return {
    file,
    put: (value: string) => transaction(db, 'IMMEDIATE', () => put(value)),
    read: () => reading(kept),
    made: () => times,
    isOpen: () => db.isTransaction,
    close: () => {
      close()
      rmSync(folder, { recursive: true })
    },
  }
}

describe('what is read of an index', () => {
  it('is of one state until the event loop turns, whatever others write', async () => {
    const { file, read, made, isOpen, close } = opened()
    assert.equal(read(), 'one')
    const other = new DatabaseSync(file)
    other.prepare("UPDATE marks SET value = 'two' WHERE name = 'word'").run()
    other.close()
    assert.equal(await Promise.resolve().then(read), 'one')
    assert.ok(isOpen())
    await turn()
    assert.ok(!isOpen())
    assert.equal(read(), 'two')
    assert.equal(read(), 'two')
    assert.equal(made(), 2)
    close()
  })

  it('is new at once where it was written by this process', () => {
    const { read, put, close } = opened()
    assert.equal(read(), 'one')
    put('two')
    assert.equal(read(), 'two')
    close()
  })

  it('hinders neither closing nor what others write', async () => {
    const { file, read, close } = opened()
    read()
    const other = new DatabaseSync(file)
    other.exec("BEGIN IMMEDIATE; UPDATE marks SET value = 'two' WHERE name = 'word'; COMMIT")
    other.close()
    close()
    endReadings()
    await turn()
  })
})
