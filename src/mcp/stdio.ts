import { rpcCodes, rpcError } from './json-rpc.ts'
import type { McpServer } from './server.ts'

/** Characters of one message; what is longer is refused unread. */
const longest = 4 * 1024 * 1024

/**
 * Speaks the protocol over lines, one message each, until the input ends.
 * @param write Takes one line with its newline.
 */
export async function speakLines(
  server: McpServer,
  input: AsyncIterable<string | Uint8Array>,
  write: (line: string) => void,
): Promise<void> {
  const decoder = new TextDecoder()
  const answer = async (line: string): Promise<void> => {
    if (line.trim() === '') return
    let message: unknown
    try {
      message = JSON.parse(line)
    } catch {
      write(`${JSON.stringify(rpcError(null, rpcCodes.unreadable, 'Not JSON'))}\n`)
      return
    }
    const said = await server.handle(message)
    if (said) write(`${JSON.stringify(said)}\n`)
  }
  let rest = ''
  let isSkipping = false
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      const line = rest.slice(0, end)
      rest = rest.slice(end + 1)
      if (isSkipping) isSkipping = false
      else await answer(line)
    }
    if (rest.length > longest) {
      if (!isSkipping)
        write(`${JSON.stringify(rpcError(null, rpcCodes.invalidRequest, 'The message is too long'))}\n`)
      isSkipping = true
      rest = ''
    }
  }
  if (!isSkipping) await answer(rest)
}
