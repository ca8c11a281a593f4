import { setTimeout as wait } from 'node:timers/promises'
import { readAddress } from './address.ts'
import { type ConnectOptions, guardedConnection } from './connection.ts'
import { type Answer, exchange } from './exchange.ts'
import { HostGate, type Timing } from './host-gate.ts'
import { type FetchLimits, politeLimits } from './limits.ts'
import { type FetchOutcome, headerOf, type Known, type Redirect } from './outcome.ts'
import { explainTrouble, fetchReasons, type Trouble, trouble } from './reasons.ts'
import { allowsAll, forbidding, type Robots, readRobots, robotsBytes } from './robots.ts'
import { productToken, userAgent } from './user-agent.ts'

export interface FetcherOptions extends Partial<ConnectOptions>, Partial<Timing> {
  /** How the keeper of the archive can be reached; said to every site. */
  readonly contact?: string | undefined
  readonly limits?: Partial<FetchLimits>
}

/** Fetches addresses politely and safely. Remembers what each site's robots.txt said as long as it lives. */
export interface Fetcher {
  /** @param known Validators of the version that is kept: then the answer may be that nothing has changed. */
  fetch(address: string, known?: Known): Promise<FetchOutcome>
}

const redirecting = new Set([301, 302, 303, 307, 308])

export function openFetcher(options: FetcherOptions = {}): Fetcher {
  const limits = { ...politeLimits, ...options.limits }
  const timing: Timing = {
    clock: options.clock ?? Date.now,
    wait: options.wait ?? (async ms => void (await wait(ms))),
  }
  const connect = guardedConnection({
    allowLoopback: options.allowLoopback ?? false,
    resolve: options.resolve,
  })
  const gate = new HostGate(limits, timing)
  const robots = new Map<string, Promise<Robots | Trouble>>()
  const headers = {
    'User-Agent': userAgent(options.contact),
    Accept: 'text/html, application/xhtml+xml, application/pdf, application/xml;q=0.9, */*;q=0.5',
    'Accept-Language': 'ja, en;q=0.5',
    'Accept-Encoding': 'gzip, deflate, br',
  }

  /** One address without its redirects, tried as often as the limits allow. */
  async function ask(
    url: URL,
    more: Readonly<Record<string, string>>,
    body?: number,
  ): Promise<{ end: Answer | Trouble; attempts: number }> {
    const host = url.host
    for (let attempts = 1; ; attempts++) {
      if (gate.isGivenUp(host)) return { end: trouble('host-given-up', { host }), attempts }
      const closed = gate.closedUntil(host)
      if (closed > timing.clock())
        return { end: trouble('server-busy', { status: '429/503', until: instant(closed) }), attempts }
      const end = await gate.through(host, () =>
        exchange(url, { limits, connect, headers: { ...headers, ...more }, ...(body ? { body } : {}) }),
      )
      const failure = failureOf(end, timing.clock())
      if (!failure) {
        gate.answered(host, true)
        return { end, attempts }
      }
      const { pause } = failure
      if (pause !== undefined && pause > limits.longestWait) gate.closeUntil(host, timing.clock() + pause)
      else if (pause !== undefined) gate.holdOff(host, timing.clock() + pause)
      if (
        !fetchReasons[failure.because].mayPass ||
        attempts >= limits.attempts ||
        (pause ?? 0) > limits.longestWait
      ) {
        gate.answered(host, end.because === undefined || !isSilence.has(end.because))
        return { end: { because: failure.because, details: failure.details }, attempts }
      }
      await timing.wait(pause ?? limits.backOff * 4 ** (attempts - 1))
    }
  }

  /** Follows redirects; every hop is checked like a first address. `mayAsk` says of each whether it may be asked for. */
  async function follow(
    address: string,
    more: Readonly<Record<string, string>>,
    mayAsk: (url: URL) => Promise<Trouble | null>,
    body?: number,
  ): Promise<{ end: Answer | Trouble; redirects: Redirect[]; attempts: number }> {
    const redirects: Redirect[] = []
    const seen = new Set<string>()
    let written = address
    let base: string | undefined
    let attempts = 0
    const over = (end: Answer | Trouble) => ({ end, redirects, attempts })
    for (;;) {
      const { url, because } = readAddress(written, base)
      if (!url) return over(trouble(because))
      if (seen.has(url.href)) return over(trouble('redirect-loop'))
      seen.add(url.href)
      const no = await mayAsk(url)
      if (no) return over(no)
      const asked = await ask(url, more, body)
      attempts = asked.attempts
      const { end } = asked
      if (end.because !== undefined || !redirecting.has(end.status)) return over(end)
      const location = inUtf8(headerOf(end.headers, 'location') ?? '')
      const to = location === '' ? null : readAddress(location, url.href)
      if (!to || to.because === 'address-unreadable') return over(trouble('redirect-unreadable'))
      redirects.push({ from: url.href, status: end.status, to: to.url?.href ?? location })
      if (redirects.length > limits.redirects)
        return over(trouble('redirects-too-many', { limit: String(limits.redirects) }))
      written = location
      base = url.href
    }
  }

  /** What the site's robots.txt says. Absent: all may be asked for; not to be had: nothing (RFC 9309, 2.3.1). */
  async function robotsOf(url: URL): Promise<Robots | Trouble> {
    const { end } = await follow(new URL('/robots.txt', url).href, {}, async () => null, robotsBytes)
    if (end.because === undefined) {
      if (end.status !== 200) return allowsAll
      return readRobots(new TextDecoder().decode(end.bytes), productToken)
    }
    const { because } = end
    if (because === 'status-other' || because === 'coding-unknown' || because.startsWith('redirect'))
      return allowsAll
    // Longer than anybody's rules: whoever means us will be met at the page itself.
    if (because === 'too-large' || because === 'unpacks-too-large') return allowsAll
    if (because === 'address-not-public' || because === 'name-not-found' || because === 'host-given-up')
      return end
    const { message } = explainTrouble(end)
    return trouble('robots-unreachable', { becauseJa: message.ja, becauseEn: message.en })
  }

  async function mayAsk(url: URL): Promise<Trouble | null> {
    let asked = robots.get(url.origin)
    if (!asked) {
      asked = robotsOf(url)
      robots.set(url.origin, asked)
    }
    const said = await asked
    if ('because' in said) return said
    gate.slowDown(url.host, said.delay)
    const rule = forbidding(said, url)
    return rule === null ? null : trouble('robots-disallow', { rule })
  }

  return {
    async fetch(address, known = {}) {
      const more = {
        ...(known.etag ? { 'If-None-Match': known.etag } : {}),
        ...(known.lastModified ? { 'If-Modified-Since': known.lastModified } : {}),
      }
      const { end, redirects, attempts } = await follow(address, more, mayAsk)
      const asked = { address, redirects, attempts, at: new Date(timing.clock()).toISOString() }
      if (end.because !== undefined) return { ...asked, kind: fetchReasons[end.because].kind, ...end }
      const { status, headers: said, bytes } = end
      if (status === 304) return { ...asked, kind: 'not-modified', headers: said }
      if (status === 404 || status === 410) return { ...asked, kind: 'gone', status }
      if (status !== 200)
        return { ...asked, kind: 'failed', ...trouble('status-other', { status: String(status) }) }
      const mediaType = headerOf(said, 'content-type') ?? ''
      return { ...asked, kind: 'fetched', status, headers: said, mediaType, bytes }
    },
  }
}

