import { type ViewSpan, viewSpan } from '../../model/span.ts'
import { assertionAt } from '../../text/assertion/index.ts'
import type { Cue } from '../../text/cues.ts'
import { type DateMention, type DatePart, datesWithin } from '../../text/dates/index.ts'
import { firstDuration } from '../../text/durations.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import type { Decline, Finding } from '../define-fact.ts'
import { toldBy } from '../told-by.ts'
import type { RestorationRule } from './rules.ts'
import type { RestorationValue } from './value.ts'

/** Characters before a cue in which its day, its extent or its condition may stand. */
const reach = 60

// 「判明次第」 is when more will be told, not when it works again.
const whenReady =
  /(?:(?:うえ|上)で|(?<!決(?:ま|定)り?|判明|分かり|わかり)(?:次第|しだい)|(?:完了|確認|実施|対策|構築|調査|検証)(?:の)?後(?:に|、)?|(?:のち|後)に|講じた|経て|(?:整|でき)(?:い|た)[^。、]{0,6}段階)/
const ifAt = /場合(?:に)?は、?[^。]{0,40}$/
// Another coming back, another matter: 「復旧対応を進めているものの、被害の把握には時間を要する見込み」.
const nearer = /再開|復旧|再稼働|リニューアル|ものの|把握/
const part = /(?:一部|部分(?:的)?|暫定|仮)[^。、]{0,16}$/
const whole =
  /(?:完全|全面|本格|全て|すべて|(?<![安万健])全(?=業務|商品|サービス|システム|機能|店|受注|出荷|工場))(?:的)?(?:な|に|の)?(?:(?!復旧|再開)[^。、]){0,10}$/

/** What a wording says of the time to come, or why it says nothing. */
export function readOutlook(
  notice: NoticeText,
  cue: Cue<RestorationRule>,
): Finding<RestorationValue> | Decline {
  const decline = (because: string): Decline => ({ rule: cue.rule, span: cue.words, because })
  if (cue.place !== 'body' && cue.code !== 'foreseen') return decline('A heading asserts nothing.')
  if (cue.place === 'title') return decline('A title asserts nothing.')
  const { operators } = assertionAt(notice, cue.event, true)
  if (operators.includes('condition') || ifAt.test(cue.before)) return decline('It says what would be if.')
  if (operators.includes('advise')) return decline('It asks something of the reader.')
  if (nearer.test(notice.view.text.slice(cue.event.start + 2, cue.event.end)))
    return decline('What is said belongs to other words behind it.')
  const scope = part.test(cue.before) ? 'part' : whole.test(cue.before) ? 'whole' : undefined
  const given = (value: RestorationValue, span: ViewSpan = cue.words): Finding<RestorationValue> => ({
    rule: cue.rule,
    span,
    value: { ...value, ...(scope ? { scope } : {}) },
    status: operators.includes('possible') ? 'possible' : 'confirmed',
    operators,
    ...toldBy(notice, span),
  })
  if (cue.code === 'foreseen') return readForeseen(notice, cue, given, decline)
  if (cue.code === 'takes_time') {
    const duration = firstDuration(notice.view.text.slice(cue.event.start, cue.event.end))
    if (duration)
      return given({
        outlook: 'expected',
        duration: duration.value,
        ...(duration.isApproximate ? { approx: true } : {}),
      })
  }
  return given({ outlook: cue.code })
}

// What stands between a day and the words it belongs to: nothing that has a day of its own.
const another =
  /ました|公表|発表|報告|停止|閉鎖|発生|受け|検知|確認|判明|現在|時点|以来|開始|お知らせ|更新|掲載|攻撃(?!前)|[。「」]/
const comes = /予定|見込|目[途処]|めど|目指|計画|想定|ます/

// 「再開予定日：4月1日」, 「再開予定は4月1日としております」
const equals = /^日?(?:は|:|が)?、?$/
const ahead = 40

/** A day, a period or a condition, of which the words say that it is awaited. */
function readForeseen(
  notice: NoticeText,
  cue: Cue<RestorationRule>,
  given: (value: RestorationValue, span?: ViewSpan) => Finding<RestorationValue>,
  decline: (because: string) => Decline,
): Finding<RestorationValue> | Decline {
  const { text } = notice.view
  const from = Math.max(cue.sentence.span.start, cue.event.start - reach)
  const dates = datesWithin(notice, viewSpan(from, cue.event.end + ahead)).filter(
    ({ value, edge, settings, dated }) =>
      value !== null && edge !== 'as-of' && settings.length === 0 && !dated,
  )
  const date =
    dates.find(
      ({ span }) =>
        span.start >= cue.event.start &&
        (span.end <= cue.event.end || equals.test(text.slice(cue.event.end, span.start))),
    ) ??
    dates.findLast(
      ({ span }) => span.end <= cue.event.start && !another.test(text.slice(span.end, cue.event.start)),
    )
  if (date !== undefined) {
    if (isOver(date, notice, cue.rule)) return decline('The day is over.')
    const span = viewSpan(Math.min(date.span.start, cue.event.start), Math.max(date.span.end, cue.event.end))
    return given({ outlook: 'expected', ...dated(date, text.slice(date.span.end, date.span.end + 4)) }, span)
  }
  const said = text.slice(cue.event.start, cue.event.end)
  if (cue.rule === 'foreseen') {
    const duration = firstDuration(said)
    if (duration)
      return given({
        outlook: 'expected',
        duration: duration.value,
        ...(duration.isApproximate ? { approx: true } : {}),
      })
  }
  const ready = whenReady.exec(text.slice(from, cue.event.start))
  if (ready && comes.test(said) && cue.place === 'body')
    return given({ outlook: 'when_ready' }, viewSpan(from + ready.index, cue.event.end))
  return decline('No time is named.')
}

const partOf: Readonly<Record<DatePart, RestorationValue['part']>> = {
  上旬: 'early',
  初: 'early',
  前半: 'early',
  中旬: 'mid',
  下旬: 'late',
  末: 'late',
  後半: 'late',
}

function dated(
  { value, surface, edge }: DateMention,
  behind: string,
): Pick<RestorationValue, 'date' | 'part' | 'edge' | 'approx'> {
  const part = surface.part && partOf[surface.part]
  return {
    date: value!,
    ...(part ? { part } : {}),
    // 「1日から再開」 is the first itself.
    ...(edge === 'until' || (edge === 'from' && /^[) ]?以[降後]/.test(behind)) ? { edge } : {}),
    ...(surface.approximate || /^の?週/.test(behind) ? { approx: true } : {}),
  }
}

/** Whether a day is no later than the notice: what is told on the day itself is no outlook. */
function isOver({ value }: DateMention, { document }: NoticeText, rule: string): boolean {
  const published = document.head.published?.value
  if (published === undefined) return rule === 'announced'
  return value! === published || value! < published.slice(0, value!.length)
}
