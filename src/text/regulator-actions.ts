import { type ViewSpan, viewSpan } from '../model/span.ts'
import type { RegulatorActionCode } from '../model/vocabulary/regulator-actions.ts'
import { makeTest } from './matches.ts'
import { type NoticeText, oncePerNotice, type Sentence } from './notice-text.ts'

/** An act of a regulator as one sentence tells it: 「法第148条第1項の規定により勧告を行い」. */
export interface RegulatorAction {
  readonly action: RegulatorActionCode
  /** The article it rests on, as folded: 第148条第1項; null where none is named. */
  readonly article: string | null
  readonly span: ViewSpan
  readonly sentence: Sentence
  /** Whether the publisher does it, or tells that it was done to it (行政指導を受けました). */
  readonly by: 'publisher' | 'another'
}

const article = '第[0-9]{1,4}条(?:の[0-9]{1,3})?(?:第[0-9]{1,3}項)?(?:第[0-9]{1,3}号)?'
const basis = new RegExp(`(?<article>${article})(?:の規定)?(?:により|による|に基づ(?:き|く|いて))`, 'g')
const farthest = 90

const actionWords: readonly (readonly [RegulatorActionCode, string])[] = [
  ['recommendation', '勧告(?!事項|書|文|後|発出|に(?:従|係)|の(?:内容|理由|原因))'],
  ['order', '命令(?!書|違反|に(?:従|係)|の(?:内容|理由))|命じ'],
  ['guidance', '指導(?!事項|に(?:従|係)|の(?:内容|理由))'],
  ['advice', '助言'],
  ['report_demand', '報告[^。、]{0,12}求め|報告徴収'],
  ['inspection', '立入検査'],
  ['disposition', '処分(?!の(?:内容|理由))'],
]
const anyAction = new RegExp(actionWords.map(([code, words]) => `(?<${code}>${words})`).join('|'))

const regulator = /(?<!教育|選挙管理|実行|組織|運営)(?:委員会|監視機構|[省庁局])$/
/** 「X株式会社に対する行政処分について」: a title that makes an act of which no article is named the notice's own. */
const actTitle =
  /に対する[^、。]{0,50}(?:処分|指導|勧告|命令|対応|措置|注意)|行政(?:処分|指導|上の対応)について/
/** 「X株式会社に対し、文書により指導を行いました」. */
const doneTo =
  /に対し(?:て)?[^。]{0,100}?(?:(?<order>命令|命じ)|(?<recommendation>勧告)|(?<disposition>処分)|(?<guidance>指導|注意)|(?<report_demand>報告徴[収求]|報告[^。、]{0,12}求め))(?:等)?(?:を?(?:行|実施|発|いた|し(?:た|ま))|た|ま)/
// 「当委員会」, 「当庁」: the one who acts speaks of itself.
const ownWord = /当(?:委員会|庁|省|局)/

const received =
  /(?:(?<order>業務改善命令|措置命令|是正命令)|(?<recommendation>勧告)|(?<guidance>行政指導)|(?<disposition>行政処分))(?:等)?を受け(?:ました|た(?!場合|とき|際)|て(?:おり|い)ま)/

/** 「従わない場合は、法第148条第2項の規定により命令することがある」 announces what may come. */
const conditional = /場合(?:は|に|、)|ことがあ|とき(?:は|に)/

const codeOf = (match: RegExpExecArray): RegulatorActionCode =>
  actionWords.find(([code]) => match.groups?.[code] !== undefined)![0]

const mayAct = makeTest(/勧告|命令|命じ|指導|報告徴収|求め|立入検査|処分/)

/** Every act of a regulator that the body tells, in text order: the publisher's own, and those done to it. Linear. */
export const regulatorActions = oncePerNotice((notice: NoticeText): readonly RegulatorAction[] => {
  const { text } = notice.view
  if (!mayAct(text)) return []
  const isRegulator =
    notice.document.head.publishers.some(({ value }) => regulator.test(value)) || ownWord.test(text)
  const isAct = isRegulator && actTitle.test(notice.document.head.title?.value.normalize('NFKC') ?? '')
  const found: RegulatorAction[] = []
  for (const sentence of notice.sentences) {
    const { kind } = notice.blocks[sentence.block]!.block
    if (kind === 'overview') continue
    const own = isRegulator ? [...ownActions(sentence)] : []
    found.push(...own)
    const done = isAct && own.length === 0 && !conditional.test(sentence.text) && doneTo.exec(sentence.text)
    if (done)
      found.push({
        ...told(sentence, done.index, done[0].length, codeOf(done)),
        article: null,
        by: 'publisher',
      })
    const m = received.exec(sentence.text)
    if (m) found.push({ ...told(sentence, m.index, m[0].length, codeOf(m)), article: null, by: 'another' })
  }
  return found
})

function* ownActions(sentence: Sentence): Generator<RegulatorAction> {
  const { text } = sentence
  if (!/第[0-9]/.test(text) || conditional.test(text)) return
  const bases = [...text.matchAll(basis)]
  for (const [i, m] of bases.entries()) {
    const from = m.index + m[0].length
    const to = Math.min(from + farthest, bases[i + 1]?.index ?? text.length)
    const action = anyAction.exec(text.slice(from, to))
    if (!action) continue
    const end = from + action.index + action[0].length
    yield {
      ...told(sentence, m.index, end - m.index, codeOf(action)),
      article: m.groups!.article!,
      by: 'publisher',
    }
  }
}

const told = (sentence: Sentence, at: number, length: number, action: RegulatorActionCode) => ({
  action,
  sentence,
  span: viewSpan(sentence.span.start + at, sentence.span.start + at + length),
})
