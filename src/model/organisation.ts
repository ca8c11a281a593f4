import type { Classified } from './incident-profile.ts'
import type { ListedCompany } from './listed-company.ts'
import type { TextSpan } from './span.ts'
import type { OrganisationTypeCode } from './vocabulary/organisation-types.ts'
import type { Relation } from './vocabulary/relations.ts'
import type { SectorCode } from './vocabulary/sectors.ts'

/** A spelling of an organisation's name, and in how many notices it stands as publisher or as victim. */
export interface OrganisationName {
  readonly name: string
  readonly notices: number
}

/** That a notice names one organisation as the contractor or service provider, or client, of another. */
export interface Supply {
  /** Ids of organisations. */
  readonly vendor: string
  readonly client: string
  /** What the vendor is to the client. */
  readonly relation: Extract<Relation, 'contractor' | 'service_provider'>
  /** Ids of the incident and of the first of its notices that says so. */
  readonly incident: string
  readonly notice: string
  /** Where the notice names it. */
  readonly span: TextSpan
}

/**
 * An organisation as its notices and those of others name it. Spellings are taken together that are one name but for
 * width, spaces, variant characters, legal form and what stands in brackets; two legal forms make two organisations.
 */
export interface Organisation {
  /** Made from its name (`organisationId` in src/index/organisation-id.ts). */
  readonly id: string
  /** Other ids that its spellings have; each leads here. */
  readonly aliases: readonly string[]
  /** The spelling that stands in most notices. */
  readonly name: string
  /** Every spelling, the most frequent first. */
  readonly names: readonly OrganisationName[]
  /** Name without legal form, as `organisationKeys` (src/text/organisation-key.ts) makes it. */
  readonly key: string
  readonly sector: Classified<SectorCode> | null
  readonly organisationType: Classified<OrganisationTypeCode> | null
  /** Its line on the archive's list of listed companies. */
  readonly listed: ListedCompany | null
  /** ISO prefixes: days of the first and last notice of its incidents and of those at which it is a vendor. */
  readonly first: string | null
  readonly last: string | null
  /** Ids of the notices (公表) that it published, oldest first. */
  readonly notices: readonly string[]
  /** Ids of the incidents that it published or that happened at it. */
  readonly incidents: readonly string[]
  /** Ids of incidents of others that happened at it as their contractor or service provider. */
  readonly supplied: readonly string[]
  /** Ids of the root events that either trace back to. */
  readonly roots: readonly string[]
}

/** Every organisation, by id, and who is whose vendor. */
export interface Organisations {
  readonly all: readonly Organisation[]
  readonly supplies: readonly Supply[]
  /** Ids of organisations by every spelling of their names. */
  readonly byName: ReadonlyMap<string, string>
}
