import { cite } from '../model/evidence.ts'
import type { Fact } from '../model/fact.ts'
import { textSpan, type ViewSpan, viewSpan } from '../model/span.ts'
import type { Citation } from '../model/threading.ts'
import type { NoticeText } from '../text/notice-text.ts'
import { readNumeral } from '../text/numerals.ts'

/** No more are kept of one notice. */
const most = 40

const nth = '第[ ]?([0-9]{1,3}|[一二三四五六七八九十]{1,3})[ ]?[次回]?報(?!道)'
const named = '初報|最終報告?|中間報告'
/** Behind the date: 「付けの第二報」, 「に公表いたしました第1報」. */
const placeBehind = new RegExp(`^[^。、,「『(\\n]{0,16}?(?:${nth}|(${named}))`)
/** Behind the title: 「」、以下 第1報)」, 「」(第一報)」. */
const placeBehindTitle = new RegExp(`^[^。「『\\n]{0,8}?(?:${nth}|(${named}))`)
/** Before the date: 「第1報(5月28日」, 「初報:5月28日」. */
const placeBefore = new RegExp(`(?:${nth}|(${named}))[ ]?[(:][ ]?$`)
const titleBehind = /^[^。、「『\n]{0,24}?[「『]([^「」『』\n]{6,120})[」』]/
/** 「に公表」, 「付けでお知らせした」: words that belong to the evidence of a date. */
const tellingBehind = /^[^。「『\n]{0,24}?(?:公表|お知らせ|ご?報告|発表|開示|リリース|掲載|ご?案内)/
const numberInTitle = new RegExp(nth)
const likeTitle = /について|に関する|お知らせ|お詫び|報告|に伴う|による|の発生/
/** A quoted title by which the publisher says that it told of this before. */
const titleThatTold =
  /(?:前回|既報|先般|先日|以前)[^。「『\n]{0,16}[「『]([^「」『』\n]{8,120})[」』]|[「『]([^「」『』\n]{8,120})[」』](?:\([^()\n]{1,16}\))?(?:にて|で|として|において)[^。、「『\n]{0,12}(?:お知らせ|公表|ご?報告|開示|ご?案内)(?:いた|致|申し?上げ?|し)(?:しました|した|まし|してお|ており)/g
/** 「第1報でお知らせした」, 「前回の第二報の内容」. */
const placeThatTold = new RegExp(
  `${nth}(?:\\([^()\\n]{1,16}\\))?(?:にて|で|では|において)[^。、\\n]{0,12}(?:お知らせ|公表|ご?報告|お伝え)(?:いた|致|申し?上げ?|し)(?:しま|した|まし|ておりま)`,
  'g',
)

const label = new RegExp(`^(?:${nth}|(${named}|前回(?:公表)?|続報))`)
/** The day in the layout of an archive: 2025/12/19_…md. */
const archiveDay = /(20[0-9]{2})\/([01][0-9])\/([0-3][0-9])_[^/]{1,200}\.md/

const longestAround = 200

/** Earlier notices of its own series that a notice names or links to, each with the words in which it does. */
export function citationsOf(facts: readonly Fact[], notice: NoticeText): readonly Citation[] {
  const own = facts.find(({ kind }) => kind === 'report-stage')?.value as
    | { number: number | null }
    | undefined
  const number = own?.number ?? null
  return [...dated(facts, notice), ...told(notice), ...referred(notice)]
    .filter(citation => number === null || citation.number === null || citation.number < number)
    .slice(0, most)
}

/** Those named by their day. */
function* dated(facts: readonly Fact[], { view, document }: NoticeText): Generator<Citation> {
  for (const { kind, value, evidence } of facts) {
    const { event, date } = value as { event?: string; date?: string }
    if (kind !== 'event-date' || event !== 'previous_notice' || date === undefined) continue
    const words = evidence[0]
    const { start, end } = view.toView(textSpan(words.start, words.end))
    const behind = view.text.slice(end, end + longestAround)
    const before = view.text.slice(Math.max(0, start - 20), start)
    const titled = titleBehind.exec(behind)
    const isTitle = titled !== null && likeTitle.test(titled[1]!)
    const afterTitle = isTitle ? placeBehindTitle.exec(behind.slice(titled[0].length)) : null
    const place = placeBehind.exec(behind) ?? afterTitle ?? null
    const ahead = place === null ? placeBefore.exec(before) : null
    const last = Math.max(
      isTitle ? titled[0].length : (tellingBehind.exec(behind)?.[0].length ?? 0),
      place === null ? 0 : place[0].length + (place === afterTitle ? titled![0].length : 0),
    )
    const span = viewSpan(ahead === null ? start : start - (before.length - ahead.index), end + last)
    yield {
      published: date,
      title: isTitle ? titled[1]!.trim() : null,
      ...placeOf(place ?? ahead ?? (isTitle ? numberInTitle.exec(titled[1]!) : null)),
      evidence: cite(document.text, view.toText(span)),
    }
  }
}

/** Those named by their title or their number alone. */
function* told({ view, document }: NoticeText): Generator<Citation> {
  const from = view.toView(textSpan(document.bodyStart, document.text.length)).start
  const body = view.text.slice(from)
  const at = (start: number, length: number): ViewSpan => viewSpan(from + start, from + start + length)
  for (const m of body.matchAll(titleThatTold)) {
    const title = (m[1] ?? m[2])!
    if (likeTitle.test(title))
      yield {
        published: null,
        title: title.trim(),
        ...placeOf(numberInTitle.exec(title)),
        evidence: cite(document.text, view.toText(at(m.index, m[0].length))),
      }
  }
  for (const m of body.matchAll(placeThatTold))
    yield {
      published: null,
      title: null,
      ...placeOf(m),
      evidence: cite(document.text, view.toText(at(m.index, m[0].length))),
    }
}

/** Those that the archive's keeper links to by their place in the series. */
function* referred({ document }: NoticeText): Generator<Citation> {
  const { head, text } = document
  for (const reference of head.references) {
    const place = label.exec(reference.label.normalize('NFKC').replace(/\s/g, ''))
    if (place === null || reference.span.end <= reference.span.start) continue
    const [, year, month, day] = archiveDay.exec(reference.address ?? '') ?? []
    yield {
      published: year === undefined ? null : `${year}-${month}-${day}`,
      title: null,
      ...placeOf(place),
      evidence: cite(text, reference.span),
    }
  }
}

const stageOf: Readonly<Record<string, string>> = {
  初報: 'initial',
  最終報: 'final',
  最終報告: 'final',
  中間報告: 'follow_up',
  続報: 'follow_up',
}

/** The place that a pattern's first two groups name: N of 第N報, or a word for it. */
function placeOf(match: RegExpExecArray | null): Pick<Citation, 'number' | 'stage'> {
  const number = match?.[1] === undefined ? null : readNumeral(match[1]).value
  const stage = number === 1 ? 'initial' : number === null ? (stageOf[match?.[2] ?? ''] ?? null) : 'follow_up'
  return { number: number === null && stage === 'initial' ? 1 : number, stage }
}
