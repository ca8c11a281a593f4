import type { NoticeIndex } from '../../index/contract.ts'
import type { Query, Wants } from '../define-query.ts'
import { boundTo, type Place, printCursor, readCursor, stateWord } from './cursor.ts'
import type { Fault } from './fault.ts'
import { isPaged } from './parameters.ts'

type Input = Readonly<Record<string, unknown>>
type Answer = Readonly<Record<string, unknown>>

/** A stretch of a list, and the cursor of what follows it. */
export interface Stretch {
  readonly answer: Answer
  /** Null at the end, and where the answer is no list. */
  readonly next: string | null
}

/** Items that are looked through at once for the place of a cursor, and how often. */
const lookedThrough = 200
const most = 25

const unreadable: Fault = {
  parameter: 'cursor',
  because: {
    ja: '続きの印として読めません。前の答えの nextCursor をそのまま渡してください',
    en: 'It is no cursor. Hand on nextCursor of an answer as it is',
  },
}
const foreign: Fault = {
  parameter: 'cursor',
  because: {
    ja: '別の条件か並べ方の続きです。条件を変えたら、cursor なしで始めてください',
    en: 'It belongs to other conditions or another order. Begin without a cursor when you change them',
  },
}

/** What a cursor leads to is no more: everything around its place has gone since. */
export const expired: Fault = {
  parameter: 'cursor',
  because: {
    ja: 'この続きの場所は、もう見つかりません。cursor なしで初めから取り直してください',
    en: 'The place of this cursor is not found any more. Begin again without one',
  },
}

/**
 * Answers a question, from a cursor where one is given. A cursor keeps its place by the items last shown: what is
 * added or taken away before them meanwhile neither hides nor repeats anything.
 * @returns A fault where the cursor is none, belongs to another question, or has lost its place (`expired`); null
 *   where what is asked about is not there.
 */
export async function answerStretch(
  query: Query,
  index: NoticeIndex,
  input: Input,
  cursor: string | null,
  wants?: Wants,
): Promise<Stretch | Fault | null> {
  const { list } = query
  if (!list || !isPaged(query)) {
    const answer = (await query.answer(index, input, wants)) as Answer | null
    return answer && { answer, next: null }
  }
  const state = stateWord(await index.state())
  const bound = boundTo(query.name, input)
  const perPage = Number(input.perPage)
  const ask = (page: number, size: number) =>
    query.answer(index, { ...input, page, perPage: size }, wants) as Promise<Answer | null>
  const itemsOf = (answer: Answer) => answer[list.items] as readonly unknown[]

  let offset = (Number(input.page) - 1) * perPage
  if (cursor !== null) {
    const place = readCursor(cursor, bound)
    if (place === 'unreadable') return unreadable
    if (place === 'foreign') return foreign
    const found = place.state === state ? place.offset : await findPlace(place, ask, itemsOf, list.keyOf)
    if (found === null) return expired
    offset = found
  }
  const answer = await stretchFrom(offset, perPage, ask, list.items)
  if (answer === null) return null
  const items = itemsOf(answer)
  const end = offset + items.length
  const isLast = items.length === 0 || end >= Number(answer.total)
  const anchors = items.slice(-4).map(item => list.keyOf(item))
  return { answer, next: isLast ? null : printCursor(bound, { offset: end, anchors, state }) }
}

type Ask = (page: number, size: number) => Promise<Answer | null>

/** As many items from a place on, which need not be the beginning of a page. */
async function stretchFrom(offset: number, size: number, ask: Ask, items: string): Promise<Answer | null> {
  const page = Math.floor(offset / size) + 1
  const first = await ask(page, size)
  const skipped = offset % size
  if (first === null || skipped === 0) return first
  const second = await ask(page + 1, size)
  const all = [...(first[items] as unknown[]), ...((second?.[items] as unknown[] | undefined) ?? [])]
  return { ...first, [items]: all.slice(skipped, skipped + size) }
}

/** How many items now lie before a place, found by the items last shown: near where they were, then farther on, then before. */
async function findPlace(
  { offset, anchors }: Place,
  ask: Ask,
  itemsOf: (answer: Answer) => readonly unknown[],
  keyOf: (item: unknown) => string,
): Promise<number | null> {
  if (offset === 0) return 0
  const start = Math.floor(Math.max(0, offset - 1) / lookedThrough) + 1
  // Most lists grow at their beginning, so that the place has moved on.
  const onward = Array.from({ length: most }, (_, i) => start + i)
  const back = Array.from({ length: Math.min(most, start - 1) }, (_, i) => start - 1 - i)
  let best: { rank: number; place: number } | null = null
  let isOver = false
  for (const page of [...onward, ...back]) {
    if (isOver && page > start) continue
    const answer = await ask(page, lookedThrough)
    const items = answer ? itemsOf(answer) : []
    if (items.length < lookedThrough) isOver = true
    for (const [i, item] of items.entries()) {
      const rank = anchors.lastIndexOf(keyOf(item))
      if (rank >= 0 && (best === null || rank > best.rank))
        best = { rank, place: (page - 1) * lookedThrough + i + 1 }
    }
    if (best?.rank === anchors.length - 1) break
  }
  return best?.place ?? null
}
