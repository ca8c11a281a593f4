import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { initArchive } from '../src/archive/init-archive.ts'
import { openArchive } from '../src/archive/open-archive.ts'
import { judgeNotices } from '../src/decisions/judge-notices.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { writeRows } from '../src/index/sqlite/write-rows.ts'
import { build } from '../src/pipeline/build.ts'
import { listChanges, listChangesInput } from '../src/queries/list-changes.ts'
import { madeUpNotice, temporaryFolder, write } from './archive-folders.ts'
import { madeUp } from './made-up-notices.ts'

const ask = (given: object) => listChangesInput.parse(given)

describe('what changed', () => {
  it('tells of an incident that became part of another, and of what was joined by it', async () => {
    const home = temporaryFolder()
    initArchive(home)
    write(home, {
      'notices/2025/06/03_株式会社あおば製作所.md': madeUpNotice(1),
      'notices/2025/09/09_学校法人まぼろし学園.md': madeUpNotice(2, '2025年9月9日', '学校法人まぼろし学園'),
    })
    const archive = openArchive(home)
    await build(archive, { workers: 1 })
    const before = openIndex(archive.indexFile)
    const pulled = await listChanges(before, ask({}))
    const incidents = pulled.changes.filter(({ noun }) => noun === 'incident').map(({ id }) => id)
    assert.equal(incidents.length, 2)
    const [a, b] = pulled.changes.filter(({ noun }) => noun === 'notice').map(({ id }) => id)
    await judgeNotices.decide(archive, before, { a: a!, b: b!, verdict: 'same', because: '架空の例' })
    before.close()
    await build(archive, { workers: 1 })
    const index = openIndex(archive.indexFile)
    const since = await listChanges(index, ask({ since: pulled.next }))
    const merged = since.changes.find(({ fate }) => fate === 'merged')!
    const stays = since.changes.find(({ noun, fate }) => noun === 'incident' && fate === 'there')!
    assert.deepEqual([merged.noun, merged.now], ['incident', stays.id])
    assert.deepEqual([merged.id, stays.id].sort(), incidents.sort())
    assert.equal(since.complete, true)
    const { at } = merged
    const later = await listChanges(index, ask({ modifiedSince: at }))
    assert.deepEqual(
      later.changes.map(({ id }) => id),
      since.changes.map(({ id }) => id),
    )
    assert.equal((await listChanges(index, ask({ modifiedSince: '2020-01-01' }))).complete, false)
    index.close()
  })

  it('is nothing where a notice is read again as it was', async () => {
    const index = openIndex(join(temporaryFolder(), 'index.sqlite'))
    const made = madeUp({ id: 'aaaa000001', path: 'a.md', title: '題名', body: '漏えいはございません。' })
    const nothing = { removed: [], files: [], filesGone: [] }
    const [written] = writeRows([made])
    const put = { id: made.id, path: made.path, capture: made.capture, ...written! }
    index.apply({ put: [put], ...nothing })
    const first = await index.state()
    assert.equal(first.sequence, 1)
    index.apply({ put: [put], ...nothing })
    assert.deepEqual(await index.state(), first)
    index.apply({ put: [{ ...put, path: 'b.md' }], ...nothing })
    assert.equal((await index.state()).sequence, 2)
    index.apply({ put: [], ...nothing, removed: [made.id] })
    const { changes } = await index.changes({ after: null, since: null, nouns: ['notice'], limit: 10 })
    assert.deepEqual(
      changes.map(({ id, fate, sequence }) => [id, fate, sequence]),
      [['aaaa000001', 'gone', 3]],
    )
    index.close()
  })

  it('is walked in parts, each told once', async () => {
    const folder = temporaryFolder()
    for (let n = 1; n <= 9; n++)
      write(folder, { [`2025/06/0${n}_架空商事${n}.md`]: madeUpNotice(n, `2025年6月${n}日`, `架空商事${n}`) })
    const archive = openArchive(folder, { cache: temporaryFolder() })
    await build(archive, { workers: 1 })
    const index = openIndex(archive.indexFile)
    const all = (await listChanges(index, ask({}))).changes
    const seen: string[] = []
    let since: string | undefined
    for (let more = true; more; ) {
      const part = await listChanges(index, ask({ perPage: 4, ...(since ? { since } : {}) }))
      seen.push(...part.changes.map(({ noun, id }) => `${noun} ${id}`))
      ;({ more, next: since } = part)
    }
    assert.deepEqual(
      seen,
      all.map(({ noun, id }) => `${noun} ${id}`),
    )
    index.close()
  })
})
