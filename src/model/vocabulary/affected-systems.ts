import type { CodedTerm } from './coded-term.ts'

/** Sorts of systems that a notice says were hit. */
export const affectedSystemTerms = [
  { code: 'core_system', label: { ja: '基幹・業務システム', en: 'Core business system' } },
  {
    code: 'mail_system',
    label: { ja: 'メールサーバー・メールシステム', en: 'Mail system' },
    maps: { veris: ['asset.assets.variety: S - Mail'] },
  },
  {
    code: 'mail_account',
    label: { ja: 'メールアカウント', en: 'Mail account' },
    maps: { veris: ['asset.assets.variety: S - Mail'] },
  },
  {
    code: 'file_server',
    label: { ja: 'ファイルサーバー・NAS', en: 'File server, NAS' },
    maps: { veris: ['asset.assets.variety: S - File', 'asset.assets.variety: N - NAS'] },
  },
  {
    code: 'website',
    label: { ja: 'ウェブサイト', en: 'Website' },
    maps: { veris: ['asset.assets.variety: S - Web application'] },
  },
  {
    code: 'shop',
    label: { ja: '通販サイト', en: 'Online shop' },
    maps: { veris: ['asset.assets.variety: S - Web application'] },
  },
  {
    code: 'member_site',
    label: { ja: '会員サイト・会員システム', en: 'Members’ site' },
    maps: { veris: ['asset.assets.variety: S - Web application'] },
  },
  {
    code: 'booking_system',
    label: { ja: '予約システム', en: 'Booking system' },
    maps: { veris: ['asset.assets.variety: S - Web application'] },
  },
  { code: 'payment_system', label: { ja: '決済システム', en: 'Payment system' } },
  { code: 'medical_records', label: { ja: '電子カルテ', en: 'Medical records' } },
  {
    code: 'vpn',
    label: { ja: 'VPN装置', en: 'VPN device' },
    maps: { veris: ['asset.assets.variety: S - Remote access'] },
  },
  {
    code: 'network_device',
    label: { ja: 'ネットワーク機器', en: 'Network device' },
    maps: { veris: ['asset.assets.variety: N - Unknown'] },
  },
  {
    code: 'directory',
    label: { ja: '認証・ディレクトリ', en: 'Directory, authentication' },
    maps: { veris: ['asset.assets.variety: S - Directory', 'asset.assets.variety: S - Authentication'] },
  },
  {
    code: 'database',
    label: { ja: 'データベース', en: 'Database' },
    maps: { veris: ['asset.assets.variety: S - Database'] },
  },
  {
    code: 'cloud',
    label: { ja: 'クラウド', en: 'Cloud service' },
    maps: { veris: ['asset.cloud: External Cloud Asset(s)'] },
  },
  {
    code: 'backup',
    label: { ja: 'バックアップ', en: 'Backup' },
    maps: { veris: ['asset.assets.variety: S - Backup'] },
  },
  {
    code: 'client_device',
    label: { ja: '端末・パソコン', en: 'Client computer' },
    maps: { veris: ['asset.assets.variety: U - Desktop or laptop'] },
  },
  { code: 'social_media', label: { ja: 'SNSアカウント', en: 'Social media account' } },
  { code: 'network', label: { ja: '社内ネットワーク・システム', en: 'Internal network or systems' } },
  {
    code: 'server',
    label: { ja: 'サーバー', en: 'Server' },
    maps: { veris: ['asset.assets.variety: S - Unknown'] },
  },
  { code: 'named_service', label: { ja: '名称で示されたサービス', en: 'Service by its name' } },
] as const satisfies readonly CodedTerm[]

export type AffectedSystemCode = (typeof affectedSystemTerms)[number]['code']

/** What befell a system, or what part it had. */
export const systemRoleTerms = [
  { code: 'entered', label: { ja: '不正アクセス・侵入', en: 'entered' } },
  { code: 'way_in', label: { ja: '侵入の経路', en: 'way in' } },
  { code: 'infected', label: { ja: '感染', en: 'infected' } },
  { code: 'encrypted', label: { ja: '暗号化', en: 'encrypted' } },
  { code: 'tampered', label: { ja: '改ざん', en: 'tampered with' } },
  { code: 'misused', label: { ja: '乗っ取り・悪用', en: 'taken over or misused' } },
  { code: 'stopped', label: { ja: '停止・障害', en: 'stopped' } },
] as const satisfies readonly CodedTerm[]

export type SystemRoleCode = (typeof systemRoleTerms)[number]['code']
