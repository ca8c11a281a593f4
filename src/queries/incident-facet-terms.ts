import type { ProfileFacet } from '../index/incident-facets.ts'
import type { Label } from '../model/label.ts'
import { attackStepTerms } from '../model/vocabulary/attack-steps.ts'
import { authorityTerms } from '../model/vocabulary/authorities.ts'
import { causeTerms } from '../model/vocabulary/causes.ts'
import type { CodedTerm } from '../model/vocabulary/coded-term.ts'
import { dataItemTerms } from '../model/vocabulary/data-items.ts'
import { discoveryTerms } from '../model/vocabulary/discoveries.ts'
import { incidentTypeTerms } from '../model/vocabulary/incident-types.ts'
import { measureTerms } from '../model/vocabulary/measures.ts'
import { organisationTypeTerms } from '../model/vocabulary/organisation-types.ts'
import { sectorTerms } from '../model/vocabulary/sectors.ts'
import { vectorTerms } from '../model/vocabulary/vectors.ts'

/** A facet of incidents with the words for its values. */
export interface FacetTerms {
  readonly label: Label
  /** In the order of the vocabulary; the last is that of incidents of which nothing is said, or known. */
  readonly terms: readonly Pick<CodedTerm, 'code' | 'label'>[]
}

const notStated = { code: 'not_stated', label: { ja: '記載なし', en: 'not stated' } }
const unknown = { code: 'unknown', label: { ja: '不明', en: 'unknown' } }
const yesOrNo = [
  { code: 'true', label: { ja: 'あり', en: 'yes' } },
  { code: 'false', label: { ja: 'なし', en: 'no' } },
]

/** What the incidents of a list are narrowed down and counted by, in the order in which a page shows them. */
export const incidentFacetTerms = {
  type: { label: { ja: '事案種別', en: 'Type of incident' }, terms: [...incidentTypeTerms, notStated] },
  vector: { label: { ja: '侵入・発生の経路', en: 'Vector' }, terms: [...vectorTerms, notStated] },
  sector: { label: { ja: '業種', en: 'Sector' }, terms: [...sectorTerms, unknown] },
  organisationType: {
    label: { ja: '組織の種類', en: 'Type of organisation' },
    terms: [...organisationTypeTerms, unknown],
  },
  data: { label: { ja: '情報の項目', en: 'Data item' }, terms: [...dataItemTerms, notStated] },
  counted: { label: { ja: '件数の記載', en: 'Figure of the affected' }, terms: yesOrNo },
  authority: { label: { ja: '報告した当局', en: 'Authority told' }, terms: [...authorityTerms, notStated] },
  measure: { label: { ja: '対応・再発防止策', en: 'Measure' }, terms: [...measureTerms, notStated] },
  final: { label: { ja: '最終報', en: 'Final report' }, terms: yesOrNo },
  cause: {
    label: { ja: '原因（機能しなかった対策）', en: 'Control that failed' },
    terms: [...causeTerms, notStated],
  },
  step: { label: { ja: '攻撃の段階', en: 'Attack step' }, terms: [...attackStepTerms, notStated] },
  discovery: {
    label: { ja: '発覚のきっかけ', en: 'How it was noticed' },
    terms: [...discoveryTerms, notStated],
  },
} as const satisfies Record<ProfileFacet, FacetTerms>
