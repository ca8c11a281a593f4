import { restoredOr } from './part-or-whole.ts'
import { type Reader, reading } from './word-reading.ts'

const service =
  '(?:サービス|サイト|ページ|HP|システム|業務|事業|受注|発注|出荷|生産|決済|受付|ショップ|ストア|注文|配信|公開|利用|予約|販売|診療|ネットワーク|サーバー?|メール|機能|アプリ|ログイン|登録|使用|アカウント|営業|操業|運用|運営|提供|稼働|供給|製造|配送|物流|インターネット|回線|接続|ツール|申込み?|フォーム|取引|通信|図書館|放送|授業|店舗|納品|納入|貸出|集荷|発送|入荷|講座|来館|開館|支払い?|受け入れ|VPN|端末|機器|環境|アクセス|運航|ATM|ポータル|給食|便)'
const aService = new RegExp(service)
const serviceBefore = new RegExp(`${service}[^。]{0,30}$`)
// 「住民票の交付は、当面の間、｜お休み」: whatever is stopped is a service, as long as it is none of `noService`.
const anyTopic =
  /[^。、\n](?:を|は|が|も|の|につ(?:いて|きまして)(?:は|も)|に関しまして(?:は|も))、?(?:(?:現在|当面|当分|一時|本日|明日|しばらく|暫く|臨時|終日|全て|すべて|全面|緊急|引き?続き|やむなく|やむを得ず)[^。、]{0,6}、?){0,2}[ごお]?$|[^。、\n](?:は|を|につ(?:いて|きまして)は)、?[^。、\n]{1,16}まで(?:の(?:間|あいだ))?、?$/
const noService =
  /(?:攻撃|不正|不審|悪用|漏えい|漏洩|流出|送信|広告|取引|委託|契約|アカウント|ID|パスワード|カード(?!(?:での)?お?支)|IP|アドレス|プログラム|プロセス|処理|スクリプト|連絡|ウイルス|感染|拡大|侵入|表示|転送|蓄積|勧誘|使い?回し|行為|権限|トークン|キー|ポート|ソフト|機能|記事|名簿|文書|資料|投稿|動画|画像)[^。、]{0,12}(?:[はがも]、?[^。、]{0,8})?$/
const isService = (before: string): boolean =>
  serviceBefore.test(before) || (anyTopic.test(before.slice(-40)) && !noService.test(before.slice(-30)))

const denied = /^[^。、]{0,24}?(?:ございません|ありません|ない|なく|なし|ません|おらず|無く|無い|軽微)/

const machine = /(?:サーバー?|機器|端末|PC|装置|ネットワーク)[^。、]{0,12}$/
// 「その職員の端末は使用を停止し」
const oneMachine =
  /(?:当該|該当|対象|感染した?|(?:社員|職員|従業員|教員|担当者)の?|1台の?)[^。、]{0,8}(?:PC|パソコン|端末|コンピューター?)(?:[はのを]|につ(?:いて|きまして)は)?、?(?:現在、?)?(?:(?:利用|使用)を?)?$/
const illicit = /(?:不正|不審|意図しない|迷惑)[^。、]{0,16}$/
const serviceHeld = /(?:サイト|サービス|サーバー?|システム|ページ|受付|業務)[^。、]{0,10}$/

// 「対象アカウントは1月9日を以て停止」「書き換えが疑われるアカウントについては停止」
const accountTopic =
  /(?:アカウント|ID|パスワード|カード番号)(?:は|に(?:つ(?:いて|きまして)|関しまして)は)、?[^。、]{0,20}$/

