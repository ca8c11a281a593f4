import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import type { NoticeIndex } from '../../index/contract.ts'
import type { PagesOfNotices } from '../../pipeline/pages-of-notices.ts'

/**
 * The pictures of a notice's pages: `/notices/3fa9c01b7e/pages/1.png`. Unless `originals` says so they show only lines
 * that hold nothing to be masked, and none of a text that was itself recognised from pictures.
 * @param index Unmasked.
 */
export function pageRoutes(index: () => NoticeIndex, pages: PagesOfNotices, originals: boolean): Hono {
  const app = new Hono()
  app.get('/notices/:id/pages/:file', async c => {
    const [, digits] = /^(\d{1,4})\.png$/.exec(c.req.param('file')) ?? []
    const page = Number(digits ?? 0)
    const row = /^[0-9a-f]{10}$/.test(c.req.param('id')) ? index().row(c.req.param('id')) : null
    const of = row && page > 0 ? await pages.pagesOf(row) : null
    if (!of || page > of.pages.length || (of.recognised && !originals)) return c.notFound()
    const png = await pages.picture(of, page, originals)
    if (png === 'too-busy') {
      c.header('Retry-After', '5')
      return c.text('Too many pages are being drawn.\n', 503)
    }
    if (png === 'cannot-draw') return c.text('This page cannot be drawn.\n', 404)
    const tag = `"${createHash('sha256').update(png).digest('hex').slice(0, 20)}"`
    c.header('ETag', tag)
    // What is masked may change with the rules: it is asked for again each time, and seldom sent.
    c.header('Cache-Control', 'private, no-cache')
    if (c.req.header('if-none-match')?.includes(tag)) return c.body(null, 304)
    return c.body(new Uint8Array(png), 200, { 'Content-Type': 'image/png' })
  })
  return app
}
