import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { frozen } from '../../model/frozen.ts'
import type { IncidentProfile } from '../../model/incident-profile.ts'
import type { StandingJudgement } from '../../model/judgement.ts'
import {
  type BriefIncident,
  type IncidentAnswer,
  type IncidentFacet,
  type IncidentFilter,
  type IncidentOrder,
  type IncidentQueries,
  type IncidentQuery,
  incidentFacets,
  type KeptIncident,
  type KeptRoot,
  type PeriodCounts,
  type RootName,
  type UnitCounts,
} from '../incident-contract.ts'
import { facetValues, meets, profileFacets } from '../incident-facets.ts'
import type { NoticeFilter, TextQuery } from '../notice-filter.ts'
import type { IncidentHead } from './heads.ts'
import { type KeptValues, keptValues } from './kept-values.ts'
import { lately } from './lately.ts'
import type { Matching } from './matching.ts'
import { profilesOf } from './profiles.ts'
import { untilChanged } from './until-changed.ts'

/** An incident, and how many of its notices that count as 公表 met the words and the head's filters. */
interface Found {
  readonly incident: IncidentHead
  readonly met: number
}

type OwnFilter = Pick<IncidentFilter, 'leak' | 'state' | 'several' | 'root' | 'first' | 'profile' | 'among'>

type Finds = { readonly found: Found[] } & Pick<UnitCounts, 'copies' | 'commentary'>

const byId = (a: IncidentHead, b: IncidentHead): number => (a.id < b.id ? -1 : 1)
const orders: Readonly<Record<IncidentOrder, (a: IncidentHead, b: IncidentHead) => number>> = {
  newest: (a, b) => (a.last === b.last ? byId(a, b) : (a.last ?? '') > (b.last ?? '') ? -1 : 1),
  oldest: (a, b) => (a.first === b.first ? byId(a, b) : (a.first ?? '~') < (b.first ?? '~') ? -1 : 1),
  'most-notices': (a, b) => b.told - a.told || orders.newest(a, b),
}

function facetsOf(
  found: readonly Found[],
  profiles: ReadonlyMap<string, IncidentProfile>,
): IncidentAnswer['facets'] {
  const facets = Object.fromEntries(incidentFacets.map(facet => [facet, {}])) as Record<
    IncidentFacet,
    Record<string, number>
  >
  const add = (facet: IncidentFacet, value: string): void => {
    facets[facet][value] = (facets[facet][value] ?? 0) + 1
  }
  for (const { incident } of found) {
    const { id, first, state, leak } = incident
    add('leak', leak ?? 'not_stated')
    add('state', state)
    add('year', first?.slice(0, 4) ?? 'unknown')
    const profile = profiles.get(id)
    if (!profile) continue
    const values = facetValues(profile)
    for (const facet of profileFacets) for (const value of values[facet]) add(facet, value)
  }
  return facets
}

/** Incidents that are kept at hand. */
const mostIncidents = 10_000

