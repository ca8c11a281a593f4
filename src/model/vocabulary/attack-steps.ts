import type { AttackTechnique, CodedTerm } from './coded-term.ts'

const version = '19.1'
const technique = (id: string, name: string): AttackTechnique => ({ id, name, version })

/** Ways in that the words around an entry can name, by their technique's id. */
export const entryTechniques = {
  T1078: technique('T1078', 'Valid Accounts'),
  T1110: technique('T1110', 'Brute Force'),
  T1133: technique('T1133', 'External Remote Services'),
  T1190: technique('T1190', 'Exploit Public-Facing Application'),
  T1199: technique('T1199', 'Trusted Relationship'),
  T1566: technique('T1566', 'Phishing'),
} as const
export type EntryTechniqueId = keyof typeof entryTechniques

/**
 * The steps of an attack as notices tell them. ATT&CK techniques of version 19.1 where one fits whatever the notice
 * leaves unsaid; several where it may be any of them; none where the words fit no single one.
 */
export const attackStepTerms = [
  {
    code: 'entry',
    label: { ja: '侵入', en: 'Entry' },
    maps: { attack: Object.values(entryTechniques), veris: ['hacking.result: Infiltrate'] },
  },
  { code: 'stepping_stone', label: { ja: '内部への踏み台', en: 'Stepping stone' } },
  {
    code: 'relay',
    label: { ja: '攻撃・迷惑メールの踏み台', en: 'Relay for attacks or spam' },
    maps: { attack: [technique('T1496', 'Resource Hijacking')] },
  },
  {
    code: 'guessing',
    label: { ja: '総当たり・リスト型の試行', en: 'Passwords guessed' },
    maps: { attack: [technique('T1110', 'Brute Force')], veris: ['hacking.variety: Brute force'] },
  },
  {
    code: 'credentials_stolen',
    label: { ja: '認証情報の窃取', en: 'Credentials stolen' },
    maps: { attack: [technique('T1589.001', 'Credentials')] },
  },
  {
    code: 'credentials_misused',
    label: { ja: '認証情報の不正使用', en: 'Credentials misused' },
    maps: {
      attack: [technique('T1078', 'Valid Accounts')],
      veris: ['hacking.variety: Use of stolen creds'],
    },
  },
  {
    code: 'malware',
    label: { ja: '不正プログラムの設置・実行', en: 'Malicious program placed or run' },
  },
  {
    code: 'security_disabled',
    label: { ja: 'セキュリティ対策の無効化', en: 'Security software disabled' },
    maps: {
      attack: [technique('T1685', 'Disable or Modify Tools')],
      veris: ['hacking.variety: Disable controls'],
    },
  },
  {
    code: 'discovery',
    label: { ja: '偵察・探索', en: 'Discovery' },
    maps: {
      attack: [
        technique('T1046', 'Network Service Discovery'),
        technique('T1018', 'Remote System Discovery'),
      ],
      veris: ['hacking.variety: Scan network'],
    },
  },
  {
    code: 'lateral_movement',
    label: { ja: '横展開', en: 'Lateral movement' },
    maps: { veris: ['hacking.result: Lateral movement'] },
  },
  {
    code: 'privilege',
    label: { ja: '権限の奪取', en: 'Privileges taken' },
    maps: { veris: ['hacking.result: Elevate'] },
  },
  {
    code: 'collection',
    label: { ja: '情報の収集', en: 'Collection' },
    maps: {
      attack: [
        technique('T1039', 'Data from Network Shared Drive'),
        technique('T1005', 'Data from Local System'),
      ],
    },
  },
  {
    code: 'exfiltration',
    label: { ja: '情報の持ち出し', en: 'Exfiltration' },
    maps: {
      attack: [
        technique('T1041', 'Exfiltration Over C2 Channel'),
        technique('T1048', 'Exfiltration Over Alternative Protocol'),
        technique('T1567', 'Exfiltration Over Web Service'),
      ],
      veris: ['hacking.result: Exfiltrate'],
    },
  },
  {
    code: 'encryption',
    label: { ja: '暗号化', en: 'Encryption' },
    maps: {
      attack: [technique('T1486', 'Data Encrypted for Impact')],
      veris: ['malware.variety: Ransomware'],
    },
  },
  {
    code: 'data_destroyed',
    label: { ja: 'データの削除・破壊', en: 'Data destroyed' },
    maps: { attack: [technique('T1485', 'Data Destruction')], veris: ['malware.variety: Destroy data'] },
  },
  {
    code: 'web_tampered',
    label: { ja: 'ウェブサイトの改ざん', en: 'Website altered' },
    maps: {
      attack: [technique('T1491.002', 'External Defacement')],
      veris: ['attribute.integrity.variety: Defacement', 'attribute.integrity.variety: Modify data'],
    },
  },
  {
    code: 'payment_page',
    label: { ja: '決済画面の改ざん', en: 'Payment page altered' },
    maps: {
      attack: [technique('T1056.003', 'Web Portal Capture')],
      veris: ['malware.variety: Capture app data'],
    },
  },
  {
    code: 'backups_lost',
    label: { ja: 'バックアップの削除・暗号化', en: 'Backups deleted or encrypted' },
    maps: {
      attack: [technique('T1490', 'Inhibit System Recovery')],
      veris: ['malware.variety: Destroy data'],
    },
  },
  {
    code: 'logs_wiped',
    label: { ja: 'ログ・痕跡の消去', en: 'Logs wiped' },
    maps: {
      attack: [technique('T1685.005', 'Clear Windows Event Logs')],
      veris: ['attribute.integrity.variety: Log tampering'],
    },
  },
  {
    code: 'leak_site',
    label: { ja: '窃取情報の公開', en: 'Published by the attacker' },
    maps: { attack: [technique('T1657', 'Financial Theft')] },
  },
  {
    code: 'extortion',
    label: { ja: '脅迫・身代金要求', en: 'Extortion' },
    maps: { attack: [technique('T1657', 'Financial Theft')], veris: ['social.variety: Extortion'] },
  },
] as const satisfies readonly CodedTerm[]

export type AttackStepCode = (typeof attackStepTerms)[number]['code']
