import type { NoticeText } from '../../text/notice-text.ts'
import { namesIn } from '../../text/parties/index.ts'
import type { RegulatorAction } from '../../text/regulator-actions.ts'

const lawNamed =
  /(?<name>[一-鿿ァ-ヶーぁ-ん]{1,40}(?:に関する法律|に関する条例|法|条例))(?:\([^()「」]{0,60}(?:\([^()]{0,40}\))?[^()「」]{0,20}以下「(?:法|条例)」)/
// Words that lead to the law's name and are no part of it.
const leading = /^.*(?:とおり|に対し|について|に基づき|ため|本日|において)/

/** The full name of the law that the notice calls 「法」. */
export function lawOf(notice: NoticeText): string | null {
  const name = lawNamed.exec(notice.view.text)?.groups?.name
  return name === undefined ? null : name.replace(leading, '')
}

const breach =
  /(?<article>第[0-9]{1,4}条(?:の[0-9]{1,3})?(?:第[0-9]{1,3}項)?)(?:\([^()]{0,40}\))?(?:の規定)?に(?:違反|抵触)/g

/** Articles that the notice says were broken, each once, in text order. */
export const breachesOf = (notice: NoticeText): string[] => [
  ...new Set([...notice.view.text.matchAll(breach)].map(m => m.groups!.article!)),
]

/** What follows the one to whom something is done: a footnote mark, a bracket, に対し. */
const towards = /^(?:[0-9]{1,2}(?:、[0-9]{1,2})?)?(?:\([^()]{0,80}\))?に(?:対し|対する|おける)/
const footnote = /[0-9]{1,2}$/

// A legal form opens the name and に対し closes it, whatever letters stand between (株式会社みやび…に対し).
const formFirst =
  /(?<name>(?:株式|有限|合同|合資)会社[^、。()「」0-9 \n]{1,30}?)(?:[0-9]{1,2}(?:、[0-9]{1,2})?)?(?:\([^()]{0,80}\))?に(?:対し|対する|おける)/

/** The first organisation of a folded string to whom something is done. */
function addresseeIn(text: string): string | null {
  const opened = formFirst.exec(text)?.groups?.name
  if (opened !== undefined) return opened
  for (const { start, end } of namesIn(text)) {
    // A footnote mark stands so close that it looks like a part of the name.
    const name = text.slice(start, end).replace(footnote, '')
    if (towards.test(text.slice(start + name.length, end + 100))) return name
  }
  return null
}

/** To whom the acts are done, by the title, else by the sentence that tells one. */
export function addresseeOf(notice: NoticeText, acts: readonly RegulatorAction[]): string | null {
  const titled = addresseeIn(notice.document.head.title?.value.normalize('NFKC') ?? '')
  if (titled !== null) return titled
  for (const { sentence } of acts) {
    const found = addresseeIn(sentence.text)
    if (found !== null) return found
  }
  return null
}
