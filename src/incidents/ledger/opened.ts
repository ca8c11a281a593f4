import type { Evidence } from '../../model/evidence.ts'
import type { Fact } from '../../model/fact.ts'
import { textSpan, type ViewSpan } from '../../model/span.ts'
import { type NoticeText, openNotice, type Sentence } from '../../text/notice-text.ts'
import { organisationKeys } from '../../text/organisation-key.ts'
import { type Strand, strandsOf } from '../../text/strands.ts'
import type { LedgerNotice, Words } from './ledger.ts'
import { isCorrection, saysCorrection, tellsAgain } from './wording.ts'

/** A notice of the incident with its text open, so that words around its facts can be looked at. */
export interface Opened {
  readonly notice: LedgerNotice
  /** Its facts of one kind. */
  factsOf(kind: string): readonly Fact[]
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
  const recalls = text.blocks.map((): boolean | null => null)
  const isRecall = (under: number | null): boolean => {
    if (under === null) return false
    recalls[under] ??= isUnderRecall(text, under)
    return recalls[under]
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
    const first = cells[0]
      ? text.view.text.slice(cells[0].start, Math.min(cells[0].end, cells[0].start + 40))
      : ''
    const heading = block.under === null ? undefined : text.blocks[block.under]
    return new PlaceInText(
      {
        block: sentence.block,
        sentence: wordsOf(span),
        heading: heading ? wordsOf(clipped(heading.content, heading.content)) : null,
        strand: strands[sentence.block] ?? null,
        isRecalled: tellsAgain(first) || isRecall(block.under),
      },
      text,
      sentence,
      span,
      at,
    )
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
  const byKind = Map.groupBy(notice.facts, ({ kind }) => kind)
  const factsOf = (kind: string): readonly Fact[] => byKind.get(kind) ?? []
  return { notice, factsOf, text, strands, placeOf, saysItCorrects, publishers }
}

/** The words around are cut out where somebody looks at them: most notices are alone in their incident. */
class PlaceInText implements Place {
  readonly block: Place['block']
  readonly sentence: Words
  readonly heading: Place['heading']
  readonly strand: Place['strand']
  readonly isRecalled: boolean
  readonly #text: NoticeText
  readonly #sentence: Sentence
  readonly #span: ViewSpan
  readonly #at: ViewSpan

  /** @param span The sentence or row, or the part of it that is kept. @param at The evidence. */
  constructor(
    place: Pick<Place, 'block' | 'sentence' | 'heading' | 'strand' | 'isRecalled'>,
    text: NoticeText,
    sentence: Sentence,
    span: ViewSpan,
    at: ViewSpan,
  ) {
    this.block = place.block
    this.sentence = place.sentence
    this.heading = place.heading
    this.strand = place.strand
    this.isRecalled = place.isRecalled
    this.#text = text
    this.#sentence = sentence
    this.#span = span
    this.#at = at
  }

  get before(): string {
    return this.#text.view.text.slice(this.#span.start, this.#at.start)
  }

  get after(): string {
    return this.#text.view.text.slice(this.#at.end, Math.max(this.#at.end, this.#span.end))
  }

  get leading(): string {
    const words = this.#text.view.text
    const own = words.slice(Math.max(this.#sentence.span.start, this.#span.start), this.#at.start)
    const cell = own.length < fewWords ? this.#text.blocks[this.#sentence.block]!.cells[0] : undefined
    return cell ? `${words.slice(cell.start, Math.min(cell.end, cell.start + longest))} ${own}` : own
  }

  get around(): string {
    const { block, index } = this.#sentence
    return [-1, 0, 1]
      .map(step => this.#text.sentences[index + step])
      .filter(s => s !== undefined && (s.block === block || isRemark(s.text)))
      .map(s => s!.text.slice(0, longest))
      .join('')
  }
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
