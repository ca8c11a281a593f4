import type { AssertionStatus } from '../../model/status.ts'
import type { VectorCode } from '../../model/vocabulary/vectors.ts'
import type { Assertion } from '../../text/assertion/index.ts'
import type { Mention } from '../../text/mentions.ts'

// The whole sentence is put as what is thought: …ものと考えられます, …と推測されます.
const thought =
  /(?:もの|こと|ため|よう|[たるいがため])(?:である|にある)?(?:と|だと|かと)(?:の?可能性|考え|思わ|思い|推測|推定|推察|想定|思料|みら|見ら|みて|見て|見込)|と(?:推測|推定|推察|想定|考え|思われ|みられ|見られ|みて|見て|見込)|考えられ|推測され|推定され|推察され|想定され|濃厚|有力|かもしれ/
const thoughtBefore =
  /(?:考えられる|想定される|可能性の(?:ある|高い))(?:原因|経路|要因)|原因として[^。]{0,8}(?:考え|可能性|推|想定)/
// 「流出したとみられるパスワードを使い」: only where the password came from is thought.
const thoughtOfSource = /と(?:見|み|思わ|考え)(?:られ|れ)る[^。、]{0,20}(?:ID|パスワード|アドレス|認証情報)/g
const thoughtWithin = /(?:もの|こと)?と(?:見|み|思わ|考え)(?:られ|れ)る|指摘$/
// 「侵入経路:VPN機器(推定)」
const inBracket = /^[^。、()]{0,12}\((?:推定|推測|想定|可能性|疑い)[^()]{0,6}\)/
const maybe = /可能性|おそれ|恐れ|疑い|疑われ/
const ofLeak = /漏えい|漏洩|流出|窃取された(?:可能性|恐れ)|閲覧|持ち出|情報が[^。、]{0,20}$/
// 「悪用され、…漏えいした可能性」: the two verbs may share what is said of the last.
const goesOn = /^[^。、]{0,4}(?:れ|し|て|り|き)、/

/**
 * How surely the notice says it: no surer than the predicate of its sentence, and no less sure because of what the
 * sentence goes on to say of a leak.
 */
export function statusOf(
  { sentence, start, event, before, after }: Mention<VectorCode>,
  { status, operators }: Assertion,
): AssertionStatus {
  if (thoughtWithin.test(sentence.text.slice(start, event.end).replace(thoughtOfSource, '')))
    return 'possible'
  if (inBracket.test(after)) return 'possible'
  if (thought.test(after) || thoughtBefore.test(before)) return 'possible'
  const unsure = status === 'possible' || status === 'investigating'
  const at = maybe.exec(after)
  if (at && ofLeak.test(after.slice(0, at.index)))
    return unsure && goesOn.test(after) ? 'possible' : 'confirmed'
  // 「アクセスできる状態にあった」 says how it was, not what may have been.
  if (at || (unsure && !operators.includes('able'))) return 'possible'
  return 'confirmed'
}
