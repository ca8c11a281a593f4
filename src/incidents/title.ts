import type { Threading } from '../model/threading.ts'
import { titleForm } from '../text/title-form.ts'

const known = new WeakMap<Threading, string>()

/** A notice's title as threading compares it; worked out once, since a notice is compared with many. */
export function titleOf(threading: Threading): string {
  let form = known.get(threading)
  if (form === undefined) {
    form = titleForm(threading.title)
    known.set(threading, form)
  }
  return form
}

const pairsOf = (words: string): Set<string> => {
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < Math.min(words.length, 200); at++) pairs.add(words.slice(at, at + 2))
  return pairs
}

/** How alike two titles are but for the number of the report and what is usual: Dice over pairs of letters, 0 to 1. */
export function titleLikeness(a: Threading, b: Threading): number {
  const [x, y] = [pairsOf(titleOf(a)), pairsOf(titleOf(b))]
  let same = 0
  for (const pair of x) if (y.has(pair)) same++
  return x.size + y.size > 0 ? (2 * same) / (x.size + y.size) : 0
}
