import type { Evidence } from './evidence.ts'
import type { Relation } from './vocabulary/relations.ts'

/** An earlier notice of its own series that a notice names or links to. */
export interface Citation {
  /** ISO prefix, where the day is said. */
  readonly published: string | null
  /** As quoted, where it is. */
  readonly title: string | null
  /** A code of src/model/stage.ts, where its place in the series is said. */
  readonly stage: string | null
  /** N of 第N報. */
  readonly number: number | null
  readonly evidence: Evidence
}

/** An organisation as threading compares it: keys of `organisationKeys` (src/text/organisation-key.ts). */
export interface ThreadedParty {
  /** As written, folded; empty where the notice leaves the name out. */
  readonly name: string
  readonly keys: readonly string[]
  readonly relation: Relation
}

/**
 * What it takes to see whether two notices tell of the same incident, in a few hundred bytes. Made once a notice by
 * `threadNotice` (src/incidents/thread-notice.ts) while it is open, and kept with its row.
 */
export interface Threading {
  /** ISO prefix. */
  readonly published: string | null
  /** The incident number that the archive's keeper noted (事案ID): evidence, never truth. */
  readonly label: string | null
  readonly publishers: readonly string[]
  /** Keys of the publishers, and of what else the notice calls them. */
  readonly own: readonly string[]
  /** As written, or empty. */
  readonly title: string
  readonly address: string | null
  readonly genre: string | null
  readonly stage: string | null
  /** N of an explicit 第N報. */
  readonly number: number | null
  /** Whose systems, accounts or hands it happened in. */
  readonly victims: readonly ThreadedParty[]
  /** Every other organisation that the text names; those without a role have the relation `other`. */
  readonly named: readonly ThreadedParty[]
  /** It speaks of members of its group without saying which of the named are such. */
  readonly speaksForGroup: boolean
  /** Days on which notices cited in the text were published. */
  readonly cited: readonly string[]
  /** Earlier notices of the series that the text names, or the archive's keeper links to. */
  readonly citations: readonly Citation[]
  /** The words that say the number; null where there is none. */
  readonly numberWords: Evidence | null
  /** Titles of earlier notices that the text quotes, as `titleForm` writes them. */
  readonly quoted: readonly string[]
  /** Days of the incident itself: it occurred, was noticed, stopped, was reported. */
  readonly events: readonly string[]
  /** Every other day the text names. */
  readonly days: readonly string[]
  /** Codes of src/model/vocabulary/incident-types.ts. */
  readonly types: readonly string[]
  /** What stands in 「」 and is no title: names of products and services among them. Small letters. */
  readonly services: readonly string[]
  /** MinHash of the body (src/incidents/shingles.ts); empty for a body of a few words. */
  readonly sketch: readonly number[]
}
