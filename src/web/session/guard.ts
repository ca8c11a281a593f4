import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context, Next } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { AuditEntry } from '../../archive/audit-log.ts'
import { problemResponse } from '../api/problem-response.ts'
import { openAttempts } from './attempts.ts'
import { type Credential, matchCredential } from './credentials.ts'

export interface GuardOptions {
  /** Who may enter; null where everybody who reaches the server may, which only this machine can. */
  readonly credentials: readonly Credential[] | null
  /** Keeps a line of what was done. */
  readonly audit?: (entry: AuditEntry) => void
  /** Milliseconds since 1970. */
  readonly clock?: () => number
}

/** Why a form is not obeyed. */
export type Refusal = 'elsewhere' | 'stale' | 'too-large'

/** What came of a login. */
export type LoginOutcome =
  | { readonly is: 'in' }
  | { readonly is: 'refused' }
  | { readonly is: 'wait'; readonly seconds: number }

/** Stands before every page: who is there, and whether a form was sent from a page of this server. */
export interface Guard {
  /** Lets in whoever may, and shows everybody else the way to the login page. */
  readonly middleware: (c: Context, next: Next) => Promise<Response | undefined>
  /** The person that is logged in; null where nobody has to. */
  personOf(c: Context): string | null
  /** What a form must carry; gives the visitor a session where there is none. */
  tokenOf(c: Context): string
  /** Null where the form comes from a page that this server made for this visitor. */
  refusalOf(c: Context, token: string): Refusal | null
  logIn(c: Context, name: string, password: string): Promise<LoginOutcome>
  logOut(c: Context): void
  /** Whether one has to log in at all. */
  readonly isClosed: boolean
  /** Keeps a line of what was done, by whom, from where. */
  audit(c: Context, did: AuditEntry['did'], what?: string, who?: string | null): void
}

const cookieName = 'tenmatsu_session'
/** A session ends so long after its login, whatever was done in it. */
const sessionLasts = 12 * 60 * 60_000
const mostSessions = 10_000

/** What anybody may see: the login page, and how it looks. */
const isOpen = (path: string): boolean => path === '/login' || path.startsWith('/assets/')

interface Session {
  readonly name: string
  readonly until: number
}

/** The address of whoever asks, as the connection has it: what a header says of it proves nothing. */
export function addressOf(c: Context): string {
  const env = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
  return env?.incoming?.socket?.remoteAddress ?? 'unknown'
}

