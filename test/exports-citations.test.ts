import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { openArchive } from '../src/archive/open-archive.ts'
import { makeDemoArchive } from '../src/cli/demo.ts'
import { tex, texAddress, verbatimAddress } from '../src/exports/bibtex/tex.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { maskedIndex } from '../src/queries/masked-index.ts'
import { temporaryFolder } from './archive-folders.ts'
import { exported, goldenRecords } from './exported.ts'

const examples = fileURLToPath(new URL('../examples/', import.meta.url))

let index: NoticeIndex
before(async () => {
  const home = await makeDemoArchive(examples, join(temporaryFolder(), 'archive'))
  index = maskedIndex(openIndex(openArchive(home).indexFile))
})
after(() => index.close())

describe('citations', () => {
  it('csl begins as written by hand', async () => {
    const expected = goldenRecords('csl.jsonl')
    const items = JSON.parse(await exported(index, 'csl', 'notices'))
    assert.deepEqual(items.slice(0, expected.length), expected)
  })

  it('bibtex begins as written by hand', async () => {
    const expected = readFileSync(new URL('./exports-golden/bibtex.bib', import.meta.url), 'utf8')
    assert.equal((await exported(index, 'bibtex', 'notices')).slice(0, expected.length), expected)
  })

  it('what is not known is left out, and nothing is found is no error', async () => {
    const items: Record<string, unknown>[] = JSON.parse(await exported(index, 'csl', 'notices', {}, null))
    assert.ok(items.some(item => item.issued === undefined))
    assert.ok(items.some(item => item.URL === undefined))
    assert.ok(items.every(item => item.archive_location === undefined && item.title !== ''))
    assert.deepEqual(JSON.parse(await exported(index, 'csl', 'incidents', { q: 'どこにもない語' })), [])
    assert.equal(await exported(index, 'bibtex', 'notices', { q: 'どこにもない語' }), '')
  })

  it('an incident is cited by its page, of the day on which it was first told', async () => {
    const [first] = JSON.parse(await exported(index, 'csl', 'incidents'))
    assert.equal(first.archive_location, 'https://archive.example.jp/incidents/8b5571284e')
    assert.deepEqual(first.issued, { 'date-parts': [[2026, 2, 18]] })
  })

  it('no text ends its field or is a command', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const plain = tex(text).replace(/\\(?:text[a-z]+\{\}|[{}$&#%_])/g, '')
        assert.doesNotMatch(plain, /[\\{}$&#%_~^\n]/)
      }),
    )
    assert.equal(tex('100%の_確認\\{}'), '100\\%の\\_確認\\textbackslash{}\\{\\}')
    assert.equal(verbatimAddress('https://example.jp/a%20{b}\\#c'), 'https://example.jp/a%20%7Bb%7D%5C#c')
    assert.equal(texAddress('https://example.jp/a%20#c'), 'https://example.jp/a\\%20\\#c')
  })
})
