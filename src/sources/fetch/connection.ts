import { lookup as lookUpName } from 'node:dns'
import { isIP, type LookupFunction, connect as netConnect, type Socket } from 'node:net'
import { connect as tlsConnect } from 'node:tls'
import { isPublicAddress } from './public-address.ts'

/** The addresses of a host name, as the system gives them. A parameter, so that a test can change its mind. */
export type Resolve = (
  host: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>

/** Thrown into a connection that would leave the public internet. */
export class AddressNotPublic extends Error {
  readonly ip: string
  constructor(ip: string) {
    super(`${ip} is not on the public internet`)
    this.ip = ip
  }
}

export interface ConnectOptions {
  /** Lets 127.0.0.1 through, for tests with a server of one's own. Nothing else. */
  readonly allowLoopback: boolean
  readonly resolve?: Resolve | undefined
}

const systemResolve: Resolve = host =>
  new Promise((done, failed) => {
    lookUpName(host, { all: true, verbatim: true }, (error, all) => (error ? failed(error) : done(all)))
  })

const withoutBrackets = (host: string): string => host.replace(/^\[|\]$/g, '')

/**
 * Makes the connection function of a request: it looks the name up once, leaves out every address that is not public,
 * connects to one of the rest, and looks at the address it has reached before a byte is sent. A name that answers
 * differently the next time changes nothing.
 */
export function guardedConnection({ allowLoopback, resolve = systemResolve }: ConnectOptions) {
  const isAllowed = (ip: string): boolean => isPublicAddress(ip) || (allowLoopback && ip === '127.0.0.1')
  const lookup: LookupFunction = (host, options, answer) => {
    resolve(host).then(
      all => {
        const allowed = all.filter(a => isAllowed(a.address))
        const [first] = allowed
        if (!first) {
          const error = all[0]
            ? new AddressNotPublic(all[0].address)
            : Object.assign(new Error('no address'), { code: 'ENOTFOUND' })
          answer(error, '', 0)
        } else if (options.all) answer(null, [...allowed])
        else answer(null, first.address, first.family)
      },
      (error: Error) => answer(error as NodeJS.ErrnoException, '', 0),
    )
  }
  return (url: URL): Socket => {
    const host = withoutBrackets(url.hostname)
    const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
    const options = { host, port, lookup, autoSelectFamily: true }
    // A literal address is looked up by nobody.
    if (isIP(host) !== 0 && !isAllowed(host)) throw new AddressNotPublic(host)
    const socket =
      url.protocol === 'https:'
        ? tlsConnect({
            ...options,
            ...(isIP(host) === 0 ? { servername: host } : {}),
            ALPNProtocols: ['http/1.1'],
          })
        : netConnect(options)
    socket.once('connect', () => {
      const reached = socket.remoteAddress ?? ''
      if (!isAllowed(reached)) socket.destroy(new AddressNotPublic(reached))
    })
    return socket
  }
}
