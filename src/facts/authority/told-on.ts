import type { ViewSpan } from '../../model/span.ts'
import { type DateMention, readDates } from '../../text/dates/index.ts'
import { type NoticeText, oncePerNotice, type Sentence } from '../../text/notice-text.ts'

/** The day the words tie to the telling, ISO prefix, and the words. */
export interface ToldOn {
  readonly value: string
  readonly span: ViewSpan
}

const asToldOn = (date: DateMention): ToldOn => ({ value: date.value!, span: date.span })

const resolvedDates = oncePerNotice((notice: NoticeText) => {
  const all = readDates(notice).filter(date => date.value !== null)
  const leading = new Map<number, DateMention>()
  for (const date of all) if (date.leads && !leading.has(date.block)) leading.set(date.block, date)
  return { all, leading }
})

/** The dates that stand inside a sentence; found by halving. */
function within(all: readonly DateMention[], { start, end }: ViewSpan): DateMention[] {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.span.start < start) low = middle + 1
    else high = middle
  }
  const found: DateMention[] = []
  for (let i = low; i < all.length && all[i]!.span.end <= end; i++) found.push(all[i]!)
  return found
}

/**
 * When the body named at `start` was told: by a date between its name and the predicate that ends at `end`
 * (offsets into the sentence), else by the nearest one before the name, else by the dated row or heading.
 */
export function toldOn(notice: NoticeText, sentence: Sentence, start: number, end: number): ToldOn | null {
  const { all, leading } = resolvedDates(notice)
  const from = sentence.span.start
  const near = { start: from + Math.max(0, start - farthest), end: Math.min(sentence.span.end, from + end) }
  const dates = within(all, near)
  const inside = dates.find(d => d.span.start >= from + start)
  const before = dates.filter(d => d.span.end <= from + start).at(-1)
  // A day before another clause's predicate belongs to that clause.
  const own =
    before && !clauseEnds.test(notice.view.text.slice(before.span.end, from + start)) ? before : null
  const chosen = inside ?? own
  if (chosen) return asToldOn(chosen)
  if (within(all, sentence.span).length > 0) return null
  const { block } = notice.blocks[sentence.block]!
  const entry = block.kind === 'row' || block.label !== undefined
  const led = entry ? leading.get(sentence.block) : undefined
  if (led) return asToldOn(led)
  for (const place of [block.continues, block.under])
    if (typeof place === 'number') {
      const head = notice.blocks[place]!.block
      const dated = head.marker === 'date' || head.label !== undefined ? leading.get(place) : undefined
      if (dated) return asToldOn(dated)
    }
  return null
}

/** Characters before a name in which a date is still its own. */
const farthest = 200
const clauseEnds = /。|(?:し|り|い|て|ため|が)、/
