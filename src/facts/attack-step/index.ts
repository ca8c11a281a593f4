import { z } from 'zod'
import type { AssertionStatus } from '../../model/status.ts'
import { assertionStatuses } from '../../model/status.ts'
import {
  type AttackStepCode,
  attackStepTerms,
  type EntryTechniqueId,
  entryTechniques,
} from '../../model/vocabulary/attack-steps.ts'
import { type Assertion, assertionAt, presupposed } from '../../text/assertion/index.ts'
import { type Cue, compileCues } from '../../text/cues.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { sectionOf } from '../../text/sections.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { attackStepRules } from './rules.ts'

const codes = attackStepTerms.map(term => term.code) as [AttackStepCode, ...AttackStepCode[]]
const techniqueIds = Object.keys(entryTechniques) as [EntryTechniqueId, ...EntryTechniqueId[]]
const value = z.object({
  code: z.enum(codes),
  /** Place in the notice's telling, from 1. */
  order: z.number().int().positive(),
  /** Entries: the ATT&CK technique (version in the vocabulary) of the way in, where the same sentence names it. */
  technique: z.enum(techniqueIds).optional(),
})
type AttackStepValue = z.infer<typeof value>

/** The attack as a path of steps, each once with the strongest that is said of it, in the order of telling. */
export const attackStep = defineFact({
  kind: 'attack-step',
  label: { ja: '攻撃の段階', en: 'Attack step' },
  section: 'what',
  summary: {
    ja: '攻撃者が何をしたか（侵入、認証情報の窃取、対策ソフトの無効化、横展開、持ち出し、暗号化、バックアップ削除など）を語られた順に。',
    en: 'What the attacker did (entry, credentials, security software disabled, lateral movement, exfiltration, encryption, backups deleted …), in the order of telling.',
  },
  value,
  *find(notice): Iterable<Finding<AttackStepValue> | Decline> {
    const found: Step[] = []
    for (const cue of stepsOf(notice)) {
      const step = readStep(notice, cue)
      if ('because' in step) yield step
      else found.push(step)
    }
    const kept = oncePerStep(found)
    for (const [index, { cue, status, words, operators, technique }] of kept.entries())
      yield {
        rule: cue.rule,
        span: words,
        value: { code: cue.code, order: index + 1, ...(technique ? { technique } : {}) },
        status,
        operators,
      }
  },
  show: ({ code, technique }, language) => {
    const label = attackStepTerms.find(term => term.code === code)!.label[language]
    return technique ? `${label} (${technique} ${entryTechniques[technique].name})` : label
  },
  gold: () => ({}),
})

const stepsOf = compileCues(attackStepRules)

interface Step extends Pick<Assertion, 'words' | 'operators'> {
  readonly cue: Cue<AttackStepCode>
  readonly status: AssertionStatus
  readonly technique?: EntryTechniqueId
}

const routes: readonly (readonly [EntryTechniqueId, RegExp])[] = [
  ['T1110', /ブルートフォース|総当たり|リスト型|パスワードリスト|スプレー|辞書攻撃/g],
  ['T1566', /フィッシング/g],
  [
    'T1078',
    /(?:ID|パスワード|認証情報|資格情報|ログイン情報|アカウント)[^。]{0,24}(?:窃取|悪用|不正|利用し|使用し|用い|入手|漏|突破|経由)/g,
  ],
  ['T1199', /(?:委託先|保守(?:業者|会社|用)|取引先|子会社|グループ会社)[^。]{0,20}(?:経由|を通じ|を介し)/g],
  [
    'T1133',
    /VPN|リモート(?:アクセス|接続|デスクトップ)|RDP|(?:ネットワーク機器|通信機器|ルーター?|UTM|ファイアウォール)(?:等|など)?(?:を|から)?経由/g,
  ],
  ['T1190', /脆弱性|セキュリティホール/g],
]

/** The way in that stands nearest to the entry. */
function routeOf(cue: Cue<AttackStepCode>): EntryTechniqueId | undefined {
  const { text, span } = cue.sentence
  const around = text.slice(Math.max(0, cue.words.start - span.start - 70), cue.event.end - span.start)
  let nearest: { id: EntryTechniqueId; end: number } | undefined
  for (const [id, words] of routes)
    for (const match of around.matchAll(words)) {
      const end = match.index + match[0].length
      if (!nearest || end > nearest.end) nearest = { id, end }
    }
  return nearest?.id
}

const performed =
  /^を?(?:(?:実)?行(?:い|っ)(?:まし|た|て|、)|実(?:行|施)し(?:まし|た|て|、)|受け(?:た|て|まし|、|る)|繰り返|開始し)/
