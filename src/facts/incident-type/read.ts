import { strongest } from '../../model/status.ts'
import type { IncidentTypeCode } from '../../model/vocabulary/incident-types.ts'
import { type Assertion, assertionAt } from '../../text/assertion/index.ts'
import { compileMentions, type Mention } from '../../text/mentions.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import type { Decline, Finding } from '../define-fact.ts'
import { declined, hasHappened } from './declined.ts'
import { incidentRules } from './rules.ts'
import { settle } from './settle.ts'

const mentionsOf = compileMentions(incidentRules)

export interface Candidate extends Finding<{ code: IncidentTypeCode }> {
  readonly mention: Mention<IncidentTypeCode>
  /** Only named (「不正アクセスについて」), not stated in a sentence of its own. */
  readonly named: boolean
}

const rank = ({ named, mention, operators }: Candidate): number =>
  (named ? 0 : 4) + (mention.place === 'body' ? 2 : 0) + (operators?.includes('perform') ? 0 : 1)

// A long notice names its attack in every paragraph; what has been stated this often needs no further reading.
const enough = 4

const notThis = /^(?:による)?(?:攻撃|感染|被害)?(?:では|でも)(?:な(?:い|く)|ありません|ございません)/
// 「不正アクセスが確認された影響により、閲覧できない」: what is denied further on is something else.
const seen =
  /^(?:等|など)?(?:の(?:発生|事実|痕跡|形跡))?(?:が|を)(?:確認|判明|検知|発覚|発見)(?:され|し|いたし)(?:た|まし|ており(?!ません|ませ))/
const isSeen = ({ after }: Mention<IncidentTypeCode>): boolean => seen.test(after)
// 「誰からも見られる状態でした」 says how it was, not what may have been.
const wasOpen = ({ rule, after }: Mention<IncidentTypeCode>, { operators }: Assertion): boolean =>
  rule === 'open-to-all' && operators.includes('able') && !/可能性|おそれ|恐れ/.test(after)
const isDenied = ({ after }: Mention<IncidentTypeCode>): boolean => notThis.test(after)

/** Each kind of incident the notice tells of, once, and what looked like one. */
export function* readIncidentTypes(
  notice: NoticeText,
): Generator<Finding<{ code: IncidentTypeCode }> | Decline> {
  const candidates: Candidate[] = []
  const declines: Decline[] = []
  const plain = new Map<IncidentTypeCode, number>()
  for (const mention of mentionsOf(notice)) {
    if ((plain.get(mention.code) ?? 0) >= enough) continue
    const assertion = assertionAt(notice, mention.eventSpan)
    const because = declined(notice, mention, assertion)
    if (because !== null) {
      declines.push({ rule: mention.rule, span: mention.words, because })
      continue
    }
    const named = assertion.status === null
    if (assertion.status === 'confirmed' && mention.place === 'body')
      plain.set(mention.code, (plain.get(mention.code) ?? 0) + 1)
    candidates.push({
      mention,
      named,
      rule: mention.rule,
      span: named ? mention.words : assertion.words,
      value: { code: mention.code },
      status: isDenied(mention)
        ? 'ruled_out'
        : mention.rule === 'does-not-work' ||
            wasOpen(mention, assertion) ||
            isSeen(mention) ||
            (assertion.status === null && hasHappened(mention))
          ? 'confirmed'
          : (assertion.status ?? 'confirmed'),
      operators: assertion.operators,
    })
  }
  const { kept, set } = settle(candidates)
  const codes = [...new Set(kept.map(candidate => candidate.value.code))]
  for (const code of codes) {
    const ofCode = kept.filter(candidate => candidate.value.code === code)
    const status = strongest(ofCode.map(candidate => candidate.status))
    const best = ofCode
      .filter(candidate => candidate.status === status)
      .reduce((a, b) => (rank(b) > rank(a) ? b : a))
    const { mention: _, named: __, ...finding } = best
    yield finding
  }
  yield* declines
  yield* set
}
