import { rpcCodes, rpcError } from './json-rpc.ts'
import { type McpServer, protocolVersions } from './server.ts'

/** Bytes of one request. */
const largest = 1024 * 1024

const refusal = (
  status: number,
  code: number,
  message: string,
  headers: Record<string, string> = {},
): Response =>
  new Response(JSON.stringify(rpcError(null, code, message)), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  })

/**
 * Answers one request of the streamable HTTP transport: a message in, its answer as JSON out. There are no sessions
 * and nothing is sent unasked, so that GET and DELETE are not allowed (405), as the protocol provides for.
 * @param origins Origins whose pages may ask; a browser sends none of its own accord to its own server.
 */
export async function answerHttp(
  server: McpServer,
  request: Request,
  origins: readonly string[],
): Promise<Response> {
  if (request.method !== 'POST')
    return refusal(405, rpcCodes.invalidRequest, 'Send messages by POST', { Allow: 'POST' })
  const origin = request.headers.get('origin')
  if (origin !== null && origin !== new URL(request.url).origin && !origins.includes(origin))
    return refusal(403, rpcCodes.invalidRequest, 'Pages of other origins may not ask')
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') return refusal(415, rpcCodes.invalidRequest, 'Send application/json')
  const version = request.headers.get('mcp-protocol-version')
  if (version !== null && !protocolVersions.some(known => known === version))
    return refusal(400, rpcCodes.invalidRequest, `Versions that are spoken: ${protocolVersions.join(', ')}`)
  const body = await bodyOf(request)
  if (body === null) return refusal(413, rpcCodes.invalidRequest, `At most ${largest} bytes`)
  let message: unknown
  try {
    message = JSON.parse(body)
  } catch {
    return refusal(400, rpcCodes.unreadable, 'Not JSON')
  }
  const said = await server.handle(message)
  if (said === null) return new Response(null, { status: 202 })
  const isUnread = !Array.isArray(said) && 'error' in said && said.id === null
  return new Response(JSON.stringify(said), {
    status: isUnread ? 400 : 200,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

/** The body as text; null where it is larger than may be. */
async function bodyOf(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > largest) return null
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > largest) return null
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
