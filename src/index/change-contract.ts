/** What changes are told of. */
export const changingNouns = ['notice', 'incident', 'root-event'] as const
export type ChangingNoun = (typeof changingNouns)[number]

/** Where an index stands. Two answers of one state are the same. */
export interface IndexState {
  /** Of this index file, letters alone: an index that was made anew has another, and its changes begin again. */
  readonly epoch: string
  /** Counts the steps of builds that changed anything. */
  readonly sequence: number
  /** When the index was made: ISO, UTC. What went before is not told. */
  readonly begun: string
}

/** That something came, changed in what is told of it, or went: its last change, those before it are not kept. */
export interface IndexChangeMark {
  readonly noun: ChangingNoun
  readonly id: string
  readonly sequence: number
  /** ISO, UTC. */
  readonly at: string
  /** What it has become: `merged` into `now`, `gone`, or there as it is now. */
  readonly fate: 'there' | 'merged' | 'gone'
  /** Id of the incident or root event that it became part of; null where it did not. */
  readonly now: string | null
}

/** A place in the row of changes: behind the change of this one in this step. */
export interface ChangePlace {
  readonly sequence: number
  readonly noun: string
  readonly id: string
}

export interface ChangeQuery {
  /** Only what changed behind this place; null: from the beginning. */
  readonly after: ChangePlace | null
  /** Only what changed at this moment or later (ISO, UTC). */
  readonly since: string | null
  readonly nouns: readonly ChangingNoun[]
  readonly limit: number
}

/** The part of an index that tells what has changed. */
export interface ChangeQueries {
  state(): Promise<IndexState>
  /** In the order of the steps, with whether more follow. */
  changes(
    query: ChangeQuery,
  ): Promise<{ readonly changes: readonly IndexChangeMark[]; readonly more: boolean }>
}
