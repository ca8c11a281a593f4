import type { ViewSpan } from '../../model/span.ts'
import type { NoticeText } from '../notice-text.ts'
import { sentenceAt } from '../sentence-at.ts'
import { type Assertion, toAssertion } from './assertion.ts'
import { assertionIn } from './assertion-in.ts'
import { isEvent } from './event-words.ts'
import { frameOf } from './frames.ts'
import { silent } from './local-reading.ts'

/** A line led by > is somebody else's: a fake notice, a mail. */
const isForeign = (notice: NoticeText, block: number): boolean =>
  notice.document.text.charAt(notice.blocks[block]!.block.span.start) === '>'

/**
 * How the notice asserts the words at `span` (漏えい, 3,312名). Where their own sentence says nothing of it, the
 * frame above them does: an introducing sentence, a heading, a caption. `asEvent`: the words name something that
 * happens, though they are none of the events known to every kind; no frame speaks for them.
 */
export function assertionAt(notice: NoticeText, span: ViewSpan, asEvent = false): Assertion {
  const sentence = sentenceAt(notice, span.start)
  if (!sentence) return toAssertion(silent(span.start, span.end, 'The words stand in no sentence.'), 0)
  const from = sentence.span.start
  if (isForeign(notice, sentence.block))
    return {
      ...toAssertion(
        silent(span.start - from, span.end - from, 'It quotes a message of somebody else.'),
        from,
      ),
      mood: 'generic',
    }
  const local = assertionIn(
    sentence.text,
    span.start - from,
    Math.min(span.end, sentence.span.end) - from,
    asEvent,
  )
  const { block } = notice.blocks[sentence.block]!
  // 「流出したことを示す事実」 as an item of a list: what is said of it stands elsewhere.
  if (
    block.kind === 'item' &&
    local.status === 'confirmed' &&
    /(?:事実|痕跡|形跡|証拠)$/.test(sentence.text.slice(-2))
  )
    return { ...toAssertion(local, from), status: null, because: 'The item has no predicate.' }
  if (local.status === null && local.operators.length === 0 && !asEvent) {
    const frame = frameOf(notice, sentence.block)
    if (
      frame &&
      block.kind !== 'heading' &&
      !isEvent(sentence.text.slice(span.start - from, span.end - from))
    )
      return { ...frame, relative: true }
  }
  if (
    local.status !== null &&
    (block.kind === 'footnote' ||
      '※*'.includes(notice.view.text.charAt(notice.blocks[sentence.block]!.content.start))) &&
    (/^[^。]{0,30}(?:とは|:)/.test(sentence.text) ||
      (/[一-鿿ァ-ヶー]$/.test(sentence.text.slice(-1)) && sentence.text.length > 25))
  )
    return { ...toAssertion(local, from), status: null, because: 'It explains a term.', mood: 'generic' }
  return toAssertion(local, from)
}
