import type { CodedTerm } from './coded-term.ts'

/**
 * What an organisation does, by the divisions of the Japan Standard Industrial Classification (日本標準産業分類, 14th
 * revision, 2023), as far as names tell them: agriculture and fishing are one here, mining is missing, the compound
 * services (Q) stand under what they do. VERIS names industries by NAICS 2022.
 */
export const sectorTerms = [
  {
    code: 'public',
    label: { ja: '公務（国・地方公共団体）', en: 'Government' },
    maps: { veris: ['victim.industry: 92'] },
  },
  {
    code: 'education',
    label: { ja: '教育・学習支援', en: 'Education' },
    maps: { veris: ['victim.industry: 61'] },
  },
  {
    code: 'health',
    label: { ja: '医療・福祉', en: 'Health and welfare' },
    maps: { veris: ['victim.industry: 62'] },
  },
  {
    code: 'finance',
    label: { ja: '金融・保険', en: 'Finance and insurance' },
    maps: { veris: ['victim.industry: 52'] },
  },
  {
    code: 'information',
    label: { ja: '情報通信', en: 'Information and communications' },
    maps: { veris: ['victim.industry: 51'] },
  },
  {
    code: 'manufacturing',
    label: { ja: '製造', en: 'Manufacturing' },
    maps: { veris: ['victim.industry: 31'] },
  },
  {
    code: 'construction',
    label: { ja: '建設', en: 'Construction' },
    maps: { veris: ['victim.industry: 23'] },
  },
  {
    code: 'utilities',
    label: { ja: '電気・ガス・水道', en: 'Electricity, gas, water' },
    maps: { veris: ['victim.industry: 22'] },
  },
  {
    code: 'transport',
    label: { ja: '運輸・郵便', en: 'Transport and post' },
    maps: { veris: ['victim.industry: 48'] },
  },
  {
    code: 'trade',
    label: { ja: '卸売・小売', en: 'Wholesale and retail' },
    maps: { veris: ['victim.industry: 44'] },
  },
  {
    code: 'real_estate',
    label: { ja: '不動産・賃貸', en: 'Real estate and leasing' },
    maps: { veris: ['victim.industry: 53'] },
  },
  {
    code: 'professional',
    label: { ja: '学術研究・専門サービス', en: 'Research and professional services' },
    maps: { veris: ['victim.industry: 54'] },
  },
  {
    code: 'hospitality',
    label: { ja: '宿泊・飲食', en: 'Hotels and restaurants' },
    maps: { veris: ['victim.industry: 72'] },
  },
  {
    code: 'leisure',
    label: { ja: '生活関連・娯楽', en: 'Personal services and leisure' },
    maps: { veris: ['victim.industry: 71'] },
  },
  {
    code: 'agriculture',
    label: { ja: '農林漁業', en: 'Agriculture, forestry, fishing' },
    maps: { veris: ['victim.industry: 11'] },
  },
  {
    code: 'services',
    label: { ja: '団体・その他のサービス', en: 'Associations and other services' },
    maps: { veris: ['victim.industry: 81'] },
  },
] as const satisfies readonly CodedTerm[]

export type SectorCode = (typeof sectorTerms)[number]['code']