export function openGuard({ credentials, audit, clock = Date.now }: GuardOptions): Guard {
  const secret = randomBytes(32)
  /** By the hash of their id: what is in memory lets nobody in. */
  const sessions = new Map<string, Session>()
  const attempts = openAttempts(clock)
  const isClosed = credentials !== null
  /** Ids given to visitors in the answer to this very request. */
  const given = new WeakMap<Request, string>()
  /** Passwords are checked one after the other: each takes 16 MB and a core. */
  let checking: Promise<unknown> = Promise.resolve()

  const keyOf = (id: string): string => createHash('sha256').update(id).digest('base64url')

  const idOf = (c: Context): string | null => {
    const id = given.get(c.req.raw) ?? getCookie(c, cookieName)
    return id !== undefined && /^[\w-]{32}$/.test(id) ? id : null
  }

  const sessionOf = (c: Context): Session | null => {
    const id = idOf(c)
    const session = id === null ? undefined : sessions.get(keyOf(id))
    return session && session.until > clock() ? session : null
  }

  const give = (c: Context): string => {
    const id = randomBytes(24).toString('base64url')
    given.set(c.req.raw, id)
    const isSecure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https'
    setCookie(c, cookieName, id, {
      httpOnly: true,
      // A link from elsewhere to a page keeps working; a form from elsewhere is refused by its token and its origin.
      sameSite: isClosed ? 'Lax' : 'Strict',
      path: '/',
      secure: isSecure,
      ...(isClosed ? { maxAge: sessionLasts / 1000 } : {}),
    })
    return id
  }

  const tokenFor = (id: string): string => createHmac('sha256', secret).update(id).digest('base64url')

  const note = (c: Context, did: AuditEntry['did'], what?: string, who: string | null = null): void =>
    audit?.({
      did,
      who: sessionOf(c)?.name ?? who,
      from: addressOf(c),
      ...(what === undefined ? {} : { what }),
    })

  /** A program that reads says who it is with every request (RFC 7617); what was found right is not derived again. */
  const known = new Map<string, number>()
  const isKnownProgram = async (c: Context): Promise<boolean> => {
    const header = c.req.header('authorization') ?? ''
    // Beside GET, what programs ask and what changes nothing. No browser adds this header by itself.
    const isReading =
      c.req.method === 'GET' ||
      c.req.method === 'HEAD' ||
      c.req.path === '/mcp' ||
      c.req.path.startsWith('/api/')
    if (!isReading || !/^Basic [\w+/=-]{1,2000}$/i.test(header)) return false
    const key = keyOf(header)
    if ((known.get(key) ?? 0) > clock()) return true
    const [, name = '', password = ''] =
      /^([^:]*):(.*)$/s.exec(Buffer.from(header.slice(6), 'base64').toString('utf8')) ?? []
    const isRight = (await check(c, name, password)) === 'right'
    if (isRight && known.size < mostSessions) known.set(key, clock() + sessionLasts)
    return isRight
  }

  /** Looks at a name and a password, unless too many were wrong already: then how many seconds to wait. */
  const check = async (c: Context, name: string, password: string): Promise<'right' | 'wrong' | number> => {
    const address = addressOf(c)
    const seconds = attempts.wait(address)
    if (seconds > 0) {
      note(c, 'login-refused', 'too many attempts', name)
      return seconds
    }
    // Counted before it is looked at: many at once must not all be the first.
    attempts.failed(address)
    const checked = checking.then(() => matchCredential(credentials ?? [], name, password))
    checking = checked.catch(() => null)
    if (!(await checked)) {
      note(c, 'login-refused', 'wrong name or password', name)
      return 'wrong'
    }
    attempts.succeeded(address)
    return 'right'
  }

  return {
    isClosed,
    audit: note,
    personOf: c => sessionOf(c)?.name ?? null,

    middleware: async (c, next) => {
      if (!isClosed || isOpen(c.req.path) || sessionOf(c) || (await isKnownProgram(c))) {
        await next()
        // What only some may see is kept by no cache that others share.
        if (isClosed && !c.req.path.startsWith('/assets/')) c.header('Cache-Control', 'private, no-cache')
        return
      }
      c.header('Cache-Control', 'no-store')
      if (
        c.req.path === '/mcp' ||
        c.req.path.startsWith('/api/') ||
        /\.(?:json|txt|csv|atom|jsonl|zip)$/.test(c.req.path)
      ) {
        // Without WWW-Authenticate: a browser would ask for name and password in a box of its own.
        return problemResponse(c, 'unauthorized')
      }
      const { pathname, search } = new URL(c.req.url)
      const to = c.req.method === 'GET' ? `?to=${encodeURIComponent(pathname + search)}` : ''
      return c.redirect(`/login${to}`, 303)
    },

    tokenOf: c => tokenFor(idOf(c) ?? give(c)),

    refusalOf: (c, token) => {
      const site = c.req.header('sec-fetch-site')
      const origin = c.req.header('origin')
      const isHere =
        (site === undefined || site === 'same-origin' || site === 'none') &&
        (origin === undefined ||
          // A proxy that speaks HTTPS passes the host on, and the scheme not always.
          (URL.canParse(origin) &&
            new URL(origin).host === (c.req.header('host') ?? new URL(c.req.url).host)))
      if (!isHere) return 'elsewhere'
      const id = idOf(c)
      if (id === null) return 'stale'
      const [wanted, sent] = [Buffer.from(tokenFor(id)), Buffer.from(token)]
      return wanted.length === sent.length && timingSafeEqual(wanted, sent) ? null : 'stale'
    },

    logIn: async (c, name, password) => {
      const found = await check(c, name, password)
      if (typeof found === 'number') return { is: 'wait', seconds: found }
      if (found === 'wrong') return { is: 'refused' }
      for (const [key, { until }] of sessions) if (until <= clock()) sessions.delete(key)
      if (sessions.size >= mostSessions) sessions.delete(sessions.keys().next().value!)
      // A new id: one that somebody else may have put there before stays without a session.
      sessions.set(keyOf(give(c)), { name, until: clock() + sessionLasts })
      note(c, 'login')
      return { is: 'in' }
    },

    logOut: c => {
      note(c, 'logout')
      const id = idOf(c)
      if (id !== null) sessions.delete(keyOf(id))
      give(c)
    },
  }
}
