import type { NoticeText, Sentence } from '../../text/notice-text.ts'

/** The sentence that holds a place of the view, or null: furniture and figures have none. */
export function sentenceAt(notice: NoticeText, at: number): Sentence | null {
  let low = 0
  let high = notice.sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = notice.sentences[middle]!
    if (at < sentence.span.start) high = middle - 1
    else if (at >= sentence.span.end) low = middle + 1
    else return sentence
  }
  return null
}
