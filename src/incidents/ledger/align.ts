import type { Progress } from '../../facts/ledger-projection.ts'
import type { Fact } from '../../model/fact.ts'
import type { Entry, FollowedKind } from './entries.ts'
import { likenessOf } from './likeness.ts'

/** A standing statement, the later one that goes on from it, and how its value stands to it. */
export interface Pairing<L> {
  readonly line: L
  readonly entry: Entry
  readonly progress: Progress
}

/** Words around two statements as alike as this are about one thing, whatever became of the value. */
const alike = 0.5
/** So much less alike must every other be. */
const margin = 0.1
/** A value that only goes farther, or rounds to the other, needs less. */
const alikeEnough = 0.2

interface Candidate<L> extends Pairing<L> {
  readonly score: number
}

/** Whether values alone say that they are one, more or less exactly. */
const isOneValue = (progress: Progress): boolean =>
  progress === 'same' || progress === 'refined' || progress === 'vaguer'

const rank: Readonly<Record<Progress, number>> = {
  same: 0,
  refined: 1,
  vaguer: 1,
  further: 1,
  back: 1,
  wider: 2,
  narrower: 2,
  within: 2,
  against: 2,
  beside: 3,
}

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
      if (progress === 'beside' || (entry.isAdded && !isOneValue(progress))) continue
      all.push({ line, entry, progress, score: likenessOf(line.standing.context, entry.context) })
    }
  all.sort((a, b) => rank[a.progress] - rank[b.progress] || b.score - a.score)
  const taken = new Set<L | Entry>()
  const pairings: Pairing<L>[] = []
  const needsLikeWords = ({ line, entry, progress }: Candidate<L>): boolean =>
    ledger.needsLikeWords?.(progress, line.standing.statement.fact.value, entry.statement.fact.value) ?? false
  const isFree = ({ line, entry }: Candidate<L>): boolean => !taken.has(line) && !taken.has(entry)
  const byLine = Map.groupBy(all, ({ line }) => line)
  const byEntry = Map.groupBy(all, ({ entry }) => entry)
  for (const candidate of all) {
    if (!isFree(candidate)) continue
    if (
      needsLikeWords(candidate) &&
      !isClearlyOne(candidate, [byLine.get(candidate.line)!, byEntry.get(candidate.entry)!], isFree)
    )
      continue
    taken.add(candidate.line).add(candidate.entry)
    pairings.push(candidate)
  }
  return pairings
}

/** Whether the words around are alike, and those of no other pair that is still free come near. */
function isClearlyOne<L>(
  one: Candidate<L>,
  sharing: readonly (readonly Candidate<L>[])[],
  isFree: (candidate: Candidate<L>) => boolean,
): boolean {
  if (one.score < alikeEnough) return false
  let isAlone = true
  for (const others of sharing)
    for (const other of others) {
      if (other === one || !isFree(other)) continue
      if (other.score > one.score - margin) return false
      isAlone = false
    }
  const isMild = one.progress === 'wider' || isOneValue(one.progress)
  return (isMild && isAlone) || one.score >= alike
}

// 「本日」 is another day in every notice.
const ofItsDay = /本日|昨日|今朝|昨夜|一昨日/
const isOfItsDay = ({ evidence }: Fact): boolean => ofItsDay.test(evidence[0].quote)

const isHeld = ({ status }: Fact): boolean => status === 'confirmed' || status === 'possible'

/** A code may hold several things; that one of them is denied denies only what goes by the same words. */
function isSameWord({ evidence: [a] }: Fact, { evidence: [b] }: Fact): boolean {
  const [x, y] = [a.quote.normalize('NFKC'), b.quote.normalize('NFKC')]
  return x.includes(y) || y.includes(x)
}

/** How a later statement's value stands to an earlier's, as far as the text says that they are about one thing. */
function progressOf({ compare }: FollowedKind['ledger'], earlier: Entry, later: Entry): Progress {
  const [was, is] = [earlier.statement.fact, later.statement.fact]
  const progress = compare?.(was.value, is.value, earlier.opened.notice.published) ?? 'same'
  if (progress === 'against' && (isOfItsDay(was) || isOfItsDay(is))) return 'beside'
  if (isHeld(was) !== isHeld(is) && earlier.part !== null && !isSameWord(was, is)) return 'beside'
  if (earlier.branch === later.branch) return progress
  // The text parts what it tells of only here, or only there: no more than the same words can be about one thing.
  const isSame = isOneValue(progress) && was.status === is.status
  return isSame && (earlier.branch === null || later.branch === null) ? progress : 'beside'
}
