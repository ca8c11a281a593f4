import { masked } from '../quotation.ts'
import type { Operator } from './operators.ts'
import { tokenAt } from './tail-lexicon.ts'

// No predicate stands farther from its subject; the bound keeps the work in proportion to the text.
const farthest = 300

/** What stands behind the content words up to where their scope ends. */
export interface Tail {
  /** Innermost first. */
  readonly operators: readonly Operator[]
  /** How the scope ended: with the clause, at the noun that a relative clause describes, or at another head noun. */
  readonly ended: 'clause' | 'relative' | 'other-head'
  /** Offset of the last character that was read as carrying the statement. */
  readonly end: number
  /** For `relative` and `other-head`: offset of the noun. */
  readonly head: number
  /** Whether the content words were made a verb of (漏えいした) rather than a noun (漏えいの). */
  readonly verbal: boolean
  /** Verbal, and left open by a continuative form (され、): what follows may share its modality with it. */
  readonly open: boolean
}

const hiragana = /[ぁ-ゖ]/
const content = /[一-鿿々ァ-ヺーA-Za-z0-9「\ue000]/
const verbStart = /^(?:を?(?:し(?!か)|さ(?!れ?ら?なる)|す|せ|いた)|[らりるれろたてえまっんみきけちじぎめ])/
const nominalStart =
  /^(?:等|など|及|また|ま(?:た|で)|・|、|について|につき|により|に|で|と|の|は|が|も|へ|や|か)/
const relativeEnd = /(?:た、?|る|ない|ぬ|な)$/
// Words stand side by side: the predicate at the end is said of both.
const coordination =
  /^(?:等|など)?(?:、|・|(?:、|・)?(?:また|または|又は|および|及び|ならびに|並びに|や|と|か|かつ|もしくは|若しくは|あるいは|その他|そのほか))、?$/
const joining = /(?:及び|並びに|又は|若しくは|或いは)/y
// 「漏えいにより」: what follows is an effect of it.
const effect =
  /^(?:等|など)?(?:により|によって|によっては|に伴い|に伴って|に起因|を受け|から|では|での|のため)、?$/
// Between the words and another noun: the noun is what is spoken of, not the words (漏えいの原因, 漏えいによる被害).
const genitive =
  /^(?:等|など)?(?:の|による|によって生じる|に関する|に関しての|に係る|にかかる|に伴う|についての|への|からの|での|に起因する|における|に基づく|をめぐる|にかかわる|に対する|後の|時の|に関連する|に関連した|に該当する|につながった|に至った)$/
const listing =
  /^(?:等の|などの|といった|のような|を含む|を含めた|も含めた|も含む|等を含む|などを含む|等を含めた|につながる|に繋がる|につながるような|に結び付く|を示す|を示唆する|を裏付ける|があったとの|があったという|という|との|したという|等を示す|などを示す|とみられる|と思われる|らしき|を疑わせる)/

/**
 * Reads from `from` to at most `clauseEnd` in a sentence whose brackets are masked.
 * `loose` steps over any noun on its way to the predicate (figures, data items); otherwise a noun that the words
 * merely describe ends their scope.
 */
