import type { CodedTerm } from './coded-term.ts'

/** Sorts of systems that a notice says were hit. */
export const affectedSystemTerms = [
  { code: 'core_system', label: { ja: '基幹・業務システム', en: 'Core business system' } },
  { code: 'mail_system', label: { ja: 'メールサーバー・メールシステム', en: 'Mail system' } },
  { code: 'mail_account', label: { ja: 'メールアカウント', en: 'Mail account' } },
  { code: 'file_server', label: { ja: 'ファイルサーバー・NAS', en: 'File server, NAS' } },
  { code: 'website', label: { ja: 'ウェブサイト', en: 'Website' } },
  { code: 'shop', label: { ja: '通販サイト', en: 'Online shop' } },
  { code: 'member_site', label: { ja: '会員サイト・会員システム', en: 'Members’ site' } },
  { code: 'booking_system', label: { ja: '予約システム', en: 'Booking system' } },
  { code: 'payment_system', label: { ja: '決済システム', en: 'Payment system' } },
  { code: 'medical_records', label: { ja: '電子カルテ', en: 'Medical records' } },
  { code: 'vpn', label: { ja: 'VPN装置', en: 'VPN device' } },
  { code: 'network_device', label: { ja: 'ネットワーク機器', en: 'Network device' } },
  { code: 'directory', label: { ja: '認証・ディレクトリ', en: 'Directory, authentication' } },
  { code: 'database', label: { ja: 'データベース', en: 'Database' } },
  { code: 'cloud', label: { ja: 'クラウド', en: 'Cloud service' } },
  { code: 'backup', label: { ja: 'バックアップ', en: 'Backup' } },
  { code: 'client_device', label: { ja: '端末・パソコン', en: 'Client computer' } },
  { code: 'social_media', label: { ja: 'SNSアカウント', en: 'Social media account' } },
  { code: 'network', label: { ja: '社内ネットワーク・システム', en: 'Internal network or systems' } },
  { code: 'server', label: { ja: 'サーバー', en: 'Server' } },
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
