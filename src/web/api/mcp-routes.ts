import { Hono } from 'hono'
import type { NoticeIndex } from '../../index/contract.ts'
import { answerHttp } from '../../mcp/http.ts'
import { mcpServer } from '../../mcp/server.ts'
import { answerSize, toolsOf } from '../../mcp/tools.ts'

/** The questions as read-only MCP tools over HTTP. */
export function mcpRoutes(
  index: () => NoticeIndex,
  origins: readonly string[],
  onError: ((error: Error) => void) | undefined,
): Hono {
  const app = new Hono()
  app.all('/', async c => {
    const { default: about } = await import('../../../package.json', { with: { type: 'json' } })
    const server = mcpServer({
      tools: toolsOf({ index, most: answerSize }, null),
      version: about.version,
      ...(onError ? { onError } : {}),
    })
    return answerHttp(server, c.req.raw, origins)
  })
  return app
}
