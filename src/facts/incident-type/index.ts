import { z } from 'zod'
import type { AssertionStatus } from '../../model/status.ts'
import { type IncidentTypeCode, incidentTypeTerms } from '../../model/vocabulary/incident-types.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { affirmed, followedByCode } from '../ledger-projection.ts'
import { profiledCodes } from '../profile-projection.ts'
import { readIncidentTypes } from './read.ts'

const codes = incidentTypeTerms.map(term => term.code) as [IncidentTypeCode, ...IncidentTypeCode[]]
const value = z.object({ code: z.enum(codes) })
type IncidentTypeValue = z.infer<typeof value>

const holds = (status: AssertionStatus): boolean => status !== 'not_found' && status !== 'ruled_out'

/** What happened, as the notice says: each kind of incident once, with the plainest words for it. */
export const incidentType = defineFact({
  kind: 'incident-type',
  label: { ja: '事案種別', en: 'Type of incident' },
  section: 'what',
  isPlain: true,
  summary: {
    ja: '何が起きたか（ランサムウェア、不正アクセス、改ざん、誤送信など）。否定だけされたものは起きたこととしない。',
    en: 'What happened (ransomware, intrusion, tampering, misdelivery …). What is only denied did not happen.',
  },
  value,
  find(notice): Iterable<Finding<IncidentTypeValue> | Decline> {
    return readIncidentTypes(notice)
  },
  show: ({ code }, language) => incidentTypeTerms.find(term => term.code === code)!.label[language],
  headline: (facts, language) => ({
    parts: facts
      .filter(({ status }) => holds(status))
      .map(fact => ({
        words: incidentTypeTerms.find(term => term.code === fact.value.code)!.label[language],
        status: fact.status,
        fact,
        inLists: true,
      })),
  }),
  ledger: { ...followedByCode(incidentTypeTerms), told: affirmed },
  profile: facts => ({ types: profiledCodes(facts) }),
  gold: facts => {
    const kinds = incidentTypeTerms
      .map(term => term.code)
      .filter(code => facts.some(fact => fact.value.code === code && holds(fact.status)))
    return { kinds: kinds.length > 0 ? kinds : ['other'] }
  },
})
