import { partly, restoredOr } from './part-or-whole.ts'
import { type Reader, reading } from './word-reading.ts'

const done =
  /^(?:作業|対応)?(?:等|など|と(?!調査)[^。、]{1,8})?(?:が|を|は|も|に(?:つ(?:いて|きまして)|関しまして)は、?|に)?(?:全て|すべて|無事|既に|すでに|[^。、]{0,16}(?:日|時)(?:まで)?に、?)?(?:完了|終了|終え|(?:いた|致)?し(?:まし(?:た|て)(?!ら|暁)|て(?:い(?:る|ます|まして)|お(?:る|り))(?!ません|ました)|た(?!場合|際|ら|とき|後|い)|、|(?=[一-鿿]))|・(?:再)?(?:稼働|開)|\(?済|(?:でき|出来)(?:て(?:い(?:る|ます|まし)|お(?:り(?!ません)|る))|まし)|させ(?:て(?:い(?:る|ます|、)|お)|まし|、|ることが(?:でき|出来)て(?:い(?:る|ます)|おり))|する(?:ととも|と共)に[^。]{0,30}まし|となりました|する運びと|されて(?:い|お)|されまし|され、|が?済んで|を?果た|する(?:こと|事)が(?:でき|出来)まし(?:た|て))/
const notYet =
  /^(?:作業|対応|活動|措置|業務)?(?:等|など)?(?:と[^。、]{0,20})?(?:を|に|へ|の|が|は|も|、|や|及び|および|・)?[^。]{0,36}?(?:進め|すすめ|努め|取り?組|急い|急ぎ|向け(?:て|た|、|、?鋭意)|まで、?(?:今|いま)?(?:しばらく|暫く)?お待ち|時間を(?:頂|いただ)|全力|目指|時間を要|時間がかか|見込[みん]|(?:目途|目処|めど|見通し(?=[はがも]))(?:(?:は|が|も)?[^。、]{0,12}?(?:立っ|たっ|つい)て(?:い|お)[^。、]{0,4}(?:ん|い))?|未定|途上|目標と|(?:月|週間|日|期間)[^。、]{0,6}(?:かかる|要する)|見通し[^。、]{0,3}(?:申し上げ|お伝え|お示し|示せ)[^。]{0,12}(?:ませ|ない|段階)|見通せ(?:て(?:は)?(?:い|お)|な|ませ|ず)|して(?:は)?(?:お(?:りません|らず)|い(?:ません|な[いく]))|中(?:です|で|。|$|の|につき)|対応して(?:い|お)|予定|継続して|次第|日数|至って(?:い|お)(?:な[いく]|りません)|着手|実施して(?:い|お)|行って(?:い|お)|検討|困難|(?:分か|わか|判明し)(?:って|て|り|ら)[^。、]{0,4}(?:りません|ません|ない|ず)|でき(?:て)?(?:い|お)?(?:な|らず|り?ませ))/

const wentOn = /^[^。]{0,12}?(?:まいりました|きました|おりました)/
// 「復旧対応を進めるとともに、対策を段階的に実施してまいりました」
// 「復旧に時間を要しました」「復旧対応を進め、調査が完了しました」: of what is over.
const tookTime =
  /^(?:する)?(?:こと|状況|事態)?(?:と|に)?(?:なり|し)まし(?:た|て)|^[^。、]{0,6}(?:要|かか)[しっり]*(?:まし)?た/
const thenDone = /^、[^。]{0,100}(?:完了|終了)(?:いた|致)?しました。?$/
const wentOnBeside = /^(?:る|ける|う)とともに、?[^。]{0,60}(?:まいりました|きました)/

/** Whether what is told as not yet done (`later`) is over by the words behind it. */
const isOver = (later: string, rest: string): boolean =>
  wentOn.test(rest) ||
  wentOnBeside.test(rest) ||
  (/(?:要|困難|かか)[^。、]{0,2}$/.test(later) && tookTime.test(rest)) ||
  (/進め|すすめ|行って/.test(later) && thenDone.test(rest)) ||
  /ましたが、/.test(later)

// 「…（第3報）を発表」: the title of an earlier notice.
const listed = /第[0-9]{1,3}報\)?[^。]{0,6}(?:を発表|を公表|を公開|を掲載)|プレスリリース|リリースを/

const heldBusiness =
  /サービス|サイト|ページ|システム|業務|サーバー?|ネットワーク|機能|営業|受注|出荷|受付|運用|環境|操業|生産|診療|貸出|ストア|ショップ|ライン|ポータル|ATM|授業|窓口|アプリ|運航|運行|発送|予約|販売|決済|配送|交付|放送|回線/
const heldService =
  /サービス|サイト|ページ|システム|業務|サーバー?|ネットワーク|機能|営業|受注|出荷|受付|運用|環境/