// 「脆弱性をついた不正アクセスにより、改ざんが行われた」: named as the means of what did happen.
const asMeans = /^(?:等|など)?(?:により|によって|が原因(?:で|と))[^。]{0,80}?(?:た(?!め)|判明|発生|確認)/
const noun = /^(?:の)?(?:[。)]|$)/
const wentOn =
  /^(?:し、|しており|していた|して|され、|されて|したうえ|した上|した後|したの|させ|れ、|い(?:て|、)|とし|とな|にし|にな)/
const heldPast = /^(?:さ|せ)?(?:れ|し)?(?:た|て(?:い|お))/
const elsewhere = /(?:以外|その他|そのほか|他の|別の|(?:におい|におき|につき)(?:て|まして)は)[^。]*$/
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

function readStep(notice: NoticeText, cue: Cue<AttackStepCode>): Step | Decline {
  const decline = (because: string): Decline => ({ rule: cue.rule, span: cue.words, because })
  if (cue.place === 'heading' || cue.place === 'title') return decline('A heading asserts nothing.')
  if (cue.place === 'footnote' || /^[※*(]?※|とは[、,]/.test(cue.near)) return decline('It explains a term.')
  const section = sectionOf(notice, cue.sentence.block)
  if (section === 'advice') return decline('It stands under advice to readers.')
  const assertion = statusOverHead(notice, cue)
  let { status } = assertion
  const { because } = assertion
  if (status === null) {
    const told =
      wentOn.test(cue.after) ||
      heldPast.test(cue.after) ||
      performed.test(cue.after) ||
      asMeans.test(cue.after) ||
      (noun.test(cue.after) && (section === 'course' || section === 'cause'))
    const named = cue.rule === 'way-in-named' && because === presupposed && !unsettled.test(cue.near)
    const demanded = cue.code === 'extortion' && demand.test(cue.after)
    if (!named && !demanded && (because !== presupposed || !told))
      return decline(because ?? 'It states nothing.')
    status = named && hedged.test(cue.near) ? 'possible' : 'confirmed'
  }
  // 「暗号化されアクセスができない状態」: what is denied is the access.
  if ((status === 'ruled_out' || status === 'not_found') && ofNoUse.test(cue.after)) status = 'confirmed'
  // 「フィッシングによるものと見られる、口座への不正アクセス」
  if (status === 'confirmed' && cue.code === 'entry' && seeming.test(cue.before)) status = 'possible'
  // 「認証情報が入手され、不正ログインが行われたものと推測されます」: what the chain ends with goes for all of it.
  const chain = inferred.exec(cue.after)
  if (status === 'confirmed' && chain && !/判明|確認/.test(chain[0])) status = 'possible'
  if (
    cue.code === 'entry' &&
    (status === 'not_found' || status === 'ruled_out') &&
    elsewhere.test(cue.before)
  )
    return decline('It is said of other systems.')
  if (section === 'measures' && status !== 'confirmed') return decline('It stands under measures.')
  const technique = cue.code === 'entry' ? routeOf(cue) : undefined
  if (cue.rule === 'entered-by' && !technique) return decline('No way in is named.')
  // 「暗号化被害が発生していることおよび…可能性」
  if (cue.code === 'encryption' && status === 'possible' && befell.test(cue.after)) status = 'confirmed'
  const end = Math.min(Math.max(cue.words.end, assertion.words.end), cue.words.start + 80)
  return {
    cue,
    status,
    words: { start: cue.words.start, end },
    operators: assertion.operators,
    ...(technique ? { technique } : {}),
  }
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

const weight = (status: AssertionStatus): number =>
  assertionStatuses.length - assertionStatuses.indexOf(status)

/**
 * Each step once: the strongest status, then the passage that tells most of the path, then the first. An entry by no
 * named way yields to one by a named way.
 */
function oncePerStep(steps: readonly Step[]): readonly Step[] {
  const told = new Map<number, Set<string>>()
  for (const { cue } of steps) {
    const block = cue.sentence.block
    const set = told.get(block) ?? new Set()
    told.set(block, set.add(cue.code))
  }
  const best = new Map<string, Step>()
  const rank = (step: Step): number =>
    weight(step.status) * 100 + Math.min(told.get(step.cue.sentence.block)?.size ?? 0, 50)
  for (const step of steps) {
    const key = `${step.cue.code} ${step.technique ?? ''}`
    const known = best.get(key)
    if (!known || rank(step) > rank(known)) best.set(key, step)
  }
  const entries = [...best.values()].filter(step => step.cue.code === 'entry')
  const named = entries.some(step => step.technique)
  return [...best.values()]
    .filter(step => !(named && step.cue.code === 'entry' && !step.technique))
    .sort((a, b) => a.words.start - b.words.start)
}
