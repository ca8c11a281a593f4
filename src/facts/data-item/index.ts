import { z } from 'zod'
import type { Fact } from '../../model/fact.ts'
import { type ViewSpan, viewSpan } from '../../model/span.ts'
import { type AssertionStatus, assertionStatuses } from '../../model/status.ts'
import { type DataItemCode, dataItemTerms } from '../../model/vocabulary/data-items.ts'
import { eventsWithin } from '../../text/assertion/event-words.ts'
import { assertionIn } from '../../text/assertion/index.ts'
import { matchesIn } from '../../text/matches.ts'
import { type NoticeText, oncePerNotice, type Sentence } from '../../text/notice-text.ts'
import { isQuestion } from '../../text/sentences.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { followedByCode } from '../ledger-projection.ts'
import { profiledCodes } from '../profile-projection.ts'
import { excluded } from './exclusions.ts'
import { frameAt, statusOfNotice } from './frame.ts'
import { type ItemRow, rowsIn, share } from './rows.ts'
import { copulaBehind, copulaFarBehind, readStatement } from './statement.ts'

const codes = dataItemTerms.map(term => term.code) as [DataItemCode, ...DataItemCode[]]
const value = z.object({
  code: z.enum(codes),
  /** Whether its own sentence says it, the label, heading or sentence above it, or only the notice as a whole. */
  by: z.enum(['statement', 'frame', 'notice']),
})
type DataItemValue = z.infer<typeof value>
type DataItemFact = Fact<'data-item', DataItemValue>

/** What information leaked, may have leaked, or is said not to have been among it. */
export const dataItem = defineFact({
  kind: 'data-item',
  label: { ja: '情報の項目', en: 'Data items' },
  section: 'whose',
  summary: {
    ja: '漏えいした、または漏えいしたおそれのある情報の項目（氏名・住所・カード番号など）と、含まれないと述べられた項目。',
    en: 'The kinds of information that were or may have been exposed (names, addresses, card numbers), and those said not to be among it.',
  },
  value,
  *find(notice) {
    for (const sentence of notice.sentences) {
      const found = inSentence(notice, sentence)
      if (found.length > 0) yield* found
    }
  },
  parts: [
    {
      label: { ja: '対象とされたもの', en: 'Affected' },
      holds: ({ status }) => status !== 'ruled_out' && status !== 'not_found',
    },
    { label: { ja: '対象でないと述べたもの', en: 'Stated as not affected' }, holds: () => true },
  ],
  show: ({ code }, language) => dataItemTerms.find(term => term.code === code)!.label[language],
  ledger: {
    ...followedByCode(dataItemTerms),
    // A list that names only such things may hold any item: naming one makes it plainer, not wider.
    extent: ({ code }) => (unspecific.has(code) ? null : (partOf[code] ?? code)),
  },
  profile: facts => ({ dataItems: profiledCodes(facts) }),
  gold: (facts, notice) => {
    const best = new Map<DataItemCode, DataItemFact>()
    for (const fact of facts) {
      const held = best.get(fact.value.code)
      if (!held || strength(fact) < strength(held)) best.set(fact.value.code, fact)
    }
    const { text } = notice.document
    return {
      data_items: [...best].map(([code, { status, evidence }]) => ({
        code,
        status,
        quote: quoteAround(text, evidence[0]),
      })),
    }
  },
})

/** What the plain name of another item holds: カード情報 may mean the security code too. */
const partOf: Readonly<Partial<Record<DataItemCode, DataItemCode>>> = { security_code: 'card' }

const unspecific: ReadonlySet<DataItemCode> = new Set([
  'business_secret',
  'mail_content',
  'technical',
  'other',
])

const strength = (fact: DataItemFact): number => assertionStatuses.indexOf(fact.status)

const shortest = 5
const longest = 80

/** The item's words, made long enough to be found again, without leaving their line. */
function quoteAround(text: string, { start, end }: { start: number; end: number }): string {
  const breaks = (at: number): boolean => /[\r\n]/.test(text.charAt(at))
  let from = start
  let to = start
  while (to < end && !breaks(to)) to++
  while (to - from < shortest && to < text.length && !breaks(to)) to++
  while (to - from < shortest && from > 0 && !breaks(from - 1)) from--
  return text.slice(from, Math.min(to, from + longest)).trim() || text.slice(start, end)
}

