import assert from 'node:assert/strict'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { initArchive } from '../src/archive/init-archive.ts'
import { type Archive, openArchive } from '../src/archive/open-archive.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { countUnits, countUnitsInput } from '../src/queries/count-units.ts'
import { joinAnew } from '../src/queries/join-anew.ts'
import { listIncidents, listIncidentsInput } from '../src/queries/list-incidents.ts'
import { listRoots, listRootsInput } from '../src/queries/list-roots.ts'
import { showIncident } from '../src/queries/show-incident.ts'
import { showRoot } from '../src/queries/show-root.ts'
import { lastingBytes, madeUpNotice, temporaryFolder, write } from './archive-folders.ts'

const told = (title: string, date: string, organisation: string, body: string): string =>
  `# 公表概要\n- ${title}\n- ${date}\n- ${organisation}\n\n# 本文\n${body}\n`

const printer =
  '名簿の印刷を委託している株式会社みどり印刷において、ランサムウェアによる被害が発生し、個人情報が漏えいしたおそれがあります。'

/** Four firms with two reports each, a vendor with two clients, and a lone notice. */
function folderOfNotices(): Record<string, string> {
  const files: Record<string, string> = {}
  for (const [n, firm] of ['あさひ製菓', 'ゆうなぎ運輸', 'こだま書店', 'はるかぜ園芸'].entries()) {
    const organisation = `株式会社${firm}`
    files[`2025/0${n + 1}/05_${organisation}.md`] = madeUpNotice(
      10 * n + 1,
      `2025年${n + 1}月5日`,
      organisation,
    )
    files[`2025/0${n + 2}/20_${organisation}.md`] = madeUpNotice(
      10 * n + 2,
      `2025年${n + 2}月20日`,
      organisation,
    ).replace(`2025年${n + 2}月20日、`, `2025年${n + 1}月5日にお知らせしたとおり、2025年${n + 1}月5日、`)
  }
  files['2025/07/01_株式会社みどり印刷.md'] = told(
    'ランサムウェア被害について',
    '2025年7月1日',
    '株式会社みどり印刷',
    '2025年6月28日、当社のサーバーがランサムウェアの被害を受けました。',
  )
  files['2025/07/03_青空市.md'] = told(
    '委託先における被害について',
    '2025年7月3日',
    '青空市',
    `当市が${printer}`,
  )
  files['2025/07/04_夕空市.md'] = told('委託先の被害について', '2025年7月4日', '夕空市', `当市が${printer}`)
  files['2025/08/01_ひだまり学園.md'] = madeUpNotice(99, '2025年8月1日', '学校法人ひだまり学園')
  return files
}

const all = folderOfNotices()

function foreign(files = all): { archive: Archive; folder: string; cache: string } {
  const [folder, cache] = [temporaryFolder(), temporaryFolder()]
  write(folder, files)
  return { archive: openArchive(folder, { cache }), folder, cache }
}

const built = (archive: Archive) => build(archive, { workers: 0 })

async function looking<T>(archive: Archive, look: (index: NoticeIndex) => T | Promise<T>): Promise<T> {
  const index = openIndex(archive.indexFile)
  try {
    return await look(index)
  } finally {
    index.close()
  }
}

const joined = ({ home }: Archive): Record<string, string> =>
  Object.fromEntries(
    ['incidents', 'roots'].map(name => [name, readFileSync(join(home, `derived/${name}.jsonl`), 'utf8')]),
  )

