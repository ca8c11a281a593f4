/** A stretch of a text as it was, is, or stayed. A sentence of which a part was changed is cut at the change. */
export interface Piece {
  readonly text: string
  readonly is: 'same' | 'gone' | 'new'
}

/** Comparing longer texts sentence by sentence would take seconds. */
const mostSentences = 4000
/** Steps of the comparison: beyond it the texts have little in common, and stand one after the other. */
const mostSteps = 800

/** Sentences among which the one that took another's place is looked for. */
const nearBy = 20

/** Where a sentence or a line ends. */
const end = /(?<=[。\n])/

/** What was taken out of a text and what came in, sentence by sentence. Null where the texts are too long for that. */
export function textDifference(before: string, after: string): readonly Piece[] | null {
  const [a, b] = [before.split(end), after.split(end)]
  if (a.length > mostSentences || b.length > mostSentences) return null
  const pieces: Piece[] = []
  let gone: string[] = []
  let fresh: string[] = []
  const settle = (): void => {
    pieces.push(...changed(gone, fresh))
    gone = []
    fresh = []
  }
  let [i, j] = [0, 0]
  for (const [x, y] of common(a, b)) {
    gone.push(...a.slice(i, x))
    fresh.push(...b.slice(j, y))
    if (gone.length + fresh.length > 0) settle()
    pieces.push({ text: a[x]!, is: 'same' })
    i = x + 1
    j = y + 1
  }
  gone.push(...a.slice(i))
  fresh.push(...b.slice(j))
  settle()
  return joined(pieces)
}

/** Sentences that took the place of others: of two that are much alike only what differs, else one after the other. */
function changed(gone: readonly string[], fresh: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let next = 0
  for (const was of gone) {
    const near = fresh.slice(next, next + nearBy).findIndex(is => isAlike(was, is))
    const at = near < 0 ? -1 : next + near
    if (at < 0) {
      pieces.push({ text: was, is: 'gone' })
      continue
    }
    pieces.push(...fresh.slice(next, at).map((text): Piece => ({ text, is: 'new' })))
    const is = fresh[at]!
    const [head, tail] = ends(was, is)
    pieces.push(
      { text: was.slice(0, head), is: 'same' },
      { text: was.slice(head, was.length - tail), is: 'gone' },
      { text: is.slice(head, is.length - tail), is: 'new' },
      { text: was.slice(was.length - tail), is: 'same' },
    )
    next = at + 1
  }
  return [...pieces, ...fresh.slice(next).map((text): Piece => ({ text, is: 'new' }))]
}

/** Whether two sentences have half of their letters in common, at their beginnings and ends. */
function isAlike(was: string, is: string): boolean {
  const [head, tail] = ends(was, is)
  return (head + tail) * 2 >= Math.max(was.length, is.length)
}

/** How many letters two sentences have in common at the beginning, and at the end. */
function ends(was: string, is: string): [number, number] {
  let head = 0
  while (head < was.length && head < is.length && was[head] === is[head]) head++
  let tail = 0
  while (tail < was.length - head && tail < is.length - head && was.at(-1 - tail) === is.at(-1 - tail)) tail++
  // A number or a word is not cut: 3,312 and 3,482 have a 3 in common that says nothing.
  while (head > 0 && partOfWord.test(was[head - 1]!)) head--
  while (tail > 0 && partOfWord.test(was.at(-tail)!)) tail--
  return [head, tail]
}

const partOfWord = /[0-9０-９A-Za-z,，.．]/

/** Stretches of one kind that follow each other as one; empty ones left out. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = []
  for (const piece of pieces) {
    if (piece.text === '') continue
    const last = all.at(-1)
    if (last?.is === piece.is) all[all.length - 1] = { text: last.text + piece.text, is: last.is }
    else all.push(piece)
  }
  return all
}

/** The places of a longest common run of sentences (Myers 1986), or as much of it as was found within the steps. */
function common(a: readonly string[], b: readonly string[]): [number, number][] {
  const most = Math.min(a.length + b.length, mostSteps)
  const reach = new Map<number, number>([[1, 0]])
  const trail: Map<number, number>[] = []
  for (let d = 0; d <= most; d++) {
    trail.push(new Map(reach))
    for (let k = -d; k <= d; k += 2) {
      const isDown = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))
      let x = isDown ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1
      let y = x - k
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x++
        y++
      }
      reach.set(k, x)
      if (x >= a.length && y >= b.length) return walkedBack(trail, a.length, b.length)
    }
  }
  return []
}

function walkedBack(trail: readonly Map<number, number>[], endA: number, endB: number): [number, number][] {
  const places: [number, number][] = []
  let [x, y] = [endA, endB]
  for (let d = trail.length - 1; d >= 0; d--) {
    const reach = trail[d]!
    const k = x - y
    const isDown = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1))
    const before = isDown ? k + 1 : k - 1
    const from = d === 0 ? 0 : (reach.get(before) ?? 0)
    // Where the sentences in common begin: behind the one that was taken out or came in.
    const start = d === 0 || isDown ? from : from + 1
    while (x > start) places.push([--x, --y])
    ;[x, y] = [from, from - before]
  }
  return places.reverse()
}
