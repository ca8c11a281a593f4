/** Edits that turn one word into the other: a letter put in, taken out, exchanged, or two swapped. */
function editsBetween(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const exchanged = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, exchanged, isSwap ? before[j - 2]! + 1 : exchanged))
    }
    ;[before, row] = [row, next]
  }
  return row[b.length]!
}

/** The known word that was most likely meant: at most two slips away, one in a short word; null where none is near. */
export function nearestWord(given: string, known: readonly string[]): string | null {
  if (given.length < 2 || given.length > 40) return null
  const most = given.length < 5 ? 1 : 2
  let nearest: string | null = null
  let fewest = most + 1
  for (const word of known) {
    const edits = editsBetween(given, word)
    if (edits < fewest) [nearest, fewest] = [word, edits]
  }
  return nearest
}
