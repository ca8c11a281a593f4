import { type Context, Hono } from 'hono'
import type { NoticeIndex } from '../../index/contract.ts'
import { listOrganisations, listOrganisationsInput } from '../../queries/list-organisations.ts'
import { showOrganisation } from '../../queries/show-organisation.ts'
import { errorPage, refusalPage } from '../error-page.ts'
import type { Frame } from '../frame.ts'
import { sayIn } from '../labels.ts'
import { link } from '../request.ts'
import { withoutEmpty } from '../search-request.ts'
import { organisationPage } from './organisation-page.ts'
import { organisationsPage } from './organisations-page.ts'

/** The pages of organisations. An address made from another spelling of a name leads to its organisation. */
export function organisationRoutes(index: () => NoticeIndex, { requestOf, answer }: Frame): Hono {
  const app = new Hono()

  app.get('/organisations', async c => {
    const request = requestOf(c)
    const tidy = withoutEmpty(request.params)
    if (tidy) return c.redirect(`/organisations${tidy.size > 0 ? `?${tidy}` : ''}`, 302)
    const given = Object.fromEntries(
      Object.keys(listOrganisationsInput.shape).flatMap(name => {
        const value = request.params.get(name)
        return value === null ? [] : [[name, value]]
      }),
    )
    const asked = listOrganisationsInput.safeParse(given)
    if (!asked.success) return answer(c, request, refusalPage(request, ['badCondition']))
    return answer(
      c,
      request,
      organisationsPage(request, asked.data, await listOrganisations(index(), asked.data)),
    )
  })

  app.get('/organisations/:file', async (c: Context) => {
    const request = requestOf(c)
    const file = c.req.param('file') ?? ''
    const asJson = file.endsWith('.json')
    const name = asJson ? file.slice(0, -5) : file
    const organisation = name.length > 200 ? null : await showOrganisation(index(), name)
    if (organisation === null) {
      const say = sayIn(request.language)
      return answer(
        c,
        request,
        errorPage(request, 404, say('organisationMissingTitle'), [
          say('organisationMissingText', { id: name.slice(0, 60) }),
        ]),
      )
    }
    if (asJson) {
      c.header('Cache-Control', 'no-cache')
      return c.json(organisation)
    }
    if (organisation.id !== name) return c.redirect(link(request, `/organisations/${organisation.id}`), 302)
    return answer(c, request, organisationPage(request, organisation))
  })

  return app
}
