import { type Context, Hono } from 'hono'
import type { NoticeIndex } from '../index/contract.ts'
import type { KeptIncident } from '../index/incident-contract.ts'
import { countUnits } from '../queries/count-units.ts'
import { searchNotices } from '../queries/search-notices.ts'
import { errorPage, refusalPage } from './error-page.ts'
import type { Kinds } from './fact-sections.ts'
import type { Frame } from './frame.ts'
import type { KeptNotices } from './kept-notices.ts'
import { sayIn } from './labels.ts'
import { listPage } from './list-page.ts'
import { noticePage, type ReviewOfNotice } from './notice-page.ts'
import type { ShownPages } from './pages-of-pdf/shown-pages.ts'
import { link, type PageRequest } from './request.ts'
import { readSearch, withoutEmpty } from './search-request.ts'
import { tombstonePage, tombstonesPage } from './tombstone-pages.ts'

/** What the pages of notices are made of. */
export interface NoticePages {
  readonly index: () => NoticeIndex
  readonly kinds: Kinds
  readonly notices: KeptNotices
  readonly frame: Frame
  /** What the page of a notice has for whoever may decide; null where nobody may. */
  reviewOf(request: PageRequest, notice: string): ReviewOfNotice | null
  /** Its pages as pictures; null where none are drawn. */
  pagesOf(notice: string): Promise<ShownPages | null>
}

/** /notices: the list and its search. /notices/ID: the notice; .txt its text, .json all of it. /tombstones. */
export function noticeRoutes({ index, kinds, notices, frame, reviewOf, pagesOf }: NoticePages): Hono {
  const { requestOf, answer } = frame
  const app = new Hono()

  const incidentOf = async (notice: string): Promise<KeptIncident | null> => {
    const id = (await index().incidentsOf([notice])).get(notice)
    return id === undefined ? null : index().incident(id)
  }
  const missing = (c: Context, id: string): Response | Promise<Response> => {
    const request = requestOf(c)
    const say = sayIn(request.language)
    const shown = id.length > 60 ? `${id.slice(0, 60)}…` : id
    const words = [say('noticeMissingText', { id: shown })]
    return answer(c, request, errorPage(request, 404, say('noticeMissingTitle'), words))
  }

  app.get('/notices', async c => {
    const request = requestOf(c)
    const tidy = withoutEmpty(request.params)
    if (tidy) return c.redirect(`/notices${tidy.size > 0 ? `?${tidy}` : ''}`, 302)
    const search = readSearch(request.params)
    if ('complaints' in search) return answer(c, request, refusalPage(request, search.complaints))
    const found = await searchNotices(index(), search.input)
    const counted = await countUnits(index(), search.input)
    return answer(c, request, listPage(request, search.input, found, notices.tombstones().length, counted))
  })

  app.get('/notices/:file', async c => {
    const request = requestOf(c)
    const file = c.req.param('file')
    const [id = '', ...extension] = file.split('.')
    const form = extension.join('.')
    const notice = await notices.noticeById(id)
    if (notice === null) {
      const tombstone = notices.tombstoneOf(id)
      if (!tombstone) return missing(c, file)
      if (form === 'json') return c.json({ error: 'taken-down', tombstone }, 410)
      return answer(c, request, tombstonePage(request, tombstone))
    }
    switch (form) {
      case '': {
        if (notice.id !== id) return c.redirect(link(request, `/notices/${notice.id}`), 302)
        const incident = await incidentOf(notice.id)
        const review = reviewOf(request, notice.id)
        const pages = await pagesOf(notice.id)
        return answer(
          c,
          request,
          noticePage(request, notice, kinds, notice.captures, incident, review, pages),
        )
      }
      case 'txt':
        c.header('Cache-Control', 'no-cache')
        return c.text(notice.document.text)
      case 'json':
        c.header('Cache-Control', 'no-cache')
        return c.json(notice)
      default:
        return missing(c, file)
    }
  })

  app.get('/tombstones', c => answer(c, requestOf(c), tombstonesPage(requestOf(c), notices.tombstones())))
  return app
}
