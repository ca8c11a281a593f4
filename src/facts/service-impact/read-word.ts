import type { ServiceImpactCode } from '../../model/vocabulary/service-impacts.ts'

/** How firmly the words tell of the present state: as lasting, as an event of the past, or only by what was done. */
export type Firmness = 'lasting' | 'event' | 'cut-off'

/** What one word of a sentence says of a service. */
export interface WordReading {
  readonly rule: string
  readonly impact: ServiceImpactCode
  readonly firmness: Firmness
  /** How much before and after the word belongs to the statement. */
  readonly back: number
  readonly forth: number
}

/** Words that a statement about a service turns on; one pass over the view. */
export const wording =
  /復旧|再開|稼働|稼動|停止|休止|閉鎖|中止(?!命令)|見合わせ|遮断|隔離|切り離|切断|(?:利用|使用|閲覧|アクセス|ログイン|接続|受信|送受信|手続き?|表示)[^。、\n]{0,4}?(?:でき(?:な[いく]|ませ|ず)|出来(?:な[いく]|ませ|ず)|(?:いただけ|頂け)(?:な[いく]|ませ|ず)|不可|不能|しづら|しにく|が?困難)|行えな[いく]|障害|支障|影響|通常(?:どおり|通り|の|営業|業務|運用|運営|稼働|体制)|平常|従来(?:どおり|通り)|正常|安心して|安全に(?:ご)?(?:利用|使用)|遅滞|遅延|遅れ|マニュアルで|問題な[くい]|問題(?=[はも](?:な[いく]|ござい|あり|発生))|手作業|手動|暫定|代替|限定的に|トライアル|新(?:しい|たな)(?:サーバー?|環境|システム)で|メンテナンス|準備中|仮ページ/g

const service =
  '(?:サービス|サイト|ページ|HP|システム|業務|事業|受注|発注|出荷|生産|決済|受付|ショップ|ストア|注文|配信|公開|利用|予約|販売|診療|ネットワーク|サーバー?|メール|機能|アプリ|ログイン|登録|使用|アカウント|営業|操業|運用|運営|提供|稼働|供給|製造|配送|物流|インターネット|回線|接続|ツール|申込み?|フォーム|取引|通信|図書館|放送|授業|店舗|VPN|端末|機器|環境|アクセス)'
const serviceBefore = new RegExp(`${service}[^。]{0,30}$`)
const serviceIn = new RegExp(service)

const partly =
  /(?:一部|順次|概ね|おおむね|ほぼ|段階的|徐々|部分的|限定的?|から優先|システムから|機器から|可能なものから|範囲(?:内|から)|優先|除き|除いて|除く|のみ|だけ|限り)[^。]{0,40}$/
const partlyAfter = /^[^。]{0,12}(?:一部|順次|段階的|限定)/

const denied = /^[^。、]{0,24}?(?:ございません|ありません|ない|なく|なし|ません|おらず|無く|無い|軽微)/

type Reader = (before: string, after: string, sentence: string) => WordReading | null

const reading = (
  rule: string,
  impact: ServiceImpactCode,
  firmness: Firmness,
  matched: RegExpExecArray | null,
  back = 24,
): WordReading => ({ rule, impact, firmness, back, forth: matched ? matched.index + matched[0].length : 0 })

const done =
  /^(?:作業|対応)?(?:等|など)?(?:が|を|は|も|に)?(?:全て|すべて|無事|既に|すでに|[^。、]{0,10}(?:日|時)に)?(?:完了|終了|終え|(?:いた|致)?し(?:まし(?:た|て)(?!ら|暁)|て(?:い(?:る|ます|まして)|お(?:る|り))(?!ません|ました)|た(?!場合|際|ら|とき|後)|、|(?=[一-鿿]))|・(?:再)?(?:稼働|開)|済|でき(?:て(?:い(?:る|ま)|お)|まし)|させ(?:て(?:い(?:る|ます|、)|お)|まし|、)|となりました|されて(?:い|お)|されまし|され、|が?済んで|を?果た)/
