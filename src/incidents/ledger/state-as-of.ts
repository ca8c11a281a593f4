import type { Field, Ledger, Statement, Version } from './ledger.ts'

/** What stands of one field on a day. */
export interface Standing {
  readonly field: Pick<Field, 'kind' | 'key' | 'label' | 'branch'>
  /** The version whose statement stands; of what was withdrawn, the one that stood last. */
  readonly version: Version
  /** The earlier statement that it contradicts without a word: both are to be shown. */
  readonly against: Statement | null
  /** Id of the last notice by that day that speaks of it: later ones are silent. */
  readonly lastTold: string
  /** The incident was taken back. */
  readonly isWithdrawn: boolean
}

/** The last day that an ISO prefix can mean, as a string that sorts behind it. */
const endOf = (prefix: string): string =>
  `${prefix}${'-99-99'.slice(prefix.length === 4 ? 0 : 3)}`.slice(0, 10)

/** Whether a notice was out by the end of a day (ISO prefixes). One of unknown day may not have been. */
export const isOutBy = (published: string | null, day: string | null): boolean =>
  day === null || (published !== null && endOf(published) <= endOf(day))

/** The state of everything the incident's notices had told by the end of a day (ISO prefix); null: by the last of them. */
export function stateAsOf({ fields }: Pick<Ledger, 'fields'>, day: string | null): Standing[] {
  return fields.flatMap(({ kind, key, label, branch, versions }) => {
    const out = versions.filter(({ published }) => isOutBy(published, day))
    const last = out.at(-1)
    if (!last) return []
    // What is told more weakly, or denied of a part, leaves standing what was told before.
    const version =
      out.findLast(
        ({ because }) =>
          because !== 'told-more-weakly' && because !== 'of-a-part' && because !== 'taken-back',
      ) ?? last
    return [
      {
        field: { kind, key, label, branch },
        version,
        against: version.transition === 'contradicted' ? version.before : null,
        lastTold: last.notice,
        isWithdrawn: last.transition === 'withdrawn',
      },
    ]
  })
}
