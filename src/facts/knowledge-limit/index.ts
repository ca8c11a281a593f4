import { z } from 'zod'
import type { AssertionStatus } from '../../model/status.ts'
import {
  type KnowledgeLimitCode,
  knowledgeLimitTerms,
  type WithholdingReason,
  withholdingReasonTerms,
} from '../../model/vocabulary/knowledge-limits.ts'
import { assertionAt } from '../../text/assertion/index.ts'
import { type Cue, compileCues } from '../../text/cues.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { sectionOf } from '../../text/sections.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { followedByCode } from '../ledger-projection.ts'
import { knowledgeLimitRules } from './rules.ts'

// The rest of the verb is quoted with it.
const kana = /^(?:(?!ので|お(?![りい]))[ぁ-ん]){0,16}/

const codes = knowledgeLimitTerms.map(term => term.code) as [KnowledgeLimitCode, ...KnowledgeLimitCode[]]
const reasons = withholdingReasonTerms.map(term => term.code) as [WithholdingReason, ...WithholdingReason[]]
const value = z.object({
  code: z.enum(codes),
  /** Why details are withheld, where the same sentence says so. */
  reason: z.enum(reasons).optional(),
})
type KnowledgeLimitValue = z.infer<typeof value>

/** What the notice itself says it does not know, cannot know or does not tell: each limit once. */
export const knowledgeLimit = defineFact({
  kind: 'knowledge-limit',
  label: { ja: '分からないこと・示さないこと', en: 'Limits of knowledge' },
  section: 'notice',
  isPlain: true,
  unstated: () => [],
  summary: {
    ja: '公表自身が述べる限界（ログの欠落、範囲や原因を特定できない、人数の重複、件数の変動、項目の違い、詳細の非公表と理由）。',
    en: 'Limits the notice itself states (logs lost, scope or cause cannot be determined, persons counted twice, figures that may change, items that differ, details withheld and why).',
  },
  value,
  *find(notice): Iterable<Finding<KnowledgeLimitValue> | Decline> {
    const best = new Map<string, Finding<KnowledgeLimitValue>>()
    for (const cue of limitsOf(notice)) {
      const found = readLimit(notice, cue)
      if ('because' in found) {
        yield found
        continue
      }
      const known = best.get(cue.code)
      if (!known || (known.status !== 'confirmed' && found.status === 'confirmed')) best.set(cue.code, found)
    }
    yield* [...best.values()].sort((a, b) => a.span.start - b.span.start)
  },
  show: ({ code, reason }, language) => {
    const label = knowledgeLimitTerms.find(term => term.code === code)!.label[language]
    const why = withholdingReasonTerms.find(term => term.code === reason)?.label[language]
    return why ? `${label} (${why})` : label
  },
  ledger: followedByCode(knowledgeLimitTerms),
  gold: () => ({}),
})

const limitsOf = compileCues(knowledgeLimitRules)

// The first that fits.
const why: readonly (readonly [WithholdingReason, RegExp])[] = [
  ['investigation', /捜査|調査に支障|警察/],
  ['confidentiality', /機密|契約|守秘/],
  [
    'secondary_damage',
    /二次(?:的な)?被害|被害(?:の)?拡大|被害の?[^。、]{0,6}防|更なる(?:被害|流出)|さらなる(?:被害|流出)/,
  ],
  ['privacy', /個人情報(?:の)?保護|プライバシー|情報保護/],
  ['security', /セキュリティ|模倣|手口|保安|安全(?:確保|上)|攻撃(?:の)?(?:誘発|を誘)|再発防止/],
]

const conditional = /^[^。]{0,16}(?:場合(?:は|に|が(?:ござい|あ))|次第)|^(?:する|した)(?:際|とき)/
const asked = /ください|下さい|お願い(?:いた|申|し)/

function readLimit(notice: NoticeText, cue: Cue<KnowledgeLimitCode>): Finding<KnowledgeLimitValue> | Decline {
  const decline = (because: string): Decline => ({ rule: cue.rule, span: cue.words, because })
  if (cue.place === 'heading' || cue.place === 'title') return decline('A heading asserts nothing.')
  if (/とは[、,][^。]{0,60}(?:です|こと|もの)/.test(cue.near)) return decline('It explains a term.')
  const section = sectionOf(notice, cue.sentence.block)
  if (section === 'advice' && cue.code !== 'details_withheld')
    return decline('It stands under advice to readers.')
  if (
    asked.test(cue.after.slice(0, 30)) &&
    cue.code !== 'details_withheld' &&
    cue.code !== 'number_may_change'
  )
    return decline('It asks something of the reader.')
  const mayCome = cue.code === 'duplicates' || cue.code === 'number_may_change'
  if (!mayCome && conditional.test(cue.after)) return decline('It says what would be if.')
  const status = statusOf(notice, cue)
  if (status === null) return decline('It is no limit of what is known.')
  const reason =
    cue.code === 'details_withheld' ? why.find(([, sign]) => sign.test(cue.near))?.[0] : undefined
  return {
    rule: cue.rule,
    span: {
      start: cue.words.start,
      end: Math.min(cue.words.end + kana.exec(cue.after)![0].length, cue.words.start + 80),
    },
    value: { code: cue.code, ...(reason ? { reason } : {}) },
    status,
    operators: [],
  }
}

/**
 * A limit is stated as fact (特定できません), or as what may be (重複している可能性). Where the words that carry it hold
 * their own negation, only what is said after them can weaken it.
 */
function statusOf(notice: NoticeText, cue: Cue<KnowledgeLimitCode>): AssertionStatus | null {
  if (cue.code === 'number_may_change') return 'possible'
  if (cue.code === 'duplicates') {
    const said = notice.view.text.slice(cue.event.start, cue.event.end) + cue.after.slice(0, 24)
    if (/^重複(?:は|が)(?:な|ござ|あり?ませ)/.test(said)) return null
    return /^[^。]{0,20}?(?:可能性|場合|おそれ|恐れ)/.test(said) ? 'possible' : 'confirmed'
  }
  const { status, mood } = assertionAt(notice, cue.event, true)
  if (status === null && mood === 'hypothetical' && cue.code !== 'details_withheld') return null
  return status === 'possible' && /^[^。、]{0,20}(?:可能性|おそれ|恐れ)/.test(cue.after)
    ? 'possible'
    : 'confirmed'
}
