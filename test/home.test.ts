import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openArchive } from '../src/archive/open-archive.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { countUnits, countUnitsInput } from '../src/queries/count-units.ts'
import { listDoubts, listDoubtsInput } from '../src/queries/list-doubts.ts'
import { listIncidents, listIncidentsInput } from '../src/queries/list-incidents.ts'
import { listOrganisations, listOrganisationsInput } from '../src/queries/list-organisations.ts'
import { type ShowHomeOutput, showHome } from '../src/queries/show-home.ts'
import { showIncident } from '../src/queries/show-incident.ts'
import { createApp } from '../src/web/app.ts'
import { temporaryFolder } from './archive-folders.ts'
import { words } from './page-words.ts'
import { madeRows } from './pages-made.ts'

const cache = temporaryFolder()
let index: NoticeIndex
let home: ShowHomeOutput

before(async () => {
  const archive = openArchive(fileURLToPath(new URL('../examples/notices', import.meta.url)), { cache })
  await build(archive, { workers: 1 })
  index = openIndex(archive.indexFile)
  home = await showHome(index)
})
after(() => {
  index.close()
  rmSync(cache, { recursive: true, force: true })
})

const pageOf = async (of: NoticeIndex, path = '/') => {
  const response = await createApp({ index: () => of }).request(path)
  return { status: response.status, body: await response.text() }
}

describe('what the first page tells', () => {
  it('is the same in each counting unit as everywhere else', async () => {
    assert.deepEqual(home.units, (await countUnits(index, countUnitsInput.parse({}))).units)
  })

  it('is on every tile what its list shows', async () => {
    for (const { list, conditions, count, label } of home.tiles) {
      const shown =
        list === 'incidents'
          ? (await listIncidents(index, listIncidentsInput.parse(conditions)))!.detail.incidents
          : list === 'roots'
            ? (await index.roots()).length
            : list === 'organisations'
              ? (await listOrganisations(index, listOrganisationsInput.parse(conditions))).total
              : (await listDoubts(index, listDoubtsInput.parse({}))).total
      assert.equal(count, shown, label.en)
    }
    assert.ok(home.tiles.some(({ count }) => count > 0))
  })

  it('begins with the newest notices, each with its incident', async () => {
    const { notices } = await index.search({
      text: { all: [], none: [] },
      filter: {},
      sort: 'newest',
      offset: 0,
      limit: home.latest.length,
    })
    assert.deepEqual(
      home.latest.map(({ notice }) => notice.id),
      notices.map(({ id }) => id),
    )
    for (const { notice, incident } of home.latest)
      if (incident) assert.equal((await index.incidentsOf([notice.id])).get(notice.id), incident.id)
  })

  it('has of each further report what the ledger of the incident has, the latest first', async () => {
    assert.ok(home.changes.length > 1)
    for (const { incident, notice, changed, more, added } of home.changes) {
      const { ledger } = (await showIncident(index, { incident: incident.id }))!
      assert.equal(ledger.notices.at(-1)!.id, notice.id)
      const versions = ledger.fields.flatMap(field => field.versions).filter(v => v.notice === notice.id)
      const changes = versions.filter(({ transition }) => transition !== 'same' && transition !== 'new')
      assert.equal(changed.length + more, changes.length)
      assert.equal(added, versions.filter(({ transition }) => transition === 'new').length)
      for (const { version } of changed) assert.ok(changes.some(other => other.because === version.because))
    }
    const days = home.changes.map(({ notice }) => notice.published ?? '')
    assert.deepEqual(days, days.toSorted().reverse())
  })

  it('draws twelve months that end with the newest notice', () => {
    const months = home.year!.rows.map(({ key }) => key)
    assert.equal(months.at(-1), home.newest!.slice(0, 7))
    assert.ok(months.length <= 12)
  })
})

describe('the first page', () => {
  it('is well-formed and said in both languages', async () => {
    for (const lang of ['ja', 'en']) {
      const { status, body } = await pageOf(index, `/?lang=${lang}`)
      assert.equal(status, 200)
      assert.equal(body.match(/<h1/g)?.length, 1)
      assert.doesNotMatch(body, /undefined|\[object|NaN|\{\w+\}|\sstyle="|\son\w+="/)
      for (const { text, lang: said } of words(body))
        if (lang === 'en' && said !== 'ja') assert.doesNotMatch(text, /[\u3041-\u30ff\u3400-\u9fff]/, text)
    }
  })

  it('searches, and leads to every part', async () => {
    const { body } = await pageOf(index, '/?lang=ja')
    assert.match(body, /<form class="search home-search" action="\/notices"/)
    for (const path of [
      '/notices',
      '/incidents',
      '/roots',
      '/organisations',
      '/trends',
      '/doubts',
      '/problems',
      '/about',
    ])
      assert.ok(body.includes(`href="${path}?lang=ja"`), path)
    assert.match(body, /<a href="\/\?lang=ja" aria-current="page">ホーム<\/a>/)
    for (const [, address] of body
      .matchAll(/<main[\s\S]*<\/main>/g)
      .next()
      .value![0].matchAll(/href="(\/[^"]*)"/g)) {
      const { status } = await pageOf(index, address!.replaceAll('&amp;', '&').replace(/#.*/, ''))
      assert.equal(status, 200, address)
    }
  })

  it('says what to do where there is nothing', async () => {
    const empty = openIndex(join(cache, 'empty.sqlite'))
    try {
      for (const lang of ['ja', 'en']) {
        const { status, body } = await pageOf(empty, `/?lang=${lang}`)
        assert.equal(status, 200)
        assert.match(body, /tenmatsu add URL/)
        assert.match(body, /tenmatsu import PATH/)
        assert.equal((await pageOf(empty, `/trends?lang=${lang}`)).status, 200)
      }
    } finally {
      empty.close()
    }
  })

  it('stands with notices that are no incidents, have no date and are hostile', async () => {
    const odd = openIndex(join(cache, 'odd.sqlite'))
    odd.apply({ put: madeRows, removed: [], files: [], filesGone: [] })
    try {
      const { status, body } = await pageOf(odd)
      assert.equal(status, 200)
      assert.doesNotMatch(body, /<script(?![^>]* src=)|<img|javascript:/)
      assert.ok(body.includes('最近の公表'))
      assert.doesNotMatch((await pageOf(odd, '/trends')).body, /undefined|NaN|Infinity|\{\w+\}/)
    } finally {
      odd.close()
    }
  })
})
