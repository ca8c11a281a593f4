import { z } from 'zod'
import { type DiscoveryCode, discoveryTerms } from '../../model/vocabulary/discoveries.ts'
import { assertionAt } from '../../text/assertion/index.ts'
import { type Cue, compileCues } from '../../text/cues.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { sectionOf } from '../../text/sections.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { followedByCode } from '../ledger-projection.ts'
import { profiledCodes } from '../profile-projection.ts'
import { discoveryRules } from './rules.ts'

// The rest of the verb is quoted with it.
const kana = /^(?:(?!ので|お(?![りい]))[ぁ-ん]){0,16}/

const codes = discoveryTerms.map(term => term.code) as [DiscoveryCode, ...DiscoveryCode[]]
const value = z.object({ code: z.enum(codes) })
type DiscoveryValue = z.infer<typeof value>

/** How and by whom the incident was noticed: each way once, where it is told first. */
export const discovery = defineFact({
  kind: 'discovery',
  label: { ja: '発覚のきっかけ', en: 'How it was noticed' },
  section: 'response',
  summary: {
    ja: '誰が、どのように気づいたか（自組織の監視、製品の警告、障害、職員、利用者、カード会社、警察、委託先、研究者、攻撃者、報道）。',
    en: 'Who noticed it and how (own monitoring, an alert, an outage, staff, users, card company, police, vendor, researcher, the attacker, media).',
  },
  value,
  *find(notice): Iterable<Finding<DiscoveryValue> | Decline> {
    const seen = new Set<DiscoveryCode>()
    for (const cue of discoveriesOf(notice)) {
      const because = declined(notice, cue)
      if (because !== null) yield { rule: cue.rule, span: cue.words, because }
      else if (!seen.has(cue.code)) {
        seen.add(cue.code)
        const { operators, status } = assertionAt(notice, cue.event, true)
        yield {
          rule: cue.rule,
          span: {
            start: cue.words.start,
            end: Math.min(cue.words.end + kana.exec(cue.after)![0].length, cue.words.start + 80),
          },
          value: { code: cue.code },
          status:
            status === 'possible' && /推定|考えられ|思われ/.test(cue.after.slice(0, 40))
              ? 'possible'
              : 'confirmed',
          operators,
        }
      }
    }
  },
  show: ({ code }, language) => discoveryTerms.find(term => term.code === code)!.label[language],
  ledger: followedByCode(discoveryTerms),
  profile: facts => ({ discoveries: profiledCodes(facts) }),
  gold: () => ({}),
})

const discoveriesOf = compileCues(discoveryRules)

const advised = /ください|下さい|お願い(?:いた|申|し)|場合(?:に)?は|ご注意|お手数/
const toCome =
  /^(?:いたします|させていただきます|して(?:まい|参)ります|する(?:体制|仕組|こと(?:で|が|に))|できる|[^。、]{0,8}予定|[^。、]{0,6}よう(?:に|、))/

/** Why words that look like a discovery are none; null where they tell of one. */
function declined(notice: NoticeText, cue: Cue<DiscoveryCode>): string | null {
  if (cue.place === 'heading' || cue.place === 'title') return 'A heading asserts nothing.'
  if (cue.place === 'footnote' || /^[※*(]?※|とは[、,]/.test(cue.near)) return 'It explains a term.'
  const section = sectionOf(notice, cue.sentence.block)
  if (section === 'advice' || section === 'measures') return 'It stands under measures or advice.'
  const rest = cue.after.slice(0, 60)
  if (advised.test(rest)) return 'It advises, or says what would be if.'
  if (toCome.test(rest)) return 'It says what is to come.'
  const { status, because, mood } = assertionAt(notice, cue.event, true)
  if (status === null && mood !== 'actual') return because ?? 'It states nothing.'
  if (status === 'not_found' || status === 'ruled_out') return 'It is denied.'
  return null
}
