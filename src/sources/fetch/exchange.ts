import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Socket } from 'node:net'
import { AddressNotPublic } from './connection.ts'
import type { FetchLimits } from './limits.ts'
import { type Headers, headerOf } from './outcome.ts'
import { readBody } from './read-body.ts'
import { type Trouble, trouble } from './reasons.ts'

/** One answer to one request. Its body is read where the status is 200. */
export interface Answer {
  readonly because?: never
  readonly status: number
  readonly headers: Headers
  readonly bytes: Uint8Array
}

export interface ExchangeOptions {
  readonly limits: FetchLimits
  readonly connect: (url: URL) => Socket
  readonly headers: Readonly<Record<string, string>>
  /** Bytes of the body, where it is less than the limits say. */
  readonly body?: number
}

/** Sends one GET without cookies and reads the answer within all limits. Never throws. */
export function exchange(url: URL, options: ExchangeOptions): Promise<Answer | Trouble> {
  const { limits } = options
  return new Promise(done => {
    let received = 0
    let phase: keyof typeof phases = 'connect'
    let settled = false
    const timers = new Set<NodeJS.Timeout>()
    const settle = (end: Answer | Trouble): void => {
      if (settled) return
      settled = true
      for (const timer of timers) clearTimeout(timer)
      done(end)
      request?.destroy()
    }
    const within = (milliseconds: number): NodeJS.Timeout => {
      const timer = setTimeout(() => {
        const seconds = String(Math.round(milliseconds / 100) / 10)
        settle(trouble('timed-out', { seconds, ...phases[phase] }))
      }, milliseconds)
      timers.add(timer)
      return timer
    }
    const failed = (error: unknown): void => settle(troubleOf(error, url, received))
    within(limits.whole)
    let timer = within(limits.connect)
    const next = (to: typeof phase, milliseconds: number): void => {
      clearTimeout(timer)
      phase = to
      timer = within(milliseconds)
    }
    let request: ReturnType<typeof httpRequest> | undefined
    try {
      const send = url.protocol === 'https:' ? httpsRequest : httpRequest
      request = send(url, {
        method: 'GET',
        headers: options.headers,
        maxHeaderSize: limits.headers,
        createConnection: () => {
          const socket = options.connect(url)
          const ready = url.protocol === 'https:' ? 'secureConnect' : 'connect'
          socket.once(ready, () => next('answer', limits.firstByte))
          return socket
        },
      })
    } catch (error) {
      failed(error)
      return
    }
    request.on('error', failed)
    request.on('upgrade', () => settle(trouble('answer-unreadable', { because: 'upgrade' })))
    request.on('response', response => {
      next('body', limits.idle)
      const answer = { status: response.statusCode ?? 0, headers: pairs(response) }
      if (answer.status !== 200) {
        settle({ ...answer, bytes: new Uint8Array() })
        return
      }
      const arrived = (bytes: number): void => {
        received = bytes
        if (!settled) timer.refresh()
      }
      const limit = Math.min(limits.body, options.body ?? limits.body)
      readBody(response, headerOf(answer.headers, 'content-encoding') ?? '', limit, arrived).then(
        read => settle(read.because === undefined ? { ...answer, bytes: read.bytes } : read),
        failed,
      )
    })
    request.end()
  })
}

const phases = {
  connect: { phaseJa: '接続', phaseEn: 'connecting' },
  answer: { phaseJa: '応答待ち', phaseEn: 'waiting for the answer' },
  body: { phaseJa: '本文の受信', phaseEn: 'receiving the page' },
} as const

function pairs({ rawHeaders }: IncomingMessage): Headers {
  const headers: [string, string][] = []
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) headers.push([rawHeaders[i]!, rawHeaders[i + 1]!])
  return headers
}

const certificateCode =
  /^(?:CERT_|ERR_TLS_CERT|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|ERR_SSL|EPROTO)/

/** The system's error as a reason. */
function troubleOf(error: unknown, url: URL, received: number): Trouble {
  const host = url.hostname
  if (error instanceof AddressNotPublic) return trouble('address-not-public', { host, ip: error.ip })
  const { code = '', message = '', errors } = error as NodeJS.ErrnoException & { errors?: unknown[] }
  // Several addresses were tried; the first tells as much as all.
  if (errors?.[0] !== undefined) return troubleOf(errors[0], url, received)
  const because = code || message
  if (code === 'HPE_HEADER_OVERFLOW') return trouble('headers-too-large')
  if (code.startsWith('HPE_')) return trouble('answer-unreadable', { because })
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EAI_NODATA')
    return trouble('name-not-found', { host })
  if (certificateCode.test(code)) return trouble('certificate-bad', { because })
  if (code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'EPIPE')
    return trouble('broken-off', { received: String(received) })
  return trouble('connection-failed', { because })
}
