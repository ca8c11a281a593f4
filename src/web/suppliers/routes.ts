import { Hono } from 'hono'
import type { NoticeIndex } from '../../index/contract.ts'
import { watchNames, watchNamesInput } from '../../queries/watch-names.ts'
import { refusalPage } from '../error-page.ts'
import type { Frame } from '../frame.ts'
import { typedDate } from '../search-request.ts'
import { suppliersPage } from './suppliers-page.ts'

/**
 * /suppliers?names=…: incidents that concern a list of names.
 * @param kept The archive's own list, or null.
 */
export function supplierRoutes(
  index: () => NoticeIndex,
  kept: () => string | null,
  { requestOf, answer }: Frame,
): Hono {
  const app = new Hono()
  app.get('/suppliers', async c => {
    const request = requestOf(c)
    const given = request.params.get('names')
    const own = given === null ? kept() : null
    const names = (given ?? own ?? '').trim()
    const since = typedDate(request.params.get('since') ?? '').trim()
    const isFile = own !== null
    if (names === '') return answer(c, request, suppliersPage(request, { names, since, isFile, found: null }))
    const asked = watchNamesInput.safeParse({ names, ...(since === '' ? {} : { since }) })
    if (!asked.success) {
      const wrong = asked.error.issues.map(issue => (issue.path[0] === 'since' ? 'badAsOf' : 'badCondition'))
      return answer(c, request, refusalPage(request, wrong))
    }
    const found = await watchNames(index(), asked.data)
    return answer(c, request, suppliersPage(request, { names, since, isFile, found }))
  })
  return app
}
