import type { CodedTerm } from './coded-term.ts'

/** The bodies an incident is reported to. No other taxonomy names them, so none is mapped. */
export const authorityTerms = [
  { code: 'ppc', label: { ja: '個人情報保護委員会', en: 'Personal Information Protection Commission' } },
  { code: 'police', label: { ja: '警察', en: 'Police' } },
  { code: 'ipa', label: { ja: '情報処理推進機構（IPA）', en: 'Information-technology Promotion Agency' } },
  { code: 'jpcert', label: { ja: 'JPCERT/CC', en: 'JPCERT/CC' } },
  { code: 'mic', label: { ja: '総務省', en: 'Ministry of Internal Affairs and Communications' } },
  { code: 'meti', label: { ja: '経済産業省', en: 'Ministry of Economy, Trade and Industry' } },
  { code: 'fsa', label: { ja: '金融庁・財務局', en: 'Financial Services Agency' } },
  {
    code: 'mlit',
    label: { ja: '国土交通省', en: 'Ministry of Land, Infrastructure, Transport and Tourism' },
  },
  { code: 'mhlw', label: { ja: '厚生労働省', en: 'Ministry of Health, Labour and Welfare' } },
  {
    code: 'mext',
    label: { ja: '文部科学省', en: 'Ministry of Education, Culture, Sports, Science and Technology' },
  },
  { code: 'cyber_office', label: { ja: '国家サイバー統括室', en: 'National Cybersecurity Office' } },
  { code: 'local_government', label: { ja: '地方公共団体', en: 'Local government' } },
  { code: 'stock_exchange', label: { ja: '証券取引所', en: 'Stock exchange' } },
  { code: 'foreign', label: { ja: '外国の当局', en: 'Authority abroad' } },
  {
    code: 'supervisory',
    label: { ja: '監督官庁・関係機関（名称なし）', en: 'Supervisory authority, unnamed' },
  },
  { code: 'other', label: { ja: 'その他の機関', en: 'Other body' } },
] as const satisfies readonly CodedTerm[]

export type AuthorityCode = (typeof authorityTerms)[number]['code']
