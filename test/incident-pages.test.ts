import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openArchive } from '../src/archive/open-archive.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { createApp } from '../src/web/app.ts'
import { timelinePicture } from '../src/web/incidents/timeline-picture.ts'
import { temporaryFolder } from './archive-folders.ts'
import { words } from './page-words.ts'

const cache = temporaryFolder()
let index: NoticeIndex & { close(): void }
let app: ReturnType<typeof createApp>

before(async () => {
  const archive = openArchive(fileURLToPath(new URL('../examples/notices', import.meta.url)), { cache })
  await build(archive, { workers: 1 })
  index = openIndex(archive.indexFile)
  app = createApp({ index: () => index })
})
after(() => {
  index.close()
  rmSync(cache, { recursive: true, force: true })
})

const get = async (path: string) => {
  const response = await app.request(path)
  return { status: response.status, location: response.headers.get('location'), body: await response.text() }
}
const json = async (path: string) => JSON.parse((await get(path)).body)

/** The incident of most notices, and the root event of most notices. */
const incident = async (): Promise<string> =>
  (await json('/api/list-incidents?sort=most-notices')).incidents[0].id
const root = async (): Promise<string> => (await json('/api/list-roots')).roots[0].id

describe('pages of incidents and root events', () => {
  it('are well-formed, strict and said in both languages', async () => {
    const { organisations } = await json('/api/list-organisations?sort=most-clients')
    const paths = [
      '/incidents',
      '/incidents?q=漏えい&leak=possible',
      '/incidents?type=ransomware&counted=true&first=2025',
      '/incidents?q=どこにもない語',
      '/roots',
      '/organisations',
      '/organisations?sector=health',
      `/organisations/${organisations[0].id}`,
      `/organisations/${organisations.at(-1).id}`,
    ]
    for (const path of [...paths, `/incidents/${await incident()}`, `/roots/${await root()}`])
      for (const lang of ['ja', 'en']) {
        const { status, body } = await get(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
        assert.equal(status, 200, path)
        assert.equal(body.match(/<h1/g)?.length, 1)
        assert.doesNotMatch(body, /undefined|\[object|NaN|\{\w+\}|\sstyle="|\son\w+="/)
        for (const { text, lang: said } of words(body))
          if (lang === 'en' && said !== 'ja')
            assert.doesNotMatch(text, /[\u3041-\u30ff\u3400-\u9fff]/, `Japanese on an English page: ${path}`)
      }
  })

  it('shows the course as a picture and as a table, and what each notice changed with both sentences', async () => {
    const { body } = await get(`/incidents/${await incident()}?lang=en`)
    assert.match(body, /<svg[^>]* role="group"/)
    assert.match(body, /<table>/)
    assert.match(body, /class="change (?:refined|widened|resolved|corrected|contradicted)"/)
    assert.match(body, /<dt>Before<\/dt>[\s\S]*<dt>Now<\/dt>/)
  })

  it('leads from every sentence to its place in the notice', async () => {
    const { body } = await get(`/incidents/${await incident()}?lang=en`)
    const [, address] = /class="sentence" href="([^"]*)"/.exec(body)!
    const notice = await get(address!.replaceAll('&amp;', '&').replace(/#.*/, ''))
    assert.equal(notice.status, 200)
    assert.match(notice.body, /id="place"|class="[^"]*chosen/)
  })

  it('prints the three counting units with their rules, the same as the query', async () => {
    const { units } = await json('/api/count-units')
    const { body } = await get('/notices?lang=en')
    for (const { count, label, rule } of units) {
      assert.match(body, new RegExp(`<span class="n">${count}</span> <span class="unit">${label.en}`))
      assert.ok(body.includes(rule.en.replaceAll("'", '&#39;')), rule.en)
    }
    for (const path of ['/incidents?lang=en', '/roots?lang=en'])
      for (const { count } of units)
        assert.ok((await get(path)).body.includes(`<span class="n">${count}</span>`), path)
    assert.ok(units[0].count > units[1].count && units[1].count > units[2].count)
  })

  it('goes back to what was known by an earlier day', async () => {
    const id = await incident()
    const days = (await json(`/incidents/${id}.json`)).notices.map((n: { published: string }) => n.published)
    const early = await json(`/incidents/${id}.json?asOf=${days[0]}`)
    assert.equal(early.ledger.notices.length, days.filter((day: string) => day === days[0]).length)
    assert.equal((await get(`/incidents/${id}?asOf=${days[0]}`)).status, 200)
    assert.equal((await get(`/incidents/${id}?asOf=yesterday`)).status, 400)
  })

  it('goes by any notice of an incident, and refuses what is none', async () => {
    const id = await incident()
    const { notices } = await json(`/incidents/${id}.json`)
    const { status, location } = await get(`/incidents/${notices.at(-1).id}`)
    assert.deepEqual([status, location], [302, `/incidents/${id}`])
    assert.equal((await get('/incidents/ffffffffff')).status, 404)
    assert.equal((await get('/roots/ffffffffff')).status, 404)
    assert.equal((await get('/incidents?leak=maybe')).status, 400)
    assert.equal((await get('/roots?sort=up')).status, 400)
  })

  it('names the incident on the page of its notice', async () => {
    const id = await incident()
    const { notices } = await json(`/incidents/${id}.json`)
    assert.ok((await get(`/notices/${notices[0].id}`)).body.includes(`href="/incidents/${id}"`))
  })

  it('draws the fan of a root event with a line in the table for each incident', async () => {
    const id = await root()
    const { body } = await get(`/roots/${id}?lang=en`)
    const { account } = await json(`/roots/${id}.json`)
    assert.match(body, /class="fan-picture"/)
    assert.equal(body.match(/<tr>/g)!.length, account.touched.length + 1)
  })
})

describe('the picture of a course', () => {
  const notices = (n: number) =>
    Array.from({ length: n }, (_, i) => ({
      published: new Date(Date.UTC(2031, 3, 1) + i * i * 86_400_000).toISOString().slice(0, 10),
      words: `第${i + 1}報`,
      address: `#n${i}`,
    }))
  const drawn = (n: number): { widest: number; lines: number; days: number } => {
    const picture = String(timelinePicture([], notices(n), 'ja'))
    return {
      widest: Number(/<svg width="(\d+)"/.exec(picture)![1]),
      lines: picture.match(/<line class="axis"/g)!.length,
      days: picture.match(/<text class="day"/g)!.length,
    }
  }

  it('goes on in a further line where it has no room, with every day on it once', () => {
    assert.deepEqual({ ...drawn(4), widest: 0 }, { widest: 0, lines: 1, days: 4 })
    for (const n of [14, 20, 45]) {
      const { widest, lines, days } = drawn(n)
      assert.ok(widest <= 1150, `${n} days: ${widest}`)
      assert.ok(lines > 1 && lines <= Math.ceil(n / 8))
      assert.equal(days, n)
    }
  })
})
