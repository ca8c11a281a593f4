import { z } from 'zod'
import type { Language } from '../../model/label.ts'
import { textSpan } from '../../model/span.ts'
import { type Relation, relationTerms } from '../../model/vocabulary/relations.ts'
import { organisationKeys } from '../../text/organisation-key.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { findVictims } from './find-victims.ts'

const codes = relationTerms.map(term => term.code) as [Relation, ...Relation[]]
const value = z.object({
  /** As the notice writes it in full; empty where it leaves the name out. */
  name: z.string(),
  /** What the victim is to the publisher. */
  relation: z.enum(codes),
})

/** Organisations that the head of a page names; the list of facts has them all. */
const most = 4

/** Whose systems, accounts or hands the incident happened in. */
export const victim = defineFact({
  kind: 'victim',
  label: { ja: '被害組織', en: 'Victim' },
  section: 'what',
  isPlain: true,
  summary: {
    ja: '事案が起きた組織と、公表主体から見た関係（自身・子会社・委託先・サービス提供元など）。名を伏せた組織も含む。',
    en: 'The organisation it happened at and what it is to the publisher (itself, subsidiary, contractor, service provider …), named or not.',
  },
  value,
  *find(notice): Iterable<Finding<z.infer<typeof value>> | Decline> {
    yield* findVictims(notice)
  },
  show: showVictim,
  headline: (facts, language) => {
    const others = facts.filter(({ value: { relation } }) => relation !== 'self')
    if (others.length === 0) return null
    return {
      parts: others.slice(0, most).map(fact => ({
        words: showVictim(fact.value, language),
        status: fact.status,
        fact,
      })),
    }
  },
  ledger: {
    subject: ({ relation }) =>
      relation === 'self'
        ? null
        : { key: relation, label: relationTerms.find(term => term.code === relation)!.label },
    compare: (earlier, later) => {
      if (earlier.name === later.name) return 'same'
      if (earlier.name === '') return 'refined'
      if (later.name === '') return 'vaguer'
      const keys = organisationKeys(earlier.name)
      return organisationKeys(later.name).some(key => keys.includes(key)) ? 'same' : 'beside'
    },
  },
  profile: facts => ({
    victims: facts.map(({ value: { name, relation }, evidence: [{ start, end }] }) => ({
      name,
      keys: name === '' ? [] : organisationKeys(name),
      relation,
      span: textSpan(start, end),
    })),
  }),
  gold: facts => ({ victims: facts.map(({ value: { name, relation } }) => ({ name, relation })) }),
})

function showVictim({ name, relation }: z.infer<typeof value>, language: Language): string {
  const label = relationTerms.find(term => term.code === relation)!.label[language]
  if (name === '') return language === 'ja' ? `${label}（名称の記載なし）` : `${label} (not named)`
  return language === 'ja' ? `${name}（${label}）` : `${name} (${label})`
}
