import { z } from 'zod'
import { type AssertionStatus, assertionStatuses } from '../../model/status.ts'
import { type CauseCode, causeTerms } from '../../model/vocabulary/causes.ts'
import { type Assertion, assertionAt, presupposed } from '../../text/assertion/index.ts'
import { type Cue, compileCues } from '../../text/cues.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { sectionOf } from '../../text/sections.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { affirmed, followedByCode } from '../ledger-projection.ts'
import { profiledCodes } from '../profile-projection.ts'
import { causeRules } from './rules.ts'

const codes = causeTerms.map(term => term.code) as [CauseCode, ...CauseCode[]]
const value = z.object({ code: z.enum(codes) })
type CauseValue = z.infer<typeof value>

/** What failed or was missing, as the notice itself says: each control once, with the plainest words for it. */
export const cause = defineFact({
  kind: 'cause',
  label: { ja: '原因（機能しなかった対策）', en: 'Cause: the control that failed' },
  section: 'what',
  summary: {
    ja: '事案を許した不備として公表が述べているもの（多要素認証の未適用、監視の不足、更新漏れ、確認不足、設定の誤りなど）。',
    en: 'What the notice states as the failing that let it happen (no MFA, no watch, not updated, not checked, misconfigured …).',
  },
  value,
  *find(notice): Iterable<Finding<CauseValue> | Decline> {
    const best = new Map<CauseCode, Finding<CauseValue>>()
    for (const cue of causesOf(notice)) {
      const found = readCause(notice, cue)
      if ('because' in found) {
        yield found
        continue
      }
      const known = best.get(cue.code)
      if (!known || weight(found.status) > weight(known.status)) best.set(cue.code, found)
    }
    yield* [...best.values()].sort((a, b) => a.span.start - b.span.start)
  },
  show: ({ code }, language) => causeTerms.find(term => term.code === code)!.label[language],
  ledger: { ...followedByCode(causeTerms), told: affirmed },
  profile: facts => ({ causes: profiledCodes(facts) }),
  gold: () => ({}),
})

const causesOf = compileCues(causeRules)

const weight = (status: AssertionStatus): number =>
  assertionStatuses.length - assertionStatuses.indexOf(status)

const hedge = /推定|推測|推察|考えられ|思われ|可能性|おそれ|恐れ|疑い|想定され|みられ|見られ(?:る|ま)/
// 「脆弱性を突かれ、情報が漏えいした可能性」: the doubt is about what came of it.
const ofEffect = /漏え|漏洩|漏れ|流出|閲覧|窃取|搾取|詐取|取得|持ち出|影響|二次|悪用される|参照|アクセスでき/
const open = /調査(?:中|を(?:進め|行って|継続|実施し)|して(?:い|お))|特定(?:に|を|中)|究明|不明/
const advised = /ください|下さい|お願い(?:いた|申|し)|お控え|ご注意|推奨|場合(?:に)?は|ご確認/
// 「脆弱性が残存してしまう場合があります」: so it goes in general.
const inGeneral = /^[^。、]{0,16}(?:場合|こと|ケース)(?:が|も)(?:あ|ござ)/
const notPrevented = /^[^。]{0,60}防(?:ぐ|止)[^。]{0,10}(?:でき|出来)(?:な|ず|ま|て(?:い|お)(?:な|ら|りま))/
const mending =
  /(?:不備|不足|不十分|ミス|漏れ|誤り|課題|欠陥|脆弱性)(?:等|など)?(?:が|の|は|を)?(?:[^。、]{0,6})?(?:有無|ないか|無いか|なき|ないよう|防止|防ぐ|是正|解消(?:する|し、|を)|洗い出|再確認|見直)/
const past = /た(?!め)|ており|していた|であっ|でし|により|によ(?:って|る)|ため|ことから|原因|起因|要因|まま/
const act =
  /^(?:した|された|する|による|していた)(?:[^。、はがを]{0,8}?)(侵入|不正アクセス|攻撃|アクセス|感染|ログイン)/

function readCause(notice: NoticeText, cue: Cue<CauseCode>): Finding<CauseValue> | Decline {
  const decline = (because: string): Decline => ({ rule: cue.rule, span: cue.words, because })
  if (cue.place === 'heading' || cue.place === 'title') return decline('A heading asserts nothing.')
  if (cue.place === 'footnote' || /^[※*(]?※|とは[、,]/.test(cue.near)) return decline('It explains a term.')
  const section = sectionOf(notice, cue.sentence.block)
  if (section === 'advice') return decline('It stands under advice to readers.')
  const from = cue.event.start - cue.sentence.span.start
  const around = cue.sentence.text.slice(from, from + 160)
  if (advised.test(around)) return decline('It advises.')
  if (inGeneral.test(cue.after)) return decline('It speaks of what happens in general.')
  if (mending.test(around)) return decline('It says what is looked for or mended.')
  if (section === 'measures' && !past.test(around)) return decline('It stands under measures.')
  const assertion = saidOfIt(notice, cue)
  let { status } = assertion
  // 「…を追加していなかったことが、不正アクセスを防ぐことができなかった主因」
  const unprevented = assertion.operators.includes('prevent') && notPrevented.test(cue.after)
  if (
    status === null &&
    (unprevented || (assertion.mood === 'actual' && assertion.because === presupposed))
  ) {
    // 「設定不備により…」: named as known; the rest of the sentence says how surely.
    status = isDoubted(cue.after) ? 'possible' : open.test(cue.after.slice(0, 20)) ? null : 'confirmed'
  }
  if (status === null) return decline(assertion.because ?? 'It states nothing.')
  const isInferred =
    (status === 'confirmed' || status === 'possible') &&
    (byWhichInferred.test(cue.after) || assertion.operators.at(-1) === 'infer')
  if (isInferred) status = 'possible'
  else if (
    status === 'possible' &&
    !hedge.test(notice.view.text.slice(cue.words.start, cue.event.end)) &&
    !isDoubted(cue.after)
  )
    status = 'confirmed'
  return {
    rule: cue.rule,
    span: {
      start: cue.words.start,
      end: Math.min(Math.max(cue.words.end, assertion.words.end), cue.words.start + 80),
    },
    value: { code: cue.code },
    status,
    operators: assertion.operators,
  }
}

// 「…を悪用し、侵入したものと推定されます」「…が原因と考えられます」
const byWhichInferred =
  /^[^。]{0,70}?(?:(?:原因|要因|もの|こと|侵入(?:した|された)|よる)(?:である|であった|にある|によるもの)?(?:と|も?のと|ではないかと|可能性が)(?:推定|推測|推察|考え|思われ|みられ|見られ|想定)|(?:侵入|不正アクセス|攻撃|悪用|利用)(?:した|された|による)?可能性(?:が|も))/

/** Whether the first word of doubt after the cause is said of it, and not of what came of it. */
function isDoubted(after: string): boolean {
  const doubt = hedge.exec(after)
  return doubt !== null && !ofEffect.test(after.slice(Math.max(0, doubt.index - 18), doubt.index))
}

/** What is said of the words as an event; of 「脆弱性を悪用した侵入の痕跡は…」 what is said of the act. */
function saidOfIt(notice: NoticeText, cue: Cue<CauseCode>): Assertion {
  const own = assertionAt(notice, cue.event, true)
  const next = act.exec(cue.after)
  if (!next) return own
  const end = cue.event.end + next[0].length
  const over = assertionAt(notice, { start: end - next[1]!.length, end }, true)
  return over.status === null ? own : { ...over, words: { start: own.words.start, end: over.words.end } }
}
