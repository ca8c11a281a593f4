import { type ViewSpan, viewSpan } from '../../model/span.ts'
import type { NoticeText, Sentence } from '../notice-text.ts'
import type { AspectForm, AspectReading } from './aspect.ts'
import { aspectFrameOf } from './aspect-frames.ts'
import { aspectIn, formInBrackets } from './aspect-in.ts'

/**
 * How the notice puts the act at `span` of `sentence`. Where the sentence says nothing (an entry of a list, a
 * heading), the introduction, heading or date above it does.
 */
export function aspectAt(notice: NoticeText, sentence: Sentence, span: ViewSpan): AspectReading {
  const from = sentence.span.start
  const { form, signs, end, shared, cut } = aspectIn(sentence.text, span.start - from, span.end - from)
  const words = viewSpan(span.start, from + end)
  const behind = form === 'coming' || form === 'plain' ? markBehind(notice, sentence) : null
  if (behind !== null)
    return {
      form: behind,
      signs: behind === 'lasting' ? signs.inProcess() : signs,
      shared,
      words,
      lent: null,
    }
  if (form !== 'noun' && form !== 'plain' && !cut) return { form, signs, shared, words, lent: null }
  const frame = aspectFrameOf(notice, sentence.block)
  if (!frame) return { form, signs, shared, words, lent: null }
  if (cut && frame.form !== 'coming' && frame.form !== 'considered')
    return { form, signs, shared, words, lent: null }
  if (form === 'plain' && frame.form !== 'past' && frame.form !== 'asked')
    return { form, signs, shared, words, lent: null }
  return {
    form: frame.form,
    signs: frame.process ? signs.inProcess() : signs,
    shared,
    words,
    lent: frame.lent,
  }
}

/** 「事業者に削除を依頼します。(連絡中)」: brackets behind the full stop that say how far it has come. */
function markBehind({ sentences }: NoticeText, { index, block }: Sentence): AspectForm | null {
  const next = sentences[index + 1]
  return next?.block === block && next.text.startsWith('(') ? formInBrackets(next.text) : null
}
