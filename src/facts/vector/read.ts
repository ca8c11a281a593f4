import { type ViewSpan, viewSpan } from '../../model/span.ts'
import { type AssertionStatus, strongest } from '../../model/status.ts'
import type { VectorCode } from '../../model/vocabulary/vectors.ts'
import { type Assertion, assertionAt } from '../../text/assertion/index.ts'
import { compileMentions, type Mention } from '../../text/mentions.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import type { Decline, Finding } from '../define-fact.ts'
import { declined, takesForGranted } from './declined.ts'
import { labelledWaysIn } from './labelled-way-in.ts'
import { vectorRules } from './rules.ts'
import { statusOf } from './status.ts'

const mentionsOf = compileMentions(vectorRules)

type VectorFinding = Finding<{ code: VectorCode }> & { readonly mention: Mention<VectorCode> }

const longest = 80
// 「設定不備を解消」 tells of it only as what was put right.
// 「脆弱なパスワードを使用していたサーバーが侵入され」: its owner used it.
const weak =
  /(?:脆弱|単純|簡易|簡単|安易|弱い|(?:推測|類推)(?:され|し|が)?(?:やす|容易)|初期|同じ|同一)[^。、]{0,8}$/
const mended = /^[^。、]{0,4}を?(?:解消|修正|是正|改善)/
const shortest = 5

/** The words on the way in together with those that say how sure it is, where these stand close by. */
function evidenceOf(
  { words, sentence }: Mention<VectorCode>,
  assertion: Assertion,
  status: AssertionStatus,
): ViewSpan {
  const said = assertion.status === status && assertion.words.end - words.start <= longest
  const end = Math.max(words.end, words.start + shortest, said ? assertion.words.end : 0)
  return viewSpan(words.start, Math.min(end, sentence.span.end))
}

/** Each vector the notice names, once, with the strongest status; and what looked like one. */
export function* readVectors(notice: NoticeText): Generator<Finding<{ code: VectorCode }> | Decline> {
  const found: VectorFinding[] = []
  const declines: Decline[] = []
  const wordsOf = ({ span }: VectorFinding): string => notice.view.text.slice(span.start, span.end)
  for (const mention of mentionsOf(notice)) {
    const assertion = assertionAt(notice, mention.eventSpan)
    const because = declined(notice, mention, assertion)
    if (because === null && mention.rule === 'credentials-used' && weak.test(mention.before)) {
      declines.push({ rule: mention.rule, span: mention.words, because: 'Its owner used it.' })
      continue
    }
    if (because !== null) {
      declines.push({ rule: mention.rule, span: mention.words, because })
      continue
    }
    const status = statusOf(mention, assertion)
    found.push({
      mention,
      rule: mention.rule,
      span: evidenceOf(mention, assertion, status),
      value: { code: mention.code },
      status,
      operators: assertion.operators,
    })
  }
  const listed = found.some(
    f => f.value.code === 'brute_force' && (f.rule === 'credentials-of-others' || /リスト/.test(wordsOf(f))),
  )
  const unknown = found.some(f => f.value.code === 'zero_day')
  const kept = found.filter(f => {
    const because =
      listed && f.value.code === 'stolen_credentials'
        ? 'Lists of credentials are tried.'
        : unknown && f.value.code === 'known_vulnerability' && !/既知/.test(f.mention.sentence.text)
          ? 'The flaw was not known.'
          : null
    if (because !== null) declines.push({ rule: f.rule, span: f.span, because })
    return because === null
  })
  yield* declines
  for (const code of new Set(kept.map(f => f.value.code))) {
    const named = kept.filter(f => f.value.code === code)
    // What a measure takes for granted says less of how sure it is than a sentence on the way in.
    const stated = named.filter(f => !takesForGranted(f.mention))
    const ofCode = stated.length > 0 ? stated : named
    const status = strongest(ofCode.map(f => f.status))
    const best = ofCode.filter(f => f.status === status)
    const inBody = best.filter(f => f.mention.place === 'body')
    const { mention: _, ...finding } =
      inBody.find(f => !mended.test(f.mention.after)) ?? inBody[0] ?? best[0]!
    yield finding
  }
  const told = new Set(kept.map(f => f.value.code))
  for (const { code, status, span } of labelledWaysIn(notice)) {
    if (told.has(code)) continue
    told.add(code)
    yield { rule: 'labelled', span, value: { code }, status }
  }
}
