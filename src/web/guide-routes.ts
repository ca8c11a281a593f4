import { Hono } from 'hono'
import type { NoticeIndex } from '../index/contract.ts'
import { listDoubts, listDoubtsInput } from '../queries/list-doubts.ts'
import { listProblems, listProblemsInput } from '../queries/list-problems.ts'
import { variants } from '../text/search/variants.ts'
import { aboutPage } from './about-page.ts'
import { doubtsPage } from './doubts-page.ts'
import { refusalPage } from './error-page.ts'
import type { Kinds } from './fact-sections.ts'
import type { Frame } from './frame.ts'
import { problemsPage } from './problems-page.ts'
import { variantsPage } from './variants-page.ts'

/** Entries of the review queue on one page. */
const doubtsPerPage = 30

/** What is doubtful, what is amiss, and how to read these pages. @param isReviewed Whether people may decide here. */
export function guideRoutes(
  index: () => NoticeIndex,
  kinds: Kinds,
  isReviewed: boolean,
  { requestOf, answer }: Frame,
): Hono {
  const app = new Hono()
  app.get('/doubts', async c => {
    const request = requestOf(c)
    const asked = listDoubtsInput.omit({ perPage: true }).safeParse({
      code: request.params.get('code') ?? undefined,
      page: request.params.get('page') ?? undefined,
    })
    if (!asked.success) {
      const wrong = asked.error.issues.map(issue => (issue.path[0] === 'code' ? 'badCode' : 'badPage'))
      return answer(c, request, refusalPage(request, wrong))
    }
    const input = { ...asked.data, perPage: doubtsPerPage }
    return answer(c, request, doubtsPage(request, input, await listDoubts(index(), input), isReviewed))
  })
  app.get('/problems', async c => {
    const request = requestOf(c)
    const asked = listProblemsInput.safeParse({ code: request.params.get('code') ?? undefined })
    if (!asked.success) return answer(c, request, refusalPage(request, ['badCode']))
    return answer(c, request, problemsPage(request, asked.data, await listProblems(index(), asked.data)))
  })
  app.get('/variants', c => answer(c, requestOf(c), variantsPage(requestOf(c), variants)))
  app.get('/about', c => answer(c, requestOf(c), aboutPage(requestOf(c), kinds)))
  return app
}
