import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { type Disk, realDisk } from '../src/archive/disk.ts'
import { initArchive } from '../src/archive/init-archive.ts'
import { readLog } from '../src/archive/log.ts'
import { openArchive } from '../src/archive/open-archive.ts'
import { readTombstones } from '../src/archive/tombstones.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { importNotices } from '../src/pipeline/import-notices.ts'
import { openKept } from '../src/pipeline/kept.ts'
import { purge, restore, takeDown } from '../src/pipeline/takedown.ts'
import { verify } from '../src/pipeline/verify.ts'
import { createApp } from '../src/web/app.ts'
import { madeUpNotice, temporaryFolder, treeOf, write } from './archive-folders.ts'
import { runCommand } from './run-command.ts'

async function madeArchive(): Promise<{ folder: string; from: string }> {
  const [from, folder] = [temporaryFolder(), temporaryFolder()]
  for (const n of [1, 2]) write(from, { [`2025/06/0${n}_第${n}支所.md`]: madeUpNotice(n, `2025年6月${n}日`) })
  initArchive(folder)
  await importNotices(openArchive(folder), [from])
  await build(openArchive(folder), { workers: 0 })
  return { folder, from }
}

const path = 'notices/2025/06/01_第1支所.md'

async function named(folder: string) {
  const index = openIndex(join(folder, 'index.sqlite'))
  const row = await index.find(path)
  index.close()
  return row!
}

const problemsOf = async (folder: string) =>
  (await verify(openArchive(folder))).problems.map(p => `${p.code} ${p.place.path ?? ''}`)

/** Everything but what is made again, what is appended, and what is put aside. */
const lasting = (folder: string) =>
  Object.fromEntries(
    Object.entries(treeOf(folder)).filter(
      ([name]) => !/^(index\.sqlite|log\.jsonl|ids\.jsonl|taken-down\/\.gitignore)/.test(name),
    ),
  )

