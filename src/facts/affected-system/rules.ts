import type { AffectedSystemCode, SystemRoleCode } from '../../model/vocabulary/affected-systems.ts'
import type { CueGroup } from '../../text/cues.ts'

const closed = '(?:」|』)?(?:[「『][^「」『』]{1,30}[」』])?(?:\\([^()]{0,60}\\))?(?:」|』)?'
const things = '(?:等|など|類|群|環境|機器|本体|内|上|の一部|[0-9一二三]{1,3}台)?'
// Another system that stands between, and to which the words belong: 「通販サイトで利用しているサーバーが」.
const other =
  '(?:サーバー?|システム|ネットワーク|サイト|アカウント|端末|機器|ツール|データベース|サービス|装置)(?:の一部)?(?:が|に|へ|内|の|等|で|を)|(?:ており|ます|まし[たて]|され|ため|ので)が?、'
const gap = (most: number, stops = '。、'): string => `(?:(?!${other})[^${stops}]){0,${most}}?`
const subject = `^${closed}${things}(?:及び|および|や|、|・|と)?`

/** How a system is said to be hit: what follows its name. The first that fits. */
const roles: readonly (readonly [SystemRoleCode, RegExp])[] = [
  [
    'encrypted',
    new RegExp(
      `${subject}(?:が|は|も|の|(?:において|におきまして|で)、?|に(?:保存|保管|格納)[^。、]{0,12})${gap(30)}暗号化(?!キー|鍵|通信|技術|方式|対策|し?て(?:保|管))`,
    ),
  ],
  [
    'infected',
    new RegExp(
      `${subject}(?:が|は|も|の|に|において|で)、?${gap(24)}(?:ランサムウェア|マルウェア|コンピュー?タ?ー?ウイルス|ウイルス)(?:\\([^()]{0,20}\\))?(?:に|への?|の)?感染(?!調査|の有無|対策|防止|リスク|経路|チェック|源|の?拡大)`,
    ),
  ],
  ['tampered', new RegExp(`${subject}(?:が|は|も|の|において|に)、?${gap(20)}(?:改ざん|改竄|書き換え)`)],
  [
    'misused',
    new RegExp(
      `${subject}(?:が|は|も|を)、?${gap(20)}(?:乗っ取(?:ら|り)|踏み台(?:に|と)|(?:不正(?:に)?|第三者に)(?:利用|使用|悪用)(?:さ(?!れ(?:ない|ぬ))|を)|遠隔(?:で|から)?操作(?:さ(?!れ(?:ない|ぬ))|を受))`,
    ),
  ],
  [
    'way_in',
    new RegExp(
      `${subject}(?:の(?:既知の|未知の)?脆弱性|の設定不備)?(?:を|から|が)(?:経由|介し|通じ|通し|起点|悪用|侵入(?:経路|口)|突|つ(?:き|い))${gap(30, '。')}(?:侵入|不正(?:な|に)?(?:アクセス|ログイン))`,
    ),
  ],
  [
    'entered',
    new RegExp(
      `${subject}(?:が|は|も|に|へ|への|に対し(?:て)?|に対する|において|におきまして|で|にて|上で)、?${gap(30, '。')}(?:不正(?:な|に)?(?:アクセス|ログイン|侵入)|侵入(?!経路|防|検知)|サイバー攻撃|(?:ランサムウェア(?:による)?|外部から(?:の)?|第三者から(?:の)?)攻撃)`,
    ),
  ],
  [
    'stopped',
    new RegExp(
      `${subject}(?:が|は|も|に|の|において)、?${gap(16)}(?:停止(?:し(?!て(?:くだ|下))|状態|となり|を余儀)|障害(?:が|の)?(?:発生|生じ)|(?:利用|使用|閲覧|接続|アクセス)(?:が)?(?:でき(?:ない|なく|ません|ず)|不可|不能)|ダウン(?:し|が))`,
    ),
  ],
]

// 「○○サービス」において、同社のメールシステムが不正アクセスを受け
const within = new RegExp(
  `${subject}(?:において|におきまして|で|にて)、?[^。]{0,30}?(?:不正(?:な|に)?(?:アクセス|ログイン|侵入)|サイバー攻撃)`,
)

/** What befell a system, by the words `behind` its name, and how far they reach; null where nothing did. */
export function roleBehind(
  behind: string,
  code: AffectedSystemCode,
): { readonly role: SystemRoleCode; readonly length: number } | null {
  if (code === 'named_service') {
    // Its name stands in 「」, and what befell it behind that.
    const close = behind.indexOf('」')
    const match = within.exec(behind.slice(close))
    if (match) return { role: 'entered', length: close + match[0].length }
    const found = plainRole(behind.slice(close))
    return found && { role: found.role, length: close + found.length }
  }
  return plainRole(behind)
}

