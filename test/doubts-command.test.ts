import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { openArchive } from '../src/archive/open-archive.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import type { Doubt, ListDoubtsOutput } from '../src/queries/list-doubts.ts'
import { createApp } from '../src/web/app.ts'
import { runInJapanese } from './run-command.ts'

const notice = (title: string, organisation: string, date: string, body: string): string =>
  `# 公表概要\n- ${title}\n- ${date}\n- ${organisation}\n- https://${encodeURIComponent(organisation)}.example/\n\n# 本文\n${body}\n`

const notices: Readonly<Record<string, string>> = {
  '03_架空商事株式会社.md': notice(
    '不正アクセスに関するお知らせ',
    '架空商事株式会社',
    '2025年6月3日',
    '2025年5月10日に第三者による不正アクセスが発生しました。2025年5月3日に不正アクセスを検知しました。\n委託先より、顧客情報が漏えいしたとの報告を受けました。',
  ),
  '04_まぼろし学園.md': notice(
    '個人情報の漏えいに関するお詫び',
    '学校法人まぼろし学園',
    '2025年6月4日',
    '学生の個人情報が外部に漏えいした可能性があることが判明しました。',
  ),
  '05_雲居市.md': notice(
    '不審なメールについて',
    '雲居市',
    '2025年6月5日',
    '先日お知らせした不審なメールは、訓練の一環であったことが判明しました。',
  ),
}

describe('tenmatsu doubts, on a built archive', () => {
  const home = mkdtempSync(join(tmpdir(), 'tenmatsu-doubts-'))
  const folder = join(home, 'notes')
  const place = ['--archive', folder, '--cache', join(home, 'cache')]
  before(() => {
    mkdirSync(join(folder, '2025/06'), { recursive: true })
    for (const [name, text] of Object.entries(notices)) writeFileSync(join(folder, '2025/06', name), text)
  })
  after(() => rmSync(home, { recursive: true }))

  const run = (...args: string[]) => runInJapanese([...args, ...place])
  const ask = async (...args: string[]): Promise<ListDoubtsOutput> =>
    JSON.parse((await run('doubts', '--json', ...args)).out)
  const seen = ({ problem, notice: n }: Doubt): string => `${problem.code} ${n.path.slice(8, 10)}`

  it('lists what the checks found, the most doubtful first, with both statements', async () => {
    const { doubts, total } = await ask()
    assert.deepEqual(doubts.map(seen), ['events-out-of-order 03', 'title-stronger-than-body 04'])
    assert.equal(total, 2)
    assert.deepEqual([doubts[0]?.words, doubts[0]?.otherWords], ['2025年5月3日', '2025年5月10日'])
  })

  it('prints what, why and how to open the notice', async () => {
    const { out, code } = await run('doubts', '--limit', '1')
    assert.equal(code, 0)
    assert.match(out, /疑わしい点 2 件のうち、上から 1 件/)
    assert.match(out, /検知[^（]*（[^）]*2025-05-03/)
    assert.match(out, /「2025年5月3日」 ↔ 「2025年5月10日」/)
    assert.match(out, /tenmatsu explain [0-9a-f]{10}/)
    assert.match((await run('doubts', '--lang', 'en')).out, /comes before/)
  })

  it('one kind alone; a code or a limit that is none is refused', async () => {
    assert.equal((await ask('--code', 'title-stronger-than-body')).total, 1)
    assert.match((await run('doubts', '--code', 'weekday-contradicts-date')).out, /ありません/)
    assert.equal((await run('doubts', '--code', 'nonsense')).code, 2)
    assert.equal((await run('doubts', '--limit', '0')).code, 2)
  })

  it('explain, show and the notice page say whose words are passed on', async () => {
    const name = '2025/06/03_架空商事株式会社.md'
    assert.match((await run('explain', name, 'leak')).out, /委託先によれば[\s\S]*発言主体/)
    assert.match((await run('show', name)).out, /\(委託先によれば\)/)
    const app = await pages()
    const { id } = (await ask()).doubts[0]!.notice
    assert.match(await app(`/notices/${id}?lang=ja`), /class="told">委託先によれば</)
    assert.match(await app(`/notices/${id}?lang=en`), /class="told">according to /)
  })

  it('a genre other than an incident notice is shown in lists and on the notice page', async () => {
    const app = await pages()
    const list = await app('/notices?lang=ja')
    assert.equal(list.match(/class="genre /g)?.length, 1)
    assert.match(list, /class="genre retraction">取消し/)
    assert.match((await run('search', '訓練')).out, /取消し/)
  })

  /** Fetches pages over the built archive. */
  async function pages(): Promise<(path: string) => Promise<string>> {
    await run('build')
    const archive = openArchive(folder, { cache: join(home, 'cache') })
    const index = openIndex(archive.indexFile)
    after(() => index.close())
    const app = createApp({ index: () => index })
    return async path => (await app.request(path)).text()
  }
})
