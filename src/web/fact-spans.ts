import type { Document } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import { type TextSpan, textSpan } from '../model/span.ts'
import { openNotice } from '../text/notice-text.ts'
import type { FactSpan } from './cut-text.ts'

/** One page is made in two languages, of the same document. */
const known = new WeakMap<Document, readonly TextSpan[]>()

/** The sentences of a document as spans of its text, in order. */
function sentencesOf(document: Document): readonly TextSpan[] {
  let found = known.get(document)
  if (found === undefined) {
    const { view, sentences } = openNotice(document)
    found = sentences.map(s => view.toText(s.span)).sort((a, b) => a.start - b.start)
    known.set(document, found)
  }
  return found
}

/** From the start of the first sentence that the words touch to the end of the last; the words alone where none is. */
function sentenceAround(sentences: readonly TextSpan[], words: TextSpan): TextSpan {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= words.start) low = middle + 1
    else high = middle
  }
  let { start, end } = words
  for (let i = low; i < sentences.length && sentences[i]!.start < words.end; i++) {
    start = Math.min(start, sentences[i]!.start)
    end = Math.max(end, sentences[i]!.end)
  }
  return textSpan(start, end)
}

/**
 * Facts up to which every sentence is marked. Beyond it, where thousands may share one sentence and each cut would
 * name them all, only the chosen fact's sentence is.
 */
export const mostSentences = 500

/** Where each fact lies in the text: all words that state it, and the sentence of the words that carry its value. */
export function factSpans(
  document: Document,
  facts: readonly Pick<Fact, 'evidence'>[],
  chosen: number | null,
): FactSpan[] {
  if (facts.length === 0) return []
  const everySentence = facts.length <= mostSentences
  const sentences = sentencesOf(document)
  return facts.flatMap((fact, n): FactSpan[] => {
    const evidence = fact.evidence.filter(e => e.end <= document.text.length)
    const [first] = evidence
    if (first === undefined) return []
    return [
      ...(everySentence || n === chosen
        ? [{ fact: n, span: sentenceAround(sentences, first), as: 'sentence' } as const]
        : []),
      ...evidence.map((e): FactSpan => ({ fact: n, span: textSpan(e.start, e.end), as: 'words' })),
    ]
  })
}