function plainRole(behind: string): { readonly role: SystemRoleCode; readonly length: number } | null {
  for (const [role, pattern] of roles) {
    const match = pattern.exec(behind)
    if (match) return { role, length: match[0].length }
  }
  return null
}

const verbs =
  /暗号化|感染|改ざん|改竄|書き換え|乗っ取|踏み台|不正(?:な|に)?(?:利用|使用|アクセス|ログイン)|悪用|操作さ|侵入|攻撃|停止|障害|でき(?:な|ま|ず)|不可|不能|ダウン/
// A quick look at what follows a name: without it every name costs the reading of all roles.
const ahead = `[^。]{1,110}?(?:${verbs.source})`
const glance = new RegExp(`^(?=${ahead})`)
const calledService = '[^「」。]{1,30}(?:システム|サービス|サイト|アプリ|ストア|ショップ)」'

/** What names a system; a longer name stands before the shorter one that it begins with. */
const names: readonly (readonly [AffectedSystemCode, string])[] = [
  [
    'core_system',
    '(?:基幹(?:業務)?|業務|販売管理|生産管理|会計|人事|給与|受発注|受注|出荷|物流|在庫管理|倉庫管理|顧客管理|勤怠(?:管理)?)(?:関連)?システム',
  ],
  ['mail_system', '(?:電子)?メール(?:配信|送信|送受信|管理)?(?:サーバー?|システム|サービス)'],
  ['mail_account', '(?:電子)?メール(?:の)?アカウント'],
  ['file_server', 'ファイル(?:共有)?サーバー?|NAS(?![A-Za-z])|共有フォルダー?|共有サーバー?'],
  [
    'shop',
    'ECサイト|通販サイト|(?:オンライン)?ショッピングサイト|ネットショップ(?:サイト)?|オンラインショップ|オンラインストア|ネットストア|(?:ウェブ|WEB|Web)ショップ|ネット通販',
  ],
  ['member_site', '会員(?:専用)?(?:ページ|サイト|システム|管理システム)|マイページ'],
  ['booking_system', '(?:宿泊)?予約(?:管理|受付|情報管理)?(?:システム|サイト)'],
  [
    'payment_system',
    '(?:カード)?決済(?:代行)?(?:システム|アプリケーション|サービス)|ペイメントアプリケーション',
  ],
  ['medical_records', '電子カルテ(?:システム)?'],
  ['vpn', '(?:SSL-)?VPN(?:装置|機器|ルーター?|接続機器|サーバー?|ゲートウェイ)'],
  [
    'network_device',
    'ネットワーク(?:接続)?機器|ファイアウォール|ファイアーウォール|ファイヤーウォール|ルーター(?![ァ-ヶ])|UTM(?![A-Za-z])|通信機器',
  ],
  ['directory', 'Active ?Directory|ADサーバー?|認証サーバー?|ドメインサーバー?|ドメインコントローラー?'],
  ['database', 'データベース(?:サーバー?)?'],
  ['cloud', 'クラウド(?:サービス|ストレージ|サーバー?|環境|システム)'],
  ['backup', 'バックアップ(?:サーバー?|システム|装置)'],
  [
    'client_device',
    '(?:業務用?|社用|職員用?|従業員用?|社員用?)(?:の)?(?:パソコン|PC|端末)|(?:ノート)?パソコン|PC(?![A-Za-z])|(?:業務|社内|クライアント)端末',
  ],
  [
    'social_media',
    '(?:公式)?(?:SNS|Instagram|インスタグラム|Facebook|LINE(?:公式)?)(?:公式)?(?:の)?アカウント',
  ],
  [
    'website',
    '(?:公式)?(?:ホームページ|ウェブサイト|WEBサイト|Webサイト|WEBページ|Webページ|ウェブページ)|(?:ウェブ|WEB|Web)サーバー?',
  ],
  [
    'network',
    '(?:社内|内部|院内|学内|庁内|組合内)(?:の)?(?:ネットワーク|システム)|ネットワーク(?:システム)?(?=の一部|[がにへ])',
  ],
  ['server', 'サーバー?(?![ァ-ヶ])'],
]

const befallen = (code: AffectedSystemCode, after: RegExp) => ({
  code,
  rule: 'befallen',
  after,
  sentence: verbs,
})

export const systemRules: readonly CueGroup<AffectedSystemCode>[] = [
  ...names.map(([code, cue]) => ({ cue, rules: [befallen(code, glance)] })),
  { cue: '「', rules: [befallen('named_service', new RegExp(`^(?=${calledService}${ahead})`))] },
]
