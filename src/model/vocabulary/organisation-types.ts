import type { CodedTerm } from './coded-term.ts'

/** What an organisation is by its legal form and purpose. No other taxonomy names these, so none is mapped. */
export const organisationTypeTerms = [
  { code: 'local_government', label: { ja: '地方公共団体', en: 'Local government' } },
  { code: 'national_government', label: { ja: '国の機関', en: 'National government' } },
  {
    code: 'incorporated_agency',
    label: { ja: '独立行政法人・公社など', en: 'Incorporated agency, public corporation' },
  },
  { code: 'university', label: { ja: '大学・高専', en: 'University or college' } },
  { code: 'school', label: { ja: '学校', en: 'School' } },
  { code: 'hospital', label: { ja: '病院・診療所', en: 'Hospital or clinic' } },
  { code: 'social_welfare', label: { ja: '社会福祉法人', en: 'Social welfare corporation' } },
  { code: 'cooperative', label: { ja: '組合・信用金庫', en: 'Cooperative or credit association' } },
  { code: 'association', label: { ja: '財団・社団・NPOなど', en: 'Foundation, association, NPO' } },
  { code: 'professional_firm', label: { ja: '士業の法人・事務所', en: 'Law, tax or accounting firm' } },
  { code: 'listed_company', label: { ja: '上場会社', en: 'Listed company' } },
  { code: 'company', label: { ja: '会社', en: 'Company' } },
] as const satisfies readonly CodedTerm[]

export type OrganisationTypeCode = (typeof organisationTypeTerms)[number]['code']
