import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { ArchiveError } from '../src/archive/archive-error.ts'
import { realDisk } from '../src/archive/disk.ts'
import { IdRegister, wantedId } from '../src/archive/ids.ts'
import { initArchive } from '../src/archive/init-archive.ts'
import { takeLock } from '../src/archive/lock.ts'
import { noticeMarkdown } from '../src/archive/notice-markdown.ts'
import { noticePath, safeName, untaken } from '../src/archive/notice-path.ts'
import { fileOf, openArchive, pathInArchive } from '../src/archive/open-archive.ts'
import { type Document, emptyHead } from '../src/model/document.ts'
import { listFiles } from '../src/sources/list-files.ts'
import { temporaryFolder, write } from './archive-folders.ts'

const headOf = (title: string | null, published: string | null, publisher: string | null) => {
  const named = (value: string) => ({ value, span: null })
  return {
    ...emptyHead,
    title: title === null ? null : named(title),
    published: published === null ? null : named(published),
    publishers: publisher === null ? [] : [named(publisher)],
  }
}

describe('where a notice is kept', () => {
  const cases: [string, ReturnType<typeof headOf>, string, string][] = [
    [
      'by date and publisher',
      headOf('お知らせ', '2025-06-03', '株式会社みずほの里'),
      'a.txt',
      '2025/06/03_株式会社みずほの里.md',
    ],
    ['XX where no day is known', headOf('お知らせ', '2025-06', '青空市'), 'a.txt', '2025/06/XX_青空市.md'],
    ['undated without a date', headOf('お知らせ', null, '青空市'), 'a.txt', 'undated/青空市.md'],
    [
      'by its title without a publisher',
      headOf('お知らせ', '2025-06-03', null),
      'a.txt',
      '2025/06/03_お知らせ.md',
    ],
    ['by its file without both', headOf(null, null, null), 'in/bulletin.txt', 'undated/bulletin.md'],
    [
      'where it was, if that is in the layout',
      headOf('x', '2025-01-01', 'y'),
      'n/2024/12/XX_青空市(2).md',
      '2024/12/XX_青空市(2).md',
    ],
  ]
  for (const [what, head, path, expected] of cases)
    it(what, () => assert.equal(noticePath(head, path), expected))

  it('a clash gets (2), whatever the case of the letters', () => {
    const taken = new Set(['2025/06/03_a.md', '2025/06/03_a(2).md'])
    assert.equal(
      untaken('2025/06/03_A.md', p => taken.has(p.toLowerCase())),
      '2025/06/03_A(3).md',
    )
  })

  it('no name leads out of its folder, hides, or is longer than a file system takes', () => {
    for (const words of [
      '../../etc/passwd',
      '..',
      '.hidden',
      'a/b\\c',
      'a\u0000b\nc',
      'あ'.repeat(500),
      '\ud800x',
      ' . ',
    ])
      for (const name of [safeName(words)]) {
        assert.doesNotMatch(name, /[/\\\u0000-\u001f]/, words)
        assert.doesNotMatch(name, /^\./, words)
        assert.ok(Buffer.byteLength(name) <= 180, words)
        assert.equal(name, Buffer.from(name).toString(), 'it is valid UTF-8')
      }
    assert.equal(noticePath(headOf(null, null, '../..'), '..'), 'undated/_.md')
  })

  it('a text becomes Markdown with its letters as they are', () => {
    const document: Document = {
      text: '本文の一行目\n\n  二行目',
      head: { ...headOf('題名', '2026-02-05', '青空市'), references: [] },
      blocks: [],
      bodyStart: 0,
      problems: [],
      statements: [],
    }
    assert.equal(
      noticeMarkdown(document),
      '# 公表概要\n- 題名\n- 2026年2月5日\n- 青空市\n\n# 本文\n本文の一行目\n\n  二行目\n',
    )
  })
})