/** The part of a SQLite index that questions about incidents are put to. */
export function incidentQueries(
  db: DatabaseSync,
  matching: Matching,
  reading: <T>(work: () => T) => Promise<T>,
): IncidentQueries {
  const oneIncident = db.prepare('SELECT incident AS kept FROM incidents WHERE id = ?')
  const oneBrief = db.prepare('SELECT brief AS kept FROM incidents WHERE id = ?')
  const nowOf = db.prepare('SELECT now FROM names_before WHERE noun = ? AND id = ?')
  // Two at most: a beginning that fits two names none.
  const beginning = (table: string, noun: string): StatementSync =>
    db.prepare(
      `SELECT DISTINCT now FROM (SELECT id AS now FROM ${table} WHERE id >= ?1 AND id < ?2
         UNION ALL SELECT now FROM names_before WHERE noun = '${noun}' AND id >= ?1 AND id < ?2) LIMIT 2`,
    )
  const incidentsFrom = beginning('incidents', 'incident')
  const rootsFrom = beginning('roots', 'root')
  const allRoots = db.prepare('SELECT id, root AS kept FROM roots ORDER BY id')
  const rootPairs = db.prepare('SELECT root, incident FROM root_incidents ORDER BY root')
  const incidentsIn = db.prepare(
    `SELECT x.id FROM root_incidents i JOIN incidents x ON x.id = i.incident WHERE i.root = ?
       ORDER BY coalesce(x.first, '~'), x.id`,
  )
  const incidentOf = db.prepare('SELECT incident FROM incident_notices WHERE notice = ?')
  const profiles = profilesOf(db)
  const profilesById = untilChanged(
    db,
    () => new Map(profiles.incidents().map(profile => [profile.id, profile])),
  )
  const listed = lately<
    Pick<IncidentAnswer, 'units' | 'facets'> & { readonly found: readonly IncidentHead[] }
  >(db, ({ found }) => found.length)
  const allJudgements = db.prepare('SELECT judgement FROM judgements ORDER BY decision')

  const keptIn = <T extends object>(one: StatementSync): KeptValues<string, T> =>
    keptValues(db, mostIncidents, id => {
      const row = one.get(id)
      return row ? (JSON.parse(String(row.kept)) as T) : null
    })
  const keptIncidents = keptIn<KeptIncident>(oneIncident)
  const keptBriefs = keptIn<BriefIncident>(oneBrief)
  const keptFans = keptValues(
    db,
    mostIncidents,
    (root: string) => incidentsIn.all(root).map(({ id }) => String(id)),
    fan => fan.length,
  )
  const keptRoots = untilChanged(
    db,
    () =>
      new Map(
        allRoots.all().map(({ id, kept }) => [String(id), frozen(JSON.parse(String(kept)) as KeptRoot)]),
      ),
  )

  function named<T>(of: (id: string) => T | null, from: StatementSync, noun: string, name: string): T | null {
    const exact = of(name)
    if (exact) return exact
    const now = nowOf.get(noun, name)?.now
    if (now !== undefined) return of(String(now))
    if (!/^[0-9a-f]{4,}$/.test(name)) return null
    const found = from.all(name, `${name}g`)
    return found.length === 1 ? of(String(found[0]!.now)) : null
  }

  const rootsByIncident = untilChanged(db, (): ReadonlyMap<string, readonly string[]> => {
    const roots = new Map<string, string[]>()
    for (const { root, incident } of rootPairs.all()) {
      const held = roots.get(String(incident))
      if (held) held.push(String(root))
      else roots.set(String(incident), [String(root)])
    }
    return roots
  })

  /** Root events and unrooted ones among incidents. */
  function rootsOf(incidents: readonly string[]): Pick<UnitCounts, 'roots' | 'unrooted'> {
    const roots = rootsByIncident()
    const met = new Set<string>()
    let unrooted = 0
    for (const id of incidents) {
      const held = roots.get(id)
      if (held) for (const root of held) met.add(root)
      else unrooted++
    }
    return { roots: met.size, unrooted }
  }

  function unitsOf(
    found: readonly Found[],
    uncounted: Pick<UnitCounts, 'copies' | 'commentary'>,
  ): UnitCounts {
    const real = found.filter(({ incident }) => incident.state !== 'no_incident')
    return {
      notices: found.reduce((sum, { met }) => sum + met, 0),
      ...uncounted,
      incidents: real.length,
      noIncidents: found.length - real.length,
      ...rootsOf(real.map(({ incident }) => incident.id)),
    }
  }

  /** Incidents with a notice that meets words and head, and which themselves meet `own`. */
  function find(text: TextQuery, head: NoticeFilter, own: OwnFilter): Finds {
    const { leak, state, several, root, first: begun, profile, among } = own
    const roots = root === undefined ? null : rootsByIncident()
    const profiles = profile === undefined ? null : profilesById()
    const isWanted = (incident: IncidentHead): boolean => {
      if (leak !== undefined && incident.leak !== (leak === 'not_stated' ? null : leak)) return false
      if (state !== undefined && incident.state !== state) return false
      if (several !== undefined && several !== incident.told > 1) return false
      if (roots !== null && roots.get(incident.id)?.includes(root!) !== true) return false
      if (begun !== undefined && incident.first?.startsWith(begun) !== true) return false
      if (among?.has(incident.id) === false) return false
      if (profiles === null) return true
      const known = profiles.get(incident.id)
      return known !== undefined && meets(known, profile!)
    }
    const metOf = new Map<IncidentHead, { met: number; copies: number; commentary: number }>()
    for (const notice of matching.all(text, head)) {
      if (notice.incident === null) continue
      let held = metOf.get(notice.incident)
      if (!held) {
        held = { met: 0, copies: 0, commentary: 0 }
        metOf.set(notice.incident, held)
      }
      held[notice.isCounted ? 'met' : notice.isCommentary ? 'commentary' : 'copies']++
    }
    let [copies, commentary] = [0, 0]
    const found: Found[] = []
    for (const [incident, matched] of metOf) {
      if (!isWanted(incident)) continue
      commentary += matched.commentary
      copies += matched.copies
      if (incident.told > 0) found.push({ incident, met: matched.met })
    }
    return { found, copies, commentary }
  }

  function byPeriod(text: TextQuery, filter: NoticeFilter, period: 'year' | 'month'): PeriodCounts[] {
    const counts = new Map<string, { notices: number; incidents: number; roots: number; unrooted: number }>()
    // '~' comes after every date: a group with one dated notice stands in its period.
    const add = (day: string, unit: 'notices' | 'incidents' | 'roots' | 'unrooted'): void => {
      const at = day === '~' ? '~' : day.slice(0, period === 'year' ? 4 : 7)
      const held = counts.get(at) ?? { notices: 0, incidents: 0, roots: 0, unrooted: 0 }
      held[unit]++
      counts.set(at, held)
    }
    const firstOf = new Map<string, string>()
    const keepFirst = (first: Map<string, string>, group: string, day: string): void => {
      const before = first.get(group)
      if (before === undefined || day < before) first.set(group, day)
    }
    for (const { incident, isCounted, published } of matching.all(text, filter)) {
      if (incident === null || !isCounted) continue
      add(published ?? '~', 'notices')
      if (incident.state !== 'no_incident') keepFirst(firstOf, incident.id, published ?? '~')
    }
    const roots = rootsByIncident()
    const rootFirst = new Map<string, string>()
    for (const [id, day] of firstOf) {
      add(day, 'incidents')
      const held = roots.get(id)
      if (!held) add(day, 'unrooted')
      for (const root of held ?? []) keepFirst(rootFirst, root, day)
    }
    for (const day of rootFirst.values()) add(day, 'roots')
    return [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([at, held]) => ({ period: at === '~' ? null : at, ...held }))
  }

  function incidents(query: IncidentQuery): IncidentAnswer {
    const { text, filter, sort, offset, limit } = query
    const asked = { text, filter: { ...filter, among: filter.among && [...filter.among] }, sort }
    const { found, units, facets } = listed(asked, () => {
      const { leak, state, several, root, first, profile, among, ...head } = filter
      const own = { leak, state, several, root, first, profile, among }
      const { found, ...uncounted } = find(text, head, own)
      return {
        found: found.map(({ incident }) => incident).sort(orders[sort]),
        units: unitsOf(found, uncounted),
        facets: facetsOf(found, profilesById()),
      }
    })
    return {
      total: found.length,
      incidents: [...keptIncidents.ofAll(found.slice(offset, offset + limit).map(({ id }) => id)).values()],
      units,
      facets,
    }
  }

  return {
    incidents: query => reading(() => incidents(query)),
    incident: name => reading(() => named(keptIncidents.of, incidentsFrom, 'incident', name)),
    briefIncident: id => reading(() => keptBriefs.of(id)),
    incidentsOf: notices =>
      reading(() => {
        const found = new Map<string, string>()
        for (const notice of notices) {
          const incident = incidentOf.get(notice)?.incident
          if (incident !== undefined) found.set(notice, String(incident))
        }
        return found
      }),
    incidentsOfRoot: root => reading(() => [...keptBriefs.ofAll(keptFans.of(root) ?? []).values()]),
    rootsOf: incidents =>
      reading(() => {
        const [pairs, events] = [rootsByIncident(), keptRoots()]
        const rootsOfOne = (id: string): RootName[] =>
          (pairs.get(id) ?? []).flatMap(id => {
            const event = events.get(id)
            return event ? [{ id, root: event.root }] : []
          })
        return new Map(incidents.map(id => [id, rootsOfOne(id)]))
      }),
    roots: () => reading(() => [...keptRoots().values()]),
    root: name => reading(() => named(id => keptRoots().get(id) ?? null, rootsFrom, 'root', name)),
    units: ({ text, filter }) =>
      reading(() => {
        const { found, ...uncounted } = find(text, filter, {})
        return unitsOf(found, uncounted)
      }),
    unitsByPeriod: ({ text, filter }, period) => reading(() => byPeriod(text, filter, period)),
    profiles: () => reading(profiles.incidents),
    organisations: () => reading(profiles.organisations),
    judgements: () =>
      reading(() => allJudgements.all().map(row => JSON.parse(String(row.judgement)) as StandingJudgement)),
  }
}
