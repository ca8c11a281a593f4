import type { Language } from '../../model/label.ts'
import { codedActions } from '../coded-actions.ts'
import { addressOf, type IncidentCase } from '../read-cases.ts'
import { stableUuid } from '../stable-uuid.ts'
import { type StandingStatement, withStatus } from '../statements.ts'
import { untitled } from '../untitled.ts'
import { actionSection, actorSection } from './actions.ts'
import { assetSection } from './assets.ts'
import { attributeSection } from './attributes.ts'
import { victimSection } from './victim.ts'

const nobody = { ja: '公表に記載がない', en: 'Not stated' }

/** Whether the days given are those of the incident itself, or only its year is taken from a later day. */
type TimelineBasis = 'occurred' | 'detected' | 'published'

/**
 * An incident as a VERIS 1.4.1 record, in which only what is confirmed is coded; the rest is in `notes`, with its
 * status in words. Null where no year is known, without which there is no record.
 */
export function verisIncident(
  told: IncidentCase,
  language: Language,
  leavesOut: readonly string[],
): object | null {
  const { incident, statements } = told
  const timeline = timelineOf(told)
  if (timeline === null) return null
  const coded = codedActions(statements)
  const attribute = attributeSection(told, coded, language)
  const isConfirmed = statements.some(
    ({ kind, status }) => kind === 'incident-type' && status === 'confirmed',
  )
  const security =
    incident.state === 'no_incident' ? 'False positive' : isConfirmed ? 'Confirmed' : 'Suspected'
  const addresses = told.notices.map(addressOf).filter(address => address !== null)
  const [root, ...otherRoots] = incident.roots
  const brief = incident.brief.map(label => label[language]).join(language === 'ja' ? ' ・ ' : ' · ')
  const title = incident.title ?? untitled[language]
  const lines = (found: readonly string[]): string | undefined =>
    found.length === 0 ? undefined : found.join('\n')
  return defined({
    schema_version: '1.4.1',
    schema_name: 'verisc',
    incident_id: stableUuid(`incident/${incident.id}`),
    source_id: 'tenmatsu',
    security_incident: security,
    summary: brief === '' ? title : language === 'ja' ? `${title}（${brief}）` : `${title} (${brief})`,
    reference: addresses.length === 0 ? undefined : [...new Set(addresses)].join(' '),
    campaign_id: root && otherRoots.length === 0 ? stableUuid(`root-event/${root.id}`) : undefined,
    timeline: timeline.section,
    victim: victimSection(told),
    action: actionSection(coded, statements),
    actor: actorSection(coded, nobody[language]),
    asset: assetSection(statements, coded.has('social')),
    // Confirmed asks for an attribute, even where none is known.
    attribute: attribute ?? (security === 'Confirmed' ? { unknown: {} } : undefined),
    discovery_method: discoverySection(statements),
    control_failure: lines(confirmedWords(statements, 'cause', language)),
    corrective_action: lines(confirmedWords(statements, 'measure', language)),
    notes: lines(
      statements.filter(({ status }) => status !== 'confirmed').map(one => withStatus(one, language)),
    ),
    plus: {
      ...(attribute?.confidentiality && isMisused(statements)
        ? { attribute: { confidentiality: { data_abuse: 'Yes' } } }
        : {}),
      tenmatsu: {
        id: incident.id,
        notices: told.notices.map(({ summary }) => summary.id),
        state: incident.state,
        leak: incident.leak,
        timeline_basis: timeline.basis,
        leaves_out: leavesOut,
      },
    },
  })
}

const defined = (record: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))

const confirmedWords = (
  statements: readonly StandingStatement[],
  kind: string,
  language: Language,
): string[] => [
  ...new Set(
    statements
      .filter(one => one.kind === kind && one.status === 'confirmed')
      .map(({ says }) => says[language]),
  ),
]

const isMisused = (statements: readonly StandingStatement[]): boolean =>
  statements.some(
    ({ kind, status, value }) =>
      kind === 'secondary-damage' && status === 'confirmed' && (value as { of: string }).of === 'misuse',
  )

function timelineOf({
  incident,
  statements,
  times,
}: IncidentCase): { readonly section: object; readonly basis: TimelineBasis } | null {
  const dayOf = (event: string): string | undefined =>
    statements
      .filter(({ kind, status }) => kind === 'event-date' && status === 'confirmed')
      .map(({ value }) => value as { readonly event: string; readonly date: string })
      .filter(one => one.event === event)
      .map(({ date }) => date)
      .sort()[0]
  const [occurred, detected] = [dayOf('occurred_from'), dayOf('detected')]
  const known = occurred ?? detected ?? incident.first
  const [year, month, day] = (known ?? '').split('-').map(Number)
  if (year === undefined || year < 1950 || year > 2050) return null
  const measure = times().find(time => time.measure === 'intrusion-to-detection')
  return {
    basis: occurred ? 'occurred' : detected ? 'detected' : 'published',
    section: {
      // A later day tells the year in which it became known, and no more.
      incident: occurred ? { year, ...(month ? { month } : {}), ...(day ? { day } : {}) } : { year },
      ...(measure ? { discovery: { unit: 'Days', value: measure.days } } : {}),
    },
  }
}

function discoverySection(statements: readonly StandingStatement[]): object {
  const found = new Map<string, string[]>()
  for (const { kind, status, term } of statements) {
    if (kind !== 'discovery' || status !== 'confirmed') continue
    for (const mapping of term?.maps?.veris ?? []) {
      const [path = '', variety = ''] = mapping.split(': ')
      const by = path.split('.')[1]!
      found.set(by, [...new Set([...(found.get(by) ?? []), variety])])
    }
  }
  const known = ['external', 'internal', 'partner'].filter(by => found.has(by))
  if (known.length === 0) return { unknown: true }
  return Object.fromEntries(known.map(by => [by, { variety: found.get(by)! }]))
}
