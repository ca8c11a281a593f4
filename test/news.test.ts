import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { initArchive } from '../src/archive/init-archive.ts'
import { openArchive } from '../src/archive/open-archive.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { type ListNewsInput, type ListNewsOutput, listNews, listNewsInput } from '../src/queries/list-news.ts'
import { createApp } from '../src/web/app.ts'
import { madeUpNotice, temporaryFolder, write } from './archive-folders.ts'

const home = temporaryFolder()
initArchive(home)
write(home, {
  'notices/2025/06/03_株式会社あおば製作所.md': madeUpNotice(1),
  'notices/2025/06/04_株式会社しらせ商事.md':
    '# 公表概要\n- ウェブサイトの改ざんについて\n- 2025年6月4日\n- 株式会社しらせ商事\n- https://www.shirase.example/0604.html\n\n# 本文\n弊社のウェブサイトが改ざんされていたことが分かりました。情報の漏えいはございません。\n',
})
const archive = openArchive(home)
await build(archive, { workers: 1 })

async function ask(given: object): Promise<ListNewsOutput> {
  const index = openIndex(archive.indexFile)
  try {
    return await listNews(index, listNewsInput.parse(given) as ListNewsInput)
  } finally {
    index.close()
  }
}

describe('news', async () => {
  const begin = await ask({})
  write(home, {
    'notices/2025/09/09_学校法人まぼろし学園.md': madeUpNotice(3, '2025年9月9日', '学校法人まぼろし学園'),
  })
  await build(archive, { workers: 1 })

  it('begin with the latest incidents and a mark behind everything', () => {
    assert.deepEqual([begin.basis, begin.total], ['latest', 2])
    assert.deepEqual(
      begin.incidents.map(({ incident, notices }) => [incident.last, notices.length]),
      [
        ['2025-06-04', 0],
        ['2025-06-03', 0],
      ],
    )
  })

  it('tell since a mark what came, with the notice that came, and nothing else', async () => {
    const news = await ask({ since: begin.next })
    assert.deepEqual([news.basis, news.total, news.gone], ['changes', 1, []])
    const [one] = news.incidents
    assert.deepEqual(one!.incident.organisations, ['学校法人まぼろし学園'])
    assert.deepEqual(
      one!.notices.map(({ published }) => published),
      ['2025-09-09'],
    )
    const again = await ask({ since: news.next })
    assert.deepEqual([again.basis, again.total, again.next], ['changes', 0, news.next])
  })

  it('go by the day of publication where the index is younger than the day that is asked for', async () => {
    const news = await ask({ modifiedSince: '2025-06-04' })
    assert.deepEqual([news.basis, news.total], ['published', 2])
    assert.deepEqual(
      news.incidents.map(({ notices }) => notices.map(({ published }) => published)),
      [['2025-09-09'], ['2025-06-04']],
    )
  })

  it('come in pages, and begin anew for the mark of another index', async () => {
    const second = await ask({ since: 'another.7.z.', page: 2, perPage: 2 })
    assert.deepEqual([second.basis, second.total, second.incidents.length], ['latest', 3, 1])
  })

  it('are shown by a page that keeps how far a browser has got', async () => {
    const index = openIndex(archive.indexFile)
    const app = createApp({ index: () => index })
    const first = await app.request('/news')
    assert.match(await first.text(), /ここから始める/)
    const looked = await app.request('/news', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: `looked=${encodeURIComponent(begin.next)}`,
    })
    assert.equal(looked.status, 303)
    const cookie = looked.headers.get('set-cookie')!.split(';')[0]!
    const page = await (await app.request('/news', { headers: { cookie } })).text()
    assert.match(page, /加わった・変わった事案 1 件/)
    assert.match(page, /学校法人まぼろし学園/)
    const odd = await app.request('/news', { headers: { cookie: 'tenmatsu-looked=%00<script>' } })
    assert.equal(odd.status, 200)
    assert.match(await odd.text(), /作り直された/)
    const kept = await app.request('/news', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'looked=%3Cscript%3E',
    })
    assert.equal(kept.headers.get('set-cookie'), null)
    index.close()
  })
})
