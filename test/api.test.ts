import assert from 'node:assert/strict'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { openArchive } from '../src/archive/open-archive.ts'
import type { NoticeIndex } from '../src/index/contract.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { isPaged, parametersOf, wordsOf } from '../src/queries/asking/parameters.ts'
import { inputSchema } from '../src/queries/asking/schemas.ts'
import { queries } from '../src/queries/index.ts'
import { trendNames } from '../src/queries/trends/trend.ts'
import { problemKinds } from '../src/web/api/problem-kinds.ts'
import { createApp } from '../src/web/app.ts'
import { openGuard } from '../src/web/session/guard.ts'
import { hashPassword } from '../src/web/session/password.ts'
import { madeUpNotice, temporaryFolder, write } from './archive-folders.ts'
import { words } from './page-words.ts'

const cache = temporaryFolder()
let index: NoticeIndex
let app: ReturnType<typeof createApp>

before(async () => {
  const archive = openArchive(fileURLToPath(new URL('../examples/notices', import.meta.url)), { cache })
  await build(archive, { workers: 1 })
  index = openIndex(archive.indexFile)
  app = createApp({ index: () => index, kept: null })
})
after(() => {
  index.close()
  rmSync(cache, { recursive: true, force: true })
})

// biome-ignore lint/suspicious/noExplicitAny: answers of every question
type Json = any

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await app.request(path, { headers })
  const text = await response.text()
  return { response, status: response.status, text, body: (text === '' ? null : JSON.parse(text)) as Json }
}

const api = async (path: string): Promise<Json> => {
  const { status, body, text } = await get(`/api/v1/${path}`)
  assert.equal(status, 200, `${path}: ${text.slice(0, 300)}`)
  return body
}

/** Addresses that ask each question something, those that name one thing for every thing there is. */
async function addresses(): Promise<string[]> {
  const idsOf = (list: { id: string }[]): string[] => list.map(({ id }) => id)
  const notices = idsOf((await api('search-notices?perPage=200')).hits)
  const incidents = idsOf((await api('list-incidents?perPage=200')).incidents)
  const roots = idsOf((await api('list-roots')).roots)
  const organisations = idsOf((await api('list-organisations?perPage=200')).organisations)
  // Values of what a question cannot be asked without.
  const values: Readonly<Record<string, readonly string[]>> = {
    notice: notices,
    incident: incidents,
    root: roots,
    organisation: organisations,
    incidents: [`${incidents[0]},${incidents[1]}`],
    names: ['株式会社,しろせ'],
    name: trendNames,
  }
  return queries.flatMap(query => {
    const { required = [] } = inputSchema(query) as { required?: readonly string[] }
    const [needed] = required
    if (needed !== undefined)
      return values[needed]!.map(value => `${query.name}?${needed}=${encodeURIComponent(value)}`)
    return [query.name, ...(parametersOf(query).includes('q') ? [`${query.name}?q=漏えい`] : [])]
  })
}

const validators = new Map<string, ValidateFunction>()

function validatorOf(document: Json, query: (typeof queries)[number]): ValidateFunction {
  const { schema } = document.paths[`/api/v1/${query.name}`].get.responses['200'].content['application/json']
  const own = query.list ? schema.allOf[0] : schema
  return new Ajv2020({ strict: false, validateFormats: false }).compile({
    ...own,
    components: document.components,
  })
}

