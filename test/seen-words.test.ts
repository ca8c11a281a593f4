import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { openArchive } from '../src/archive/open-archive.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { countUnits, countUnitsInput } from '../src/queries/count-units.ts'
import { listIncidents, listIncidentsInput } from '../src/queries/list-incidents.ts'
import { maskedIndex } from '../src/queries/masked-index.ts'
import { searchInput, searchNotices } from '../src/queries/search-notices.ts'
import { temporaryFolder, write } from './archive-folders.ts'

const notice = (title: string, organisation: string, end: string): string =>
  `# 公表概要\n- ${title}\n- 2025年6月3日\n- ${organisation}\n- https://www.example.jp/${title}.html\n\n# 本文\n当社のサーバーが第三者による不正アクセスを受けました。\n${end}\n`

describe('words under a mask', async () => {
  const folder = temporaryFolder()
  write(folder, {
    '2025/06/03_株式会社あおば製作所.md': notice(
      '不正アクセスについて',
      '株式会社あおば製作所',
      'お問い合わせ先\n電話 03-5550-0123\nメール kouhou@aoba.example.jp',
    ),
    '2025/06/03_株式会社しらせ商事.md': notice(
      'サーバーへの攻撃について',
      '株式会社しらせ商事',
      '攻撃に使われたプログラムの番号は 5550-0123 です。お問い合わせは 050-5550-9876 へ。',
    ),
  })
  const archive = openArchive(folder, { cache: temporaryFolder() })
  await build(archive, { workers: 0 })
  const kept = openIndex(archive.indexFile)
  const shown = maskedIndex(kept)
  const found = async (index: typeof kept, q: string): Promise<readonly (string | undefined)[]> =>
    (await searchNotices(index, searchInput.parse({ q, sort: 'oldest' }))).hits
      .map(({ publishers }) => publishers[0])
      .sort()

  it('are found by the keeper, and by nobody who sees the pages', async () => {
    for (const q of ['03-5550-0123', 'kouhou@aoba.example.jp', 'kouhou', '050-5550-9876']) {
      assert.equal((await found(kept, q)).length, 1, q)
      assert.deepEqual(await found(shown, q), [], q)
    }
  })

  it('that stand elsewhere as well are found there', async () => {
    assert.equal((await found(kept, '5550-0123')).length, 2)
    assert.deepEqual(await found(shown, '5550-0123'), ['株式会社しらせ商事'])
    assert.equal((await found(shown, '不正アクセス')).length, 2)
    assert.deepEqual(await found(shown, '不正アクセス kouhou'), [])
    assert.equal((await found(shown, 'kouhou OR サーバー')).length, 2)
  })

  it('are not told by what is left out either', async () => {
    assert.equal((await found(kept, '-kouhou')).length, 1)
    assert.equal((await found(shown, '-kouhou')).length, 2)
    assert.deepEqual(await found(shown, '-5550-0123'), ['株式会社あおば製作所'])
    assert.deepEqual(await found(shown, 'サーバー -5550-0123 -kouhou'), ['株式会社あおば製作所'])
  })

  it('count for no incident, no unit and no period', async () => {
    for (const [index, n] of [
      [kept, 1],
      [shown, 0],
    ] as const) {
      const incidents = await listIncidents(index, listIncidentsInput.parse({ q: 'kouhou' }))
      const units = await countUnits(index, countUnitsInput.parse({ q: 'kouhou', by: 'year' }))
      assert.equal(incidents?.total, n)
      assert.equal(units.units[0]?.count, n)
      assert.equal(units.periods?.length, n)
    }
    kept.close()
  })
})