// 「…生徒ID※氏名は暗号化しています」; not the marks of notes (情報※3, 書類※など).
const remark = /(?<=[^(「])(?=※[^0-9※)」、。・をがのはにとでや等な])/

function inSentence(notice: NoticeText, sentence: Sentence): readonly (Finding<DataItemValue> | Decline)[] {
  const { block } = notice.blocks[sentence.block]!
  if (block.kind === 'overview' || isQuestion(sentence.text)) return none
  const found: (Finding<DataItemValue> | Decline)[] = []
  // A remark (※…) in the same cell or line says something of its own.
  let at = 0
  let isTold = false
  for (const part of partsOf(sentence.text)) {
    const rows = rowsIn(part)
    if (rows.length > 0) {
      if (!isTold && isOfFakeMail(notice, sentence.block)) return none
      isTold = true
      for (const one of inPart(notice, sentence, part, rows, sentence.span.start + at)) found.push(one)
    }
    at += part.length
  }
  return found
}

const none: readonly never[] = []

const fakeMail =
  /(?:偽|なりすまし|かた[るっ]|騙[るっ]|装[うっ])[^。]{0,40}(?:メール|文面|画面|サイト|SMS)|文面/
const mostQuotedLines = 8

/** Whether the block is a quoted line (>) of a mail or page that the notice calls a fake. */
function isOfFakeMail(notice: NoticeText, index: number): boolean {
  const { text } = notice.view
  const line = (i: number): string => {
    const { block } = notice.blocks[i]!
    const { start, end } = notice.view.toView(block.content)
    return text.slice(text.lastIndexOf('\n', start - 1) + 1, Math.min(end, start + 300))
  }
  if (!line(index).trimStart().startsWith('>')) return false
  for (let i = index - 1; i >= Math.max(0, index - mostQuotedLines); i--)
    if (!line(i).trimStart().startsWith('>')) return fakeMail.test(line(i))
  return false
}

// No sentence of a notice is so long; a table without any stop may be, and is read a stretch at a time.
const longestPart = 1000

/** A sentence cut before its remarks, and where it is longer than any sentence at a comma. */
function partsOf(text: string): readonly string[] {
  if (text.length <= longestPart && !text.includes('※')) return [text]
  const parts: string[] = []
  for (const part of text.includes('※') ? text.split(remark) : [text])
    for (let from = 0; from < part.length; ) {
      const comma = part.slice(from, from + longestPart + 1).lastIndexOf('、')
      const to =
        part.length - from <= longestPart ? part.length : from + (comma > 0 ? comma + 1 : longestPart)
      parts.push(part.slice(from, to))
      from = to
    }
  return parts
}

function* inPart(
  notice: NoticeText,
  sentence: Sentence,
  text: string,
  rows: readonly ItemRow[],
  from: number,
): Generator<Finding<DataItemValue> | Decline> {
  const index = sentence.block
  const cell = notice.blocks[index]!.cells.findIndex(c => from >= c.start && from < c.end)
  const pure = share(text, rows)
  const without = deniedBrackets(text)
  for (const row of rows) {
    const span = viewSpan(from + row.start, from + row.end)
    const said = readRow(notice, sentence, cell, text, row, pure)
    if ('because' in said) {
      yield { rule: 'row', span, because: said.because }
      continue
    }
    const denied = said.status === 'ruled_out' || said.status === 'not_found'
    const family = isOfFamily(notice, index, cell)
    for (const item of family ? [...row.items, { ...row.items[0]!, code: 'family' as const }] : row.items) {
      const own: ViewSpan = viewSpan(from + item.start, from + item.end)
      if (without.some(({ open, close }) => item.start > open && item.end <= close)) {
        yield {
          rule: 'not-held',
          span: own,
          status: 'ruled_out',
          value: { code: item.code, by: 'statement' },
        }
        continue
      }
      const because =
        denied && item.code === 'other'
          ? 'It is too general to deny.'
          : said.rule === 'kept' && item.code === 'technical' && row.items.length === 1
            ? 'Logs and keys are kept everywhere.'
            : excluded(text, item)
      if (because !== null) yield { rule: item.code, span: own, because }
      else yield { rule: said.rule, span: own, status: said.status, value: { code: item.code, by: said.by } }
    }
  }
}

