import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Disk, realDisk } from '../src/archive/disk.ts'
import { initArchive } from '../src/archive/init-archive.ts'
import { readLog } from '../src/archive/log.ts'
import { openArchive } from '../src/archive/open-archive.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { formatVersion } from '../src/index/sqlite/schema.ts'
import { type BuildOptions, build } from '../src/pipeline/build.ts'
import { importNotices } from '../src/pipeline/import-notices.ts'
import { largestFile } from '../src/pipeline/read-file.ts'
import { lastingBytes, madeUpNotice, temporaryFolder, treeOf, write } from './archive-folders.ts'
import { failingDisk, failingIndex } from './stopping.ts'

/** A foreign folder of made-up notices over several months, and where its cache goes. */
function foreignFolder(count: number): { folder: string; cache: string; home: string } {
  const [folder, cache] = [temporaryFolder(), temporaryFolder()]
  for (let n = 0; n < count; n++) {
    const month = 1 + (n % 5)
    const name = `2025/0${month}/${String(1 + (n % 28)).padStart(2, '0')}_第${n}支所.md`
    write(folder, { [name]: madeUpNotice(n, `2025年${month}月${1 + (n % 28)}日`, `青空市第${n}支所`) })
    age(join(folder, name))
  }
  return { folder, cache, home: openArchive(folder, { cache }).home }
}

/** As if the file had been there for a while: a fresh one is hashed again at the next build. */
function age(file: string, seconds = 1_700_000_000): void {
  utimesSync(file, seconds, seconds)
}

const buildIn = (folder: string, cache: string, options: BuildOptions = {}) =>
  build(openArchive(folder, { cache }), { workers: 0, ...options })

const idsIn = (home: string): Record<string, string> => {
  const ids: Record<string, string> = {}
  const index = openIndex(join(home, 'index.sqlite'))
  for (const entry of index.entries()) ids[entry.path] = entry.id
  index.close()
  return ids
}

const problemsIn = (home: string): string[] => {
  const file = join(home, 'derived/problems.jsonl')
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map(line => {
    const { code, place } = JSON.parse(line) as { code: string; place: { path?: string } }
    return `${code} ${place.path}`
  })
}

