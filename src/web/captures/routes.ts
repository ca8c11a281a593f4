import { Hono } from 'hono'
import { errorPage } from '../error-page.ts'
import type { Frame } from '../frame.ts'
import type { KeptNotices } from '../kept-notices.ts'
import { sayIn } from '../labels.ts'
import { versionPage } from './version-page.ts'

/** One capture of a notice beside the one before: `/notices/3fa9c01b7e/captures/2`. */
export function captureRoutes(notices: KeptNotices, { requestOf, answer }: Frame): Hono {
  const app = new Hono()
  app.get('/notices/:id/captures/:nth', async c => {
    const request = requestOf(c)
    const id = c.req.param('id')
    const nth = /^\d{1,4}$/.test(c.req.param('nth')) ? Number(c.req.param('nth')) : 0
    const notice = await notices.noticeById(id)
    const [before, after] = notice ? [notice.captures[nth - 2], notice.captures[nth - 1]] : []
    if (!notice || !before || !after) {
      const say = sayIn(request.language)
      const words = say('noticeMissingText', { id: id.slice(0, 60) })
      return answer(c, request, errorPage(request, 404, say('noticeMissingTitle'), [words]))
    }
    const texts = await notices.textsOf(notice)
    const page = versionPage(
      request,
      notice,
      [before, after],
      [texts[nth - 2] ?? null, texts[nth - 1] ?? null],
    )
    return answer(c, request, page)
  })
  return app
}
