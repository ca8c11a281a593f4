import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { decode } from '../src/formats/decode.ts'
import { readAddress } from '../src/sources/fetch/address.ts'
import { type FetcherOptions, openFetcher } from '../src/sources/fetch/fetcher.ts'
import { HostGate } from '../src/sources/fetch/host-gate.ts'
import { type FetchLimits, politeLimits } from '../src/sources/fetch/limits.ts'
import { type FetchOutcome, finalAddress, knownFrom } from '../src/sources/fetch/outcome.ts'
import { isPublicAddress } from '../src/sources/fetch/public-address.ts'
import { explainTrouble, fetchReasons } from '../src/sources/fetch/reasons.ts'
import { forbidding, readRobots } from '../src/sources/fetch/robots.ts'
import { userAgent } from '../src/sources/fetch/user-agent.ts'
import { type FaultyServer, noticePage, startFaultyServer } from './faulty-server.ts'

let server: FaultyServer
before(async () => {
  server = await startFaultyServer()
})
after(() => server.close())

/** Limits under which a fault shows soon, and a good page comes on a busy machine too. */
const quick: Partial<FetchLimits> = {
  connect: 5_000,
  firstByte: 5_000,
  idle: 5_000,
  whole: 10_000,
  body: 1024 * 1024,
  backOff: 1,
  interval: 0,
  perHost: 8,
  atOnce: 8,
  attempts: 2,
  patience: 1000,
  longestWait: 5_000,
}
/** For what never ends. */
const impatient: Partial<FetchLimits> = { firstByte: 200, idle: 200, whole: 500, attempts: 1 }
const fetcher = (more: FetcherOptions = {}) =>
  openFetcher({ allowLoopback: true, ...more, limits: { ...quick, ...more.limits } })
const get = (path: string, more: FetcherOptions = {}) => fetcher(more).fetch(server.origin + path)
const becauseOf = (outcome: FetchOutcome): string =>
  outcome.kind === 'refused' || outcome.kind === 'failed' ? outcome.because : outcome.kind

describe('what a server does, and what becomes of the address', () => {
  const expected: readonly [path: string, kind: FetchOutcome['kind'], because: string][] = [
    ['/silent', 'failed', 'timed-out'],
    ['/slow', 'failed', 'timed-out'],
    ['/stalled', 'failed', 'timed-out'],
    ['/half-closed', 'failed', 'broken-off'],
    ['/reset', 'failed', 'broken-off'],
    ['/cut-gzip', 'failed', 'broken-off'],
    ['/bad-gzip', 'failed', 'unpacking-failed'],
    ['/other-coding', 'refused', 'coding-unknown'],
    ['/bomb', 'refused', 'unpacks-too-large'],
    ['/endless', 'refused', 'too-large'],
    ['/error-500', 'failed', 'server-error'],
    ['/error-503', 'failed', 'server-busy'],
    ['/forbidden', 'failed', 'status-other'],
    ['/gone', 'gone', 'gone'],
    ['/missing', 'gone', 'gone'],
    ['/loop/a', 'refused', 'redirect-loop'],
    ['/to-itself', 'refused', 'redirect-loop'],
    ['/hops/20', 'refused', 'redirects-too-many'],
    ['/to-private', 'refused', 'address-not-public'],
    ['/to-metadata', 'refused', 'address-not-public'],
    ['/to-file', 'refused', 'scheme-other'],
    ['/to-nowhere', 'refused', 'redirect-unreadable'],
    ['/huge-header', 'refused', 'headers-too-large'],
    ['/not-http', 'failed', 'answer-unreadable'],
  ]
  for (const [path, kind, because] of expected)
    it(`${path}: ${kind}, ${because}`, async () => {
      const outcome = await get(path, because === 'timed-out' ? { limits: impatient } : {})
      if (outcome.kind === 'refused' || outcome.kind === 'failed') {
        const { message } = explainTrouble(outcome)
        assert.doesNotMatch(message.ja + message.en, /\{\w+\}/, 'every placeholder is filled')
      }
      assert.deepEqual(
        [outcome.kind, becauseOf(outcome)],
        [kind, because],
        JSON.stringify(outcome).slice(0, 300),
      )
    })

  it('a good page comes whole, packed or not', async () => {
    for (const path of ['/notice/3', '/gzip/3', '/brotli/3']) {
      const outcome = await get(path)
      assert.ok(outcome.kind === 'fetched')
      assert.equal(Buffer.from(outcome.bytes).toString(), noticePage(3))
      assert.match(outcome.mediaType, /^text\/html/)
      assert.equal(outcome.attempts, 1)
    }
  })

  it('the wrong charset is nothing to the fetcher: the bytes come as they are', async () => {
    const outcome = await get('/wrong-charset')
    assert.ok(outcome.kind === 'fetched')
    assert.match(decode(outcome.bytes).text, /不正アクセスについて/)
  })

  it('redirects are kept in order, with 日本語 in them', async () => {
    const outcome = await get('/hops/2')
    assert.ok(outcome.kind === 'fetched')
    assert.deepEqual(
      outcome.redirects.map(r => [r.status, r.to.slice(server.origin.length)]),
      [
        [302, '/hops/1'],
        [302, '/hops/0'],
        [302, '/notice/1'],
      ],
    )
    assert.equal(finalAddress(outcome), `${server.origin}/notice/1`)
    server.pages.set('/日本語のページ', { body: 'あ' })
    assert.equal((await get('/to-japanese')).kind, 'fetched')
  })

  it('an unchanged page is not sent again', async () => {
    const first = await get('/same-etag')
    assert.ok(first.kind === 'fetched')
    const second = await fetcher().fetch(`${server.origin}/same-etag`, knownFrom(first.headers))
    assert.equal(second.kind, 'not-modified')
  })

  it('a passing fault is tried again, after the pause that the site asks for', async () => {
    const waits: number[] = []
    const wait = async (ms: number) => {
      waits.push(ms)
      // The site is content after the first wait.
      server.pages.set('/busy', { body: noticePage(9) })
    }
    const outcome = await get('/busy', { wait })
    assert.ok(outcome.kind === 'fetched')
    assert.equal(outcome.attempts, 2)
    assert.ok(waits.includes(1000), String(waits))
    server.pages.delete('/busy')
  })

  it('a pause of hours is not waited for', async () => {
    const outcome = await get('/error-503')
    assert.ok(outcome.kind === 'failed' && outcome.because === 'server-busy')
    assert.equal(outcome.attempts, 1)
    assert.match(outcome.details.until!, /^\d{4}-/)
  })

  it('a site that asks for hours is left alone from then on', async () => {
    const one = fetcher()
    await one.fetch(`${server.origin}/error-503`)
    const before = server.hits.length
    assert.equal(becauseOf(await one.fetch(`${server.origin}/notice/1`)), 'server-busy')
    assert.equal(server.hits.length, before)
  })

  it('says who asks, takes no cookies, sends none', async () => {
    await get('/notice/4', { contact: 'archive@example.jp' })
    const { headers } = server.hits.findLast(h => h.path === '/notice/4')!
    assert.match(headers['user-agent']!, /^Tenmatsu\/\d+\.\d+\.\d+ \(.*archive@example\.jp\)$/)
    assert.equal(headers.cookie, undefined)
    assert.doesNotMatch(userAgent('山田\r\nX-Evil: 1'), /[\r\n山]/)
  })

  it('a host that nobody answers at is given up after a few addresses', async () => {
    const dead = fetcher({
      resolve: async () => {
        throw Object.assign(new Error('none'), { code: 'ENOTFOUND' })
      },
      limits: { patience: 2, attempts: 1, perHost: 1 },
    })
    const all = await Promise.all([1, 2, 3, 4].map(n => dead.fetch(`http://nobody.example/${n}`)))
    assert.ok(all.every(o => o.kind === 'failed'))
  })
})

