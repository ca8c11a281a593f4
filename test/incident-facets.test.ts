import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { initArchive } from '../src/archive/init-archive.ts'
import { openArchive } from '../src/archive/open-archive.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { profileFacets } from '../src/index/incident-facets.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { incidentFacetTerms } from '../src/queries/incident-facet-terms.ts'
import { listIncidents, listIncidentsInput } from '../src/queries/list-incidents.ts'
import { createApp } from '../src/web/app.ts'
import { temporaryFolder, write } from './archive-folders.ts'

const told = (title: string, date: string, organisation: string, body: string): string =>
  `# 公表概要\n- ${title}\n- ${date}\n- ${organisation}\n\n# 本文\n${body}\n`

const notices = {
  '2025/06/03_ゆうなぎ病院.md': told(
    'ランサムウェア被害について',
    '2025年6月3日',
    '医療法人社団ゆうなぎ病院',
    '2025年6月1日、当院のサーバーがランサムウェアに感染しました。VPN機器の脆弱性を悪用され侵入されたことを確認しました。\n患者様1,200名の氏名、住所が漏えいしたおそれがあります。\n本件について警察に相談いたしました。\n再発防止策として、多要素認証を導入いたします。',
  ),
  '2025/07/10_こもれび堂.md': told(
    'メール誤送信のお詫び',
    '2025年7月10日',
    '株式会社こもれび堂',
    '2025年7月9日、当社はお客様へのメールを誤って別のお客様に送信しました。\nメールアドレス 30件が漏えいしました。',
  ),
  '2026/01/20_みどり信用金庫.md': told(
    '不正アクセスについて（最終報）',
    '2026年1月20日',
    'みどり信用金庫',
    '当金庫のウェブサイトが不正アクセスを受けました。調査の結果、情報の漏えいは確認されませんでした。本報をもって最終報告といたします。',
  ),
}

async function withIndex<T>(look: (index: NoticeIndex) => Promise<T>): Promise<T> {
  const home = temporaryFolder()
  initArchive(home)
  write(`${home}/notices`, notices)
  await build(openArchive(home), { workers: 0 })
  const index = openIndex(openArchive(home).indexFile)
  try {
    return await look(index)
  } finally {
    index.close()
  }
}

const asking = async (index: NoticeIndex, given: Record<string, unknown>) =>
  (await listIncidents(index, listIncidentsInput.parse(given)))!

describe('facets of incidents', () => {
  it('each narrows the list down, and all count over all matches', () =>
    withIndex(async index => {
      const organisations = async (given: Record<string, unknown>) =>
        (await asking(index, given)).incidents.flatMap(incident => incident.organisations)
      for (const given of [
        { type: 'ransomware' },
        { vector: 'vpn' },
        { sector: 'health' },
        { organisationType: 'hospital' },
        { authority: 'police' },
        { data: 'address' },
        { first: '2025-06' },
        { type: 'ransomware', sector: 'health', counted: true },
      ])
        assert.deepEqual(await organisations(given), ['医療法人社団ゆうなぎ病院'], JSON.stringify(given))
      assert.deepEqual(await organisations({ final: true }), ['みどり信用金庫'])
      assert.deepEqual(await organisations({ sector: 'finance', type: 'ransomware' }), [])
      assert.equal((await organisations({ counted: 'true' })).length, 2)
      const { facets, total } = await asking(index, {})
      assert.equal(total, 3)
      assert.deepEqual(facets.sector, { health: 1, finance: 1, unknown: 1 })
      assert.deepEqual(facets.year, { 2025: 2, 2026: 1 })
      assert.deepEqual(facets.final, { true: 1, false: 2 })
      assert.equal(facets.type.ransomware, 1)
      // What is denied is no data item; nothing said is a value of its own.
      assert.equal(facets.data.not_stated, 1)
    }))

  it('the number of each value is the number of the list that it leads to', () =>
    withIndex(async index => {
      const { facets } = await asking(index, {})
      for (const facet of profileFacets)
        for (const [code, n] of Object.entries(facets[facet]))
          assert.equal((await asking(index, { [facet]: code })).total, n, `${facet} ${code}`)
      for (const [year, n] of Object.entries(facets.year))
        assert.equal((await asking(index, { first: year })).total, n, year)
    }))

  it('every value that an index may count has words', () =>
    withIndex(async index => {
      const { facets } = await asking(index, {})
      for (const facet of profileFacets) {
        const codes: readonly string[] = incidentFacetTerms[facet].terms.map(({ code }) => code)
        for (const code of Object.keys(facets[facet])) assert.ok(codes.includes(code), `${facet} ${code}`)
      }
    }))

  it('units count the notices of the matching incidents alone', () =>
    withIndex(async index => {
      const { units } = await asking(index, { type: 'ransomware' })
      assert.deepEqual(
        units.map(({ count }) => count),
        [1, 1, 1],
      )
    }))

  it('of an organisation that is not there there is no list', () =>
    withIndex(async index => {
      assert.equal(
        await listIncidents(index, listIncidentsInput.parse({ organisation: 'どこにもない' })),
        null,
      )
      const { parties, total } = await asking(index, { organisation: 'ゆうなぎ病院' })
      assert.deepEqual([parties.organisation?.name, total], ['医療法人社団ゆうなぎ病院', 1])
    }))

  it('the page keeps every condition in its address, and the CSV is of what is shown', () =>
    withIndex(async index => {
      const app = createApp({ index: () => index })
      const get = async (path: string) => {
        const answer = await app.request(`http://127.0.0.1${path}`)
        return { status: answer.status, text: await answer.text() }
      }
      const { status, text } = await get('/incidents?type=ransomware&counted=true&lang=ja')
      assert.equal(status, 200)
      assert.match(
        text,
        /<a href="\/incidents\?counted=true&amp;lang=ja"><span class="name">事案種別<\/span>/,
      )
      assert.match(text, /name="type" value="ransomware"/)
      const csv = /href="(\/export\/csv\?[^"]*)"/.exec(text)![1]!.replaceAll('&amp;', '&')
      const rows = (await get(csv)).text.trim().split('\r\n')
      assert.equal(rows.length, 2)
      assert.match(rows[1]!, /ゆうなぎ病院/)
      assert.equal((await get('/incidents?type=nothing')).status, 400)
      assert.equal((await get('/incidents?organisation=nobody')).status, 404)
    }))
})
