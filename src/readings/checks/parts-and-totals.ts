import type { Fact } from '../../model/fact.ts'
import { type Problem, problem } from '../../model/problem.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import type { Quantity } from '../../text/quantities/quantity.ts'
import { readQuantities } from '../../text/quantities/read-quantities.ts'
import type { Check } from './check.ts'
import { bothPlaces, evidenceOf, statementOf } from './cited.ts'

type CountFact = Fact<
  'affected-count',
  { of: string; group: string; count: number; approx: boolean; bound: string; gross: boolean; part: string }
>

const isCount = (fact: Fact): fact is CountFact => fact.kind === 'affected-count'
const start = (fact: CountFact): number => evidenceOf(fact).start
const end = (fact: CountFact): number => evidenceOf(fact).end

/** An exact figure: 約, 最大, 以上 and 延べ leave room for any sum. */
const isExact = ({ value }: CountFact): boolean => !value.approx && value.bound === 'exact' && !value.gross

/** Parts larger than their whole, and parts that do not add up to the total that the notice states. */
export const partsAndTotals: Check = {
  name: 'parts-and-totals',
  codes: ['part-exceeds-whole', 'parts-miss-total'],
  *run({ facts }, notice) {
    const counts = facts.filter(isCount).toSorted((a, b) => start(a) - start(b))
    yield* partsOfWholes(counts, notice)
    yield* sentenceTotals(notice)
    yield* tableTotals(counts, notice)
  },
}

/** 「お客様120名（うち会員35名）」: うち stands right behind the whole, but for a bracket, a noun and a line's end. */
const ofThose = /^[^。、()（）\n]{0,8}[)）。、(（\s・※-]{0,6}(?:この|その)?(?:うち|内)[^。、\n]{0,16}$/

function* partsOfWholes(counts: readonly CountFact[], notice: NoticeText): Generator<Problem> {
  const { text } = notice.document
  for (const [i, part] of counts.entries()) {
    const whole = counts[i - 1]
    if (!whole || whole.value.of !== part.value.of) continue
    if (whole.value.bound === 'min' || part.value.count <= whole.value.count) continue
    // The words of a part may begin with its うち.
    const between = text.slice(end(whole), Math.min(end(whole) + 60, start(part) + 2))
    if (start(part) - end(whole) > 40 || !ofThose.test(between)) continue
    yield problem('part-exceeds-whole', bothPlaces(evidenceOf(part), evidenceOf(whole)), {
      part: evidenceOf(part).quote,
      whole: evidenceOf(whole).quote,
      words: statementOf(notice, evidenceOf(part)),
    })
  }
}

/** A total of more figures than this in one sentence is left alone. */
const mostParts = 40

const isExactly = (q: Quantity): boolean => q.value !== null && !q.approx && q.bound === 'exact' && !q.gross

/**
 * 「児童8名、教職員13名、計21名」: every figure with the total's counter that stands before it in its sentence.
 * Figures of something else may stand among them, so any run that ends at the total will do.
 */
function* sentenceTotals(notice: NoticeText): Generator<Problem> {
  const { quantities } = readQuantities(notice)
  let s = 0
  for (const [i, total] of quantities.entries()) {
    while (s < notice.sentences.length && notice.sentences[s]!.span.end <= total.span.start) s++
    const sentence = notice.sentences[s]
    if (!sentence || total.span.start < sentence.span.start) continue
    if (total.part !== 'total' || total.counter === null || !isExactly(total)) continue
    const beyond = quantities[i - mostParts - 1]
    if (beyond && beyond.span.start >= sentence.span.start) continue
    const parts = quantities
      .slice(Math.max(0, i - mostParts), i)
      .filter(q => q.span.start >= sentence.span.start && q.counter?.words === total.counter?.words)
    if (parts.length < 2 || !parts.every(isExactly) || parts.some(q => q.part === 'of-which')) continue
    const runs = parts.map((_, from) => sum(parts.slice(from).map(amountOf)))
    const totals = sum(parts.filter(q => q.part === 'total').map(amountOf))
    if ([...runs, totals].includes(total.value!) || parts.some(q => q.value === total.value)) continue
    yield problem(
      'parts-miss-total',
      bothPlaces(notice.view.toText(total.span), notice.view.toText(parts[0]!.span)),
      {
        parts: parts.map(q => notice.view.text.slice(q.span.start, q.span.end)).join('・'),
        sum: String(runs[0]),
        total: statementOf(notice, notice.view.toText(total.span)),
      },
    )
  }
}

const amountOf = (q: Quantity): number => q.value!
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

const totalLabel = /^(?:合計|総計|計|総数|全体)$/

interface Row {
  readonly label: string
  /** By column: its figure, where one is read there. */
  readonly figures: ReadonlyMap<number, CountFact>
}

/** A table's row of totals against the rows above it, column by column. */
function* tableTotals(counts: readonly CountFact[], notice: NoticeText): Generator<Problem> {
  for (const rows of tables(counts, notice)) {
    const last = rows.at(-1)
    const above = rows.slice(0, -1)
    if (!last || above.length < 2 || !totalLabel.test(last.label)) continue
    for (const [column, total] of last.figures) {
      const parts = above.map(row => row.figures.get(column))
      if (!parts.every(part => part !== undefined) || ![total, ...parts].every(isExact)) continue
      if (parts.some(part => part.value.of !== total.value.of)) continue
      if (sumOf(parts) !== total.value.count) yield missed(parts, total, notice)
    }
  }
}

/** The rows of each table under its header. */
function tables(counts: readonly CountFact[], notice: NoticeText): Row[][] {
  const found = new Map<number, Row[]>()
  if (counts.length < 3) return []
  let next = 0
  for (const { block } of notice.blocks) {
    if (block.kind !== 'row' || block.header === null || block.header === undefined) continue
    const cells = block.cells ?? []
    if (notice.blocks[block.header]?.block === block || cells.length === 0) continue
    const figures = new Map<number, CountFact>()
    for (const [column, cell] of cells.entries()) {
      while (next < counts.length && start(counts[next]!) < cell.start) next++
      for (; next < counts.length && end(counts[next]!) <= cell.end; next++)
        figures.set(column, counts[next]!)
    }
    const label = notice.document.text.slice(cells[0]!.start, cells[0]!.end).replace(/[\s　*]/g, '')
    const rows = found.get(block.header) ?? []
    rows.push({ label, figures })
    found.set(block.header, rows)
  }
  return [...found.values()]
}

const sumOf = (parts: readonly CountFact[]): number => sum(parts.map(part => part.value.count))

function missed(parts: readonly CountFact[], total: CountFact, notice: NoticeText): Problem {
  const first = evidenceOf(parts[0]!)
  return problem('parts-miss-total', bothPlaces(evidenceOf(total), first), {
    parts: parts.map(part => evidenceOf(part).quote).join('・'),
    sum: String(sumOf(parts)),
    total: statementOf(notice, evidenceOf(total)),
  })
}