describe('every question at /api/v1', () => {
  it('answers as its schema in the OpenAPI document says', async () => {
    const { body: document } = await get('/api/openapi.json')
    const asked = new Set<string>()
    for (const address of await addresses()) {
      const [name = ''] = address.split('?')
      const query = queries.find(q => q.name === name)!
      if (!asked.has(name)) validators.set(name, validatorOf(document, query))
      asked.add(name)
      // The cursor is what the API adds to a list; the schema of the answer itself is closed.
      const { nextCursor: _, ...answer } = await api(address)
      const validate = validators.get(name)!
      assert.ok(validate(answer), `${address}: ${JSON.stringify(validate.errors?.slice(0, 3))}`)
    }
    assert.deepEqual(
      queries.map(({ name }) => name).filter(name => !asked.has(name)),
      [],
    )
  })

  it('has words for every parameter, and no reference leads nowhere', async () => {
    const unsaid = queries.flatMap(query => parametersOf(query).filter(name => wordsOf(query, name) === null))
    assert.deepEqual(unsaid, [])
    const { text, body } = await get('/api/openapi.json')
    for (const [, reference] of text.matchAll(/"\$ref": "#\/([^"]*)"/g)) {
      let target: Json = body
      for (const part of reference!.split('/')) target = target?.[part.replaceAll('~1', '/')]
      assert.ok(target, reference)
    }
    assert.equal(body.openapi, '3.1.1')
    for (const query of queries) assert.ok(body.paths[`/api/v1/${query.name}`]?.get.summary)
  })

  it('of an incident can be narrowed to one kind of fact', async () => {
    const [{ id }] = (await api('list-incidents?sort=most-notices')).incidents
    const whole = await api(`show-incident?incident=${id}`)
    const { kind } = whole.standing.at(-1).field
    const narrow = await api(`show-incident?incident=${id}&kind=${kind}`)
    const isOfKind = (of: { kind: string }): boolean => of.kind === kind
    assert.deepEqual(
      narrow.standing,
      whole.standing.filter(({ field }: Json) => isOfKind(field)),
    )
    assert.deepEqual(narrow.ledger.fields, whole.ledger.fields.filter(isOfKind))
    assert.deepEqual(narrow.timeline, whole.timeline)
  })

  it('is still found where it was before v1', async () => {
    for (const address of ['list-incidents?sort=most-notices', 'count-units'])
      assert.deepEqual((await get(`/api/${address}`)).body, await api(address))
    const { body } = await get('/api/search?q=漏えい&from=&page=')
    assert.deepEqual(body, await api('search-notices?q=漏えい'))
  })
})

describe('a refusal', () => {
  it('is application/problem+json that names the parameter and what would do, in both languages', async () => {
    const { response, body } = await get('/api/v1/search-notices?leak=maybe&frm=2025&perPage=0', {
      'accept-language': 'en',
    })
    assert.equal(response.status, 400)
    assert.match(response.headers.get('content-type')!, /^application\/problem\+json/)
    assert.equal(body.type, '/api#bad-parameter')
    assert.deepEqual(body.errors.map(({ parameter }: { parameter: string }) => parameter).sort(), [
      'frm',
      'leak',
      'perPage',
    ])
    assert.match(body.detail, /one of confirmed, possible/)
    const { body: japanese } = await get('/api/v1/search-notices?leak=maybe&lang=ja')
    assert.match(japanese.detail, /次のどれか/)
    const detailOf = async (question: string): Promise<string> =>
      (await get(`/api/v1/${question}&lang=en`)).body.detail
    assert.match(await detailOf('list-incidents?type=ransom'), /Is it ransomware\?/)
    assert.match(await detailOf('list-incidents?sector=hospital'), /a value of organisationType/)
    assert.match(await detailOf('compare-incidents?incidents=x,'), /wrong form\. Ids of the incidents/)
  })

  it('says what is not there, what may not be done, and where to look', async () => {
    const missing = await get('/api/v1/show-notice?notice=ffffffffff&lang=en')
    assert.deepEqual([missing.status, missing.body.type], [404, '/api#not-found'])
    assert.match(missing.body.detail, /notice: There is no "ffffffffff".*search-notices/)
    const nobody = await get('/api/v1/list-incidents?organisation=無い組織&vendor=無い先')
    assert.deepEqual(
      nobody.body.errors.map(({ parameter }: { parameter: string }) => parameter),
      ['organisation', 'vendor'],
    )
    assert.match(nobody.body.detail, /「無い組織」.*list-organisations/)
    const nowhere = await get('/api/v1/nothing')
    assert.deepEqual([nowhere.status, nowhere.body.type], [404, '/api#no-such-address'])
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const response = await app.request('/api/v1/count-units', { method })
      assert.equal(response.status, 405, method)
      assert.equal(response.headers.get('allow'), 'GET, HEAD, OPTIONS')
    }
    const options = await app.request('/api/v1/count-units', { method: 'OPTIONS' })
    assert.deepEqual([options.status, options.headers.get('allow')], [204, 'GET, HEAD, OPTIONS'])
    const head = await app.request('/api/v1/count-units', { method: 'HEAD' })
    assert.deepEqual([head.status, await head.text()], [200, ''])
    assert.ok(head.headers.get('etag'))
  })
})

describe('fields', () => {
  it('are all that an answer then has', async () => {
    const whole = await api('search-notices?q=漏えい&perPage=3')
    const some = await api('search-notices?q=漏えい&perPage=3&fields=total,hits.id,hits.snippets.text')
    assert.deepEqual(some, {
      total: whole.total,
      hits: whole.hits.map((hit: Json) => ({
        id: hit.id,
        snippets: hit.snippets.map(({ text }: { text: string }) => ({ text })),
      })),
    })
  })

  it('that no answer has are refused, with those that there are', async () => {
    const { status, body } = await get('/api/v1/search-notices?fields=hits.nme&lang=en')
    assert.equal(status, 400)
    assert.match(body.errors[0].detail, /hits\.nme.*title/)
  })
})

