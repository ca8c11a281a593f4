/** A line of a text, and the place of its first pair in the search index. */
export interface PlacedLine {
  /** Offsets into the text. */
  readonly start: number
  readonly end: number
  readonly place: number
}

/** Places are given out in slots of so many: a line has as many as it needs, one behind the other. */
const slotSize = 32
/** Of so many slots one is taken, so that few lines want the same. */
const roomPerSlot = 3

/**
 * Gives every line of a text places of its own, which hang on its words and not on the lines before it: where a line is
 * put in, those of nearly all others stay, and so do the files of the search index that hold them. No line's places
 * follow on another's. In the order of their places; empty lines have none.
 */
export function placedLines(text: string): PlacedLine[] {
  const lines: {
    readonly start: number
    readonly end: number
    readonly hash: number
    readonly slots: number
  }[] = []
  let wanted = 0
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (end > start) {
      const slots = Math.ceil((end - start) / slotSize)
      lines.push({ start, end, hash: hashOf(text, start, end), slots })
      wanted += slots
    }
    start = end + 1
  }
  let room = 1
  while (room < roomPerSlot * wanted) room *= 2
  const wordsOf = ({ start, end }: (typeof lines)[number]): string => text.slice(start, end)
  lines.sort((a, b) => a.hash - b.hash || (wordsOf(a) < wordsOf(b) ? -1 : 1))
  // The last line may begin in the last slot, behind which there is room for all.
  const isTaken = new Uint8Array(room + wanted + 1)
  return lines
    .map(({ start, end, hash, slots }) => {
      let at = hash & (room - 1)
      for (let free = 0; free < slots; )
        if (isTaken[at + free] === 1) {
          at += free + 1
          free = 0
        } else free++
      isTaken.fill(1, at, at + slots)
      return { start, end, place: at * slotSize }
    })
    .sort((a, b) => a.place - b.place)
}

/** FNV-1a over UTF-16 units, without a sign. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
