import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { realDisk } from '../src/archive/disk.ts'
import { openJournal } from '../src/archive/fetch-journal.ts'
import { initArchive } from '../src/archive/init-archive.ts'
import { readLog } from '../src/archive/log.ts'
import { openArchive } from '../src/archive/open-archive.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { addAll } from '../src/pipeline/adding/add-all.ts'
import { targetOf } from '../src/pipeline/adding/target.ts'
import { build } from '../src/pipeline/build.ts'
import { openCaptures } from '../src/pipeline/capture-history.ts'
import { importNotices } from '../src/pipeline/import-notices.ts'
import { openKept } from '../src/pipeline/kept.ts'
import { followPages } from '../src/pipeline/rewritten-notices.ts'
import { verify } from '../src/pipeline/verify.ts'
import { listProblems } from '../src/queries/list-problems.ts'
import { showNotice } from '../src/queries/show-notice.ts'
import { openFetcher } from '../src/sources/fetch/fetcher.ts'
import { createApp } from '../src/web/app.ts'
import { textDifference } from '../src/web/captures/text-difference.ts'
import { temporaryFolder, treeOf, write } from './archive-folders.ts'
import { type FaultyServer, noticePage, startFaultyServer } from './faulty-server.ts'

let server: FaultyServer
let turn = 0
before(async () => {
  server = await startFaultyServer()
})
after(() => server.close())

const first = noticePage(21)
const second = first.replace('788名', '9,480名')

/** An archive with one notice from one page, which the test writes anew. */
function newArchive() {
  const folder = join(temporaryFolder(), 'archive')
  initArchive(folder)
  const path = `/rewritten-${turn++}`
  const take = async (body: string): Promise<string> => {
    server.pages.set(path, { body })
    const fetcher = openFetcher({ allowLoopback: true, limits: { interval: 0 } })
    const targets = [targetOf(server.origin + path)]
    for await (const { outcome } of addAll(openArchive(folder), targets, { fetcher, decide: () => 'keep' }))
      assert.ok(outcome === 'kept' || outcome === 'already', outcome)
    await build(openArchive(folder))
    return fileOf()
  }
  const notice = (): string => openJournal(folder).last(server.origin + path)!.notices![0]!
  const fileOf = (): string => readFileSync(join(folder, notice()), 'utf8')
  return { folder, take, notice }
}

const codesOf = async (folder: string): Promise<Record<string, number>> =>
  (await build(openArchive(folder))).problemsByCode

async function asked<T>(
  folder: string,
  ask: (index: ReturnType<typeof openIndex>) => Promise<T>,
): Promise<T> {
  const index = openIndex(join(folder, 'index.sqlite'))
  try {
    return await ask(index)
  } finally {
    index.close()
  }
}

