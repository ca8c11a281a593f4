import type { Label } from './label.ts'

/** Why a notice belongs to a root event. */
export interface RootReason {
  readonly notice: string
  readonly label: Label
  /** It is published by the organisation that the event happened at. */
  readonly isItself?: true
  /** The words it rests on: the name, the day, the service. */
  readonly words?: string
}

/** The breach of a vendor, service or contractor that incidents of several organisations trace back to, before it has an id of its own. */
export interface FoundRoot {
  /** Id of its first notice. */
  readonly id: string
  /** The organisation it happened at, as most notices write it. */
  readonly root: string
  /** Ids, oldest first. */
  readonly notices: readonly string[]
  /** Ids of the incidents they belong to. */
  readonly incidents: readonly string[]
  /** Why each notice belongs, in the order of `notices`. */
  readonly because: readonly RootReason[]
}

/** A root event as it is kept. */
export interface RootEvent extends FoundRoot {
  /** Minted once (ids.jsonl): the id of the first notice known to it. */
  readonly id: string
  /** Ids of root events that became part of it; each still leads here. */
  readonly formerly: readonly string[]
  /** Id of the root event that it was once part of. */
  readonly splitFrom?: string
}
