import type { ViewSpan } from '../../model/span.ts'
import type { DateMention } from '../../text/dates/index.ts'
import type { NoticeText } from '../../text/notice-text.ts'

/** The words that a date governs, as the folded view has them. */
export interface Governed {
  readonly mention: DateMention
  /** What stands before the date in its clause: 「個人情報保護委員会には」7月8日に報告済み. */
  readonly before: string
  /** What stands before the date in its sentence. */
  readonly stem: string
  /** What stands after it, to the next date that opens a statement of its own or the end of its sentence or entry. */
  readonly after: string
  /** `after` to its first 。 */
  readonly sentence: string
  /**
   * Where the next date stands inside what this one tells (8月29日、8月26日に侵入されたことが発覚), the rest of
   * the sentence behind it; else empty.
   */
  readonly main: string
  /** Whether the date opens a dated row or entry, all of which it governs. */
  readonly isEntry: boolean
  /** The words that name a date which stands alone: 発生日時：, a heading over it, 期間：. */
  readonly label: string
  /** The heading that the date stands under. */
  readonly topic: string
  /** 「12月9日に発生した攻撃について」: the predicate stands right behind the date, which governs nothing else. */
  readonly direct: string | null
  /** 「警察（1月9日相談、同月21日被害届）」: what a bracket with the date belongs to, and what the date governs in it. */
  readonly held: { readonly lead: string; readonly inside: string } | null
}

const clauseEnd = /(?:であり|ており|おり|ました?が|まして|(?<![対関])し|て|れ|受け|ます|ため|ところ|結果)、/g
// 「2月3日および2月16日に公表」: two dates with one predicate.
const coordinates = /^(?:付け?)?(?:の?第.報)?[、 ]?(?:および|及び|ならびに|並びに|と|、|・|,|または)、?[ ]?$/
const directPredicate =
  /^(?:に|の|、|に、|から|より|以降)?(?:初めて|最初に|(?:弊社|当社|当院|本学|当校|当法人|当組合|同社|子会社|委託先)[^。、]{0,12}(?:にて|において|で))?(?:(発生|発覚|検知|確認|判明|覚知|認知|認識)(?:いた|致)?(?:し|され)|(生じ)(?:た|まし)|の[^。、]{0,8}(発生)(?:以降|後|以来|から|時))/
// 「12月9日に検知し、直ちに遮断」: what follows is of the same day.
const goesOn =
  /^[^、。]{0,12}(?:(?:いた|致)?し|され)(?:、|たため|たことから|た後|後)|^[^、。]{0,8}(?:後|のち)、/
// 「5月8日 委託先から連絡」: no particle binds the date to what follows, so that all of the line is its entry.
const unbound =
  /^(?!(?:頃|ごろ|中|付|以|現|時|早朝|未明|深夜|午[前後]|発[表信]|公[表開]|掲載|分|号|版|更新))[一-龯ァ-ヶA-Za-z「・]/
const isolatedBracket = /\([^()]{0,120}\)/g
// 「8時30分~10時30分」, 「より継続中」: no more than when on the day.
const onlyTimes = /^(?:頃|ごろ)?[ ]?[~-][ ]?[\d:時分]{2,8}(?:頃|ごろ)?(?:の間|まで)?|^(?:より|から)?継続中/
// 「本日（4月23日）22時より：」
const timeOnly =
  /^[) ]{0,2}\d{1,2}[:時](?:\d{1,2}分?)?(?:より|から|頃|ごろ|以降)?(?=[:】」 ]|$)|^[ ]?[~-][ ]?(?:当面(?:の間)?|(?:再開[^。、]{0,4})?未定|現在)/
