import type { ViewSpan } from '../../model/span.ts'
import type { DateMention } from '../../text/dates/index.ts'
import type { NoticeText } from '../../text/notice-text.ts'

/** The words that a date governs, as the folded view has them. */
export interface Governed {
  readonly mention: DateMention
  /** What stands before the date in its clause: 「個人情報保護委員会には」7月8日に報告済み. */
  readonly before: string
  /** What stands after it, to the next date that opens a statement of its own or the end of its sentence or entry. */
  readonly after: string
  /** Whether the date opens a dated row or entry, all of which it governs. */
  readonly isEntry: boolean
}

const clauseEnd = /(?:であり|ており|おり|まし[てた]が?|し|て|され|受け|ます|ため|ところ)、/g
// 「2月3日および2月16日に公表」: two dates with one predicate.
const coordinates = /^(?:付け?)?(?:の?第.報)?[ ]?(?:および|及び|ならびに|並びに|と|、|・|,|または)[ ]?$/

/** The words that each date of the notice governs, in text order. */
export function governedByDates(notice: NoticeText, mentions: readonly DateMention[]): Governed[] {
  const { text } = notice.view
  const sentences = sentencesByBlock(notice)
  return mentions.map((mention, i) => {
    const block = notice.blocks[mention.block]!
    const sentence =
      (sentences.get(mention.block) ?? []).find(
        s => s.start <= mention.span.start && mention.span.start < s.end,
      ) ?? block.content
    const entry = entryEnd(notice, mentions, i)
    const end = entry ?? sentence.end
    const nextDate = mentions
      .slice(i + 1)
      .find(m => m.span.start < end && !isCoordinated(text, mentions, m, mention))
    const previous = mentions[i - 1]
    const from = previous && previous.span.end > sentence.start ? previous.span.end : sentence.start
    let after = text.slice(
      mention.span.end,
      nextDate && nextDate.span.start < end ? nextDate.span.start : end,
    )
    if (nextDate && entry === null && nextDate.span.start < end) after = withoutLastClause(after)
    const lead = text.slice(from, mention.span.start)
    return {
      mention,
      before: previous && previous.span.end > sentence.start ? lastClause(lead) : lead.slice(-80),
      after,
      isEntry: entry !== null,
    }
  })
}

function sentencesByBlock(notice: NoticeText): Map<number, ViewSpan[]> {
  const map = new Map<number, ViewSpan[]>()
  for (const { block, span } of notice.sentences) {
    const list = map.get(block)
    if (list) list.push(span)
    else map.set(block, [span])
  }
  return map
}

/** Whether `later` shares the predicate that follows it with `first`. */
function isCoordinated(
  text: string,
  mentions: readonly DateMention[],
  later: DateMention,
  first: DateMention,
): boolean {
  const from = mentions.indexOf(first)
  for (let i = from; i < mentions.length - 1 && mentions[i] !== later; i++) {
    const a = mentions[i]!
    const b = mentions[i + 1]!
    if (b.span.start - a.span.end > 12 || !coordinates.test(text.slice(a.span.end, b.span.start)))
      return false
  }
  return true
}

function lastClauseStart(text: string): number {
  let at = 0
  for (const m of text.matchAll(clauseEnd)) at = m.index + m[0].length
  return at
}
const lastClause = (text: string): string => text.slice(lastClauseStart(text))

/** The words before the next date belong to it, from its clause's beginning on. */
function withoutLastClause(text: string): string {
  const at = lastClauseStart(text)
  return at > 0 ? text.slice(0, at) : text
}

/** Where the dated entry that a date opens ends, or null where it opens none. */
function entryEnd(notice: NoticeText, mentions: readonly DateMention[], i: number): number | null {
  const mention = mentions[i]!
  if (!mention.leads) return null
  const { block, content } = notice.blocks[mention.block]!
  const rest = notice.view.text.slice(mention.span.end, content.end).replace(/[\s:・】\])〉>|]/g, '')
  if (rest.length > 2)
    return block.kind === 'item' ||
      block.kind === 'row' ||
      /^[:|]/.test(notice.view.text.slice(mention.span.end))
      ? content.end
      : null
  // The date stands alone: what follows belongs to it, up to the next dated entry or heading.
  let end = content.end
  for (let b = mention.block + 1; b < notice.blocks.length && b <= mention.block + 15; b++) {
    const next = notice.blocks[b]!
    if (next.block.kind === 'heading' && (block.kind !== 'heading' || next.block.level <= block.level)) break
    if (mentions.some(m => m.block === b && m.leads && m !== mention)) break
    end = next.content.end
  }
  return end > content.end ? end : null
}
