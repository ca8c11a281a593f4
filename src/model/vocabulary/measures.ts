import type { CodedTerm } from './coded-term.ts'

/**
 * What is done about an incident and against the next one. CSF is NIST CSF 2.0, sp80053 is NIST SP 800-53 r5;
 * control titles are verified, the pairing is ours (docs/vocabulary.md).
 */
export const measureTerms = [
  {
    code: 'isolate',
    label: { ja: '遮断・隔離', en: 'Isolation, network cut' },
    maps: { csf: ['RS.MI'], sp80053: ['IR-4', 'SC-7'] },
  },
  {
    code: 'stop_service',
    label: { ja: 'サービス・サイトの停止', en: 'Service or site stopped' },
    maps: { csf: ['RS.MI'], sp80053: ['IR-4'] },
  },
  {
    code: 'password_reset',
    label: { ja: 'パスワード・認証情報の変更', en: 'Passwords or credentials reset' },
    maps: { csf: ['PR.AA'], sp80053: ['IA-5', 'IA-5(1)'] },
  },
  {
    code: 'account_disable',
    label: { ja: 'アカウントの停止・削除', en: 'Accounts disabled or removed' },
    maps: { csf: ['PR.AA'], sp80053: ['AC-2', 'AC-2(3)', 'AC-6', 'PS-4'] },
  },
  { code: 'forensics', label: { ja: '調査（フォレンジック等）', en: 'Investigation, forensics' } },
  { code: 'malware_scan', label: { ja: 'ウイルス検査', en: 'Malware scan' } },
  {
    code: 'rebuild',
    label: { ja: '再構築・入替・駆除', en: 'Rebuilding, replacing, cleaning' },
    maps: { csf: ['RC.RP', 'PR.PS'], sp80053: ['CP-10', 'CM-2'] },
  },
  {
    code: 'restore_backup',
    label: { ja: 'バックアップからの復元', en: 'Restored from backup' },
    maps: { csf: ['RC.RP'], sp80053: ['CP-9', 'CP-10'] },
  },
  {
    code: 'patch',
    label: { ja: '更新・脆弱性の修正', en: 'Updates, vulnerabilities fixed' },
    maps: { csf: ['PR.PS', 'ID.RA'], sp80053: ['SI-2', 'RA-5'] },
  },
  {
    code: 'edr',
    label: { ja: 'EDR・XDR', en: 'EDR, XDR' },
    maps: { csf: ['DE.CM', 'PR.PS'], sp80053: ['SI-3', 'SI-4', 'SI-4(2)'] },
  },
  { code: 'antivirus', label: { ja: 'ウイルス対策ソフト', en: 'Antivirus' } },
  {
    code: 'soc',
    label: { ja: '監視の強化・SOC', en: 'Monitoring, SOC' },
    maps: { csf: ['DE.CM', 'DE.AE'], sp80053: ['SI-4', 'CA-7', 'AU-6'] },
  },
  {
    code: 'mfa',
    label: { ja: '多要素認証', en: 'Multi-factor authentication' },
    maps: { csf: ['PR.AA'], sp80053: ['IA-2', 'IA-2(1)', 'IA-2(2)'] },
  },
  {
    code: 'access_control',
    label: {
      ja: 'アクセス制限・権限・認証の強化',
      en: 'Access restricted, rights and authentication tightened',
    },
    maps: { csf: ['PR.IR'], sp80053: ['SC-7', 'SC-7(5)', 'AC-4'] },
  },
  {
    code: 'vpn_hardening',
    label: { ja: 'VPN・リモート接続の廃止・強化', en: 'VPN and remote access stopped or tightened' },
    maps: { csf: ['PR.IR', 'PR.AA'], sp80053: ['AC-17', 'MA-4'] },
  },
  {
    code: 'network_segmentation',
    label: { ja: 'ネットワークの分離', en: 'Network segmentation' },
    maps: { csf: ['PR.IR'], sp80053: ['SC-7', 'AC-4'] },
  },
  {
    code: 'waf',
    label: { ja: 'WAF', en: 'Web application firewall' },
    maps: { csf: ['PR.IR', 'PR.PS'], sp80053: ['SC-7', 'SI-10'] },
  },
  {
    code: 'ids_ips',
    label: { ja: '侵入検知・防御', en: 'Intrusion detection and prevention' },
    maps: { csf: ['DE.CM'], sp80053: ['SI-4', 'SI-4(4)'] },
  },
  {
    code: 'log_management',
    label: { ja: 'ログの取得・保存', en: 'Logs kept and managed' },
    maps: { csf: ['PR.PS', 'DE.CM'], sp80053: ['AU-2', 'AU-6', 'AU-9', 'AU-11', 'AU-12'] },
  },
  {
    code: 'backup_hardening',
    label: { ja: 'バックアップの強化', en: 'Backups made safer' },
    maps: { csf: ['PR.DS', 'RC.RP'], sp80053: ['CP-9', 'CP-9(1)', 'CP-9(3)', 'CP-6'] },
  },
  {
    code: 'encryption_dlp',
    label: { ja: 'データの暗号化・持ち出し制限', en: 'Encryption, data loss prevention' },
    maps: { csf: ['PR.DS'], sp80053: ['SC-28', 'SC-13', 'SC-8', 'MP-7', 'AC-20'] },
  },
  { code: 'mail_security', label: { ja: 'メールの対策', en: 'Mail security' } },
  {
    code: 'zero_trust',
    label: { ja: 'ゼロトラスト', en: 'Zero trust' },
    maps: { csf: ['PR.IR', 'PR.AA'], sp80053: ['AC-3', 'AC-4', 'AC-17'] },
  },
  {
    code: 'vulnerability_management',
    label: { ja: '脆弱性・資産の管理', en: 'Vulnerability and asset management' },
  },
  {
    code: 'assessment',
    label: { ja: '診断・点検・監査', en: 'Assessment, testing, audit' },
    maps: { csf: ['ID.RA', 'ID.IM'], sp80053: ['RA-5', 'CA-8', 'CA-2'] },
  },
  {
    code: 'training',
    label: { ja: '教育・訓練', en: 'Training' },
    maps: { csf: ['PR.AT'], sp80053: ['AT-2', 'AT-2(3)', 'AT-3', 'IR-2', 'IR-3'] },
  },
  {
    code: 'policy',
    label: { ja: '規程・手順の見直し', en: 'Rules and procedures revised' },
    maps: { csf: ['GV.PO', 'GV.RR', 'GV.OV'], sp80053: ['PL-2', 'IR-1', 'PM-9'] },
  },
  {
    code: 'organisation',
    label: { ja: '組織・体制', en: 'Task force, organisation' },
    maps: { csf: ['GV.PO', 'GV.RR', 'GV.OV'], sp80053: ['PL-2', 'IR-1', 'PM-9'] },
  },
  {
    code: 'vendor_management',
    label: { ja: '委託先の管理・指導', en: 'Contractors managed or instructed' },
    maps: { csf: ['GV.SC'], sp80053: ['SA-9', 'SR-3', 'SR-6', 'PS-7'] },
  },
  {
    code: 'data_minimisation',
    label: { ja: '情報の削除・保存の縮小', en: 'Data deleted or kept less' },
    maps: { csf: ['PR.DS', 'ID.AM'], sp80053: ['SI-12', 'MP-6'] },
  },
  {
    code: 'pre_publication_check',
    label: { ja: '公開・送付前の確認', en: 'Checks before release' },
    maps: { csf: ['PR.AT', 'GV.PO'], sp80053: ['AC-22', 'SI-10'] },
  },
  { code: 'notify_individuals', label: { ja: '本人への連絡', en: 'Those affected told' } },
  { code: 'contact_desk', label: { ja: '問い合わせ窓口', en: 'Contact desk' } },
  { code: 'takedown', label: { ja: '削除要請・悪用の監視', en: 'Takedown, watching for misuse' } },
  {
    code: 'general',
    label: { ja: '対策の強化（具体策なし）', en: 'Security strengthened, nothing specific' },
  },
] as const satisfies readonly CodedTerm[]

export type MeasureCode = (typeof measureTerms)[number]['code']
