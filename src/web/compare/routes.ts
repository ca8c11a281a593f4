import { Hono } from 'hono'
import type { NoticeIndex } from '../../index/contract.ts'
import { compareIncidents, compareIncidentsInput } from '../../queries/compare-incidents.ts'
import { listIncidents, listIncidentsInput } from '../../queries/list-incidents.ts'
import { refusalPage } from '../error-page.ts'
import type { Kinds } from '../fact-sections.ts'
import type { Frame } from '../frame.ts'
import { comparePage } from './compare-page.ts'

/** Incidents found for adding that are shown. */
const mostFound = 8

/** /compare?incidents=ID,ID: incidents side by side; `q` looks for others to add; `sentences=1` shows each sentence. */
export function compareRoutes(index: () => NoticeIndex, kinds: Kinds, { requestOf, answer }: Frame): Hono {
  const app = new Hono()
  app.get('/compare', async c => {
    const request = requestOf(c)
    // Boxes ticked in a list give the parameter several times.
    const names = request.params.getAll('incidents').join(',')
    const q = (request.params.get('q') ?? '').trim()
    const asked = names === '' ? null : compareIncidentsInput.safeParse({ incidents: names })
    if (asked?.success === false) return answer(c, request, refusalPage(request, ['compareBad']))
    const search = q === '' ? null : listIncidentsInput.safeParse({ q, perPage: mostFound })
    if (search?.success === false) return answer(c, request, refusalPage(request, ['badCondition']))
    const withSentences = request.params.get('sentences') === '1'
    const comparison = asked
      ? await compareIncidents(index(), asked.data)
      : { incidents: [], rows: [], missing: [] }
    const found = search ? ((await listIncidents(index(), search.data))?.incidents ?? []) : null
    return answer(c, request, comparePage(request, kinds, { comparison, q, found, withSentences }))
  })
  return app
}
