/** What notices are joined into, and has an id of its own. */
export const groupNouns = ['incident', 'root-event'] as const
export type GroupNoun = (typeof groupNouns)[number]

/** A line of ids.jsonl for an incident or a root event. A later line of the same id takes the place of an earlier one. */
export interface GroupLine {
  readonly id: string
  readonly noun: GroupNoun
  /** Ids of its notices when the line was written, sorted. */
  readonly notices: readonly string[]
  /** Ids that became part of it, and lead here. */
  readonly formerly?: readonly string[]
  /** The id it was once part of. */
  readonly splitFrom?: string
}

export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{10}$/.test(value)

const areIds = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isId)

/** Whether a line of ids.jsonl is one of an incident or a root event. */
export function isGroupLine(value: unknown): value is GroupLine {
  const { id, noun, notices, formerly, splitFrom } = (value ?? {}) as Record<string, unknown>
  return (
    groupNouns.some(known => known === noun) &&
    isId(id) &&
    areIds(notices) &&
    (formerly === undefined || areIds(formerly)) &&
    (splitFrom === undefined || isId(splitFrom))
  )
}
