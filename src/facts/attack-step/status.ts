import type { AssertionStatus } from '../../model/status.ts'
import type { AttackStepCode } from '../../model/vocabulary/attack-steps.ts'
import { type Assertion, assertionAt, presupposed } from '../../text/assertion/index.ts'
import type { Cue } from '../../text/cues.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { sectionOf } from '../../text/sections.ts'

const performed =
  /^を?(?:(?:実)?行(?:い|っ)(?:まし|た|て|、)|実(?:行|施)し(?:まし|た|て|、)|受け(?:た|て|まし|、|る)|繰り返|開始し)/
// 「脆弱性をついた不正アクセスにより、改ざんが行われた」: named as the means of what did happen.
const asMeans = /^(?:等|など)?(?:により|によって|が原因(?:で|と))[^。]{0,80}?(?:た(?!め)|判明|発生|確認)/
const noun = /^(?:の)?(?:[。)]|$)/
const wentOn =
  /^(?:し、|しており|していた|して|され、|されて|したうえ|した上|した後|したの|させ|れ、|い(?:て|、)|とし|とな|にし|にな)/
const heldPast = /^(?:さ|せ)?(?:れ|し)?(?:た|て(?:い|お))/
const elsewhere = /(?:以外|その他|そのほか|他の|別の|(?:におい|におき|につき)(?:て|まして)は)[^。]{0,120}$/
const hedged = /推定|推測|推察|考え|思われ|みられ|可能性|疑い/
const unsettled = /調査中|特定(?:でき|に(?:は)?至|中)|不明|確認中/
// 「身代金を要求する内容の文書が残されていた」
const demand =
  /^[^。、]{0,14}(?:文|メッセージ|画面|メール|ファイル|旨|内容)[^。]{0,30}(?:た(?!め)|て(?:い|お)|確認|発見|表示|残)/
const inferred =
  /^[^。]{0,80}?(?:もの|こと(?:に(?:よる|ある))?|可能性が(?:高い|ある))(?:である|だ|もの)?と(?:推定|推測|推察|考え(?:られ|て)|思われ|みられ|想定)/
const seeming = /と(?:見られ|みられ|思われ|推定され|推測され)る、?[^。、]{0,24}$/
const ofNoUse =
  /^され(?:て(?:い|お)り|たため|たことで|て)?、?[^。、]{0,16}(?:アクセス|使用|利用|閲覧|参照|復旧|読み取り|開)[^。、]{0,8}(?:でき|出来|不|け)/
const befell =
  /^(?:され(?:る|た|ている)(?:と(?:い|の)う?)?|の|による)?(?:被害|事象|事案|事態)[^。、]{0,10}?(?:が|を|に)(?:発生|確認|判明|受け)/
const itself =
  /^(?:した|された|する|による)(?:[^。、はがを]{0,6}?)(侵入|不正アクセス|攻撃|アクセス|感染|ログイン)/

/** How a notice asserts a step, or why its words tell of none. */
export type StepStatus =
  | { readonly status: AssertionStatus; readonly assertion: Assertion }
  | { readonly because: string }

/** Reads how strongly the step that a cue names is asserted. */
export function statusOf(notice: NoticeText, cue: Cue<AttackStepCode>): StepStatus {
  if (cue.place === 'heading' || cue.place === 'title') return { because: 'A heading asserts nothing.' }
  if (cue.place === 'footnote' || /^[※*(]?※|とは[、,]/.test(cue.near))
    return { because: 'It explains a term.' }
  const section = sectionOf(notice, cue.sentence.block)
  if (section === 'advice') return { because: 'It stands under advice to readers.' }
  const assertion = statusOverHead(notice, cue)
  const told = assertion.status ?? (isTold(cue, assertion, section) ? 'confirmed' : null)
  if (told === null) return { because: assertion.because ?? 'It states nothing.' }
  const status = mended(cue, assertion.status === null && isDoubtfulRoute(cue) ? 'possible' : told)
  const isDenied = status === 'not_found' || status === 'ruled_out'
  if (cue.code === 'entry' && isDenied && elsewhere.test(cue.before))
    return { because: 'It is said of other systems.' }
  if (section === 'measures' && status !== 'confirmed') return { because: 'It stands under measures.' }
  return { status, assertion }
}

const isDoubtfulRoute = (cue: Cue<AttackStepCode>): boolean =>
  cue.rule === 'way-in-named' && hedged.test(cue.near)

/** Whether words that no predicate asserts still tell of what happened: 「…を無効化し、」「権限を悪用。」「…が原因で改ざんされた」. */
function isTold(
  cue: Cue<AttackStepCode>,
  { because }: Assertion,
  section: ReturnType<typeof sectionOf>,
): boolean {
  if (cue.code === 'extortion' && demand.test(cue.after)) return true
  if (because !== presupposed) return false
  if (cue.rule === 'way-in-named' && !unsettled.test(cue.near)) return true
  return (
    wentOn.test(cue.after) ||
    heldPast.test(cue.after) ||
    performed.test(cue.after) ||
    asMeans.test(cue.after) ||
    (noun.test(cue.after) && (section === 'course' || section === 'cause'))
  )
}

/** The status where the words right behind say what the reading of one predicate does not see. */
function mended(cue: Cue<AttackStepCode>, status: AssertionStatus): AssertionStatus {
  // 「暗号化されアクセスができない状態」: what is denied is the access.
  if (status === 'ruled_out' || status === 'not_found') return ofNoUse.test(cue.after) ? 'confirmed' : status
  // 「暗号化被害が発生していることおよび…可能性」
  if (status === 'possible') return cue.code === 'encryption' && befell.test(cue.after) ? 'confirmed' : status
  if (status !== 'confirmed') return status
  // 「フィッシングによるものと見られる、口座への不正アクセス」
  if (cue.code === 'entry' && seeming.test(cue.before)) return 'possible'
  // 「認証情報が入手され、不正ログインが行われたものと推測されます」: what the chain ends with goes for all of it.
  const chain = inferred.exec(cue.after)
  return chain && !/判明|確認/.test(chain[0]) ? 'possible' : 'confirmed'
}

/** 「脆弱性を悪用した侵入の痕跡は確認されませんでした」: what is said of the act that the words describe goes for them. */
function statusOverHead(notice: NoticeText, cue: Cue<AttackStepCode>): Assertion {
  const own = assertionAt(notice, cue.event, true)
  const act = own.relative ? itself.exec(cue.after) : null
  if (!act) return own
  const end = cue.event.end + act[0].length
  const over = assertionAt(notice, { start: end - act[1]!.length, end }, true)
  return over.status === null ? own : { ...over, words: { start: own.words.start, end: over.words.end } }
}
