import { type Context, Hono } from 'hono'
import { type Asset, asset } from './assets.ts'

/** An asset as an answer: kept for ever under the address with its version, asked about anew under any other. */
export function assetAnswer(c: Context, { body, type, version }: Asset): Response {
  const tag = `"${version}"`
  c.header('ETag', tag)
  c.header('Cache-Control', c.req.query('v') === version ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (c.req.header('if-none-match')?.includes(tag)) return c.body(null, 304)
  return c.body(body, 200, { 'Content-Type': type })
}

/** /assets/NAME: the files of src/web/assets. */
export function assetRoutes(): Hono {
  const app = new Hono()
  app.get('/assets/:name', c => {
    const found = asset(c.req.param('name'))
    return found ? assetAnswer(c, found) : c.notFound()
  })
  return app
}
