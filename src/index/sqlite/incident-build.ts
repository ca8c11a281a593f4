import type { DatabaseSync } from 'node:sqlite'
import type {
  BriefIncident,
  IncidentBuild,
  IncidentChange,
  KeptIncident,
  KeptRoot,
  RenewedIncidents,
} from '../incident-contract.ts'
import { changeNotes } from './changes.ts'
import { guarded, marksOf, transaction } from './database.ts'

/** The part of a SQLite index that keeps incidents and root events. */
export function incidentBuild(db: DatabaseSync): IncidentBuild {
  const allIncidents = db.prepare('SELECT id, incident AS kept FROM incidents ORDER BY id')
  const allRoots = db.prepare('SELECT id, root AS kept FROM roots ORDER BY id')
  const oneIncident = db.prepare('SELECT incident AS kept FROM incidents WHERE id = ?')
  const incidentOf = db.prepare('SELECT incident FROM incident_notices WHERE notice = ?')
  const incidentIds = db.prepare('SELECT id FROM incidents ORDER BY id')
  const rootIds = db.prepare('SELECT id FROM roots ORDER BY id')
  const putIncident = db.prepare(
    'INSERT INTO incidents (id, first, last, state, leak, told, brief, incident) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const removeIncident = db.prepare('DELETE FROM incidents WHERE id = ?')
  const removeMembers = db.prepare('DELETE FROM incident_notices WHERE incident = ?')
  // A notice may come from an incident whose own change is still to be made.
  const putMember = db.prepare(
    'INSERT OR REPLACE INTO incident_notices (notice, incident, counted) VALUES (?, ?, ?)',
  )
  const putRoot = db.prepare('INSERT INTO roots (id, name, root) VALUES (?, ?, ?)')
  const putRootIncident = db.prepare('INSERT INTO root_incidents (root, incident) VALUES (?, ?)')
  const putName = db.prepare('INSERT OR REPLACE INTO names_before (noun, id, now) VALUES (?, ?, ?)')
  const putJudgement = db.prepare('INSERT INTO judgements (decision, judgement) VALUES (?, ?)')
  const putMarks = marksOf(db)
  const notes = changeNotes(db)

  const putIncidents = ({ incidents, roots, judgements, marks }: IncidentChange): void => {
    // Most incidents are as they were: only those that are not are written, first all that has to go.
    notes.begin()
    const before = new Map(allIncidents.all().map(row => [String(row.id), String(row.kept)]))
    const rootsBefore = new Map(allRoots.all().map(row => [String(row.id), String(row.kept)]))
    const changed: (readonly [KeptIncident, string])[] = []
    const kept = new Set<string>()
    for (const incident of incidents) {
      const json = JSON.stringify(incident)
      kept.add(incident.id)
      if (before.get(incident.id) !== json) changed.push([incident, json])
    }
    for (const id of before.keys()) if (!kept.has(id)) removeWhole(id)
    for (const [{ id }] of changed) if (before.has(id)) removeWhole(id)
    for (const [incident, json] of changed) putWhole(incident, json)
    db.exec('DELETE FROM roots; DELETE FROM root_incidents; DELETE FROM names_before; DELETE FROM judgements')
    for (const root of roots) {
      putRoot.run(root.id, root.root, JSON.stringify(root))
      for (const incident of new Set(root.incidents)) putRootIncident.run(root.id, incident)
      for (const id of root.formerly) putName.run('root', id, root.id)
    }
    for (const { id, formerly } of incidents) for (const name of formerly) putName.run('incident', name, id)
    for (const judgement of judgements) putJudgement.run(judgement.decision, JSON.stringify(judgement))
    const incidentsGone = [...before.keys()].filter(id => !kept.has(id))
    notes.groupsPut({
      incident: {
        changed: [...changed.map(([{ id }]) => id), ...rootedAnew(rootsBefore, roots, kept)],
        gone: incidentsGone,
      },
      'root-event': {
        changed: roots.filter(root => rootsBefore.get(root.id) !== JSON.stringify(root)).map(({ id }) => id),
        gone: [...rootsBefore.keys()].filter(id => !roots.some(root => root.id === id)),
      },
    })
    putMarks(marks)
  }
  const renewIncidents = ({ incidents, marks }: RenewedIncidents): void => {
    notes.begin()
    const changed: string[] = []
    for (const incident of incidents) {
      const json = JSON.stringify(incident)
      if (oneIncident.get(incident.id)?.kept === json) continue
      removeWhole(incident.id)
      putWhole(incident, json)
      changed.push(incident.id)
    }
    const groups = { incident: { changed, gone: [] }, 'root-event': { changed: [], gone: [] } }
    notes.groupsPut(groups)
    putMarks(marks)
  }
  const putWhole = (incident: KeptIncident, json: string): void => {
    const { id, first, last, state, leak, told, counted, notices, title, organisations } = incident
    const brief: BriefIncident = { id, state, title, organisations, first, last, leak, told }
    putIncident.run(id, first, last, state, leak, told, JSON.stringify(brief), json)
    const counts = new Set(counted)
    for (const notice of notices) putMember.run(notice, id, counts.has(notice) ? 1 : 0)
  }
  const removeWhole = (id: string): void => {
    removeIncident.run(id)
    removeMembers.run(id)
  }

  return {
    putIncidents: change => guarded(() => transaction(db, 'IMMEDIATE', () => putIncidents(change))),
    renewIncidents: change => guarded(() => transaction(db, 'IMMEDIATE', () => renewIncidents(change))),
    keptIncidentsWith: notices =>
      guarded(() => {
        const ids = notices.map(notice => incidentOf.get(notice)?.incident).filter(id => id !== undefined)
        return [...new Set(ids)]
          .sort()
          .flatMap(id => oneIncident.all(id).map(row => JSON.parse(String(row.kept)) as KeptIncident))
      }),
    keptIds: () =>
      guarded(() => ({
        incidents: incidentIds.all().map(row => String(row.id)),
        roots: rootIds.all().map(row => String(row.id)),
      })),
    keptIncidents: () =>
      guarded(() => allIncidents.all().map(row => JSON.parse(String(row.kept)) as KeptIncident)),
    keptRoots: () => guarded(() => allRoots.all().map(row => JSON.parse(String(row.kept)) as KeptRoot)),
  }
}

/** Incidents that trace back to other root events than before, of those that are kept. */
function rootedAnew(
  before: ReadonlyMap<string, string>,
  now: readonly KeptRoot[],
  kept: ReadonlySet<string>,
): string[] {
  const pairs = (roots: readonly KeptRoot[]): Set<string> =>
    new Set(roots.flatMap(({ id, incidents }) => incidents.map(incident => `${incident} ${id}`)))
  const then = pairs([...before.values()].map(root => JSON.parse(root) as KeptRoot))
  const differing = pairs(now).symmetricDifference(then)
  return [...new Set([...differing].map(pair => pair.split(' ')[0]!))].filter(id => kept.has(id))
}
