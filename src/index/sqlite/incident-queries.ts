import type { DatabaseSync, StatementSync } from 'node:sqlite'
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
  type UnitCounts,
} from '../incident-contract.ts'
import { facetValues, meets, profileFacets } from '../incident-facets.ts'
import type { NoticeFilter, TextQuery } from '../notice-filter.ts'
import { lately } from './lately.ts'
import { matching, statementsOf } from './matching.ts'
import { profilesOf } from './profiles.ts'
import { untilChanged } from './until-changed.ts'

/** An incident as the tables give it: id, first, last, state, leak, notices told, and those of them that matched. */
type Found = [string, string | null, string | null, string, string | null, number, number]

type OwnFilter = Pick<IncidentFilter, 'leak' | 'state' | 'several' | 'root' | 'first' | 'profile' | 'among'>

type Finds = { readonly found: Found[] } & Pick<UnitCounts, 'copies' | 'commentary'>

const byId = (a: Found, b: Found): number => (a[0] < b[0] ? -1 : 1)
const orders: Readonly<Record<IncidentOrder, (a: Found, b: Found) => number>> = {
  newest: (a, b) => (a[2] === b[2] ? byId(a, b) : (a[2] ?? '') > (b[2] ?? '') ? -1 : 1),
  oldest: (a, b) => (a[1] === b[1] ? byId(a, b) : (a[1] ?? '~') < (b[1] ?? '~') ? -1 : 1),
  'most-notices': (a, b) => b[5] - a[5] || orders.newest(a, b),
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
  for (const [id, first, , state, leak] of found) {
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

/** The part of a SQLite index that questions about incidents are put to. */
export function incidentQueries(
  db: DatabaseSync,
  reading: <T>(work: () => T) => Promise<T>,
): IncidentQueries {
  const statement = statementsOf(db)
  const oneIncident = db.prepare('SELECT incident AS kept FROM incidents WHERE id = ?')
  const oneBrief = db.prepare('SELECT brief FROM incidents WHERE id = ?')
  const oneRoot = db.prepare('SELECT root AS kept FROM roots WHERE id = ?')
  const nowOf = db.prepare('SELECT now FROM names_before WHERE noun = ? AND id = ?')
  // Two at most: a beginning that fits two names none.
  const beginning = (table: string, noun: string): StatementSync =>
    db.prepare(
      `SELECT DISTINCT now FROM (SELECT id AS now FROM ${table} WHERE id >= ?1 AND id < ?2
         UNION ALL SELECT now FROM names_before WHERE noun = '${noun}' AND id >= ?1 AND id < ?2) LIMIT 2`,
    )
  const incidentsFrom = beginning('incidents', 'incident')
  const rootsFrom = beginning('roots', 'root')
  const allRoots = db.prepare('SELECT root AS kept FROM roots ORDER BY id')
  const rootPairs = db.prepare('SELECT root, incident FROM root_incidents')
  const briefsOfRoot = db.prepare(
    `SELECT x.brief FROM root_incidents i JOIN incidents x ON x.id = i.incident WHERE i.root = ?
       ORDER BY coalesce(x.first, '~'), x.id`,
  )
  const rootsOfOne = db.prepare(
    'SELECT r.id, r.name FROM root_incidents i JOIN roots r ON r.id = i.root WHERE i.incident = ? ORDER BY r.id',
  )
  const incidentOf = db.prepare('SELECT incident FROM incident_notices WHERE notice = ?')
  const profiles = profilesOf(db)
  const profilesById = untilChanged(
    db,
    () => new Map(profiles.incidents().map(profile => [profile.id, profile])),
  )
  const listed = lately<Pick<IncidentAnswer, 'units' | 'facets'> & { readonly found: readonly Found[] }>(
    db,
    ({ found }) => found.length,
  )
  const allJudgements = db.prepare('SELECT judgement FROM judgements ORDER BY decision')

  const kept = <T>(one: StatementSync, id: string): T | null => {
    const row = one.get(id)
    return row ? (JSON.parse(String(row.kept)) as T) : null
  }
  function named<T>(one: StatementSync, from: StatementSync, noun: string, name: string): T | null {
    const exact = kept<T>(one, name)
    if (exact) return exact
    const now = nowOf.get(noun, name)?.now
    if (now !== undefined) return kept(one, String(now))
    if (!/^[0-9a-f]{4,}$/.test(name)) return null
    const found = from.all(name, `${name}g`)
    return found.length === 1 ? kept(one, String(found[0]!.now)) : null
  }

  function rootsByIncident(): ReadonlyMap<string, readonly string[]> {
    const roots = new Map<string, string[]>()
    for (const { root, incident } of rootPairs.all()) {
      const held = roots.get(String(incident))
      if (held) held.push(String(root))
      else roots.set(String(incident), [String(root)])
    }
    return roots
  }

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
    const real = found.filter(([, , , state]) => state !== 'no_incident')
    return {
      notices: found.reduce((sum, incident) => sum + incident[6], 0),
      ...uncounted,
      incidents: real.length,
      noIncidents: found.length - real.length,
      ...rootsOf(real.map(([id]) => id)),
    }
  }

  /** Incidents with a notice that meets words and head, and which themselves meet `own`. */
  function find(text: TextQuery, head: NoticeFilter, own: OwnFilter): Finds {
    const { leak, state, several, root, first: begun, profile, among } = own
    const { from, where, values } = matching(text, head)
    const wanted: string[] = []
    const given = [...values]
    if (leak === 'not_stated') wanted.push('x.leak IS NULL')
    else if (leak !== undefined) {
      wanted.push('x.leak = ?')
      given.push(leak)
    }
    if (state !== undefined) {
      wanted.push('x.state = ?')
      given.push(state)
    }
    if (several !== undefined) wanted.push(several ? 'x.told > 1' : 'x.told < 2')
    if (root !== undefined) {
      wanted.push('x.id IN (SELECT incident FROM root_incidents WHERE root = ?)')
      given.push(root)
    }
    if (begun !== undefined) {
      wanted.push('substr(x.first, 1, length(?)) = ?')
      given.push(begun, begun)
    }
    const keeps = profile === undefined ? null : profilesById()
    const all = statement(
      `SELECT x.id, x.first, x.last, x.state, x.leak, x.told, sum(m.counted),
         sum(m.counted = 0 AND n.genre IS 'commentary'), sum(m.counted = 0 AND n.genre IS NOT 'commentary')
       FROM ${from} JOIN incident_notices m ON m.notice = n.id JOIN incidents x ON x.id = m.incident
       ${where}${wanted.length === 0 ? '' : `${where === '' ? ' WHERE ' : ' AND '}${wanted.join(' AND ')}`}
       GROUP BY x.id`,
    ).all(...given) as unknown as [...Found, number, number][]
    let [copies, commentary] = [0, 0]
    const found: Found[] = []
    for (const [id, first, last, is, said, told, met, comments, twins] of all) {
      if (among?.has(id) === false) continue
      if (keeps !== null) {
        const known = keeps.get(id)
        if (!known || !meets(known, profile!)) continue
      }
      commentary += comments
      copies += twins
      if (told > 0) found.push([id, first, last, is, said, told, met])
    }
    return { found, copies, commentary }
  }

  function byPeriod(text: TextQuery, filter: NoticeFilter, period: 'year' | 'month'): PeriodCounts[] {
    const { from, where, values } = matching(text, filter)
    const matched = statement(
      `SELECT x.id, x.state, n.published
       FROM ${from} JOIN incident_notices m ON m.notice = n.id JOIN incidents x ON x.id = m.incident
       ${where}${where === '' ? ' WHERE ' : ' AND '}m.counted = 1`,
    ).all(...values) as unknown as [string, string, string | null][]
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
    for (const [id, state, published] of matched) {
      add(published ?? '~', 'notices')
      if (state !== 'no_incident') keepFirst(firstOf, id, published ?? '~')
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
    const { found, units, facets } = listed({ text, filter, sort }, () => {
      const { leak, state, several, root, first, profile, among, ...head } = filter
      const own = { leak, state, several, root, first, profile, among }
      const { found, ...uncounted } = find(text, head, own)
      found.sort(orders[sort])
      return { found, units: unitsOf(found, uncounted), facets: facetsOf(found, profilesById()) }
    })
    return {
      total: found.length,
      incidents: found.slice(offset, offset + limit).map(([id]) => kept<KeptIncident>(oneIncident, id)!),
      units,
      facets,
    }
  }

  return {
    incidents: query => reading(() => incidents(query)),
    incident: name => reading(() => named<KeptIncident>(oneIncident, incidentsFrom, 'incident', name)),
    briefIncident: id =>
      reading(() => {
        const row = oneBrief.get(id)
        return row ? (JSON.parse(String(row.brief)) as BriefIncident) : null
      }),
    incidentsOf: notices =>
      reading(() => {
        const found = new Map<string, string>()
        for (const notice of notices) {
          const incident = incidentOf.get(notice)?.incident
          if (incident !== undefined) found.set(notice, String(incident))
        }
        return found
      }),
    incidentsOfRoot: root =>
      reading(() => briefsOfRoot.all(root).map(row => JSON.parse(String(row.brief)) as BriefIncident)),
    rootsOf: incidents =>
      reading(
        () =>
          new Map(
            incidents.map(id => [
              id,
              rootsOfOne.all(id).map(row => ({ id: String(row.id), root: String(row.name) })),
            ]),
          ),
      ),
    roots: () => reading(() => allRoots.all().map(row => JSON.parse(String(row.kept)) as KeptRoot)),
    root: name => reading(() => named<KeptRoot>(oneRoot, rootsFrom, 'root', name)),
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
