import type { NoticeText } from '../../text/notice-text.ts'
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

const name =
  '(?:(?:株式|有限|合同|合資)会社[^、。()「」0-9 \\n]{1,30}?|[一-鿿ァ-ヶー・A-Za-z&]{1,30}(?:株式|有限|合同|合資)会社|(?:学校|医療|社会福祉|独立行政|一般社団|一般財団)法人[^、。()「」0-9 \\n]{1,30}?|[一-鿿]{1,12}(?:市|県|町|村|府|大学|機構|協会))'
const inTitle = new RegExp(`(?<name>${name})(?:(?:及び|並びに|および|ほか)[^、。]{0,40})?に対する`)
// A footnote mark may stand between the name and what follows it.
const inSentence = new RegExp(
  `(?<name>${name})(?:[0-9]{1,2}(?:、[0-9]{1,2})?)?(?:\\([^()]{0,80}\\))?に(?:対し|おける)`,
)

/** To whom the acts are done, by the title, else by the sentence that tells one. */
export function addresseeOf(notice: NoticeText, acts: readonly RegulatorAction[]): string | null {
  const title = notice.document.head.title?.value.normalize('NFKC') ?? ''
  const named = inTitle.exec(title)?.groups?.name
  if (named !== undefined) return named
  for (const { sentence } of acts) {
    const found = inSentence.exec(sentence.text)?.groups?.name
    if (found !== undefined) return found
  }
  return null
}
