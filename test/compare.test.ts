import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openArchive } from '../src/archive/open-archive.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { compareIncidents, compareIncidentsInput } from '../src/queries/compare-incidents.ts'
import { showIncident } from '../src/queries/show-incident.ts'
import { createApp } from '../src/web/app.ts'
import { temporaryFolder } from './archive-folders.ts'
import { words } from './page-words.ts'
import { runCommand } from './run-command.ts'

const cache = temporaryFolder()
const home = fileURLToPath(new URL('../examples/notices', import.meta.url))
let index: NoticeIndex & { close(): void }
let app: ReturnType<typeof createApp>
let ids: string[]

before(async () => {
  const archive = openArchive(home, { cache })
  await build(archive, { workers: 1 })
  index = openIndex(archive.indexFile)
  app = createApp({ index: () => index })
  const response = await app.request('/api/list-incidents?sort=most-notices&perPage=3')
  ids = ((await response.json()) as { incidents: { id: string }[] }).incidents.map(({ id }) => id)
})
after(() => {
  index.close()
  rmSync(cache, { recursive: true, force: true })
})

describe('incidents side by side', () => {
  it('state what each of them states by itself, all of it, and nothing in another column', async () => {
    const { incidents, rows, missing } = await compareIncidents(index, { incidents: ids })
    assert.deepEqual(
      incidents.map(({ id }) => id),
      ids,
    )
    assert.deepEqual(missing, [])
    for (const [at, id] of ids.entries()) {
      const alone = await showIncident(index, { incident: id })
      const here = rows.flatMap(row => row.cells[at]!)
      assert.equal(here.length, alone!.standing.length)
      for (const standing of alone!.standing)
        assert.ok(here.some(other => JSON.stringify(other) === JSON.stringify(standing)))
      const own = new Set(alone!.notices.map(notice => notice.id))
      for (const { version } of here) assert.ok(own.has(version.notice))
      assert.deepEqual(incidents[at]!.times, alone!.times)
    }
    assert.ok(rows.some(({ cells }) => cells.filter(cell => cell.length > 0).length > 1))
  })

  it('takes ids, beginnings of them and notices; says what fits nothing, and takes one incident once', async () => {
    const first = (await showIncident(index, { incident: ids[0]! }))!
    const { incidents, missing } = await compareIncidents(
      index,
      compareIncidentsInput.parse({
        incidents: `${ids[0]!.slice(0, 8)},${first.notices.at(-1)!.id},${ids[1]},0000dead00`,
      }),
    )
    assert.deepEqual(
      incidents.map(({ id }) => id),
      [ids[0], ids[1]],
    )
    assert.deepEqual(missing, ['0000dead00'])
    for (const bad of ['', 'x', '12', 'aaaa,bbbb,cccc,dddd,eeee,ffff,abcd', '../../etc'])
      assert.equal(compareIncidentsInput.safeParse({ incidents: bad }).success, false, bad)
  })

  it('have a page: every cell leads to a sentence, everything is in the address, others can be added', async () => {
    for (const lang of ['ja', 'en']) {
      const response = await app.request(`/compare?incidents=${ids.join(',')}&q=漏えい&lang=${lang}`)
      const body = await response.text()
      assert.equal(response.status, 200)
      assert.doesNotMatch(body, /undefined|\[object|NaN|\{\w+\}|\sstyle="|\son\w+="/)
      assert.match(body, /class="course-picture"/)
      assert.match(body, new RegExp(`/compare\\?incidents=${ids[0]}%2C${ids[1]}%2C${ids[2]}%2C[0-9a-f]{10}`))
      const places = [...body.matchAll(/href="(\/notices\/[0-9a-f]{10}\?at=\d+-\d+[^"#]*)#place"/g)].map(m =>
        m[1]!.replaceAll('&amp;', '&'),
      )
      assert.ok(places.length > 20)
      for (const place of places.slice(0, 5))
        assert.match(await (await app.request(place)).text(), /id="place"/)
      if (lang === 'en')
        for (const { text, lang: said } of words(body))
          if (said !== 'ja') assert.doesNotMatch(text, /[\u3041-\u30ff\u3400-\u9fff]/, text)
    }
  })

  it('is a page without any incident too, and refuses what it cannot read', async () => {
    assert.equal((await app.request('/compare')).status, 200)
    assert.match(
      await (await app.request(`/compare?incidents=${ids[0]}&incidents=${ids[1]}`)).text(),
      /side-by-side/,
    )
    assert.equal((await app.request('/compare?incidents=%3Cscript%3E')).status, 400)
    assert.match(await (await app.request('/compare?incidents=0000dead00&lang=en')).text(), /0000dead00/)
  })

  it('is a command', async () => {
    const run = (...args: string[]) => runCommand(['compare', ...args, '--archive', home, '--cache', cache])
    const both = await run(ids[0]!, ids[1]!)
    assert.equal(both.code, 0)
    assert.match(both.out, new RegExp(`^A  ${ids[0]}`))
    assert.match(both.out, /^ {4}B /m)
    assert.equal(JSON.parse((await run(ids[0]!, ids[1]!, '--json')).out).incidents.length, 2)
    assert.equal((await run(ids[0]!)).code, 2)
    assert.equal((await run(ids[0]!, '0000dead00')).code, 1)
  })
})