describe('which addresses are asked for at all', () => {
  it('nothing but http and https, without names and passwords', () => {
    for (const [written, because] of [
      ['ftp://example.jp/a', 'scheme-other'],
      ['file:///etc/passwd', 'scheme-other'],
      ['javascript:alert(1)', 'scheme-other'],
      ['https://me:secret@example.jp/', 'credentials-in-address'],
      ['http://', 'address-unreadable'],
      ['お知らせ', 'address-unreadable'],
      [`https://example.jp/${'a'.repeat(5000)}`, 'address-unreadable'],
    ] as const)
      assert.equal(readAddress(written).because, because, written)
    assert.equal(readAddress(' https://EXAMPLE.jp:443/a#b ').url?.href, 'https://example.jp/a')
  })

  it('addresses of machines, networks and tests are not public', () => {
    const inside =
      '0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.9.9.9 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8 192.0.2.1 192.168.1.1 198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 239.1.1.1 255.255.255.255 :: ::1 ::ffff:8.8.8.8 ::ffff:127.0.0.1 64:ff9b::7f00:1 fe80::1 fe80::1%eth0 fc00::1 fd12::1 ff02::1 2001:db8::1 2002:7f00:1:: 2001:0:1::1 nonsense'
    for (const ip of inside.split(' ')) assert.equal(isPublicAddress(ip), false, ip)
    for (const ip of ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111'])
      assert.equal(isPublicAddress(ip), true, ip)
  })

  for (const host of [
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '10.0.0.8',
    '[fe80::1]',
  ])
    it(`${host} is refused without the switch`, async () => {
      const { port } = new URL(server.origin)
      const before = server.hits.length
      const outcome = await openFetcher({ limits: quick }).fetch(`http://${host}:${port}/notice/1`)
      assert.equal(becauseOf(outcome), 'address-not-public')
      assert.equal(server.hits.length, before)
    })

  it('the switch lets 127.0.0.1 through and no other', async () => {
    for (const host of ['127.0.0.2', '[::1]', '10.0.0.1'])
      assert.equal(becauseOf(await fetcher().fetch(`http://${host}/`)), 'address-not-public')
  })

  it('a name that leads inside is refused at the connection, also when its answer changes', async () => {
    const { port } = new URL(server.origin)
    const answers = ['203.0.113.1', '127.0.0.1', '10.0.0.1']
    let asked = 0
    const resolve = async () => [{ address: answers[asked++ % answers.length]!, family: 4 }]
    for (let i = 0; i < 3; i++) {
      const outcome = await openFetcher({ resolve, limits: quick }).fetch(
        `http://rebind.example:${port}/notice/1`,
      )
      assert.equal(becauseOf(outcome), 'address-not-public')
    }
    assert.ok(asked >= 3)
  })
})

describe('robots.txt', () => {
  it('the page that it forbids is not asked for, and a redirect to it neither', async () => {
    server.pages.set('/robots.txt', { body: 'User-agent: *\nDisallow: /notice/66\n', type: 'text/plain' })
    server.pages.set('/away', { body: '', status: 302, headers: { location: '/notice/66' } })
    for (const path of ['/notice/66', '/away']) {
      const outcome = await get(path)
      assert.equal(becauseOf(outcome), 'robots-disallow')
    }
    assert.ok(!server.hits.some(h => h.path === '/notice/66'))
    assert.equal((await get('/notice/67')).kind, 'fetched')
    server.pages.delete('/robots.txt')
  })

  it('one that cannot be had forbids all; one that is not there nothing', async () => {
    server.pages.set('/robots.txt', { body: '', status: 500 })
    assert.equal(becauseOf(await get('/notice/1')), 'robots-unreachable')
    server.pages.set('/robots.txt', { body: '', status: 403 })
    assert.equal((await get('/notice/1')).kind, 'fetched')
    server.pages.delete('/robots.txt')
  })

  const says = (text: string, path: string): boolean =>
    forbidding(readRobots(text, 'tenmatsu'), new URL(path, 'https://example.jp')) === null
  it('the longest rule decides, allow before disallow; * and $; our own group before that of all', () => {
    const text = `
User-agent: other
Disallow: /

User-agent: *
User-agent: another
Disallow: /news/
Allow: /news/public   # a remark
Disallow: /*.pdf$
Disallow: /%7Eme
Disallow: /お知らせ
Allow: /same
Disallow: /same
`
    assert.equal(says(text, '/news/1'), false)
    assert.equal(says(text, '/news/public/1'), true)
    assert.equal(says(text, '/a/b.pdf'), false)
    assert.equal(says(text, '/a/b.pdf?x'), true)
    assert.equal(says(text, '/~me/x'), false)
    assert.equal(says(text, '/お知らせ/1'), false)
    assert.equal(says(text, '/same'), true)
    assert.equal(says(text, '/'), true)
    const own = 'User-agent: *\nDisallow: /\n\nUser-agent: Tenmatsu/1.0\nDisallow: /private\nCrawl-delay: 3\n'
    assert.equal(says(own, '/news'), true)
    assert.equal(says(own, '/private/a'), false)
    assert.equal(readRobots(own, 'tenmatsu').delay, 3000)
    assert.equal(says('User-agent: *\nDisallow:\n', '/a'), true)
  })

  it('hostile rules take no time', () => {
    const text = `User-agent: *\nDisallow: /${'*a'.repeat(900)}$\n`.repeat(3000)
    const started = performance.now()
    says(text, `/${'a'.repeat(4000)}b`)
    assert.ok(performance.now() - started < 3000)
  })
})

describe('manners', () => {
  it('one host is asked once in the interval, one request at a time; others need not wait', async () => {
    let now = 0
    const wakes: { at: number; go: () => void }[] = []
    const gate = new HostGate(
      { ...politeLimits, interval: 1000, perHost: 1, atOnce: 4 },
      { clock: () => now, wait: ms => new Promise(go => wakes.push({ at: now + ms, go })) },
    )
    const began: [string, number][] = []
    const ask = (host: string) =>
      gate.through(host, async () => {
        began.push([host, now])
      })
    const all = Promise.all(['a', 'a', 'b', 'a', 'b'].map(ask))
    let done = false
    void all.then(() => {
      done = true
    })
    for (let turn = 0; turn < 50 && !done; turn++) {
      await new Promise(go => setImmediate(go))
      const next = wakes.sort((x, y) => x.at - y.at).shift()
      if (next) {
        now = Math.max(now, next.at)
        next.go()
      }
    }
    await all
    const at = (host: string) => began.filter(([h]) => h === host).map(([, t]) => t)
    assert.deepEqual(at('a'), [0, 1000, 2000])
    assert.deepEqual(at('b'), [0, 1000])
  })

  it('every reason says what happened and what to do, in both languages', () => {
    for (const because of Object.keys(fetchReasons) as (keyof typeof fetchReasons)[]) {
      const { message, hint } = explainTrouble({ because, details: {} })
      for (const words of [message.ja, message.en, hint.ja, hint.en]) assert.ok(words.length > 4)
    }
  })
})
