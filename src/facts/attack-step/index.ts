import { z } from 'zod'
import type { AssertionStatus } from '../../model/status.ts'
import { assertionStatuses } from '../../model/status.ts'
import {
  type AttackStepCode,
  attackStepTerms,
  type EntryTechniqueId,
  entryTechniques,
} from '../../model/vocabulary/attack-steps.ts'
import type { Assertion } from '../../text/assertion/index.ts'
import { type Cue, compileCues } from '../../text/cues.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { affirmed, followedByCode } from '../ledger-projection.ts'
import { profiledCodes } from '../profile-projection.ts'
import { attackStepRules } from './rules.ts'
import { statusOf } from './status.ts'

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
  listed: 'steps',
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
  ledger: { ...followedByCode(attackStepTerms), told: affirmed },
  profile: facts => ({ steps: profiledCodes(facts) }),
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

function readStep(notice: NoticeText, cue: Cue<AttackStepCode>): Step | Decline {
  const read = statusOf(notice, cue)
  if ('because' in read) return { rule: cue.rule, span: cue.words, because: read.because }
  const technique = cue.code === 'entry' ? routeOf(cue) : undefined
  if (cue.rule === 'entered-by' && !technique)
    return { rule: cue.rule, span: cue.words, because: 'No way in is named.' }
  const { status, assertion } = read
  const end = Math.min(Math.max(cue.words.end, assertion.words.end), cue.words.start + 80)
  return {
    cue,
    status,
    words: { start: cue.words.start, end },
    operators: assertion.operators,
    ...(technique ? { technique } : {}),
  }
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
