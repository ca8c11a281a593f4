import type { Language } from '../../model/label.ts'
import type { AssertionStatus } from '../../model/status.ts'
import { codedActions } from '../coded-actions.ts'
import { detectionsOf, typesOf } from '../incident-words.ts'
import { addressOf, caseInBrief, type IncidentCase, startOf } from '../read-cases.ts'
import type { FoundNotice } from '../read-records.ts'
import { stableUuid } from '../stable-uuid.ts'
import { isAffirmed, quoted, type StandingStatement, withStatus } from '../statements.ts'
import { untitled } from '../untitled.ts'
import { defang } from './defang.ts'

/** Whoever made the events. */
export const maker = { id: '1', name: 'Tenmatsu', uuid: stableUuid('misp/tenmatsu') }

/** Credibility of what is stated, of the admiralty scale: probably true, possibly true, cannot be judged. */
const credibilities: Readonly<Record<AssertionStatus, string>> = {
  confirmed: '2',
  possible: '3',
  investigating: '6',
  ruled_out: '6',
  not_found: '6',
}

/** Published by those concerned; how reliable they are is not for a program to judge (f). */
const ownTags = ['tlp:clear', 'admiralty-scale:source-reliability="f"']

/** Types of attribute that are written, with the category in which each is allowed (MISP core format, 2.2.2.3). */
const categories = {
  text: 'Other',
  link: 'External analysis',
  vulnerability: 'External analysis',
  'target-org': 'Targeting data',
} as const
type AttributeType = keyof typeof categories

/** All communities; what belongs to an event is distributed as the event is. */
const [everybody, asTheEvent] = ['3', '5']

interface Owner {
  /** Unique within the export. */
  readonly name: string
  /** Seconds since 1970, as text. */
  readonly timestamp: string
}

const attribute = (
  { name, timestamp }: Owner,
  place: string,
  type: AttributeType,
  value: string,
  more: object = {},
) => ({
  uuid: stableUuid(`misp/attribute/${name}/${place}`),
  type,
  category: categories[type],
  to_ids: false,
  distribution: asTheEvent,
  timestamp,
  deleted: false,
  // Nobody wants two incidents joined because both say 「調査中」.
  disable_correlation: type === 'text',
  value,
  ...more,
})
export type MispAttribute = ReturnType<typeof attribute>

/** Templates of misp-objects by name: id, version, and what an object of that kind is about. */
const templates = {
  incident: {
    uuid: '38597424-f9bb-4865-9b4b-819172df0334',
    version: '1',
    description: 'Incident object template as described in STIX 2.1 Incident object and its core extension.',
  },
  victim: {
    uuid: 'a8806e40-39ad-435f-be02-ac2a13d6fc7d',
    version: '10',
    description: 'Victim object describes the target of an attack or abuse.',
  },
  report: {
    uuid: '70a68471-df22-4e3f-aa1a-5a3be19f82df',
    version: '8',
    description: 'Report object to describe a report along with its metadata.',
  },
} as const

type Relation = readonly [relation: string, type: AttributeType, value: string | null]

function objectOf(
  template: keyof typeof templates,
  name: string,
  { timestamp }: Owner,
  relations: readonly Relation[],
) {
  const { uuid, version, description } = templates[template]
  const owner = { name: `${template}/${name}`, timestamp }
  return {
    uuid: stableUuid(`misp/object/${owner.name}`),
    name: template,
    description,
    'meta-category': 'misc',
    template_uuid: uuid,
    template_version: version,
    timestamp,
    distribution: asTheEvent,
    deleted: false,
    Attribute: relations.flatMap(([relation, type, value], n) =>
      value === null
        ? []
        : [attribute(owner, `${relation}/${n}`, type, value, { object_relation: relation })],
    ),
  }
}

