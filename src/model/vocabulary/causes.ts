import type { CodedTerm } from './coded-term.ts'

/**
 * The control that failed or was missing, as notices state it, with the NIST CSF 2.0 category that the control belongs
 * to (pairing by ../measures.ts: what a measure mends is what failed).
 */
export const causeTerms = [
  {
    code: 'no_mfa',
    label: { ja: '多要素認証の未適用', en: 'No multi-factor authentication' },
    maps: { csf: ['PR.AA'] },
  },
  {
    code: 'no_endpoint_protection',
    label: { ja: 'EDR・ウイルス対策の未導入', en: 'No EDR or antivirus' },
    maps: { csf: ['DE.CM'] },
  },
  {
    code: 'no_monitoring',
    label: { ja: '監視の不足', en: 'No monitoring or watch' },
    maps: { csf: ['DE.CM'] },
  },
  {
    code: 'late_detection',
    label: { ja: '検知・発見の遅れ', en: 'Detected late' },
    maps: { csf: ['DE.AE'] },
  },
  {
    code: 'backup_exposed',
    label: { ja: 'バックアップの不備', en: 'Backups missing or exposed' },
    maps: { csf: ['PR.DS'] },
  },
  {
    code: 'stale_account',
    label: { ja: '退職者・不要アカウントの残存', en: "A leaver's or unused account alive" },
    maps: { csf: ['PR.AA'] },
  },
  {
    code: 'unpatched',
    label: { ja: '更新・修正の未適用', en: 'Device or software not updated' },
    maps: { csf: ['PR.PS'] },
  },
  {
    code: 'vulnerability',
    label: { ja: '脆弱性の残存', en: 'Vulnerability left open' },
    maps: { csf: ['ID.RA'] },
  },
  {
    code: 'weak_password',
    label: { ja: '弱い・使い回しのパスワード', en: 'Weak or reused password' },
    maps: { csf: ['PR.AA'] },
  },
  {
    code: 'account_management',
    label: { ja: 'アカウント・認証情報管理の不備', en: 'Accounts or credentials ill managed' },
    maps: { csf: ['PR.AA'] },
  },
  { code: 'misconfiguration', label: { ja: '設定の誤り', en: 'Misconfiguration' }, maps: { csf: ['PR.PS'] } },
  {
    code: 'access_control',
    label: { ja: 'アクセス制限の不備', en: 'Access not restricted' },
    maps: { csf: ['PR.AA'] },
  },
  {
    code: 'excess_permission',
    label: { ja: '過剰な権限', en: 'Excess permissions' },
    maps: { csf: ['PR.AA'] },
  },
  {
    code: 'no_segmentation',
    label: { ja: 'ネットワーク分離の不備', en: 'Networks not separated' },
    maps: { csf: ['PR.IR'] },
  },
  {
    code: 'unprotected_data',
    label: { ja: '暗号化・施錠などの未実施', en: 'Data or medium not protected' },
    maps: { csf: ['PR.DS'] },
  },
  {
    code: 'data_kept',
    label: { ja: '不要な情報の残置', en: 'Data kept or stored where it should not be' },
    maps: { csf: ['PR.DS'] },
  },
  {
    code: 'asset_unmanaged',
    label: { ja: '機器・資産の管理漏れ', en: 'Device or asset not managed' },
    maps: { csf: ['ID.AM'] },
  },
  {
    code: 'program_defect',
    label: { ja: 'プログラム・仕様の欠陥', en: 'Defect of program or design' },
    maps: { csf: ['PR.PS'] },
  },
  {
    code: 'unchecked_publication',
    label: { ja: '公開・送付前の確認不足', en: 'Published or sent without check' },
    maps: { csf: ['GV.PO'] },
  },
  {
    code: 'insufficient_check',
    label: { ja: '確認の不足', en: 'Insufficient check' },
    maps: { csf: ['GV.PO'] },
  },
  {
    code: 'wrong_address',
    label: { ja: '宛先・封入の誤り', en: 'Wrong addressing' },
    maps: { csf: ['PR.AT'] },
  },
  {
    code: 'handling_error',
    label: { ja: '操作・作業の誤り', en: 'Handling error' },
    maps: { csf: ['PR.AT'] },
  },
  {
    code: 'rule_not_followed',
    label: { ja: '規程・手順の不遵守', en: 'Rule not followed' },
    maps: { csf: ['GV.PO'] },
  },
  {
    code: 'no_rule',
    label: { ja: '規程・手順の不備', en: 'Rule missing or unclear' },
    maps: { csf: ['GV.PO'] },
  },
  {
    code: 'contractor_unsupervised',
    label: { ja: '委託先の監督不足', en: 'Contractor not supervised' },
    maps: { csf: ['GV.SC'] },
  },
  {
    code: 'low_awareness',
    label: { ja: '認識・教育の不足', en: 'Lack of awareness or training' },
    maps: { csf: ['PR.AT'] },
  },
  {
    code: 'security_management',
    label: { ja: 'セキュリティ対策・体制の不十分さ', en: 'Security measures or organisation insufficient' },
    maps: { csf: ['GV.RR'] },
  },
] as const satisfies readonly CodedTerm[]

export type CauseCode = (typeof causeTerms)[number]['code']
