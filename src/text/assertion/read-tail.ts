import { lettersOf } from '../letters.ts'
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

const hiragana = lettersOf('ぁ-ゖ')
const content = lettersOf('一-鿿々ァ-ヺーA-Za-z0-9「\ue000')
const space = 0x20
const etc = 0x7b49 // 等
const maskedCode = masked.charCodeAt(0)

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

const task = /[、やとのおも及並・]/
const aboutItself = /^(?:等|など)?(?:による|に起因する|に伴う)$/
// 「閲覧できる状態」 says what could be done, not that it was done. Later 「できる」 belongs to 確認 and the like.
const ability =
  /^(?:[がもは]|ことが|ことも|することが|されることが|も?する|しようと思えば)?(?:でき(?!ず)|出来|可能(?!性)|(?:され)?(?:る|うる|得る)状態|する状態|し?(?:得|え|う)る状)/
const past = /[ただ]|てい|ており|でおり|し、|れ、|て、|て$|れ$|し$|ましたり/
const topicMark = /^[はもが]|(?:は|も|つきまして|ついて)、?$/

/** Where the reading of a tail stands. */
interface Progress {
  readonly operators: Operator[]
  readonly verbal: boolean
  /** Kana since the last noun or token. */
  glue: string
  /** Whether the glue hangs on the words or on a formal noun, and not on a noun stepped over. */
  anchored: boolean
  /** Whether nothing but kana has been met yet. */
  isFirst: boolean
  /** Whether the words were marked as the topic: adverbial phrases may stand before their predicate. */
  topic: boolean
  /** Whether the words stand in a row with others under one predicate. */
  row: boolean
}

const endsHonorific = (glue: string): boolean => glue.endsWith('ご') || glue.endsWith('お')
const withoutHonorific = (glue: string): string => (endsHonorific(glue) ? glue.slice(0, -1) : glue)

/** Whether a token shows that what follows speaks of something else than the words. */
function tokenEnds(p: Progress, first: Operator | undefined, next: string): boolean {
  const { glue, anchored, isFirst, operators } = p
  // 「漏えいにより、調査を」: an effect of it.
  if (anchored && isFirst && first !== undefined && effect.test(withoutHonorific(glue))) return true
  // 「漏えいの確認、原因の究明などを進め」: a task, not a finding.
  if (glue === 'の' && first === 'confirm' && task.test(next)) return true
  // 「漏えいによるものではなく」
  if (isFirst && first === undefined && aboutItself.test(glue)) return true
  // 「漏えいに関するお知らせ」
  return anchored && first === 'perform' && operators.length === 0 && genitive.test(glue)
}

/** Whether the operator is said of a noun that was stepped over: 「漏えいについて、情報の提供がありました」. */
const isOfAnother = ({ glue, anchored }: Progress, first: Operator | undefined): boolean =>
  !anchored && ((first === 'exist' && glue.startsWith('が')) || (first === 'confirm' && glue.endsWith('と')))

/** How a noun that begins with `c` ends the scope, or null where it is stepped over. */
function nounEnds(p: Progress, c: string): 'relative' | 'other-head' | null {
  const { operators, verbal, anchored, isFirst, topic, row } = p
  const shape = withoutHonorific(p.glue)
  if (isFirst && effect.test(shape)) return 'other-head'
  if (shape !== '' && coordination.test(shape)) return null
  if (isFirst && p.glue === '' && c !== '等' && c !== '「') return 'other-head'
  if (!anchored)
    return !topic && relativeEnd.test(shape) && !shape.endsWith('な') && operators.length > 0
      ? 'relative'
      : null
  if (c === '等') return null
  if (isFirst && !listing.test(shape) && genitive.test(shape)) return 'other-head'
  if (!isFirst && !row && operators.length > 0 && (genitive.test(shape) || shape === '')) return 'relative'
  const describes =
    relativeEnd.test(shape) &&
    !shape.endsWith('ような') &&
    !listing.test(shape) &&
    (verbal || operators.length > 0)
  return describes ? 'relative' : null
}

