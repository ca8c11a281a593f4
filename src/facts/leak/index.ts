import { z } from 'zod'
import type { Fact } from '../../model/fact.ts'
import type { Label } from '../../model/label.ts'
import { viewSpan } from '../../model/span.ts'
import { strongest } from '../../model/status.ts'
import { assertionAt } from '../../text/assertion/index.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { exposuresOf } from './exposures.ts'

const leakValue = z.object({
  /** Where it is said. What a heading, a title or a passing name says yields to what the body states. */
  said: z.enum(['statement', 'description', 'heading', 'title', 'name']),
})
type Said = z.infer<typeof leakValue>['said']
type LeakValue = z.infer<typeof leakValue>

const saidTerms: Readonly<Record<Said, Label>> = {
  statement: { ja: '文で述べている', en: 'stated in a sentence' },
  description: { ja: '名詞にかかる説明', en: 'said of a noun in passing' },
  heading: { ja: '見出し', en: 'in a heading' },
  title: { ja: '題名', en: 'in the title' },
  name: { ja: '名として挙げている', en: 'named as known' },
}

/** Information of this incident coming to outsiders, or not: every statement of it with its own status. */
export const leak = defineFact({
  kind: 'leak',
  label: { ja: '情報の漏えい', en: 'Leak of information' },
  summary: {
    ja: '情報が外部の者の手や目に渡ったか（漏えい・流出・窃取・閲覧・持ち出し・公開）を、公表がどう述べているか。',
    en: 'Whether information came into the hands or eyes of outsiders (leak, theft, viewing, publication), as the notice states it.',
  },
  value: leakValue,
  *find(notice): Iterable<Finding<LeakValue> | Decline> {
    for (const { span, rule, block, isTitle } of exposuresOf(notice)) {
      const assertion = assertionAt(notice, span)
      const { kind } = notice.blocks[block]!.block
      if (assertion.status === null && assertion.because !== 'It is named, not stated.') {
        yield { rule, span, because: assertion.because ?? 'It states nothing.' }
        continue
      }
      yield {
        rule,
        span: viewSpan(assertion.words.start, assertion.words.end),
        value: {
          said:
            assertion.status === null
              ? 'name'
              : isTitle
                ? 'title'
                : kind === 'heading'
                  ? 'heading'
                  : assertion.relative
                    ? 'description'
                    : 'statement',
        },
        status: assertion.status ?? 'confirmed',
        operators: assertion.operators,
      }
    }
  },
  show: ({ said }, language) => saidTerms[said][language],
  gold: facts => {
    const best = outcome(facts)
    return {
      leak: best
        ? { status: best.status, quote: best.evidence[0].quote.slice(0, 80) }
        : { status: 'not_stated', quote: null },
    }
  },
})

type LeakFact = Fact<'leak', LeakValue>

/** The first of the strongest; the plain words (漏えい, 流出) before those that only amount to it (外部に送信). */
function strongestOf(facts: readonly LeakFact[]): LeakFact | null {
  const status = strongest(facts.map(fact => fact.status))
  const candidates = facts.filter(fact => fact.status === status)
  return candidates.find(fact => fact.rule === 'exposure-word') ?? candidates[0] ?? null
}

/**
 * The statement that settles the incident's outcome. What sentences state comes first; a noun's description
 * (漏えいした可能性のあるお客様) cannot confirm what no sentence confirms; the title decides where the body leaves it open.
 */
export function outcome(facts: readonly LeakFact[]): LeakFact | null {
  const said = (...places: readonly Said[]): LeakFact[] =>
    facts.filter(fact => places.includes(fact.value.said))
  const stated = strongestOf(said('statement'))
  if (stated?.status === 'confirmed' || stated?.status === 'possible') return stated
  const described = strongestOf(said('description'))
  if (stated) {
    if (stated.status === 'investigating') {
      const title = strongestOf(said('title', 'description', 'heading'))
      return title?.status === 'possible' ? title : stated
    }
    return stated
  }
  return described ?? strongestOf(said('title')) ?? strongestOf(said('heading')) ?? strongestOf(said('name'))
}
