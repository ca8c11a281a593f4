import type { CodedTerm } from './coded-term.ts'

const version = '19.1'

/**
 * How the attacker got in, or how an incident without an attack came about. ATT&CK techniques and VERIS 1.4.1
 * actions; mistakes of settings and hands are no adversary technique.
 */
export const vectorTerms = [
  {
    code: 'vpn',
    label: { ja: 'VPN・リモートアクセス機器', en: 'VPN' },
    maps: {
      attack: [{ id: 'T1133', name: 'External Remote Services', version }],
      veris: ['hacking.vector: VPN'],
    },
  },
  {
    code: 'remote_desktop',
    label: { ja: 'リモートデスクトップ・遠隔保守', en: 'Remote desktop, remote maintenance' },
    maps: {
      attack: [{ id: 'T1133', name: 'External Remote Services', version }],
      veris: ['hacking.vector: Desktop sharing'],
    },
  },
  {
    code: 'network_device',
    label: { ja: 'ネットワーク機器', en: 'Network device' },
    maps: { attack: [{ id: 'T1133', name: 'External Remote Services', version }] },
  },
  {
    code: 'known_vulnerability',
    label: { ja: '脆弱性の悪用', en: 'Known vulnerability' },
    maps: {
      attack: [{ id: 'T1190', name: 'Exploit Public-Facing Application', version }],
      veris: ['hacking.variety: Exploit vuln'],
    },
  },
  {
    code: 'zero_day',
    label: { ja: 'ゼロデイ攻撃', en: 'Zero day' },
    maps: {
      attack: [{ id: 'T1190', name: 'Exploit Public-Facing Application', version }],
      veris: ['hacking.variety: Exploit vuln'],
    },
  },
  {
    code: 'sql_injection',
    label: { ja: 'SQLインジェクション', en: 'SQL injection' },
    maps: {
      attack: [{ id: 'T1190', name: 'Exploit Public-Facing Application', version }],
      veris: ['hacking.variety: SQLi'],
    },
  },
  {
    code: 'phishing',
    label: { ja: 'フィッシング', en: 'Phishing' },
    maps: {
      attack: [{ id: 'T1566', name: 'Phishing', version }],
      veris: ['social.variety: Phishing'],
    },
  },
  {
    code: 'stolen_credentials',
    label: { ja: '認証情報の窃取・悪用', en: 'Stolen credentials' },
    maps: {
      attack: [{ id: 'T1078', name: 'Valid Accounts', version }],
      veris: ['hacking.variety: Use of stolen creds'],
    },
  },
  {
    code: 'brute_force',
    label: { ja: '総当たり・リスト型攻撃', en: 'Brute force, credential stuffing' },
    maps: {
      attack: [{ id: 'T1110', name: 'Brute Force', version }],
      veris: ['hacking.variety: Brute force'],
    },
  },
  {
    code: 'malicious_attachment',
    label: { ja: '不正な添付ファイル', en: 'Malicious attachment' },
    maps: {
      veris: ['malware.vector: Email attachment'],
    },
  },
  {
    code: 'supply_chain',
    label: { ja: '委託先・供給網経由', en: 'Supply chain' },
    maps: {
      attack: [
        { id: 'T1199', name: 'Trusted Relationship', version },
        { id: 'T1195', name: 'Supply Chain Compromise', version },
      ],
      veris: ['hacking.vector: Partner'],
    },
  },
  {
    code: 'cloud_misconfiguration',
    label: { ja: '設定不備', en: 'Misconfiguration' },
    maps: { veris: ['error.variety: Misconfiguration'] },
  },
  {
    code: 'human_error',
    label: { ja: '人為的なミス', en: 'Human error' },
    maps: { veris: ['error.vector: Carelessness'] },
  },
  {
    code: 'insider_misuse',
    label: { ja: '内部者による不正', en: 'Insider misuse' },
    maps: { veris: ['misuse.variety: Privilege abuse'] },
  },
  {
    code: 'remote_support_tool',
    label: { ja: '遠隔操作ソフト', en: 'Remote support tool' },
    maps: {
      attack: [{ id: 'T1219', name: 'Remote Access Tools', version }],
      veris: ['hacking.vector: Desktop sharing software'],
    },
  },
  {
    code: 'removable_media',
    label: { ja: '外部記憶媒体', en: 'Removable media' },
    maps: { veris: ['malware.vector: Removable media'] },
  },
  {
    code: 'physical',
    label: { ja: '物理的な侵入・接触', en: 'Physical access' },
    maps: { veris: ['hacking.vector: Physical access'] },
  },
  { code: 'other', label: { ja: 'その他', en: 'Other' } },
] as const satisfies readonly CodedTerm[]

export type VectorCode = (typeof vectorTerms)[number]['code']
