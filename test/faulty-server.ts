import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'

/** A server on 127.0.0.1 with one fault a path; `/notice/7` and whatever `pages` holds are answered well. */
export interface FaultyServer {
  /** http://127.0.0.1:PORT, without a slash at the end. */
  readonly origin: string
  /** What was asked for, in order, with the time in milliseconds. */
  readonly hits: {
    readonly path: string
    readonly at: number
    readonly headers: IncomingMessage['headers']
  }[]
  /** Pages that a test puts up, by path. */
  readonly pages: Map<string, Page>
  close(): Promise<void>
}

export interface Page {
  readonly body: string | Uint8Array
  readonly type?: string
  readonly etag?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** A made-up notice as a web page. */
export const noticePage = (n: number): string => `<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><title>不正アクセスによる情報漏えいについて（${n}） | 青葉${n}商会</title></head>
<body><main><h1>不正アクセスによる情報漏えいのおそれについて（${n}）</h1>
<p>2025年6月${(n % 28) + 1}日</p><p>株式会社青葉${n}商会</p>
<p>当社が運営する通販サイト${n}号店のサーバーが第三者による不正アクセスを受け、お客様${n * 37 + 11}名の氏名と住所が漏えいしたおそれがあることを確認いたしました。</p>
<p>管理番号は${(n * 7919) % 100_003}番、対象の期間は2025年5月${(n % 27) + 1}日からです。お客様には多大なるご迷惑をおかけしますことを深くお詫び申し上げます。</p>
<p>以上</p></main></body></html>`

const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024))

type Fault = (response: ServerResponse, request: IncomingMessage, rest: string) => void

const faults: Readonly<Record<string, Fault>> = {
  notice: (response, _request, rest) => html(response, noticePage(Number(rest) || 0)),
  gzip: (response, _request, rest) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' })
    response.end(gzipSync(noticePage(Number(rest) || 0)))
  },
  brotli: (response, _request, rest) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' })
    response.end(brotliCompressSync(noticePage(Number(rest) || 0)))
  },
  /** Never answers. */
  silent: () => {},
  /** Answers, and sends a byte now and then. */
  slow: response => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const timer = setInterval(() => response.write('<p>'), 40)
    response.on('close', () => clearInterval(timer))
  },
  /** Sends headers and no byte more. */
  stalled: response => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' })
    response.flushHeaders()
  },
  /** Says more than it sends, and closes. */
  'half-closed': response => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' })
    response.write('<p>途中', () => response.socket?.destroy())
  },
  reset: response => void response.socket?.resetAndDestroy(),
  'cut-gzip': (response, _request, rest) => {
    response.writeHead(200, { 'content-encoding': 'gzip' })
    response.end(gzipSync(noticePage(Number(rest) || 0)).subarray(0, 200))
  },
  'bad-gzip': response => {
    response.writeHead(200, { 'content-encoding': 'gzip' })
    response.end('これは gzip ではありません')
  },
  'other-coding': response => {
    response.writeHead(200, { 'content-encoding': 'lzw9' })
    response.end('?')
  },
  bomb: response => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
    response.end(bomb)
  },
  endless: response => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const chunk = Buffer.alloc(64 * 1024, 0x61)
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', more)
    more()
  },
  'error-500': response => status(response, 500),
  'error-503': response => status(response, 503, { 'retry-after': '7200' }),
  busy: response => status(response, 429, { 'retry-after': '1' }),
  forbidden: response => status(response, 403),
  gone: response => status(response, 410),
  missing: response => status(response, 404),
  loop: (response, _request, rest) =>
    status(response, 302, { location: rest === 'a' ? '/loop/b' : '/loop/a' }),
  'to-itself': (response, request) => status(response, 301, { location: request.url ?? '/' }),
  hops: (response, _request, rest) =>
    status(response, 302, { location: Number(rest) > 0 ? `/hops/${Number(rest) - 1}` : '/notice/1' }),
  'to-private': response => status(response, 302, { location: 'http://10.0.0.1/secret' }),
  'to-metadata': response => status(response, 302, { location: 'http://169.254.169.254/latest/' }),
  'to-file': response => status(response, 302, { location: 'file:///etc/passwd' }),
  'to-nowhere': response => status(response, 302),
  'to-japanese': response => {
    response.writeHead(302, { location: Buffer.from('/日本語のページ').toString('latin1') })
    response.end()
  },
  'huge-header': response => {
    response.writeHead(200, { 'x-much': 'a'.repeat(100_000) })
    response.end('?')
  },
  'not-http': response => void response.socket?.end('\u0016\u0003\u0001 hello, this is not HTTP\r\n\r\n'),
  'wrong-charset': response => {
    // 不正アクセス in Shift_JIS, said to be UTF-8.
    const bytes = Buffer.from('9573 90b3 8341 834e 835a 8358 82c9 82c2 82a2 82c4'.replaceAll(' ', ''), 'hex')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(Buffer.concat([Buffer.from('<p>'), bytes, Buffer.from('</p>')]))
  },
  'same-etag': (response, request) => {
    if (request.headers['if-none-match'] === '"v1"') status(response, 304, { etag: '"v1"' })
    else html(response, noticePage(5), { etag: '"v1"' })
  },
}

/** Names of all faults, and of what is answered well. */
export const faultNames = Object.keys(faults)

function status(
  response: ServerResponse,
  code: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(code, headers)
  response.end()
}

function html(response: ServerResponse, body: string, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
  response.end(body)
}

export async function startFaultyServer(): Promise<FaultyServer> {
  const hits: FaultyServer['hits'] = []
  const pages = new Map<string, Page>()
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '/')
    hits.push({ path, at: Date.now(), headers: request.headers })
    response.on('error', () => {})
    const page = pages.get(path)
    if (page) {
      if (page.etag !== undefined && request.headers['if-none-match'] === page.etag) status(response, 304)
      else {
        response.writeHead(page.status ?? 200, {
          'content-type': page.type ?? 'text/html; charset=utf-8',
          ...(page.etag === undefined ? {} : { etag: page.etag }),
          ...page.headers,
        })
        response.end(page.body)
      }
      return
    }
    const [, fault = '', rest = ''] = path.split('/')
    if (Object.hasOwn(faults, fault)) faults[fault]!(response, request, rest)
    else status(response, 404)
  })
  server.on('connection', socket => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    hits,
    pages,
    close: () =>
      new Promise(closed => {
        for (const socket of sockets) socket.destroy()
        server.close(() => closed())
      }),
  }
}
