import type { Label } from '../../model/label.ts'

/** One reason for or against taking a page for an incident notice, with the words that show it. */
export interface ReasonFound {
  /** Permanent: journals keep it. */
  readonly name: string
  readonly label: Label
  /** Positive speaks for a notice. */
  readonly points: number
  readonly words: string
  /** It shows that something happened, and not only what the page is about. */
  readonly isEvent?: true
}

/** Whether a title or a page is an incident notice, and why. */
export interface Verdict {
  readonly is: 'notice' | 'no-notice' | 'doubtful'
  readonly points: number
  /** The weightiest first. */
  readonly because: readonly ReasonFound[]
}

/** From here on a page is taken for a notice. */
export const enoughForNotice = 3
/** From here down it is not. */
export const enoughAgainst = 0

/**
 * Adds reasons up; each name counts once, with its strongest words.
 * @param needsEvent Whether what is about incidents is no notice before it shows that one happened.
 */
export function decide(found: Iterable<ReasonFound>, needsEvent = false): Verdict {
  const byName = new Map<string, ReasonFound>()
  for (const reason of found) {
    const before = byName.get(reason.name)
    if (!before || Math.abs(reason.points) > Math.abs(before.points)) byName.set(reason.name, reason)
  }
  const because = [...byName.values()].sort(
    (a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.name < b.name ? -1 : 1),
  )
  const points = because.reduce((sum, reason) => sum + reason.points, 0)
  const isTold = !needsEvent || because.some(reason => reason.isEvent)
  const is =
    points <= enoughAgainst ? 'no-notice' : points >= enoughForNotice && isTold ? 'notice' : 'doubtful'
  return { is, points, because }
}
