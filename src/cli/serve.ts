import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type HttpBindings, serve as listen } from '@hono/node-server'
import { appendAudit } from '../archive/audit-log.ts'
import { type Kept, openKept } from '../pipeline/kept.ts'
import { openPagesOfNotices, type PagesOfNotices } from '../pipeline/pages-of-notices.ts'
import { addressTooLong, longestRequestHead } from '../web/address-too-long.ts'
import { createApp } from '../web/app.ts'
import { openRebuilding } from '../web/review/rebuilding.ts'
import type { ReviewOptions } from '../web/review/routes.ts'
import { type Guard, openGuard } from '../web/session/guard.ts'
import { unreadableRequest } from '../web/unreadable-request.ts'
import { withBuiltArchive } from './built-archive.ts'
import { type Command, type CommandContext, exitCodes, UsageError, UserError } from './command.ts'
import { take } from './common-options.ts'
import { credentialsOf } from './credentials-given.ts'
import { currentIndex } from './current-index.ts'
import { refuseWords } from './words-given.ts'

const loopback = ['127.0.0.1', 'localhost', '[::1]', '::1']

/** Requests to the API that another machine may make. */
const openLimit = { perMinute: 300, burst: 100 } as const

export interface Served {
  readonly address: string
  close(): Promise<void>
}

export interface ServeOptions {
  readonly indexFile: string
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** What the archive keeps beside its index. */
  readonly kept?: Kept | null
  /** Nothing is masked. */
  readonly originals?: boolean
  /** Origins whose pages may read the API. */
  readonly cors?: readonly string[]
  /** MCP is spoken at /mcp. */
  readonly mcp?: boolean
  /** What may be decided; null or absent where the pages are only read. */
  readonly review?: ReviewOptions | null
  /** Who may enter; everybody who reaches the server where it is absent. */
  readonly guard?: Guard
  /** The pages of PDFs that notices were taken from. */
  readonly pages?: PagesOfNotices | null
  /** What takes longest the first time is made as soon as requests are answered. */
  readonly isWarmed?: boolean
  readonly onError?: (error: Error) => void
}

/** Serves the pages over an index; resolves once requests are answered. @throws UserError where the port is taken. */
export function serveIndex(options: ServeOptions): Promise<Served> {
  const { indexFile, host, port, kept = null, originals = false, cors = [], mcp = false, onError } = options
  const { review = null, guard } = options
  const app = createApp({
    index: currentIndex(indexFile),
    hosts: loopback.includes(host) ? loopback : null,
    kept,
    originals,
    api: {
      cors,
      limit: loopback.includes(host) ? null : openLimit,
      clientOf: c => (c.env as HttpBindings | undefined)?.incoming?.socket?.remoteAddress ?? '',
    },
    mcp,
    review,
    pages: options.pages ?? null,
    ...(guard ? { guard } : {}),
    ...(onError ? { onError } : {}),
  })
  return new Promise((resolve, reject) => {
    const settings = {
      fetch: app.fetch,
      hostname: host,
      port,
      serverOptions: { maxHeaderSize: longestRequestHead },
    }
    const server = listen(settings, (info: AddressInfo) => {
      const name = info.family === 'IPv6' ? `[${info.address}]` : info.address
      if (options.isWarmed) void warm(app)
      resolve({
        address: `http://${name}:${info.port}`,
        close: () => new Promise(done => server.close(() => done())),
      })
    })
    server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
      if (!socket.writable) return
      socket.end(error.code === 'HPE_HEADER_OVERFLOW' ? addressTooLong : unreadableRequest)
    })
    server.on('error', error => reject(cannotListen(error as NodeJS.ErrnoException, host, port)))
  })
}

/** Makes what everybody begins with, a page at a time, so that whoever asks meanwhile comes between. */
async function warm(app: ReturnType<typeof createApp>): Promise<void> {
  for (const path of ['/', '/trends', '/incidents']) {
    await new Promise(resolve => setImmediate(resolve))
    await (await app.request(`http://127.0.0.1${path}`)).text()
  }
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new UserError({
      ja: `${host}:${port} はほかのプログラムが使っています。--port で別の番号を指定してください。`,
      en: `${host}:${port} is in use by another program. Name another with --port.`,
    })
  if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new UserError({
      ja: `${host}:${port} では待ち受けられません（${error.code}）。--host と --port を確かめてください。`,
      en: `Cannot listen on ${host}:${port} (${error.code}). Check --host and --port.`,
    })
  return error
}

function portOf(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port
  throw new UsageError({
    ja: `--port は 0 から 65535 の番号です（「${text}」は使えません）。0 は空いている番号を選びます。`,
    en: `--port is a number from 0 to 65535, not "${text}". 0 takes any free one.`,
  })
}

/** @throws UserError where one of them is no origin. */
function originsOf(given: CommandContext['options'][string]): readonly string[] {
  return [given ?? []].flat().map(text => {
    const origin = String(text)
    if (origin === '*') return origin
    if (URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol)) return new URL(origin).origin
    throw new UsageError({
      ja: `--cors は https://example.jp のような生成元か * です（「${origin}」は使えません）。`,
      en: `--cors is an origin such as https://example.jp, or *, not "${origin}".`,
    })
  })
}

/** Resolves when the user ends the program (Ctrl-C) or the system does. */
const untilStopped = (): Promise<void> =>
  new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

