import { Hono } from 'hono'
import type { NoticeIndex } from '../../index/contract.ts'
import { showHome } from '../../queries/show-home.ts'
import type { Kinds } from '../fact-sections.ts'
import type { Frame } from '../frame.ts'
import { homePage } from './home-page.ts'

/** The first page. */
export function homeRoutes(index: () => NoticeIndex, kinds: Kinds, { requestOf, answer }: Frame): Hono {
  const app = new Hono()
  app.get('/', async c => {
    const request = requestOf(c)
    return answer(c, request, homePage(request, await showHome(index()), kinds))
  })
  return app
}
