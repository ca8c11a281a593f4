import type { Fact } from '../../model/fact.ts'
import type { Language } from '../../model/label.ts'
import { stageInWords } from '../../model/stage.ts'
import type { AssertionStatus } from '../../model/status.ts'
import { detectionsOf, typesOf } from '../incident-words.ts'
import { addressOf, caseInBrief, type IncidentCase, startOf } from '../read-cases.ts'
import { type FoundNotice, factRecordOf } from '../read-records.ts'
import { isAffirmed, type StandingStatement, statementLine, techniqueOf, withStatus } from '../statements.ts'
import { untitled } from '../untitled.ts'
import {
  attackPattern,
  factsExtension,
  object,
  organisation,
  type StixObject,
  stixId,
  stixTime,
} from './objects.ts'

/** The incident core extension of OASIS (draft, registered in cti-stix-common-objects). */
const incidentCore = 'extension-definition--ef765651-680c-498d-9894-99799f2fa126'

/** STIX 2.1, appendix A, scale None / Low / Med / High. What is neither confirmed nor possible is related to nothing. */
const confidences: Partial<Readonly<Record<AssertionStatus, number>>> = { confirmed: 85, possible: 50 }

/** What objects of one incident share. */
interface Telling {
  readonly told: IncidentCase
  /** Of the first and the last of its notices. */
  readonly times: readonly [string, string]
  readonly incidentId: string
  readonly language: Language
  readonly base: string | null
}

const ownReference = (id: string, page: string, base: string | null) => ({
  source_name: 'tenmatsu',
  external_id: id,
  ...(base === null ? {} : { url: `${base}/${page}/${id}` }),
})

function incidentObject({ told, times, language, base }: Telling): StixObject {
  const { incident, statements } = told
  const isConfirmed = statements.some(
    ({ kind, status }) => kind === 'incident-type' && status === 'confirmed',
  )
  const types = typesOf(statements)
  const detections = detectionsOf(statements)
  const description = caseInBrief(told, language)
  return object('incident', `incident/${incident.id}`, times, language, {
    name: incident.title ?? untitled[language],
    ...(description === '' ? {} : { description }),
    external_references: [ownReference(incident.id, 'incidents', base)],
    extensions: {
      [incidentCore]: {
        extension_type: 'property-extension',
        determination:
          incident.state === 'no_incident' ? 'false-positive' : isConfirmed ? 'confirmed' : 'suspected',
        investigation_status: incident.state === 'open' ? 'open' : 'closed',
        ...(types.length === 0 ? {} : { incident_types: types }),
        ...(detections.length === 0 ? {} : { detection_methods: detections }),
      },
    },
  })
}

function reportObject(found: FoundNotice, { incidentId, language, base }: Telling): StixObject {
  const { summary, row } = found
  const at = stixTime(startOf(summary.published!))
  const address = addressOf(found)
  const stage = stageInWords(summary.stage, summary.number, language)
  const publishers = [...new Set(summary.publishers)]
  return object('report', `report/${summary.id}`, [at, at], language, {
    name: summary.title ?? untitled[language],
    ...(stage === '' ? {} : { description: stage }),
    published: at,
    object_refs: [incidentId, ...publishers.map(name => organisation(name).id)],
    external_references: [
      ...(address === null ? [] : [{ source_name: publishers[0] ?? 'publisher', url: address }]),
      ownReference(summary.id, 'notices', base),
    ],
    extensions: {
      [factsExtension.id]: {
        extension_type: 'property-extension',
        notice: summary.id,
        sha256: row.capture,
        facts: row.facts.map((fact, n) => factProperties(found, fact, n)),
      },
    },
  })
}

/** A fact as the extension holds it: STIX has neither null nor empty lists, of which values and operators have some. */
function factProperties(found: FoundNotice, fact: Fact, n: number): object {
  const { kind, value, says, status, speaker, evidence, rule, operators } = factRecordOf(found, fact, n)
  return {
    n,
    kind,
    value: withoutNothing(value),
    says,
    status,
    speaker,
    evidence,
    rule,
    ...(operators.length === 0 ? {} : { operators }),
  }
}

function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing)
  if (typeof value !== 'object' || value === null) return value
  const kept: Record<string, unknown> = {}
  for (const [name, inner] of Object.entries(value))
    if (inner !== null && !(Array.isArray(inner) && inner.length === 0)) kept[name] = withoutNothing(inner)
  return kept
}

/** The first statement that names each technique, the stronger one where there are two. */
function techniquesOf(statements: readonly StandingStatement[]) {
  const found = new Map<string, { readonly pattern: StixObject; readonly statement: StandingStatement }>()
  for (const statement of statements.filter(isAffirmed)) {
    const technique = techniqueOf(statement)
    if (technique === null) continue
    const known = found.get(technique.id)
    if (known && (known.statement.status === 'confirmed' || statement.status !== 'confirmed')) continue
    found.set(technique.id, { pattern: attackPattern(technique), statement })
  }
  return [...found].map(([id, one]) => ({ id, ...one }))
}

/**
 * The objects of one incident: organisations and techniques that it names, the incident, a report for each dated
 * notice, what is related to it, and a note with all that its notices state. Null where none of its notices is dated.
 */
export function caseObjects(
  told: IncidentCase,
  language: Language,
  base: string | null,
): readonly StixObject[] | null {
  const { incident, notices, statements } = told
  if (incident.first === null || incident.last === null) return null
  const times = [stixTime(startOf(incident.first)), stixTime(startOf(incident.last))] as const
  const telling: Telling = {
    told,
    times,
    incidentId: stixId('incident', `incident/${incident.id}`),
    language,
    base,
  }
  const dated = notices.filter(({ summary }) => summary.published !== null)
  const victims = told.victims.filter(isAffirmed)
  const techniques = techniquesOf(statements)
  const names = new Set([...dated.flatMap(({ summary }) => summary.publishers), ...victims.map(v => v.name)])
  const relate = (
    type: string,
    target: StixObject,
    name: string,
    status: AssertionStatus,
    description: object,
  ): StixObject =>
    object('relationship', `${type}/${incident.id}/${name}`, times, language, {
      relationship_type: type,
      ...description,
      source_ref: telling.incidentId,
      target_ref: target.id,
      confidence: confidences[status],
    })
  return [
    ...[...names].map(organisation),
    ...techniques.map(({ pattern }) => pattern),
    incidentObject(telling),
    ...dated.map(found => reportObject(found, telling)),
    ...victims.map(({ name, status }) => relate('impacts', organisation(name), name, status, {})),
    ...techniques.map(({ id, pattern, statement }) =>
      relate('related-to', pattern, id, statement.status, { description: withStatus(statement, language) }),
    ),
    ...(statements.length === 0
      ? []
      : [
          object('note', `note/${incident.id}`, times, language, {
            abstract: { ja: '公表が述べていること', en: 'What its notices state' }[language],
            content: statements.map(statement => statementLine(statement, language)).join('\n'),
            object_refs: [telling.incidentId],
          }),
        ]),
  ]
}
