import type { Evidence } from '../../model/evidence.ts'
import { textSpan, type ViewSpan } from '../../model/span.ts'
import { type NoticeText, openNotice } from '../../text/notice-text.ts'
import { organisationKeys } from '../../text/organisation-key.ts'
import { type Strand, strandsOf } from '../../text/strands.ts'
import type { LedgerNotice, Words } from './ledger.ts'
import { isCorrection, saysCorrection, tellsAgain } from './wording.ts'

/** A notice of the incident with its text open, so that words around its facts can be looked at. */
export interface Opened {
  readonly notice: LedgerNotice
  readonly text: NoticeText
  /** The strand of each of its blocks. */
  readonly strands: readonly (Strand | null)[]
  /** Where the notice states what its evidence quotes. */
  placeOf(evidence: Evidence): Place
  /** Its title or its first sentences call it a correction. */
  readonly saysItCorrects: boolean
  /** Keys of the organisations that publish it. */
  readonly publishers: readonly string[]
}

export interface Place {
  /** Index into the notice's blocks; null for words of the head. */
  readonly block: number | null
  /** The sentence, or the line or row where that is all there is. */
  readonly sentence: Words
  readonly heading: Words | null
  readonly strand: Strand | null
  /** Folded words before the evidence in its sentence or row, and after it. */
  readonly before: string
  readonly after: string
  /** Folded words of its own sentence or cell that lead to the evidence; a cell of few words is led by its row. */
  readonly leading: string
  /** It stands where the notice repeats what an earlier one said. */
  readonly isRecalled: boolean
  /** Folded words of the sentence, the one before and the one after it in the same block. */
  readonly around: string
}

/** A cell with fewer characters before its figure says nothing of what is counted. */
const fewWords = 4

/** The most of a sentence, line or row that is kept as one: a table without stops may be longer. */
const longest = 600

export function openForLedger(notice: LedgerNotice): Opened {
  const text = openNotice(notice.document)
  const strands = strandsOf(text)
  const starts = text.sentences.map(({ span }) => span.start)
  const raw = notice.document.text
  const wordsOf = (span: ViewSpan): Words => {
    const { start, end } = text.view.toText(span)
    return { start, end, quote: raw.slice(start, end) }
  }
  const placeOf = (evidence: Evidence): Place => {
    const at = text.view.toView(textSpan(evidence.start, evidence.end))
    const found = lastAtOrBefore(starts, at.start)
    const sentence = found === null ? undefined : text.sentences[found]
    if (sentence === undefined || at.start >= sentence.span.end) return head(at, evidence)
    const { block, cells, content } = text.blocks[sentence.block]!
    // A cell alone says little: its row does.
    const whole = cells.length > 0 ? content : sentence.span
    const span = clipped(whole, at)
    const own = text.view.text.slice(Math.max(sentence.span.start, span.start), at.start)
    const first = cells[0]
      ? text.view.text.slice(cells[0].start, Math.min(cells[0].end, cells[0].start + 40))
      : ''
    const heading = block.under === null ? undefined : text.blocks[block.under]
    return {
      block: sentence.block,
      sentence: wordsOf(span),
      heading: heading ? wordsOf(clipped(heading.content, heading.content)) : null,
      strand: strands[sentence.block] ?? null,
      before: text.view.text.slice(span.start, at.start),
      leading:
        cells.length > 0 && own.length < fewWords
          ? `${text.view.text.slice(cells[0]!.start, Math.min(cells[0]!.end, cells[0]!.start + longest))} ${own}`
          : own,
      after: text.view.text.slice(at.end, Math.max(at.end, span.end)),
      isRecalled: tellsAgain(first) || isUnderRecall(text, block.under),
      // Asked for only where a later notice speaks of the same thing.
      get around() {
        return [-1, 0, 1]
          .map(step => text.sentences[found! + step])
          .filter(s => s !== undefined && (s.block === sentence.block || isRemark(s.text)))
          .map(s => s!.text.slice(0, longest))
          .join('')
      },
    }
  }
  const head = (at: ViewSpan, { start, end, quote }: Evidence): Place => ({
    block: null,
    sentence: { start, end, quote },
    heading: null,
    strand: null,
    before: '',
    leading: '',
    after: '',
    isRecalled: false,
    around: text.view.text.slice(at.start, at.end),
  })
  const publishers = notice.document.head.publishers.flatMap(({ value }) => organisationKeys(value))
  const opening = text.sentences
    .filter(s => text.blocks[s.block]!.block.kind !== 'overview')
    .slice(0, openingSentences)
  const saysItCorrects =
    saysCorrection(notice.document.head.title?.value ?? '') || opening.some(s => isCorrection(s.text))
  return { notice, text, strands, placeOf, saysItCorrects, publishers }
}

/** A notice says at its top what it is for. */
const openingSentences = 6

/** Deeper than this no headings are nested. */
const deepest = 8

function isUnderRecall({ blocks, view }: NoticeText, under: number | null): boolean {
  let at = under
  for (let depth = 0; at !== null && depth < deepest; depth++) {
    const { block, content } = blocks[at]!
    if (tellsAgain(view.text.slice(content.start, Math.min(content.end, content.start + 80)))) return true
    at = block.under
  }
  return false
}

/** A remark in brackets below a figure is about it. */
const isRemark = (words: string): boolean => /^[(※*]/.test(words)

/** Of a stretch that is too long the part around the words. */
function clipped({ start, end }: ViewSpan, words: ViewSpan): ViewSpan {
  if (end - start <= longest) return { start, end }
  const from = Math.max(start, Math.min(words.start - longest / 2, end - longest))
  return { start: from, end: Math.min(end, Math.max(from + longest, words.end)) }
}

/** Index of the last of ascending numbers that is not greater; null where all are. */
function lastAtOrBefore(numbers: readonly number[], wanted: number): number | null {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! <= wanted) low = middle + 1
    else high = middle
  }
  return low === 0 ? null : low - 1
}
