import type { HeadValue } from '../model/document.ts'
import { textSpan } from '../model/span.ts'
import { isOrganisationName } from './organisation-name.ts'

/** How far into the body the first sentence's subject may stand. */
const searched = 600
// 「甲通信(以下 甲)は、」 and 「甲株式会社は、」 at the beginning of a line.
const subject =
  /(?:^|\n)[ 　]{0,4}([^\s。、「」（）()][^。、「」（）()\n]{1,39})(?:[（(](以下|本社|所在地|代表)[^）)\n]{0,120}[）)])?(?:は|では|において)、?/
const notPublisher =
  /[をに](?:委託|依頼|発注|納品)|^(?:当|弊|本|同|この|その|今般|昨|下記|以下|先般|本日|現在|なお|また)|(?:サービス|システム|サイト|アプリ|製品|事案|本件|サーバー?|ネットワーク|業務|お客様|皆様|方々)$/

/** The organisation that the first sentence has as its subject, where its form or its alias (以下 …) shows that it is one. */
export function subjectOrganisation(text: string, from: number): HeadValue | null {
  const start = text.slice(from, from + searched)
  const m = subject.exec(start)
  if (!m) return null
  const name = m[1]!.trimEnd()
  if (notPublisher.test(name)) return null
  if (m[2] === undefined && !isOrganisationName(name)) return null
  const at = from + m.index + m[0].indexOf(name)
  return { value: name, span: textSpan(at, at + name.length) }
}
