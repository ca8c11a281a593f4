import { z } from 'zod'
import type { NoticeIndex } from '../index/contract.ts'
import type { KeptRoot } from '../index/incident-contract.ts'
import type { NoticeSummary } from '../model/notice-summary.ts'
import type { RootEvent } from '../model/root-event.ts'
import { searchFormOf } from '../text/search/search-form.ts'
import { defineQuery } from './define-query.ts'
import { isNamed } from './is-named.ts'
import { keptFor } from './kept-for.ts'
import { searchInput } from './search-notices.ts'

export const rootOrders = ['most-notices', 'newest', 'oldest'] as const

export const listRootsInput = searchInput
  .pick({ from: true, to: true, page: true, perPage: true })
  // from and to: its notices were published, some of them, within that time.
  .extend({
    /** Part of the name of the organisation it happened at. */
    q: z.string().max(200).default(''),
    sort: z.enum(rootOrders).default('most-notices'),
  })
export type ListRootsInput = z.infer<typeof listRootsInput>

/** A root event with its notices, as a list shows it. */
export interface ListedRoot extends Pick<RootEvent, 'id' | 'formerly' | 'splitFrom' | 'root' | 'because'> {
  /** Whoever published its notices, in the order in which they did. */
  readonly organisations: readonly string[]
  /** Days of its first and last notice; null where none is known. */
  readonly first: string | null
  readonly last: string | null
  readonly incidents: number
  /** Oldest first. */
  readonly notices: readonly NoticeSummary[]
  /** How many of them count as 公表. */
  readonly told: number
}

export interface ListRootsOutput {
  readonly total: number
  readonly page: number
  readonly perPage: number
  readonly roots: readonly ListedRoot[]
}

type Order = (a: KeptRoot, b: KeptRoot) => number

const newest: Order = (a, b) =>
  a.last === b.last ? (a.id < b.id ? -1 : 1) : (a.last ?? '') > (b.last ?? '') ? -1 : 1
const orders: Readonly<Record<ListRootsInput['sort'], Order>> = {
  newest,
  oldest: (a, b) =>
    a.first === b.first ? (a.id < b.id ? -1 : 1) : (a.first ?? '~') < (b.first ?? '~') ? -1 : 1,
  'most-notices': (a, b) => b.counted.length - a.counted.length || newest(a, b),
}

/** The vendors, services and contractors that incidents of several organisations trace back to, one page of them. */
export async function listRoots(index: NoticeIndex, input: ListRootsInput): Promise<ListRootsOutput> {
  const { q, from, to, page, perPage, sort } = input
  const name = searchFormOf(q)
  const found = (await index.roots())
    .filter(event => {
      const { first, last } = event
      return (
        isNamed(event, [event.root], name) &&
        // A date known to its month alone touches all of it: '~' comes after every character of a date.
        (from === undefined || (last !== null && `${last}~` >= from)) &&
        (to === undefined || (first !== null && first <= `${to}~`))
      )
    })
    .sort(orders[sort])
  const shown = found.slice((page - 1) * perPage, page * perPage)
  return { total: found.length, page, perPage, roots: await listedRoots(index, shown) }
}

/** Root events with what a list shows of them, in their order. */
export const listedRoots = keptFor(async (index, roots: readonly KeptRoot[]): Promise<ListedRoot[]> => {
  const known = await index.summariesOf([...new Set(roots.flatMap(root => root.notices))])
  return roots.map(event => {
    const { id, formerly, splitFrom, root, because, first, last, incidents, counted } = event
    const notices = event.notices.map(notice => known.get(notice)).filter(notice => notice !== undefined)
    return {
      id,
      formerly,
      ...(splitFrom === undefined ? {} : { splitFrom }),
      root,
      because,
      organisations: [...new Set(notices.flatMap(notice => notice.publishers))],
      first,
      last,
      incidents: incidents.length,
      notices,
      told: counted.length,
    }
  })
})

export const listRootsQuery = defineQuery({
  name: 'list-roots',
  summary: {
    ja: '複数の組織の事案が遡る先（根本事象）を、属する公表と理由とともに挙げる',
    en: 'Root events that incidents of several organisations trace back to, with why each notice belongs',
  },
  input: listRootsInput,
  output: async () => (await import('./answers/list-roots.ts')).listRootsAnswer,
  bulk: ['roots.because', 'roots.notices'],
  list: { items: 'roots', keyOf: (root: ListedRoot) => root.id },
  answer: listRoots,
})
