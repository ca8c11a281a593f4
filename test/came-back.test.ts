import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { openJournal } from '../src/archive/fetch-journal.ts'
import { initArchive } from '../src/archive/init-archive.ts'
import { openArchive } from '../src/archive/open-archive.ts'
import { readTombstones } from '../src/archive/tombstones.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { type Added, type AddOptions, addAll } from '../src/pipeline/adding/add-all.ts'
import { targetOf } from '../src/pipeline/adding/target.ts'
import { build } from '../src/pipeline/build.ts'
import { importNotices } from '../src/pipeline/import-notices.ts'
import { takeDown } from '../src/pipeline/takedown.ts'
import { openFetcher } from '../src/sources/fetch/fetcher.ts'
import { temporaryFolder, write } from './archive-folders.ts'
import { type FaultyServer, noticePage, startFaultyServer } from './faulty-server.ts'
import { runCommand } from './run-command.ts'

let server: FaultyServer
before(async () => {
  server = await startFaultyServer()
})
after(() => server.close())

const page = noticePage(33)
const reworded = page
  .replace('第三者による不正アクセスを受け', '外部の者による不正アクセスを受け')
  .replace('深くお詫び申し上げます', '心よりお詫び申し上げます')
const another = `<html lang="ja"><body><main><h1>USBメモリの紛失に関するお詫び</h1><p>2025年9月9日</p><p>白瀬市</p><p>本市の職員が、地域の見守り活動に参加する方々の名簿を保存した外部記憶媒体を帰宅の途中で紛失しました。警察に遺失届を出し、駅と電車の会社にも問い合わせましたが、見つかっておりません。暗号化はされていませんでした。</p></main></body></html>`

async function addTo(
  folder: string,
  path: string,
  body: string,
  more: Partial<AddOptions> = {},
): Promise<Added> {
  server.pages.set(path, { body })
  const fetcher = openFetcher({ allowLoopback: true, limits: { interval: 0 } })
  const options: AddOptions = { fetcher, decide: () => 'keep', ...more }
  for await (const added of addAll(openArchive(folder), [targetOf(server.origin + path)], options))
    return added
  throw new Error('nothing was added')
}

/** An archive whose one notice, from /taken, was taken down. */
async function archiveOf(): Promise<{ folder: string; id: string }> {
  const folder = join(temporaryFolder(), 'archive')
  initArchive(folder)
  const { notices } = await addTo(folder, '/taken', page)
  await build(openArchive(folder))
  const index = openIndex(join(folder, 'index.sqlite'))
  const row = (await index.find(notices[0]!.notice))!
  index.close()
  await takeDown(openArchive(folder), row, '公表元の申し出による')
  return { folder, id: row.id }
}

describe('a notice that was taken down and comes back', () => {
  it('in other words at its address is refused, and the tombstone is named', async () => {
    const { folder, id } = await archiveOf()
    const added = await addTo(folder, '/taken', reworded)
    assert.deepEqual([added.outcome, added.notices], ['left', []])
    const [problem] = added.problems.filter(({ code }) => code === 'taken-down-reworded')
    assert.deepEqual([problem!.details.id, problem!.details.because], [id, '公表元の申し出による'])
    assert.equal(openJournal(folder).last(`${server.origin}/taken`)!.because, 'taken-down')
    assert.equal((await build(openArchive(folder))).notices, 0)
  })

  it('behind a redirect to its address as well', async () => {
    const { folder } = await archiveOf()
    server.pages.set('/moved-here', { status: 301, headers: { location: '/taken' }, body: '' })
    server.pages.set('/taken', { body: reworded })
    const fetcher = openFetcher({ allowLoopback: true, limits: { interval: 0 } })
    for await (const { outcome } of addAll(openArchive(folder), [targetOf(`${server.origin}/moved-here`)], {
      fetcher,
      decide: () => 'keep',
    }))
      assert.equal(outcome, 'left')
  })

  it('at another address is for a person to say, and nothing agreed beforehand says it', async () => {
    const { folder, id } = await archiveOf()
    const added = await addTo(folder, '/copy', reworded)
    assert.deepEqual([added.outcome, added.notices], ['doubtful', []])
    assert.equal(added.problems.find(({ code }) => code === 'taken-down-perhaps')!.details.id, id)
    assert.equal((await addTo(folder, '/copy', reworded, { decideOnReturn: () => 'keep' })).outcome, 'kept')
  })

  it('another text at its address is for a person to say, too; one elsewhere is nobody’s business', async () => {
    const { folder } = await archiveOf()
    assert.equal((await addTo(folder, '/taken', another)).outcome, 'doubtful')
    assert.equal((await addTo(folder, '/elsewhere', another)).outcome, 'kept')
  })

  it('tells nobody its address', async () => {
    const { folder } = await archiveOf()
    assert.ok(!JSON.stringify(readTombstones(folder)).includes('/taken'))
  })

  it('is not imported either', async () => {
    const { folder } = await archiveOf()
    const from = temporaryFolder()
    write(from, { 'saved.html': reworded, 'other.html': another })
    const { notices, problems } = await importNotices(openArchive(folder), [from])
    assert.deepEqual(
      [notices.length, problems.map(p => p.code).filter(c => c.startsWith('taken'))],
      [1, ['taken-down-perhaps']],
    )
  })

  it('tenmatsu add --yes does not take it in', async () => {
    const { folder, id } = await archiveOf()
    server.pages.set('/taken', { body: reworded })
    const place = ['--allow-loopback', '--archive', folder]
    const { out } = await runCommand(['add', `${server.origin}/taken`, '--yes', ...place])
    assert.match(out, new RegExp(`notice ${id}, taken down`))
  })
})
