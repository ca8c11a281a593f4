import { z } from 'zod'
import type { Fact } from '../../model/fact.ts'
import { viewSpan } from '../../model/span.ts'
import { type ServiceImpactCode, serviceImpactTerms } from '../../model/vocabulary/service-impacts.ts'
import { findWords, onOneLine } from '../../text/find-words.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { readWord, wording } from './read-word.ts'

const codes = serviceImpactTerms.map(term => term.code) as [ServiceImpactCode, ...ServiceImpactCode[]]
const value = z.object({
  impact: z.enum(codes),
  /** Said to last, told as an event, or only implied by a system cut off. */
  firmness: z.enum(['lasting', 'event', 'cut-off']),
})
type ServiceImpactValue = z.infer<typeof value>
type ServiceImpactFact = Fact<'service-impact', ServiceImpactValue>

/** The state of business services and systems, statement by statement. */
export const serviceImpact = defineFact({
  kind: 'service-impact',
  label: { ja: 'サービス・業務への影響', en: 'Impact on services' },
  summary: {
    ja: '公表の時点で、サービスや業務システムが停止中か、一部復旧か、復旧済みか、影響がないか。',
    en: 'Whether at the time of the notice services and business systems are suspended, partly restored, restored, or were not affected.',
  },
  value,
  *find(notice): Iterable<Finding<ServiceImpactValue> | Decline> {
    for (const found of findWords(notice, wording)) {
      const { text } = found.sentence
      const before = text.slice(Math.max(0, found.start - 100), found.start)
      const said = readWord(found.words, before, text.slice(found.end, found.end + 80), text)
      if (said === null) {
        yield { rule: 'service-word', span: found.span, because: 'It tells no state of a service.' }
        continue
      }
      const back = Math.max(before.lastIndexOf('、', before.length - 3) + 1, before.length - said.back)
      yield {
        rule: said.rule,
        span: viewSpan(found.span.start - (before.length - back), found.span.end + said.forth),
        value: { impact: said.impact, firmness: said.firmness },
        status: 'confirmed',
      }
    }
  },
  show: ({ impact }, language) => serviceImpactTerms.find(term => term.code === impact)!.label[language],
  gold: facts => {
    const state = presentState(facts)
    return {
      service_impact: state
        ? { status: state.impact, quote: onOneLine(state.fact.evidence[0].quote) }
        : { status: 'not_stated', quote: null },
    }
  },
})

/** The state of things at the time of the notice, and the statement that tells it. */
export function presentState(
  facts: readonly ServiceImpactFact[],
): { readonly impact: ServiceImpactCode; readonly fact: ServiceImpactFact } | null {
  const found = (which: (fact: ServiceImpactFact) => boolean): ServiceImpactFact | undefined =>
    facts.find(which)
  const lasting = (impact: ServiceImpactCode): ServiceImpactFact | undefined =>
    found(({ value }) => value.impact === impact && value.firmness === 'lasting')
  const as = (fact: ServiceImpactFact, impact = fact.value.impact) => ({ impact, fact })

  const partly = lasting('partly_restored')
  const suspended = lasting('suspended')
  const restored = facts.findLast(({ value }) => value.impact === 'restored')
  // What was partly so at first is outrun by a restoration of everything.
  const all = restored && /すべて|全て|全面|完全/.test(restored.evidence[0].quote) ? restored : undefined
  if (partly && !(all && facts.indexOf(all) > facts.indexOf(partly))) return as(partly)
  if (restored) {
    const later = facts.slice(facts.indexOf(restored) + 1).filter(({ value }) => value.impact === 'suspended')
    const again = later.find(({ rule }) => rule === 'was-stopped')
    const open = later.find(
      ({ rule, value, evidence }) =>
        value.firmness === 'lasting' &&
        (rule === 'not-yet-restored' || rule === 'stopped' || rule === 'unavailable') &&
        evidence[0].start - restored.evidence[0].end < near,
    )
    // Something works again and something does not; 「再開後、再度停止した」 undoes the reopening.
    if (open && !whole.test(restored.evidence[0].quote))
      return again ? as(open) : as(restored, 'partly_restored')
    if (restored.rule === 'runs-elsewhere' && suspended) return as(restored, 'partly_restored')
    return as(restored)
  }
  const none = lasting('none')
  if (suspended && none)
    return as(found(({ rule, value }) => closed.has(rule) && value.firmness === 'lasting') ?? none)
  const best =
    suspended ??
    none ??
    found(({ value }) => value.firmness === 'event') ??
    found(({ value }) => value.firmness === 'cut-off')
  return best ? as(best) : null
}

const whole = /すべて|全て|全面|完全|完了/

/** Farther than this many characters on, other words speak of an earlier time or of something else. */
const near = 800

/** Rules that name a service closed to its users, which business that goes on elsewhere does not outweigh. */
const closed: ReadonlySet<string> = new Set(['stopped', 'to-be-stopped', 'unavailable'])