describe('build', () => {
  it('gives the same bytes again, with any number of workers, in any order of arrival', async () => {
    const { folder, cache, home } = foreignFolder(60)
    const { notices, added } = await buildIn(folder, cache)
    assert.deepEqual([notices, added], [60, 60])
    const once = lastingBytes(home)
    rmSync(home, { recursive: true })
    await buildIn(folder, cache, { workers: 3 })
    assert.deepEqual(lastingBytes(home), once)

    const late = temporaryFolder()
    const files = Object.keys(treeOf(folder)).reverse()
    for (const part of [files.slice(0, 20), files.slice(20)]) {
      for (const file of part) write(late, { [file]: readFileSync(join(folder, file)) })
      await buildIn(late, cache)
    }
    const derived = (all: Record<string, string>) =>
      Object.fromEntries(Object.entries(all).filter(([path]) => path !== 'ids.jsonl'))
    assert.deepEqual(derived(lastingBytes(openArchive(late, { cache }).home)), derived(once))
  })

  it('makes derived/ and the index again with the same bytes and ids', async () => {
    const { folder, cache, home } = foreignFolder(8)
    await buildIn(folder, cache)
    const [bytes, ids] = [lastingBytes(home), idsIn(home)]
    for (const lost of [
      'derived',
      'index.sqlite',
      'derived/readings/2025-03.jsonl',
      'derived/problems.jsonl',
    ]) {
      rmSync(join(home, lost), { recursive: true, force: true })
      await buildIn(folder, cache)
      assert.deepEqual(lastingBytes(home), bytes, lost)
      assert.deepEqual(idsIn(home), ids, lost)
    }
    write(home, { 'derived/readings/2031-01.jsonl': 'not ours\n' })
    await buildIn(folder, cache)
    assert.deepEqual(lastingBytes(home), bytes, 'a file that nobody made is gone')
  })

  it('does not open what has not changed', async () => {
    const { folder, cache } = foreignFolder(6)
    await buildIn(folder, cache)
    const file = join(folder, '2025/01/01_第0支所.md')
    const { mtime } = statSync(file)
    // Other words, of the same size and time: who opened the file would notice.
    writeFileSync(file, readFileSync(file, 'utf8').replace('お知らせ', 'おしらせ'))
    utimesSync(file, mtime, mtime)
    const { added, changed, removed } = await buildIn(folder, cache)
    assert.deepEqual([added, changed, removed], [0, 0, 0])
  })

  it('an unchanged archive need not be writable, whether its times are noted or not', async () => {
    const { folder, cache, home } = foreignFolder(3)
    await buildIn(folder, cache)
    const before = lastingBytes(home)
    const { disk, acts } = failingDisk(1)
    assert.equal((await buildIn(folder, cache, { disk })).notices, 3)
    assert.equal(acts(), 0)
    age(join(folder, '2025/01/01_第0支所.md'), 1_710_000_000)
    assert.equal((await buildIn(folder, cache, { disk })).notices, 3)
    assert.deepEqual(lastingBytes(home), before)
  })

  it('an index of another version is made anew, and it is said', async () => {
    const { folder, cache, home } = foreignFolder(5)
    await buildIn(folder, cache)
    const [bytes, ids] = [lastingBytes(home), idsIn(home)]
    for (const version of [formatVersion - 1, formatVersion + 1]) {
      const db = new DatabaseSync(join(home, 'index.sqlite'))
      db.exec(`PRAGMA user_version = ${version}`)
      db.close()
      const { added, renewed } = await buildIn(folder, cache)
      assert.equal(added, 5)
      assert.match(renewed!.en, new RegExp(`it has format ${version}, this program writes ${formatVersion}`))
      assert.deepEqual([lastingBytes(home), idsIn(home)], [bytes, ids])
    }
  })

  it('works in folders whose names an address or a shell would write otherwise', async () => {
    const [place, cache] = [temporaryFolder(), temporaryFolder()]
    const [folder, hidden] = ['事件 簿#1 100%41?é', 'キャッシュ (古い) &;\'"'].map((name, n) =>
      join([place, cache][n]!, name),
    ) as [string, string]
    write(folder, { '2025/06/03_株式会社 あおば#製作所%20?.md': madeUpNotice(1) })
    assert.equal((await buildIn(folder, hidden)).added, 1)
    assert.equal((await buildIn(folder, hidden)).added, 0)
    write(folder, { '2025/06/04_別の会社.md': madeUpNotice(2, '2025年6月4日', '別の会社') })
    assert.equal((await buildIn(folder, hidden, { workers: 2 })).added, 1)
  })

  it('a cache that is a file, or lies in one: what is in the way is named', async () => {
    const { folder, cache } = foreignFolder(1)
    const file = join(cache, 'a file')
    writeFileSync(file, '')
    for (const place of [file, join(file, 'below')])
      await assert.rejects(buildIn(folder, place), (error: Error) => {
        assert.match(error.message, /Cannot write .*a file.*Nothing that was there is lost/)
        return true
      })
  })

  it('two at once wait for each other', async () => {
    const { folder, cache } = foreignFolder(80)
    const program = fileURLToPath(new URL('../src/cli/main.js', import.meta.url))
    const args = [program, 'build', '--archive', folder, '--cache', cache]
    const children = [0, 1, 2].map(() => spawn(process.execPath, args, { stdio: 'ignore' }))
    const codes = await Promise.all(children.map(async child => (await once(child, 'exit'))[0]))
    assert.deepEqual(codes, [0, 0, 0])
    assert.equal((await buildIn(folder, cache)).added, 0)
    assert.equal(Object.keys(idsIn(openArchive(folder, { cache }).home)).length, 80)
  })

  it('sees what another build did between its look and its lock', async () => {
    const { folder, cache, home } = foreignFolder(5)
    await buildIn(folder, cache)
    write(folder, { '2025/06/01_先の支所.md': madeUpNotice(50, '2025年6月1日') })
    const program = fileURLToPath(new URL('../src/cli/main.js', import.meta.url))
    let others = 0
    const disk: Disk = {
      ...realDisk,
      // The first thing that is done to take the lock.
      makeFolder: path => {
        if (others++ === 0) {
          write(folder, { '2025/06/02_後の支所.md': madeUpNotice(51, '2025年6月2日') })
          const args = [program, 'build', '--archive', folder, '--cache', cache]
          assert.equal(spawnSync(process.execPath, args, { stdio: 'ignore' }).status, 0)
        }
        realDisk.makeFolder(path)
      },
    }
    const { notices, added, removed } = await buildIn(folder, cache, { disk })
    assert.deepEqual([notices, added, removed], [7, 0, 0])
    assert.ok(others > 0)
    assert.equal(Object.keys(idsIn(home)).length, 7)
  })

  it('notices what is added, changed, moved and removed, and keeps ids', async () => {
    const { folder, cache, home } = foreignFolder(6)
    await buildIn(folder, cache)
    const before = idsIn(home)
    write(folder, { '2025/06/01_新しい支所.md': madeUpNotice(50, '2025年6月1日') })
    write(folder, { '2025/01/01_第0支所.md': madeUpNotice(70, '2025年4月1日') })
    renameSync(join(folder, '2025/02/02_第1支所.md'), join(folder, '2025/02/03_第1支所.md'))
    rmSync(join(folder, '2025/03/03_第2支所.md'))
    const { notices, added, changed, removed } = await buildIn(folder, cache)
    assert.deepEqual([notices, added, changed, removed], [6, 1, 2, 1])
    const ids = idsIn(home)
    assert.equal(ids['2025/01/01_第0支所.md'], before['2025/01/01_第0支所.md'])
    assert.equal(ids['2025/02/03_第1支所.md'], before['2025/02/02_第1支所.md'])
    assert.ok(!('2025/03/03_第2支所.md' in ids))
    assert.ok(!existsSync(join(home, 'derived/readings/2025-03.jsonl')))
    assert.match(readFileSync(join(home, 'derived/readings/2025-04.jsonl'), 'utf8'), /第70報/)

    const fresh = lastingBytes(home)
    rmSync(join(home, 'derived'), { recursive: true })
    rmSync(join(home, 'index.sqlite'))
    await buildIn(folder, cache)
    assert.deepEqual(lastingBytes(home), fresh, 'step by step or all at once, the bytes are the same')
  })

  it('leaves a foreign folder as it is', async () => {
    const { folder, cache } = foreignFolder(5)
    const before = treeOf(folder)
    await buildIn(folder, cache)
    await buildIn(folder, cache)
    assert.deepEqual(treeOf(folder), before)
  })

  it('two copies are two notices and one problem', async () => {
    const { folder, cache, home } = foreignFolder(1)
    const [path] = Object.keys(treeOf(folder))
    write(folder, { '2025/07/copy.md': readFileSync(join(folder, path!)) })
    await buildIn(folder, cache)
    assert.equal(new Set(Object.values(idsIn(home))).size, 2)
    assert.ok(problemsIn(home).includes('duplicate-notice 2025/07/copy.md'))
  })

  it('every kind of bad input is a problem of a notice that is still there', async () => {
    const { folder, cache, home } = foreignFolder(1)
    write(folder, {
      'empty.md': '',
      'nul.md': madeUpNotice(1).replace('攻撃', '攻\u0000撃').replace('第三者', '第\u0000三者'),
      'broken.md': Buffer.concat([Buffer.from(madeUpNotice(2)), Buffer.from([0xff, 0xfe, 0xc0, 0x80, 0xe3])]),
      '名前に "空白" と\n改行.md': madeUpNotice(3),
      'large.md': madeUpNotice(4) + 'あ'.repeat(largestFile / 3),
      'one-line.txt': 'あ'.repeat(largestFile / 2),
    })
    mkdirSync(join(folder, 'inner'))
    symlinkSync('..', join(folder, 'inner/loop'))
    symlinkSync('nowhere.md', join(folder, 'dangling.md'))
    const { notices } = await buildIn(folder, cache)
    assert.equal(notices, 7)
    const problems = problemsIn(home)
    for (const expected of [
      'file-empty empty.md',
      'nul-byte nul.md',
      'encoding-invalid broken.md',
      'file-too-large large.md',
      'file-too-large one-line.txt',
      'directory-loop inner/loop',
      'file-unreadable dangling.md',
    ])
      assert.ok(problems.includes(expected), `${expected} in ${problems.join(', ')}`)
    const index = openIndex(join(home, 'index.sqlite'))
    const large = index.row(idsIn(home)['large.md']!)!
    index.close()
    assert.equal(large.document.head.title?.value, '不正アクセスに関するお知らせ（第4報）')
    assert.ok(large.document.text.length < 1000)
    assert.equal(large.facts.length, 0)
  })

  it('throws away an index that is half-written, damaged or no index, and says so', async () => {
    const { folder, cache, home } = foreignFolder(12)
    await buildIn(folder, cache)
    const bytes = lastingBytes(home)
    const ids = idsIn(home)
    const file = join(home, 'index.sqlite')
    const whole = readFileSync(file)
    const damages: [string, () => void][] = [
      ['cut to a tenth', () => truncateSync(file, Math.floor(whole.length / 10))],
      ['cut to a half', () => truncateSync(file, Math.floor(whole.length / 2))],
      ['cut in a page', () => truncateSync(file, whole.length - 1000)],
      ['other bytes', () => writeFileSync(file, 'この文書は索引ではない'.repeat(200))],
      [
        'zeros in the middle',
        () =>
          writeFileSync(file, Buffer.concat([whole.subarray(0, 4096), Buffer.alloc(whole.length - 4096)])),
      ],
    ]
    for (const [what, damage] of damages) {
      damage()
      const said: string[] = []
      const { notices } = await buildIn(folder, cache, { onRenewed: because => said.push(because.en) })
      assert.equal(notices, 12, what)
      assert.equal(said.length, 1, what)
      assert.deepEqual(lastingBytes(home), bytes, what)
      assert.deepEqual(idsIn(home), ids, what)
    }
  })
})

