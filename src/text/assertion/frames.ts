import { type NoticeText, oncePerNotice, type Sentence } from '../notice-text.ts'
import type { Assertion } from './assertion.ts'
import { toAssertion } from './assertion.ts'
import { assertionIn } from './assertion-in.ts'
import { eventsWithin } from './event-words.ts'
import { presupposed } from './local-reading.ts'

const introduces =
  /(?:以下|次|下記|下表|左記|右記)(?:の|に|は|、|を)|(?:とおり|通り)(?:です|である|となり)?(?:[。:]|$)|[:]$/

/** What each block's introducing sentence or heading lends to it; made once a notice. */
const framesOf = oncePerNotice((notice: NoticeText): readonly (Assertion | null)[] => {
  const frames: (Assertion | null)[] = []
  const own = new Map<number, Sentence[]>()
  for (const s of notice.sentences) {
    const list = own.get(s.block)
    if (list) list.push(s)
    else own.set(s.block, [s])
  }
  const ofSentence = (s: Sentence | undefined): Assertion | null => {
    if (!s) return null
    for (const m of [...eventsWithin(s.text)].reverse()) {
      const local = assertionIn(s.text, m.index, m.index + m[0].length)
      if (local.status !== null) return toAssertion(local, s.span.start)
      // 「漏えいの対象となった情報」「漏えい項目」: the heading takes it as known.
      if (
        local.because === presupposed &&
        /^(?:の|した|の?対象)?(?:対象|項目|情報|内容|件数|人数)/.test(s.text.slice(m.index + m[0].length))
      )
        return { ...toAssertion(local, s.span.start), status: 'confirmed', operators: ['exist'] }
    }
    return null
  }
  const headings = new Map<number, Assertion | null>()
  let introducing: Assertion | null = null
  let introducedUnder: number | null = null
  notice.blocks.forEach(({ block }, index) => {
    const sentences = own.get(index) ?? []
    if (block.kind === 'heading') {
      const up = block.under === null ? null : (headings.get(block.under) ?? null)
      headings.set(index, ofSentence(sentences[0]) ?? up)
      introducing = null
      frames.push(up)
      return
    }
    const under = block.under === null ? null : (headings.get(block.under) ?? null)
    if (introducedUnder !== block.under) introducing = null
    frames.push(introducing ?? under)
    if (block.kind === 'paragraph' || block.kind === 'item') {
      const last = sentences.at(-1)
      const opens =
        last && (introduces.test(last.text) || (last.text.length < 40 && !last.text.endsWith('。')))
      const lent = opens ? ofSentence(last) : null
      if (lent) {
        introducing = lent
        introducedUnder = block.under
      } else if (block.kind === 'paragraph' && last && last.text.endsWith('。') && last.text.length > 40)
        introducing = null
    }
  })
  return frames
})

/** The status that a heading, a caption or an introducing sentence lends to what stands in the block beneath it. */
export const frameOf = (notice: NoticeText, blockIndex: number): Assertion | null =>
  framesOf(notice)[blockIndex] ?? null
