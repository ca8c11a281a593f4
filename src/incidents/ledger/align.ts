import type { Progress } from '../../facts/ledger-projection.ts'
import type { Entry, FollowedKind } from './entries.ts'
import { likeness } from './likeness.ts'

/** A standing statement, the later one that goes on from it, and how its value stands to it. */
export interface Pairing<L> {
  readonly line: L
  readonly entry: Entry
  readonly progress: Progress
}

/** Words around two figures as alike as this are about one thing, whatever became of the figure. */
const alike = 0.5
/** So much less alike must every other be. */
const margin = 0.1
/** One figure of its sort before, one now: less will do. */
const alikeEnough = 0.2
/** A number as small as this is met everywhere: that it is the same says little. */
const smallNumber = 0.15

interface Candidate<L> extends Pairing<L> {
  readonly score: number
}

const isTied = (progress: Progress): boolean =>
  progress === 'same' || progress === 'refined' || progress === 'vaguer'

/** Which of the standing statements each statement of a notice goes on from; those without one are left out. */
export function align<L extends { readonly standing: Entry }>(
  { ledger }: FollowedKind,
  lines: readonly L[],
  entries: readonly Entry[],
): Pairing<L>[] {
  const all: Candidate<L>[] = []
  for (const entry of entries)
    for (const line of lines) {
      const progress = progressOf(ledger, line.standing, entry)
      if (progress !== 'beside')
        all.push({ line, entry, progress, score: likeness(line.standing.context, entry.context) })
    }
  const taken = new Set<L | Entry>()
  const pairings: Pairing<L>[] = []
  const take = (candidates: readonly Candidate<L>[]): void => {
    for (const candidate of candidates) {
      if (taken.has(candidate.line) || taken.has(candidate.entry)) continue
      taken.add(candidate.line).add(candidate.entry)
      pairings.push(candidate)
    }
  }
  const rank = (progress: Progress): number => (progress === 'same' ? 0 : isTied(progress) ? 1 : 2)
  const best = all.toSorted((a, b) => rank(a.progress) - rank(b.progress) || b.score - a.score)
  if (!ledger.toldApartByWords) {
    take(best)
    return pairings
  }
  take(
    best.filter(({ progress, score }) => isTied(progress) && (progress === 'same' || score >= smallNumber)),
  )
  const open = best.filter(
    ({ line, entry, progress }) =>
      !isTied(progress) && !entry.isAdded && !taken.has(line) && !taken.has(entry),
  )
  take(open.filter(candidate => isClearlyOne(candidate, open)))
  return pairings
}

/** Whether no other pair comes near, and the words around are alike. */
function isClearlyOne<L>(one: Candidate<L>, all: readonly Candidate<L>[]): boolean {
  const rivals = all.filter(other => other !== one && (other.line === one.line || other.entry === one.entry))
  if (rivals.length === 0) return one.score >= alikeEnough
  return one.score >= alike && rivals.every(other => other.score <= one.score - margin)
}

/** How a later statement's value stands to an earlier's, as far as the text says that they are about one thing. */
function progressOf({ compare }: FollowedKind['ledger'], earlier: Entry, later: Entry): Progress {
  const progress = compare?.(earlier.statement.fact.value, later.statement.fact.value) ?? 'same'
  if (earlier.branch === later.branch) return progress
  // The text parts what it tells of only here, or only there: no more than the same words can be about one thing.
  const isSame = isTied(progress) && earlier.statement.fact.status === later.statement.fact.status
  return isSame && (earlier.branch === null || later.branch === null) ? progress : 'beside'
}
