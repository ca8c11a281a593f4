import { kindsOfFact } from '../../facts/index.ts'
import { incidentStateTerms } from '../../model/incident.ts'
import type { Label } from '../../model/label.ts'
import { stageTerms } from '../../model/stage.ts'
import { statusTerms } from '../../model/status.ts'
import { type FacetTerms, incidentFacetTerms } from '../incident-facet-terms.ts'

type CodeWords = Readonly<Record<string, Label>>

const facets: Readonly<Record<string, FacetTerms>> = incidentFacetTerms

const others: Readonly<Record<string, CodeWords>> = {
  kind: Object.fromEntries(kindsOfFact.map(({ kind, label }) => [kind, label])),
  state: incidentStateTerms,
  stage: stageTerms,
  leak: {
    ...Object.fromEntries(Object.entries(statusTerms).map(([code, { label }]) => [code, label])),
    not_stated: { ja: '記載なし', en: 'not stated' },
  },
}

/** What the codes mean that a parameter takes, by its name; null where it takes none, or they speak for themselves. */
export function codeWordsOf(parameter: string): CodeWords | null {
  const facet = facets[parameter]
  if (!facet) return others[parameter] ?? null
  return Object.fromEntries(facet.terms.map(({ code, label }) => [code, label]))
}
