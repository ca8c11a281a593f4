import type { NoticeText } from '../../text/notice-text.ts'
import type { Parties, PartyMention } from '../../text/parties/index.ts'
import { befellSameService, providerUsedHere, type Sign, signsIn } from './where-it-happened.ts'

/** A sign with what it weighs in the whole account. */
export interface WeighedSign {
  readonly sign: Sign
  readonly weight: number
}

const titleWeight = 2
/** The account opens with where it happened; what comes later weighs less. */
const weightAt = (nth: number): number => (nth < 2 ? 1.5 : nth < 5 ? 1 : 0.5)
const enoughSentences = 14

const unfinished = /[、がはをにの]$/
const goesOnWith = /^(?:[がはをの]|において|により|に対)(?=[一-鿿ァ-ヶA-Za-z、さ])/

/** A sentence with its next line where a line break cuts it: 「…において、」「第三者による…」. */
function wholeOf({ sentences, blocks }: NoticeText, index: number): string {
  const { text } = sentences[index]!
  const next = sentences[index + 1]
  return next &&
    blocks[next.block]!.block.kind === 'paragraph' &&
    (unfinished.test(text) || (!text.endsWith('。') && goesOnWith.test(next.text)))
    ? text + next.text
    : text
}

/** The signs of a notice, sentence by sentence from the title on. */
export function weighedSigns(notice: NoticeText, parties: Parties): WeighedSign[] {
  const bySentence = new Map<number, PartyMention[]>()
  for (const m of parties.mentions) {
    const held = bySentence.get(m.sentence)
    if (held) held.push(m)
    else bySentence.set(m.sentence, [m])
  }
  const title = notice.document.head.title?.span
  const found: WeighedSign[] = []
  let nth = 0
  for (const [index, mentions] of bySentence) {
    const sentence = notice.sentences[index]!
    const { block } = notice.blocks[sentence.block]!
    const isTitle = block.kind === 'overview' && title != null && block.content.start === title.start
    const text = wholeOf(notice, index)
    const signs = signsIn(text, sentence.span.start, mentions, parties)
    const provider = signs.length === 0 ? providerUsedHere(text, mentions, parties) : null
    if (provider && [1, 2].some(next => befellSameService(notice.sentences[index + next]?.text ?? '')))
      signs.push({
        party: provider.party,
        rule: 'same-service',
        weight: 2,
        mention: provider,
        ofProvider: true,
      })
    if (signs.length === 0) continue
    const factor = isTitle ? titleWeight : block.kind === 'heading' ? 0.5 : weightAt(nth++)
    // One party is counted once a sentence, at its strongest.
    const best = new Map<number, Sign>()
    for (const sign of signs) {
      const held = best.get(sign.party)
      if (!held || sign.weight > held.weight) best.set(sign.party, sign)
    }
    for (const sign of best.values()) found.push({ sign, weight: sign.weight * factor })
    // 乙社および同社が再委託している事業者: the second mention adds nothing to the score, but may be of somebody below.
    for (const sign of signs)
      if (sign.mention.how === 'role' && best.get(sign.party) !== sign) found.push({ sign, weight: 0 })
    if (nth >= enoughSentences) break
  }
  return found
}
