import { readingsFile } from '../archive/derived.ts'
import type { Grain } from '../exports/define-export.ts'
import type { NoticeEntry } from '../index/contract.ts'
import type { KeptIncident } from '../index/incident-contract.ts'
import { shortHash } from './short-hash.ts'
import type { SitePage } from './site-page.ts'

/** A feed of some notices. */
export interface SiteFeed {
  /** Without the ending and the language: `feeds/kind-ransomware`. */
  readonly name: string
  /** What it is of, in words of both languages; null for the feed of everything. */
  readonly of: { readonly ja: string; readonly en: string } | null
  /** Ids, newest first. */
  readonly notices: readonly string[]
}

/** A part of the site that is made, and made again, as a whole. */
export type Unit =
  | { readonly does: 'page'; readonly page: SitePage }
  /** The text of a notice, and the notice as the search shows it. */
  | { readonly does: 'text'; readonly notice: string }
  | { readonly does: 'feed'; readonly feed: SiteFeed }
  /** A data file: the notices, facts or incidents of a month, or all root events. */
  | {
      readonly does: 'records'
      readonly grain: Grain
      /** `2025-06`, `2025` or `undated`; null: all there are. */
      readonly month: string | null
      /** Ids of notices, or of incidents, oldest first; none are asked for where there is no month. */
      readonly ids: readonly string[]
    }

export const unitName = (unit: Unit): string => {
  switch (unit.does) {
    case 'page':
      return unit.page.address
    case 'text':
      return `text ${unit.notice}`
    case 'feed':
      return unit.feed.name
    case 'records':
      return recordsName(unit)
  }
}

/** A data file without its ending. */
const recordsName = ({ grain, month }: Unit & { readonly does: 'records' }): string =>
  `data/${grain}${month === null ? '' : `-${month}`}`

export const dataFormats = ['jsonl', 'csv'] as const
export const feedFormats = [
  { format: 'atom', extension: 'xml' },
  { format: 'jsonfeed', extension: 'json' },
] as const

/** The files that a unit is made into. */
export const unitFiles = (unit: Unit): readonly string[] => {
  switch (unit.does) {
    case 'page':
      return [unit.page.file, `en/${unit.page.file}`]
    case 'text':
      return [`notices/${unit.notice}.txt`, `search/n/${unit.notice}.bin`]
    case 'feed':
      return ['ja', 'en'].flatMap(language =>
        feedFormats.map(({ extension }) => `${unit.feed.name}.${language}.${extension}`),
      )
    case 'records':
      return dataFormats.map(format => `${recordsName(unit)}.${format}`)
  }
}

/** What a unit is, beside its name and what it is made from: where it is another, the unit is made anew. */
export const unitState = (unit: Unit): string => {
  switch (unit.does) {
    case 'page': {
      const { file, viewOf = '', from, state = '' } = unit.page
      return `${file} ${viewOf} ${from?.join(' ') ?? '-'} ${state}`
    }
    case 'text':
      return ''
    case 'feed':
      return shortHash(JSON.stringify(unit.feed))
    case 'records':
      return shortHash(unit.ids.join(' '))
  }
}

/** What a unit is made from, where that is known more finely than what it asks for tells; null where it is not. */
export function knownIngredients(unit: Unit): readonly string[] | null {
  if (unit.does === 'page') return unit.page.from ?? null
  // A record has parts of the profile of its incident.
  return unit.does === 'records' && unit.grain === 'incidents' ? unit.ids.map(id => `profile:${id}`) : null
}

/** Everything that the site is made of, but for what is made from all of it. */
export function unitsOf(
  pages: readonly SitePage[],
  entries: readonly NoticeEntry[],
  incidents: readonly KeptIncident[],
  feeds: readonly SiteFeed[],
): readonly Unit[] {
  const notices = byMonth(entries.map(({ id, published, path }) => ({ id, day: published, place: path })))
  // What commentary alone tells of is no incident of its own.
  const told = incidents.filter(incident => incident.told > 0)
  const cases = byMonth(told.map(({ id, first }) => ({ id, day: first, place: id })))
  const records = (grain: Grain, months: ReadonlyMap<string, readonly string[]>): Unit[] =>
    [...months].map(([month, ids]) => ({ does: 'records', grain, month, ids }))
  // What is made from the same notices one after the other: they are read once (keptRows in recording-index.ts).
  const placeOf = placesOf(incidents)
  const near = (units: readonly Unit[]): Unit[] =>
    units
      .map(unit => ({ unit, place: placeOf(unit) }))
      .sort((a, b) => a.place - b.place)
      .map(({ unit }) => unit)
  const [ofNotices, others] = [pages.filter(isOfNotices), pages.filter(page => !isOfNotices(page))]
  const isLast = ({ address }: SitePage): boolean => address.startsWith('/organisations/')
  const made = (page: SitePage): Unit => ({ does: 'page', page })
  return [
    ...others.filter(page => !isLast(page)).map(made),
    { does: 'records', grain: 'root-events', month: null, ids: [] },
    ...near([
      ...records('facts', notices),
      ...records('incidents', cases),
      ...records('notices', notices),
      ...entries.map(({ id }): Unit => ({ does: 'text', notice: id })),
      ...ofNotices.map(made),
    ]),
    // The smallest last, so that no thread is left alone with one at the end.
    ...others.filter(isLast).map(made),
    ...feeds.map((feed): Unit => ({ does: 'feed', feed })),
  ]
}

const noticesPage = /^\/(?:notices|incidents)\/([0-9a-f]{10})(?:\?|$)/
const isOfNotices = ({ address }: SitePage): boolean => noticesPage.test(address)

/** Where units that are made from notices stand: by the incident of the (first) notice, oldest first. */
function placesOf(incidents: readonly KeptIncident[]): (unit: Unit) => number {
  const places = new Map<string, number>()
  const sorted = incidents.toSorted((a, b) => {
    const [x, y] = [a.first ?? '', b.first ?? '']
    return x < y ? -1 : x > y ? 1 : 0
  })
  for (const [place, { id, notices }] of sorted.entries())
    for (const known of [id, ...notices]) places.set(known, place)
  return unit => {
    const of =
      unit.does === 'text'
        ? unit.notice
        : unit.does === 'records'
          ? unit.ids[0]
          : unit.does === 'page'
            ? noticesPage.exec(unit.page.address)?.[1]
            : undefined
    return places.get(of ?? '') ?? -1
  }
}

interface Dated {
  readonly id: string
  readonly day: string | null
  /** Where it stands among those of one day. */
  readonly place: string
}

/** Ids by month, as derived/readings names it, oldest first. */
function byMonth(members: readonly Dated[]): ReadonlyMap<string, readonly string[]> {
  const sorted = members.toSorted((a, b) => {
    const [x, y] = [a.day ?? '', b.day ?? '']
    return x < y || (x === y && a.place < b.place) ? -1 : 1
  })
  const months = Map.groupBy(sorted, ({ day }) =>
    readingsFile(day).slice('readings/'.length, -'.jsonl'.length),
  )
  return new Map([...months].map(([month, dated]) => [month, dated.map(({ id }) => id)]))
}
