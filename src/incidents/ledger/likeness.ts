const noWord = /[0-9,.、。・:：()\s|/〜~-]/g

/** Pairs of characters that follow one another, without figures and marks. */
export function pairsIn(words: string): ReadonlySet<string> {
  const bare = words.replace(noWord, '')
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < bare.length; i++) pairs.add(bare.slice(i, i + 2))
  return pairs
}

/** How alike two stretches of words are, 0 to 1 (Dice over pairs of characters); 0 where either has none. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const pair of few) if (many.has(pair)) shared++
  return (2 * shared) / (a.size + b.size)
}
