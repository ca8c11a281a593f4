import type { DatabaseSync } from 'node:sqlite'
import { mergeProfiles, type Subject, type TellingNotice } from '../../incidents/profiles/merge-profiles.ts'
import type { IncidentProfile, NoticeProfile } from '../../model/incident-profile.ts'
import { type Classification, classifyOrganisation } from '../../text/organisations/classify-organisation.ts'
import type { BriefIncident } from '../incident-contract.ts'

/** The profiles of every incident that a 公表 tells of, by id; made when asked for, and again after the index changed. */
export function profilesOf(db: DatabaseSync): () => readonly IncidentProfile[] {
  // What other connections change, and what this one does.
  const version = db.prepare(
    'SELECT data_version AS theirs, total_changes() AS ours FROM pragma_data_version',
  )
  const allIncidents = db.prepare(
    `SELECT brief, json_extract(incident, '$.counted') FROM incidents WHERE told > 0 ORDER BY id`,
  )
  const allNotices = db.prepare(
    `SELECT n.id, n.published, n.stage, n.profile FROM notices n
       JOIN incident_notices m ON m.notice = n.id WHERE m.counted = 1`,
  )
  const allRoots = db.prepare('SELECT incident, root FROM root_incidents ORDER BY incident, root')
  for (const statement of [allIncidents, allNotices, allRoots]) statement.setReturnArrays(true)

  const classify = ({ name, selfWords }: Subject): Classification =>
    name === ''
      ? { sector: null, organisationType: null }
      : classifyOrganisation({ name, selfWords, listed: null })

  function make(): IncidentProfile[] {
    const told = new Map<string, TellingNotice>()
    for (const [id, published, stage, profile] of allNotices.all() as unknown as [
      string,
      string | null,
      string | null,
      string,
    ][])
      told.set(id, { id, published, stage, profile: JSON.parse(profile) as NoticeProfile })
    const roots = Map.groupBy(allRoots.all() as unknown as [string, string][], ([incident]) => incident)
    return (allIncidents.all() as unknown as [string, string][]).map(([brief, counted]) => {
      const incident = JSON.parse(brief) as BriefIncident
      const notices = (JSON.parse(counted) as string[])
        .map(id => told.get(id))
        .filter(notice => notice !== undefined)
      const merged = mergeProfiles(
        { ...incident, roots: (roots.get(incident.id) ?? []).map(([, root]) => root) },
        notices,
      )
      const { subject, ...profile } = merged
      return { ...profile, ...classify(subject) }
    })
  }

  let made: { readonly at: string; readonly profiles: readonly IncidentProfile[] } | null = null
  return () => {
    const { theirs, ours } = version.get() as { theirs: number; ours: number }
    const at = `${theirs} ${ours}`
    if (made?.at !== at) made = { at, profiles: make() }
    return made.profiles
  }
}
