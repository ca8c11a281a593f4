/** Failed attempts from one address, and from everywhere, within `within` milliseconds. */
const limits = { fromOne: 5, fromAll: 50, within: 15 * 60_000 } as const

/** Addresses that are remembered; beyond it the oldest are forgotten, and the limit for all still holds. */
const mostAddresses = 10_000

/** Counts failed logins, so that passwords cannot be tried one after the other. */
export interface Attempts {
  /** Seconds to wait before an attempt from this address is looked at; 0 where it may be made. */
  wait(address: string): number
  /** Said before an attempt is looked at. */
  failed(address: string): void
  /** Said of the attempt that was just looked at: it counts no more. */
  succeeded(address: string): void
}

export function openAttempts(clock: () => number): Attempts {
  const byAddress = new Map<string, number[]>()
  const lately = (times: readonly number[]): number[] => times.filter(time => time > clock() - limits.within)
  const all: number[] = []
  const waitFor = (times: readonly number[], most: number): number => {
    const recent = lately(times)
    if (recent.length < most) return 0
    return Math.max(1, Math.ceil((recent[recent.length - most]! + limits.within - clock()) / 1000))
  }
  return {
    wait: address =>
      Math.max(waitFor(byAddress.get(address) ?? [], limits.fromOne), waitFor(all, limits.fromAll)),
    failed: address => {
      const times = [...lately(byAddress.get(address) ?? []), clock()].slice(-limits.fromOne)
      byAddress.delete(address)
      byAddress.set(address, times)
      if (byAddress.size > mostAddresses) byAddress.delete(byAddress.keys().next().value!)
      all.push(clock())
      all.splice(0, all.length - limits.fromAll)
    },
    succeeded: address => {
      byAddress.delete(address)
      all.pop()
    },
  }
}
