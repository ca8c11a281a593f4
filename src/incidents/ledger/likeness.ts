const noWord = /[0-9,.、。・:：()\s|/〜~-]/g

/** The words by which a statement is told from others of its sort: pairs of characters that follow one another. */
export interface Context {
  /** Of the words that lead to it. */
  readonly own: ReadonlySet<string>
  /** Of the heading it stands under. */
  readonly heading: ReadonlySet<string>
}

/** Pairs of characters that follow one another, without figures and marks. */
export function pairsIn(words: string): ReadonlySet<string> {
  const bare = words.replace(noWord, '')
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < bare.length; i++) pairs.add(bare.slice(i, i + 2))
  return pairs
}

/** How alike two sets of pairs are, 0 to 1 (Dice); 0 where either has none. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const pair of few) if (many.has(pair)) shared++
  return (2 * shared) / (a.size + b.size)
}

/** Words of its own tell more of a statement than the heading does, which it shares with others. */
const ownShare = 0.7

/** How alike the words around two statements are, 0 to 1. */
export function likenessOf(a: Context, b: Context): number {
  const headings = likeness(a.heading, b.heading)
  if (a.own.size === 0 && b.own.size === 0) return headings
  return ownShare * likeness(a.own, b.own) + (1 - ownShare) * headings
}
