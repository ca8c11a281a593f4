import type { IndexedText } from '../index/contract.ts'
import { viewSpan } from '../model/span.ts'
import { fold, type View } from '../text/fold.ts'
import { searchForm } from '../text/search/search-form.ts'

/** A stretch of the notice around hits, in which the edges of table cells are ／; `marks` are [start, end) offsets within it. */
export interface Snippet {
  /** Offset of `text` in the document. */
  readonly start: number
  readonly text: string
  readonly marks: readonly (readonly [number, number])[]
}

interface Range {
  readonly start: number
  readonly end: number
}

const before = 36
const after = 84
const most = 3

/** Where any of the forms stands in a stretch of text, in order, the longest where several begin together. */
function occurrences(text: string, forms: readonly string[], { start, end }: Range): Range[] {
  const part = text.slice(start, end)
  const found: Range[] = []
  for (const form of forms)
    for (let at = part.indexOf(form); at >= 0; at = part.indexOf(form, at + 1))
      found.push({ start: start + at, end: start + at + form.length })
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Ranges in order that touch or overlap become one. */
function merged(ranges: readonly Range[]): Range[] {
  const out: { start: number; end: number }[] = []
  for (const range of ranges) {
    const last = out.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else out.push({ ...range })
  }
  return out
}

/** The first place of a term, in the body where it stands there, else in the head. */
function firstOf(text: string, forms: readonly string[], bodyStart: number): Range | null {
  for (const from of [bodyStart, 0]) {
    let best: Range | null = null
    for (const form of forms) {
      const at = text.indexOf(form, from)
      if (at >= 0 && (!best || at < best.start)) best = { start: at, end: at + form.length }
    }
    if (best) return best
  }
  return null
}

/**
 * The words around a hit, within its line and without the line's own marker: from the beginning of its sentence and
 * to the end of one where these are near, else from or to a pause or the edge of a cell, else cut, but never within
 * a number, a word of Latin letters or a surrogate pair.
 */
function windowAround(text: string, hit: Range): Range {
  const lineStart = text.lastIndexOf('\n', hit.start) + 1
  const newline = text.indexOf('\n', hit.end)
  const lineEnd = newline < 0 ? text.length : newline
  let start = Math.max(lineStart, hit.start - before)
  let end = Math.min(lineEnd, hit.end + after)
  const ahead = text.slice(start, hit.start)
  const stopBefore = ahead.lastIndexOf('。')
  if (stopBefore >= 0) start += stopBefore + 1
  else if (start > lineStart) {
    const pause = ahead.search(pauses)
    if (pause >= 0) start += pause + 1
    else while (start > lineStart && isWithinWord(text, start)) start--
  }
  start += marker.exec(text.slice(start, hit.start))![0].length
  const stopAfter = text.slice(hit.end, end).lastIndexOf('。')
  if (stopAfter >= 0) end = hit.end + stopAfter + 1
  else if (end < lineEnd) {
    const pause = text.slice(hit.end, end).search(lastPause)
    if (pause >= 0) end = hit.end + pause
    else while (end < lineEnd && isWithinWord(text, end)) end++
  }
  end = hit.end + text.slice(hit.end, end).replace(trailingEdges, '').length
  if (isLowSurrogate(text, start)) start--
  if (isLowSurrogate(text, end)) end++
  return { start, end }
}

/** What stands before the words of a heading, an item, a cell or an overview line. */
const marker = /^[-*・#>| ]*/

/** Where a reader pauses: a number's own comma is none, and what goes on in hiragana after a bracket is one phrase. */
const pauses = /[、，；]|[)）」』】| \u3000](?![ぁ-ん])/
const lastPause = /[、，；(（「『【| \u3000][^、，；(（「『【| \u3000]{0,60}$/

/** The edges of cells after the last words. */
const trailingEdges = /[| ]{1,20}$/

/** A line between edges is a row of a table. */
const tableRow = /^[ \t]{0,9}\|/

/** Longest run of letters and digits that is kept whole. */
const wordCharacter = /[0-9A-Za-z.,@_-]/
const isWithinWord = (text: string, at: number): boolean =>
  wordCharacter.test(text.charAt(at - 1)) && wordCharacter.test(text.charAt(at))

const isLowSurrogate = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

interface Searched {
  readonly view: View
  /** The view in search form, offset for offset. */
  readonly text: string
}

/** Texts as they were searched: an index keeps those it gave lately, and one search after the other shows them. */
const searched = new WeakMap<IndexedText, Searched>()

function searchedOf(indexed: IndexedText): Searched {
  const known = searched.get(indexed)
  if (known) return known
  const view = fold(indexed.text, new Set(indexed.softNewlines))
  const made = { view, text: searchForm(view.text) }
  searched.set(indexed, made)
  return made
}

/** A text in the form in which words are searched for in it. */
export const searchedText = (indexed: IndexedText): string => searchedOf(indexed).text

/**
 * Up to three stretches of a text in which what was searched for stands, every hit in them marked. `terms` is
 * one list of forms (in search form) for each term; places are found in the folded view and led back to the text.
 */
export function makeSnippets(
  indexed: IndexedText,
  terms: readonly (readonly string[])[],
): readonly Snippet[] {
  if (terms.length === 0) return []
  const { view, text } = searchedOf(indexed)
  const bodyStart = view.toView({ start: indexed.bodyStart, end: indexed.bodyStart }).start
  const firsts = terms.map(forms => firstOf(text, forms, bodyStart)).filter(hit => hit !== null)
  const windows = merged(
    firsts.map(hit => windowAround(text, hit)).sort((a, b) => a.start - b.start || a.end - b.end),
  ).slice(0, most)
  return windows.map(range => {
    const span = view.toText(viewSpan(range.start, range.end))
    const words = indexed.text.slice(span.start, span.end)
    const line = indexed.text.slice(indexed.text.lastIndexOf('\n', span.start - 1) + 1, span.end)
    const hits = merged(occurrences(text, terms.flat(), range))
    return {
      start: span.start,
      text: tableRow.test(line) ? words.replaceAll('|', '／') : words,
      marks: hits.map(hit => {
        const mark = view.toText(viewSpan(hit.start, hit.end))
        return [mark.start - span.start, mark.end - span.start] as const
      }),
    }
  })
}
