import assert from 'node:assert/strict'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { realDisk } from '../src/archive/disk.ts'
import { initArchive } from '../src/archive/init-archive.ts'
import { appendToLog, logHead, readLog } from '../src/archive/log.ts'
import { openArchive } from '../src/archive/open-archive.ts'
import { build } from '../src/pipeline/build.ts'
import { importNotices } from '../src/pipeline/import-notices.ts'
import { type VerifyOptions, verify } from '../src/pipeline/verify.ts'
import { madeUpNotice, temporaryFolder, treeOf, write } from './archive-folders.ts'

/** An archive of three imported notices, a decision and a build. */
async function madeArchive(): Promise<string> {
  const [from, folder] = [temporaryFolder(), temporaryFolder()]
  for (const n of [1, 2, 3])
    write(from, { [`2025/06/0${n}_第${n}支所.md`]: madeUpNotice(n, `2025年6月${n}日`) })
  initArchive(folder)
  await importNotices(openArchive(folder), [from])
  write(folder, { 'decisions/facts.jsonl': '{"made":"up"}\n' })
  await build(openArchive(folder), { workers: 0 })
  return folder
}

const found = async (folder: string, options: VerifyOptions = {}): Promise<string[]> =>
  (await verify(openArchive(folder), options)).problems.map(p => `${p.code} ${p.place.path ?? ''}`)

/** Runs `change` and puts the file back as it was. */
async function withChanged(file: string, change: () => void, look: () => Promise<void>): Promise<void> {
  const before = readFileSync(file)
  change()
  await look()
  writeFileSync(file, before)
}

/** Every byte of a file in turn with one bit of it turned over. */
function* turned(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at++) {
    const other = Buffer.from(bytes)
    other[at]! ^= 1 << (at % 8)
    yield other
  }
}

