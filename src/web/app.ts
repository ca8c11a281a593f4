import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { kindsOfFact } from '../facts/index.ts'
import { IndexUnusable, type NoticeIndex } from '../index/contract.ts'
import type { Kept } from '../pipeline/kept.ts'
import type { PagesOfNotices } from '../pipeline/pages-of-notices.ts'
import { maskedIndex } from '../queries/masked-index.ts'
import { mcpRoutes } from './api/mcp-routes.ts'
import { referencePage } from './api/reference-page.ts'
import { type ApiOptions, apiRoutes } from './api/routes.ts'
import { assetRoutes } from './asset-routes.ts'
import { captureRoutes } from './captures/routes.ts'
import { compareRoutes } from './compare/routes.ts'
import { errorPage } from './error-page.ts'
import { exportRoutes } from './export-routes.ts'
import type { Kinds } from './fact-sections.ts'
import type { Frame } from './frame.ts'
import { guideRoutes } from './guide-routes.ts'
import { homeRoutes } from './home/routes.ts'
import { incidentRoutes } from './incidents/routes.ts'
import { keptNotices } from './kept-notices.ts'
import { sayIn } from './labels.ts'
import { layout, type Page } from './layout.ts'
import { newsRoutes } from './news/routes.ts'
import { noticeRoutes } from './notice-routes.ts'
import { organisationRoutes } from './organisations/routes.ts'
import { pageRoutes } from './pages-of-pdf/routes.ts'
import { shownPages } from './pages-of-pdf/shown-pages.ts'
import { playgroundRoutes } from './playground/routes.ts'
import { type PageRequest, pageRequest } from './request.ts'
import { reviewLink } from './review/review-link.ts'
import { type ReviewOptions, reviewRoutes } from './review/routes.ts'
import { type Guard, openGuard } from './session/guard.ts'
import { sessionRoutes } from './session/routes.ts'
import { supplierRoutes } from './suppliers/routes.ts'
import { trendRoutes } from './trends/routes.ts'

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

  const frame: Frame = { requestOf, answer }

  app.use(async (c, next) => {
    if (hosts !== null && !hosts.includes(new URL(c.req.url).hostname))
      return c.text('This server answers only to its own address.\n', 421, securityHeaders)
    await next()
    // Into the answer as it is: c.header would make it anew for each of them, and its body would be read as a stream.
    const { headers } = c.res
    for (const [name, value] of Object.entries(securityHeaders)) headers.set(name, value)
  })
  app.use(guard.middleware)
  if (rendering !== 'site') app.use(compress())
  app.route('/', homeRoutes(index, kinds, frame))
  app.route(
    '/',
    noticeRoutes({
      index,
      kinds,
      notices,
      frame,
      reviewOf: (request, notice) =>
        review && !review.closed ? { panel: reviewLink(request, notice) } : null,
      pagesOf: async notice =>
        options.pages ? shownPages(notice, options.index(), options.pages, originals) : null,
    }),
  )
  app.route('/', sessionRoutes(guard, frame))
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
        frame,
      }),
    )

  if (options.pages) app.route('/', pageRoutes(options.index, options.pages, originals))
  app.route('/', captureRoutes(notices, frame))
  app.route('/', incidentRoutes(index, kinds, frame))
  app.route('/', organisationRoutes(index, frame))
  app.route('/', compareRoutes(index, kinds, frame))
  app.route(
    '/',
    supplierRoutes(index, () => options.kept?.watched().suppliers ?? null, frame),
  )
  app.route(
    '/',
    newsRoutes(index, () => options.kept?.watched().savedSearches ?? [], frame),
  )
  app.route('/', playgroundRoutes(frame))
  app.route('/', trendRoutes(index, frame))
  app.route('/', exportRoutes(index, frame))
  app.route('/', guideRoutes(index, kinds, review !== null, frame))
  app.get('/api', async c => {
    const request = requestOf(c)
    return answer(c, request, await referencePage(request, new URL(c.req.url).origin, index()))
  })
  app.route('/api', apiRoutes({ ...options.api, index, kept: notices, originals, onError }))

  if (options.mcp) app.route('/mcp', mcpRoutes(options.index, options.api?.cors ?? [], onError))
  app.route('/', assetRoutes())

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
