import type { TextSpan } from '../model/span.ts'

/** A stretch of text and the facts it belongs to: as their words, or as a part of their sentence. */
export interface Cut extends TextSpan {
  /** Facts that quote these words, in order. */
  readonly facts: readonly number[]
  /** Facts whose sentence these words are in. */
  readonly sentences: readonly number[]
}

/** A span that belongs to a fact. */
export interface FactSpan {
  readonly fact: number
  readonly span: TextSpan
  readonly as: 'words' | 'sentence'
}

const inOrder = (set: ReadonlyMap<number, number>): number[] => [...set.keys()].sort((a, b) => a - b)

/**
 * Cuts the stretches that facts lie in at every place where a fact begins or ends, so that overlapping facts
 * become a row of cuts beside each other. In order; text that no fact touches is not in it.
 */
export function cutText(spans: readonly FactSpan[]): Cut[] {
  const edges = spans
    .filter(({ span }) => span.end > span.start)
    .flatMap(s => [
      { at: s.span.start, add: 1, ...s },
      { at: s.span.end, add: -1, ...s },
    ])
    .sort((a, b) => a.at - b.at)
  const open = { words: new Map<number, number>(), sentence: new Map<number, number>() }
  const cuts: Cut[] = []
  let from = 0
  for (const { at, add, fact, as } of edges) {
    if (at > from && open.words.size + open.sentence.size > 0)
      cuts.push({ start: from, end: at, facts: inOrder(open.words), sentences: inOrder(open.sentence) })
    from = at
    const count = (open[as].get(fact) ?? 0) + add
    if (count === 0) open[as].delete(fact)
    else open[as].set(fact, count)
  }
  return cuts
}

/** The cuts that `span` touches, clipped to it, with the text between them as cuts of no fact: nothing is lost. */
export function cutsWithin(cuts: readonly Cut[], span: TextSpan): Cut[] {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cuts[middle]!.end <= span.start) low = middle + 1
    else high = middle
  }
  const within: Cut[] = []
  let at = span.start
  for (let i = low; i < cuts.length && cuts[i]!.start < span.end; i++) {
    const cut = cuts[i]!
    const start = Math.max(cut.start, at)
    if (start > at) within.push({ start: at, end: start, facts: [], sentences: [] })
    const end = Math.min(cut.end, span.end)
    within.push({ ...cut, start, end })
    at = end
  }
  if (at < span.end) within.push({ start: at, end: span.end, facts: [], sentences: [] })
  return within
}