describe('a build that is stopped', () => {
  it('at any write, by a full disk: the error names the file, and the next build completes', async () => {
    const { folder, cache, home } = foreignFolder(7)
    await buildIn(folder, cache)
    const whole = lastingBytes(home)
    for (let n = 1; ; n++) {
      rmSync(home, { recursive: true, force: true })
      const { disk, acts } = failingDisk(n)
      const stopped = await buildIn(folder, cache, { disk }).then(
        () => null,
        (error: Error) => error,
      )
      if (!stopped) {
        assert.ok(acts() > 10, 'the disk was written')
        break
      }
      assert.match(stopped.message, /Cannot write .*disk is full/)
      await buildIn(folder, cache)
      assert.deepEqual(lastingBytes(home), whole, `stopped at write ${n}`)
    }
  })

  it('before or after any change of the index', async () => {
    const { folder, cache, home } = foreignFolder(7)
    await buildIn(folder, cache)
    const whole = lastingBytes(home)
    for (const after of [false, true])
      for (let n = 1; n <= 3; n++) {
        rmSync(home, { recursive: true, force: true })
        await assert.rejects(buildIn(folder, cache, { openIndex: failingIndex(n, after) }), /stopped/)
        await buildIn(folder, cache)
        assert.deepEqual(lastingBytes(home), whole, `stopped ${after ? 'after' : 'before'} change ${n}`)
      }
  })

  it('in the middle of a change of the archive', async () => {
    for (const after of [false, true])
      for (let n = 1; n <= 3; n++) {
        const { folder, cache, home } = foreignFolder(7)
        const post = (k: number) =>
          `【セキュリティ事件簿#2025-00${k}】青葉堂${k} 不正アクセスについて 2025/8/${k}\n\n \n\n調査中です。\n\nリリース文アーカイブ\n\n`
        write(folder, { 'page.txt': `${post(1)}${post(2)}${post(3)}` })
        await buildIn(folder, cache)
        const ids = idsIn(home)
        assert.ok('page.txt#2025-002' in ids)
        write(folder, { '2025/01/01_第0支所.md': madeUpNotice(80, '2025年7月1日') })
        write(folder, { 'page.txt': `${post(1)}${post(3)}` })
        renameSync(join(folder, '2025/02/02_第1支所.md'), join(folder, '2025/02/09_第1支所.md'))
        rmSync(join(folder, '2025/03/03_第2支所.md'))
        await assert.rejects(buildIn(folder, cache, { openIndex: failingIndex(n, after) }), /stopped/)
        const { notices } = await buildIn(folder, cache)
        const what = `stopped ${after ? 'after' : 'before'} change ${n}`
        assert.equal(notices, 8, what)
        assert.equal(idsIn(home)['2025/02/09_第1支所.md'], ids['2025/02/02_第1支所.md'], what)
        const step = lastingBytes(home)
        rmSync(join(home, 'derived'), { recursive: true })
        rmSync(join(home, 'index.sqlite'))
        await buildIn(folder, cache)
        assert.deepEqual(lastingBytes(home), step, what)
      }
  })

  it('a lost ids.jsonl is written again from the index', async () => {
    const { folder, cache, home } = foreignFolder(4)
    await buildIn(folder, cache)
    write(folder, { '2025/01/01_第0支所.md': madeUpNotice(80) })
    await buildIn(folder, cache)
    const ids = idsIn(home)
    rmSync(join(home, 'ids.jsonl'))
    await buildIn(folder, cache)
    rmSync(join(home, 'index.sqlite'))
    await buildIn(folder, cache)
    assert.deepEqual(idsIn(home), ids)
  })

  it('by kill -9 at any moment: the next build completes, with the bytes of one that was left alone', async () => {
    const { folder, cache, home } = foreignFolder(300)
    await buildIn(folder, cache, { workers: 2 })
    const whole = lastingBytes(home)
    const main = fileURLToPath(new URL('../src/cli/main.js', import.meta.url))
    for (const delay of [150, 300, 450, 600, 800, 1000]) {
      rmSync(home, { recursive: true, force: true })
      for (const moment of [delay, delay / 2]) {
        const child = spawn(process.execPath, [main, 'build', '--archive', folder, '--cache', cache], {
          stdio: 'ignore',
        })
        const exit = once(child, 'exit')
        await Promise.race([exit, wait(moment)])
        child.kill('SIGKILL')
        await exit
      }
      const { notices } = await buildIn(folder, cache, { workers: 2, patience: 5000 })
      assert.equal(notices, 300)
      assert.deepEqual(lastingBytes(home), whole, `killed after ${delay} ms`)
    }
  })
})

