import { sameValue } from '../model/same-value.ts'
import type { Threading } from '../model/threading.ts'
import type { ThreadedNotice } from './pair.ts'
import { bandsMeet, type LikenedTexts } from './roots/attach.ts'

/** What of a notice is asked only where two are compared: `settle` reads none of it, `findRoots` the sketch alone. */
export const onlyCompared = [
  'label',
  'quoted',
  'types',
  'speaksForGroup',
  'sketch',
] as const satisfies readonly (keyof Threading)[]

/** What besides is asked only of the notices of its own incident, for the reports that these cite (`citedReports`). */
export const onlyForCitations = ['citations', 'numberWords'] as const satisfies readonly (keyof Threading)[]

const mayChange: ReadonlySet<string> = new Set([...onlyCompared, ...onlyForCitations])

/**
 * Whether a notice that has changed leaves all incidents as they are but for the reports that its own cites, and all
 * root events, given that the pairs are those of before (docs/why/what-stays-joined.md).
 * @param likened As `findRootsAndTexts` gave it for the incidents of before.
 * @param textOf What threading needs of a notice, by its id, as it is now.
 */
export function staysJoined(
  before: ThreadedNotice,
  now: ThreadedNotice,
  likened: LikenedTexts,
  textOf: (id: string) => Threading | undefined,
): boolean {
  if (before.path !== now.path || !sameValue(before.linked, now.linked)) return false
  const fields = Object.keys({ ...before.threading, ...now.threading }) as (keyof Threading)[]
  const differs = (field: keyof Threading): boolean =>
    !sameValue(before.threading[field], now.threading[field])
  if (fields.some(field => !mayChange.has(field) && differs(field))) return false
  if (!differs('sketch')) return true
  // The text of a member is held against those of others, and theirs against those of members, where bands meet.
  const { members, others } = likened
  const against = members.includes(now.id) ? others : others.includes(now.id) ? members : []
  return against.every(id => {
    const other = textOf(id)
    return other !== undefined && !bandsMeet(before.threading, other) && !bandsMeet(now.threading, other)
  })
}
