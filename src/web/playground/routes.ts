import { Hono } from 'hono'
import { assetAnswer } from '../asset-routes.ts'
import { errorPage } from '../error-page.ts'
import type { Frame } from '../frame.ts'
import { sayIn } from '../labels.ts'
import { playgroundAddress, playgroundScript, playgroundScriptPath } from './bundle.ts'
import { playgroundPage } from './playground-page.ts'

/** /playground, and the script that does its reading. */
export function playgroundRoutes({ requestOf, answer }: Frame): Hono {
  const app = new Hono()
  app.get('/playground', async c => {
    const request = requestOf(c)
    // A file of a published site is always the same: it names the script as it is.
    if (request.rendering === 'site') await playgroundScript()
    const script = playgroundAddress()
    if (script) return answer(c, request, playgroundPage(request, script))
    const say = sayIn(request.language)
    return answer(c, request, errorPage(request, 404, say('playground'), [say('playgroundMissing')]))
  })
  app.get(playgroundScriptPath, async c => {
    const script = await playgroundScript()
    return script ? assetAnswer(c, script) : c.notFound()
  })
  return app
}
