import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.xml': 'application/xml',
}

export interface ServedFiles {
  /** With the path that the files stand under, and a slash at its end. */
  readonly address: string
  /** Bytes of the bodies of all answers so far, as they went over the wire. */
  bytes(): number
  close(): Promise<void>
}

/** A server of plain files under a path: it knows no index pages, compresses nothing, and asks nobody. */
export async function serveFiles(folder: string, base: string): Promise<ServedFiles> {
  let sent = 0
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://files').pathname)
    const file = path.startsWith(base) ? normalize(path.slice(base.length)) : '..'
    try {
      if (file.startsWith('..')) throw new Error('outside')
      const bytes = readFileSync(join(folder, file))
      sent += bytes.length
      response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' })
      response.end(bytes)
    } catch {
      const bytes = readFileSync(join(folder, '404.html'))
      response.writeHead(404, { 'Content-Type': types['.html'] })
      response.end(bytes)
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${base}`,
    bytes: () => sent,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