describe('an ETag', () => {
  it('spares the answer as long as nothing changed', async () => {
    const path = '/api/v1/list-incidents?perPage=2'
    const { response, body } = await get(path)
    const tag = response.headers.get('etag')!
    const again = await get(path, { 'if-none-match': `"other", ${tag}` })
    assert.deepEqual([again.status, again.text, again.response.headers.get('etag')], [304, '', tag])
    const other = await get('/api/v1/list-incidents?perPage=3', { 'if-none-match': tag })
    assert.equal(other.status, 200)
    assert.notEqual(other.body.incidents.length, body.incidents.length)
  })
})

describe('an archive that grows', () => {
  it('is walked by cursor without a gap or a repetition, and tells what changed', async () => {
    const [folder, home] = [temporaryFolder(), temporaryFolder()]
    const file = (n: number, day: number) => ({
      [`2025/06/${String(day).padStart(2, '0')}_株式会社あおば製作所${n}.md`]: madeUpNotice(
        n,
        `2025年6月${day}日`,
        `株式会社あおば製作所${n}`,
      ),
    })
    for (let n = 1; n <= 12; n++) write(folder, file(n, n))
    const archive = openArchive(folder, { cache: home })
    await build(archive, { workers: 1 })
    let now = openIndex(archive.indexFile)
    const growing = createApp({ index: () => now, kept: null })
    const ask = async (path: string): Promise<{ status: number; body: Json }> => {
      const response = await growing.request(`/api/v1/${path}`)
      return { status: response.status, body: (await response.json()) as Json }
    }
    const rebuilt = async (): Promise<void> => {
      now.close()
      await build(archive, { workers: 1 })
      now = openIndex(archive.indexFile)
    }
    const ids = (body: Json): string[] => body.hits.map(({ id }: { id: string }) => id)

    const { body: all } = await ask('search-notices?perPage=200')
    const first = (await ask('search-notices?perPage=5')).body
    const { body: pulled } = await ask('list-changes?perPage=1000')
    assert.equal(pulled.changes.filter(({ noun }: Json) => noun === 'notice').length, 12)
    assert.deepEqual([pulled.more, pulled.complete], [false, true])

    // Newer ones come, and one that was shown goes.
    write(folder, { ...file(20, 20), ...file(21, 21), ...file(22, 22) })
    rmSync(join(folder, '2025/06/12_株式会社あおば製作所12.md'))
    await rebuilt()
    const second = (await ask(`search-notices?perPage=4&cursor=${first.nextCursor}`)).body
    const third = (await ask(`search-notices?perPage=4&cursor=${second.nextCursor}`)).body
    assert.deepEqual([...ids(first), ...ids(second), ...ids(third)], ids(all))
    assert.equal(third.nextCursor, null)

    const foreign = await ask(`search-notices?perPage=5&sort=oldest&cursor=${first.nextCursor}`)
    assert.deepEqual([foreign.status, foreign.body.errors[0].parameter], [400, 'cursor'])

    const { body: changed } = await ask(`list-changes?since=${pulled.next}&noun=notice&perPage=1000`)
    const fates = changed.changes.map(({ id, fate }: Json) => [ids(all).includes(id), fate])
    assert.deepEqual(
      fates.sort((a: string[], b: string[]) => (a[1]! < b[1]! ? -1 : 1)),
      [
        [true, 'gone'],
        [false, 'there'],
        [false, 'there'],
        [false, 'there'],
      ],
    )
    const { body: nothing } = await ask(`list-changes?since=${changed.next}`)
    assert.deepEqual([nothing.changes, nothing.more], [[], false])

    // One is written anew: it, its incident, and nothing else.
    write(folder, {
      '2025/06/03_株式会社あおば製作所3.md': madeUpNotice(3, '2025年6月3日', '株式会社あおば製作所3').replace(
        '103名',
        '104名',
      ),
    })
    await rebuilt()
    const { body: one } = await ask(`list-changes?since=${nothing.next}`)
    assert.deepEqual(
      one.changes.map(({ noun, fate }: Json) => [noun, fate]),
      [
        ['notice', 'there'],
        ['incident', 'there'],
      ],
    )

    // Made anew, an index cannot know what went before it.
    now.close()
    await build(archive, { workers: 1, fresh: true })
    now = openIndex(archive.indexFile)
    const { body: anew } = await ask(`list-changes?since=${nothing.next}&perPage=1000`)
    assert.equal(anew.complete, false)
    assert.ok(anew.changes.length >= 14)
    assert.equal((await ask('list-changes?since=nonsense')).status, 400)
    now.close()
  })

  it('says that a cursor is of no use where everything around its place is gone', async () => {
    const [folder, home] = [temporaryFolder(), temporaryFolder()]
    for (let n = 1; n <= 4; n++)
      write(folder, { [`2025/06/0${n}_株式会社あおば製作所${n}.md`]: madeUpNotice(n, `2025年6月${n}日`) })
    const archive = openArchive(folder, { cache: home })
    await build(archive, { workers: 1 })
    let now = openIndex(archive.indexFile)
    const small = createApp({ index: () => now, kept: null })
    const first = (await (await small.request('/api/v1/search-notices?perPage=2')).json()) as Json
    now.close()
    for (const n of [3, 4]) rmSync(join(folder, `2025/06/0${n}_株式会社あおば製作所${n}.md`))
    await build(archive, { workers: 1 })
    now = openIndex(archive.indexFile)
    const gone = await small.request(`/api/v1/search-notices?perPage=2&cursor=${first.nextCursor}`)
    assert.equal(gone.status, 410)
    assert.equal(((await gone.json()) as Json).type, '/api#cursor-expired')
    now.close()
  })
})

