import assert from 'node:assert/strict'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { initArchive } from '../src/archive/init-archive.ts'
import { openArchive } from '../src/archive/open-archive.ts'
import { makeDemoArchive } from '../src/cli/demo.ts'
import { markdown as layout } from '../src/formats/markdown/index.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { importNotices } from '../src/pipeline/import-notices.ts'
import { maskedIndex } from '../src/queries/masked-index.ts'
import { temporaryFolder, write } from './archive-folders.ts'
import { exported, exportedFiles } from './exported.ts'
import { sharedFolder, skipUnless } from './needs.ts'

const examples = fileURLToPath(new URL('../examples/', import.meta.url))

let plain: NoticeIndex
before(async () => {
  const home = await makeDemoArchive(examples, join(temporaryFolder(), 'archive'))
  plain = openIndex(openArchive(home).indexFile)
})
after(() => plain.close())

/** Writes files into a new folder. */
function folderOf(files: ReadonlyMap<string, string>): string {
  const folder = temporaryFolder()
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/**
 * Whatever is exported of a grain (values, statuses, quotes, places, joins) in one order: where two notices are of one
 * day, a path decides which is first, and a path may have lost a blank at its end. Ids are those of the first capture,
 * which is another for what was a part of a page: a file's place stands for it.
 */
async function linesOf(index: NoticeIndex, grain: 'facts' | 'incidents'): Promise<string[]> {
  const paths = new Map(index.entries().map(({ id, path }) => [id, path.replace(/ (?=\.md$)/, '')]))
  const file = await exported(index, 'jsonl', grain)
  return file
    .replace(/"([0-9a-f]{10})"/g, (id, digits: string) => JSON.stringify(paths.get(digits) ?? id))
    .split('\n')
    .sort()
}

/** Fails with the first line that differs, and not with megabytes. */
function assertSame(lines: readonly string[], expected: readonly string[]): void {
  const at = expected.findIndex((line, n) => line !== lines[n])
  assert.equal(lines[at], expected[at])
  assert.equal(lines.length, expected.length)
}

describe('markdown', () => {
  it('the newest examples are written as they were by hand', async () => {
    const files = await exportedFiles(plain, 'markdown', 'notices', { perPage: 3 })
    assert.deepEqual(
      [...files.keys()],
      [
        '2026/03/27_雲居精機株式会社.md',
        '2026/03/19_雲居県星見町.md',
        '2026/03/13_星見プラスチック工業株式会社.md',
      ],
    )
    for (const [path, content] of files)
      assert.equal(content, readFileSync(join(examples, 'notices', path), 'utf8'))
  })

  it('exported, imported and exported again is the same, and the same is read of it', async () => {
    const files = await exportedFiles(plain, 'markdown', 'notices')
    const home = join(temporaryFolder(), 'archive')
    initArchive(home)
    const archive = openArchive(home)
    await importNotices(archive, [folderOf(files)])
    await build(archive, { workers: 0 })
    const again = openIndex(archive.indexFile)
    const sorted = (map: ReadonlyMap<string, string>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
    assert.deepEqual(sorted(await exportedFiles(again, 'markdown', 'notices')), sorted(files))
    for (const grain of ['facts', 'incidents'] as const)
      assertSame(await linesOf(again, grain), await linesOf(plain, grain))
    again.close()
  })

  it('a notice of another form gets an overview, and its text stays letter for letter', async () => {
    const folder = temporaryFolder()
    const body =
      '株式会社あおば製作所\n\n当社のサーバーが不正アクセスを受け、お客様300名の氏名が漏えいしたおそれがあります。\n'
    write(folder, { 'a.txt': `2025年6月3日\n不正アクセスに関するお知らせ\n${body}`, 'b#c.txt': body })
    const archive = openArchive(folder, { cache: temporaryFolder() })
    await build(archive, { workers: 0 })
    const index = openIndex(archive.indexFile)
    const files = await exportedFiles(index, 'markdown', 'notices')
    assert.equal(files.size, 2)
    for (const [path, content] of files) {
      assert.match(path, /^(?:\d{4}\/(?:\d{2}|XX)\/|undated\/)[^/\\#]+\.md$/)
      assert.ok(
        content.startsWith('# 公表概要\n') && content.endsWith(`# 本文\n${content.split('# 本文\n')[1]}`),
      )
      assert.ok(content.includes(body))
      const [read] = layout.read({ text: content, path })
      assert.deepEqual(
        read!.document.problems.map(({ code }) => code).filter(code => code === 'body-missing'),
        [],
      )
    }
    index.close()
  })

  it('is masked like everything else, and then is no identical copy', async () => {
    const [masked, own] = [maskedIndex(plain), plain]
    const [a, b] = [await exported(masked, 'markdown', 'notices'), await exported(own, 'markdown', 'notices')]
    assert.notEqual(a, b)
    assert.equal(a.length, b.length)
  })
})

describe('markdown of the real notices', skipUnless(sharedFolder(), '../shared'), () => {
  it('read again from what was exported, all of them state the same', async () => {
    const folder = temporaryFolder()
    cpSync(join(sharedFolder()!, 'corpus'), folder, { recursive: true })
    const first = openArchive(folder, { cache: temporaryFolder() })
    await build(first)
    const index = openIndex(first.indexFile)
    const files = await exportedFiles(index, 'markdown', 'notices')
    const second = openArchive(folderOf(files), { cache: temporaryFolder() })
    await build(second)
    const again = openIndex(second.indexFile)
    assert.ok(files.size > 1600)
    assert.equal(again.entries().length, files.size)
    // The bytes are the same, and so are the ids: a place may have got a clash mark.
    const stated = async (index: NoticeIndex) => (await exported(index, 'jsonl', 'facts')).split('\n').sort()
    assertSame(await stated(again), await stated(index))
    for (const { id } of again.entries())
      assert.ok(again.row(id)!.document.text === index.row(id)?.document.text, `the text of ${id} differs`)
    again.close()
    index.close()
  })
})
