import { type Context, Hono } from 'hono'
import { IndexUnusable, type NoticeIndex } from '../../index/contract.ts'
import { stateWord } from '../../queries/asking/cursor.ts'
import type { Fault } from '../../queries/asking/fault.ts'
import { namesNothing } from '../../queries/asking/names-nothing.ts'
import { outputSchema } from '../../queries/asking/schemas.ts'
import { isWanted, readFields, selectFields, type Wanted } from '../../queries/asking/select-fields.ts'
import { answerStretch, expired } from '../../queries/asking/walk.ts'
import type { Query } from '../../queries/define-query.ts'
import { queries } from '../../queries/index.ts'
import { searchNoticesQuery } from '../../queries/search-notices.ts'
import type { KeptNotices } from '../kept-notices.ts'
import { matches, tagOf, tagOfBytes } from './etag.ts'
import { jsonBytes } from './json-bytes.ts'
import { keptAnswers } from './kept-answers.ts'
import { openApi } from './openapi.ts'
import { problemResponse } from './problem-response.ts'
import { limiter, type RateLimit } from './rate-limit.ts'
import { readRequest } from './read-request.ts'

/** What the one who serves decides of the API. */
export interface ApiOptions {
  /** Origins (https://example.jp) whose pages may read it in a browser; `*`: any. None unless said. */
  readonly cors?: readonly string[]
  /** Requests that one client may make; without it as many as it likes. */
  readonly limit?: RateLimit | null
  /** Who asks, by an address or a name; the limit goes by it. */
  readonly clientOf?: (c: Context) => string
}

interface ApiMeans extends ApiOptions {
  readonly index: () => NoticeIndex
  readonly kept: KeptNotices
  /** Nothing is masked. */
  readonly originals: boolean
  readonly onError: ((error: Error) => void) | undefined
}

const allowed = 'GET, HEAD, OPTIONS'
const longestAddress = 8000

/** Bytes of the answers that are kept at hand. */
const mostKept = 32 * 1024 * 1024

const isFault = (value: object): value is Fault => 'parameter' in value && 'because' in value

/** JSON that a browser asks for anew each time, and gets anew where something has changed. */
function json(c: Context, body: string | Uint8Array<ArrayBuffer>, tag: string): Response {
  c.header('ETag', tag)
  c.header('Cache-Control', 'no-cache')
  c.header('Vary', 'Accept-Encoding, Accept-Language')
  if (matches(c.req.header('if-none-match'), tag)) return c.body(null, 304)
  return c.body(body, 200, { 'Content-Type': 'application/json; charset=utf-8' })
}

/** An answer as it is sent. */
interface Answered {
  readonly body: Uint8Array<ArrayBuffer>
  readonly link: string | null
}

const given = (c: Context, { body, link }: Answered, tag: string): Response => {
  if (link !== null) c.header('Link', link)
  return json(c, body, tag)
}

/** The address of what follows, as a Link header (RFC 8288). */
function nextLink(address: URL, cursor: string | null): string | null {
  if (cursor === null) return null
  const next = new URLSearchParams(address.search)
  next.delete('page')
  next.set('cursor', cursor)
  return `<${address.pathname}?${next}>; rel="next"`
}