describe('import', () => {
  const own = (): string => {
    const folder = join(temporaryFolder(), 'archive')
    initArchive(folder)
    return folder
  }
  const clock = () => Date.UTC(2026, 0, 2, 3, 4, 5)
  const post = (n: number): string =>
    `【セキュリティ事件簿#2025-00${n}】株式会社青葉堂${n} 不正アクセスに関するお知らせ 2025/5/${n}

 

当社のサーバーが不正アクセスを受けました。詳しくは調査中です（${n}）。

リリース文アーカイブ
`

  it('keeps the bytes as a capture and each notice as Markdown; twice is once', async () => {
    const [from, folder] = [temporaryFolder(), own()]
    write(from, {
      '2025/06/03_青空市.md': madeUpNotice(1, '2025年6月3日', '青空市'),
      'notes/plain.txt': '2025年5月1日\n\nお知らせ\n\n当社は不正アクセスを受けました。\n',
    })
    const archive = openArchive(folder)
    const first = await importNotices(archive, [from], { clock })
    assert.equal(first.notices.filter(n => n.isNew).length, 2)
    const tree = treeOf(folder)
    const markdown = 'notices/2025/06/03_青空市.md'
    assert.equal(tree[markdown], treeOf(from)['2025/06/03_青空市.md'], 'a Markdown source keeps its bytes')
    const sha256 = tree[markdown]!
    assert.ok(tree[`captures/${sha256.slice(0, 2)}/${sha256}.txt`])
    const record = JSON.parse(
      readFileSync(join(folder, `captures/${sha256.slice(0, 2)}/${sha256}.json`), 'utf8'),
    )
    assert.deepEqual(
      [record.origin, record.name, record.at, record.format, record.parts[0].notice],
      ['transcribed', '03_青空市.md', '2026-01-02T03:04:05.000Z', 'markdown', markdown],
    )
    const second = await importNotices(archive, [from, join(from, 'notes/plain.txt')], { clock: () => 0 })
    assert.deepEqual(
      second.notices.map(n => n.isNew),
      [false, false, false],
    )
    assert.deepEqual(treeOf(folder), tree)
  })

  it('a page of posts becomes notices, and a later page brings only what is new', async () => {
    const [from, folder] = [temporaryFolder(), own()]
    const pageOf = (...numbers: number[]) =>
      `ラベル インシデント の投稿を表示しています。\n\n${numbers.map(post).join('\n\n')}`
    write(from, { 'one.txt': pageOf(1, 2, 3), 'two.txt': pageOf(2, 3, 4) })
    const archive = openArchive(folder)
    const first = await importNotices(archive, [join(from, 'one.txt')])
    const second = await importNotices(archive, [join(from, 'two.txt')])
    assert.equal(first.notices.length, 3)
    assert.deepEqual(
      second.notices.map(n => n.isNew),
      [false, false, true],
    )
    const { notices } = await build(archive, { workers: 0 })
    assert.equal(notices, 4)
  })

  it('a moved notice is not imported again', async () => {
    const [from, folder] = [temporaryFolder(), own()]
    write(from, { '2025/06/03_青空市.md': madeUpNotice(1) })
    const archive = openArchive(folder)
    await importNotices(archive, [from])
    await build(archive, { workers: 0 })
    renameSync(join(folder, 'notices/2025/06/03_青空市.md'), join(folder, 'notices/2025/06/04_青空市.md'))
    await build(archive, { workers: 0 })
    const { notices } = await importNotices(archive, [from])
    assert.deepEqual(
      notices.map(n => [n.notice, n.isNew]),
      [['notices/2025/06/04_青空市.md', false]],
    )
  })

  it('an import stopped at any write is completed by the next', async () => {
    const from = temporaryFolder()
    write(from, {
      'a/2025/06/03_青空市.md': madeUpNotice(1),
      'b/2025/06/03_青空市.md': madeUpNotice(2),
      'plain.txt': 'お知らせ\n\n当社は不正アクセスを受けました。\n',
    })
    const complete = own()
    await importNotices(openArchive(complete), [from], { clock })
    const whole = treeOf(complete)
    delete whole['index.sqlite.lock']
    delete whole['log.jsonl']
    assert.ok('notices/2025/06/03_青空市(2).md' in whole)
    for (let n = 1; ; n++) {
      const folder = own()
      const archive = openArchive(folder)
      const stopped = await importNotices(archive, [from], { clock, disk: failingDisk(n).disk }).catch(
        (error: Error) => error,
      )
      if (!(stopped instanceof Error)) break
      assert.match(stopped.message, /Cannot write/)
      await importNotices(archive, [from], { clock })
      const tree = treeOf(folder)
      delete tree['index.sqlite.lock']
      // A capture whose line was never written is marked in it as found.
      delete tree['log.jsonl']
      const { lines, faults } = readLog(folder)
      assert.deepEqual([lines.length, faults], [3, []])
      for (const path of Object.keys(tree)) if (path.endsWith('.tmp')) delete tree[path]
      assert.deepEqual(tree, whole, `stopped at write ${n}`)
    }
  })

  it('does not follow a record that leads out of notices/', async () => {
    const [from, folder] = [temporaryFolder(), own()]
    write(from, { '2025/06/03_青空市.md': madeUpNotice(1) })
    const archive = openArchive(folder)
    await importNotices(archive, [from], { clock })
    const [name] = Object.keys(treeOf(folder)).filter(path => /captures.*json$/.test(path))
    const record = readFileSync(join(folder, name!), 'utf8')
    write(folder, { [name!]: record.replace('notices/2025/06/03_青空市.md', 'notices/../../outside.md') })
    await importNotices(archive, [from], { clock })
    assert.ok(!existsSync(join(folder, '../outside.md')))
  })

  it('never writes into a foreign folder', async () => {
    const [from, folder] = [temporaryFolder(), temporaryFolder()]
    write(from, { 'a.md': madeUpNotice(1) })
    await assert.rejects(importNotices(openArchive(folder), [from]), /no archive of Tenmatsu/)
    assert.deepEqual(treeOf(folder), {})
  })
})