const decoration = /[\s:・】\])〉>|【[(〈<~。、※*-]/g
const mostBlocksOfAnEntry = 15
const mostCoordinated = 12
const widestBracket = 80

/** The words that each date of the notice governs, in text order. Linear in the notice's length. */
export function governedByDates(notice: NoticeText, mentions: readonly DateMention[]): Governed[] {
  const { text } = notice.view
  const leadBlocks = new Set(mentions.filter(m => m.leads).map(m => m.block))
  let s = 0
  return mentions.map((mention, i) => {
    const { span } = mention
    while (s < notice.sentences.length && notice.sentences[s]!.span.end <= span.start) s++
    const content = notice.blocks[mention.block]!.content
    const held = notice.sentences[s]?.span
    const sentence: ViewSpan = held && held.start <= span.start ? held : content
    const entry = entryEnd(notice, mention, leadBlocks)
    const end = entry ?? sentence.end
    const previous = mentions[i - 1]
    const from = previous && previous.span.end > sentence.start ? previous.span.end : sentence.start
    const next = nextStatement(text, mentions, i)
    const nextStart = next && next.span.start < end ? next.span.start : end
    let after = withoutAsides(oneLine(text.slice(span.end, nextStart)))
    let main: string | null = null
    if (nextStart < end && nextStart < sentence.end) {
      if (lastClauseStart(after) > 0) after = after.slice(0, lastClauseStart(after))
      else if (after.length <= 40)
        main = text.slice(next!.span.end, Math.min(sentence.end, next!.span.end + 160))
    }
    const direct = directPredicate.exec(after)
    const lead = text.slice(from, span.start)
    return {
      mention,
      before: from > sentence.start ? lead.slice(lastClauseStart(lead)) : lead.slice(-80),
      stem: text.slice(Math.max(sentence.start, span.start - 200), span.start),
      after,
      sentence: after.slice(0, Math.max(0, sentence.end - span.end)),
      isEntry: entry !== null,
      label: labelOf(notice, mention),
      topic: topicOf(notice, mention),
      main: main ?? '',
      direct: direct?.[1] ?? direct?.[2] ?? direct?.[3] ?? null,
      held: holderOf(text, span, sentence, nextStart),
    }
  })
}

/** Whether the words go on from the predicate behind the date to what was done the same day. */
export const continuesFrom = ({ after }: Governed): boolean => goesOn.test(after)

/** The next date that does not share its predicate with the one at `i`. */
function nextStatement(text: string, mentions: readonly DateMention[], i: number): DateMention | null {
  for (let at = i; at + 1 < mentions.length && at < i + mostCoordinated; at++) {
    const gap = [mentions[at]!.span.end, mentions[at + 1]!.span.start] as const
    if (opensAside(text, mentions[i]!.span.end, gap[1])) continue
    if (gap[1] - gap[0] > widestTitle || !coordinates.test(withoutTitle(text.slice(...gap))))
      return mentions[at + 1]!
  }
  return mentions[i + mostCoordinated] ?? null
}

// 「1月5日（「停止に関するお知らせ」）および1月13日（…）に公表」
const bracketedTitle = /^\([^()]{1,160}(?:\([^()]{0,20}\)[^()]{0,60}){0,2}\)/
const widestTitle = 260
const withoutTitle = (gap: string): string =>
  gap.length <= 12 ? gap : gap.startsWith('(') ? gap.replace(bracketedTitle, '') : '-'

/** Where the last clause of the words begins. */
export function lastClauseStart(text: string): number {
  let at = 0
  for (const m of text.matchAll(clauseEnd)) at = m.index + m[0].length
  return at
}

/** Whether a bracket that opens after `from` is still open at `to`: 「1月21日付（子会社のサイトでは1月22日付）でお知らせ」. */
function opensAside(text: string, from: number, to: number): boolean {
  if (to - from > widestBracket) return false
  const gap = text.slice(from, to)
  return gap.lastIndexOf('(') > gap.lastIndexOf(')') || gap.lastIndexOf('「') > gap.lastIndexOf('」')
}

// 「「復号と引換に金銭を払え」と英語の画面が表示された」
const saidOnScreen =
  /「[^「」]{0,60}」(?=と[^。、「」]{0,10}(?:画面|表示|文|メッセージ|書|記)|と(?:する|いう))/g
const blank = (words: string): string => words.charAt(0) + '-'.repeat(words.length - 2) + words.slice(-1)

/** The words with every bracket that holds a date, and what a screen or a letter said, blanked out; of the same length. */
function withoutAsides(text: string): string {
  const plain = text.includes('(')
    ? text.replace(isolatedBracket, aside => (/\d[月日/]/.test(aside) ? blank(aside) : aside))
    : text
  return plain.includes('「') ? plain.replace(saidOnScreen, blank) : plain
}

/** The bracket that a date stands in. One that says 付 only dates the words before it. */
function holderOf(text: string, span: ViewSpan, sentence: ViewSpan, end: number): Governed['held'] {
  const before = text.slice(Math.max(sentence.start, span.start - widestBracket), span.start)
  const open = before.lastIndexOf('(')
  if (open < 0 || before.indexOf(')', open) >= 0) return null
  const close = text.slice(span.end, Math.min(sentence.end, span.end + widestBracket)).indexOf(')')
  if (close < 0) return null
  const lead = before.slice(0, open)
  return {
    lead: lead.slice(lead.lastIndexOf(')') + 1),
    inside: text.slice(span.end, Math.min(end, span.end + close)),
  }
}

/** 「(以下「本学」という。)」 does not end a sentence. Same length. */
const oneLine = (text: string): string =>
  text.includes('(') ? text.replace(/\([^()]{0,120}\)/g, inside => inside.replaceAll('。', '、')) : text

/** Whether a block says nothing but its date. */
function standsAlone(notice: NoticeText, { block, span }: DateMention): boolean {
  const {
    block: { kind },
    content,
  } = notice.blocks[block]!
  if (content.end - span.end > widestBracket) return false
  const after = notice.view.text.slice(span.end, content.end).replace(isolatedBracket, '')
  const rest = kind === 'item' ? after : after.replace(onlyTimes, '').replace(timeOnly, '')
  return rest.length <= 12 && rest.replace(decoration, '').length <= 2
}

/** Where the dated entry that a date opens ends, or null where it opens none. */
function entryEnd(notice: NoticeText, mention: DateMention, leadBlocks: ReadonlySet<number>): number | null {
  if (!mention.leads) return null
  const { block, content } = notice.blocks[mention.block]!
  if (!standsAlone(notice, mention)) {
    const opens = block.kind === 'item' || block.kind === 'row'
    const rest = notice.view.text.slice(mention.span.end, mention.span.end + 20)
    if (!opens && !/^[ ]?(?:\([^()]{1,12}\))?[ ]?[:|]/.test(rest) && !unbound.test(rest)) return null
    return block.kind === 'row'
      ? endOfDatedRows(notice, mention.block)
      : endOfTimedLines(notice, mention.block)
  }
  // The date stands alone: what follows belongs to it, up to the next dated entry or heading.
  let end = content.end
  const last = Math.min(notice.blocks.length - 1, mention.block + mostBlocksOfAnEntry)
  for (let b = mention.block + 1; b <= last; b++) {
    const next = notice.blocks[b]!
    if (next.block.kind === 'heading' || leadBlocks.has(b)) break
    end = next.content.end
  }
  return end > content.end ? end : null
}

/** Where the rows end that share the date of the row at `at`: those below it whose first cell is empty. */
function endOfDatedRows(notice: NoticeText, at: number): number {
  let end = notice.blocks[at]!.content.end
  for (let b = at + 1; b <= at + mostBlocksOfAnEntry && b < notice.blocks.length; b++) {
    const { block, content } = notice.blocks[b]!
    if (block.kind !== 'row') break
    if (!/^\|? {0,4}\|/.test(notice.view.text.slice(content.start, content.start + 8))) break
    end = content.end
  }
  return end
}

// 「　　11:00　ネットワークを遮断」 below 「4月3日 10:00　…を検知」
const timed = /^[\s・-]{0,12}\d{1,2}(?::\d{2}|時)(?![間\d])/

/** Where the lines end that share the date of the line at `at`: those below it that begin with a time. */
function endOfTimedLines(notice: NoticeText, at: number): number {
  let end = notice.blocks[at]!.content.end
  for (let b = at + 1; b <= at + mostBlocksOfAnEntry && b < notice.blocks.length; b++) {
    const { block, content } = notice.blocks[b]!
    if (block.kind === 'heading' || !timed.test(notice.view.text.slice(content.start, content.start + 20)))
      break
    end = content.end
  }
  return end
}

function topicOf(notice: NoticeText, mention: DateMention): string {
  const { under } = notice.blocks[mention.block]!.block
  if (under === null) return ''
  const { start, end } = notice.blocks[under]!.content
  return notice.view.text.slice(start, Math.min(end, start + 40))
}

// 「1 発生年月日　令和8年4月1日」
const numbering = /^(?:\d{1,2}|[①-⑳ア-ン])(?=(?:発生|判明|発覚|検知|覚知|認知|確認))/
// 「| 発生日 | 2026年4月1日 |」
const namesDay = /^[^。、]{1,12}(?:日|日時|時期|期間)$/

function labelOf(notice: NoticeText, mention: DateMention): string {
  const { text } = notice.view
  const { content } = notice.blocks[mention.block]!
  const before = text.slice(Math.max(content.start, mention.span.start - 25), mention.span.start)
  const bracket = before.lastIndexOf('(')
  const inBracket = bracket >= 0 && before.indexOf(')', bracket) < 0 ? bracket : -1
  const cell = before.slice(Math.max(before.lastIndexOf('|'), inBracket) + 1)
  if (cell.length === 25) return ''
  const own = cell.replace(/(?:日本|現地)時間/, '').replace(decoration, '')
  if (own !== '') return own.replace(numbering, '')
  const over =
    notice.blocks[mention.block]!.block.kind === 'row' ? before.split('|').at(-2)?.trim() : undefined
  if (over !== undefined && namesDay.test(over)) return over
  const opens = mention.leads || mention.span.start - content.start <= 8
  if (!opens || !standsAlone(notice, mention)) return ''
  return lineOver(notice, mention.block) ?? topicOf(notice, mention).replace(decoration, '')
}

// 「個人情報漏えいの判明日」 as a line of its own
const namesDate = /^[^。、|]{2,20}(?:日|日時|期間|時期|時刻)(?:\([^()]{0,12}\))?[:：】」\]]?$/

/** The line right above a date that stands alone, where it names what the date is of. */
function lineOver(notice: NoticeText, at: number): string | null {
  const over = notice.blocks[at - 1]
  if (!over || over.block.kind === 'overview' || over.content.end - over.content.start > 28) return null
  const line = notice.view.text.slice(over.content.start, over.content.end).trim()
  return namesDate.test(line) ? line.replace(decoration, '') : null
}