/** The queries as JSON at /api/v1/NAME, and beside them what the archive keeps: captures and tombstones. */
export function apiRoutes(means: ApiMeans): Hono {
  const { index, kept, originals, onError, cors = [], limit = null, clientOf = () => '' } = means
  const app = new Hono()
  const allow = limit && limiter(limit)
  const answers = keptAnswers<Answered>(mostKept)

  app.use(async (c, next) => {
    await next()
    const origin = c.req.header('origin')
    const isOpen = cors.includes('*')
    if (cors.length === 0 || origin === undefined) return
    c.header('Vary', 'Accept-Encoding, Accept-Language, Origin')
    if (!isOpen && !cors.includes(origin)) return
    c.header('Access-Control-Allow-Origin', isOpen ? '*' : origin)
    c.header('Access-Control-Expose-Headers', 'ETag, Link, RateLimit, RateLimit-Policy, Retry-After')
  })
  app.use(async (c, next) => {
    if (c.req.url.length > longestAddress) return problemResponse(c, 'address-too-long')
    if (allow && limit) {
      const { left, wait } = allow(clientOf(c))
      c.header(
        'RateLimit-Policy',
        `"default";q=${limit.burst};w=${Math.round((limit.burst / limit.perMinute) * 60)}`,
      )
      c.header('RateLimit', `"default";r=${left};t=${wait}`)
      if (wait > 0) {
        c.header('Retry-After', String(wait))
        return problemResponse(c, 'too-many-requests')
      }
    }
    return next()
  })

  const wantedOf = async (query: Query, fields: string | null): Promise<Wanted | Fault | null> => {
    if (fields === null) return null
    return readFields(fields, await withCursor(query))
  }

  const answer = async (c: Context, query: Query, isLenient: boolean): Promise<Response> => {
    const address = new URL(c.req.url)
    const now = index()
    const tag = tagOf(
      stateWord(await now.state()),
      `${originals} ${isLenient} ${address.pathname}${address.search}`,
    )
    const known = answers.get(tag)
    if (known) return given(c, known, tag)
    const asked = readRequest(query, address.search, isLenient)
    if ('length' in asked) return problemResponse(c, 'bad-parameter', { faults: asked })
    const wanted = await wantedOf(query, asked.fields)
    if (wanted && isFault(wanted)) return problemResponse(c, 'bad-parameter', { faults: [wanted] })
    if (matches(c.req.header('if-none-match'), tag)) return json(c, '', tag)
    const stretch = await answerStretch(
      query,
      now,
      asked.input,
      asked.cursor,
      wanted ? path => isWanted(wanted, path) : undefined,
    )
    if (stretch === null) {
      const faults = namesNothing(query, asked.input)
      return problemResponse(c, 'not-found', faults.length > 0 ? { faults } : {})
    }
    if (isFault(stretch))
      return problemResponse(c, stretch === expired ? 'cursor-expired' : 'bad-parameter', {
        faults: [stretch],
      })
    const whole = query.list ? { ...stretch.answer, nextCursor: stretch.next } : stretch.answer
    const body = jsonBytes(wanted ? (selectFields(whole, wanted) as object) : whole)
    const made: Answered = { body, link: nextLink(address, stretch.next) }
    answers.keep(tag, made)
    return given(c, made, tag)
  }

  const keptNotice = async (c: Context): Promise<Response> => {
    const id = c.req.param('id') ?? ''
    const notice = await kept.noticeById(id)
    if (notice) {
      const body = JSON.stringify(notice)
      return json(c, body, tagOfBytes(body))
    }
    const tombstone = kept.tombstoneOf(id)
    return tombstone
      ? problemResponse(c, 'taken-down', { also: { tombstone } })
      : problemResponse(c, 'not-found')
  }
  const tombstones = (c: Context): Response => {
    const body = JSON.stringify({ tombstones: kept.tombstones() })
    return json(c, body, tagOfBytes(body))
  }

  for (const [base, isLenient] of [
    ['/v1', false],
    ['', true],
  ] as const) {
    for (const query of queries) app.get(`${base}/${query.name}`, c => answer(c, query, isLenient))
    app.get(`${base}/notices/:id`, keptNotice)
    app.get(`${base}/tombstones`, tombstones)
  }
  app.get('/search', c => answer(c, searchNoticesQuery, true))
  app.get('/openapi.json', async c => {
    const body = await openApi()
    return json(c, body, tagOfBytes(body))
  })

  app.all('*', c => {
    const { method } = c.req
    if (method === 'GET' || method === 'HEAD') return problemResponse(c, 'no-such-address')
    c.header('Allow', allowed)
    if (method !== 'OPTIONS') return problemResponse(c, 'method-not-allowed', { also: { allow: allowed } })
    if (cors.length > 0 && c.req.header('access-control-request-method') !== undefined) {
      c.header('Access-Control-Allow-Methods', allowed)
      c.header('Access-Control-Allow-Headers', 'Authorization, If-None-Match, Accept-Language')
      c.header('Access-Control-Max-Age', '600')
    }
    return c.body(null, 204)
  })
  app.onError((error, c) => {
    if (error instanceof IndexUnusable) {
      c.header('Retry-After', '5')
      return problemResponse(c, 'index-unusable')
    }
    onError?.(error)
    return problemResponse(c, 'internal-error')
  })
  return app
}

/** The schema of an answer, of a list with the cursor that the API adds to it. */
async function withCursor(query: Query): Promise<object> {
  const whole = (await outputSchema(query)) as { readonly properties?: object }
  return query.list ? { ...whole, properties: { ...whole.properties, nextCursor: {} } } : whole
}