/** 復旧・再開 */
export const restoring: Reader = (before, after, sentence) => {
  if (listed.test(sentence)) return null
  if (
    /(?:ウイルス|データ|ファイル|アカウント|信頼|情報|バックアップ(?:から)?|復号)[^。、]{0,6}(?:の|を|から)?$/.test(
      before.slice(-10),
    ) &&
    !heldService.test(sentence)
  )
    return null
  if (/(?:計画|訓練|手順|シナリオ|体制|演習|ポリシー|BCP|マニュアル)/.test(after.slice(0, 14))) return null
  if (/データ[^。、]{0,4}$/.test(before) && /^[^。、]{0,6}困難/.test(after)) return null
  // A title: 「ネットワークの一部復旧について」.
  // 「サービスの本格復旧の段階へ移行する」: something works already.
  const fullPhase = /本格(?:的な?)?$/.test(before)
    ? /^[^。、]{0,10}(?:へ|に)(?:の)?(?:移行|進[みむん])/.exec(after)
    : null
  if (fullPhase) return reading('restored-step-by-step', 'partly_restored', 'lasting', fullPhase)
  const inPart = /一部$/.test(before) ? /^(?:について|に関する|のお知らせ|のご)/.exec(after) : null
  if (inPart) return reading('restored', 'partly_restored', 'lasting', inPart)
  // 「仮復旧の状態で運用しております」
  const makeshiftOnly = /仮$/.test(before)
    ? /^(?:の状態|し(?:まし|て|た状態)|を(?:完了|終え)|が(?:完了|でき))/.exec(after)
    : null
  if (makeshiftOnly) return reading('restored', 'partly_restored', 'lasting', makeshiftOnly)
  const complete = done.exec(after)
  if (
    complete &&
    !/^[^。、]{0,20}?(?:予定|見込|場合|次第|目指|まで|ません|向け)|^し?、?[^。、]{0,24}でき次第/.test(
      after.slice(complete[0].length),
    )
  )
    return reading('restored', restoredOr(before, after), 'lasting', complete)
  if (
    /^を?進めて(?:い|お)(?!りました)/.test(after) &&
    /サービス|出荷|注文|営業|稼働の/.test(before.slice(-12))
  )
    return reading('restored-step-by-step', 'partly_restored', 'lasting', /^を?進めて/.exec(after))
  const opens =
    /^(?:を|は)?(?:いた|致)?(?:します|させて(?:いただき|頂き)ます)|^の(?:お知らせ|ご報告|ご案内)|^を(?:お知らせ|ご?報告|ご案内)(?:いた|致|し|申)|^$|^。/.exec(
      after,
    )
  if (
    opens &&
    (/(?:(?:より|から)、?|付で|付けで|日に|日[^。]{0,3}:[^。]{0,30}|[記下]の(?:とおり|通り)、?)[^。、]{0,40}(?:、(?:および|及び|ならびに|並びに)[^。、]{0,16})?$/.test(
      before,
    ) ||
      /^[のを](?:お知|ご|報)/.test(opens[0]) ||
      (/[をが]$/.test(before) && !/^(?:する|いた)/.test(after) && /^[。]?$/.test(opens[0]))) &&
    !/次第|予定|目指|見込/.test(before)
  )
    return reading('reopens', restoredOr(before, after), 'lasting', opens)
  // 「復旧するまでの間、ご不便をおかけいたします」
  const until =
    /^(?:する|される|いたします|できる)まで(?:の間|は|、)(?![^。]{0,60}(?:まし(?:た|て)|ておりました))/.exec(
      after,
    )
  if (until && heldBusiness.test(before)) return reading('not-yet-restored', 'suspended', 'lasting', until)
  // 「準備が整い次第、販売を再開いたします」
  const onceReady = /次第、?[^。]{0,40}$/.test(before)
    ? /^(?:を|は)?(?:(?:いた|致)?します|させて(?:いただき|頂き)ます)/.exec(after)
    : null
  if (onceReady) return reading('not-yet-restored', 'suspended', 'lasting', onceReady)
  const later = notYet.exec(after)
  if (later && isOver(later[0], after.slice(later[0].length))) return null
  if (later) {
    if (
      /(?:概ね|おおむね|ほぼ|一部を除き)[^。]{0,40}(?:おりますが|いますが|したが)、[^。]{0,20}$/.test(before)
    )
      return reading('restored-mostly', 'partly_restored', 'lasting', later, 50)
    if (
      partly.test(before.slice(-40)) &&
      /順次|段階/.test(before.slice(-40)) &&
      /進め|すすめ|して(?:い|お)/.test(later[0]) &&
      !/予定|準備/.test(after.slice(0, 30))
    )
      return reading('restored-step-by-step', 'partly_restored', 'lasting', later)
    // 「本格的な復旧に向けて」: something runs already.
    const provisional = /本格(?:的な?)?[^。、]{0,6}$/.test(before)
    if (provisional) return reading('restored-step-by-step', 'partly_restored', 'lasting', later)
    return reading('not-yet-restored', 'suspended', 'lasting', later)
  }
  return null
}