function incidentObject(told: IncidentCase, owner: Owner, language: Language) {
  const { incident, statements } = told
  const isConfirmed = statements.some(
    ({ kind, status }) => kind === 'incident-type' && status === 'confirmed',
  )
  const description = caseInBrief(told, language)
  // The template has no word for a confirmed incident that was no attempt of anybody.
  const determination = incident.state === 'no_incident' ? 'false-positive' : isConfirmed ? null : 'suspected'
  return objectOf('incident', incident.id, owner, [
    ['name', 'text', defang(incident.title ?? untitled[language])],
    ['description', 'text', description === '' ? null : defang(description)],
    ['determination', 'text', determination],
    ['investigation_status', 'text', incident.state === 'open' ? 'open' : 'closed'],
    ...typesOf(statements).map((type): Relation => ['incident_type', 'text', type]),
    ...detectionsOf(statements).map((method): Relation => ['detection_method', 'text', method]),
  ])
}

const reportObject = (found: FoundNotice, { timestamp }: Owner, language: Language) =>
  objectOf('report', found.summary.id, { name: found.summary.id, timestamp }, [
    ['title', 'text', defang(found.summary.title ?? untitled[language])],
    ['link', 'link', addressOf(found)],
    ['case-number', 'text', found.summary.id],
  ])

const statementAttribute = (statement: StandingStatement, owner: Owner, language: Language) =>
  attribute(owner, `statement/${statement.key}`, 'text', defang(withStatus(statement, language)), {
    comment: defang(quoted(statement, language)),
    Tag: [{ name: `admiralty-scale:information-credibility="${credibilities[statement.status]}"` }],
  })

/** Confirmed actions as tags of the taxonomy veris: veris:action:error:variety="Misdelivery". */
const actionTags = (statements: readonly StandingStatement[]): string[] =>
  [...codedActions(statements)].flatMap(([category, { fields }]) =>
    category === 'integrity' || category === 'unknown'
      ? []
      : ['variety', 'vector'].flatMap(field =>
          (fields.get(field) ?? [])
            .filter(value => value !== 'Unknown')
            .map(value => `veris:action:${category}:${field}="${value}"`),
        ),
  )

/**
 * An incident as an event of MISP (core format of the RFC draft; numbers are text there). Null where none of its
 * notices is dated.
 */
export function mispEvent(told: IncidentCase, language: Language) {
  const { incident, notices, statements } = told
  if (incident.first === null || incident.last === null) return null
  const owner: Owner = { name: incident.id, timestamp: String(startOf(incident.last) / 1000) }
  const organisations = incident.organisations.join('、')
  const title = defang(incident.title ?? untitled[language])
  const numbers = statements.filter(one => one.kind === 'cve' && isAffirmed(one))
  return {
    uuid: stableUuid(`misp/event/${incident.id}`),
    id: '1',
    info: organisations === '' ? title : `${organisations}: ${title}`,
    date: `${incident.first}-01-01`.slice(0, 10),
    // Undefined: no notice says how dangerous it is.
    threat_level_id: '4',
    analysis: incident.state === 'open' ? '1' : '2',
    published: true,
    timestamp: owner.timestamp,
    publish_timestamp: owner.timestamp,
    distribution: everybody,
    org_id: maker.id,
    orgc_id: maker.id,
    Orgc: maker,
    Tag: [...ownTags, ...actionTags(statements)].map(name => ({ name })),
    Attribute: [
      ...numbers.map(({ says }) => attribute(owner, `cve/${says.en}`, 'vulnerability', says.en)),
      ...statements.map(statement => statementAttribute(statement, owner, language)),
    ],
    Object: [
      incidentObject(told, owner, language),
      ...told.victims.filter(isAffirmed).map(({ name }) =>
        objectOf('victim', `${incident.id}/${name}`, owner, [
          ['name', 'target-org', name],
          ['classification', 'text', 'organization'],
        ]),
      ),
      ...notices.map(found => reportObject(found, owner, language)),
    ],
  }
}
export type MispEvent = NonNullable<ReturnType<typeof mispEvent>>