// 「番号のみ(氏名等及び住所は無し)」「(セキュリティコードは画面に表示されません)」
const deniedBracket =
  /\(([^()。]{1,60}?)(?:は|も)、?(?:無し|なし|無い|ありません|ございません|[^()。、はもが]{0,8}(?:含まれ|含み|表示され|写ってい)(?:ません|ない))。?\)/g

const deniedBrackets = (text: string): readonly { readonly open: number; readonly close: number }[] =>
  matchesIn(text, deniedBracket)
    .filter(match => !/のみ|以外|除/.test(match[1]!))
    .map(match => ({ open: match.index, close: match.index + 1 + match[1]!.length }))

/** Whether the row's other cells or its label say that it is about somebody's family. */
function isOfFamily(notice: NoticeText, index: number, cell: number): boolean {
  const own = notice.blocks[index]!
  const spans = own.cells.filter((_, i) => i !== cell)
  if (cell < 0 && own.block.label) spans.push(notice.view.toView(own.block.label))
  return spans.some(s => /家族/.test(notice.view.text.slice(s.start, Math.min(s.end, s.start + 200))))
}

type Said =
  | {
      readonly status: AssertionStatus
      readonly rule: string
      readonly by: DataItemValue['by']
      /** The words of the sentence that carry the status; offsets into it. */
      readonly words?: { readonly start: number; readonly end: number }
    }
  | { readonly because: string }

const copula =
  /^(?:等|など)?(?:の情報)?[)」】]{0,3}(?:\([^()]{0,40}\)[」】]?)?(?:です|である|であり|となります|となっております|になります|でした|のみです)/
const closes =
  /^(?:等|など)?(?:の)?(?:データ|情報)?(?:等|など)?[)」】]?(?:の?約?[0-9,]{1,12}(?:人|名|件)分?)?(?:\([^()]{0,60}\))?。?$/
