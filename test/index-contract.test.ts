import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { IndexUnusable } from '../src/index/contract.ts'
import { linkKey, nameKeys } from '../src/index/link-key.ts'
import { openUnwritable } from '../src/index/sqlite/database.ts'
import { charactersOf, tokensOf } from '../src/index/sqlite/grams.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { bigrams } from '../src/text/search/bigrams.ts'
import { describeIncidentIndex } from './incident-index-contract.ts'
import { describeIndex } from './index-contract.ts'

describeIndex('sqlite', openIndex)
describeIncidentIndex('sqlite', openIndex)

describe('tokens of the full-text table', () => {
  const lines = fc.array(fc.constantFrom(...'aB漏え𠮷😀 \n\n"\''), { maxLength: 30 }).map(cs => cs.join(''))
  const withStandIn = (text: string) => text.replaceAll(' ', '\ufffe')

  it('are the bigrams of every line', () =>
    fc.assert(
      fc.property(lines, text =>
        assert.deepEqual(
          tokensOf(text).split(' ').filter(Boolean),
          text.split('\n').flatMap(line => bigrams(withStandIn(line))),
        ),
      ),
    ))

  it('and every character once', () =>
    fc.assert(
      fc.property(lines, text =>
        assert.deepEqual(
          charactersOf(text.replaceAll('\n', '')).split(' ').filter(Boolean).sort(),
          [...new Set(withStandIn(text.replaceAll('\n', '')))].sort(),
        ),
      ),
    ))
})

describe('the file of a SQLite index', () => {
  const inFolder = (work: (folder: string) => void): void => {
    const folder = mkdtempSync(join(tmpdir(), 'tenmatsu-sqlite-'))
    try {
      work(folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  it('of another version, or of another program, cannot be used', () =>
    inFolder(folder => {
      const file = join(folder, 'index.sqlite')
      openIndex(file).close()
      const db = new DatabaseSync(file)
      db.exec('PRAGMA user_version = 999')
      db.close()
      assert.throws(() => openIndex(file), /format 999/)
      const other = join(folder, 'other.sqlite')
      const foreign = new DatabaseSync(other)
      foreign.exec('CREATE TABLE notices (x)')
      foreign.close()
      assert.throws(() => openIndex(other), IndexUnusable)
    }))

  it('that may not be written to is read as it lies', () =>
    inFolder(folder => {
      const file = join(folder, 'index # 1?.sqlite')
      openIndex(file).close()
      const db = openUnwritable(file)
      assert.deepEqual(db.prepare('SELECT id FROM notices').all(), [])
      assert.throws(() => db.exec('DELETE FROM notices'), /readonly/)
      db.close()
      writeFileSync(file, 'not an index')
      assert.throws(() => openUnwritable(file), IndexUnusable)
    }))

  it('whose filling was broken off goes on where it is whole, and is refused where it is not', () =>
    inFolder(folder => {
      const file = join(folder, 'index.sqlite')
      const marksOfFilling = (): number => {
        const db = new DatabaseSync(file)
        const { n } = db.prepare("SELECT count(*) AS n FROM marks WHERE name = 'filling'").get() as {
          n: number
        }
        db.close()
        return n
      }
      openIndex(file).close()
      assert.equal(marksOfFilling(), 0)
      const brokenOff = new DatabaseSync(file)
      brokenOff.exec("INSERT INTO marks VALUES ('filling', ''), ('kept', 'x')")
      brokenOff.close()
      const index = openIndex(file)
      assert.equal(index.mark('kept'), 'x')
      index.close()
      assert.equal(marksOfFilling(), 0)

      const again = new DatabaseSync(file)
      again.exec("INSERT INTO marks VALUES ('filling', '')")
      again.exec('PRAGMA journal_mode = DELETE')
      const { root } = again
        .prepare("SELECT rootpage AS root FROM sqlite_schema WHERE name = 'notices_path'")
        .get() as {
        root: number
      }
      again.close()
      const bytes = readFileSync(file)
      bytes.fill(0xa5, (root - 1) * 16384, root * 16384)
      writeFileSync(file, bytes)
      assert.throws(() => openIndex(file), IndexUnusable)
    }))

  it('in a folder that is not there is an error of its own, not a damaged index', () => {
    assert.throws(
      () => openIndex(join(tmpdir(), 'tenmatsu-not-there', 'index.sqlite')),
      error => !(error instanceof IndexUnusable),
    )
  })
})

describe('keys of links', () => {
  it('a place in an archive, encoded or not, on any host or relative', () => {
    const key = 'path:2025/04/01_架空商事.md'
    const from = 'notices/2025/06/10_架空商事.md'
    for (const address of [
      'https://git.example/x/archive/blob/main/2025/04/01_%E6%9E%B6%E7%A9%BA%E5%95%86%E4%BA%8B.md',
      'https://git.example/x/archive/blob/main/2025/04/01_架空商事.md#L3',
      '../04/01_架空商事.md',
    ])
      assert.equal(linkKey(address, from), key, address)
    assert.deepEqual(nameKeys('2025/04/01_架空商事.md', null), [key])
  })

  it('an address without scheme, fragment and last slash', () => {
    const key = 'url:kakuu.example/news/2?id=3'
    for (const address of ['https://kakuu.example/news/2/?id=3', 'http://KAKUU.example/news/2?id=3#top'])
      assert.equal(linkKey(address, 'a.md'), key)
    assert.deepEqual(nameKeys('a.md', 'https://kakuu.example/news/2?id=3'), [key])
  })

  it('what is no address has no key', () => {
    for (const address of ['http://', 'mailto:info@kakuu.example', 'https://%', ''])
      assert.equal(linkKey(address, 'a.md'), null, address)
  })
})
