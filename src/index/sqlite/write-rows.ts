import { lineEnd } from '../../archive/derived.ts'
import { type RowContent, type WrittenRow, writtenTexts } from '../../model/notice-row.ts'
import { softNewlines } from '../../text/notice-text.ts'
import { searchFormOf } from '../../text/search/search-form.ts'
import type { IndexedText } from '../contract.ts'
import { charactersOf, tokensOf } from './grams.ts'

const usual = 1024 * 1024

/** Texts put one after the other into one run of bytes. */
class Run {
  #bytes = Buffer.allocUnsafeSlow(usual)
  #length = 0

  begin(): void {
    this.#length = 0
  }

  /** Puts a text behind the others as UTF-8, and returns where it ends. */
  add(text: string): number {
    // A UTF-16 unit takes three bytes at most.
    const needed = this.#length + 3 * text.length
    if (this.#bytes.length < needed) {
      const larger = Buffer.allocUnsafeSlow(2 * needed)
      larger.set(this.#bytes.subarray(0, this.#length))
      this.#bytes = larger
    }
    this.#length += this.#bytes.write(text, this.#length)
    return this.#length
  }

  /** The bytes, in a buffer of their own that holds nothing else. */
  take(): Uint8Array {
    const taken = new Uint8Array(this.#bytes.subarray(0, this.#length))
    if (this.#bytes.length > 8 * usual) this.#bytes = Buffer.allocUnsafeSlow(usual)
    return taken
  }
}

const texts = new Run()
const lines = new Run()

/** One row, written out. */
export const writeRow = (row: RowContent): WrittenRow => writeRows([row])[0]!

/**
 * Rows written out as the index keeps them. All of them share two runs of bytes, one of their texts and one of their
 * lines, so that these are handed to another thread as a whole.
 */
export function writeRows(rows: readonly RowContent[]): readonly WrittenRow[] {
  texts.begin()
  lines.begin()
  const written = rows.map(row => {
    const { ends, line } = addTexts(row)
    return { row, ends, line }
  })
  const [allTexts, allLines] = [texts.take(), lines.take()]
  let start = 0
  let lineStart = 0
  return written.map(({ row: { document, problems, digest }, ends, line }) => {
    const [from, lineFrom] = [start, lineStart]
    start = ends.at(-1)!
    lineStart = line
    return {
      title: document.head.title?.value ?? null,
      published: document.head.published?.value ?? null,
      problemCount: problems.length,
      stage: digest.stage,
      number: digest.number,
      leak: digest.leak,
      genre: digest.genre,
      names: digest.names,
      links: digest.links,
      bytes: allTexts.subarray(from, start),
      ends: ends.map(end => end - from),
      line: allLines.subarray(lineFrom, line),
    }
  })
}

/** Puts the texts of a row and its line into their runs, and says where each ends. */
function addTexts(row: RowContent): { ends: readonly number[]; line: number } {
  const { document, facts, declined, problems, digest } = row
  const publishers = document.head.publishers.map(p => p.value)
  const { text, head, ...rest } = document
  const indexed: IndexedText = { text, softNewlines: [...softNewlines(document)], bodyStart: rest.bodyStart }
  // What stands in the index and in the line is written once.
  const json = {
    head: JSON.stringify(head),
    facts: JSON.stringify(facts),
    problems: JSON.stringify(problems),
  }
  const of: Readonly<Record<(typeof writtenTexts)[number], string>> = {
    publishers: JSON.stringify(publishers),
    brief: JSON.stringify(digest.brief),
    gathered: JSON.stringify(digest.gathered),
    problems: json.problems,
    text: JSON.stringify(indexed),
    document: `{"head":${json.head},${JSON.stringify(rest).slice(1)}`,
    reading: `{"facts":${json.facts},"declined":${JSON.stringify(declined)}}`,
    profile: JSON.stringify(digest.profile),
    threading: JSON.stringify(digest.threading),
    publisherForms: publishers.map(searchFormOf).join('\n'),
    titleLines: tokensOf(digest.titleLines),
    otherLines: tokensOf(digest.otherLines),
    characters: charactersOf(`${digest.titleLines}${digest.otherLines}`),
  }
  return {
    ends: writtenTexts.map(name => texts.add(of[name])),
    line: lines.add(lineEnd(json.head, json.facts, json.problems)),
  }
}
