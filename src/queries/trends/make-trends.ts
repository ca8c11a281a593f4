import type { NoticeIndex } from '../../index/contract.ts'
import { type CountingUnit, countingUnits } from '../../model/counting-unit.ts'
import type { IncidentProfile } from '../../model/incident-profile.ts'
import { byMonth } from './by-month.ts'
import { authorities, measuresByCause } from './deeds.ts'
import { toFinalReport, toFirstNotice } from './delays.ts'
import { codesOf, type Item, isWithin, itemsOf } from './item.ts'
import { kinds, leaks, vectors } from './over-time.ts'
import { persons, type RootPersons } from './persons.ts'
import { rootPersons } from './root-persons.ts'
import { type TrendName, type TrendTable, trendNames } from './trend.ts'

/** What all pictures are narrowed to. */
export interface TrendFilter {
  /** ISO prefixes; both included. A thing lies in the time of its (first) notice. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Codes of incidents. */
  readonly type?: string | undefined
  readonly sector?: string | undefined
}

type Items = Readonly<Record<CountingUnit, readonly Item[]>>

/** The things of every unit that meet the filter. */
export function itemsWithin(profiles: readonly IncidentProfile[], filter: TrendFilter): Items {
  const { type, sector } = filter
  const chosen = profiles.filter(
    profile =>
      (sector === undefined || profile.sector?.code === sector) &&
      (type === undefined ||
        codesOf({ unit: 'incident', id: profile.id, day: null, incidents: [profile] }, p => p.types).has(
          type,
        )),
  )
  const of = (unit: CountingUnit): readonly Item[] =>
    itemsOf(chosen, unit).filter(({ day }) => isWithin(day, filter))
  return { notice: of('notice'), incident: of('incident'), root_event: of('root_event') }
}

const makers: Readonly<
  Record<TrendName, (items: Items, unit: CountingUnit, ofRoots: RootPersons) => TrendTable>
> = {
  'by-month': items => byMonth(items),
  kinds: (items, unit) => kinds(items[unit], unit),
  vectors: (items, unit) => vectors(items[unit], unit),
  leaks: (items, unit) => leaks(items[unit], unit),
  persons: (items, _, ofRoots) => persons(items.incident, items.root_event, ofRoots),
  'to-first-notice': items => toFirstNotice(items.incident),
  'to-final-report': items => toFinalReport(items.incident),
  'measures-by-cause': (items, unit) => measuresByCause(items[unit], unit),
  authorities: (items, unit) => authorities(items[unit], unit),
}

/** What was made of one state of an index: pages ask for the same pictures again and again. */
interface Made {
  /** Dearer than all the rest. */
  rootPersons: Promise<RootPersons> | null
  readonly items: Map<string, Items>
  readonly tables: Map<string, TrendTable>
}
const madeOf = new WeakMap<readonly IncidentProfile[], Made>()
/** Pictures of as many conditions as are kept. */
const mostKept = 40

function keptIn<T>(kept: Map<string, T>, key: string, most: number, make: () => T): T {
  const known = kept.get(key) ?? make()
  kept.delete(key)
  kept.set(key, known)
  if (kept.size > most) kept.delete(kept.keys().next().value!)
  return known
}

/** Pictures, and what they are made of. */
export async function makeTrends(
  index: NoticeIndex,
  { from, to, type, sector }: TrendFilter,
  unit: CountingUnit,
  names: readonly TrendName[] = trendNames,
): Promise<{
  readonly tables: readonly TrendTable[]
  readonly counts: Readonly<Record<CountingUnit, number>>
}> {
  const profiles = await index.profiles()
  const made = madeOf.get(profiles) ?? { rootPersons: null, items: new Map(), tables: new Map() }
  madeOf.set(profiles, made)
  const conditions = JSON.stringify([from, to, type, sector])
  const items = keptIn(made.items, conditions, mostKept, () =>
    itemsWithin(profiles, { from, to, type, sector }),
  )
  let ofRoots: RootPersons = new Map()
  if (names.includes('persons')) {
    made.rootPersons ??= rootPersons(index)
    ofRoots = await made.rootPersons
  }
  const tables = names.map(name =>
    keptIn(made.tables, `${name} ${unit} ${conditions}`, mostKept * trendNames.length, () =>
      makers[name](items, unit, ofRoots),
    ),
  )
  const counts = Object.fromEntries(countingUnits.map(name => [name, items[name].length]))
  return { tables, counts: counts as Readonly<Record<CountingUnit, number>> }
}
