import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Archive } from '../src/archive/open-archive.ts'
import { credentialsOf } from '../src/cli/credentials-given.ts'
import type { Fact } from '../src/model/fact.ts'
import { build } from '../src/pipeline/build.ts'
import { createApp } from '../src/web/app.ts'
import { factOfPlace } from '../src/web/review/fact-of-place.ts'
import { openRebuilding } from '../src/web/review/rebuilding.ts'
import { type Credential, matchCredential, readCredentials } from '../src/web/session/credentials.ts'
import { hashPassword, isPassword, isPasswordHash } from '../src/web/session/password.ts'
import { pathWithin } from '../src/web/session/routes.ts'
import { madeUpNotice, temporaryFolder } from './archive-folders.ts'
import { builtArchive, personAt, reviewApp, unescaped } from './review-server.ts'
import { runCommand } from './run-command.ts'

const notices = {
  '2025/06/03_株式会社あおば製作所.md': `${madeUpNotice(1)}生徒30名、教員40名、合計95名の個人情報が漏えいしました。\n`,
  '2025/06/20_株式会社あおば製作所.md': `${madeUpNotice(2, '2025年6月20日')}児童80名、職員13名、合計99名の氏名が漏えいしました。\n`,
}

const decisionsOf = (archive: Archive): string[] =>
  existsSync(join(archive.home, 'decisions')) ? readdirSync(join(archive.home, 'decisions')).sort() : []

