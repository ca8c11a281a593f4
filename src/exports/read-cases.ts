import type { LedgerNotice } from '../incidents/ledger/ledger.ts'
import { ledgerOf } from '../incidents/ledger/ledger-of.ts'
import { stateAsOf } from '../incidents/ledger/state-as-of.ts'
import { type TimeMeasure, timesOf } from '../incidents/ledger/times.ts'
import type { IncidentProfile } from '../model/incident-profile.ts'
import type { Language } from '../model/label.ts'
import { type AssertionStatus, statusTerms, strongest } from '../model/status.ts'
import type { ListedIncident } from '../queries/listed-incident.ts'
import type { ExportRequest } from './define-export.ts'
import type { Question } from './question.ts'
import { type FoundNotice, listedIncidents } from './read-records.ts'
import { type StandingStatement, statementsOf } from './statements.ts'

/** An organisation at which the incident happened, and how strongly that is said. */
export interface Victim {
  /** As its notices write it; never empty. */
  readonly name: string
  readonly relation: string
  readonly status: AssertionStatus
}

/** An incident as formats for other programs tell it: what stands after the last of its notices, and the notices. */
export interface IncidentCase {
  readonly incident: ListedIncident
  /** Absent where the index was built between two questions. */
  readonly profile: IncidentProfile | undefined
  /** The notices that count as 公表, oldest first. */
  readonly notices: readonly FoundNotice[]
  readonly statements: readonly StandingStatement[]
  readonly victims: readonly Victim[]
  /** How long things took. */
  times(): readonly TimeMeasure[]
}

/** The incidents that a question finds, one at a time, each with its notices opened. */
export async function* readCases(request: ExportRequest): AsyncGenerator<IncidentCase> {
  const { index } = request
  const profiles = new Map((await index.profiles()).map(profile => [profile.id, profile]))
  const { input } = request.question as Question & { readonly grain: 'incidents' }
  for await (const incident of listedIncidents(request, input)) {
    const profile = profiles.get(incident.id)
    const known = new Map(incident.notices.map(summary => [summary.id, summary]))
    const counted =
      profile?.tellings.map(({ notice }) => notice) ?? (await index.incident(incident.id))?.counted ?? []
    const notices: FoundNotice[] = []
    for (const id of counted) {
      const [summary, row] = [known.get(id), await index.find(id)]
      if (summary && row) notices.push({ summary, row })
    }
    const told = notices.map(({ row }): LedgerNotice => {
      const { id, document, facts } = row
      return { id, published: document.head.published?.value ?? null, document, facts }
    })
    const ledger = ledgerOf(told)
    yield {
      incident,
      profile,
      notices,
      statements: statementsOf(stateAsOf(ledger, null)),
      victims: victimsOf(notices, profile),
      times: () => timesOf(told, ledger).times,
    }
  }
}

function victimsOf(notices: readonly FoundNotice[], profile: IncidentProfile | undefined): Victim[] {
  const statuses = new Map<string, AssertionStatus[]>()
  for (const { row } of notices)
    for (const { kind, value, status } of row.facts)
      if (kind === 'victim') {
        const { name } = value as { readonly name: string }
        statuses.set(name, [...(statuses.get(name) ?? []), status])
      }
  const names = new Set<string>()
  return (profile?.victims ?? []).flatMap(({ name, relation }) => {
    const status = strongest(statuses.get(name) ?? [])
    if (name === '' || names.has(name) || status === null) return []
    names.add(name)
    return [{ name, relation, status }]
  })
}

const leakName = { ja: '漏えい', en: 'Leak' }
const between = { ja: ' ・ ', en: ' · ' }

/** What happened and to how many, and what is said of a leak, in a line. */
export function caseInBrief({ incident }: IncidentCase, language: Language): string {
  const { brief, leak } = incident
  return [
    ...brief.map(label => label[language]),
    ...(leak === null ? [] : [`${leakName[language]}: ${statusTerms[leak].label[language]}`]),
  ].join(between[language])
}

/** Where the publisher of a notice put it, as an address that programs may follow (RFC 3986); null where there is none. */
export function addressOf({ row }: FoundNotice): string | null {
  const address = row.document.head.address?.value ?? null
  if (address === null || !/^https?:\/\//.test(address) || !URL.canParse(address)) return null
  return /^[\x21-\x7e]+$/.test(address) ? address : new URL(address).href
}

/** The beginning in Tokyo of what an ISO prefix means, in milliseconds: of 2025-06 the first of June. */
export const startOf = (prefix: string): number =>
  Date.parse(`${`${prefix}-01-01`.slice(0, 10)}T00:00:00+09:00`)
