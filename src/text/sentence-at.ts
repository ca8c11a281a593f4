import type { NoticeText, Sentence } from './notice-text.ts'

/** The sentence that holds an offset of the folded view, found by halving; null between sentences. */
export function sentenceAt({ sentences }: NoticeText, at: number): Sentence | null {
  let [low, high] = [0, sentences.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const s = sentences[middle]!
    if (at < s.span.start) high = middle - 1
    else if (at >= s.span.end) low = middle + 1
    else return s
  }
  return null
}
