import { z } from 'zod'
import { type VectorCode, vectorTerms } from '../../model/vocabulary/vectors.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { followedByCode } from '../ledger-projection.ts'
import { profiledCodes } from '../profile-projection.ts'
import { readVectors } from './read.ts'

const codes = vectorTerms.map(term => term.code) as [VectorCode, ...VectorCode[]]
const value = z.object({ code: z.enum(codes) })
type VectorValue = z.infer<typeof value>

const longest = 80

/** Of words that a line break cuts, the part that stands on one line. */
function oneLine(quote: string): string {
  const lines = quote.split(/\r?\n/).map(line => line.trim())
  return (lines.find(line => line.length >= 5) ?? quote).slice(0, longest)
}

/** How the attacker got in, or how an incident without an attack came about. */
export const vector = defineFact({
  kind: 'vector',
  label: { ja: '侵入経路・発生要因', en: 'Vector' },
  section: 'what',
  summary: {
    ja: '攻撃者がどこからどのように入ったか、攻撃でない事案はどう起きたか。推定は「おそれ」とし、否定だけされたものは挙げない。',
    en: 'How the attacker got in, or how an incident without an attack came about; presumed ones are possible, denied ones are left out.',
  },
  value,
  find(notice): Iterable<Finding<VectorValue> | Decline> {
    return readVectors(notice)
  },
  show: ({ code }, language) => vectorTerms.find(term => term.code === code)!.label[language],
  ledger: followedByCode(vectorTerms),
  profile: facts => ({ vectors: profiledCodes(facts) }),
  gold: facts => ({
    vectors: facts.map(({ value: { code }, status, evidence }) => ({
      code,
      status,
      quote: oneLine(evidence[0].quote),
    })),
  }),
})
