/** How many requests one client may make: `perMinute` on the long run, `burst` at once. */
export interface RateLimit {
  readonly perMinute: number
  readonly burst: number
}

interface Bucket {
  left: number
  at: number
}

/** What a client has left: seconds to wait where it has nothing. */
export interface Allowance {
  readonly left: number
  readonly wait: number
}

/** Clients that are remembered at once; the one that asked longest ago is forgotten first. */
const mostClients = 20_000

/** Counts the requests of each client (a token bucket). @param clock Milliseconds since 1970. */
export function limiter({ perMinute, burst }: RateLimit, clock: () => number = Date.now) {
  const buckets = new Map<string, Bucket>()
  return (client: string): Allowance => {
    const now = clock()
    const before = buckets.get(client)
    const left = before ? Math.min(burst, before.left + ((now - before.at) / 60_000) * perMinute) : burst
    buckets.delete(client)
    const isAllowed = left >= 1
    buckets.set(client, { left: isAllowed ? left - 1 : left, at: now })
    if (buckets.size > mostClients) buckets.delete(buckets.keys().next().value!)
    return isAllowed
      ? { left: Math.floor(left - 1), wait: 0 }
      : { left: 0, wait: Math.max(1, Math.ceil(((1 - left) / perMinute) * 60)) }
  }
}