/** 「悪用され「甲」のサーバーに…」: a name in brackets opens the next clause, though no comma stands before it. */
function namesNext(text: string, from: number, to: number, glue: string): boolean {
  if (!/(?:され|(?<!ま)し)$/.test(glue)) return false
  let at = from
  while (at < to && text.charCodeAt(at) === maskedCode) at++
  return 'のがはをにで'.includes(text.charAt(at) || '。')
}

/**
 * Reads from `from` to at most `clauseEnd` in a sentence whose brackets are masked.
 * `loose` steps over any noun on its way to the predicate (figures, data items); otherwise a noun that the words
 * merely describe ends their scope.
 */
export function readTail(text: string, from: number, clauseEnd: number, loose: boolean): Tail {
  const to = Math.min(clauseEnd, from + farthest)
  const start = text.slice(from, Math.min(to, from + 14))
  const verbal = !loose && verbStart.test(start) && !nominalStart.test(start)
  const operators: Operator[] = []
  const p: Progress = {
    operators,
    verbal,
    glue: '',
    anchored: true,
    isFirst: true,
    topic: false,
    row: false,
  }
  let tensed = !verbal
  let end = from
  let at = from
  const tense = (): void => {
    if (!tensed) operators.push(past.test(p.glue) ? 'past' : 'future')
    tensed = true
  }
  const close = (ended: Tail['ended'], head: number): Tail => {
    tense()
    if (ended === 'relative' && endsHonorific(p.glue)) end = Math.min(end, head - 1)
    const open =
      ended === 'clause' &&
      operators.length === 1 &&
      (verbal || operators[0] === 'exist') &&
      /(?:し|れ|て|り|き)、?$/.test(p.glue)
    return { operators, ended, end, head, verbal, open }
  }

  const able = loose ? null : ability.exec(start)
  if (able) {
    operators.push('able')
    tensed = true
    p.isFirst = false
    at += able[0].length
    end = at
  }
  while (at < to) {
    const code = text.charCodeAt(at)
    const found = tokenAt(text, at)
    if (found?.token.light) {
      at = found.end
    } else if (found) {
      const [first] = found.token.operators
      if (!loose && tokenEnds(p, first, text.charAt(found.end))) return close('other-head', at)
      tense()
      if (loose || !isOfAnother(p, first)) operators.push(...found.token.operators)
      p.row ||= p.glue !== '' && coordination.test(p.glue)
      p.topic ||= topicMark.test(p.glue)
      p.glue = ''
      p.anchored = true
      p.isFirst = false
      at = found.end
      end = at
    } else if (code === maskedCode && p.isFirst && verbal && namesNext(text, at, to, p.glue)) {
      return close('clause', to)
    } else if (code === maskedCode || code === space) {
      at++
    } else if (content[code] === 0) {
      const start = at
      for (let c = code; ; ) {
        at++
        if (p.anchored && hiragana[c] === 1) end = at
        c = text.charCodeAt(at)
        if (at >= to || content[c] === 1 || c === space || tokenAt(text, at)) break
      }
      p.glue += text.slice(start, at)
    } else {
      joining.lastIndex = at
      const joined = joining.exec(text)
      if (joined) {
        p.glue += joined[0]
        at += joined[0].length
        continue
      }
      if (!loose) {
        const ended = nounEnds(p, text.charAt(at))
        if (ended) return close(ended, at)
        const isRow = p.glue !== '' && coordination.test(withoutHonorific(p.glue))
        p.row ||= isRow
        p.topic ||= isRow || (p.isFirst && topicMark.test(p.glue) && !p.glue.startsWith('が'))
      }
      tense()
      p.isFirst = false
      const suffix = code === etc
      p.anchored &&= suffix
      p.glue = ''
      at++
      if (!suffix) while (at < to && content[text.charCodeAt(at)] === 1 && !tokenAt(text, at)) at++
    }
  }
  return close('clause', to)
}