const auditOf = (archive: Archive) =>
  readFileSync(join(archive.home, 'audit.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as { did: string; who: string | null; from: string; what?: string })

describe('review over HTTP', () => {
  let archive: Archive
  let server: ReturnType<typeof reviewApp>
  let id: string
  /** Number of the fact 101名. */
  let n: number

  const number = (quote: string): number =>
    server.index.row(id)!.facts.findIndex(f => f.kind === 'affected-count' && f.evidence[0].quote === quote)
  const countNow = (): unknown => (server.index.row(id)!.facts[n]!.value as { count: number }).count

  before(async () => {
    archive = await builtArchive(notices)
    server = reviewApp(archive)
    id = (await server.index.find('2025/06/03_株式会社あおば製作所.md'))!.id
    n = number('101名')
  })
  after(() => server.close())

  it('the queue leads to the words, and the notice page to its review', async () => {
    const person = personAt(server.app)
    const { body } = await person.get('/review')
    const address = unescaped(/class="queued" href="([^"]*)"/.exec(body)![1]!)
    assert.match(address, /\/notices\/[0-9a-f]{10}\/review\?at=/)
    const there = await person.get(address)
    assert.equal(there.response.status, 200)
    assert.match(there.body, /class="chosen-fact"/)
    assert.match((await person.get(`/notices/${id}?fact=${n}`)).body, /review\?fact=\d+#review/)
    assert.match((await person.get('/doubts')).body, /href="\/review/)
  })

  it('a correction shows on the page that follows, is listed, and is taken back', async () => {
    const person = personAt(server.app)
    const { body } = await person.get(`/notices/${id}/review?fact=${n}`)
    const sent = await person.submit(body, /value="correct"/, {
      'value.count': '１１０',
      because: 'read again',
      by: 'Aoki',
    })
    assert.equal(sent.response.status, 303)
    const next = await person.get(sent.response.headers.get('location')!.replace(/#.*/, ''))
    assert.match(next.body, /Written\./)
    assert.match(next.body, /110/)
    assert.equal(countNow(), 110)
    const list = (await person.get('/decisions')).body
    assert.match(list, /read again/)
    assert.match(list, /Aoki/)
    assert.match((await person.get(`/notices/${id}`)).body, /class="reviewed">corrected/)
    assert.match((await person.get(`/notices/${id}/review?fact=${n}`)).body, /name="by"[^>]*value="Aoki"/)
    const again = (await person.get(`/notices/${id}/review?fact=${n}`)).body
    const undone = await person.submit(again, /name="decision"/, { because: 'no' })
    assert.equal(undone.response.status, 303)
    const back = await person.get(undone.response.headers.get('location')!.replace(/#.*/, ''))
    assert.match(back.body, /Taken back; it stands as it did before/)
    assert.equal(countNow(), 101)
    assert.match((await person.get('/decisions')).body, /taken back/)
    assert.deepEqual(
      auditOf(archive).map(({ did, who }) => `${did} ${who}`),
      ['decided Aoki', 'decided Aoki'],
    )
  })

  it('two people at once: the second sees what the first decided, and both decisions stay', async () => {
    const [one, two] = [personAt(server.app), personAt(server.app)]
    const before = decisionsOf(archive).length
    const page = `/notices/${id}/review?fact=${n}`
    const [mine, theirs] = [(await one.get(page)).body, (await two.get(page)).body]
    const [first, second] = await Promise.all([
      one.submit(mine, /value="correct"/, { 'value.count': '120', because: 'a', by: 'Aoki' }),
      two.submit(theirs, /value="correct"/, { 'value.count': '130', because: 'b', by: 'Baba' }),
    ])
    assert.deepEqual([first.response.status, second.response.status].sort(), [303, 409])
    assert.equal(decisionsOf(archive).length, before + 1, 'the second wrote nothing')
    const [loser, conflict] = second.response.status === 409 ? [two, second] : [one, first]
    assert.match(conflict.body, /Somebody else has decided first/)
    assert.match(conflict.body, /Aoki|Baba/)
    const insisted = await loser.submit(conflict.body, /value="insist"/)
    assert.equal(insisted.response.status, 303)
    assert.equal(decisionsOf(archive).length, before + 2, 'both stay')
    assert.equal(countNow(), second.response.status === 409 ? 130 : 120)
    const undone = await loser.submit((await loser.get('/decisions')).body, /name="decision"/, {
      because: 'c',
    })
    assert.equal(undone.response.status, 303)
    assert.equal(countNow(), second.response.status === 409 ? 120 : 130, 'the first stands again')
  })

  it('a rejection met by a correction: it is brought back knowingly', async () => {
    const [one, two] = [personAt(server.app), personAt(server.app)]
    const at = number('30名')
    const page = `/notices/${id}/review?fact=${at}`
    const [mine, theirs] = [(await one.get(page)).body, (await two.get(page)).body]
    assert.equal((await one.submit(mine, /value="reject"/, { because: 'a' })).response.status, 303)
    assert.equal(number('30名'), -1)
    const conflict = await two.submit(theirs, /value="confirm"/, { because: 'b' })
    assert.equal(conflict.response.status, 409)
    assert.equal((await two.submit(conflict.body, /value="insist"/)).response.status, 303)
    assert.notEqual(number('30名'), -1)
  })

  it('a doubt is settled by deciding about its words', async () => {
    const person = personAt(server.app)
    const doubts = async (): Promise<number> =>
      ((await (await server.app.request('/api/list-doubts')).json()) as { total: number }).total
    const before = await doubts()
    assert.ok(before > 0)
    const queue = (await person.get('/review')).body
    const address = unescaped(/class="queued" href="([^"]*)"/.exec(queue)![1]!)
    const { body } = await person.get(address)
    await person.submit(body, /value="confirm"/)
    assert.ok((await doubts()) < before)
  })

  it('what was not read is added by its words, as a page shows them, in two steps without scripts', async () => {
    const person = personAt(server.app)
    const quote = 'サーバーが第三者による不正アクセスを 受け'
    const first = await person.get(`/notices/${id}/review?add=discovery&quote=${encodeURIComponent(quote)}`)
    assert.match(first.body, /name="value\.code"/)
    const sent = await person.submit(first.body, /value="add"/, {
      because: 'it is there',
      'value.code': 'outage',
    })
    assert.equal(sent.response.status, 303)
    const added = server.index
      .row(id)!
      .facts.find(f => f.kind === 'discovery' && f.reviewed?.verdict === 'added')
    assert.equal(added?.evidence[0].quote, 'サーバーが第三者による不正アクセスを受け')
    const lost = await person.get(`/notices/${id}/review?add=discovery&quote=elsewhere`)
    assert.match(lost.body, /not in the text/)
  })

  it('where the readings lag behind, the page says so, and shows what was decided once they do not', async () => {
    let go: () => void = () => {}
    const held = new Promise<void>(resolve => {
      go = resolve
    })
    const rebuilding = openRebuilding(archive, () => held.then(() => build(archive)))
    const app = createApp({ index: () => server.index, review: { archive, rebuilding, closed: null } })
    const person = personAt(app)
    const { body } = await person.get(`/notices/${id}/review?fact=${n}`)
    const asked = Date.now()
    const sent = await person.submit(body, /value="confirm"/)
    assert.ok(Date.now() - asked < 9000)
    const to = sent.response.headers.get('location')!.replace(/#.*/, '')
    assert.match((await person.get(to)).body, /data-pending/)
    go()
    await rebuilding.rebuild(20_000)
    const shown = await person.get(to)
    assert.doesNotMatch(shown.body, /data-pending/)
    assert.match(shown.body, /class="standing"/)
    await person.submit(shown.body, /name="decision"/, { because: 'only a test' })
  })

  it('two notices are judged from the page', async () => {
    const person = personAt(server.app)
    const other = (await server.index.find('2025/06/20_株式会社あおば製作所.md'))!.id
    const { body } = await person.get(`/notices/${id}/review`)
    const sent = await person.submit(body, /judge"/, { other, verdict: 'different', because: 'x' })
    assert.equal(sent.response.status, 303)
    const of = await server.index.incidentsOf([id, other])
    assert.notEqual(of.get(id), of.get(other))
    // Of the same organisation and not of the incident: it is offered to be joined.
    const parted = (await person.get(`/notices/${id}/review`)).body
    assert.match(parted, new RegExp(`name="listed" value="${other}"`))
    await person.submit(parted, /judge"/, { listed: other, verdict: 'same', because: 'y' })
    const joined = await server.index.incidentsOf([id, other])
    assert.equal(joined.get(id), joined.get(other))
    await person.submit(parted, /judge"/, { other, verdict: 'different', because: 'z' })
  })

  it('the head of a notice is put right, only where it was changed, and not over somebody else', async () => {
    const [one, two] = [personAt(server.app), personAt(server.app)]
    const page = `/notices/${id}/review`
    const [mine, theirs] = [(await one.get(page)).body, (await two.get(page)).body]
    const organisations = '株式会社あおば製作所\n株式会社あおば物流'
    const sent = await one.submit(mine, /\/amend"/, { organisations, because: 'both publish it', by: 'Aoki' })
    assert.equal(sent.response.status, 303)
    const { head } = server.index.row(id)!.document
    assert.deepEqual(
      head.publishers.map(({ value }) => value),
      organisations.split('\n'),
    )
    const [file] = decisionsOf(archive).filter(name => name.includes('organisations'))
    assert.deepEqual(
      Object.keys(JSON.parse(readFileSync(join(archive.home, 'decisions', file!), 'utf8')).sets),
      ['organisations'],
    )
    const stale = await two.submit(theirs, /\/amend"/, { organisations: 'x', because: 'y' })
    assert.equal(stale.response.status, 422)
    assert.match(stale.body, /Somebody has put the same field right/)
    const other = await two.submit(theirs, /\/amend"/, { published: '2025-06-04', because: 'y' })
    assert.equal(other.response.status, 303)
    const nonsense = await two.submit(theirs, /\/amend"/, { published: 'soon', because: 'y' })
    assert.equal(nonsense.response.status, 422)
    const nothing = await two.submit((await two.get(page)).body, /\/amend"/, { because: 'y' })
    assert.equal(nothing.response.status, 422)
  })

  it('a form that was not sent from a page of this server is refused, and nothing is written', async () => {
    const person = personAt(server.app)
    const page = `/notices/${id}/review?fact=${number('40名')}`
    const { body } = await person.get(page)
    const before = decisionsOf(archive).length
    const tries: [Record<string, string | null>, Record<string, string>][] = [
      [{ token: null }, {}],
      [{ token: 'x' }, {}],
      [{}, { 'sec-fetch-site': 'cross-site' }],
      [{}, { 'sec-fetch-site': 'same-site' }],
      [{}, { origin: 'https://attacker.example' }],
      [{}, { origin: 'http://localhost:9999' }],
      [{}, { origin: 'null' }],
      [{}, { cookie: '' }],
      [{}, { cookie: `tenmatsu_session=${'A'.repeat(32)}` }],
    ]
    for (const [fill, headers] of tries) {
      const { response } = await person.submit(body, /value="reject"/, { because: 'x', ...fill }, headers)
      assert.equal(response.status, 403, JSON.stringify([fill, headers]))
    }
    const stranger = personAt(server.app)
    await stranger.get(page)
    const { response } = await stranger.submit(body, /value="reject"/, { because: 'x' })
    assert.equal(response.status, 403, 'the token of somebody else')
    assert.equal(decisionsOf(archive).length, before)
    const json = await person.send(`/notices/${id}/review`, {
      method: 'POST',
      body: JSON.stringify({ act: 'reject' }),
      headers: { 'content-type': 'text/plain' },
    })
    assert.equal(json.response.status, 403)
    const large = await person.submit(body, /value="reject"/, { because: 'x'.repeat(100_000) })
    assert.equal(large.response.status, 413)
    assert.equal(decisionsOf(archive).length, before)
    assert.equal((await person.send('/review', { method: 'DELETE' })).response.status, 405)
  })

  it('a value that has not the form of its kind is refused in words', async () => {
    const person = personAt(server.app)
    const { body } = await person.get(`/notices/${id}/review?fact=${number('40名')}`)
    for (const fill of [
      { 'value.count': 'many' },
      { 'value.of': 'nonsense' },
      { because: ' ' },
      { kind: 'x' },
      { saw: '{' },
    ]) {
      const { response, body: said } = await person.submit(body, /value="correct"/, {
        because: 'x',
        'value.count': '41',
        ...fill,
      })
      assert.equal(response.status, 422, JSON.stringify(fill))
      assert.match(said, /cannot be written/)
    }
  })

  it('hostile words in why, by and a quote are words on every page', async () => {
    const hostile = `"><script>alert(1)</script>'\u202e{n}javascript:x`
    const person = personAt(server.app)
    const at = number('40名')
    const page = `/notices/${id}/review?fact=${at}`
    const { body } = await person.get(page)
    const sent = await person.submit(body, /value="correct"/, {
      'value.count': '41',
      because: hostile,
      by: hostile,
    })
    assert.equal(sent.response.status, 303)
    const conflict = await person.submit(body, /value="reject"/, { because: hostile, by: hostile })
    assert.equal(conflict.response.status, 409)
    const stale = personAt(server.app)
    const pages = [
      conflict.body,
      (await person.get(page)).body,
      (await person.get('/decisions')).body,
      (await person.get(`/notices/${id}`)).body,
      (await person.get(`/notices/${id}/review?done=${encodeURIComponent(hostile)}&rank=${hostile}`)).body,
      (await stale.get(`/notices/${id}/review?add=leak&quote=${encodeURIComponent(hostile)}`)).body,
      (await person.get(`/decisions?page=${encodeURIComponent(hostile)}`)).body,
    ]
    for (const shown of pages) {
      assert.doesNotMatch(shown, /<script>alert|"><script|\u202e/)
      assert.doesNotMatch(shown, /\son\w+="|\sstyle="|href="javascript/)
    }
    assert.match(conflict.body, /&lt;script&gt;/)
  })

  it('every page of review is said in both languages, with no Japanese label on an English page', async () => {
    const person = personAt(server.app)
    for (const path of ['/review', '/decisions', `/notices/${id}/review?fact=${n}`])
      for (const lang of ['ja', 'en']) {
        const { body } = await person.get(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
        assert.match(body, new RegExp(`<html lang="${lang}">`))
        assert.doesNotMatch(body, /undefined|\[object|NaN/)
        const ids = [...body.matchAll(/\sid="([^"]*)"/g)].map(([, name]) => name)
        assert.deepEqual(
          ids.filter((name, i) => ids.indexOf(name) !== i),
          [],
          'ids are unique',
        )
      }
  })
})

describe('a doubt of the queue', () => {
  it('about the head of a notice says what is in doubt, opens the form that puts it right, and goes where it holds', async () => {
    const archive = await builtArchive({
      '2025/06/09_株式会社あおば製作所.md': madeUpNotice(1, '2025年6月10日'),
    })
    const server = reviewApp(archive)
    const person = personAt(server.app)
    const queue = (await person.get('/review')).body
    const address = unescaped(/class="queued" href="([^"]*)"/.exec(queue)![1]!)
    const { body } = await person.get(address)
    assert.match(body, /<details class="act amend" open>/)
    assert.match(/<ul class="doubts-here">[\s\S]*?<\/ul>/.exec(body)![0], /2025-06-10/)
    const sent = await person.submit(body, /name="holds"/)
    assert.equal(sent.response.status, 303)
    assert.doesNotMatch((await person.get('/review')).body, /class="queued"/)
    server.close()
  })

  it('is about the fact with the very words, of several the one that says how sure it is', () => {
    const fact = (kind: string, start: number, end: number) =>
      ({ kind, evidence: [{ start, end, quote: 'x'.repeat(end - start) }] }) as unknown as Fact
    const facts = [
      fact('attack-step', 0, 20),
      fact('incident-type', 5, 9),
      fact('leak', 5, 9),
      fact('leak', 12, 15),
    ]
    assert.equal(factOfPlace({ facts }, { start: 5, end: 9 }), 2)
    assert.equal(factOfPlace({ facts }, { start: 12, end: 15 }), 3)
    assert.equal(factOfPlace({ facts }, { start: 12, end: 14 }), 0)
    assert.equal(factOfPlace({ facts }, { start: 30, end: 31 }), null)
  })
})

describe('where nothing can be decided', () => {
  for (const closed of [{ because: 'read-only' }, { because: 'foreign', folder: '/x/y z' }] as const)
    it(closed.because, async () => {
      const archive = await builtArchive(notices)
      const { index, close } = reviewApp(archive)
      const app = createApp({
        index: () => index,
        review: { archive, rebuilding: openRebuilding(archive), closed },
      })
      const id = (await index.find('2025/06/03_株式会社あおば製作所.md'))!.id
      const queue = await (await app.request('/review?lang=en')).text()
      assert.match(queue, closed.because === 'foreign' ? /init MY --from &#39;\/x\/y z&#39;/ : /--read-only/)
      assert.doesNotMatch(queue, /method="post"/)
      assert.equal((await app.request(`/notices/${id}/review`)).status, 404)
      assert.equal((await app.request(`/notices/${id}/review`, { method: 'POST' })).status, 405)
      assert.equal((await app.request('/decisions')).status, 200)
      assert.doesNotMatch(await (await app.request(`/notices/${id}`)).text(), /\/review/)
      close()
    })
})

describe('a server that is open to others', () => {
  const password = 'correct horse battery'
  let credentials: Credential[]
  let archive: Archive
  let now = Date.parse('2026-01-01T00:00:00Z')
  let server: ReturnType<typeof reviewApp>

  before(async () => {
    credentials = [{ name: 'Aoki', hash: await hashPassword(password) }]
    archive = await builtArchive(notices)
    server = reviewApp(archive, credentials, () => now)
  })
  after(() => server.close())

  const logIn = async (
    person: ReturnType<typeof personAt>,
    name = 'Aoki',
    given = password,
    to = '/review',
  ) => {
    const { body } = await person.get(`/login?to=${encodeURIComponent(to)}`)
    return person.submit(body, /login-password/, { name, password: given })
  }

  it('shows nobody anything before the login', async () => {
    for (const path of ['/', '/notices', '/review', '/decisions', '/about']) {
      const response = await server.app.request(path)
      assert.equal(response.status, 303, path)
      assert.match(response.headers.get('location')!, /^\/login\?to=/)
    }
    for (const path of ['/api/search', '/api/notices/0123456789', '/notices/0123456789.json', '/mcp'])
      assert.equal((await server.app.request(path)).status, 401, path)
    assert.equal((await server.app.request('/assets/style.css')).status, 200)
    const posted = await server.app.request('/decisions', { method: 'POST', body: 'decision=x&because=y' })
    assert.ok(posted.status === 303 && posted.headers.get('location') === '/login')
  })

  it('lets in whoever knows the password, in a session of 12 hours that no script can read', async () => {
    const person = personAt(server.app)
    const before = (await person.get('/login')).response.headers.getSetCookie()
    const { response } = await logIn(person)
    assert.equal(response.status, 303)
    assert.equal(response.headers.get('location'), '/review')
    const [cookie] = response.headers.getSetCookie()
    assert.match(cookie!, /HttpOnly/)
    assert.match(cookie!, /SameSite=Lax/)
    assert.notEqual(cookie!.split(';')[0], before[0]?.split(';')[0], 'a new session')
    const queue = await person.get('/review')
    assert.match(queue.body, /logged in as Aoki/)
    assert.equal(queue.response.headers.get('cache-control'), 'private, no-cache')
    assert.doesNotMatch((await person.get('/login')).body, new RegExp(password))
    now += 13 * 3_600_000
    assert.equal((await person.send('/review')).response.status, 303, 'the session has ended')
  })

  it('decisions carry the name of the login, whatever the form says', async () => {
    const person = personAt(server.app)
    await logIn(person)
    const id = (await server.index.find('2025/06/03_株式会社あおば製作所.md'))!.id
    const { body } = await person.get(`/notices/${id}/review?fact=0`)
    const sent = await person.submit(body, /value="confirm"/, { by: 'Mallory' })
    assert.equal(sent.response.status, 303)
    const [file] = decisionsOf(archive)
    assert.equal(JSON.parse(readFileSync(join(archive.home, 'decisions', file!), 'utf8')).by, 'Aoki')
    const out = await person.submit((await person.get('/review')).body, /logout/)
    assert.equal(out.response.status, 303)
    assert.equal((await person.send('/review')).response.status, 303)
  })

  it('a program may read with name and password, and may not write', async () => {
    const authorization = `Basic ${Buffer.from(`Aoki:${password}`).toString('base64')}`
    const read = await server.app.request('/api/list-doubts', { headers: { authorization } })
    assert.equal(read.status, 200)
    const write = await server.app.request('/decisions', { method: 'POST', headers: { authorization } })
    assert.equal(write.status, 303)
  })

  it('passwords cannot be tried one after the other', async () => {
    const person = personAt(server.app)
    for (let n = 0; n < 5; n++) assert.equal((await logIn(person, 'Aoki', `wrong ${n}`)).response.status, 403)
    const { response } = await logIn(person)
    assert.equal(response.status, 429)
    assert.ok(Number(response.headers.get('retry-after')) > 60)
    now += 16 * 60_000
    assert.equal((await logIn(person)).response.status, 303)
    const told = auditOf(archive).map(({ did }) => did)
    for (const did of ['login', 'login-refused', 'logout', 'decided']) assert.ok(told.includes(did), did)
    assert.doesNotMatch(readFileSync(join(archive.home, 'audit.jsonl'), 'utf8'), /wrong 1|horse/)
  })

  it('only leads on to its own pages', () => {
    for (const to of [
      '//evil.example',
      'https://evil.example',
      '/\\evil.example',
      'javascript:x',
      '/a\nb',
      null,
      '/login?x',
    ])
      assert.equal(pathWithin(to), '/', String(to))
    assert.equal(pathWithin('/notices?q=漏えい#x'), '/notices?q=漏えい#x')
  })
})

describe('serve', () => {
  const serve = (...args: string[]) => runCommand(['serve', ...args])

  it('opens to other machines only with a password', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'people.txt')
    const cases: [readonly string[], RegExp][] = [
      [['--host', '0.0.0.0'], /needs a password/],
      [['--host', '0.0.0.0', '--read-only'], /needs a password/],
      [['--host', '0.0.0.0', '--password-file', file], /Cannot read/],
      [['--password-file', join(folder, 'plain.txt')], /is not one of tenmatsu password/],
    ]
    writeFileSync(join(folder, 'plain.txt'), 'Aoki:correct horse battery\n')
    for (const [args, message] of cases) {
      const { code, err } = await serve(...args)
      assert.notEqual(code, 0)
      assert.match(err, message)
    }
  })

  it('takes a password from the environment, and forgets it', async () => {
    const env: NodeJS.ProcessEnv = { TENMATSU_PASSWORD: 'correct horse battery' }
    const [credential] = (await credentialsOf(undefined, env))!
    assert.equal(await isPassword('correct horse battery', credential!.hash), true)
    assert.deepEqual(env, {})
    await assert.rejects(credentialsOf(undefined, { TENMATSU_PASSWORD: 'short' }), /12 characters/)
    assert.equal(await credentialsOf(undefined, {}), null)
  })

  it('tenmatsu password prints a line that serve takes, and no password', () => {
    const program = fileURLToPath(new URL('../src/cli/main.js', import.meta.url))
    const run = (input: string, ...args: string[]) =>
      spawnSync(process.execPath, [program, 'password', ...args, '--lang', 'en'], { input, encoding: 'utf8' })
    const { stdout, status } = run('correct horse battery\n', '青木')
    assert.equal(status, 0)
    assert.equal(readCredentials(stdout)![0]!.name, '青木')
    assert.doesNotMatch(stdout, /horse/)
    assert.equal(run('short\n').status, 2)
    assert.equal(run('correct horse battery\n', 'a:b').status, 2)
  })
})

describe('passwords', () => {
  it('are kept as hashes that can only be checked', async () => {
    const hash = await hashPassword('ながいあいことばです。')
    assert.ok(isPasswordHash(hash))
    assert.notEqual(hash, await hashPassword('ながいあいことばです。'))
    assert.equal(await isPassword('ながいあいことばです。', hash), true)
    assert.equal(await isPassword('ながいあいことばです', hash), false)
    assert.equal(await isPassword('x', 'x'), false)
    assert.equal(isPasswordHash(hash.replace('16384', '9999999')), false, 'a cost that would stop the server')
  })

  it('stand in a file, a line a person', async () => {
    const hash = await hashPassword('correct horse battery')
    const people = readCredentials(`# who\nAoki:${hash}\n\n青木:${hash}\n`)!
    assert.deepEqual(
      people.map(({ name }) => name),
      ['Aoki', '青木'],
    )
    assert.equal(readCredentials('Aoki:correct horse battery'), null)
    assert.equal(readCredentials(''), null)
    assert.equal((await matchCredential(people, '青木', 'correct horse battery'))?.name, '青木')
    assert.equal(await matchCredential(people, 'Baba', 'correct horse battery'), null)
    const shared = readCredentials(hash)!
    assert.equal((await matchCredential(shared, 'anybody', 'correct horse battery'))?.name, null)
  })
})
