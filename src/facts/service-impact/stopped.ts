import { restoredOr } from './part-or-whole.ts'
import { type Reader, reading } from './word-reading.ts'

const service =
  '(?:サービス|サイト|ページ|HP|システム|業務|事業|受注|発注|出荷|生産|決済|受付|ショップ|ストア|注文|配信|公開|利用|予約|販売|診療|ネットワーク|サーバー?|メール|機能|アプリ|ログイン|登録|使用|アカウント|営業|操業|運用|運営|提供|稼働|供給|製造|配送|物流|インターネット|回線|接続|ツール|申込み?|フォーム|取引|通信|図書館|放送|授業|店舗|納品|納入|貸出|集荷|発送|入荷|講座|来館|開館|VPN|端末|機器|環境|アクセス)'
const serviceBefore = new RegExp(`${service}[^。]{0,30}$`)

const denied = /^[^。、]{0,24}?(?:ございません|ありません|ない|なく|なし|ません|おらず|無く|無い|軽微)/

const machine = /(?:サーバー?|機器|端末|PC|装置|ネットワーク)[^。、]{0,12}$/
const illicit = /(?:不正|不審|意図しない|迷惑)[^。、]{0,16}$/
const serviceHeld = /(?:サイト|サービス|サーバー?|システム|ページ|受付|業務)[^。、]{0,10}$/

// 「対象アカウントは1月9日を以て停止」「書き換えが疑われるアカウントについては停止」
const accountTopic =
  /(?:アカウント|ID|パスワード|カード番号)(?:は|に(?:つ(?:いて|きまして)|関しまして)は)、?[^。、]{0,20}$/

/** 停止・休止・閉鎖 */
export const stopped: Reader = (before, after) => {
  // 「可能性が高いと判断した場合、ログインを停止します」「同社との取引を停止し」
  if (/場合(?:は|に)?、[^。]*$|との取引[^。、]{0,4}$|無効化[^。、]{0,10}$/.test(before)) return null
  if (illicit.test(before.slice(-24)) && !serviceHeld.test(before.slice(-16))) return null
  if (
    /(?:アカウント(?:の?(?:利用|使用))?|ID(?:の?利用)?|(?:調査|業務)の発注|依頼|パスワード|端末(?:の?(?:利用|使用))?|解約|カードの?利用|退会|取引口座|業務委託|委託|被害|攻撃|不正プログラム|プロセス|処理|スクリプト|通信|蓄積|ファイアウォール[^。、]{0,8}|(?:監視|防御|検知|セキュリティ)機能)[^。、]{0,4}(?:の|を)?$/.test(
      before.slice(-16),
    ) ||
    accountTopic.test(before) ||
    /^(?:し|され)ている(?:お客|方|会員|ユーザー?|利用者)/.test(after)
  )
    return null
  if (
    /^(?:期間|の?(?:お願い|手続|検討|権限|条件|命令|基準|防止)|を(?:お願い|検討|防|避|回避)|しない|するおそれ|する可能性|には至|や復旧)/.test(
      after,
    )
  )
    return null
  if (
    /^(?:等|など|に至る)?[^。、]{0,10}?(?:は|も)[^。、]{0,10}?(?:発生|確認|ござい|あり|生じ)[^。、]{0,8}(?:ません|ない|らず|なく)/.test(
      after,
    )
  )
    return reading('no-stop', 'none', 'lasting', denied.exec(after))
  if (!serviceBefore.test(before)) return null
  // 「4月1日に発生いたしましたサービスの停止につきまして」: an apology names what is over.
  if (
    /(?:発生(?:いた|致)?しまし?た|(?:おり|い)ました)[^。、]{0,40}$/.test(before) &&
    /^(?:に(?:つ|関|よ)|の件)/.test(after)
  )
    return null
  const lasting =
    /^(?:措置|対応)?(?:を|と|が|状態|中|し)?[^。、]{0,16}?(?:て(?:おり(?!ました)|います|いる(?!た(?!め、))|おります|ございます)|中(?:です|で|。|$|の|に)|状態(?:です|が|と)|状況(?:です|が|と)|継続|となって|のまま|たまま|せざるを得|余儀なく)/.exec(
      after,
    )
  if (lasting)
    return reading(machine.test(before) ? 'machine-stopped' : 'stopped', 'suspended', 'lasting', lasting)
  const coming = /^[^。、]{0,12}?(?:いたします|致します|します|させていただきます|させて頂きます|予定)/.exec(
    after,
  )
  if (coming) return reading('to-be-stopped', 'suspended', 'lasting', coming)
  const was =
    /^[^。、]{0,14}?(?:(?:し|され|い|き)まし(?:た|て)|した|され|し、|済み?|を?実施|に至|する(?:とともに|と共に|ことで|ことにより|など|等)|[^。、]{0,6}(?:措置|対応|処置))/.exec(
      after,
    )
  if (was && !/おりました|いました/.test(after.slice(0, 20)))
    return reading('was-stopped', 'suspended', 'event', was)
  return /^(?:[。、)]|$|に関する|について|の(?:お知らせ|お詫び)|によ|等|など|と|及び|および)/.test(after)
    ? reading('stop-named', 'suspended', 'event', null)
    : null
}

// 「ファイルが暗号化され、アクセスできない状態」: data, no service.
const encrypted =
  /(?:データ|ファイル|フォルダー?|情報|バックアップ|ソフトウ[ェエ]ア)[^。]{0,24}(?:暗号化|使用|閲覧|利用|アクセス|開)(?:(?:され|し|して)[^。、]{0,8}、?(?:(?!システム|サービス|業務|サイト|ネットワーク)[^。、]){0,12})?(?:[をがに]?)$|(?:データ|ファイル|フォルダー?)(?:に|が|を|へ)?(?:の)?$/