const dated =
  /^(?:(?:(?:令和[0-9元]{1,2}|20[0-9]{2})年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日|同日)(?:\([^()]{1,6}\))?(?:[、,: ]|頃|午|に)/

// 「…が閲覧された可能性があります。当該情報には、氏名が含まれます」
const pointsBack =
  /^(?:なお|また)?、?(?:当該|これらの|この|その|上記の?)(?:個人|会員|お?客(?:様|さま)の?|顧客)?(?:情報|データ|ファイル)(?:等|など)?(?:に|の中に|内に)は/

const sentencesBefore = oncePerNotice(
  ({ sentences }) => new Map(sentences.slice(1).map((sentence, index) => [sentence, sentences[index]!])),
)

/** Whether the sentence only tells what was in the information that the one before it says may have been exposed. */
function isLeftOpenBefore(notice: NoticeText, sentence: Sentence): boolean {
  if (!pointsBack.test(sentence.text)) return false
  const before = sentencesBefore(notice).get(sentence)
  if (!before) return false
  for (const { index, 0: words } of [...eventsWithin(before.text)].reverse()) {
    const { status } = assertionIn(before.text, index, index + words.length)
    if (status !== null) return status === 'possible'
  }
  return false
}

function readRow(
  notice: NoticeText,
  sentence: Sentence,
  cell: number,
  text: string,
  row: ItemRow,
  pure: number,
): Said {
  const index = sentence.block
  const { block } = notice.blocks[index]!
  const statement = readStatement(text, row)
  if (statement.status === 'kept')
    return {
      status: isLeftOpenBefore(notice, sentence) ? 'possible' : affected(statusOfNotice(notice)),
      rule: statement.rule,
      by: 'notice',
      words: statement,
    }
  if (statement.status === 'confirmed' && statement.described && statusOfNotice(notice) === 'possible')
    return { status: 'possible', rule: 'described', by: 'statement', words: statement }
  if (statement.status !== null)
    return { status: statement.status, rule: statement.rule, by: 'statement', words: statement }
  if (statement.stop && pure < 0.6) return { because: statement.because }
  // 「【氏名・住所】」 on a line of its own looks like a heading and is an entry.
  if (block.kind === 'heading' && (row.items.length < 2 || pure < (row.items.length > 2 ? 0.6 : 0.8)))
    return { because: statement.because }
  const rest = text.slice(row.end)
  const named =
    copula.test(rest) ||
    copulaBehind.test(rest.slice(0, 40)) ||
    (rest.startsWith('、') && copulaFarBehind.test(rest.slice(0, 200)))
  if (!named && /(?:す|た|る|い|ん)。$/.test(text)) return { because: statement.because }
  if (block.kind === 'footnote') return { because: 'A note explains a word.' }
  if (dated.test(text)) return { because: 'It is an entry of the course of events.' }
  // A line or a cell without a sentence of its own: an entry of what stands above it.
  const listLike =
    named ||
    cell >= 0 ||
    block.kind === 'item' ||
    block.label !== undefined ||
    pure > 0.5 ||
    row.items.length > 2 ||
    (row.bracket !== null && /[)」】]$/.test(text)) ||
    isEnumeration(text, row) ||
    (text.length <= 60 && closes.test(rest))
  if (!listLike) return { because: statement.because }
  if (cell === 0 && isMarkedAbsent(notice, index))
    return { status: 'ruled_out', rule: 'marked-absent', by: 'frame' }
  const frame = frameAt(notice, index, cell)
  if (frame === 'blocked') return { because: 'It stands under something else.' }
  if (frame === 'lost')
    return { status: affected(statusOfNotice(notice) ?? 'confirmed'), rule: 'lost', by: 'frame' }
  if (frame === 'listed') return { status: affected(statusOfNotice(notice)), rule: 'listed', by: 'notice' }
  if (frame !== null) return { status: frame, rule: 'under-frame', by: 'frame' }
  // |氏名|〇|－|: a table of items and whose they are.
  const marked =
    cell === 0 &&
    notice.blocks[index]!.cells.slice(1).some(c => /^[〇○◯●△]$/.test(notice.view.text.slice(c.start, c.end)))
  const alone = (marked && pure > 0.6) || (pure > 0.6 && row.items.filter(item => !item.weak).length > 1)
  const whole = statusOfNotice(notice)
  if (alone && (whole === 'possible' || whole === 'confirmed'))
    return { status: whole, rule: 'enumeration', by: 'notice' }
  return { because: 'Nothing above it says what happened to it.' }
}

const present = /^[〇○◯●△]$/
const absent = /^[×✕✗―—–ー-]$/
const farthestRow = 12

/** |マイナンバー|－|－|: every mark of the row says no, where another row of the table says yes. */
function isMarkedAbsent(notice: NoticeText, index: number): boolean {
  const marks = (i: number, mark: RegExp): boolean[] =>
    (notice.blocks[i]?.cells ?? []).slice(1).map(c => mark.test(notice.view.text.slice(c.start, c.end)))
  const own = marks(index, absent)
  if (own.length === 0 || own.includes(false)) return false
  for (let by = 1; by <= farthestRow; by++)
    if (marks(index - by, present).includes(true) || marks(index + by, present).includes(true)) return true
  return false
}

// 「氏名、住所、搭乗日」: short words and what joins them, without particle or predicate.
const aside = /\([^()]{0,80}\)/g
const longestEntry = 18
const predicate = /[はがをへ。]|です|ます|した$|する$|ため|について|による/

/** Whether a line is a list of at least three short entries, of which the row is the first or comes soon after. */
function isEnumeration(text: string, row: ItemRow): boolean {
  if (text.length > 300 || row.start > 30) return false
  const words = text.replace(aside, '')
  const parts = words.split(/[、・,/]|及び|および|並びに/)
  return (
    parts.length >= 3 &&
    !predicate.test(words) &&
    parts.slice(1).every(part => part.trim().length <= longestEntry)
  )
}

const affected = (status: AssertionStatus | null): AssertionStatus =>
  status === 'confirmed' ? 'confirmed' : 'possible'