describe('a takedown', () => {
  it('leaves a tombstone with reason and hash; the notice is nowhere else, and the archive still verifies', async () => {
    const { folder } = await madeArchive()
    const notice = await named(folder)
    const tombstone = await takeDown(openArchive(folder), notice, '公表元の申し出による')
    const summary = await build(openArchive(folder), { workers: 0 })
    assert.deepEqual([summary.notices, summary.removed, summary.takenDown], [1, 1, 1])
    assert.deepEqual(
      readTombstones(folder).map(t => [t.id, t.because, t.sha256, t.published]),
      [[notice.id, '公表元の申し出による', notice.capture, '2025-06-01']],
    )
    assert.equal(tombstone.captures.length, 1)
    const published = Object.keys(treeOf(folder)).filter(name => !/^(taken-down|index)/.test(name))
    for (const name of published)
      assert.ok(!readFileSync(join(folder, name), 'utf8').includes('お客様101名'), name)
    assert.equal(readFileSync(join(folder, 'taken-down/.gitignore'), 'utf8'), '*\n')
    assert.deepEqual(await problemsOf(folder), [])
  })

  it('is not undone by importing the same words again', async () => {
    const { folder, from } = await madeArchive()
    await takeDown(openArchive(folder), await named(folder), 'x')
    const { notices, problems } = await importNotices(openArchive(folder), [from])
    assert.deepEqual([notices.length, problems.map(p => p.code)], [1, ['taken-down']])
    assert.ok(!existsSync(join(folder, path)))
  })

  it('can be taken back: every byte is where it was', async () => {
    const { folder } = await madeArchive()
    const before = lasting(folder)
    const notice = await named(folder)
    await takeDown(openArchive(folder), notice, 'x')
    await build(openArchive(folder), { workers: 0 })
    await restore(openArchive(folder), notice.id)
    await build(openArchive(folder), { workers: 0 })
    assert.deepEqual(lasting(folder), before)
    assert.equal((await named(folder)).id, notice.id)
    assert.deepEqual(await problemsOf(folder), [])
    assert.deepEqual(
      readLog(folder)
        .lines.slice(-3)
        .map(line => line.did),
      ['takedown', 'restore', 'notice'],
    )
  })

  it('that was purged cannot; the hash stays', async () => {
    const { folder } = await madeArchive()
    const notice = await named(folder)
    await takeDown(openArchive(folder), notice, 'x')
    await purge(openArchive(folder), notice.id)
    await build(openArchive(folder), { workers: 0, fresh: true })
    await assert.rejects(restore(openArchive(folder), notice.id), /destroyed/)
    for (const name of Object.keys(treeOf(folder)))
      assert.ok(!readFileSync(join(folder, name)).includes('お客様101名'), name)
    assert.deepEqual(await problemsOf(folder), [])
    assert.equal(readTombstones(folder)[0]!.sha256, notice.capture)
  })

  it('stopped at any write is completed by asking again', async () => {
    for (let n = 1; ; n++) {
      const { folder } = await madeArchive()
      const notice = await named(folder)
      let count = 0
      const act =
        <A extends readonly unknown[]>(method: (...given: A) => void) =>
        (...given: A): void => {
          if (++count === n) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
          method(...given)
        }
      const disk: Disk = {
        makeFolder: act(realDisk.makeFolder),
        write: act(realDisk.write),
        rename: act(realDisk.rename),
        appendAt: act(realDisk.appendAt),
        remove: act(realDisk.remove),
      }
      const stopped = await takeDown(openArchive(folder), notice, 'x', { disk }).catch(
        (error: Error) => error,
      )
      await build(openArchive(folder), { workers: 0 })
      await takeDown(openArchive(folder), notice, 'x')
      await build(openArchive(folder), { workers: 0 })
      assert.deepEqual(await problemsOf(folder), [], `stopped at write ${n}`)
      assert.ok(!existsSync(join(folder, path)))
      assert.equal(readLog(folder).lines.filter(line => line.did === 'takedown').length, 1)
      if (!(stopped instanceof Error)) break
    }
  })

  it('of a notice that is read in place, hides it and leaves the folder of others alone', async () => {
    const [foreign, folder] = [temporaryFolder(), temporaryFolder()]
    write(foreign, { '2025/06/01_第1支所.md': madeUpNotice(1), '2025/06/02_第2支所.md': madeUpNotice(2) })
    initArchive(folder, foreign)
    await build(openArchive(folder), { workers: 0 })
    const before = treeOf(foreign)
    const index = openIndex(join(folder, 'index.sqlite'))
    const row = (await index.find('2025/06/01_第1支所.md'))!
    index.close()
    await takeDown(openArchive(folder), row, 'x')
    const { notices } = await build(openArchive(folder), { workers: 0 })
    assert.equal(notices, 1)
    assert.deepEqual(treeOf(foreign), before)
    assert.deepEqual(await problemsOf(folder), [])
    await assert.rejects(
      takeDown(openArchive(foreign, { cache: temporaryFolder() }), row, 'x'),
      /no archive of Tenmatsu/,
    )
  })

  it('pages and API show the tombstone and nothing else of it', async () => {
    const { folder } = await madeArchive()
    const archive = openArchive(folder)
    const { id } = await named(folder)
    await takeDown(archive, await named(folder), '申し出（press@aoba.example）による')
    await build(archive, { workers: 0 })
    const index = openIndex(archive.indexFile)
    const app = createApp({ index: () => index, kept: openKept(archive) })
    for (const path of [
      `/notices/${id}`,
      `/notices/${id}.json`,
      `/notices/${id}.txt`,
      `/api/notices/${id}`,
      `/notices/${id.slice(0, 6)}`,
    ]) {
      const answer = await app.request(path)
      assert.equal(answer.status, 410, path)
      const text = await answer.text()
      assert.ok(text.includes('申し出') && !text.includes('お客様101名') && !text.includes('@aoba'), path)
    }
    assert.match(await (await app.request('/notices')).text(), /取り下げた公表 1 件/)
    assert.match(await (await app.request('/tombstones')).text(), new RegExp(id))
    assert.equal((await app.request('/api/tombstones')).status, 200)
    assert.equal((await app.request('/notices/0123456789')).status, 404)
    index.close()
  })

  it('a changed tombstone is found', async () => {
    const { folder } = await madeArchive()
    const notice = await named(folder)
    await takeDown(openArchive(folder), notice, 'x')
    const name = `tombstones/${notice.id}.json`
    write(folder, { [name]: readFileSync(join(folder, name), 'utf8').replace('"x"', '"y"') })
    await build(openArchive(folder), { workers: 0 })
    assert.deepEqual(await problemsOf(folder), [`tombstone-unproven ${name}`])
  })

  it('tenmatsu takedown does it, lists it and takes it back', async () => {
    const { folder } = await madeArchive()
    const run = (...args: string[]) => runCommand([...args, '--archive', folder])
    const codeOf = async (...args: string[]) => (await run(...args)).code
    const { id } = await named(folder)
    assert.equal(await codeOf('takedown', id), 2)
    assert.equal(await codeOf('takedown', id, '--because', ' '), 2)
    assert.equal(await codeOf('takedown', id, '--because', 'asked for by the publisher'), 0)
    for (const command of ['show', 'masks']) {
      const { code, err } = await run(command, id)
      assert.equal(code, 1)
      assert.match(err, /was taken down on .*: asked for by the publisher/)
    }
    assert.equal(await codeOf('takedown', id, '--because', 'again'), 0, 'asked for again it is complete')
    const { code, out } = await run('takedown', '--list')
    assert.equal(code, 0)
    assert.match(out, new RegExp(`^${id}  .*  2025-06-01  asked for by the publisher\n$`))
    assert.equal(await codeOf('takedown', id.slice(0, 5), '--undo'), 0)
    assert.equal(await codeOf('show', id), 0)
    assert.equal(await codeOf('takedown', id, '--undo'), 1, 'it is not taken down any more')
  })
})