describe('a page that is written anew', () => {
  it('the notice follows it under its own id, and the silent edit is told in facts', async () => {
    const { folder, take, notice } = newArchive()
    await take(first)
    const id = await asked(folder, async index => (await index.find(notice()))!.id)
    assert.match(await take(second), /9,480名/)
    const row = await asked(folder, async index => (await index.find(notice()))!)
    assert.equal(row.id, id)
    assert.match(row.document.text, /9,480名/)
    assert.equal(Object.keys(treeOf(folder)).filter(name => name.startsWith('notices/')).length, 1)
    assert.deepEqual(await codesOf(folder), { 'silent-edit': 1 })
    const listed = await asked(folder, index => listProblems(index, { code: 'silent-edit' }))
    assert.equal(listed.notices[0]!.notice.id, id)
    assert.match(listed.notices[0]!.problems[0]!.details.ja!, /788.*→.*9,480/)
    const shown = await asked(folder, index => showNotice(index, id))
    assert.deepEqual(
      shown!.problemList.map(({ code }) => code),
      ['silent-edit'],
    )
    const { captures } = await openCaptures(openArchive(folder)).historyOf(notice())
    assert.match(captures[1]!.changes!.find(c => c.kind === 'affected-count')!.before!.value.ja, /788/)
    assert.deepEqual((await verify(openArchive(folder))).problems, [])
  })

  it('a build that finds nothing new compares nothing again, and the same build from nothing says the same', async () => {
    const { folder, take } = newArchive()
    await take(first)
    await take(second)
    const before = await codesOf(folder)
    const problems = readFileSync(join(folder, 'derived/problems.jsonl'), 'utf8')
    assert.deepEqual((await build(openArchive(folder), { fresh: true })).problemsByCode, before)
    assert.equal(readFileSync(join(folder, 'derived/problems.jsonl'), 'utf8'), problems)
  })

  it('an overview that a person has edited stays; a body that a person has edited stays, and it is said', async () => {
    const { folder, take, notice } = newArchive()
    await take(first)
    const file = join(folder, notice())
    writeFileSync(file, readFileSync(file, 'utf8').replace('株式会社青葉21商会', '株式会社青葉二十一商会'))
    const followed = await take(second)
    assert.match(followed, /- 株式会社青葉二十一商会/)
    assert.match(followed, /9,480名/)
    writeFileSync(file, followed.replace('以上', '以上（写し）'))
    const kept = await take(second.replace('9,480名', '9,999名'))
    assert.match(kept, /9,480名[\s\S]*以上（写し）/)
    assert.equal((await codesOf(folder))['text-behind-page'], 1)
  })

  it('what was killed before the file was written is completed by the next one', async () => {
    const { folder, take, notice } = newArchive()
    const old = await take(first)
    await take(second)
    const file = join(folder, notice())
    writeFileSync(file, old)
    assert.deepEqual(await followPages(openArchive(folder), realDisk, '2026-01-01T00:00:00.000Z'), [notice()])
    assert.match(readFileSync(file, 'utf8'), /9,480名/)
    assert.deepEqual(await followPages(openArchive(folder), realDisk, '2026-01-01T00:00:00.000Z'), [])
  })

  it('a page that comes back to its old words is followed back', async () => {
    const { folder, take, notice } = newArchive()
    await take(first)
    await take(second)
    assert.match(await take(first), /788名/)
    const { captures } = await openCaptures(openArchive(folder)).historyOf(notice())
    assert.deepEqual(
      captures.map(c => c.isBack),
      [false, false, true],
    )
    assert.equal(captures[0]!.sha256, captures[2]!.sha256)
    assert.equal((await codesOf(folder))['silent-edit'], 2)
    assert.match(await take(second), /9,480名/)
  })

  it('a copy made by hand stays as its keeper has it, and what differs from it is no silent edit', async () => {
    const folder = join(temporaryFolder(), 'archive')
    initArchive(folder)
    const path = `/copied-${turn++}`
    const copy = `# 公表概要\n- 不正アクセスによる情報漏えいのおそれについて（21）\n- 2025年6月22日\n- 株式会社青葉21商会\n- ${server.origin}${path}\n\n# 事案ID\n- 77\n\n# 本文\n当社のサーバーが第三者による不正アクセスを受け、お客様788名の氏名が漏えいしたおそれがあります。（省略）\n`
    const from = temporaryFolder()
    write(from, { '2025/06/22_株式会社青葉21商会.md': copy })
    await importNotices(openArchive(folder), [from])
    await build(openArchive(folder))
    server.pages.set(path, { body: second })
    const targets = [targetOf(server.origin + path)]
    for (let n = 0; n < 2; n++) {
      const fetcher = openFetcher({ allowLoopback: true, limits: { interval: 0 } })
      for await (const added of addAll(openArchive(folder), targets, { fetcher, decide: () => 'keep' }))
        assert.equal(added.outcome, 'already')
    }
    assert.equal(readFileSync(join(folder, 'notices/2025/06/22_株式会社青葉21商会.md'), 'utf8'), copy)
    const codes = await codesOf(folder)
    assert.deepEqual([codes['silent-edit'], codes['text-behind-page']], [undefined, undefined])
    const [, page] = (
      await openCaptures(openArchive(folder)).historyOf('notices/2025/06/22_株式会社青葉21商会.md')
    ).captures
    assert.equal(page!.announced, 'other-copy')
  })

  it('a page that is gone is told by the next build, though no notice has changed', async () => {
    const { folder, take } = newArchive()
    await take(first)
    const seen = readLog(folder).lines.find(line => line.did === 'capture')!
    assert.equal((await codesOf(folder))['page-gone'], undefined)
    const { appendToLog } = await import('../src/archive/log.ts')
    const told = {
      did: 'gone',
      sha256: (seen as { sha256: string }).sha256,
      address: 'x',
      because: '404',
    } as const
    appendToLog(realDisk, folder, [told], '2026-01-01T00:00:00.000Z')
    assert.equal((await codesOf(folder))['page-gone'], 1)
  })

  it('the page of the notice shows both, and the words that differ', async () => {
    const { folder, take, notice } = newArchive()
    await take(first)
    await take(second)
    const archive = openArchive(folder)
    await asked(folder, async index => {
      const app = createApp({ index: () => index, kept: openKept(archive) })
      const { id } = (await index.find(notice()))!
      const page = await (await app.request(`/notices/${id}?lang=en`)).text()
      assert.match(page, new RegExp(`/notices/${id}/captures/2`))
      assert.match(page, /silent-edit|without|silently|further report/i)
      const version = await (await app.request(`/notices/${id}/captures/2?lang=en`)).text()
      assert.match(version, /<del>788<\/del>/)
      assert.match(version, /<ins>9,480<\/ins>/)
      for (const missing of [1, 3, 'x'])
        assert.equal((await app.request(`/notices/${id}/captures/${missing}`)).status, 404)
    })
  })
})

describe('what differs between two texts', () => {
  const told = (before: string, after: string): string =>
    textDifference(before, after)!
      .map(({ text, is }) => ({ same: text, gone: `[-${text}-]`, new: `[+${text}+]` })[is])
      .join('')

  it('sentences that came, went, or were changed in a part', () => {
    assert.equal(
      told('対象は3,312名です。以上', '対象は9,480名です。追記します。以上'),
      '対象は[-3,312-][+9,480+]名です。[+追記します。+]以上',
    )
    assert.equal(told('一。二。三。', '一。三。'), '一。[-二。-]三。')
  })

  it('is both texts, whatever they are', () => {
    let seed = 5
    const pick = (n: number): number => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff
      return (seed >> 8) % n
    }
    const made = () => Array.from({ length: pick(9) }, () => `${'甲乙丙丁'[pick(4)]}${pick(3)}。`).join('')
    for (let i = 0; i < 3000; i++) {
      const [before, after] = [made(), made()]
      const pieces = textDifference(before, after)!
      const without = (kind: string) =>
        pieces
          .filter(({ is }) => is !== kind)
          .map(({ text }) => text)
          .join('')
      assert.deepEqual([without('new'), without('gone')], [before, after])
    }
  })
})
