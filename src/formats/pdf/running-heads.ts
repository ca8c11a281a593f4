import type { Box, Chunk } from './chunk.ts'

/** A page as far as its running heads are concerned. */
interface PageLines {
  readonly page: number
  readonly height: number
  readonly chunks: readonly Chunk[]
}

/** The parts of a page's height, from its top and bottom, where running heads stand. */
const margin = 0.13
/** How far, in points, the same line may stand from page to page. */
const sway = 4
const numberOnly =
  /^[-–—―ー－ (（]*(?:p(?:age|\.)?[ 　]?)?([0-9０-９]{1,3})(?:[ 　]?[/／][ 　]?[0-9０-９]{1,3})?(?:ページ|頁)?[-–—―ー－ )）]*$/i

/**
 * For each page the chunks that are running heads or page numbers: the same words (or numbers that count with the
 * pages) at the same place on another page, and at the foot of a page its own number.
 */
export function runningHeads(pages: readonly PageLines[]): Set<Chunk>[] {
  const inMargins = pages.map(({ height, chunks }) =>
    chunks.filter(({ box }) => box[3] < height * margin || box[1] > height * (1 - margin)),
  )
  const known = new Map<string, { page: number; chunk: Chunk; numbers: number[] }[]>()
  inMargins.forEach((chunks, i) => {
    for (const chunk of chunks) {
      const key = `${chunk.text.replace(/[0-9０-９]{1,6}/g, '#')} ${Math.round(chunk.size)}`
      const entry = { page: pages[i]!.page, chunk, numbers: numbersIn(chunk.text) }
      const same = known.get(key)
      if (same) same.push(entry)
      else known.set(key, [entry])
    }
  })
  const repeated = new Set<Chunk>()
  for (const same of known.values())
    for (const [i, one] of same.entries()) {
      const other = same.find(
        (o, j) => j !== i && o.page !== one.page && isAt(o.chunk.box, one.chunk.box) && count(o, one),
      )
      if (other) repeated.add(one.chunk)
    }
  return pages.map(({ page, height, chunks }, i) => {
    const heads = new Set(inMargins[i]!.filter(chunk => repeated.has(chunk)))
    const lowest = chunks.reduce<Chunk | null>((low, one) => (low && low.y >= one.y ? low : one), null)
    const number = lowest && lowest.y > height * (1 - margin) ? numberOnly.exec(lowest.text) : null
    if (number && Number(number[1]!.normalize('NFKC')) === page) heads.add(lowest!)
    return heads
  })
}

const numbersIn = (text: string): number[] =>
  Array.from(text.matchAll(/[0-9０-９]{1,6}/g), m => Number(m[0].normalize('NFKC')))

const isAt = (a: Box, b: Box): boolean =>
  Math.abs(a[1] - b[1]) < sway &&
  (Math.abs(a[0] - b[0]) < sway ||
    Math.abs(a[2] - b[2]) < sway ||
    Math.abs(a[0] + a[2] - b[0] - b[2]) < 2 * sway)

/** Whether the numbers of two lines are the same, or differ as their pages do. */
const count = (a: { page: number; numbers: number[] }, b: { page: number; numbers: number[] }): boolean =>
  a.numbers.every((n, i) => n === b.numbers[i] || n - b.numbers[i]! === a.page - b.page)
