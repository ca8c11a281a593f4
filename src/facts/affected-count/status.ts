import { type ViewSpan, viewSpan } from '../../model/span.ts'
import { type AssertionStatus, strongest } from '../../model/status.ts'
import { anyEvent, exposure } from '../../text/assertion/event-words.ts'
import { type Assertion, assertionAt, assertionIn, frameOf } from '../../text/assertion/index.ts'
import { type NoticeText, oncePerNotice } from '../../text/notice-text.ts'
import type { Surroundings } from './surroundings.ts'

export interface CountStatus {
  readonly status: AssertionStatus
  readonly operators: readonly string[]
  /** The words that carry the status, where they are not the number's own. */
  readonly words: ViewSpan | null
  readonly from: 'sentence' | 'label' | 'frame' | 'notice'
}

/** What happens in an incident. 該当する, 利用した or 送付した alone only say who is meant. */
const harm =
  /漏|流出|窃取|詐取|奪取|抜き|盗|持ち出|持出|閲覧|誤|紛失|不正|公開|アクセス|侵入|感染|暗号化|悪用|改ざん|乗っ取|削除|破壊|ダウンロード|入手|リーク|影響|被害|表示|送信/

/**
 * Whether the effect on those counted is stated as fact or as possible: by the number's own sentence, else by its
 * row, column or label, else by the heading or the introducing sentence, else by the notice as a whole.
 */
export function statusOf(notice: NoticeText, span: ViewSpan, at: Surroundings): CountStatus | 'denied' {
  const own = assertionAt(notice, span)
  const local = ownWords(notice, own, span)
  if (local === 'denied') return 'denied'
  if (local !== null) return { ...local, words: own.words, from: 'sentence' }
  for (const words of [at.column, at.row, at.labelAbove]) {
    const labelled = statusOfWords(words)
    if (labelled !== null) return { ...labelled, words: null, from: 'label' }
  }
  const frame = frameOf(notice, at.block)
  if (frame?.status === 'confirmed' || frame?.status === 'possible' || frame?.status === 'investigating')
    return { status: frame.status, operators: frame.operators, words: frame.words, from: 'frame' }
  for (const words of [at.headings[0] ?? '', at.lead, ...at.headings.slice(1)]) {
    const led = statusOfWords(words)
    if (led !== null) return { ...led, words: null, from: 'frame' }
  }
  return { status: statusOfNotice(notice), operators: [], words: null, from: 'notice' }
}

type Local = Pick<CountStatus, 'status' | 'operators'>

function ownWords(notice: NoticeText, own: Assertion, span: ViewSpan): Local | 'denied' | null {
  if (own.status === null) return null
  const words = notice.view.text.slice(own.words.start, own.words.end)
  // Lent by the frame: `statusOf` asks the row and the label first.
  if (own.words.end < span.start && notice.view.text.slice(own.words.end, span.start).includes('\n'))
    return null
  if (own.status === 'ruled_out' || own.status === 'not_found') return null
  if (own.status === 'confirmed' && !harm.test(words)) return null
  return { status: own.status, operators: own.operators }
}

/** The status that a label, a heading or a sentence gives to what it names, or null. */
function statusOfWords(words: string): Local | null {
  if (words === '') return null
  const found: Local[] = []
  for (const m of words.matchAll(anyEvent)) {
    const local = assertionIn(words, m.index, m.index + m[0].length)
    if (local.status === 'possible' || local.status === 'investigating')
      return { status: 'possible', operators: local.operators }
    if (local.status === 'confirmed' && harm.test(m[0]))
      found.push({ status: 'confirmed', operators: local.operators })
  }
  if (/おそれ|恐れ|可能性|疑い|懸念/.test(words)) return { status: 'possible', operators: ['possible'] }
  return found[0] ?? null
}

/** What the notice as a whole says of information getting out. */
const statusOfNotice = oncePerNotice((notice: NoticeText): AssertionStatus => {
  const found: AssertionStatus[] = []
  for (const sentence of notice.sentences)
    for (const m of sentence.text.matchAll(exposure)) {
      const start = sentence.span.start + m.index
      const { status } = assertionAt(notice, viewSpan(start, start + m[0].length))
      if (status === 'possible' || status === 'confirmed') found.push(status)
    }
  return found.includes('possible') ? 'possible' : (strongest(found) ?? 'possible')
})
