import type { CountingUnit } from '../../model/counting-unit.ts'
import type { DeedState, IncidentProfile, ProfiledCode, ProfiledDeed } from '../../model/incident-profile.ts'
import { deedStates } from '../../model/incident-profile.ts'
import { type AssertionStatus, strongest } from '../../model/status.ts'

/** One thing that a picture counts: a notice, an incident, or a root event. */
export interface Item {
  readonly unit: CountingUnit
  /** Of the notice, the incident, the root event, or the one incident that is a root event of its own. */
  readonly id: string
  /** ISO prefix: of publication; of the first of its notices. Null where that is not known. */
  readonly day: string | null
  /** What it is or traces back from: of a notice, the incident that it tells of. */
  readonly incidents: readonly [IncidentProfile, ...IncidentProfile[]]
}

const firstDay = (days: readonly (string | null)[]): string | null =>
  days.filter(day => day !== null).sort()[0] ?? null

const incidentItem = (profile: IncidentProfile): Item => ({
  unit: 'incident',
  id: profile.id,
  day: firstDay(profile.tellings.map(({ published }) => published)),
  incidents: [profile],
})

/** Everything of one unit that the incidents are, tell of, or trace back to; those taken back count as notices alone. */
export function itemsOf(profiles: readonly IncidentProfile[], unit: CountingUnit): readonly Item[] {
  if (unit === 'notice')
    return profiles.flatMap(profile =>
      profile.tellings.map(
        ({ notice, published }): Item => ({ unit, id: notice, day: published, incidents: [profile] }),
      ),
    )
  const incidents = profiles.filter(({ state }) => state !== 'no_incident').map(incidentItem)
  if (unit === 'incident') return incidents
  const rooted = new Map<string, Item[]>()
  const items: Item[] = []
  for (const item of incidents) {
    const { roots } = item.incidents[0]
    if (roots.length === 0) items.push({ ...item, unit })
    for (const root of roots) {
      const held = rooted.get(root)
      if (held) held.push(item)
      else rooted.set(root, [item])
    }
  }
  for (const [id, members] of rooted) {
    const [first, ...others] = members.map(({ incidents: [profile] }) => profile)
    items.push({ unit, id, day: firstDay(members.map(({ day }) => day)), incidents: [first!, ...others] })
  }
  return items
}

/** Whether a day lies in a time, both ends ISO prefixes and included; without a day it lies in none but all of time. */
export function isWithin(
  day: string | null,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): boolean {
  if (from === undefined && to === undefined) return true
  // '~' comes after every character of a date: a month touches all of its days.
  return day !== null && (from === undefined || `${day}~` >= from) && (to === undefined || day <= `${to}~`)
}

const denied: ReadonlySet<AssertionStatus> = new Set(['not_found', 'ruled_out'])

/** The codes that are not denied, each as strongly as any of the incidents has it. */
export function codesOf(
  { incidents }: Item,
  of: (profile: IncidentProfile) => readonly ProfiledCode[],
): ReadonlyMap<string, AssertionStatus> {
  const codes = new Map<string, AssertionStatus>()
  for (const { code, status } of incidents.flatMap(of)) {
    if (denied.has(status)) continue
    const held = codes.get(code)
    codes.set(code, held === undefined ? status : strongest([held, status])!)
  }
  return codes
}

/** The deeds, each as far as it has come at any of the incidents. */
export function deedsOf(
  { incidents }: Item,
  of: (profile: IncidentProfile) => readonly ProfiledDeed[],
): ReadonlyMap<string, DeedState> {
  const deeds = new Map<string, DeedState>()
  for (const { code, state } of incidents.flatMap(of)) {
    const held = deeds.get(code)
    if (held === undefined || deedStates.indexOf(state) > deedStates.indexOf(held)) deeds.set(code, state)
  }
  return deeds
}

/** What is stated of a leak, as strongly as any of the incidents has it; null where none speaks of one. */
export const leakOf = ({ incidents }: Item): AssertionStatus | null =>
  strongest(incidents.map(({ leak }) => leak).filter(leak => leak !== null))