/** 障害は解消しております */
export const resolved: Reader = (before, after) => {
  const said =
    /^(?:(?:いた|致)?しました|(?:いた|致)?(?:し|され)て(?:おり(?!ません)|い(?:ます|る))|されました|済|(?:し|され)、)/.exec(
      after,
    )
  return said &&
    /(?:障害|不具合|(?:表示|接続|閲覧)[^。、]{0,12})(?:は|が|も)[^。、]{0,10}$|(?:影響|支障|遅れ|遅延|混乱)(?:は|が|も|につ(?:いて|きまして)は)、?[^。、]{0,14}$/.test(
      before,
    )
    ? reading('resolved', restoredOr(before, after), 'lasting', said)
    : null
}

/** 稼働 */
export const running: Reader = (before, after) => {
  if (
    /(?:順次|一部|限定|段階)[^。]{0,16}$/.test(before) &&
    /^[^。、]{0,10}(?:おり|いま|ました|開始)/.test(after)
  )
    return reading('runs-in-part', 'partly_restored', 'lasting', null)
  const runs = /^(?:し?て|する(?:こと|事)が(?:でき|出来)て)(?:おり(?!ました|ません)|います)/.exec(after)
  return runs && /再構築|復元|別の?環境|代替|新(?:しい|たな|規)|復旧|移行/.test(before)
    ? reading('runs-again', restoredOr(before, after), 'lasting', runs)
    : null
}

/** 代替システム、新しいサーバー */
export const substitute: Reader = (_before, after) => {
  // 「代替の手段により受付を続けております」
  const by =
    /^(?:の)?(?:手段|方法|手順|措置|策|機器|端末|システム|サーバー?)(?:で|に(?:て|より)|によって|を(?:用い|使))[^。]{0,24}?(?:続け|継続し|対応し|受け?付け)て(?:おり(?!ました)|い(?:ます|る))/.exec(
      after,
    )
  if (by) return reading('makeshift', 'partly_restored', 'lasting', by)
  const runs =
    /^(?:の)?(?:サーバー?|環境|システム|手段|措置)?[^。]{0,24}?(?:稼働|運用|業務を(?:継続|行)|対応|再構築|構築)[^。]{0,10}(?:て(?:おり|い)|ました)/.exec(
      after,
    )
  return runs ? reading('runs-elsewhere', 'restored', 'event', runs) : null
}

/** 利用が可能となりました */
export const usableAgain: Reader = (before, after) => {
  // 「一時利用できませんでしたが、現在は利用できます」
  const now = /^が?(?:可能です|(?:でき|いただけ|頂け)ます)/.exec(after)
  if (now)
    return /(?:ました|でした|おりました)が、(?:現在|今)(?:は|では)?、?[^。、]{0,16}$/.test(before)
      ? reading('usable-again', restoredOr(before, after), 'lasting', now)
      : null
  const said =
    /^が?(?:可能|(?:でき|いただけ|頂け)?る(?:ように|状態))(?:[^。、]{0,4}な(?:りまし|って(?:おり(?!ました)|います))|に?して(?:おり(?!ました)|います))/.exec(
      after,
    )
  return said && !/第三者|外部|誰でも|攻撃者|情報[がを]/.test(before.slice(-30))
    ? reading('usable-again', restoredOr(before, after), 'lasting', said)
    : null
}

/** 改めて始めました、再び開いております */
export const begunAgain: Reader = (before, after) => {
  const said = /^(?:(?:いた|致)?し)?(?:まし(?:た|て)|て(?:おり(?!ません|ました)|い(?:ます|る)))/.exec(after)
  return said && heldBusiness.test(before) && !/攻撃|不正|改ざん|被害/.test(before.slice(-30))
    ? reading('begun-again', restoredOr(before, after), 'lasting', said)
    : null
}

/** 元に戻しております、元どおり使える状態となりました */
export const asBefore: Reader = (before, after) => {
  const said =
    /^[^。、]{0,16}?(?:戻[りっし]|復し|復旧し|な[りっ]|使え|お使い(?:いただけ|頂け)|利用(?:でき|いただけ)|稼働し)[^。、]{0,6}?(?:まし|て(?:おり(?!ません|ました)|い(?:ます|る))|ます)/.exec(
      after,
    )
  return said && heldBusiness.test(before) && !/データ|ファイル|設定|情報/.test(before.slice(-12))
    ? reading('back-to-usual', restoredOr(before, after), 'lasting', said)
    : null
}

