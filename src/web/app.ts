import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { kindsOfFact } from '../facts/index.ts'
import { IndexUnusable, type NoticeIndex } from '../index/contract.ts'
import type { KeptIncident } from '../index/incident-contract.ts'
import type { Kept } from '../pipeline/kept.ts'
import type { PagesOfNotices } from '../pipeline/pages-of-notices.ts'
import { countUnits } from '../queries/count-units.ts'
import { listDoubts, listDoubtsInput } from '../queries/list-doubts.ts'
import { listProblems, listProblemsInput } from '../queries/list-problems.ts'
import { maskedIndex } from '../queries/masked-index.ts'
import { searchNotices } from '../queries/search-notices.ts'
import { variants } from '../text/search/variants.ts'
import { aboutPage } from './about-page.ts'
import { mcpRoutes } from './api/mcp-routes.ts'
import { referencePage } from './api/reference-page.ts'
import { type ApiOptions, apiRoutes } from './api/routes.ts'
import { asset } from './assets.ts'
import { captureRoutes } from './captures/routes.ts'
import { compareRoutes } from './compare/routes.ts'
import { doubtsPage } from './doubts-page.ts'
import { errorPage, refusalPage } from './error-page.ts'
import { exportRoutes } from './export-routes.ts'
import type { Kinds } from './fact-sections.ts'
import { homeRoutes } from './home/routes.ts'
import { incidentRoutes } from './incidents/routes.ts'
import { keptNotices } from './kept-notices.ts'
import { sayIn } from './labels.ts'
import { layout, type Page } from './layout.ts'
import { listPage } from './list-page.ts'
import { newsRoutes } from './news/routes.ts'
import { noticePage } from './notice-page.ts'
import { organisationRoutes } from './organisations/routes.ts'
import { pageRoutes } from './pages-of-pdf/routes.ts'
import { shownPages } from './pages-of-pdf/shown-pages.ts'
import { playgroundRoutes } from './playground/routes.ts'
import { problemsPage } from './problems-page.ts'
import { link, type PageRequest, pageRequest } from './request.ts'
import { reviewLink } from './review/review-link.ts'
import { type ReviewOptions, reviewRoutes } from './review/routes.ts'
import { readSearch, withoutEmpty } from './search-request.ts'
import { type Guard, openGuard } from './session/guard.ts'
import { sessionRoutes } from './session/routes.ts'
import { supplierRoutes } from './suppliers/routes.ts'
import { tombstonePage, tombstonesPage } from './tombstone-pages.ts'
import { trendRoutes } from './trends/routes.ts'
import { variantsPage } from './variants-page.ts'

export interface AppOptions {
  /** The index that the queries are put to, asked for anew by every request. */
  readonly index: () => NoticeIndex
  readonly kinds?: Kinds
  /**
   * Host names (without port) that a request may name; null for any. A server on the loopback address lists its
   * own, so that a foreign page cannot reach it by pointing a name of its own at 127.0.0.1 (DNS rebinding).
   */
  readonly hosts?: readonly string[] | null
  /** What the archive keeps beside its index; null or absent for a folder that keeps nothing. */
  readonly kept?: Kept | null
  /** Nothing is masked: e-mail addresses, phone numbers and names are shown. For the keeper's own eyes. */
  readonly originals?: boolean
  /** The pages of PDFs that notices were taken from; null or absent where none are drawn, as on a published site. */
  readonly pages?: PagesOfNotices | null
  /** The pages become files of a published site; `onPage` is given each, and its answer is empty. */
  readonly rendering?: 'site'
  readonly onPage?: (page: string) => void
  /** Who may read the API from elsewhere, and how often. */
  readonly api?: ApiOptions
  /** MCP is spoken at /mcp, read-only. */
  readonly mcp?: boolean
  /** What people may decide, and whether they may; null or absent where the pages are only read. */
  readonly review?: ReviewOptions | null
  /** Who may enter; everybody where it is absent. */
  readonly guard?: Guard
  /** Where errors of the program are told. */
  readonly onError?: (error: Error) => void
}

/** Entries of the review queue on one page. */
const doubtsPerPage = 30

/** Everything comes from this server, nothing is inline, nobody frames it. */
const securityHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  // Nothing is told to other sites; to this one, so that a browser says where a form was sent from.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

