import { type ViewSpan, viewSpan } from '../model/span.ts'
import { matchesIn } from './matches.ts'
import { type NoticeText, oncePerNotice } from './notice-text.ts'
import { maskBrackets, outerBrackets } from './quotation.ts'

/**
 * How a clause hangs on what follows it (reading.md 2.3). The last clause of a sentence is `main`; `relative`,
 * `quote` and `title` stand inside another clause.
 */
export type ClauseLink =
  | 'main'
  | 'contrast' // …ましたが、 …ものの、
  | 'cause' // …ため、 …ことから、
  | 'sequence' // …し、 …ており、 …した結果、
  | 'condition' // …場合は
  | 'purpose' // …ないよう …防ぐため
  | 'relative' // 漏えいした可能性のある｜お客様
  | 'quote' // 「…」と
  | 'title' // 「…に関するお知らせ」

/** A clause of one sentence. Those with `inside: null` cover their sentence without gap or overlap. */
export interface Clause {
  /** Index into `NoticeText.sentences`. */
  readonly sentence: number
  readonly span: ViewSpan
  readonly link: ClauseLink
  /** For relative, quote and title: index of the clause in the same list that holds it. */
  readonly inside: number | null
}

/** A stretch of a string and how it hangs on what follows. Offsets are relative to the string. */
export interface ClauseCut {
  readonly start: number
  readonly end: number
  readonly link: ClauseLink
}

// Particles and adverbial phrases whose ending looks like a verb's: the clause goes on after them.
const notVerbs =
  /(?:について|つきまして|に関して|関しまして|において|おきまして|に対して|対しまして|として|としまして|によって|よりまして|にとって|に際して|に伴って|を通じて|を含めて|にわたって|をもって|従って|したがって|より|とおり|通り|限り|あたり|当たり|伴い|従い|ごと|改めて|あらためて|初めて|はじめて|併せて|あわせて|加えて|極めて|すべて|全て|まして|さて|しかし|もし|おそらく|恐らく|しばらく|まもなく|間もなく|ほどなく|早く|とき|あと|ない|おい|くらい|ぐらい|あい|まで|こちら|そのうえ|できるだけ|だけ|ため|うえ|含め|はじめ|始め|除き|漏えい|なりすまし|やり取り|やりとり|合わせ|お知らせ|お詫び|手続き|取り扱い|引き続き|支払い|乗っ取り|お願い|成りすまし)$/

// biome-ignore format: one kind of link a line
const linkPatterns: readonly (readonly [ClauseLink, string])[] = [
  ['contrast', '(?:ました|ます|ません|でした|です|ございますが|した|れた|ない|いる|ある|だった|った)が、?|(?:ものの|けれども|にもかかわらず|にも関わらず|一方で?|反面|とはいえ)、'],
  ['purpose', '(?:ない|ぬ)よう(?:に、?|、)(?!な)|るように?、|(?:防ぐ|防止する|避ける|図る|守る|備える|抑える|努める|期す|行う|講じる|高める)ため(?:に|の|、)?'],
  ['condition', '(?:場合(?:に)?(?:は|も|、)|際(?:に)?は|(?:た|だ)とき(?:に)?は|(?:た|だ)ら、|れば、|(?:する|れる)と、|限りは)'],
  ['cause', '(?:ため(?:、|に、)|(?:した|れた|ある|れる|ない|ます|ました|ません|です|いる|いた)ため(?![にのでと。])|(?<=[たるいすんな])ので(?![はすあもし])、?|ことから、?|こと(?:により|によって|を受け(?:て|まして)?|に伴い|を踏まえ)、|(?:た|る|い|す)から、)'],
  ['sequence', '(?:結果|ところ|ことと?|上で|うえで|とともに|と共に|ほか|他|中で|なかで|のち|後|つつ|ながら|ものであり|次第で)、'],
]

const linkPattern = new RegExp(
  `${linkPatterns.map(([, source]) => `(${source})`).join('|')}|([てでしりれきえけせめちぎみびいずくじべげね]、)`,
  'g',
)