export function readTail(text: string, from: number, clauseEnd: number, loose: boolean): Tail {
  const to = Math.min(clauseEnd, from + farthest)
  const operators: Operator[] = []
  const start = text.slice(from, Math.min(to, from + 12))
  const verbal = !loose && verbStart.test(start) && !nominalStart.test(start)
  let glue = '' // kana since the last noun or token
  let anchored = true // whether the glue hangs on the words or a formal noun, not on a noun stepped over
  let end = from
  let tensed = !verbal
  let firstRun = true
  let topic = false
  let row = false // words stand side by side, under one predicate
  const tense = (): void => {
    if (tensed) return
    tensed = true
    operators.push(
      /[ただ]|てい|ており|でおり|し、|れ、|て、|て$|れ$|し$|ましたり/.test(glue) ? 'past' : 'future',
    )
  }
  const close = (ended: Tail['ended'], head: number): Tail => {
    tense()
    if (ended === 'relative' && /[おご]$/.test(glue)) end = Math.min(end, head - 1)
    const open =
      ended === 'clause' &&
      operators.length === 1 &&
      (verbal || operators[0] === 'exist') &&
      /(?:し|れ|て|り|き)、?$/.test(glue)
    return { operators, ended, end, head, verbal, open }
  }
  let at = from
  // 「閲覧できる状態」 says what could be done, not that it was done. Later 「できる」 belongs to 確認 and the like.
  const able = loose
    ? null
    : /^(?:[がもは]|することが|されることが|も?する|しようと思えば)?(?:でき(?!ず)|出来|可能(?!性)|(?:され)?(?:る|うる|得る)状態|する状態|し?(?:得|え|う)る状)/.exec(
        text.slice(from, Math.min(to, from + 14)),
      )
  if (able) {
    operators.push('able')
    tensed = true
    firstRun = false
    at += able[0].length
    end = at
  }
  while (at < to) {
    const c = text.charAt(at)
    const found = tokenAt(text, at)
    if (found?.token.light) {
      at = found.end
      continue
    }
    if (found) {
      if (content.test(c) && anchored && !loose) {
        const shape = glue.replace(/[おご]$/, '')
        // 「漏えいした情報の有無」 goes on; 「漏えいに関する問い合わせ」 does not, but 「漏えいに関する報告は」 does.
        if (firstRun && effect.test(shape)) return close('other-head', at)
      }
      // 「漏えいの確認、原因の究明などを進め」: a task, not a finding.
      if (
        !loose &&
        glue === 'の' &&
        found.token.operators[0] === 'confirm' &&
        /[、やとのおも及並・]/.test(text.charAt(found.end))
      )
        return close('other-head', at)
      if (
        !loose &&
        firstRun &&
        found.token.operators.length === 0 &&
        /^(?:等|など)?(?:による|に起因する|に伴う)$/.test(glue)
      )
        return close('other-head', at)
      if (
        anchored &&
        !loose &&
        found.token.operators[0] === 'perform' &&
        operators.length === 0 &&
        genitive.test(glue)
      )
        return close('other-head', at)
      tense()
      // 「漏えいについて、情報の提供がありました」「…「微量」と認識しておりました」: said of something else.
      const [first] = found.token.operators
      const ofAnother =
        !anchored &&
        !loose &&
        ((first === 'exist' && glue.startsWith('が')) || (first === 'confirm' && glue.endsWith('と')))
      if (!ofAnother) operators.push(...found.token.operators)
      if (glue !== '' && coordination.test(glue)) row = true
      if (/^[はもが]/.test(glue) || /(?:は|も|つきまして|ついて)[、]?$/.test(glue)) topic = true
      glue = ''
      anchored = true
      firstRun = false
      at = found.end
      end = at
      continue
    }
    if (c === masked || c === ' ') {
      at++
      continue
    }
    joining.lastIndex = at
    const joined = joining.exec(text)
    if (joined) {
      glue += joined[0]
      at += joined[0].length
      continue
    }
    if (hiragana.test(c) || !content.test(c)) {
      glue += c
      at++
      if (!content.test(c) && hiragana.test(c) && anchored) end = at
      continue
    }
    // A noun begins.
    const shape = glue.replace(/[おご]$/, '')
    if (!loose) {
      if (firstRun && effect.test(shape)) return close('other-head', at)
      if (shape !== '' && coordination.test(shape)) {
        topic = true
        row = true
      } else if (firstRun && glue === '' && c !== '等' && c !== '「') return close('other-head', at)
      if (topic && coordination.test(shape) && shape !== '') {
        // goes on
      } else if (anchored && c !== '等') {
        if (firstRun && !listing.test(shape) && genitive.test(shape)) return close('other-head', at)
        if (!firstRun && !row && operators.length > 0 && (genitive.test(shape) || shape === ''))
          return close('relative', at)
        if (
          !listing.test(shape) &&
          relativeEnd.test(shape) &&
          (verbal || operators.length > 0) &&
          !/ような$/.test(shape)
        )
          return close('relative', at)
      } else if (!topic && relativeEnd.test(shape) && !shape.endsWith('な') && operators.length > 0) {
        return close('relative', at)
      }
      if (firstRun && (/^[はも]/.test(shape) || /(?:は|も|つきまして|ついて)、?$/.test(shape))) topic = true
    }
    tense()
    firstRun = false
    anchored = c === '等' && anchored
    glue = ''
    at++
    if (c !== '等') while (at < to && content.test(text.charAt(at)) && !tokenAt(text, at)) at++
  }
  return close('clause', to)
}