/** Reasons in which nobody answered. */
const isSilence = new Set<string>(['connection-failed', 'name-not-found', 'timed-out', 'certificate-bad'])

/** An end that counts as failed, with the pause that the site asks for (milliseconds). */
function failureOf(end: Answer | Trouble, now: number): (Trouble & { readonly pause?: number }) | null {
  if (end.because !== undefined) return end
  const { status } = end
  if (status !== 429 && status < 500) return null
  const pause = retryAfter(headerOf(end.headers, 'retry-after'), now)
  if (pause === undefined && status !== 429) return trouble('server-error', { status: String(status) })
  const until = instant(now + (pause ?? 0))
  return {
    ...trouble('server-busy', { status: String(status), until }),
    ...(pause === undefined ? {} : { pause }),
  }
}

/** A moment in words; one that is centuries away as the year 2100. */
const instant = (at: number): string => new Date(Math.min(at, Date.UTC(2100, 0))).toISOString()

/** Retry-After (RFC 9110, 10.2.3) in milliseconds: seconds, or a date. */
function retryAfter(said: string | undefined, now: number): number | undefined {
  if (said === undefined) return undefined
  if (/^\s*\d{1,9}\s*$/.test(said)) return Number(said) * 1000
  const date = Date.parse(said)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/** Sites write 日本語 into Location as raw bytes, which Node hands over as Latin-1. */
function inUtf8(header: string): string {
  if (!/[\x80-\xff]/.test(header)) return header
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'))
  } catch {
    return header
  }
}