/** Official papers write ， for 、, which folds to a Western comma; the same length, figures untouched. */
export const asTouten = (text: string): string => text.replace(/(?<=[ぁ-ヿ一-鿿)」]),/g, '、')

/** Cuts a sentence into clauses at the signs that link them; brackets are stepped over (`text` has them masked). Linear. */
export function cutClauses(sentence: string, text: string = maskBrackets(sentence)): ClauseCut[] {
  const cuts: ClauseCut[] = []
  let start = 0
  for (const match of matchesIn(text, linkPattern)) {
    const comma = match[linkPatterns.length + 1]
    const end = match.index + match[0].length
    let link: ClauseLink = 'sequence'
    if (comma !== undefined) {
      const before = text.slice(Math.max(start, match.index - 7), match.index + 1)
      if (notVerbs.test(before)) continue
      // 「現時点で、」「お客様で、」 are no predicates; 「停止しており、」「なく、」 are.
      if (before.endsWith('で') && !/(?:ん|い|も|の|ない)で$/.test(before)) continue
      if (match.index - start < 1) continue
    } else {
      const which = linkPatterns.findIndex((_, i) => match[i + 1] !== undefined)
      link = linkPatterns[which]![0]
      // 「当該ファイル他、」「調査結果、」: nouns, unless a verb or の stands before.
      if (
        link === 'sequence' &&
        !/[たるのい]/.test(text.charAt(match.index - 1)) &&
        !/つつ|ながら|とともに/.test(match[0])
      )
        continue
    }
    if (end >= text.length) break
    cuts.push({ start, end, link })
    start = end
  }
  if (start < text.length) cuts.push({ start, end: text.length, link: 'main' })
  return cuts
}

const titleEnding =
  /(?:お知らせ|について|ご報告|報告|お詫び|おわび|ご連絡|ご案内|の件|第[0-9一二三四五六七八九十]+報\)?|続報\)?|発生)$/

// A plain verb form that stands directly before a noun it describes.
const relative =
  /(?:した|された|れた|られた|ていた|ている|んだ|のある|がある|のあった|があった|ない|される|れる|する)(?=(?:お|ご)?[一-鿿ァ-ヶA-Za-z0-9「])/g
const formalNoun =
  /^(?:可能性|恐れ|疑い|懸念|事実|事態|事案|事象|痕跡|形跡|旨|場合|際|結果|状態|状況|時点|模様|点|件|上で|後|中|為)/

/** The clauses of a notice in text order; those inside another one follow it. */
export const clausesOf = oncePerNotice((notice: NoticeText): readonly Clause[] => {
  const clauses: Clause[] = []
  for (const sentence of notice.sentences) {
    const from = sentence.span.start
    const brackets = outerBrackets(sentence.text)
    const maskedText = maskBrackets(sentence.text, brackets)
    let bracket = 0
    for (const cut of cutClauses(sentence.text, asTouten(maskedText))) {
      const holder = clauses.length
      const add = (start: number, end: number, link: ClauseLink, inside: number | null): void => {
        clauses.push({ sentence: sentence.index, span: viewSpan(from + start, from + end), link, inside })
      }
      add(cut.start, cut.end, cut.link, null)
      for (const match of matchesIn(maskedText.slice(cut.start, cut.end), relative)) {
        const end = cut.start + match.index + match[0].length
        if (!formalNoun.test(maskedText.slice(end, end + 4))) add(cut.start, end, 'relative', holder)
      }
      for (; bracket < brackets.length && brackets[bracket]!.close < cut.end; bracket++) {
        const { open, close } = brackets[bracket]!
        if ('「『'.includes(sentence.text.charAt(open))) {
          const inner = sentence.text.slice(open + 1, close)
          if (inner !== '') add(open + 1, close, titleEnding.test(inner) ? 'title' : 'quote', holder)
        }
      }
    }
  }
  return clauses
})

/** Whether words in quotation marks are the name of a notice and not something said. */
export const isTitle = (quoted: string): boolean => titleEnding.test(quoted.trim())
