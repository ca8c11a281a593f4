import { viewSpan } from '../../model/span.ts'
import { serviceImpactTerms } from '../../model/vocabulary/service-impacts.ts'
import { makeWordFinder, onOneLine } from '../../text/find-words.ts'
import { type NoticeText, oncePerNotice } from '../../text/notice-text.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { progressOf } from '../ledger-projection.ts'
import { anotherFirms, happensElsewhere, sameFirms } from './another-firm.ts'
import { labelledStates } from './labelled-state.ts'
import { isListedMeasure } from './listed-measure.ts'
import { nonetheless, presentState } from './present-state.ts'
import { readWord, wording } from './read-word.ts'
import { type ServiceImpactValue, serviceImpactValue } from './value.ts'

// The words go on to the end of their predicate: 「停止し｜ております」.
const predicateEnd = /^ん|^(?:て|で)?(?:おり|い)?(?:ます|ません|ました)?/

/** Where the clause begins that ends with a word; 「受注、および出荷業務を」 is one. */
function clauseStart(before: string): number {
  const comma = before.lastIndexOf('、', before.length - 3)
  return comma > 0 && /^、(?:および|及び|ならびに|並びに)/.test(before.slice(comma))
    ? before.lastIndexOf('、', comma - 1) + 1
    : comma + 1
}

// 「『弊店は営業を停止し、…』という虚偽の投稿」: what a forger wrote.
const asWritten = /^[^「」。]{0,80}[」』]という[^。、]{0,6}(?:情報|内容|文|虚偽|メール|投稿)/
// 「問題のサーバーは、先方でネットワークから切り離したとの説明がありました」
const relayed = /^[^。、]{0,16}(?:との|旨の?)[^。、]{0,6}(?:報告|連絡|説明|回答)(?:を受|があ|をいただ)/

// 「端末が使用できない状況ですが、｜営業に支障はありません」
const concedes = /(?:ます|です|ません|ました|でした|ある|ない|いる|た)(?:が|ものの|一方)、[^。]{0,60}$/

const wordsIn = makeWordFinder(wording)
const inquiryOver =
  /(?:調査|フォレンジック|解析)(?:は|が|を|も)(?:全て|すべて|無事)?(?:完了|終了)(?:いた|致)?し(?:まし|て|、)|調査を終え/
// 「復旧に向けて対応を進めるとともに、調査を開始いたしました」
const endsPast = /^[^。]{0,160}?まし(?:た。?$|た。)/
const isInquiryOver = oncePerNotice((notice: NoticeText): boolean => inquiryOver.test(notice.view.text))

const states = ['suspended', 'partly_restored', 'restored', 'none'] as const

/** The state of business services and systems, statement by statement. */
export const serviceImpact = defineFact({
  kind: 'service-impact',
  label: { ja: 'サービス・業務への影響', en: 'Impact on services' },
  section: 'operations',
  isPlain: true,
  summary: {
    ja: '公表の時点で、サービスや業務システムが停止中か、一部復旧か、復旧済みか、影響がないか。',
    en: 'Whether at the time of the notice services and business systems are suspended, partly restored, restored, or were not affected.',
  },
  value: serviceImpactValue,
  *find(notice): Iterable<Finding<ServiceImpactValue> | Decline> {
    const isElsewhere = happensElsewhere(notice)
    for (const found of wordsIn(notice)) {
      const { text } = found
      const before = text.slice(Math.max(0, found.start - 100), found.start)
      const said = readWord(found.words, before, text.slice(found.end, found.end + 160), text)
      if (said === null || asWritten.test(text.slice(found.end, found.end + 120))) continue // most of these words tell no state: not worth a line each in an explanation
      if (
        anotherFirms(before, isElsewhere) ||
        sameFirms(notice, before) ||
        (isElsewhere && said.rule === 'cut-off' && relayed.test(text.slice(found.end, found.end + 40)))
      ) {
        yield {
          rule: said.rule,
          span: found.span,
          because: 'It is the system of a firm that does work for the publisher.',
        }
        continue
      }
      if (said.rule === 'outage' && found.place === 'title') {
        yield {
          rule: said.rule,
          span: found.span,
          because: 'A title names the outage, however long it is over.',
        }
        continue
      }
      if (
        (said.rule === 'cut-off' ||
          (said.rule === 'outage' && said.firmness === 'event') ||
          (said.rule === 'not-yet-restored' &&
            endsPast.test(text.slice(found.end, found.end + 180)) &&
            !/現在|引き?続き|現時点/.test(text))) &&
        isInquiryOver(notice)
      ) {
        yield {
          rule: said.rule,
          span: found.span,
          because: 'That was at first; the inquiry is over, and of today nothing is said.',
        }
        continue
      }
      if (
        (said.rule === 'cut-off' || said.rule === 'stop-named') &&
        isListedMeasure(notice, found.sentence.block, before.slice(-30))
      ) {
        yield {
          rule: said.rule,
          span: found.span,
          because: 'It is one of the measures that are done; of today nothing is said.',
        }
        continue
      }
      const rest = text.slice(found.end + said.forth, found.end + said.forth + 10)
      const forth = said.forth + (predicateEnd.exec(rest)?.[0].length ?? 0)
      const back = Math.max(clauseStart(before), before.length - said.back)
      yield {
        rule: said.impact === 'none' && concedes.test(before) ? nonetheless(said.rule) : said.rule,
        span: viewSpan(found.span.start - (before.length - back), found.span.end + forth),
        value: { impact: said.impact, firmness: said.firmness },
        status: 'confirmed',
      }
    }
    for (const { rule, impact, span } of labelledStates(notice))
      yield { rule, span, value: { impact, firmness: 'lasting' }, status: 'confirmed' }
  },
  show: ({ impact }, language) => serviceImpactTerms.find(term => term.code === impact)!.label[language],
  ledger: {
    // What goes on unharmed is another service than the one that stands still.
    subject: ({ impact }) =>
      impact === 'none'
        ? { key: 'unharmed', label: { ja: '影響のないサービス・業務', en: 'Services not affected' } }
        : { key: 'harmed', label: { ja: 'サービス・業務', en: 'Services and operations' } },
    told: facts => {
      const state = presentState(facts)
      return state ? [{ ...state.fact, value: { ...state.fact.value, impact: state.impact } }] : []
    },
    compare: (earlier, later) => progressOf(states, earlier.impact, later.impact),
  },
  gold: facts => {
    const state = presentState(facts)
    return {
      service_impact: state
        ? { status: state.impact, quote: onOneLine(state.fact.evidence[0].quote) }
        : { status: 'not_stated', quote: null },
    }
  },
})