describe('opened to others', () => {
  it('sends no CORS header unless an origin is named, and then to that origin alone', async () => {
    const origin = 'https://reader.example'
    assert.equal(
      (await get('/api/v1/count-units', { origin })).response.headers.get('access-control-allow-origin'),
      null,
    )
    const open = createApp({ index: () => index, kept: null, api: { cors: [origin] } })
    const allowed = await open.request('/api/v1/count-units', { headers: { origin } })
    assert.equal(allowed.headers.get('access-control-allow-origin'), origin)
    const other = await open.request('/api/v1/count-units', { headers: { origin: 'https://other.example' } })
    assert.equal(other.headers.get('access-control-allow-origin'), null)
    const preflight = await open.request('/api/v1/count-units', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'GET' },
    })
    assert.equal(preflight.status, 204)
    assert.match(preflight.headers.get('access-control-allow-methods')!, /GET/)
  })

  it('tells whoever has to log in so, as every other refusal', async () => {
    const credentials = [{ name: 'reader', hash: await hashPassword('架空の合い言葉です') }]
    const closed = createApp({ index: () => index, kept: null, guard: openGuard({ credentials }) })
    const refused = await closed.request('/api/v1/count-units')
    assert.equal(refused.status, 401)
    assert.match(refused.headers.get('content-type')!, /^application\/problem\+json/)
    assert.equal(((await refused.json()) as Json).type, '/api#unauthorized')
    const authorization = `Basic ${Buffer.from('reader:架空の合い言葉です').toString('base64')}`
    assert.equal((await closed.request('/api/v1/count-units', { headers: { authorization } })).status, 200)
  })

  it('answers each client so many times a minute, and says how long to wait', async () => {
    const limited = createApp({
      index: () => index,
      kept: null,
      api: { limit: { perMinute: 60, burst: 3 }, clientOf: c => c.req.header('x-client') ?? '' },
    })
    const ask = (client: string) =>
      limited.request('/api/v1/count-units', { headers: { 'x-client': client } })
    for (let i = 0; i < 3; i++) assert.equal((await ask('a')).status, 200)
    const refused = await ask('a')
    assert.equal(refused.status, 429)
    assert.equal(refused.headers.get('retry-after'), '1')
    assert.equal(((await refused.json()) as Json).type, '/api#too-many-requests')
    assert.equal((await ask('b')).status, 200)
  })
})