/** 修正が完了、移行を完了: of a site or a system that was attacked; weaker than a word on the service. */
export const repaired: Reader = (before, after) => {
  const said =
    /^(?:作業)?[がをはも]?(?:完了|済み?)(?!次第|後|まで|の?予定|する)|^(?:いた|致)?しまし(?:た|て)/.exec(
      after,
    )
  return said &&
    /(?:サイト|ページ|HP|システム|サーバー?|環境|基盤|現在は)[^。]{0,30}$/.test(before) &&
    !/脆弱性/.test(before.slice(-30))
    ? reading('repaired', restoredOr(before, after), 'event', said)
    : null
}

/** 「工場の操業は七割ほどまで戻っています」 */
export const inTenths: Reader = (before, after) => {
  const said = /^[^。、]{0,6}(?:戻っ|回復し|復旧し)て(?:おり(?!ません|ました)|い(?:ます|る))/.exec(after)
  return said && !/売上|業績|収益|株価/.test(before.slice(-30)) && heldBusiness.test(before)
    ? reading('restored', 'partly_restored', 'lasting', said)
    : null
}

/** 手作業、限定的に */
export const makeshift: Reader = (before, after, sentence) => {
  if (listed.test(sentence)) return null
  const goes =
    /^[^。]{0,40}?(?:業務|営業|受注|出荷|対応|運用|稼働|継続|続け|診療|提供|取り扱)[^。]{0,24}?(?:開始|おり(?!ました)|います|(?:まい|参)りました)/.exec(
      after,
    )
  return goes && !/今後|予定|検討/.test(before.slice(-30) + goes[0])
    ? reading('makeshift', 'partly_restored', 'lasting', goes)
    : null
}

/** 紙の台帳により受付を続けております */
export const byHand: Reader = (before, after) => {
  const goes =
    /^[^。]{0,40}?(?:業務|営業|受注|出荷|対応|運[用航行]|継続|続け|診療|提供|取り扱|受け?付け?|会計|行[っい])[^。]{0,24}?(?:て(?:おり(?!ました)|い(?:ます|る))|敷い)/.exec(
      after,
    )
  return goes && !/今後|予定|検討|調査|通知/.test(before.slice(-30) + goes[0])
    ? reading('by-hand', 'partly_restored', 'lasting', goes)
    : null
}

/** 電話と窓口に限って予約を承っております */
export const limitedTo: Reader = (before, after) => {
  // 「品目を限っているため」
  const only = /(?:量|数|品目|対象|時間|範囲)[^。、]{0,4}を$/.test(before)
    ? /^(?:い(?:る|ます)|おり(?!ました))/.exec(after)
    : null
  if (only) return reading('limited-to', 'partly_restored', 'lasting', only)
  const said =
    /^[^。、]{0,16}?(?:受け?付け|承っ|営業し|販売し|提供し|行っ|診療し|取り扱っ)[^。、]{0,6}て(?:おり(?!ました)|い(?:ます|る))/.exec(
      after,
    )
  return said && !/問い?合わせ|相談|連絡/.test(before.slice(-40) + said[0])
    ? reading('limited-to', 'partly_restored', 'lasting', said)
    : null
}

/** 「電話とファックスによる受付を始めました」: in place of what is still away. */
export const otherChannel: Reader = (before, after) => {
  const begun = /^を(?:始め|開始(?:いた|致)?し)(?:まし|て(?:おり|い))/.exec(after)
  return begun && /(?:電話|FAX|ファックス|ファクシミリ|窓口|郵送|店頭|書面|紙)[^。、]{0,16}$/.test(before)
    ? reading('makeshift', 'partly_restored', 'lasting', begun)
    : null
}

/** 「当面は予約の患者様のみとさせていただきます」 */
export const onlyThose: Reader = (before, after) => {
  const said = /^と(?:させて(?:いただ|頂)[^。、]{0,6}|して(?:おり(?!ました)|い))ま/.exec(after)
  return said && /(?:患者|利用者|お客|会員|診療|受け?付け?|営業|予約|販売|便|店舗)[^。、]{0,16}$/.test(before)
    ? reading('limited-to', 'partly_restored', 'lasting', said)
    : null
}

/** 「一部の製品の出荷を始めております」 */
export const partBegun: Reader = (before, after) => {
  const begun = /^を(?:順次)?(?:始め|開始(?:いた|致)?し)(?:まし|て(?:おり(?!ました)|い))/.exec(after)
  return begun && /一部|順次|段階/.test(before.slice(-24) + begun[0])
    ? reading('restored', 'partly_restored', 'lasting', begun)
    : null
}
