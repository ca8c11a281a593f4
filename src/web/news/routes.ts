import { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { SavedSearch } from '../../archive/settings.ts'
import type { NoticeIndex } from '../../index/contract.ts'
import { listNews, listNewsInput } from '../../queries/list-news.ts'
import { searchInput, searchNotices } from '../../queries/search-notices.ts'
import { refusalPage } from '../error-page.ts'
import type { Frame } from '../frame.ts'
import { link } from '../request.ts'
import { newsPage } from './news-page.ts'

const cookie = 'tenmatsu-looked'
const aYear = 365 * 24 * 60 * 60

/** /news: what came and changed since this browser's mark. */
export function newsRoutes(
  index: () => NoticeIndex,
  saved: () => readonly SavedSearch[],
  { requestOf, answer }: Frame,
): Hono {
  const app = new Hono()
  app.get('/news', async c => {
    const request = requestOf(c)
    const page = request.params.get('page')
    const paged = listNewsInput.safeParse(page === null ? {} : { page })
    if (!paged.success) return answer(c, request, refusalPage(request, ['badCondition']))
    // A browser may hold anything; what is no mark of ours is as none.
    const since = getCookie(c, cookie)
    const marked = since === undefined ? paged : listNewsInput.safeParse({ ...paged.data, since })
    const news = await listNews(index(), marked.success ? marked.data : paged.data)
    const searches = []
    for (const { name, q } of saved()) {
      const { total } = await searchNotices(index(), searchInput.parse({ q, perPage: 1 }))
      searches.push({ name, q, total })
    }
    return answer(c, request, newsPage(request, { news, hasMark: since !== undefined, searches }))
  })
  app.post('/news', async c => {
    const looked = (await c.req.parseBody()).looked
    // A mark is all that is kept, and only of the form that an answer gives it.
    if (typeof looked === 'string' && listNewsInput.safeParse({ since: looked }).success)
      setCookie(c, cookie, looked, { path: '/', httpOnly: true, sameSite: 'Strict', maxAge: aYear })
    return c.redirect(link(requestOf(c), '/news'), 303)
  })
  return app
}
