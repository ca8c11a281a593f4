import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { madeUpNotice, temporaryFolder, treeOf, write } from './archive-folders.ts'
import { runInJapanese } from './run-command.ts'

let folder: string
let cache: string

const atVendor = (title: string, date: string, organisation: string, body: string): string =>
  `# 公表概要\n- ${title}\n- ${date}\n- ${organisation}\n\n# 本文\n${body}\n`
const printer =
  '当市が名簿の印刷を委託している株式会社みどり印刷において、ランサムウェアによる被害が発生し、個人情報が漏えいしたおそれがあります。'
const sites = {
  '2025/06/03_株式会社あおば製作所.md': madeUpNotice(1),
  '2025/06/20_あおば製作所株式会社.md': madeUpNotice(2, '2025年6月20日', 'あおば製作所株式会社').replace(
    '2025年6月20日、',
    '2025年6月3日にお知らせしたとおり、2025年6月3日、',
  ),
  '2025/07/01_株式会社みどり印刷.md': atVendor(
    'ランサムウェア被害について',
    '2025年7月1日',
    '株式会社みどり印刷',
    '2025年6月28日、当社のサーバーがランサムウェアの被害を受けました。',
  ),
  '2025/07/03_青空市.md': atVendor('委託先における被害について', '2025年7月3日', '青空市', printer),
  '2025/07/04_夕空市.md': atVendor('委託先の被害について', '2025年7月4日', '夕空市', printer),
}

const run = (...args: string[]) => runInJapanese([...args, '--archive', folder, '--cache', cache])

before(() => {
  ;[folder, cache] = [temporaryFolder(), temporaryFolder()]
  write(folder, sites)
})

describe('tenmatsu incidents and roots', () => {
  it('incidents --gold: groups of paths, each path once; the folder is left as it was', async () => {
    const before = treeOf(folder)
    for (const more of [[], ['--without-curated-links']]) {
      const { code, out } = await run('incidents', '--gold', ...more)
      assert.equal(code, 0)
      const clusters = JSON.parse(out) as string[][]
      assert.deepEqual(clusters.flat().sort(), Object.keys(sites).sort())
      assert.deepEqual(
        clusters.filter(c => c.length > 1),
        [['2025/06/03_株式会社あおば製作所.md', '2025/06/20_あおば製作所株式会社.md']],
      )
    }
    assert.deepEqual(treeOf(folder), before)
  })

  it('roots --gold: {id, root, notices}', async () => {
    const { code, out } = await run('roots', '--gold')
    assert.equal(code, 0)
    const [root, ...others] = JSON.parse(out) as { id: string; root: string; notices: string[] }[]
    assert.deepEqual(others, [])
    assert.equal(root!.root, '株式会社みどり印刷')
    assert.match(root!.id, /^[0-9a-f]{10}$/)
    assert.deepEqual(root!.notices, Object.keys(sites).slice(2))
  })

  it('in words, in both languages, with the reasons', async () => {
    const japanese = await run('incidents', '--lang', 'ja')
    assert.match(japanese.out, /^公表 5 件・事案 4 件・根本事象 2 件\n {2}公表: 組織が公表した/)
    assert.match(japanese.out, /同じ組織の公表 \(株式会社あおば製作所\)/)
    const english = await run('incidents', '--lang', 'en')
    assert.match(english.out, /^5 notices, 4 incidents, 2 root events\n {2}notices: Each act/)
    assert.match(english.out, /cites the date of the earlier notice \(2025-06-03\)/)
    assert.match((await run('roots', '--lang', 'ja')).out, /公表 3 件・事案 3 件・組織 3/)
    assert.match((await run('roots', '--lang', 'en')).out, /the organisation itself/)
  })

  it('--json carries notices and reasons', async () => {
    const { incidents, units } = JSON.parse((await run('incidents', '--json')).out)
    assert.deepEqual([incidents.length, ...units.map((u: { count: number }) => u.count)], [4, 5, 4, 2])
    const [joined] = incidents.filter((i: { joins: unknown[] }) => i.joins.length > 0)
    assert.equal(joined.id, joined.notices[0].id)
    const { roots } = JSON.parse((await run('roots', '--json')).out)
    assert.equal(roots[0].because.length, 3)
  })
})