describe('verify', () => {
  it('proves an archive that is as it was written', async () => {
    const folder = await madeArchive()
    const proven = await verify(openArchive(folder))
    assert.deepEqual(proven.problems, [])
    assert.deepEqual([proven.captures, proven.capturesFound, proven.notices], [3, 0, 3])
    assert.ok(proven.quotes >= 6)
    assert.equal(proven.logLines, 3 + 3 + 1)
    assert.equal(proven.logHead, logHead(folder))
    const before = treeOf(folder)
    await verify(openArchive(folder), { head: proven.logHead! })
    assert.deepEqual(treeOf(folder), before, 'it writes nothing')
  })

  it('finds every changed byte of a capture and of its record, and names it', async () => {
    const folder = await madeArchive()
    const paths = Object.keys(treeOf(folder))
      .filter(path => path.startsWith('captures/'))
      .slice(0, 2)
    for (const path of paths) {
      const file = join(folder, path)
      const code = path.endsWith('.json') ? 'capture-record-changed' : 'capture-changed'
      const { lines } = readLog(folder)
      const { verifyCaptures } = await import('../src/pipeline/verify-captures.ts')
      const before = readFileSync(file)
      for (const bytes of turned(before)) {
        writeFileSync(file, bytes)
        const problems: Parameters<typeof verifyCaptures>[2] = []
        await verifyCaptures(folder, lines, problems)
        assert.deepEqual(
          problems.map(p => [p.code, p.place.path]),
          [[code, path]],
        )
      }
      writeFileSync(file, before)
    }
    assert.deepEqual(await found(folder), [])
  })

  it('finds captures that are gone, cut, swapped, added or moved', async () => {
    const folder = await madeArchive()
    const [one, record, two] = Object.keys(treeOf(folder))
      .filter(path => path.startsWith('captures/'))
      .sort((a, b) => Number(a.endsWith('.json')) - Number(b.endsWith('.json')))
      .filter((_, i) => i === 0 || i === 1 || i === 3)
      .map(path => join(folder, path)) as [string, string, string]
    void record
    await withChanged(
      one,
      () => rmSync(one),
      async () => {
        assert.match((await found(folder)).join(), /^capture-missing captures/)
      },
    )
    await withChanged(
      one,
      () => writeFileSync(one, readFileSync(one).subarray(0, 10)),
      async () => {
        assert.match((await found(folder)).join(), /^capture-changed captures/)
      },
    )
    await withChanged(
      one,
      () => writeFileSync(one, readFileSync(two)),
      async () => {
        assert.match((await found(folder)).join(), /^capture-changed captures/)
      },
    )
    renameSync(one, one.replace(/txt$/, 'pdf'))
    assert.match((await found(folder)).join(), /^capture-missing captures/)
    renameSync(one.replace(/txt$/, 'pdf'), one)
    write(folder, { [`captures/ab/${'ab'.repeat(32)}.txt`]: 'slipped in', 'captures/note.txt': 'slipped in' })
    assert.deepEqual((await found(folder)).sort(), [
      `capture-unlisted captures/ab/${'ab'.repeat(32)}.txt`,
      'capture-unlisted captures/note.txt',
    ])
    rmSync(join(folder, 'captures/ab'), { recursive: true })
    rmSync(join(folder, 'captures/note.txt'))
    renameSync(join(folder, 'captures'), join(folder, 'elsewhere'))
    assert.deepEqual(await found(folder), ['captures-left-out captures'])
    assert.deepEqual(await found(folder, { withoutCaptures: true }), [])
  })

  it('finds every changed byte of the log', async () => {
    const folder = await madeArchive()
    const file = join(folder, 'log.jsonl')
    const before = readFileSync(file)
    for (const bytes of turned(before)) {
      writeFileSync(file, bytes)
      const { faults } = readLog(folder)
      assert.ok(faults.length > 0)
    }
    writeFileSync(file, before)
  })

  it('finds lines of the log that were taken out, doubled, moved or cut off', async () => {
    const folder = await madeArchive()
    const file = join(folder, 'log.jsonl')
    const before = readFileSync(file, 'utf8')
    const lines = before.split('\n').slice(0, -1)
    const head = logHead(folder)!
    const written = (some: readonly string[]) => writeFileSync(file, some.map(line => `${line}\n`).join(''))
    for (let i = 0; i < lines.length; i++) {
      written(lines.toSpliced(i, 1))
      // The last line can be taken out unseen only where nobody noted the head and nothing hangs on it.
      const problems = await found(folder, { head })
      assert.ok(
        problems.includes(i < lines.length - 1 ? 'log-out-of-place log.jsonl' : 'log-lacks-head log.jsonl'),
      )
      written(lines.toSpliced(i, 0, lines[i]!))
      assert.deepEqual(readLog(folder).faults, [{ line: i + 2, fault: 'out-of-place' }])
      if (i > 0) {
        written([...lines.slice(0, i - 1), lines[i]!, lines[i - 1]!, ...lines.slice(i + 1)])
        assert.equal(readLog(folder).faults[0]!.line, i)
      }
    }
    for (let size = 0; size < before.length; size++) {
      writeFileSync(file, before.slice(0, size))
      const isWhole = size === 0 || before[size - 1] === '\n'
      assert.deepEqual(
        readLog(folder).faults.map(f => f.fault),
        isWhole ? [] : ['cut'],
      )
    }
    written(lines.slice(0, 3))
    assert.deepEqual(
      new Set((await found(folder, { head })).map(p => p.split(' ')[0])),
      new Set(['log-lacks-head', 'notice-unproven', 'decision-unproven']),
    )
    writeFileSync(file, '')
    assert.ok(
      (await found(folder)).every(p => /^(capture-unlisted|notice-unproven|decision-unproven)/.test(p)),
    )
    writeFileSync(file, before)
    assert.deepEqual(await found(folder, { head }), [])
  })

  it('a log made anew by somebody else does not hold the head that was noted', async () => {
    const folder = await madeArchive()
    const head = logHead(folder)!
    const { lines } = readLog(folder)
    rmSync(join(folder, 'log.jsonl'))
    for (const { n: _, prev: __, hash: ___, at, ...entry } of lines)
      appendToLog(realDisk, folder, [entry as never], at === '' ? '' : '2025-01-01T00:00:00.000Z')
    assert.deepEqual(await found(folder), [])
    assert.deepEqual(await found(folder, { head }), ['log-lacks-head log.jsonl'])
  })

  it('what a killed write left at the end of the log is written over by the next', async () => {
    const folder = await madeArchive()
    const file = join(folder, 'log.jsonl')
    const head = logHead(folder)!
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"n":8,"prev":"`)
    assert.deepEqual(await found(folder), ['log-cut log.jsonl'])
    write(folder, { 'decisions/facts.jsonl': '{"made":"up"}\n{"made":"again"}\n' })
    write(folder, { 'notices/2025/06/09_青空市.md': madeUpNotice(9) })
    const { logHead: after } = await build(openArchive(folder), { workers: 0 })
    assert.notEqual(after, head)
    assert.deepEqual(await found(folder, { head }), [])
    assert.deepEqual(
      readLog(folder)
        .lines.slice(-2)
        .map(line => line.did),
      ['notice', 'decision'],
    )
  })

  it('a line longer than most is built on like any other', async () => {
    const folder = await madeArchive()
    for (const length of [7_900, 8_100, 9_000, 200_000]) {
      const address = `https://aoba.example/${'a'.repeat(length)}`
      appendToLog(
        realDisk,
        folder,
        [{ did: 'seen', sha256: '0'.repeat(64), address }],
        '2025-06-04T01:00:00.000Z',
      )
      appendToLog(realDisk, folder, [{ did: 'purge', id: '0123456789' }], '2025-06-04T01:00:00.000Z')
      assert.equal(logHead(folder), readLog(folder).lines.at(-1)!.hash)
    }
    assert.deepEqual(readLog(folder).faults, [])
    assert.equal(readLog(folder).lines.length, 7 + 8)
  })

  it('refuses to add to a log whose last line was changed', async () => {
    const folder = await madeArchive()
    const file = join(folder, 'log.jsonl')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/decisions\/facts/, 'decisions/fakes'))
    const from = temporaryFolder()
    write(from, { 'a.md': madeUpNotice(7) })
    await assert.rejects(importNotices(openArchive(folder), [from]), /not as it was written/)
    write(folder, { 'notices/2025/06/09_青空市.md': madeUpNotice(9) })
    const { problemsByCode } = await build(openArchive(folder), { workers: 0 })
    assert.equal(problemsByCode['log-changed'], 1, 'a build goes on and says so')
  })

  it('finds a quote that does not stand where the reading says', async () => {
    const folder = await madeArchive()
    const path = 'derived/readings/2025-06.jsonl'
    const file = join(folder, path)
    await withChanged(
      file,
      () =>
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace(
            /(?<="evidence":\[\{)"start":(\d+),"end":(\d+)/,
            (_, a, b) => `"start":${Number(a) + 1},"end":${Number(b) + 1}`,
          ),
        ),
      async () => {
        assert.deepEqual(await found(folder), ['evidence-moved notices/2025/06/01_第1支所.md'])
      },
    )
    const notice = join(folder, 'notices/2025/06/01_第1支所.md')
    await withChanged(
      notice,
      () => writeFileSync(notice, readFileSync(notice, 'utf8').replace('101名', '999名')),
      async () => {
        assert.deepEqual(await found(folder), ['notice-unproven notices/2025/06/01_第1支所.md'])
      },
    )
    rmSync(notice)
    assert.deepEqual(await found(folder), ['notice-unproven notices/2025/06/01_第1支所.md'])
  })

  it('of a foreign folder, holds the files and the quotes against the last build', async () => {
    const [folder, cache] = [temporaryFolder(), temporaryFolder()]
    write(folder, { '2025/06/01_第1支所.md': madeUpNotice(1) })
    const archive = openArchive(folder, { cache })
    const unread = await verify(archive)
    assert.deepEqual(
      unread.problems.map(p => p.code),
      ['nothing-read'],
    )
    await build(archive, { workers: 0 })
    const proven = await verify(archive)
    assert.deepEqual([proven.problems, proven.notices, proven.captures, proven.logHead], [[], 1, 0, null])
    write(folder, { '2025/06/01_第1支所.md': madeUpNotice(2) })
    const changed = await verify(archive)
    assert.deepEqual(
      changed.problems.map(p => p.code),
      ['notice-unproven'],
    )
  })
})
