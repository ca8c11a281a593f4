import { sameValue } from '../model/same-value.ts'
import type { Threading } from '../model/threading.ts'
import type { ThreadedNotice } from './pair.ts'
import type { LikenedTexts } from './roots/attach.ts'
import { within } from './roots/unit.ts'

/**
 * What of a notice is asked only where two are compared. Where it has changed and comparing gave the same pairs,
 * neither `settle` nor `findRoots` can see it (a test lets them run without). `findRoots` looks at the sketch of some.
 */
export const onlyCompared = [
  'label',
  'quoted',
  'types',
  'speaksForGroup',
  'sketch',
] as const satisfies readonly (keyof Threading)[]

const compared: ReadonlySet<string> = new Set(onlyCompared)

/**
 * Whether a notice that has changed leaves the incidents and root events as they are, given that the pairs are those
 * of before.
 * @param together It and the other notices of its incident, as they are now.
 * @param likened As `findRootsAndTexts` gave it for the incidents of before.
 */
export function staysJoined(
  before: ThreadedNotice,
  now: ThreadedNotice,
  together: readonly ThreadedNotice[],
  { members, days }: LikenedTexts,
): boolean {
  if (before.path !== now.path || !sameValue(before.linked, now.linked)) return false
  const fields = Object.keys({ ...before.threading, ...now.threading }) as (keyof Threading)[]
  const differs = (field: keyof Threading): boolean =>
    !sameValue(before.threading[field], now.threading[field])
  if (fields.some(field => !compared.has(field) && differs(field))) return false
  if (!differs('sketch')) return true
  // A text is held against those of members by members, by incidents that leave somebody unnamed, and by those that
  // share a day with a member (roots/attach.ts): what is none of these goes by names and days alone.
  const leavesUnnamed = together.some(({ threading }) =>
    threading.victims.some(({ name, relation }) => name === '' && !within.has(relation)),
  )
  return !leavesUnnamed && !members.includes(now.id) && !now.threading.events.some(day => days.includes(day))
}
