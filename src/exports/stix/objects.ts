import type { Language } from '../../model/label.ts'
import type { AttackTechnique } from '../../model/vocabulary/coded-term.ts'
import { stableUuid } from '../stable-uuid.ts'

/** A STIX 2.1 object. */
export interface StixObject {
  readonly type: string
  readonly id: string
  readonly [property: string]: unknown
}

/** Id of an object: the same for the same thing, in every export. @param name Unique within its type. */
export const stixId = (type: string, name: string): string => `${type}--${stableUuid(`stix/${name}`)}`

/** Milliseconds since 1970 as STIX writes them, to the millisecond. */
export const stixTime = (at: number): string => new Date(at).toISOString()

/** When objects whose content never changes were made: a day without meaning, the same in every export. */
export const fixed = '2026-01-01T00:00:00.000Z'

/** TLP:WHITE as STIX 2.1 itself defines it (7.2.1.4): what is here was published by those concerned. */
export const publicMarking: StixObject = {
  type: 'marking-definition',
  spec_version: '2.1',
  id: 'marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9',
  created: '2017-01-20T00:00:00.000Z',
  definition_type: 'tlp',
  name: 'TLP:WHITE',
  definition: { tlp: 'white' },
}

const makerId = stixId('identity', 'tenmatsu')

/** The properties that every object has, with the times of its first and last version. */
function common(type: string, name: string, [created, modified]: readonly [string, string]) {
  return {
    type,
    spec_version: '2.1',
    id: stixId(type, name),
    ...(name === 'tenmatsu' ? {} : { created_by_ref: makerId }),
    created,
    modified,
    object_marking_refs: [publicMarking.id],
  }
}

/** An object whose content changes with the notices of an incident. @param times Of the first and last of them. */
export const object = (
  type: string,
  name: string,
  times: readonly [string, string],
  language: Language,
  properties: object,
): StixObject => ({
  ...common(type, name, times),
  lang: language,
  ...properties,
})

/** Whoever made the objects: this program, reading what others published. */
export const maker: StixObject = {
  ...common('identity', 'tenmatsu', [fixed, fixed]),
  name: 'Tenmatsu',
  description: 'Reads published security-incident notices; what it says is what the notices state',
  identity_class: 'system',
}

/** Holds what STIX has no property for: every fact of a notice with its status and its words. */
export const factsExtension: StixObject = {
  ...common('extension-definition', 'extension/facts', [fixed, fixed]),
  name: 'Tenmatsu facts',
  description:
    'What a notice states, each with the status with which it is asserted and the words that say so. In the objects beside it only what is confirmed or possible is related to an incident',
  schema:
    'On a report: notice (id), sha256 (of the kept file, in hexadecimal) and facts, each as a line of type "fact" in tenmatsu-export-1.schema.json without type, notice, published and publishers, and without what is null or an empty list',
  version: '1.0.0',
  extension_types: ['property-extension'],
}

/** Organisations that were made lately: one is named by its notices again and again. */
const organisations = new Map<string, StixObject>()
const mostOrganisations = 10_000

export function organisation(name: string): StixObject {
  const known = organisations.get(name)
  if (known) return known
  const made: StixObject = {
    ...common('identity', `identity/${name}`, [fixed, fixed]),
    name,
    identity_class: 'organization',
  }
  if (organisations.size >= mostOrganisations) organisations.clear()
  organisations.set(name, made)
  return made
}

/** A technique of ATT&CK by its number, with an id of our own: MITRE's ids are not known to this program. */
export const attackPattern = ({ id, name, version }: AttackTechnique): StixObject => ({
  ...common('attack-pattern', `attack-pattern/${id}`, [fixed, fixed]),
  name,
  description: `MITRE ATT&CK ${version}`,
  external_references: [
    {
      source_name: 'mitre-attack',
      external_id: id,
      url: `https://attack.mitre.org/techniques/${id.replace('.', '/')}`,
    },
  ],
})
