import { z } from 'zod'
import { type ViewSpan, viewSpan } from '../../model/span.ts'
import type { AssertionStatus } from '../../model/status.ts'
import {
  type AffectedSystemCode,
  affectedSystemTerms,
  type SystemRoleCode,
  systemRoleTerms,
} from '../../model/vocabulary/affected-systems.ts'
import { type Assertion, assertionAt, presupposed } from '../../text/assertion/index.ts'
import { type Cue, compileCues } from '../../text/cues.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { sectionOf } from '../../text/sections.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { affirmed } from '../ledger-projection.ts'
import { toldBy } from '../told-by.ts'
import { nameOfSystem } from './name-of-system.ts'
import { roleBehind, systemRules } from './rules.ts'

const codes = affectedSystemTerms.map(term => term.code) as [AffectedSystemCode, ...AffectedSystemCode[]]
const roles = systemRoleTerms.map(term => term.code) as [SystemRoleCode, ...SystemRoleCode[]]
const value = z.object({
  code: z.enum(codes),
  role: z.enum(roles),
  /** As the notice writes it, where it gives one in 「」. */
  name: z.string().optional(),
})
type AffectedSystemValue = z.infer<typeof value>

const systemsIn = compileCues(systemRules)

const strength: readonly AssertionStatus[] = [
  'confirmed',
  'possible',
  'investigating',
  'ruled_out',
  'not_found',
]

/** The systems that were hit, by their sort or name, with what befell each: each once, as strongly as it is said. */
export const affectedSystem = defineFact({
  kind: 'affected-system',
  label: { ja: '被害を受けたシステム', en: 'Affected systems' },
  section: 'what',
  unstated: () => [],
  summary: {
    ja: '侵入・感染・暗号化・改ざん・停止などが述べられたシステムや機器の種類（と「」で示された名称）。対策や注意喚起の中のものは含めない。',
    en: 'Systems and devices said to have been entered, infected, encrypted, tampered with or stopped, by their sort (and the name given in 「」); those of measures and advice are none.',
  },
  value,
  *find(notice): Iterable<Finding<AffectedSystemValue> | Decline> {
    const best = new Map<string, Finding<AffectedSystemValue>>()
    for (const cue of systemsIn(notice)) {
      const found = readSystem(notice, cue)
      if (found === null) continue
      if (!('value' in found)) {
        yield found
        continue
      }
      const { code, role, name } = found.value
      const key = `${code} ${role} ${name ?? ''}`
      const known = best.get(key)
      if (known && strength.indexOf(known.status) <= strength.indexOf(found.status)) continue
      best.set(key, found)
    }
    // 「○○会員システム」 is told as its sort already.
    const sorted = [...best.values()].filter(
      ({ value: { code, role, name } }) =>
        code !== 'named_service' ||
        ![...best.values()].some(
          ({ value }) => value.code !== code && value.role === role && value.name === name,
        ),
    )
    yield* sorted.sort((a, b) => a.span.start - b.span.start)
  },
  show: ({ code, role, name }, language) => {
    const label = affectedSystemTerms.find(term => term.code === code)!.label[language]
    const what = systemRoleTerms.find(term => term.code === role)!.label[language]
    const system =
      name === undefined ? label : language === 'ja' ? `「${name}」（${label}）` : `${name} (${label})`
    return language === 'ja' ? `${system}：${what}` : `${system}: ${what}`
  },
  ledger: {
    subject: ({ code, role, name }) => ({
      key: `${code} ${role} ${name ?? ''}`,
      label: affectedSystemTerms.find(term => term.code === code)!.label,
    }),
    // What is denied of one server says nothing of another.
    told: affirmed,
  },
  gold: () => ({}),
})

function readSystem(
  notice: NoticeText,
  { code, place, sentence, before, event: named, after: behind }: Cue<AffectedSystemCode>,
): Finding<AffectedSystemValue> | Decline | null {
  const found = roleBehind(behind, code)
  if (found === null) return null
  const { role, length } = found
  const rule = role.replace('_', '-')
  // What is called by its name alone begins behind its 「.
  const event = viewSpan(code === 'named_service' ? named.end : named.start, named.end + length)
  const after = behind.slice(length)
  const decline = (because: string): Decline => ({ rule, span: event, because })
  if (place !== 'body') return decline('A title or heading asserts nothing, a footnote explains.')
  const section = sectionOf(notice, sentence.block)
  if (section === 'measures' || section === 'advice') return decline('It stands under measures or advice.')
  if (notOurs.test(before)) return decline('It is another system, or any.')
  if (explained.test(before) || guarded.test(after)) return decline('It is a term or a measure.')
  if (blamed.test(after)) return decline('It says what one must not do.')
  if (setApart.test(after)) return decline('It is set apart from what was hit.')
  if (deniedTogether.test(after)) return decline('It is one of several that are denied together.')
  const { status, operators, because } = stated(notice, event, after)
  if (status === null) return decline(because ?? 'Nothing is stated of it.')
  // 「不正アクセスに起因する漏えいの可能性」: the status is that of the other.
  if (status !== 'confirmed' && onlyNamed.test(after)) return decline('It is named, not stated.')
  // What is called by its name alone has only its 「 for a noun.
  const name = nameOfSystem(notice, code === 'named_service' ? viewSpan(event.start, event.start) : named)
  if (code === 'named_service' && name === null) return decline('It has no name of its own.')
  return {
    rule,
    span: event,
    value: { code, role, ...(name === null ? {} : { name }) },
    status,
    operators,
    ...toldBy(notice, event),
  }
}

