import type { AssertionStatus } from '../../model/status.ts'
import type { VectorCode } from '../../model/vocabulary/vectors.ts'
import type { Mention } from '../../text/mentions.ts'

// The whole sentence is put as what is thought: …ものと考えられます, …と推測されます.
const thought =
  /(?:もの|こと|ため|よう|[たるいがため])(?:である|にある)?(?:と|だと|かと)(?:の?可能性|考え|思わ|思い|推測|推定|推察|想定|思料|みら|見ら)|と(?:推測|推定|推察|想定|考え|思われ|みられ|見られ)|考えられ|推測され|推定され|推察され|想定され|濃厚|有力/
const maybe = /可能性|おそれ|恐れ|疑い|疑われ/
const ofLeak = /漏えい|漏洩|流出|窃取された(?:可能性|恐れ)|閲覧|持ち出|情報が[^。、]{0,20}$/
const thoughtBefore = /(?:考えられる|想定される|可能性の(?:ある|高い))(?:原因|経路|要因)|原因として/

/** What is said of the way in cannot be surer than the predicate of its sentence makes it. */
export function weakened(
  { sentence, start, event }: Mention<VectorCode>,
  status: AssertionStatus,
): AssertionStatus {
  const rest = sentence.text.slice(event.end, event.end + 240)
  const within = sentence.text.slice(start, event.end)
  if (/(?:もの|こと)?と(?:見|み|思わ|考え)(?:られ|れ)る/.test(within) || /指摘$/.test(within))
    return 'possible'
  if (thought.test(rest) || thoughtBefore.test(sentence.text.slice(0, start))) return 'possible'
  const at = maybe.exec(rest)
  if (at && ofLeak.test(rest.slice(0, at.index))) return 'confirmed'
  if (status === 'possible' && !at) return 'confirmed'
  if (status === 'investigating') return 'possible'
  return at ? 'possible' : status
}
