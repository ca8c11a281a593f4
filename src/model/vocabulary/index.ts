import type { Label } from '../label.ts'
import { affectedSystemTerms, systemRoleTerms } from './affected-systems.ts'
import { attackStepTerms } from './attack-steps.ts'
import { authorityTerms } from './authorities.ts'
import { causeTerms } from './causes.ts'
import type { CodedTerm } from './coded-term.ts'
import { contactDeskTerms } from './contact-desks.ts'
import { dataItemTerms } from './data-items.ts'
import { dataVolumeTerms } from './data-volumes.ts'
import { discoveryTerms } from './discoveries.ts'
import { financialEffectTerms } from './financial-effects.ts'
import { genreTerms } from './genres.ts'
import { incidentTypeTerms } from './incident-types.ts'
import { knowledgeLimitTerms, withholdingReasonTerms } from './knowledge-limits.ts'
import { latePublicationTerms } from './late-publications.ts'
import { measureTerms } from './measures.ts'
import { nextNoticeTerms } from './next-notices.ts'
import { organisationTypeTerms } from './organisation-types.ts'
import { outsideExpertTerms } from './outside-experts.ts'
import { ransomTerms } from './ransoms.ts'
import { regulatorActionTerms } from './regulator-actions.ts'
import { relationTerms } from './relations.ts'
import { restorationTerms } from './restorations.ts'
import { sectorTerms } from './sectors.ts'
import { serviceImpactTerms } from './service-impacts.ts'
import { vectorTerms } from './vectors.ts'

/** One closed list of codes, with the words for its heading. */
export interface Vocabulary {
  readonly name: string
  readonly label: Label
  readonly terms: readonly CodedTerm[]
}

/** Every closed list of codes. One line a list; docs/vocabulary.md is made from it. */
export const vocabularies: readonly Vocabulary[] = [
  { name: 'genre', label: { ja: '公表の種類', en: 'Genre' }, terms: genreTerms },
  {
    name: 'relation',
    label: { ja: '被害組織と公表主体の関係', en: 'Relation of the victim' },
    terms: relationTerms,
  },
  { name: 'incident-type', label: { ja: '事案種別', en: 'Incident type' }, terms: incidentTypeTerms },
  { name: 'vector', label: { ja: '侵入・発生の経路', en: 'Vector' }, terms: vectorTerms },
  {
    name: 'affected-system',
    label: { ja: '被害を受けたシステム', en: 'Affected system' },
    terms: affectedSystemTerms,
  },
  {
    name: 'system-role',
    label: { ja: 'システムに起きたこと', en: 'What befell a system' },
    terms: systemRoleTerms,
  },
  { name: 'attack-step', label: { ja: '攻撃の段階', en: 'Attack step' }, terms: attackStepTerms },
  { name: 'cause', label: { ja: '原因', en: 'Cause' }, terms: causeTerms },
  { name: 'discovery', label: { ja: '発見の経緯', en: 'Discovery' }, terms: discoveryTerms },
  {
    name: 'knowledge-limit',
    label: { ja: '知識の限界', en: 'Limit of knowledge' },
    terms: knowledgeLimitTerms,
  },
  {
    name: 'withholding-reason',
    label: { ja: '非公表の理由', en: 'Reason for withholding' },
    terms: withholdingReasonTerms,
  },
  { name: 'data-item', label: { ja: '情報の項目', en: 'Data item' }, terms: dataItemTerms },
  { name: 'data-volume', label: { ja: 'データ量', en: 'Amount of data' }, terms: dataVolumeTerms },
  { name: 'service-impact', label: { ja: '業務への影響', en: 'Service impact' }, terms: serviceImpactTerms },
  { name: 'restoration', label: { ja: '復旧の見込み', en: 'Expected restoration' }, terms: restorationTerms },
  { name: 'authority', label: { ja: '当局', en: 'Authority' }, terms: authorityTerms },
  {
    name: 'regulator-action',
    label: { ja: '行政上の対応', en: 'Action of a regulator' },
    terms: regulatorActionTerms,
  },
  { name: 'measure', label: { ja: '対応・再発防止策', en: 'Measure' }, terms: measureTerms },
  { name: 'contact-desk', label: { ja: '問い合わせ先', en: 'Where to ask' }, terms: contactDeskTerms },
  {
    name: 'financial-effect',
    label: { ja: '業績への影響', en: 'Effect on results' },
    terms: financialEffectTerms,
  },
  { name: 'next-notice', label: { ja: '続報の予告', en: 'Promise of more' }, terms: nextNoticeTerms },
  {
    name: 'late-publication',
    label: { ja: '公表の遅れ', en: 'Late publication' },
    terms: latePublicationTerms,
  },
  { name: 'ransom', label: { ja: '身代金', en: 'Ransom' }, terms: ransomTerms },
  {
    name: 'outside-expert',
    label: { ja: '外部の専門家', en: 'Outside expert' },
    terms: outsideExpertTerms,
  },
  { name: 'sector', label: { ja: '業種', en: 'Sector' }, terms: sectorTerms },
  {
    name: 'organisation-type',
    label: { ja: '組織の種類', en: 'Type of organisation' },
    terms: organisationTypeTerms,
  },
]
