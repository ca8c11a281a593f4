import { Hono } from 'hono'
import { errorPage } from '../error-page.ts'
import type { Frame } from '../incidents/routes.ts'
import { sayIn } from '../labels.ts'
import { playgroundScript } from './bundle.ts'
import { playgroundPage } from './playground-page.ts'

export const playgroundScriptPath = '/assets/playground.js'

/** /playground, and the script that does its reading. */
export function playgroundRoutes({ requestOf, answer }: Frame): Hono {
  const app = new Hono()
  app.get('/playground', async c => {
    const request = requestOf(c)
    const script = await playgroundScript()
    if (script)
      return answer(c, request, playgroundPage(request, `${playgroundScriptPath}?v=${script.version}`))
    const say = sayIn(request.language)
    return answer(c, request, errorPage(request, 404, say('playground'), [say('playgroundMissing')]))
  })
  app.get(playgroundScriptPath, async c => {
    const script = await playgroundScript()
    if (!script) return c.notFound()
    const tag = `"${script.version}"`
    c.header('ETag', tag)
    c.header(
      'Cache-Control',
      c.req.query('v') === script.version ? 'public, max-age=31536000, immutable' : 'no-cache',
    )
    if (c.req.header('if-none-match')?.includes(tag)) return c.body(null, 304)
    return c.body(script.body, 200, { 'Content-Type': script.type })
  })
  return app
}