/** How the words are asserted in their own clause. */
function stated(
  notice: NoticeText,
  event: ViewSpan,
  after: string,
): Pick<Assertion, 'status' | 'operators' | 'because'> {
  const assertion = assertionAt(notice, event, true)
  // 「暗号化されアクセスできない状態」: what cannot be done is what it did.
  if (assertion.status === 'ruled_out' && leftUnusable.test(after))
    return { status: 'confirmed', operators: [] }
  // 「不正アクセスを受け、情報が漏えいした可能性」: the possibility is that of the other clause.
  if (assertion.status === 'possible' && anotherMayBe.test(after))
    return { status: 'confirmed', operators: [] }
  // 「不正アクセスにより、情報が漏えいしたことが判明」: what it led to is told as fact, and so it is one itself.
  if (
    assertion.status === null &&
    assertion.because === presupposed &&
    ledTo.test(after) &&
    !perhaps.test(after)
  )
    return { status: 'confirmed', operators: [] }
  // 「閲覧できない状態となり」: that it cannot be used is how it stands still.
  if (
    assertion.status === null &&
    assertion.mood === 'actual' &&
    unusable.test(notice.view.text.slice(event.end - 6, event.end))
  )
    return { status: 'confirmed', operators: [] }
  if (assertion.status === 'confirmed' && believed.test(after))
    return { status: 'possible', operators: [...assertion.operators, 'infer'] }
  return assertion
}

// 「不正アクセスが行われたものと考えております」
const believed = /^[^。、]{0,14}(?:もの)?と考えて(?:お|い)/
const ledTo = /^に(?:より|よって)、?[^。]{0,60}(?:判明|確認|発生|ました)/
const perhaps = /^[^。]{0,90}(?:可能性|おそれ|恐れ|疑い|痕跡|ございません|ありません|ておりません)/
const unusable = /(?:でき(?:ない|なく|ません|ず)|不可|不能)$/
const leftUnusable = /^され(?:て|、)?[^。、]{0,12}(?:でき(?:ない|なく)|不能(?:な)?|不可)(?:状態)?/
const anotherMayBe =
  /^(?:される被害が発生していること(?:及び|および|と)|(?:さ?れ|を受け|が(?:発生|行われ)(?:し)?|し|に感染し)(?:て)?(?:\([^()]{0,20}\))?、)(?:[^。]{0,60})(?:漏えい|漏洩|流出|閲覧|窃取|取得|送信|情報)[^。、]{0,30}(?:可能性|おそれ|恐れ)/
const onlyNamed =
  /^(?:に(?:起因|伴|より|つ(?:い|き)|関)|による(?!と|もの|、)|を原因|(?:及び|および|や|と|ならびに)[^。、]{0,30}(?:について|つきまして|に関し|可能性)|の発生(?:及び|および))/
const explained = /とは、[^。]{0,100}$|(?:再発防止策|対策)として[^。]{0,80}$/
// 「不正アクセスした行為は、あってはならない」
const blamed = /^[^。、]{0,6}(?:行為|こと)は、[^。]{0,60}(?:ならない|べきではない|許され)/
// 「不正アクセスされないための対策」, 「不正アクセスが発生していないかを監視」
const guarded =
  /^(?:を受け|さ)?(?:れ)?(?:ない|ぬ)(?:ため|よう)|^が?[^。、]{0,10}(?:ない|た)か(?:どうか)?を?[^。、]{0,10}(?:監視|検知|点検)|^(?:を|が)[^。、]{0,12}(?:検知|防止|遮断|防御)(?:する|できる)/
// 「基幹サーバーは、不正アクセスを受けたサーバーとは別の環境で稼働しており」
const setApart =
  /^(?:を受け|さ?れ|が(?:発生し|あっ|行われ))た[^。、]{0,20}とは、?(?:別|異な|無関係|独立|分離|切り離|物理的に)/
const deniedTogether =
  /^(?:、|や|及び|および|または|又は|ならびに|・|等)[^。]{0,80}(?:確認されて(?:おら|おり?ませ|いな|いませ)|認められ(?:ず|ませ|て(?:おら|おり?ませ|いな))|(?:あり|ござい)ません|発見されて(?:おら|いな|おりま))/
const notOurs = /(?:どの|いずれの|他の|別の|新(?:しい)?|偽の?|他社の?|任意の|各種)$/