const notYet =
  /^(?:作業|対応|活動|措置|業務)?(?:等|など)?(?:と[^。、]{0,20})?(?:を|に|へ|の|が|は|も|、|や|及び|および|・)?[^。]{0,36}?(?:進め|すすめ|努め|取り?組|急い|急ぎ|向け(?:て|た|、|、?鋭意)|全力|目指|時間を要|時間がかか|見込み|目途|目処|めど|未定|中(?:です|で|。|$|の)|対応して(?:い|お)|予定|継続して|次第|日数|着手|実施して(?:い|お)|行って(?:い|お)|検討|困難|でき(?:て)?(?:い|お)?(?:な|り?ませ))/

const restoredOr = (before: string, after: string): ServiceImpactCode => {
  const near = before
    .slice(-60)
    .replace(/(?:停止|利用でき|遮断)[^。、]{0,8}(?:いた|おりました)一部|ほぼ同等/g, '')
  // 「順次再構築を行い、復旧が完了」: what went on step by step is over.
  const over =
    /^(?:作業|対応)?(?:が|を|は)?(?:全て|すべて)?(?:完了|終了)/.test(after) ||
    /(?:全て|すべて|全面|完全)[^。、]{0,12}$/.test(near)
  const own = over ? near.slice(near.lastIndexOf('、') + 1) : near
  return partly.test(own) || partlyAfter.test(after) ? 'partly_restored' : 'restored'
}

// 「…（第3報）を発表」: the title of an earlier notice.
const listed = /第[0-9]{1,3}報\)?[^。]{0,6}(?:を発表|を公表|を公開|を掲載)|プレスリリース|リリースを/

const restoring: Reader = (before, after, sentence) => {
  if (listed.test(sentence)) return null
  if (
    /(?:ウイルス|データ|ファイル|アカウント|信頼|情報|バックアップ(?:から)?|復号)[^。、]{0,6}(?:の|を|から)?$/.test(
      before.slice(-10),
    ) &&
    !serviceIn.test(sentence)
  )
    return null
  if (/(?:計画|訓練|手順|シナリオ|体制|演習|ポリシー|BCP|マニュアル)/.test(after.slice(0, 14))) return null
  if (/(?:ました|た)(?:後|のち)[^。]{0,8}$/.test(before.slice(-10))) return null
  if (/データ[^。、]{0,4}$/.test(before) && /^[^。、]{0,6}困難/.test(after)) return null
  const complete = done.exec(after)
  if (
    complete &&
    !/^[^。、]{0,20}?(?:予定|見込|場合|次第|目指|まで|ません|向け)/.test(after.slice(complete[0].length))
  )
    return reading('restored', restoredOr(before, after), 'lasting', complete)
  if (
    /^を?進めて(?:い|お)(?!りました)/.test(after) &&
    /再開|サービス|出荷|注文/.test(before.slice(-12) + sentence.slice(before.length, before.length + 3))
  )
    return reading('restored-step-by-step', 'partly_restored', 'lasting', /^を?進めて/.exec(after))
  const opens =
    /^(?:を|は)?(?:いた|致)?(?:します|させて(?:いただき|頂き)ます)|^の(?:お知らせ|ご報告|ご案内)|^$|^。/.exec(
      after,
    )
  if (
    opens &&
    (/(?:より|から|付で|付けで|日に|日[^。]{0,3}:[^。]{0,30})[^。、]{0,30}$/.test(before) ||
      opens[0].startsWith('の')) &&
    !/次第|予定|目指|見込/.test(before)
  )
    return reading('reopens', restoredOr(before, after), 'lasting', opens)
  const later = notYet.exec(after)
  if (later && /^[^。]{0,12}?(?:まいりました|きました|おりました)/.test(after.slice(later[0].length)))
    return null
  if (later) {
    if (
      /(?:概ね|おおむね|ほぼ|一部を除き)[^。]{0,40}(?:おりますが|いますが|したが)、[^。]{0,20}$/.test(before)
    )
      return reading('restored-mostly', 'partly_restored', 'lasting', later, 50)
    if (
      partly.test(before.slice(-40)) &&
      /順次|段階/.test(before.slice(-40)) &&
      /進め|して(?:い|お)/.test(later[0]) &&
      !/予定|準備/.test(after.slice(0, 30))
    )
      return reading('restored-step-by-step', 'partly_restored', 'lasting', later)
    return reading('not-yet-restored', 'suspended', 'lasting', later)
  }
  return null
}

