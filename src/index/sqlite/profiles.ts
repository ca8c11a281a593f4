import type { DatabaseSync } from 'node:sqlite'
import { gatherOrganisations, type PublishedNotice } from '../../incidents/profiles/gather-organisations.ts'
import { mergeProfiles, type Subject, type TellingNotice } from '../../incidents/profiles/merge-profiles.ts'
import type { IncidentProfile, NoticeProfile } from '../../model/incident-profile.ts'
import type { ListedCompany } from '../../model/listed-company.ts'
import type { Organisations } from '../../model/organisation.ts'
import { organisationKeys } from '../../text/organisation-key.ts'
import { type Classification, classifyOrganisation } from '../../text/organisations/classify-organisation.ts'
import type { BriefIncident } from '../incident-contract.ts'
import { idOfIdentity } from '../organisation-id.ts'
import { untilChanged } from './until-changed.ts'

/** What is merged from the profiles of all notices: made when asked for, and again after the index changed. */
export interface Profiles {
  /** Of every incident that a 公表 tells of, by id. */
  incidents(): readonly IncidentProfile[]
  organisations(): Organisations
}

export function profilesOf(db: DatabaseSync): Profiles {
  const allIncidents = db.prepare(
    `SELECT brief, json_extract(incident, '$.counted') FROM incidents WHERE told > 0 ORDER BY id`,
  )
  const allNotices = db.prepare(
    `SELECT n.id, n.published, n.stage, n.profile FROM notices n
       JOIN incident_notices m ON m.notice = n.id WHERE m.counted = 1`,
  )
  const allPublishers = db.prepare(
    `SELECT n.id, m.incident, n.published, n.publishers, json_extract(n.profile, '$.selfWords'), m.counted FROM notices n
       JOIN incident_notices m ON m.notice = n.id JOIN incidents x ON x.id = m.incident
       WHERE x.told > 0 AND n.genre IS NOT 'commentary'
       ORDER BY coalesce(n.published, '~'), n.path, n.id`,
  )
  const allRoots = db.prepare('SELECT incident, root FROM root_incidents ORDER BY incident, root')
  const listedMark = db.prepare("SELECT value FROM marks WHERE name = 'listed'")
  for (const statement of [allIncidents, allNotices, allPublishers, allRoots]) statement.setReturnArrays(true)

  /** The companies on the archive's list, by key; of two with one key neither, since the list does not tell them apart. */
  const listed = untilChanged(db, () => {
    const companies = JSON.parse(String(listedMark.get()?.value ?? '[]')) as ListedCompany[]
    const byKey = new Map<string, ListedCompany | null>()
    for (const company of companies) {
      const [key] = organisationKeys(company.name)
      if (key === undefined) continue
      const held = byKey.get(key)
      byKey.set(key, held === undefined || held?.code === company.code ? company : null)
    }
    return byKey
  })

  const classify = ({ name, selfWords }: Subject): Classification =>
    name === ''
      ? { sector: null, organisationType: null }
      : classifyOrganisation({
          name,
          selfWords,
          listed: listed().size === 0 ? null : (listed().get(organisationKeys(name)[0] ?? '') ?? null),
        })

  const incidents = untilChanged(db, () => {
    const told = new Map<string, TellingNotice>()
    for (const [id, published, stage, profile] of allNotices.all() as unknown as [
      string,
      string | null,
      string | null,
      string,
    ][])
      told.set(id, { id, published, stage, profile: JSON.parse(profile) as NoticeProfile })
    const roots = Map.groupBy(allRoots.all() as unknown as [string, string][], ([incident]) => incident)
    return (allIncidents.all() as unknown as [string, string][]).map(([brief, counted]): IncidentProfile => {
      const incident = JSON.parse(brief) as BriefIncident
      const notices = (JSON.parse(counted) as string[])
        .map(id => told.get(id))
        .filter(notice => notice !== undefined)
      const { subject, ...profile } = mergeProfiles(
        { ...incident, roots: (roots.get(incident.id) ?? []).map(([, root]) => root) },
        notices,
      )
      return { ...profile, ...classify(subject) }
    })
  })

  const organisations = untilChanged(db, () => {
    const notices = (
      allPublishers.all() as unknown as [string, string, string | null, string, string, number][]
    ).map(
      ([id, incident, published, publishers, selfWords, counted]): PublishedNotice => ({
        id,
        incident,
        isCounted: counted === 1,
        published,
        publishers: JSON.parse(publishers) as string[],
        selfWords: JSON.parse(selfWords) as string[],
      }),
    )
    return gatherOrganisations(incidents(), notices, key => listed().get(key) ?? null, idOfIdentity)
  })

  return { incidents, organisations }
}