/** 停止・休止・閉鎖 */
export const stopped: Reader = (before, after) => {
  // 「可能性が高いと判断した場合、ログインを停止します」「同社との取引を停止し」
  if (/場合(?:は|に)?、[^。]{0,100}$|(?:との|^|[、。])取引[^。、]{0,4}$|無効化[^。、]{0,10}$/.test(before))
    return null
  if (oneMachine.test(before)) return null
  if (illicit.test(before.slice(-24)) && !serviceHeld.test(before.slice(-16))) return null
  if (
    /(?:アカウント(?:の?(?:利用|使用))?|ID(?:の?利用)?|(?:調査|業務)の発注|依頼|パスワード|端末(?:の?(?:利用|使用))?|解約|カードの?利用|退会|メールアドレス(?:の?(?:利用|使用))?|取引口座(?:の[^。、]{1,6})?|業務委託|委託|被害|攻撃|不正プログラム|プロセス|処理|スクリプト|通信|蓄積|ファイアウォール[^。、]{0,8}|(?:違反|禁止|不適切な|当該)行為|(?:監視|防御|検知|セキュリティ)機能|アクセスキー|コンソール(?:アクセス)?|リダイレクト(?:の(?:使用|利用))?|リンク(?:の(?:使用|利用))?)[^。、]{0,4}(?:の|を)?$/.test(
      before.slice(-16),
    ) ||
    accountTopic.test(before) ||
    /^(?:し|され)ている(?:お客|方|会員|ユーザー?|利用者)/.test(after)
  )
    return null
  if (
    /^(?:期間(?!(?:は|:)[^。]{0,24}(?:当面|未定|現在))|(?:し|され)た場合|させる(?:と(?:脅|予告|主張)|攻撃|手口|手法|ため|よう|目的)|の?(?:お願い|手続|検討|権限|条件|命令|基準|防止)|には至(?!って(?:は)?[いお])|を(?:お願い|検討|防|避|回避)|しない|するおそれ|する可能性|や復旧|を伴う(?:訓練|試験|演習|点検))/.test(
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
  const noneStopped = /^(?:し|っ)た([^。、]{0,14})は[^。、]{0,6}(?:ござい|あり)ません/.exec(after)
  if (noneStopped && aService.test(noneStopped[1]!)) return reading('no-stop', 'none', 'lasting', noneStopped)
  if (!isService(before)) return null
  const lifted =
    /^(?:措置)?(?:を|は|につ(?:いて|きまして)は)、?(?:[^。、]{0,14}に)?(?:全て|すべて|順次)?解除(?:いた|致)?し(?:まし|て(?:おり(?!ません)|い(?:ます|る)))/.exec(
      after,
    )
  if (lifted) return reading('limit-lifted', restoredOr(before, after), 'lasting', lifted)
  const goesOn =
    /^(?:し|っ)?て(?:は)?(?:い(?:ない|ません)|お(?:らず|りません))|^(?:する)?(?:こと)?(?:に|まで)は?至って(?:は)?(?:い(?:ない|ません)|お(?:らず|りません))|^(?:す?る)?ことは?なく、?[^。]{0,30}?(?:継続|続け|稼働|運[用営航行]|営業|行っ|行い|提供|利用)/.exec(
      after,
    )
  if (goesOn) return reading('no-stop', 'none', 'lasting', goesOn)
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
  const coming =
    /^(?:期間(?:は|:)|ます(?!が)|[^。、]{0,12}?(?:いたします|致します|します|[さ]?せていただきます|[さ]?せて頂きます|予定))/.exec(
      after,
    )
  if (coming) return reading('to-be-stopped', 'suspended', 'lasting', coming)
  const was =
    /^[^。、]{0,14}?(?:(?:し|され|い|き)まし(?:た|て)|した|され|し、|済み?|の(?:うえ|上)|を実施|に至|する(?:とともに|と共に|ことで|ことにより|など|等)|[^。、]{0,6}(?:措置|対応|処置))/.exec(
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
// 「共有のサーバーが暗号化され、閲覧できない状態となった」: so are the files on it.
const encryptedServer = /サーバー?[^。、]{0,8}が暗号化(?:され|により)、?$/

/** The last words before, without the attack that is the reason: 「外部からの攻撃を受けており、｜閲覧」. */
const ofItsOwnClause = (before: string): string =>
  before
    .slice(-24)
    .replace(/^.*(?:受け(?:て(?:おり|いるため|いた))?|により|によって|いるため|おりますので)、/, '')

// 「サーバーにアクセスできない状態との報告を受け」: how it came to light.
const asItWasNoticed =
  /^(?:な)?(?:状[態況]|事象|現象)(?:から|を調査|との?(?:報告|連絡|通報|指摘)|であることから|に気[づ付])|^(?:して)?い(?:る|た)(?:こと|の)[がを][^。、]{0,6}(?:確認|発見|判明|検知)(?:(?:いた|致)?し|され)(?:たことから|たため|たので|、)/
// 「口座番号だけではお引き出しはできません」
const withThisAlone = /(?:だけ|のみ)で(?:は|の)[^。]{0,100}$/

/** 利用できない */
export const unavailable: Reader = (before, after) => {
  if (/お詫び|申し訳|遺憾/.test(after) || withThisAlone.test(before)) return null
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
  if (/^(?:と|旨)の?[^。、]{0,6}(?:報告|連絡|通報|指摘|申告)(?:を受|があ|が入)/.test(after)) return null
  if (asItWasNoticed.test(after) || /^(?:へと?|に)(?:変更|設定|限定)/.test(after)) return null
  // 「海外からは接続できない地域がございます」
  const some = /^(?:地域|方|場合|環境|機種|ブラウザー?)が(?:ござい|あり)ます/.exec(after)
  if (some) return reading('unavailable-to-some', 'partly_restored', 'lasting', some)
  if (/(?:でした|かった|ておりました|ていました)(?:が|。)/.test(after.slice(0, 24))) return null
  const said = /^[^。、]{0,20}?(?:て(?:おり|い)|状[態況]|ません|です|ます|ました|事象|。|$|、)/.exec(after)
  if (encryptedServer.test(before) && /なりました|なった|確認|判明/.test(after.slice(0, 30))) return null
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

const apparatus =
  /(?:システム|バンキング|ストア|ショップ|予約|決済|受付|窓口|Wi-Fi|LAN|VPN|プリンター?|複合機|インターネット|サーバー?|サイト|ページ|HP|アプリ|ネットワーク|回線|設備|ライン|機械|装置|端末|機器|カルテ|メール|レジ|ATM|電話|サービス|ツール|基盤|フォーム|ポータル|機能)(?:等|など)?(?:が|は|も|の)(?:一部)?(?:[^。、]{0,12}、)?(?:すべて|全て)?$/

/** 不安定な状態が続いております */
export const unsteady: Reader = (before, after) => {
  const said =
    /^(?:な状[態況](?:と|が|に)|と|に)(?:なって|続いて|あ(?:り|る))(?:おり(?!ました)|い(?:ます|る)|ます)?/.exec(
      after,
    )
  return said && serviceBefore.test(before.slice(-40))
    ? reading('unavailable', 'suspended', 'lasting', said)
    : null
}

/** システムが動かない、使えない、ダウンしている: told of the apparatus itself. */
export const failed: Reader = (before, after, sentence) =>
  apparatus.test(before.slice(-40)) ? unavailable(before, after, sentence) : null

// 「新規の患者さまの受け入れは、お断り」
const offered =
  /(?:受け?入れ|予約|受け?付け?|注文|利用|来[院館店場]|診療|受診|申し?込み?|取り?扱い|お買い(?:上げ|求め)|搬送|入[院館場]|問い?合わせ|申し出|相談)[^。]{0,12}$/

/** 受け入れをお断りしています、ご注文を承れません */
export const refused: Reader = (before, after) => {
  const notOffered = /^して(?:おり|い)ません/.exec(after)
  if (notOffered)
    return /(?:は|を)、?(?:現在|ただ今|当面)[^。、]{0,6}、?お?$/.test(before) &&
      !/情報/.test(before.slice(-24))
      ? reading('refused', 'suspended', 'lasting', notOffered)
      : null
  const said =
    /^(?:を?(?:させていただ[いき]|(?:いた)?し)て?(?:おり(?!ました)|い)?(?:ます|る)|(?:すること)?(?:が|は)?でき(?:ない|ませ)|な[いく]|ませ)/.exec(
      after,
    )
  return said && offered.test(before.slice(-30)) ? reading('refused', 'suspended', 'lasting', said) : null
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
  const said =
    /^(?:して(?:おり|います|いる)|させていただ(?:き|いて)|せざるを得(?:ない|ず)|を(?:余儀なく|かけて|設けて)|中(?:です|で|と))/.exec(
      after,
    )
  return said && serviceBefore.test(before.slice(-40)) && !againstOthers.test(before.slice(-30))
    ? reading('limited', 'suspended', 'lasting', said)
    : null
}

/** メンテナンス中 */
export const maintenance: Reader = (_before, after) => {
  // 「緊急メンテナンスは4月4日5時に終了し」
  const over =
    /^(?:作業)?(?:は|を|が)、?[^。、]{0,20}?(?:終了|完了)(?:いた|致)?し(?:まし(?:た|て)|て(?:おり(?!ません)|い(?:ます|る))|、)|^(?:を|の?ため)[^。、]{0,16}?(?:て|って)(?:おり|い)ました(?!ところ)/.exec(
      after,
    )
  if (over) return reading('maintained', 'restored', 'event', over)
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
