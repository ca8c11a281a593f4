import { type Context, Hono } from 'hono'
import type { NoticeIndex } from '../../index/contract.ts'
import { countUnits, countUnitsInput } from '../../queries/count-units.ts'
import { type ListIncidentsInput, listIncidents } from '../../queries/list-incidents.ts'
import { listRoots, listRootsInput } from '../../queries/list-roots.ts'
import { showIncident, showIncidentInput } from '../../queries/show-incident.ts'
import { showRoot } from '../../queries/show-root.ts'
import { errorPage, refusalPage } from '../error-page.ts'
import type { Kinds } from '../fact-sections.ts'
import type { Frame } from '../frame.ts'
import { type LabelName, sayIn } from '../labels.ts'
import { link, type PageRequest } from '../request.ts'
import { withoutEmpty } from '../search-request.ts'
import { incidentPage } from './incident-page.ts'
import { readIncidentSearch } from './incident-search.ts'
import { incidentsPage } from './incidents-page.ts'
import { rootPage, rootsPage } from './root-pages.ts'

/** The pages of incidents and root events. An address with a former id leads to today's. */
export function incidentRoutes(index: () => NoticeIndex, kinds: Kinds, { requestOf, answer }: Frame): Hono {
  const app = new Hono()
  const missing = (c: Context, request: PageRequest, title: LabelName, text: LabelName, id: string) => {
    const say = sayIn(request.language)
    return answer(c, request, errorPage(request, 404, say(title), [say(text, { id: id.slice(0, 60) })]))
  }

  /** A list of what is not there: of a root event, else of an organisation. */
  const missingParty = (c: Context, request: PageRequest, input: ListIncidentsInput) =>
    input.root !== undefined && input.organisation === undefined && input.vendor === undefined
      ? missing(c, request, 'rootMissingTitle', 'rootMissingText', input.root)
      : missing(
          c,
          request,
          'organisationMissingTitle',
          'organisationMissingText',
          input.organisation ?? input.vendor ?? '',
        )

  app.get('/incidents', async c => {
    const request = requestOf(c)
    const tidy = withoutEmpty(request.params)
    if (tidy) return c.redirect(`/incidents${tidy.size > 0 ? `?${tidy}` : ''}`, 302)
    const search = readIncidentSearch(request.params)
    if ('complaints' in search) return answer(c, request, refusalPage(request, search.complaints))
    const found = await listIncidents(index(), search.input)
    return found === null
      ? missingParty(c, request, search.input)
      : answer(c, request, incidentsPage(request, search.input, found))
  })

  app.get('/incidents/:file', async c => {
    const request = requestOf(c)
    const file = c.req.param('file')
    const asJson = file.endsWith('.json')
    const id = asJson ? file.slice(0, -5) : file
    const asked = showIncidentInput.safeParse({
      incident: id,
      ...(request.params.get('asOf') ? { asOf: request.params.get('asOf') } : {}),
    })
    if (!asked.success) return answer(c, request, refusalPage(request, ['badAsOf']))
    const incident = await showIncident(index(), asked.data)
    if (incident === null) return missing(c, request, 'incidentMissingTitle', 'incidentMissingText', id)
    if (asJson) {
      c.header('Cache-Control', 'no-cache')
      return c.json(incident)
    }
    if (incident.id !== id)
      return c.redirect(link(request, `/incidents/${incident.id}`, { asOf: asked.data.asOf }), 302)
    return answer(c, request, incidentPage(request, incident, kinds, asked.data.asOf ?? null))
  })

  app.get('/roots', async c => {
    const request = requestOf(c)
    const tidy = withoutEmpty(request.params)
    if (tidy) return c.redirect(`/roots${tidy.size > 0 ? `?${tidy}` : ''}`, 302)
    const given = Object.fromEntries(
      ['q', 'from', 'to', 'sort', 'page', 'perPage'].flatMap(name => {
        const value = request.params.get(name)
        return value === null ? [] : [[name, value]]
      }),
    )
    const asked = listRootsInput.safeParse(given)
    if (!asked.success) return answer(c, request, refusalPage(request, ['badCondition']))
    const { from, to } = asked.data
    const { units } = await countUnits(index(), countUnitsInput.parse({ from, to }))
    return answer(c, request, rootsPage(request, asked.data, await listRoots(index(), asked.data), units))
  })

  app.get('/roots/:file', async c => {
    const request = requestOf(c)
    const file = c.req.param('file')
    const asJson = file.endsWith('.json')
    const id = asJson ? file.slice(0, -5) : file
    const event = await showRoot(index(), id)
    if (event === null) return missing(c, request, 'rootMissingTitle', 'rootMissingText', id)
    if (asJson) {
      c.header('Cache-Control', 'no-cache')
      return c.json(event)
    }
    if (event.id !== id) return c.redirect(link(request, `/roots/${event.id}`), 302)
    return answer(c, request, rootPage(request, event))
  })
  return app
}
