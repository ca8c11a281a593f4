/**
 * A line as its pairs of neighbouring characters (code points), and its last character alone. The lone character
 * keeps the pairs of two lines apart: a run of pairs found in a row is therefore exactly the words searched for.
 */
export function bigrams(line: string): string[] {
  const out: string[] = []
  let last = ''
  for (const c of line) {
    if (last !== '') out.push(last + c)
    last = c
  }
  if (last !== '') out.push(last)
  return out
}
