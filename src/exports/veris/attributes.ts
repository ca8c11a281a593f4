import type { AssertionStatus } from '../../model/status.ts'
import { statusTerms } from '../../model/status.ts'
import { type CodedActions, valuesOf } from '../coded-actions.ts'
import type { IncidentCase } from '../read-cases.ts'
import { isAffirmed, type StandingStatement } from '../statements.ts'

/** What VERIS calls a disclosure. A leak that was looked for and not found is not one that is ruled out. */
const disclosures: Readonly<Record<AssertionStatus, string>> = {
  confirmed: 'Yes',
  possible: 'Potentially',
  investigating: 'Unknown',
  not_found: 'Unknown',
  ruled_out: 'No',
}

/** Whose data, by the group that a figure counts; groups that are not here are not told apart by VERIS, or not named. */
const dataVictims: Readonly<Record<string, string>> = {
  customers: 'Customer',
  members: 'Customer',
  users: 'Customer',
  employees: 'Employee',
  former_employees: 'Employee',
  job_applicants: 'Employee',
  business_partners: 'Partner',
  patients: 'Patient',
  students: 'Student',
  residents: 'Other',
  shareholders: 'Other',
  families: 'Other',
}

const unique = (values: readonly string[]): string[] => [...new Set(values)]
const dataVariety = 'attribute.confidentiality.data.variety: '

function confidentiality(
  { incident, profile, statements }: IncidentCase,
  language: 'ja' | 'en',
): object | null {
  const { leak } = incident
  if (leak === null) return null
  const isDisclosed = leak === 'confirmed'
  const among = statements.filter(one =>
    isDisclosed ? one.status === 'confirmed' : leak === 'possible' && isAffirmed(one),
  )
  const varieties = unique(
    among
      .filter(({ kind }) => kind === 'data-item')
      .flatMap(({ term }) => term?.maps?.veris ?? [])
      .map(mapping => mapping.slice(dataVariety.length)),
  )
  const victims = unique(
    among
      .filter(({ kind }) => kind === 'affected-count')
      .map(({ value }) => value as { readonly of: string; readonly group: string })
      .filter(({ of }) => of === 'persons' || of === 'records' || of === 'accounts')
      .flatMap(({ group }) => dataVictims[group] ?? []),
  )
  const total = [profile?.persons, profile?.records]
    .filter(figure => typeof figure === 'object' && figure !== null)
    .find(
      ({ status, bound, count }) => status === 'confirmed' && bound === 'exact' && Number.isInteger(count),
    )
  const name = { ja: '情報の漏えい', en: 'Leak of information' }[language]
  return {
    data_disclosure: disclosures[leak],
    ...(isDisclosed && total ? { data_total: total.count } : {}),
    ...(varieties.length > 0 ? { data: varieties.map(variety => ({ variety })) } : {}),
    ...(victims.length > 0 ? { data_victim: victims } : {}),
    ...(isDisclosed ? {} : { notes: `${name}: ${statusTerms[leak].label[language]}` }),
  }
}

/** With what VERIS takes to follow from an action: malware installs itself, a person who was deceived acts otherwise. */
function integrity(coded: CodedActions): object | null {
  const told = coded.get('integrity')
  const varieties = told ? valuesOf(told, 'variety') : []
  if (coded.has('malware')) varieties.push('Software installation')
  if (coded.has('social')) varieties.push('Alter behavior')
  if (coded.get('hacking')?.fields.get('variety')?.includes('SQLi')) varieties.push('Repurpose')
  if (varieties.length === 0) return null
  return {
    variety: unique(varieties),
    ...(told && told.notes.length > 0 ? { notes: told.notes.join('\n') } : {}),
  }
}

function availability(
  statements: readonly StandingStatement[],
  coded: CodedActions,
  language: 'ja' | 'en',
): object | null {
  const confirmed = statements.filter(({ status }) => status === 'confirmed')
  const told = <V>(kind: string, holds: (value: V) => boolean): boolean =>
    confirmed.some(one => one.kind === kind && holds(one.value as V))
  const outages = confirmed.filter(({ kind }) => kind === 'outage')
  const has = (category: 'physical' | 'error', variety: string): boolean =>
    coded.get(category)?.fields.get('variety')?.includes(variety) === true
  const varieties = [
    ...(told<{ of: string }>('encryption', ({ of }) => of === 'encryption') ? ['Obscuration'] : []),
    ...(told<{ of: string }>('encryption', ({ of }) => of === 'destruction') ? ['Destruction'] : []),
    ...(told<{ impact: string }>('service-impact', ({ impact }) => impact !== 'none') || outages.length > 0
      ? ['Interruption']
      : []),
    ...(has('physical', 'Theft') || has('error', 'Loss') ? ['Loss'] : []),
  ]
  if (varieties.length === 0) return null
  const [length, ...others] = outages.map(({ value }) => durationOf(value as { readonly duration?: string }))
  return {
    variety: varieties,
    ...(length && others.length === 0 ? { duration: length } : {}),
    ...(outages.length > 0 ? { notes: outages.map(({ words }) => words[language]).join('\n') } : {}),
  }
}

const units: Readonly<Record<string, string>> = {
  PY: 'Years',
  PM: 'Months',
  PW: 'Weeks',
  PD: 'Days',
  PTH: 'Hours',
}

/** A stated length (ISO 8601); null where none is stated, as of a period that is told by its days. */
function durationOf({ duration = '' }: { readonly duration?: string }): object | null {
  const [, before, value, unit] = /^(PT?)([0-9]+)([A-Z])$/.exec(duration) ?? []
  const name = units[`${before}${unit}`]
  return name === undefined ? null : { unit: name, value: Number(value) }
}

/** The section `attribute`: what was compromised; null where nothing of it is told. */
export function attributeSection(
  told: IncidentCase,
  coded: CodedActions,
  language: 'ja' | 'en',
): Readonly<Record<string, object>> | null {
  const sections = Object.entries({
    confidentiality: confidentiality(told, language),
    integrity: integrity(coded),
    availability: availability(told.statements, coded, language),
  }).filter((entry): entry is [string, object] => entry[1] !== null)
  return sections.length === 0 ? null : Object.fromEntries(sections)
}
