import { isEnding } from '../../facts/event-date/events.ts'
import {
  type DeedState,
  deedStates,
  type EventDays,
  type IncidentProfile,
  type NoticeProfile,
  type ProfiledCode,
  type ProfiledDeed,
  type StatedParty,
} from '../../model/incident-profile.ts'
import type { AssertionStatus } from '../../model/status.ts'
import { mergeFigures } from './merge-figures.ts'

/** A notice that counts as 公表, and what kinds of fact gave to its profile. */
export interface TellingNotice {
  readonly id: string
  /** ISO prefix, or null. */
  readonly published: string | null
  readonly stage: string | null
  readonly profile: NoticeProfile
}

/** What an incident is known by before its notices' profiles are merged. */
export type ProfiledIncident = Pick<
  IncidentProfile,
  'id' | 'state' | 'title' | 'organisations' | 'first' | 'last' | 'leak' | 'told' | 'roots'
>

/** What the merged profiles of an incident's notices say of it, and what tells whose incident it is. */
export interface MergedProfile extends Omit<IncidentProfile, 'sector' | 'organisationType'> {
  readonly subject: Subject
}

/** The organisation whose incident it is, and what it calls itself. */
export interface Subject {
  /** Empty where it is not known. */
  readonly name: string
  readonly selfWords: readonly string[]
}

/** The profile of one incident. @param told Its notices that count as 公表, oldest first. */
export function mergeProfiles(incident: ProfiledIncident, told: readonly TellingNotice[]): MergedProfile {
  const profiles = told.map(({ profile }) => profile)
  const final = told.filter(({ stage }) => stage === 'final')
  const victims = mergeParties(
    told.flatMap(({ id, profile }) => profile.victims.map(victim => ({ ...victim, notice: id }))),
  )
  return {
    ...incident,
    tellings: told.map(({ id, published }) => ({ notice: id, published })),
    firstReport: firstReport(told),
    types: mergeCodes(profiles.map(profile => profile.types)),
    vectors: mergeCodes(profiles.map(profile => profile.vectors)),
    dataItems: mergeCodes(profiles.map(profile => profile.dataItems)),
    causes: mergeCodes(profiles.map(profile => profile.causes)),
    discoveries: mergeCodes(profiles.map(profile => profile.discoveries)),
    steps: mergeCodes(profiles.map(profile => profile.steps)),
    authorities: mergeDeeds(profiles.map(profile => profile.authorities)),
    measures: mergeDeeds(profiles.map(profile => profile.measures)),
    persons: mergeFigures(told.map(({ id, profile }) => ({ notice: id, figure: profile.persons }))),
    records: mergeFigures(told.map(({ id, profile }) => ({ notice: id, figure: profile.records }))),
    hasCount: profiles.some(({ hasCount }) => hasCount),
    days: mergeDays(profiles.map(({ days }) => days)),
    finalReport: final.find(({ published }) => published !== null)?.published ?? null,
    hasFinalReport: final.length > 0,
    victims,
    subject: subjectOf(incident, victims, profiles),
    vendors: victims.filter(({ relation }) => relation === 'contractor' || relation === 'service_provider'),
  }
}

/** As the ledger of an incident tells it (src/incidents/ledger/times.ts). */
function firstReport(told: readonly TellingNotice[]): string | null {
  const [first] = told
  if (!first?.published || first.published.length < 10) return null
  const day = first.published.slice(0, 10)
  const cited = told
    .map(({ profile }) => profile.earlierNotice)
    .filter(date => date !== null)
    .filter(date => date < day)
    .sort()[0]
  if (cited) return cited
  return first.stage === 'follow_up' || first.stage === 'final' ? null : day
}

/** Every code that any notice names, as the last to name it says; what one has confirmed stays confirmed. */
function mergeCodes(of: readonly (readonly ProfiledCode[])[]): ProfiledCode[] {
  const merged = new Map<string, AssertionStatus>()
  for (const codes of of)
    for (const { code, status } of codes) if (merged.get(code) !== 'confirmed') merged.set(code, status)
  return [...merged].map(([code, status]) => ({ code, status }))
}

/** Every deed that any notice names, as far as any says that it has come: what was done stays done. */
function mergeDeeds(of: readonly (readonly ProfiledDeed[])[]): ProfiledDeed[] {
  const merged = new Map<string, DeedState>()
  for (const deeds of of)
    for (const { code, state } of deeds) {
      const held = merged.get(code)
      if (held === undefined || deedStates.indexOf(state) > deedStates.indexOf(held)) merged.set(code, state)
    }
  return [...merged].map(([code, state]) => ({ code, state }))
}

/** The first day on which any notice says an event happened, the last of what comes to an end, as exactly as it is said. */
function mergeDays(of: readonly EventDays[]): EventDays {
  const merged: Partial<Record<string, string>> = {}
  for (const days of of)
    for (const [event, day] of Object.entries(days)) {
      const held = merged[event]
      if (day === undefined) continue
      if (held === undefined || day.startsWith(held)) merged[event] = day
      else if (!held.startsWith(day) && (isEnding(event) ? day > held : day < held)) merged[event] = day
    }
  return merged
}

/** Every organisation once, by its keys and its relation; one without a name only where none of its relation has one. */
function mergeParties(parties: readonly StatedParty[]): StatedParty[] {
  const merged: StatedParty[] = []
  for (const party of parties) {
    if (party.name === '') continue
    const held = merged.find(
      other => other.relation === party.relation && other.keys.some(key => party.keys.includes(key)),
    )
    if (!held) merged.push(party)
  }
  for (const party of parties)
    if (party.name === '' && !merged.some(({ relation }) => relation === party.relation)) merged.push(party)
  return merged
}

/**
 * Whose incident it is: the publisher's where it, its contractor or a service that it uses is the victim, else that of
 * the organisation it speaks for (a subsidiary, or whom a regulator admonishes).
 */
function subjectOf(
  { organisations }: ProfiledIncident,
  victims: readonly StatedParty[],
  profiles: readonly NoticeProfile[],
): Subject {
  const self = victims.find(({ relation }) => relation === 'self')
  const spokenFor = victims.find(({ relation, name }) => name !== '' && others.has(relation))
  const publishes = self !== undefined || spokenFor === undefined
  return {
    name: (publishes ? self?.name || organisations[0] : spokenFor.name) ?? '',
    selfWords: publishes ? (profiles.find(({ selfWords }) => selfWords.length > 0)?.selfWords ?? []) : [],
  }
}

const others: ReadonlySet<string> = new Set(['subsidiary', 'group', 'other'])
