import { Hono } from 'hono'
import type { NoticeIndex } from '../../index/contract.ts'
import { answerHttp } from '../../mcp/http.ts'
import { type McpServer, mcpServer } from '../../mcp/server.ts'
import { answerSize, toolsOf } from '../../mcp/tools.ts'
import { maskedIndex } from '../../queries/masked-index.ts'

/** The questions as read-only MCP tools over HTTP, masked whatever the pages are. */
export function mcpRoutes(
  index: () => NoticeIndex,
  origins: readonly string[],
  onError: ((error: Error) => void) | undefined,
): Hono {
  const app = new Hono()
  let server: McpServer | null = null
  app.all('/', async c => {
    const { default: about } = await import('../../../package.json', { with: { type: 'json' } })
    // It keeps nothing of a request, so that one answers all.
    server ??= mcpServer({
      tools: toolsOf({ index: () => maskedIndex(index()), most: answerSize }, null),
      version: about.version,
      ...(onError ? { onError } : {}),
    })
    return answerHttp(server, c.req.raw, origins)
  })
  return app
}