/** The pages and the HTTP API over the queries. */
export function createApp(options: AppOptions): Hono {
  const { kinds = kindsOfFact, hosts = null, originals = false, rendering, onPage, onError } = options
  const index = originals ? options.index : (): NoticeIndex => maskedIndex(options.index())
  const { review = null, guard = openGuard({ credentials: null }) } = options
  const notices = keptNotices(index, options.kept ?? null, originals)
  const app = new Hono()

  const requestOf = (c: Context): PageRequest => ({
    ...pageRequest(new URL(c.req.url), c.req.header('accept-language')),
    ...(rendering ? { rendering } : {}),
  })

  const answer = (c: Context, request: PageRequest, page: Page): Response | Promise<Response> => {
    if (onPage) {
      onPage(String(layout(request, page)))
      return c.body(null, page.status ?? 200)
    }
    c.header('Cache-Control', 'no-cache')
    c.header('Vary', 'Accept-Language, Accept-Encoding')
    c.header('Content-Language', request.language)
    return c.html(String(layout(request, page)), page.status ?? 200)
  }

  const incidentOf = async (notice: string): Promise<KeptIncident | null> => {
    const id = (await index().incidentsOf([notice])).get(notice)
    return id === undefined ? null : index().incident(id)
  }

  const missingNotice = (c: Context, id: string): Response | Promise<Response> => {
    const request = requestOf(c)
    const say = sayIn(request.language)
    return answer(
      c,
      request,
      errorPage(request, 404, say('noticeMissingTitle'), [
        say('noticeMissingText', { id: id.length > 60 ? `${id.slice(0, 60)}…` : id }),
      ]),
    )
  }

  app.use(async (c, next) => {
    if (hosts !== null && !hosts.includes(new URL(c.req.url).hostname))
      return c.text('This server answers only to its own address.\n', 421, securityHeaders)
    await next()
    for (const [name, value] of Object.entries(securityHeaders)) c.header(name, value)
  })
  app.use(guard.middleware)
  if (rendering !== 'site') app.use(compress())

  const list = async (c: Context): Promise<Response> => {
    const request = requestOf(c)
    const tidy = withoutEmpty(request.params)
    if (tidy) return c.redirect(`/notices${tidy.size > 0 ? `?${tidy}` : ''}`, 302)
    const search = readSearch(request.params)
    if ('input' in search)
      return answer(
        c,
        request,
        listPage(
          request,
          search.input,
          await searchNotices(index(), search.input),
          notices.tombstones().length,
          await countUnits(index(), search.input),
        ),
      )
    return answer(c, request, refusalPage(request, search.complaints))
  }
  app.route('/', homeRoutes(index, kinds, { requestOf, answer }))
  app.get('/notices', list)

  app.get('/notices/:file', async c => {
    const file = c.req.param('file')
    const [id = '', ...extension] = file.split('.')
    const notice = await notices.noticeById(id)
    if (notice === null) {
      const tombstone = notices.tombstoneOf(id)
      if (!tombstone) return missingNotice(c, file)
      if (extension.join('.') === 'json') return c.json({ error: 'taken-down', tombstone }, 410)
      const request = requestOf(c)
      return answer(c, request, tombstonePage(request, tombstone))
    }
    switch (extension.join('.')) {
      case '': {
        const request = requestOf(c)
        if (notice.id !== id) return c.redirect(link(request, `/notices/${notice.id}`), 302)
        return answer(
          c,
          request,
          noticePage(
            request,
            notice,
            kinds,
            notice.captures,
            await incidentOf(notice.id),
            review && !review.closed ? { panel: reviewLink(request, notice.id) } : null,
            options.pages ? await shownPages(notice.id, options.index(), options.pages, originals) : null,
          ),
        )
      }
      case 'txt':
        c.header('Cache-Control', 'no-cache')
        return c.text(notice.document.text)
      case 'json':
        c.header('Cache-Control', 'no-cache')
        return c.json(notice)
      default:
        return missingNotice(c, file)
    }
  })

  app.route('/', sessionRoutes(guard, { requestOf, answer }))
  if (review)
    app.route(
      '/',
      reviewRoutes({
        ...review,
        index,
        originals: options.index,
        notices,
        kinds,
        guard,
        isMasked: !originals,
        frame: { requestOf, answer },
      }),
    )

  if (options.pages) app.route('/', pageRoutes(options.index, options.pages, originals))
  app.route('/', captureRoutes(notices, { requestOf, answer }))
  app.route('/', incidentRoutes(index, kinds, { requestOf, answer }))
  app.route('/', organisationRoutes(index, { requestOf, answer }))

  app.route('/', compareRoutes(index, kinds, { requestOf, answer }))

  app.route(
    '/',
    supplierRoutes(index, () => options.kept?.watched().suppliers ?? null, { requestOf, answer }),
  )

  app.route(
    '/',
    newsRoutes(index, () => options.kept?.watched().savedSearches ?? [], { requestOf, answer }),
  )
  app.route('/', playgroundRoutes({ requestOf, answer }))

  app.route('/', trendRoutes(index, { requestOf, answer }))

  app.route('/', exportRoutes(index, { requestOf, answer }))

  app.get('/doubts', async c => {
    const request = requestOf(c)
    const asked = listDoubtsInput.omit({ perPage: true }).safeParse({
      code: request.params.get('code') ?? undefined,
      page: request.params.get('page') ?? undefined,
    })
    if (!asked.success) {
      const wrong = asked.error.issues.map(issue => (issue.path[0] === 'code' ? 'badCode' : 'badPage'))
      return answer(c, request, refusalPage(request, wrong))
    }
    const input = { ...asked.data, perPage: doubtsPerPage }
    return answer(c, request, doubtsPage(request, input, await listDoubts(index(), input), review !== null))
  })
  app.get('/problems', async c => {
    const request = requestOf(c)
    const asked = listProblemsInput.safeParse({ code: request.params.get('code') ?? undefined })
    if (asked.success)
      return answer(c, request, problemsPage(request, asked.data, await listProblems(index(), asked.data)))
    return answer(c, request, refusalPage(request, ['badCode']))
  })
  app.get('/variants', c => {
    const request = requestOf(c)
    return answer(c, request, variantsPage(request, variants))
  })
  app.get('/tombstones', c => {
    const request = requestOf(c)
    return answer(c, request, tombstonesPage(request, notices.tombstones()))
  })
  app.get('/about', c => {
    const request = requestOf(c)
    return answer(c, request, aboutPage(request, kinds))
  })

  app.get('/api', async c => {
    const request = requestOf(c)
    return answer(c, request, await referencePage(request, new URL(c.req.url).origin, index()))
  })
  app.route('/api', apiRoutes({ ...options.api, index, kept: notices, originals, onError }))

  if (options.mcp) app.route('/mcp', mcpRoutes(options.index, options.api?.cors ?? [], onError))

  app.get('/assets/:name', c => {
    const found = asset(c.req.param('name'))
    if (!found) return c.notFound()
    const tag = `"${found.version}"`
    c.header('ETag', tag)
    c.header(
      'Cache-Control',
      c.req.query('v') === found.version ? 'public, max-age=31536000, immutable' : 'no-cache',
    )
    if (c.req.header('if-none-match')?.includes(tag)) return c.body(null, 304)
    return c.body(found.body, 200, { 'Content-Type': found.type })
  })

  app.notFound(c => {
    const request = requestOf(c)
    const say = sayIn(request.language)
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      c.header('Allow', 'GET, HEAD')
      return answer(c, request, errorPage(request, 405, say('methodTitle'), [say('methodText')]))
    }
    const path = request.path.length > 100 ? `${request.path.slice(0, 100)}…` : request.path
    return answer(c, request, errorPage(request, 404, say('notFoundTitle'), [say('notFoundText', { path })]))
  })

  app.onError((error, c) => {
    onError?.(error)
    const request = requestOf(c)
    const say = sayIn(request.language)
    for (const [name, value] of Object.entries(securityHeaders)) c.header(name, value)
    if (error instanceof IndexUnusable)
      return answer(c, request, errorPage(request, 503, say('unusableTitle'), [say('unusableText')]))
    return answer(c, request, errorPage(request, 500, say('errorTitle'), [say('errorText')]))
  })

  return app
}
