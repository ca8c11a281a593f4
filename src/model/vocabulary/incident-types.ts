import type { CodedTerm } from './coded-term.ts'

const version = '19.1'

/**
 * What kind of incident a notice tells of. VERIS 1.4.1 actions and ATT&CK techniques where they have one; errors,
 * losses and faked brands are no adversary technique.
 */
export const incidentTypeTerms = [
  {
    code: 'ransomware',
    label: { ja: 'ランサムウェア', en: 'Ransomware' },
    maps: {
      attack: [{ id: 'T1486', name: 'Data Encrypted for Impact', version }],
      veris: ['malware.variety: Ransomware'],
    },
  },
  {
    code: 'malware',
    label: { ja: 'マルウェア感染', en: 'Other malware' },
    maps: { veris: ['malware.variety: Unknown'] },
  },
  {
    code: 'unauthorized_access',
    label: { ja: '不正アクセス', en: 'Unauthorised access' },
    maps: { veris: ['hacking.variety: Unknown'] },
  },
  {
    code: 'account_compromise',
    label: { ja: 'アカウント乗っ取り・不正ログイン', en: 'Account compromise' },
    maps: {
      attack: [{ id: 'T1078', name: 'Valid Accounts', version }],
      veris: ['hacking.variety: Use of stolen creds'],
    },
  },
  {
    code: 'web_tampering',
    label: { ja: 'ウェブサイト改ざん', en: 'Website tampering' },
    maps: {
      attack: [{ id: 'T1491.002', name: 'External Defacement', version }],
      veris: ['attribute.integrity.variety: Defacement', 'attribute.integrity.variety: Modify data'],
    },
  },
  {
    code: 'card_skimming',
    label: { ja: '決済画面の改ざん・カード情報窃取', en: 'Card skimming' },
    maps: {
      attack: [
        { id: 'T1056.003', name: 'Web Portal Capture', version },
        { id: 'T1059.007', name: 'JavaScript', version },
      ],
      veris: ['malware.variety: Capture app data'],
    },
  },
  {
    code: 'malicious_mail_sent',
    label: { ja: '迷惑メール・偽メッセージの送信', en: 'Malicious mail sent' },
    maps: {
      veris: ['malware.variety: Spam', 'social.variety: Spam'],
    },
  },
  {
    code: 'impersonation',
    label: { ja: 'なりすまし', en: 'Impersonation' },
    maps: {
      attack: [{ id: 'T1684.001', name: 'Impersonation', version }],
      veris: ['social.variety: Pretexting'],
    },
  },
  {
    code: 'ddos',
    label: { ja: 'DDoS攻撃', en: 'Denial of service' },
    maps: {
      attack: [{ id: 'T1498', name: 'Network Denial of Service', version }],
      veris: ['hacking.variety: DoS'],
    },
  },
  {
    code: 'support_scam',
    label: { ja: 'サポート詐欺', en: 'Technical support scam' },
    maps: {
      attack: [
        { id: 'T1219', name: 'Remote Access Tools', version },
        { id: 'T1204', name: 'User Execution', version },
      ],
      veris: ['social.variety: Scam', 'hacking.vector: Desktop sharing software'],
    },
  },
  {
    code: 'exposure',
    label: { ja: '誤公開・閲覧可能な状態', en: 'Exposure without an attack' },
    maps: { veris: ['error.variety: Misconfiguration', 'error.variety: Publishing error'] },
  },
  {
    code: 'misdelivery',
    label: { ja: '誤送信・誤送付', en: 'Misdelivery' },
    maps: { veris: ['error.variety: Misdelivery'] },
  },
  {
    code: 'loss_theft',
    label: { ja: '紛失・盗難', en: 'Loss or theft' },
    maps: { veris: ['error.variety: Loss', 'physical.variety: Theft'] },
  },
  {
    code: 'insider',
    label: { ja: '内部不正', en: 'Insider misuse' },
    maps: { veris: ['misuse.variety: Privilege abuse', 'misuse.variety: Data mishandling'] },
  },
  {
    code: 'money_loss',
    label: { ja: '資金・暗号資産の流出', en: 'Loss of funds' },
    maps: {
      attack: [{ id: 'T1657', name: 'Financial Theft', version }],
      veris: ['attribute.integrity.variety: Fraudulent transaction'],
    },
  },
  {
    code: 'system_failure',
    label: { ja: 'システム障害', en: 'System failure' },
    maps: { veris: ['error.variety: Malfunction'] },
  },
  { code: 'other', label: { ja: 'その他', en: 'Other' } },
] as const satisfies readonly CodedTerm[]

export type IncidentTypeCode = (typeof incidentTypeTerms)[number]['code']