describe('ids', () => {
  const a = 'a'.repeat(64)
  const b = 'b'.repeat(64)
  const registerIn = (folder: string, isThere = (_: string) => true): IdRegister =>
    new IdRegister(join(folder, 'ids.jsonl'), { isThere })

  it('a file has the first ten digits of its hash; a part has its own', () => {
    const ids = registerIn(temporaryFolder())
    assert.equal(ids.idOf({ path: 'a.md', capture: a, selector: null }), 'aaaaaaaaaa')
    const part = ids.idOf({ path: 'p.txt#2025-1', capture: b, selector: '2025-1' })
    assert.match(part, /^[0-9a-f]{10}$/)
    assert.notEqual(part, ids.idOf({ path: 'p.txt#2025-2', capture: b, selector: '2025-2' }))
  })

  it('a changed notice keeps its id, also in the next build', () => {
    const folder = temporaryFolder()
    const ids = registerIn(folder)
    const id = ids.idOf({ path: 'a.md', capture: a, selector: null })
    assert.equal(ids.idOf({ path: 'a.md', capture: b, selector: null }), id)
    ids.save(realDisk)
    assert.equal(registerIn(folder).idOf({ path: 'a.md', capture: b, selector: null }), id)
  })

  it('a moved file keeps its id; a copy gets another', () => {
    const ids = registerIn(temporaryFolder(), path => path !== 'a.md')
    const id = ids.idOf({ path: 'a.md', capture: a, selector: null })
    assert.equal(ids.idOf({ path: 'b.md', capture: a, selector: null }), id)
    const copy = ids.idOf({ path: 'c.md', capture: a, selector: null })
    assert.notEqual(copy, id)
    assert.equal(copy, wantedId(a, null, 1))
  })

  it('two captures whose hashes begin alike get different ids', () => {
    const ids = registerIn(temporaryFolder())
    const id = ids.idOf({ path: 'a.md', capture: a, selector: null })
    const other = ids.idOf({ path: 'b.md', capture: `${'a'.repeat(10)}${'0'.repeat(54)}`, selector: null })
    assert.notEqual(id, other)
  })

  it('what a killed process left of a line is written over', () => {
    const folder = temporaryFolder()
    const ids = registerIn(folder)
    ids.idOf({ path: 'a.md', capture: a, selector: null })
    ids.idOf({ path: 'b.md', capture: b, selector: null })
    ids.save(realDisk)
    const whole = readFileSync(join(folder, 'ids.jsonl'))
    for (let cut = 0; cut < whole.length; cut++) {
      write(folder, { 'ids.jsonl': whole.subarray(0, cut) })
      const again = registerIn(folder)
      assert.deepEqual(again.problems, [])
      again.idOf({ path: 'a.md', capture: a, selector: null })
      again.idOf({ path: 'b.md', capture: b, selector: null })
      again.save(realDisk)
      // Cut before the newline alone, the line is whole and stays.
      assert.equal(readFileSync(join(folder, 'ids.jsonl'), 'utf8'), whole.toString(), `cut at ${cut}`)
    }
  })

  it('a broken line in the middle is a problem and is kept', () => {
    const folder = temporaryFolder()
    write(folder, { 'ids.jsonl': '<<<<<<< HEAD\n' })
    const ids = registerIn(folder)
    assert.deepEqual(
      ids.problems.map(p => p.code),
      ['ids-line-unreadable'],
    )
    ids.idOf({ path: 'a.md', capture: a, selector: null })
    ids.save(realDisk)
    assert.match(readFileSync(join(folder, 'ids.jsonl'), 'utf8'), /^<<<<<<< HEAD\n\{"id":"aaaaaaaaaa"/)
  })
})

describe('opening', () => {
  it('a folder without settings is foreign, and its cache lies elsewhere', () => {
    const [folder, cache] = [temporaryFolder(), temporaryFolder()]
    const archive = openArchive(folder, { cache })
    assert.equal(archive.layout, 'foreign')
    assert.ok(archive.home.startsWith(cache))
    assert.equal(
      openArchive(folder, { env: { XDG_CACHE_HOME: cache } }).home.startsWith(join(cache, 'tenmatsu')),
      true,
    )
  })

  it('a cache inside the foreign folder is refused', () => {
    const folder = temporaryFolder()
    assert.throws(() => openArchive(folder, { cache: join(folder, 'cache') }), ArchiveError)
  })

  it('init makes an archive that reads a foreign folder in place; paths lead both ways', () => {
    const [base, foreign] = [temporaryFolder(), temporaryFolder()]
    const mine = join(base, 'mine')
    write(foreign, { '2025/06/03_青空市.md': 'x', 'notices/2025/a.md': 'y' })
    initArchive(mine, foreign)
    write(mine, { 'notices/2025/06/03_青空市.md': 'z' })
    const archive = openArchive(mine)
    assert.equal(archive.layout, 'own')
    for (const [path, text] of [
      ['2025/06/03_青空市.md', 'x'],
      ['from/notices/2025/a.md', 'y'],
      ['notices/2025/06/03_青空市.md', 'z'],
    ] as const) {
      assert.equal(readFileSync(fileOf(archive, path), 'utf8'), text)
      assert.equal(pathInArchive(archive, fileOf(archive, path)), path)
    }
  })

  it('init refuses what is an archive, is not empty, or lies within the other', () => {
    const folder = temporaryFolder()
    initArchive(join(folder, 'mine'))
    write(folder, { 'notes/2025/06/03_青空市.md': 'x' })
    assert.throws(() => initArchive(join(folder, 'mine')), /already/)
    assert.throws(() => initArchive(join(folder, 'notes')), /not empty/)
    assert.throws(() => initArchive(join(folder, 'notes/x'), join(folder, 'notes')), /lies in the other/)
    assert.throws(() => initArchive(join(folder, 'other'), join(folder, 'nowhere')), /no folder/)
    assert.throws(
      () => initArchive(join(folder, 'other'), join(folder, 'mine')),
      /archive of Tenmatsu itself/,
    )
  })

  it('broken settings are an error that names the file', () => {
    const folder = temporaryFolder()
    write(folder, { 'tenmatsu.json': '{"tenmatsu": 1' })
    assert.throws(() => openArchive(folder), /tenmatsu\.json/)
    write(folder, { 'tenmatsu.json': '{"tenmatsu": 99}' })
    assert.throws(() => openArchive(folder), /tenmatsu\.json/)
  })

  it('one holder of the lock at a time', async () => {
    const folder = temporaryFolder()
    const lock = await takeLock(folder, realDisk)
    await assert.rejects(takeLock(folder, realDisk, 100), /Another build/)
    lock.release()
    ;(await takeLock(folder, realDisk, 100)).release()
  })
})

describe('listing', () => {
  it('goes by path, leaves out hidden files, and tells what it does not read', () => {
    const folder = temporaryFolder()
    write(folder, {
      '2025/b 「引用」 \'".md': '',
      '2025/a\n.md': '',
      '.git/x.md': '',
      'README.md': '',
      'photo.png': '',
      '2025/組織．txt#1': '',
    })
    const { files, problems } = listFiles(folder)
    assert.deepEqual(
      files.map(f => f.path),
      ['2025/a\n.md', '2025/b 「引用」 \'".md', '2025/組織．txt#1'],
    )
    assert.deepEqual(
      problems.map(p => [p.code, p.place.path]),
      [
        ['file-not-read', 'README.md'],
        ['file-not-read', 'photo.png'],
      ],
    )
  })
})
