import assert from 'node:assert/strict'
import { readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, it } from 'node:test'
import { writeDecision } from '../src/archive/decisions.ts'
import { realDisk } from '../src/archive/disk.ts'
import { initArchive } from '../src/archive/init-archive.ts'
import { openArchive } from '../src/archive/open-archive.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import type { AmendmentDecision } from '../src/model/decision.ts'
import { build } from '../src/pipeline/build.ts'
import { createApp } from '../src/web/app.ts'
import { lastingBytes, madeUpNotice, temporaryFolder, write } from './archive-folders.ts'
import { runCommand } from './run-command.ts'

const path = '2025/06/03_株式会社あおば製作所.md'

let folder: string
let foreign: string

const run = (...args: string[]) => runCommand([...args, '--archive', folder])

interface Shown {
  readonly title: string | null
  readonly published: string | null
  readonly publishers: readonly string[]
  readonly stage: string | null
  readonly number: number | null
  readonly problemList: readonly { readonly code: string }[]
  readonly document: {
    readonly head: { readonly address: unknown; readonly amended?: readonly { readonly field: string }[] }
  }
}

const shown = async (name = path): Promise<Shown> => JSON.parse((await run('show', name, '--json')).out)

const amend = (...args: string[]) => run('amend', path, '--because', 'the letter says so', ...args)

const problems = async (): Promise<Record<string, number>> =>
  JSON.parse((await run('build', '--json')).out).problemsByCode

describe('amendments', () => {
  beforeEach(() => {
    foreign = temporaryFolder()
    write(foreign, { [path]: madeUpNotice(1), '2025/07/01_株式会社みなと.md': madeUpNotice(2) })
    folder = join(temporaryFolder(), 'mine')
    initArchive(folder, foreign)
  })

  it('come before what is read, survive a rebuild, and are undone', async () => {
    const before = await shown()
    const made = await amend(
      ...[
        '--title',
        '個人情報の漏えいに関するご報告',
        '--published',
        '2025-06-05',
        '--organisation',
        '株式会社あおば製作所',
      ],
      ...[
        '--organisation',
        'あおば販売株式会社',
        '--address',
        '',
        '--stage',
        'final',
        '--number',
        '4',
        '--json',
      ],
    )
    assert.equal(made.code, 0, made.err)
    const { decision, was } = JSON.parse(made.out)
    assert.equal(was.title, before.title)
    const after = await shown()
    assert.equal(after.title, '個人情報の漏えいに関するご報告')
    assert.equal(after.published, '2025-06-05')
    assert.deepEqual(after.publishers, ['株式会社あおば製作所', 'あおば販売株式会社'])
    assert.equal(after.document.head.address, null)
    assert.deepEqual([after.stage, after.number], ['final', 4])
    assert.deepEqual(
      after.document.head.amended?.map(({ field }) => field),
      ['title', 'published', 'organisations', 'address', 'stage', 'number'],
    )
    const bytes = lastingBytes(folder)
    rmSync(join(folder, 'derived'), { recursive: true })
    for (const name of readdirSync(folder)) if (name.startsWith('index.sqlite')) rmSync(join(folder, name))
    assert.deepEqual(await shown(), after)
    assert.deepEqual(lastingBytes(folder), bytes)
    assert.equal((await run('undo', decision, '--because', 'it was another letter')).code, 0)
    assert.deepEqual(await shown(), before)
  })

  it('only the notice itself is read again', async () => {
    await run('build')
    const archive = openArchive(folder)
    await amend('--number', '3')
    writeDecision(realDisk, archive, 'b', amendment({ title: '別の題名' }, await idOf()))
    const { changed, added } = await build(archive)
    assert.deepEqual([changed, added], [1, 0])
    assert.deepEqual((await build(archive)).changed, 0)
  })

  it('of two, the later knows the earlier and leaves it what it does not set itself', async () => {
    await amend('--title', '初めの題名', '--published', '2025-06-09')
    const { out } = await amend('--title', '次の題名', '--json')
    assert.deepEqual(JSON.parse(out).replaces, [])
    const after = await shown()
    assert.deepEqual([after.title, after.published], ['次の題名', '2025-06-09'])
    assert.equal(
      JSON.parse((await amend('--title', '三つ目', '--published', '2025-06-10', '--json')).out).replaces
        .length,
      2,
    )
    assert.equal((await shown()).published, '2025-06-10')
  })

  it('two that did not know each other and differ are not obeyed, and said', async () => {
    await run('build')
    const before = await shown()
    const id = await idOf()
    const archive = openArchive(folder)
    writeDecision(realDisk, archive, 'one', amendment({ title: '甲の題名', number: 7 }, id))
    writeDecision(realDisk, archive, 'two', amendment({ title: '乙の題名' }, id))
    assert.equal((await problems())['amendments-contradict'], 1)
    const after = await shown()
    assert.deepEqual([after.title, after.number], [before.title, 7])
    assert.ok(after.problemList.some(({ code }) => code === 'amendments-contradict'))
  })

  it('follows its notice where that is moved, and says where there is none', async () => {
    await amend('--title', '正した題名')
    const moved = '2025/06/04_株式会社あおば製作所.md'
    renameSync(join(foreign, path), join(foreign, moved))
    await run('build')
    assert.equal((await shown(moved)).title, '正した題名')
    rmSync(join(foreign, moved))
    assert.equal((await problems())['decision-unresolved'], 1)
  })

  it('what was missing is missed no more', async () => {
    write(foreign, { [path]: madeUpNotice(1).replace('- 2025年6月3日\n', '') })
    write(foreign, {
      '無題.md': '# 公表概要\n- お知らせ\n\n# 本文\n当社のサーバーが不正アクセスを受けました。\n',
    })
    const codes = async () => (await shown('無題.md')).problemList.map(({ code }) => code)
    assert.ok((await codes()).includes('date-missing'))
    await run('amend', '無題.md', '--published', '2025-06', '--organisation', '架空町', '--because', 'x')
    const left = await codes()
    assert.ok(!left.includes('date-missing') && !left.includes('publisher-missing'), left.join())
  })

  it('refuses what cannot be meant, and folders of others', async () => {
    for (const wrong of [
      ['--published', '2025-02-30'],
      ['--number', 'two'],
      ['--address', 'javascript:alert(1)'],
      ['--stage', 'last'],
      [],
    ])
      assert.equal((await amend(...wrong)).code, 2, wrong.join(' '))
    const { code } = await run('amend', 'nothing', '--title', 'x', '--because', 'y')
    assert.equal(code, 1)
  })

  it('is shown on the page and in the list of decisions', async () => {
    await amend('--title', '正した題名', '--by', '青木')
    const archive = openArchive(folder)
    const index = openIndex(archive.indexFile)
    try {
      const app = createApp({ index: () => index })
      const page = await (await app.request(`/notices/${await idOf()}?lang=en`)).text()
      assert.match(page, /Put right by a person \(1\)/)
      assert.match(page, /青木/)
      assert.match(page, /第1報/, 'what was read stands beside it')
    } finally {
      index.close()
    }
    assert.match((await run('judge', '--list')).out, /正した題名/)
    assert.match(
      (await run('show', path)).out,
      /Title: 正した題名 \(was .*第1報.*\)\n +青木, .*the letter says so/,
    )
  })
})

const idOf = async (): Promise<string> => JSON.parse((await run('show', path, '--json')).out).id

const amendment = (sets: AmendmentDecision['sets'], id: string): AmendmentDecision => ({
  decision: 'amendment',
  notice: { id, path },
  sets,
  was: {},
  because: 'made for a test',
  at: '2026-01-02T03:04:05.000Z',
})