/** The last words before, without the attack that is the reason: 「外部からの攻撃を受けており、｜閲覧」. */
const ofItsOwnClause = (before: string): string =>
  before.slice(-24).replace(/^.*(?:受け(?:て(?:おり|いるため|いた))?|により|によって)、/, '')

// 「サーバーにアクセスできない状態との報告を受け」: how it came to light.
const asItWasNoticed = /^(?:な)?状[態況](?:から|との?(?:報告|連絡|通報|指摘)|であることから|に気[づ付])/

/** 利用できない */
export const unavailable: Reader = (before, after) => {
  if (/お詫び|申し訳|遺憾/.test(after)) return null
  if (
    /^[^。、]{0,4}」と|^こと(?:について|による)/.test(after) ||
    /(?:キー|アカウント|iPhone|スマートフォン(?!アプリ|向け)|カード情報?|パスワード|ID)[^。、]{0,16}$/.test(
      before,
    )
  )
    return null
  if (
    encrypted.test(before) ||
    /(?:一般的な|通常の|専用の|特殊な)[^。、]{0,16}$/.test(before) ||
    /^[^。、]{0,2}(?:な)?(?:インターネット|Web|ウェブ|サイト|領域|コンピューター?|端末|PC|パソコン|機器)/.test(
      after,
    )
  )
    return null
  // 「当会からのメールが受信できない」: told of those who do not get it.
  if (/[当弊本](?:社|会|行|校|学|院|団体|法人)からの[^。、]{0,8}$/.test(before)) return null
  if (/電話|第三者|攻撃者|部外|外部から|不正に|できないよう|容易に|特定|復号/.test(ofItsOwnClause(before)))
    return null
  if (/^[^。、]{0,4}(?:よう(?!で|な状)|ように|場合|とき|際|ため、|措置|仕組|設定|機能)/.test(after))
    return null
  if (asItWasNoticed.test(after) || /^(?:へと?|に)(?:変更|設定|限定)/.test(after)) return null
  // 「海外からは接続できない地域がございます」
  const some = /^(?:地域|方|場合|環境|機種|ブラウザー?)が(?:ござい|あり)ます/.exec(after)
  if (some) return reading('unavailable-to-some', 'partly_restored', 'lasting', some)
  if (/(?:でした|かった|ておりました|ていました)(?:が|。)/.test(after.slice(0, 24))) return null
  const said = /^[^。、]{0,20}?(?:て(?:おり|い)|状[態況]|ません|です|ます|ました|事象|。|$|、)/.exec(after)
  return said
    ? reading(
        'unavailable',
        'suspended',
        /なりました|発生(?:致|いた)?しました|判明|発見|報告|連絡|ことから|確認(?:し|さ|いた)/.test(
          after.slice(0, 30),
        )
          ? 'event'
          : 'lasting',
        said,
      )
    : null
}

/** 障害 */
export const outage: Reader = (before, after) => {
  if (/^(?:の?(?:原因|発生(?:時|日|原因))|時|対応|者|年金|福祉|物)/.test(after)) return null
  const lasting =
    /^(?:が|は)(?:、)?[^。]{0,16}?(?:発生し|継続し|生じ|続い|起き)て(?:おり(?!ました)|い(?:ます|る(?!こと|旨|との?連絡|との?報告)))/.exec(
      after,
    )
  if (lasting) return reading('outage', 'suspended', 'lasting', lasting)
  // 「障害が発生し、調査の結果…と判明」 tells how it came to light.
  if (
    /^[^。]{0,40}?(?:調査(?:した|を(?:行|実施|開始|依頼)|の結果|依頼)|判明|公表(?:して|しま)|旨の?(?:報告|連絡))/.test(
      after,
    )
  )
    return null
  const was = /^(?:が|は|の)?[^。、]{0,12}?(?:発生(?!する)|生じ|起き)[^。、]{0,8}/.exec(after)
  return was && /システム|ネットワーク|通信|サーバ|サービス|接続|機器|重大な|大規模な/.test(before.slice(-16))
    ? reading('outage', 'suspended', 'event', was)
    : null
}

// 「社外からのアクセスを制限しております」: a defence, which closes nothing to its users.
const againstOthers = /(?:外部|社外|海外|国外|第三者|攻撃|IP|特定の)[^。、]{0,24}$/

/** アクセスを制限しております */
export const limited: Reader = (before, after) => {
  const lifted = /^[をは](?:全て|すべて|順次)?解除(?:いた|致)?しま(?:した|して)/.exec(after)
  if (lifted)
    return serviceBefore.test(before.slice(-40))
      ? reading('limit-lifted', restoredOr(before, after), 'lasting', lifted)
      : null
  const said = /^(?:して(?:おり|います|いる)|させていただ(?:き|いて))/.exec(after)
  return said && serviceBefore.test(before.slice(-40)) && !againstOthers.test(before.slice(-30))
    ? reading('limited', 'suspended', 'lasting', said)
    : null
}

/** メンテナンス中 */
export const maintenance: Reader = (_before, after) => {
  const on =
    /^(?:中(?:です|と(?:して|なって|させていただいて)|。|$|のため)|(?:を|の)?[^。、]{0,12}?(?:のみ|予定|実施(?:いたします|します|して(?:い|お)ります)))/.exec(
      after,
    )
  return on ? reading('maintenance', 'suspended', 'event', on) : null
}

/** 「登録フォームについては、改修中です」 */
export const underRepair: Reader = (before, after) => {
  const on = /^中(?:です|で|と|。|$)/.exec(after)
  return on && serviceBefore.test(before.slice(-24))
    ? reading('under-repair', 'suspended', 'lasting', on)
    : null
}
