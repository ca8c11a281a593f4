import type { Quantity } from '../../text/quantities/quantity.ts'
import type { Surroundings } from './surroundings.ts'

export const countedThings = [
  'persons',
  'records',
  'organisations',
  'servers',
  'devices',
  'accounts',
  'mails',
  'files',
  'bytes',
  'money',
] as const
export type Counted = (typeof countedThings)[number]

const serverWords = /サーバ|ホスト|仮想マシン|NAS|ストレージ/
const lead = '[ :(はがを]*(?:約|計|合計で?|最大で?|延べ|のべ|およそ)*$'
const mailsBefore = new RegExp(
  `(?:メール|メッセージ)(?:の)?(?:送信|受信|送付|配信)?(?:件数|通数|数)?${lead}|送信(?:された)?(?:メール)?(?:の)?(?:件数|通数)[^、。]{0,8}$`,
)
const mailsAfter = /^(?:の|もの)[^、。]{0,8}(?:メール|スパム)(?!アドレス)/
const accountsBefore = new RegExp(`(?:アカウント|(?<![A-Za-z])ID(?:の件数|数))(?:数|の件数)?${lead}`)
// 不正ログインされたものが1,200件, 不正ログイン件数: so many accounts were entered.
const loggedInto = new RegExp(
  `不正(?:に)?ログイン(?:され(?:た|て(?:いた|しまった))(?:もの|件数)?|(?:が)?(?:成立|確認)(?:した|され(?:た|ている))(?:もの|件数)?|(?:の)?件数)${lead}`,
)
// 別のメールアドレス1件, from which mail was sent
const misusedAddress = /(?:別の|他の|職員の|社員の)(?:メール)?アドレス(?:が|は)?$/
const people =
  /(?:お客(?:さ?ま|様)|顧客|会員|組合員|利用者|ユーザー?|従業員|社員|職員|教員|学生|生徒|児童|園児|患者|株主|応募者|契約者|被保険者|購入者|登録者|申込者|申請者|受講者|住民|市民|対象者|該当者|関係者|支援者|退職者|卒業生|受験者|家族|担当者|[るたい]方|個人の方|被害者|スタッフ|個人事業主|(?<!業|第三)者(?:様|数)?[ :(]{0,9}(?:約|計|合計|最大){0,3}$|の方)/
const dataWords =
  /(?:情報|データ|メールアドレス|アドレス|番号|ID|パスワード|履歴|名簿|リスト|ファイル名?|画像|写真|記事|レコード|書類|氏名|住所|名称|リスト名|(?:情報|データ|番号)等?を含む(?:もの|件数)は?)[)」\]]*(?:のみ|の)?(?:件数|総数|数|合計|計)?[ :;(=…・\-は、が]*(?:約|最大で?|合計で?|計|延べ|のべ|およそ|全)*$/
const firms =
  /(?:法人|企業|取引先(?:様|企業|会社)?|加盟店|事業者|代理店|学校|団体|施設)(?:様|数|件数)?[ :(|]*(?:約|計|合計|最大)*$/

/** What a number counts, by its counter and the noun it belongs to; null where neither says. */
export function countedBy(q: Quantity, at: Surroundings): Counted | null {
  const before = at.before
  switch (q.counter?.sense) {
    case 'persons':
      if (/^(?:様)?(?:分)?の[^、。]{0,24}アカウント(?!情報)/.test(at.after)) return 'accounts'
      return 'persons'
    case 'organisations':
      return 'organisations'
    case 'places':
      return /(?:校|園|店|社|病院|施設|事業所|会社|企業|自治体)[^、。]{0,20}$/.test(before)
        ? 'organisations'
        : null
    case 'machines': {
      // 「端末15台、サーバー3台」: what stands before an earlier figure was counted by it.
      const since = before.slice((/^.*[0-9]台/.exec(before)?.[0] ?? '').length)
      const own = /サーバ|ホスト|NAS|ストレージ|端末|パソコン|PC|機器/.test(since) ? since : before
      return machinesBy(
        own,
        `${own.slice(-24)}${q.counter.words}${/^の[^、。]{0,8}/.exec(at.after)?.[0] ?? ''}`,
      )
    }
    case 'accounts':
      return 'accounts'
    case 'messages':
      return 'mails'
    case 'files':
      return 'files'
    case 'bytes':
      return 'bytes'
    case 'money':
      return 'money'
    case 'entries':
      return entriesBy(q, at)
    case 'things':
      return thingsBy(q, at)
    case undefined:
      return bareBy(at)
    // A household is no person, and how many live in it is not told.
    case 'households':
    case 'foreign-money':
    case 'sheets':
    case 'times':
    case 'kinds':
      return null
  }
}

const machineWords = /サーバ|ホスト|仮想マシン|NAS|ストレージ|端末|パソコン|PC|機器/g

/** Of 「端末やサーバは20台」 the first named; a noun farther back counts where none is near. */
function machinesBy(before: string, close: string): Counted {
  const noun = close.match(machineWords)?.[0] ?? before.match(machineWords)?.at(-1) ?? ''
  return serverWords.test(noun) ? 'servers' : 'devices'
}

/** 「お客様の個人情報478件」, 「従業員の顔写真、携帯電話番号；約300件」: tied to people by の. */
const peoplesData =
  /(?:お客(?:さ?ま|様)|顧客|従業員|社員|職員|会員|学生|生徒|患者|株主|応募者|退職者|契約者|購入者|利用者|ユーザー?|受講者|参加者|入居者|住民|事業主|担当者|[たる]方)(?:様|さま|等)?の(?:(?:個人情報|顔写真)(?:[^。（(0-9]{0,16}(?![(:])|[^。、（(0-9]{0,8}[(:])|氏名[^。（(0-9]{0,50})(?:約|最大で?|合計で?|計|延べ|のべ)*$/

/** What a row is about: its first words without brackets, 「…に関する個人情報」 and what follows a line break. */
const rowSubject = (cell: string): string =>
  cell
    .split(/<br/i, 1)[0]!
    .replace(/[((][^))]{0,60}[))]/g, '')
    .replace(/に関する個人情報$/, '')
    .trim()

/** 「対象件数：約」 says that something is counted, and not what. */
const onlyLabels =
  /^[\s・\-◆■●○(]*(?:対象|該当|影響)?(?:の|となる|する)?(?:件数|総数|数|合計|計)[ :(はが]*(?:約|計|合計|最大で?|延べ)*$/

/** 件: mails, accounts, firms, people or entries, as the nearest noun has it. */
function entriesBy(q: Quantity, at: Surroundings): Counted {
  const words = q.counter?.words ?? ''
  if (words !== '件') return 'records'
  const near = at.before.slice(-40)
  if (accountsBefore.test(near) || loggedInto.test(near)) return 'accounts'
  if (misusedAddress.test(near) && !/漏|流出|閲覧|保存|登録/.test(near)) return 'accounts'
  if (mailsAfter.test(at.after) || mailsBefore.test(near)) return 'mails'
  if (/^(?:分)?の[^、。]{0,8}アカウント/.test(at.after)) return 'accounts'
  if (/サーバー?[ :(はが]*$/.test(near)) return 'servers'
  if (/(?:端末|パソコン|PC)[ :(はが]*$/.test(near)) return 'devices'
  if (/^(?:様)?(?:分)?の(?:お客|方|会員|利用者|皆)/.test(at.after)) return 'persons'
  if (firms.test(near)) return 'organisations'
  if (/ファイル(?:数)?[ :(はが]*(?:約|計|合計|最大)*$/.test(near)) return 'files'
  // A row may begin with its number or a date; what it is about is the first cell with words of its own.
  const label = rowSubject(
    at.otherCells.find(cell => /[ぁ-んァ-ヶ一-龥]/.test(cell) && !/^[0-9年月日/. ]*$/.test(cell)) ?? '',
  )
  // A row about people or firms counts these, whatever is said of their data; one about information does not.
  if (label !== '' && !/情報|データ|氏名|番号|アドレス/.test(label)) {
    if (people.test(label) || /様|方|[者員生]$|さん$|OB/.test(label))
      return /塾様/.test(label) ? 'organisations' : 'persons'
    if (/(?:機関|代理店|法人|企業|会社|業者|協力先|塾|学校|団体|店舗)$/.test(label)) return 'organisations'
  }
  if (near.trim().length >= 4) {
    if (
      /(?:お客(?:さ?ま|様)|顧客|会員様?|利用者)(?:情報|の個人情報|データ)[(:]?[ ]*(?:約|最大で?|計|合計)*$/.test(
        near,
      )
    )
      return 'persons'
    if (peoplesData.test(at.before.slice(-60).replace(/[((][^))]{0,40}[))]/g, ''))) return 'persons'
    if (dataWords.test(near)) return 'records'
    if (people.test(near)) return 'persons'
    if (!onlyLabels.test(near)) return 'records'
  } else if (people.test(near)) return 'persons'
  if (people.test(`${at.column} ${at.labelAbove}`)) return 'persons'
  return people.test(at.headings[0] ?? '') && !/情報|データ/.test(at.headings[0] ?? '')
    ? 'persons'
    : 'records'
}

/** つ, 個 and the like: only what follows or stands before says what they are. */
function thingsBy(q: Quantity, at: Surroundings): Counted | null {
  const words = `${q.counter?.words ?? ''}${/^(?:の)?[^、。]{0,12}/.exec(at.after)?.[0] ?? ''}`
  if (/アカウント/.test(words)) return 'accounts'
  if (
    /^(?:つ|個)の?(?:[^、。のは]{0,4})(?:ホテル|学校|病院|医院|クリニック|大学|施設|会社|企業|団体|店舗|自治体|法人)/.test(
      words,
    )
  )
    return 'organisations'
  if (/^(?:つ|個|システム)の?[^、。のは]{0,4}サーバ/.test(words)) return 'servers'
  if (/ファイル数?[ :はが]*(?:約|計|合計)?$/.test(at.before)) return 'files'
  return null
}

/** A number without counter counts what its column or label says: 「件数」, 「対象人数」, 「情報漏えいの…個人情報：9,987」. */
function bareBy(at: Surroundings): Counted | null {
  const unit = at.before.trim().length <= 2 ? at.column || at.labelAbove : at.before
  if (/人数[^、。]{0,6}$|[((](?:人|名)[))]\s*$/.test(unit)) return 'persons'
  if (/件数[^、。]{0,6}$|[((]件[))]\s*$/.test(unit))
    return people.test(`${at.row}${unit}`) ? 'persons' : 'records'
  if (/個人情報(?:の数|数)?[:：]?\s*(?:約|最大)?$/.test(unit) && /[:：]/.test(at.before)) return 'records'
  return null
}
