import { type Context, Hono } from 'hono'
import type { z } from 'zod'
import type { NoticeIndex } from '../index/contract.ts'
import { queries } from '../queries/index.ts'
import { searchNotices } from '../queries/search-notices.ts'
import type { KeptNotices } from './kept-notices.ts'
import { sayIn } from './labels.ts'
import { pageRequest } from './request.ts'
import { readSearch } from './search-request.ts'

const json = (c: Context, value: unknown, status: 200 | 400 | 404 | 410 = 200): Response => {
  c.header('Cache-Control', 'no-cache')
  return c.json(value as object, status)
}

const described = (error: z.ZodError): string[] =>
  error.issues.map(issue => `${issue.path.map(String).join('.')}: ${issue.message}`)

/**
 * The queries as JSON: each under its own name, and the two that pages mirror under the names of the pages.
 * A refusal is `{ error, messages }` with 400 or 404; `{ error, tombstone }` with 410 where a notice was taken down.
 */
export function api(index: () => NoticeIndex, kept: KeptNotices): Hono {
  const app = new Hono()
  const requestOf = (c: Context) => pageRequest(new URL(c.req.url), c.req.header('accept-language'))

  app.get('/search', async c => {
    const { params, language } = requestOf(c)
    const search = readSearch(params)
    if ('input' in search) return json(c, await searchNotices(index(), search.input))
    const say = sayIn(language)
    return json(c, { error: 'bad-request', messages: search.complaints.map(name => say(name)) }, 400)
  })

  app.get('/notices/:id', async c => {
    const id = c.req.param('id')
    const notice = await kept.noticeById(id)
    if (notice) return json(c, notice)
    const tombstone = kept.tombstoneOf(id)
    if (tombstone) return json(c, { error: 'taken-down', tombstone }, 410)
    const message = sayIn(requestOf(c).language)('noticeMissingText', { id: id.slice(0, 60) })
    return json(c, { error: 'not-found', messages: [message] }, 404)
  })

  app.get('/tombstones', c => json(c, { tombstones: kept.tombstones() }))

  for (const query of queries)
    app.get(`/${query.name}`, async c => {
      const asked = query.input.safeParse(c.req.query())
      if (!asked.success) return json(c, { error: 'bad-request', messages: described(asked.error) }, 400)
      const found = await query.answer(index(), asked.data)
      return found === null ? json(c, { error: 'not-found', messages: [] }, 404) : json(c, found)
    })

  return app
}
