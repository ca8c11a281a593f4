import { type Context, Hono } from 'hono'
import { trendCsv } from '../../exports/trend-csv.ts'
import type { NoticeIndex } from '../../index/contract.ts'
import { showTrendCell } from '../../queries/show-trend-cell.ts'
import { type ShowTrendsInput, showTrends, showTrendsInput } from '../../queries/show-trends.ts'
import { undated } from '../../queries/trends/periods.ts'
import { trendNames } from '../../queries/trends/trend.ts'
import { errorPage, refusalPage } from '../error-page.ts'
import type { Frame } from '../frame.ts'
import { sayIn } from '../labels.ts'
import type { Page } from '../layout.ts'
import { withoutEmpty } from '../search-request.ts'
import { trendFile } from './trend-chart.ts'
import { trendPage } from './trend-page.ts'
import { readCell, readTrends } from './trend-request.ts'
import { trendsPage } from './trends-page.ts'

/** Pages of all pictures as they were made of one state of the index: drawing them is most of their time. */
const kept = new WeakMap<object, Map<string, Page>>()
const mostKept = 12

async function keptPage(state: object, key: string, make: () => Promise<Page>): Promise<Page> {
  const pages = kept.get(state) ?? new Map<string, Page>()
  kept.set(state, pages)
  const page = pages.get(key) ?? (await make())
  pages.delete(key)
  pages.set(key, page)
  if (pages.size > mostKept) pages.delete(pages.keys().next().value!)
  return page
}

/** The pictures, all together and one by one, and their files: /trends, /trends/kinds, /trends/kinds.svg. */
export function trendRoutes(index: () => NoticeIndex, { requestOf, answer }: Frame): Hono {
  const app = new Hono()
  const rootsOf = async (): Promise<(id: string) => boolean> => {
    const roots = new Set((await index().roots()).map(({ id }) => id))
    return id => roots.has(id)
  }

  app.get('/trends', async c => {
    const request = requestOf(c)
    const tidy = withoutEmpty(request.params)
    if (tidy) return c.redirect(`/trends${tidy.size > 0 ? `?${tidy}` : ''}`, 302)
    const asked = readTrends(request.params)
    if ('complaints' in asked) return answer(c, request, refusalPage(request, asked.complaints))
    const { language, keepsLanguage } = request
    return answer(
      c,
      request,
      await keptPage(
        await index().profiles(),
        JSON.stringify([language, keepsLanguage, request.rendering, asked.input]),
        async () => trendsPage(request, asked.input, await showTrends(index(), asked.input), await rootsOf()),
      ),
    )
  })

  const file = async (c: Context, input: ShowTrendsInput, extension: string): Promise<Response> => {
    const { language } = requestOf(c)
    const { trends, units } = await showTrends(index(), input)
    const trend = trends[0]!
    c.header('Cache-Control', 'no-cache')
    c.header('Vary', 'Accept-Language, Accept-Encoding')
    if (extension === 'json') return c.json({ units, trend })
    const isSvg = extension === 'svg'
    c.header(
      'Content-Type',
      isSvg ? 'image/svg+xml; charset=utf-8' : 'text/csv; charset=utf-8; header=present',
    )
    c.header(
      'Content-Disposition',
      `${isSvg ? 'inline' : 'attachment'}; filename="tenmatsu-${trend.name}.${extension}"`,
    )
    if (!isSvg) return c.body(trendCsv(trend, language))
    const all = await showTrends(index(), showTrendsInput.parse({ ...input, name: 'by-month' }))
    const periods = all.trends[0]!.rows.map(({ key }) => key).filter(key => key !== undated)
    const time = periods.length === 0 ? null : { from: periods[0]!, to: periods.at(-1)! }
    return c.body(trendFile(trend, units, time, language))
  }

  app.get('/trends/:file', async c => {
    const request = requestOf(c)
    const say = sayIn(request.language)
    const [name = '', extension = ''] = c.req.param('file').split('.')
    if (!trendNames.some(known => known === name) || !['', 'csv', 'json', 'svg'].includes(extension))
      return answer(
        c,
        request,
        errorPage(request, 404, say('notFoundTitle'), [
          say('notFoundText', { path: request.path.slice(0, 100) }),
        ]),
      )
    const tidy = withoutEmpty(request.params)
    if (tidy) return c.redirect(`${request.path}${tidy.size > 0 ? `?${tidy}` : ''}`, 302)
    const asked = readTrends(request.params, name)
    if ('complaints' in asked) return answer(c, request, refusalPage(request, asked.complaints))
    if (extension !== '') return file(c, asked.input, extension)
    const shown = await showTrends(index(), asked.input)
    if (!request.params.has('row') && !request.params.has('column'))
      return answer(c, request, trendPage(request, asked.input, shown, await rootsOf(), null))
    const cell = readCell(request.params, name)
    if ('complaints' in cell) return answer(c, request, refusalPage(request, cell.complaints))
    const found = await showTrendCell(index(), cell.input)
    if (found === null)
      return answer(c, request, errorPage(request, 404, say('cellMissingTitle'), [say('cellMissingText')]))
    return answer(
      c,
      request,
      trendPage(request, asked.input, shown, await rootsOf(), { input: cell.input, found }),
    )
  })
  return app
}