describe('requests that make no sense', () => {
  it('10,000 of them get 4xx, and never 5xx', { timeout: 120_000 }, async () => {
    // A linear congruential generator (Numerical Recipes), so that every run asks the same.
    let seed = 20261122
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      return seed % below
    }
    const pick = <T>(list: readonly T[]): T => list[random(list.length)]!
    const errors: string[] = []
    const quiet = createApp({
      index: () => index,
      kept: null,
      onError: error => errors.push(String(error.stack)),
    })
    const cursor = (await api('search-notices?perPage=2')).nextCursor as string
    const wrong = [
      () => '%E3%81',
      () => '%ff%fe',
      () => '%',
      () => encodeURIComponent('\u0000'.repeat(1 + random(5))),
      () => encodeURIComponent('<script>alert(1)</script>'),
      () => encodeURIComponent("' OR 1=1 --"),
      () => encodeURIComponent('"'.repeat(random(300))),
      () => 'x'.repeat(random(7000)),
      () => '__proto__',
      () => 'constructor',
      () => '-1',
      () => '1e309',
      () => 'NaN',
      () => '999999999999999999999',
      () => '9007199254740992',
      () => '[object Object]',
      () => encodeURIComponent('𠮷'.repeat(random(100))),
      () => encodeURIComponent('(((((OR NOT AND'),
      () => '2025-13-99x',
      () => '0001-01-01T99:99:99Z',
      () => Buffer.from(JSON.stringify([1, 'x', 'y', random(9e6), []])).toString('base64url'),
      () => Buffer.from('['.repeat(random(2000))).toString('base64url'),
      () => cursor.slice(0, random(cursor.length)),
      () => `${cursor}AAAA`,
      () => '',
    ]
    const names = [...new Set(queries.flatMap(parametersOf)), 'cursor', 'fields']
    const paths = [
      ...queries.map(({ name }) => `/api/v1/${name}`),
      '/api/v1/notices/x',
      '/api/v1/nothing',
      '/api/v1/',
      '/api/search-',
      '/api/v1/notices/%00',
      '/api/openapi',
    ]
    const methods = ['GET', 'GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'DELETE', 'PUT', 'PATCH']
    const counts = new Map<number, number>()
    let asked = 0
    for (let n = 0; n < 10_000; n++) {
      const parts = Array.from({ length: 1 + random(4) }, () => `${pick(names)}=${pick(wrong)()}`)
      // One thing that no question has, so that none of them makes sense by chance.
      const path = `${pick(paths)}?${parts.join('&')}&${pick(['zz', '%00', 'constructor', '__proto__', 'hits[]'])}=${random(9)}`
      const method = pick(methods)
      const response = await quiet.request(path, {
        method,
        headers: {
          'if-none-match': pick(['"x"', '*', 'W/', '"'.repeat(50)]),
          'accept-language': pick(['en', ',;q=9', 'ja;q=x']),
        },
      })
      assert.ok(
        response.status >= 400 && response.status < 500,
        `${method} ${path.slice(0, 200)}: ${response.status}\n${errors.at(-1)}`,
      )
      if (method === 'GET') {
        const problem = (await response.json()) as Json
        assert.equal(problem.status, response.status)
        assert.ok(problem.title && problem.type)
      }
      counts.set(response.status, (counts.get(response.status) ?? 0) + 1)
      asked++
    }
    assert.equal(asked, 10_000)
    assert.deepEqual(errors, [])

    // Half-sensible ones, of which some are answered: never 5xx either.
    for (let n = 0; n < 2000; n++) {
      const query = pick(queries)
      const own = [...parametersOf(query), ...(isPaged(query) ? ['cursor'] : []), 'fields']
      const path = `/api/v1/${query.name}?${pick(own)}=${pick(wrong)()}`
      const response = await quiet.request(path)
      assert.ok(response.status < 500, `${path.slice(0, 200)}: ${response.status}\n${errors.at(-1)}`)
      await response.text()
    }
    assert.deepEqual(errors, [])
  })
})

describe('the reference page', () => {
  it('is made of the document, well-formed, strict and in both languages, and its examples are answered', async () => {
    for (const lang of ['ja', 'en']) {
      const response = await app.request(`/api?lang=${lang}`)
      const body = await response.text()
      assert.equal(response.status, 200)
      assert.equal(body.match(/<h1/g)?.length, 1)
      assert.doesNotMatch(body, /undefined|\[object|NaN|<script|\sstyle="|\son\w+="/)
      for (const { name } of queries) assert.ok(body.includes(`id="${name}"`), name)
      for (const name of Object.keys(problemKinds)) assert.ok(body.includes(`id="${name}"`), name)
      for (const { text, lang: said } of words(body))
        if (lang === 'en' && said !== 'ja')
          assert.doesNotMatch(text, /[\u3041-\u30ff\u3400-\u9fff]/, 'Japanese on the English page')
      for (const [, address] of body.matchAll(/<p class="hint"><a href="([^"]+)"/g)) {
        const { status, text } = await get(address!.replaceAll('&amp;', '&'))
        assert.equal(status, 200, `${address}: ${text.slice(0, 200)}`)
      }
    }
  })
})