const machine = /(?:サーバー?|機器|端末|PC|装置|ネットワーク)[^。、]{0,12}$/
const illicit = /(?:不正|不審|意図しない|迷惑)[^。、]{0,16}$/
const serviceHeld = /(?:サイト|サービス|サーバー?|システム|ページ|受付|業務)[^。、]{0,10}$/

const stopped: Reader = (before, after, sentence) => {
  if (illicit.test(before.slice(-24)) && !serviceHeld.test(before.slice(-16))) return null
  if (
    /(?:アカウント(?:の?(?:利用|使用))?|ID(?:の?利用)?|(?:調査|業務)の発注|依頼|パスワード|端末(?:の?(?:利用|使用))?|解約|カードの?利用|退会|取引口座|業務委託|委託|被害|攻撃|不正プログラム|プロセス|処理|スクリプト|通信)[^。、]{0,4}(?:の|を)?$/.test(
      before.slice(-10),
    )
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
  const lasting =
    /^(?:措置|対応)?(?:を|と|が|状態|中|し)?[^。、]{0,16}?(?:て(?:おり(?!ました)|います|いる(?!た)|おります|ございます)|中(?:です|で|。|$|の|に)|状態(?:です|が|と)|状況(?:です|が|と)|継続|となって|のまま|せざるを得|余儀なく)/.exec(
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

const unavailable: Reader = (before, after, sentence) => {
  if (/お詫び|申し訳|遺憾/.test(sentence.slice(before.length))) return null
  if (
    /^[^。、]{0,4}」と|^こと(?:について|による)/.test(after) ||
    /(?:キー|アカウント|カード情報?|パスワード|ID)[^。、]{0,16}$/.test(before)
  )
    return null
  if (/第三者|攻撃者|部外|外部から|不正に|できないよう|容易に|特定|復号/.test(before.slice(-24))) return null
  if (/^[^。、]{0,4}(?:よう(?!で|な状)|ように|場合|とき|際|ため、|措置|仕組|設定|機能)/.test(after))
    return null
  if (/(?:でした|かった|ておりました|ていました)(?:が|。)/.test(after.slice(0, 24))) return null
  const said = /^[^。、]{0,20}?(?:て(?:おり|い)|状[態況]|ません|です|ます|ました|事象|。|$|、)/.exec(after)
  return said
    ? reading(
        'unavailable',
        'suspended',
        /なりました|発生しました|判明|発見|確認(?:し|さ)/.test(after.slice(0, 30)) ? 'event' : 'lasting',
        said,
      )
    : null
}

const outage: Reader = (before, after) => {
  if (/^(?:の?(?:原因|発生(?:時|日|原因))|時|対応|者|年金|福祉|物)/.test(after)) return null
  const lasting =
    /^(?:が|は)(?:、)?[^。]{0,16}?(?:発生し|継続し|生じ|続い|起き)て(?:おり(?!ました)|い(?:ます|る))/.exec(
      after,
    )
  if (lasting) return reading('outage', 'suspended', 'lasting', lasting)
  const was = /^(?:が|は|の)?[^。、]{0,12}?(?:発生(?!する)|生じ|起き)[^。、]{0,8}/.exec(after)
  return was && /システム|ネットワーク|通信|サーバ|サービス|接続|機器|重大な|大規模な/.test(before.slice(-16))
    ? reading('outage', 'suspended', 'event', was)
    : null
}

const unharmed =
  /(?:サービス|業務|事業|生産|営業|運営|稼働|供給|システム|診療|出荷|提供|販売|操業|授業|製造|ネットワーク|サイト|店舗|取引|教育|研究|活動|利用)[^。]{0,40}$/
const figures =
  /(?:業績|財務|決算|損益|収益|経営成績|連結|通期|株価)[^。]{0,16}$|(?:情報|データ|会員|個人)(?:等|など)?(?:へ|に|の|に対する)?の?$/

const others =
  /(?:他の|他(?:システム|サービス|社|サーバ|サイト)|その他|ほかの|以外|グループ(?:各|会|の)|グループ会社|子会社|別の|今後の|当該(?:不正|事象)|親会社)[^。]{0,40}$/

const effect: Reader = (before, after) => {
  if (figures.test(before.slice(-24))) return null
  const no =
    /^(?:等|など|の発生)?(?:(?:は|も|が)、?[^。、]{0,24}?)?(?:ございません|ありません|な[いくし](?!なる)|無[いく]|(?:生じ|発生し|出|及んで|確認され|及ぼ)[^。、]{0,8}(?:ません|ない|おらず)|軽微|限定的)/.exec(
      after,
    )
  const kept = /^を(?:与え|及ぼ|きた)[^。、]{0,24}?(?:ません|ない|なく|おらず)/.exec(after)
  const said = no ?? kept
  // 「影響がないか確認」「影響が確認されていないサーバ」
  if (
    said &&
    /^(?:か|[一-鿿ァ-ヶ]|よう)/.test(after.slice(said[0].length)) &&
    !/^(?:状況|旨|見込|模様|点|事|為)/.test(after.slice(said[0].length))
  )
    return null
  if (said && unharmed.test(before) && !others.test(before))
    return reading('no-effect', 'none', 'lasting', said)
  const yes =
    /^が(?:[^。、]{0,8})(?:生じ|出て|発生し|続い|及ん)[^。、]{0,4}(?:おり(?!ません|ました)|い(?:ます|る))/.exec(
      after,
    )
  if (yes && unharmed.test(before))
    return reading('effect', partly.test(before.slice(-40)) ? 'partly_restored' : 'suspended', 'lasting', yes)
  return null
}

const usual: Reader = (before, after, sentence) => {
  if (/^[^。、]{0,30}?(?:よう|べく|ため|次第|まで|場合|目指)/.test(after)) return null
  const goes =
    /^(?:の|に|どおり|通り)?[^。、]{0,24}?(?:稼働|稼動|運用|営業|運営|利用(?:いただけ|頂け|でき|可能)|業務を(?:行|継続|再開|遂行)|継続|動作|提供|復旧|戻|対応|発行|出荷|生産|受注|実施|診療|開館|受付)[^。、]{0,20}?(?:ます|おり|いる|可能|状態|す。|ました|です|。|$)/.exec(
      after,
    )
  if (!goes || /ません|ない/.test(goes[0])) return null
  if (/再開|復旧|戻/.test(goes[0]) || /復旧|再開|修正|再構築/.test(sentence))
    return reading('back-to-usual', restoredOr(before, after), 'lasting', goes)
  return reading('as-usual', 'none', 'lasting', goes)
}

const safe: Reader = (before, after) => {
  const usable =
    /^(?:、)?(?:ご)?(?:利用|閲覧|使用)?(?:(?:が)?可能な状態|いただけ(?:ます|る状)|頂け(?:ます|る状)|できます|お使いいただけ(?:ます|る状))(?!よう)/.exec(
      after,
    )
  return usable && !/引き?続き、?(?:皆|お客)[^。]{0,10}$/.test(before)
    ? reading('safe-to-use', 'none', 'lasting', usable)
    : null
}

const systemCut =
  /(?:サーバー?|システム|サイト|ネットワーク|機器|インターネット|回線|通信)(?:等|など)?(?:から|の|を|・機器を|への|へのアクセスを|およびネットワーク|、|や|は|について)?(?:[^。、]{0,16})$/
const notSystemCut =
  /(?:PC|パソコン|端末|アカウント|経路|外部からの?(?:アクセス|接続|通信|不正)|不正アクセスを?|攻撃|アドレス)[^。、]{0,28}$/

// 「委託先のA社は、サーバーを遮断しております」: what another company did about its own.
const anotherFirm = /^(?!.{0,8}(?:当社|弊社|同社))[^。、]{2,24}(?:社|会社)(?:は|では|において(?:は)?)/

const cutOff: Reader = (before, after, sentence) => {
  if (anotherFirm.test(sentence) || /に(?:より|よって)(?:すべて|全て)?$/.test(before)) return null
  if (!systemCut.test(before) || notSystemCut.test(before.slice(-40))) return null
  const was =
    /^[^。、]{0,24}?(?:した|しまし|され|し、|実施|措置|する(?:とともに|と共に|など|等|こと)|完了|行[いっ]|対策|[てで](?:い|お)(?:り|ま)|作業|。|$)/.exec(
      after,
    )
  return was && !/(?:られ|でき)(?:ない|ませ|ず)|環境で|た環境|されたネット|場合|よう/.test(after.slice(0, 20))
    ? reading('cut-off', 'suspended', 'cut-off', was)
    : null
}

const substitute: Reader = (_before, after) => {
  const runs =
    /^(?:の)?(?:サーバー?|環境|システム|手段|措置)?[^。]{0,24}?(?:稼働|運用|業務を(?:継続|行)|対応|再構築|構築)[^。]{0,10}(?:て(?:おり|い)|ました)/.exec(
      after,
    )
  return runs ? reading('runs-elsewhere', 'restored', 'event', runs) : null
}

const delayed: Reader = (before, after) => {
  const said = /^(?:等|など)?が、?[^。、]{0,10}?(?:生じ|発生し|出)て(?:おり(?!ました)|い(?:ます|る))/.exec(
    after,
  )
  return said && unharmed.test(before) ? reading('delayed', 'partly_restored', 'lasting', said) : null
}

const makeshift: Reader = (before, after, sentence) => {
  if (listed.test(sentence)) return null
  const goes =
    /^[^。]{0,40}?(?:業務|営業|受注|出荷|対応|運用|継続|診療|提供|取り扱)[^。]{0,24}?(?:開始|おり(?!ました)|います)/.exec(
      after,
    )
  return goes && !/今後|予定|検討/.test(before.slice(-30) + goes[0])
    ? reading('makeshift', 'partly_restored', 'lasting', goes)
    : null
}

const running: Reader = (before, after) => {
  if (
    /(?:順次|一部|限定|段階)[^。]{0,16}$/.test(before) &&
    /^[^。、]{0,10}(?:おり|いま|ました|開始)/.test(after)
  )
    return reading('runs-in-part', 'partly_restored', 'lasting', null)
  const runs = /^し?て(?:おり(?!ました)|います)/.exec(after)
  return runs && /再構築|別環境|代替|新(?:しい|たな|規)|復旧|移行/.test(before)
    ? reading('runs-again', restoredOr(before, after), 'lasting', runs)
    : null
}

const maintenance: Reader = (_before, after) => {
  const on =
    /^(?:中(?:です|。|$|のため)|(?:を|の)?[^。、]{0,12}?(?:のみ|予定|実施(?:いたします|します|して(?:い|お)ります)))/.exec(
      after,
    )
  return on ? reading('maintenance', 'suspended', 'event', on) : null
}

/** Which reader answers for a word; the first that its beginning fits. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [/^(?:復旧|再開)/, restoring],
  [/^(?:停止|休止|閉鎖|中止|見合わせ)/, stopped],
  [/^(?:遮断|隔離|切り離|切断)/, cutOff],
  [/^障害/, outage],
  [/^(?:支障|影響)/, effect],
  [/^(?:稼働|稼動)/, running],
  [/^問題$/, effect],
  [/^(?:通常|平常|従来|正常|問題)/, usual],
  [/^(?:マニュアル|手作業|手動|暫定|限定|トライアル)/, makeshift],
  [/^安/, safe],
  [/^遅/, delayed],
  [/^(?:代替|新)/, substitute],
  [/^(?:メンテ|準備|仮)/, maintenance],
]

/** What a word found by `wording` says of a service, from its sentence: the words before it and after it. */
export function readWord(words: string, before: string, after: string, sentence: string): WordReading | null {
  const reader = readers.find(([begins]) => begins.test(words))?.[1] ?? unavailable
  return reader(before, after, sentence)
}
