import { z } from 'zod'
import type { ViewSpan } from '../../model/span.ts'
import { viewSpan } from '../../model/span.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { defineFact, type Finding } from '../define-fact.ts'
import { type Signs, signsOf } from './signs.ts'

export const stages = ['initial', 'follow_up', 'final', 'single'] as const
export type Stage = (typeof stages)[number]

const value = z.object({
  stage: z.enum(stages),
  /** N of an explicit 第N報, else null. */
  number: z.number().int().positive().nullable(),
})
export type ReportStage = z.infer<typeof value>

const stageNames: Readonly<Record<Stage, { ja: string; en: string }>> = {
  initial: { ja: '初報', en: 'first report' },
  follow_up: { ja: '続報', en: 'follow-up' },
  final: { ja: '最終報', en: 'final report' },
  single: { ja: '単独', en: 'single notice' },
}

/** Which place in its series a notice takes, and the N of its 第N報. */
export const reportStage = defineFact({
  kind: 'report-stage',
  label: { ja: '報の段階', en: 'Report stage' },
  section: 'notice',
  isPlain: true,
  summary: {
    ja: '初報・続報・最終報・単独のいずれか。題名の第N報、自らの前回公表への言及、今後の公表の約束、調査完了や復旧の記述から読む。',
    en: 'First report, follow-up, final or single: read from 第N報 in the title, mentions of its own earlier notices, promises of more, and words of closing.',
  },
  value,
  *find(notice) {
    const found = readStage(notice)
    if (found !== null) yield settled(found, notice)
  },
  show: (v, language) => {
    const name = stageNames[v.stage][language]
    if (v.number === null) return name
    return language === 'ja' ? `第${v.number}報（${name}）` : `report ${v.number} (${name})`
  },
  isGathered: true,
  digest: stageAndNumber,
  gold: stageAndNumber,
})

/** What a person decided comes before what is read; the words stay those that it was read from. */
function settled(found: Finding<ReportStage>, { document }: NoticeText): Finding<ReportStage> {
  const amended = document.head.amended?.filter(({ field }) => field === 'stage' || field === 'number') ?? []
  if (amended.length === 0) return found
  const decided = Object.fromEntries(amended.map(({ field, value: said }) => [field, said]))
  return { ...found, rule: 'decided-by-a-person', value: value.parse({ ...found.value, ...decided }) }
}

function stageAndNumber(facts: readonly { readonly value: ReportStage }[]) {
  const { stage = null, number = null } = facts[0]?.value ?? {}
  return { stage, number }
}

interface Verdict {
  readonly stage: Stage
  readonly rule: string
  readonly words: ViewSpan | null
}

function readStage(notice: NoticeText): Finding<ReportStage> | null {
  const signs = signsOf(notice)
  const verdict = judge(signs)
  const words = verdict.words ?? signs.titleSpan ?? notice.sentences[0]?.span ?? null
  // Without a word there is nothing to cite, and without a citation no fact.
  if (words === null || words.end <= words.start) return null
  const numbered = signs.own?.span
  const also =
    numbered && (numbered.start !== words.start || numbered.end !== words.end)
      ? { also: [{ span: viewSpan(numbered.start, numbered.end), role: 'value' as const }] }
      : {}
  return {
    rule: verdict.rule,
    span: words,
    value: { stage: verdict.stage, number: signs.own?.number ?? null },
    status: 'confirmed',
    ...also,
  }
}

const saysFinal =
  /最終(?:確?報|ご?報告|版|\)|$)|終報|収束|終結|調査(?:の)?完了|(?:調査|フォレンジック)(?:の)?結果|調査の?ご?報告|完了の(?:お知らせ|ご?報告)|再発防止策|(?:復旧|再開)(?:の|に関する|完了)?(?:お知らせ|ご?報告|ご?案内)|復旧】/
const saysFollowUp =
  /続報|^続[・き]|その[2-9二三四五]|確報|追加(?:報告|のお知らせ|情報)|経過|中間報告|途中経過|進捗|その後|復旧状況|訂正|[0-9](?:日|時|分)(?:現在)?、?(?:更新|追記)|[【(](?:更新|追記)/
/** A follow-up of this name is no last one, whatever it leaves unsaid. */
const saysMidway = /経過|中間報告|途中|進捗|復旧状況|現在の状況|訂正|更新|追記/
const saysInitial = /初報|第一報|速報/

/** What the notice calls itself, its earlier notices, its end, its promise of more: in the guidelines' order. */
function judge(s: Signs): Verdict {
  const number = s.own?.number ?? null
  if (/最終(?:確?報|ご?報告|\)|$)/.test(s.title))
    return { stage: 'final', rule: 'title-says-final', words: s.titleSpan }
  if (number === 1) return { stage: 'initial', rule: 'title-number-one', words: s.own!.span }
  const follows = followSign(s, number)
  if (follows !== null) return closed(s, follows) ?? { stage: 'follow_up', ...follows }
  if (saysInitial.test(s.title)) return { stage: 'initial', rule: 'title-says-first', words: s.titleSpan }
  if (s.promise !== null) {
    if (s.onlyIfNew && s.closing !== null && s.ongoing === null)
      return { stage: 'single', rule: 'closed-at-once', words: s.closing }
    return { stage: 'initial', rule: 'promise-of-more', words: s.promise }
  }
  return { stage: 'single', rule: 'nothing-before-or-after', words: s.titleSpan }
}

type Follows = Omit<Verdict, 'stage'>

/** Why the notice is not the first of its series, strongest sign first; null where nothing says so. */
function followSign(s: Signs, number: number | null): Follows | null {
  if (number !== null) return { rule: 'title-number', words: s.own!.span }
  if (s.earlier) return { rule: 'names-earlier-notice', words: s.earlier }
  if (saysFollowUp.test(s.title)) return { rule: 'title-says-more', words: s.titleSpan }
  if (s.updated) return { rule: 'updated', words: s.updated }
  if (s.linked) return { rule: 'linked-to-earlier', words: s.linked }
  if (s.label === '続報') return { rule: 'labelled-follow-up', words: s.titleSpan }
  return null
}

/** A follow-up that reports the end, or leaves nothing open and promises nothing, is the final one. */
function closed(s: Signs, follows: Follows): Verdict | null {
  if (s.retracted !== null && (s.promise === null || s.onlyIfNew))
    return { stage: 'final', rule: `${follows.rule}-and-taken-back`, words: s.retracted }
  const open = s.ongoing !== null || (s.promise !== null && !s.onlyIfNew)
  if (saysFinal.test(s.title) && !/一部/.test(s.title) && (s.promise === null || s.onlyIfNew))
    return { stage: 'final', rule: `${follows.rule}-and-title-closing`, words: s.titleSpan }
  if (open || saysMidway.test(s.title)) return null
  if (s.closing !== null) return { stage: 'final', rule: `${follows.rule}-and-closing`, words: s.closing }
  if (s.promise === null && follows.rule !== 'title-says-more')
    return { stage: 'final', rule: `${follows.rule}-nothing-open`, words: follows.words }
  return null
}
