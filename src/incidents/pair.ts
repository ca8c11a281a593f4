import type { Threading } from '../model/threading.ts'

/** A notice as threading takes it: its id, its place, and what is compared. */
export interface ThreadedNotice {
  readonly id: string
  readonly path: string
  readonly threading: Threading
  /** Ids of the notices that the links of the archive's keeper lead to. */
  readonly linked: readonly string[]
}

/** Two notices that may tell of the same incident. `earlier` was published first; on one day the smaller path. */
export interface Pair {
  readonly earlier: ThreadedNotice
  readonly later: ThreadedNotice
  /** Days between them; null where either has no known day. */
  readonly gap: number | null
  /** The host that both are published on; null where they differ, or where the host carries anybody's notices. */
  readonly site: string | null
}

/** Hosts of more organisations than this carry anybody's notices. */
const mostOfOneGroup = 4

const host = /^https?:\/\/([^/?#]+)/i

/** The site of an address: its host without www; null where there is none. */
export const siteOf = (address: string | null): string | null =>
  address === null
    ? null
    : (host
        .exec(address)?.[1]
        ?.toLowerCase()
        .replace(/^www\./, '') ?? null)

const sites = new WeakMap<Threading, string | null>()

/** The site a notice was published on, worked out once. */
export function ownSite(threading: Threading): string | null {
  let site = sites.get(threading)
  if (site === undefined) {
    site = siteOf(threading.address)
    sites.set(threading, site)
  }
  return site
}

/**
 * The sites that carry anybody's notices: platforms for investors' documents, storage, social networks. Of those
 * `among`, where it is given.
 */
export function sitesOfMany(
  notices: Iterable<ThreadedNotice>,
  among?: ReadonlySet<string>,
): ReadonlySet<string> {
  const names = new Map<string, string | Set<string>>()
  for (const { threading } of notices) {
    const site = ownSite(threading)
    const name = threading.own[0]
    if (site === null || name === undefined || (among && !among.has(site))) continue
    const held = names.get(site)
    if (held === undefined) names.set(site, name)
    else if (typeof held !== 'string') held.add(name)
    else if (held !== name) names.set(site, new Set([held, name]))
  }
  const many = new Set<string>()
  for (const [site, held] of names) if (typeof held !== 'string' && held.size > mostOfOneGroup) many.add(site)
  return many
}

/** Days since 1970 of an ISO date; null for one without a day, or that no calendar has. */
export function dayNumber(date: string | null): number | null {
  const number = date !== null && date.length === 10 ? Date.parse(date) / 86_400_000 : Number.NaN
  return Number.isFinite(number) ? number : null
}

/** Of one day's reports one without a number stands where a first one does, a last one last. */
const place = ({ threading: { number, stage } }: ThreadedNotice): number =>
  number ?? (stage === 'final' ? Number.MAX_SAFE_INTEGER : 1)

/**
 * By day of publication, of one day by the number of the report, then by path: an order that does not depend on how
 * the notices came.
 */
export const byDay = (a: ThreadedNotice, b: ThreadedNotice): number => {
  const [x, y] = [a.threading.published ?? '~', b.threading.published ?? '~']
  if (x !== y) return x < y ? -1 : 1
  if (place(a) !== place(b)) return place(a) - place(b)
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

export function pairOf(
  a: ThreadedNotice,
  b: ThreadedNotice,
  sitesOfAnybody: Pick<ReadonlySet<string>, 'has'> = new Set(),
): Pair {
  const [earlier, later] = byDay(a, b) <= 0 ? [a, b] : [b, a]
  const [from, to] = [dayNumber(earlier.threading.published), dayNumber(later.threading.published)]
  const site = ownSite(earlier.threading)
  return {
    earlier,
    later,
    gap: from === null || to === null ? null : to - from,
    site: site !== null && site === ownSite(later.threading) && !sitesOfAnybody.has(site) ? site : null,
  }
}

export const meet = (a: readonly string[], b: readonly string[]): boolean => a.some(x => b.includes(x))