describe('incidents and root events, kept by the build', () => {
  it('derived files have the same bytes in whatever order notices come', async () => {
    const { archive } = foreign()
    await built(archive)
    const expected = joined(archive)
    assert.equal(expected.incidents!.trim().split('\n').length, 8)
    assert.equal(expected.roots!.trim().split('\n').length, 1)
    const paths = Object.keys(all)
    for (const order of [paths.toReversed(), paths.toSorted((a, b) => (a.slice(5) < b.slice(5) ? 1 : -1))]) {
      const late = foreign({})
      for (let at = 0; at < order.length; at += 3) {
        write(late.folder, Object.fromEntries(order.slice(at, at + 3).map(path => [path, all[path]!])))
        await built(late.archive)
      }
      assert.deepEqual(joined(late.archive), expected)
    }
  })

  it('what is joined step by step is what is joined at once', async () => {
    const { archive, folder } = foreign()
    const steps: (() => void)[] = [
      () => rmSync(join(folder, '2025/07/03_青空市.md')),
      () =>
        write(folder, {
          '2025/09/01_株式会社こだま書店.md': madeUpNotice(23, '2025年9月1日', '株式会社こだま書店'),
        }),
      () =>
        write(folder, {
          '2025/02/20_株式会社あさひ製菓.md': told(
            'お礼',
            '2025年2月20日',
            '株式会社あさひ製菓',
            'お礼申し上げます。',
          ),
        }),
      () => write(folder, { '2025/07/03_青空市.md': all['2025/07/03_青空市.md']! }),
    ]
    await built(archive)
    for (const step of steps) {
      step()
      await built(archive)
      const kept = await looking(archive, async index => {
        const anew = await joinAnew(index, { withoutCuratedLinks: false })
        const plain = (groups: readonly { notices: readonly string[] }[]) => groups.map(g => g.notices).sort()
        assert.deepEqual(plain(index.keptIncidents()), plain(anew.incidents))
        assert.deepEqual(plain(index.keptRoots()), plain(anew.roots))
        return [index.keptIncidents(), index.keptRoots(), lastingBytes(archive.home)]
      })
      rmSync(archive.indexFile)
      rmSync(archive.derivedFolder, { recursive: true })
      await built(archive)
      assert.deepEqual(
        await looking(archive, index => [
          index.keptIncidents(),
          index.keptRoots(),
          lastingBytes(archive.home),
        ]),
        kept,
      )
    }
  })

  it('a build stopped between ids and index is completed by the next, with the same ids', async () => {
    const { archive } = foreign()
    const stopped = build(archive, {
      workers: 0,
      openIndex: file => {
        const index = openIndex(file)
        return {
          ...index,
          putIncidents: () => {
            throw new Error('stopped')
          },
        }
      },
    })
    await assert.rejects(stopped, /stopped/)
    const ids = readFileSync(archive.idsFile, 'utf8')
    assert.match(ids, /"noun":"incident"/)
    // As a process that is killed while it writes would leave it.
    appendFileSync(archive.idsFile, '{"id":"0000000000","noun":"inc')
    await built(archive)
    assert.equal(readFileSync(archive.idsFile, 'utf8'), ids)
    assert.equal(await looking(archive, index => index.keptIncidents().length), 8)
  })

  it('ids that ids.jsonl has lost are written down again', async () => {
    const { archive } = foreign()
    await built(archive)
    const ids = await looking(archive, index => index.keptIncidents().map(({ id }) => id))
    rmSync(archive.idsFile)
    await built(archive)
    assert.deepEqual(await looking(archive, index => index.keptIncidents().map(({ id }) => id)), ids)
    const lines = readFileSync(archive.idsFile, 'utf8').trim().split('\n')
    assert.equal(lines.filter(line => line.includes('"noun":"incident"')).length, ids.length)
  })

  it('an edited derived file is written again, without joining anew', async () => {
    const { archive } = foreign()
    await built(archive)
    const expected = joined(archive)
    writeFileSync(join(archive.derivedFolder, 'incidents.jsonl'), 'edited\n')
    rmSync(join(archive.derivedFolder, 'roots.jsonl'))
    await build(archive, {
      workers: 0,
      openIndex: file => ({ ...openIndex(file), threads: () => assert.fail('nothing is to be joined') }),
    })
    assert.deepEqual(joined(archive), expected)
  })

  it('is asked: lists, one of them, the units', async () => {
    const { archive } = foreign()
    await built(archive)
    await looking(archive, async index => {
      const list = async (input: Record<string, unknown>) =>
        (await listIncidents(index, listIncidentsInput.parse(input)))!
      const { total, units, incidents, facets } = await list({ sort: 'oldest', perPage: '2' })
      assert.deepEqual(
        [total, incidents.length, ...units.map(({ unit, count }) => `${unit} ${count}`)],
        [8, 2, 'notice 12', 'incident 8', 'root_event 6'],
      )
      assert.ok(units.every(({ label, rule }) => label.ja && label.en && rule.ja && rule.en))
      assert.equal(facets.year['2025'], 8)
      const [first] = incidents
      assert.deepEqual(first!.organisations, ['株式会社あさひ製菓'])
      assert.deepEqual([first!.first, first!.last, first!.told], ['2025-01-05', '2025-02-20', 2])
      assert.equal((await list({ several: 'true' })).total, 4)
      assert.equal((await list({ several: 'false' })).total, 4)
      assert.equal((await list({ q: 'ランサムウェア', publisher: '市' })).total, 2)

      const { roots } = await listRoots(index, listRootsInput.parse({ q: 'みどり', from: '2025-07' }))
      const [root] = roots
      assert.deepEqual([root!.root, root!.told, root!.incidents], ['株式会社みどり印刷', 3, 3])
      assert.equal((await listRoots(index, listRootsInput.parse({ to: '2025-06' }))).total, 0)
      assert.equal((await list({ root: root!.id })).total, 3)
      assert.equal(await listIncidents(index, listIncidentsInput.parse({ root: 'nobody' })), null)
      assert.equal((await showRoot(index, root!.notices[2]!.path))?.id, root!.id, 'by one of its notices')
      assert.equal(await showRoot(index, 'nobody'), null)

      const shown = await showIncident(index, { incident: first!.notices[1]!.path })
      assert.equal(shown?.id, first!.id)
      assert.deepEqual(shown!.joins[0]!.later, first!.notices[1]!.id)
      const client = await showIncident(index, { incident: root!.notices[1]!.id })
      assert.deepEqual(
        client!.sharedRoots.map(({ id, others }) => [id, others.length]),
        [[root!.id, 2]],
      )
      const { periods } = await countUnits(index, countUnitsInput.parse({ by: 'month' }))
      assert.deepEqual(periods!.at(-2), { period: '2025-07', notice: 3, incident: 3, root_event: 1 })
      const counted = await countUnits(index, countUnitsInput.parse({ q: '印刷' }))
      assert.deepEqual(
        counted.units.map(({ count }) => count),
        [3, 3, 1],
      )
    })
  })

  it('a release met twice is one 公表', async () => {
    const body = Array.from(
      { length: 12 },
      (_, i) =>
        `当社のサーバーに対する第三者による不正アクセスについて、その${i + 1}の確認の結果をお知らせします。`,
    ).join('\n')
    const home = join(temporaryFolder(), 'mine')
    initArchive(home)
    const release = told('不正アクセスに関するお知らせ', '2025年3月3日', '株式会社まつかぜ', body)
    write(home, {
      'notices/2025/03/03_株式会社まつかぜ.md': release,
      'notices/2025/03/03_株式会社まつかぜ(2).md': release.replace('お知らせします', 'お知らせ します'),
    })
    const archive = openArchive(home)
    await built(archive)
    await looking(archive, async index => {
      const { units, detail } = await countUnits(index, countUnitsInput.parse({}))
      assert.deepEqual(
        units.map(({ count }) => count),
        [1, 1, 1],
      )
      assert.equal(detail.copies, 1)
      const { incidents } = (await listIncidents(index, listIncidentsInput.parse({})))!
      assert.deepEqual([incidents[0]!.notices.length, incidents[0]!.told], [2, 1])
    })
  })
})
