import { createHash } from 'node:crypto'
import { decisionPath, readDecisions } from '../archive/decisions.ts'
import { IdRegister } from '../archive/ids.ts'
import type { Archive } from '../archive/open-archive.ts'
import { standings } from '../archive/standing-decisions.ts'
import type { AmendmentDecision, Decision, FactDecision } from '../model/decision.ts'
import type { NamedFactDecision } from '../readings/reviewed/apply-review.ts'
import { withoutSelector } from './part-path.ts'
import type { NamedAmendment } from './settle-amendments.ts'

/** A decision that the reading of one notice obeys: on a fact, or on its head. */
export type NamedReview = NamedFactDecision | NamedAmendment

/** The decisions on facts and heads that stand, by the path of their notice. */
export type Reviews = ReadonlyMap<string, readonly NamedReview[]>

/** Reads those that stand from decisions/. */
export function readReviews(archive: Archive): readonly NamedReview[] {
  const { decisions } = readDecisions(archive)
  if (!decisions.some(({ decision }) => isReview(decision))) return []
  const standing = standings(decisions)
  return decisions.flatMap(({ name, decision }) =>
    isReview(decision) && standing.get(name)!.state === 'stands'
      ? [{ name, path: decisionPath(name), decision } as NamedReview]
      : [],
  )
}

/** By the paths that their notices have now: a notice goes by its id, and by its path where the id is not known. */
export function placeReviews(archive: Archive, standing: readonly NamedReview[]): Reviews {
  const reviews = new Map<string, NamedReview[]>()
  if (standing.length === 0) return reviews
  const ids = new IdRegister(archive.idsFile)
  for (const named of standing) {
    const { id, path } = named.decision.notice
    const now = ids.pathOf(id) ?? path
    const group = reviews.get(now)
    if (group) group.push(named)
    else reviews.set(now, [named])
  }
  return reviews
}

const isReview = (decision: Decision): decision is FactDecision | AmendmentDecision =>
  decision.decision === 'fact' || decision.decision === 'amendment'

/** Of each path that has decisions, a hash of them: where it has changed, the notice's file is read again. */
export function reviewHashes(reviews: Reviews): Record<string, string> {
  const hashes = [...reviews].map(([path, named]) => {
    const said = JSON.stringify(named.map(({ name, decision }) => [name, decision]))
    return [path, createHash('sha256').update(said).digest('hex').slice(0, 16)] as const
  })
  return Object.fromEntries(hashes)
}

/** The files whose notices were read with other decisions than there are now. */
export function reviewedAnew(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): ReadonlySet<string> {
  const paths = [...Object.keys(before), ...Object.keys(now)].filter(path => before[path] !== now[path])
  // A file may bear the very name of a part.
  return new Set(paths.flatMap(path => [path, withoutSelector(path)]))
}

/** The same by files; those of a page with several notices are all of its notices'. */
export function reviewsByFile(reviews: Reviews): ReadonlyMap<string, Reviews> {
  const byFile = new Map<string, Map<string, readonly NamedReview[]>>()
  for (const [path, named] of reviews)
    for (const file of new Set([path, withoutSelector(path)])) {
      const group = byFile.get(file)
      if (group) group.set(path, named)
      else byFile.set(file, new Map([[path, named]]))
    }
  return byFile
}
