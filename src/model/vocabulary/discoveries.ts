import type { CodedTerm } from './coded-term.ts'

/** How and by whom an incident was noticed, with the discovery method of VERIS 1.4.1. */
export const discoveryTerms = [
  {
    code: 'own_monitoring',
    label: { ja: '自組織の監視・検知', en: 'Own monitoring' },
    maps: { veris: ['discovery_method.internal: Infrastructure monitoring'] },
  },
  {
    code: 'security_alert',
    label: { ja: 'セキュリティ製品の警告', en: 'Alert of a security product' },
    maps: { veris: ['discovery_method.internal: Hids'] },
  },
  {
    code: 'outage',
    label: { ja: '障害・不具合から', en: 'Outage or malfunction' },
    maps: { veris: ['discovery_method.internal: Infrastructure monitoring'] },
  },
  {
    code: 'staff',
    label: { ja: '職員・従業員の気づき', en: 'Staff' },
    maps: { veris: ['discovery_method.internal: Reported by employee'] },
  },
  {
    code: 'own_review',
    label: { ja: '自組織の点検・調査', en: 'Own review or audit' },
    maps: { veris: ['discovery_method.internal: It review'] },
  },
  {
    code: 'user_report',
    label: { ja: '利用者・顧客からの連絡', en: "User's or customer's report" },
    maps: { veris: ['discovery_method.external: Customer'] },
  },
  {
    code: 'card_company',
    label: { ja: 'カード会社・金融機関からの連絡', en: 'Card company or bank' },
    maps: { veris: ['discovery_method.external: Fraud detection'] },
  },
  {
    code: 'police',
    label: { ja: '警察からの連絡', en: 'Police' },
    maps: { veris: ['discovery_method.external: Law enforcement'] },
  },
  {
    code: 'authority',
    label: { ja: '公的機関からの連絡', en: 'Public authority' },
    maps: { veris: ['discovery_method.external: Emergency response team'] },
  },
  {
    code: 'vendor',
    label: { ja: '委託先・提供会社からの連絡', en: 'Vendor or contractor' },
    maps: { veris: ['discovery_method.partner: Other'] },
  },
  {
    code: 'security_service',
    label: { ja: '監視サービス・専門機関からの連絡', en: 'Monitoring service or security firm' },
    maps: { veris: ['discovery_method.partner: Monitoring service'] },
  },
  {
    code: 'researcher',
    label: { ja: '研究者からの連絡', en: 'Security researcher' },
    maps: { veris: ['discovery_method.external: Security researcher'] },
  },
  {
    code: 'attacker',
    label: { ja: '攻撃者の通告・脅迫', en: "The attacker's announcement" },
    maps: { veris: ['discovery_method.external: Actor disclosure'] },
  },
  {
    code: 'media',
    label: { ja: '報道・SNS', en: 'Media or social networks' },
    maps: { veris: ['discovery_method.external: Unrelated 3rd party'] },
  },
  {
    code: 'outside_party',
    label: { ja: '外部からの指摘・通報', en: 'Somebody outside' },
    maps: { veris: ['discovery_method.external: Unrelated 3rd party'] },
  },
  {
    code: 'group_company',
    label: { ja: '親会社・グループ会社からの連絡', en: 'Group company' },
    maps: { veris: ['discovery_method.partner: Other'] },
  },
] as const satisfies readonly CodedTerm[]

export type DiscoveryCode = (typeof discoveryTerms)[number]['code']