export const serve: Command = {
  name: 'serve',
  summary: { ja: '公表をブラウザで読む画面を出す', en: 'Serve the pages for reading notices in a browser' },
  usage:
    '[--archive DIR] [--port N] [--host ADDRESS] [--password-file FILE] [--read-only] [--cors ORIGIN] [--mcp] [--originals]',
  options: {
    ...take('archive', 'cache'),
    port: {
      type: 'string',
      argument: 'N',
      default: '4646',
      does: {
        ja: '待ち受ける番号（既定 4646、0 は空いている番号）',
        en: 'Port (default 4646; 0 takes any free one)',
      },
    },
    host: {
      type: 'string',
      argument: 'ADDRESS',
      default: '127.0.0.1',
      does: {
        ja: '待ち受けるアドレス（既定 127.0.0.1。この機械からだけ見られる）。ほかの機械に開くにはパスワードが要る',
        en: 'Address to listen on (default 127.0.0.1: seen from this machine alone). Opening it to others needs a password',
      },
    },
    'password-file': {
      type: 'string',
      argument: 'FILE',
      does: {
        ja: 'ログインできる人のファイル（tenmatsu password の出力を一行ずつ）。一つのパスワードなら環境変数 TENMATSU_PASSWORD でもよい',
        en: 'Who may log in: lines as tenmatsu password prints them. One password for all may stand in TENMATSU_PASSWORD instead',
      },
    },
    'read-only': {
      type: 'boolean',
      does: { ja: '判断（確認・訂正など）を受け付けない', en: 'Take no decisions: the pages are only read' },
    },
    cors: {
      type: 'string',
      multiple: true,
      argument: 'ORIGIN',
      does: {
        ja: 'この生成元（https://example.jp。* はどこでも）のページのスクリプトに API を読ませる。何度でも書ける',
        en: 'Let scripts on pages of this origin (https://example.jp; * is any) read the API. May be given several times',
      },
    },
    mcp: {
      type: 'boolean',
      does: {
        ja: '/mcp で Model Context Protocol に応じる（読むだけ）',
        en: 'Answer the Model Context Protocol at /mcp (read-only)',
      },
    },
    originals: {
      type: 'boolean',
      does: {
        ja: 'メールアドレス・電話番号・担当者名を伏せずに出す（この機械からだけ見られるときに限る）',
        en: 'Mask no e-mail addresses, phone numbers and names (only where this machine alone can see it)',
      },
    },
  },
  examples: [
    {
      line: 'tenmatsu serve --archive my-archive',
      does: { ja: 'http://127.0.0.1:4646 で読む', en: 'Read it at http://127.0.0.1:4646' },
    },
    {
      line: 'tenmatsu serve --port 0',
      does: { ja: '現在のフォルダを、空いている番号で', en: 'The current folder, on any free port' },
    },
    {
      line: 'tenmatsu serve --archive my-archive --host 0.0.0.0 --password-file people.txt',
      does: {
        ja: 'ほかの機械からも、名前とパスワードで確認・訂正する',
        en: 'Review from other machines too, with name and password',
      },
    },
  ],
  run: runServe,
}

async function runServe(context: CommandContext): Promise<number> {
  const { words, options, language, out, err } = context
  refuseWords(words)
  const port = portOf(String(options.port))
  const host = String(options.host)
  const originals = options.originals === true
  if (originals && !loopback.includes(host))
    throw new UsageError({
      ja: '--originals は、ほかの機械から見られる --host とは一緒に使えません。',
      en: '--originals does not go with a --host that other machines can see.',
    })
  const credentials = await credentialsOf(options['password-file'] as string | undefined)
  if (credentials === null && !loopback.includes(host))
    throw new UsageError({
      ja: 'ほかの機械に開くにはパスワードが要ります。tenmatsu password で作ったファイルを --password-file で渡すか、環境変数 TENMATSU_PASSWORD に書いてください。',
      en: 'Opening the server to other machines needs a password: give a file made with tenmatsu password as --password-file, or set TENMATSU_PASSWORD.',
    })
  const cors = originsOf(options.cors)
  if (originals && cors.length > 0)
    throw new UsageError({
      ja: '--originals は --cors とは一緒に使えません。よそのページが、伏せていない内容を読めてしまいます。',
      en: '--originals does not go with --cors: pages of others could read what is not masked.',
    })
  const archive = await withBuiltArchive(context, async ({ archive }) => archive)
  const isOwn = archive.layout === 'own'
  const guard = openGuard({
    credentials,
    ...(isOwn ? { audit: entry => appendAudit(archive.home, entry, new Date().toISOString()) } : {}),
  })
  const served = await serveIndex({
    indexFile: archive.indexFile,
    host,
    port,
    kept: openKept(archive),
    pages: openPagesOfNotices(archive),
    originals,
    cors,
    mcp: options.mcp === true,
    guard,
    isWarmed: true,
    review: {
      archive,
      rebuilding: openRebuilding(archive),
      closed: !isOwn
        ? { because: 'foreign', folder: archive.folder }
        : options['read-only'] === true
          ? { because: 'read-only' }
          : null,
    },
    onError: error => err(`${error.stack ?? error}\n`),
  })
  out(`${served.address}\n`)
  if (!loopback.includes(host))
    err(
      language === 'ja'
        ? '注意: ほかの機械からもログインできます。パスワードは暗号化されずに流れるので、外の網へは HTTPS の中継サーバーを通してください。\n'
        : 'Note: other machines can log in. Passwords travel unencrypted: beyond your own network, put a proxy with HTTPS before it.\n',
    )
  await untilStopped()
  await served.close()
  return exitCodes.ok.code
}
