import { partly, restoredOr } from './part-or-whole.ts'
import { type Reader, reading } from './word-reading.ts'

const business =
  /(?:サービス|業務|事業|生産|営業|運営|運用|稼働|供給|システム|診療|出荷|提供|販売|操業|授業|製造|ネットワーク|サイト|店舗|取引|教育|研究|活動|利用|運[航行]|入試|試験|講義|手術|治療|医療|窓口|預金|配送|物流|放送|受注|決済|ATM|行事|公演|工場|納[期品]|貸出|返却|予約|ストア|ショップ|ページ|ポータル|アプリ|発送|配達|給食|チケット|ゲームサーバー?)[^。]{0,40}$/

const figures =
  /(?:業績|財務|決算|損益|収益|経営成績|連結|通期|株価)[^。]{0,16}$|(?:情報|データ|会員|個人|漏洩|漏えい|流出)(?:等|など)?(?:へ|に|の|に対する)?の?(?:直接的な|直接の|大きな|重大な|具体的な)?$/

// 「クレジットカード情報につきましても、…影響はない」
const aboutInformation =
  /(?:情報|データ)(?:に(?:つ(?:いて|きまして)|関しまして|関して)(?:は|も)|(?:は|も)、)[^。]{0,50}$/

const others =
  /(?:他の|他(?:システム|サービス|社|サーバ|サイト|アカウント)|(?<![一-鿿ァ-ヶ])その他|ほかの|以外|グループ(?:各|会|の)|グループ会社|子会社|別の(?!ネットワーク|環境|システムで|仕組み)|今後の|外部へ|二次被害|当該(?:不正|事象)|親会社)[^。]{0,40}$/

// 「窓口業務は今回の｜影響を受けておりません」
const unaffected =
  /(?:サービス|業務|営業|システム|サイト|店舗|授業|診療|生産|出荷|販売|配送|運航|運行|窓口|決済|取引|受付|予約)(?:等|など)?(?:は|も|につ(?:いて|きまして)(?:は|も))、?(?:今回の|本件の|この|直接の|攻撃の|障害の|停止の){0,2}$/

/** 影響・支障・問題 */
export const effect: Reader = (before, after) => {
  if (figures.test(before.slice(-24)) || aboutInformation.test(before)) return null
  const no =
    /^(?:等|など|の発生)?(?:(?:は|も|が)、?(?:(?!可能性|おそれ|恐れ)[^。、]){0,24}?)?(?:ございません|ありません|な[いくし](?!なる)|無[いく]|(?:生じ|発生し|出|及んで|確認され|認められ|[見み]られ|及ぼ)[^。、]{0,8}(?:ません|ない|おらず)|軽微|限定的)/.exec(
      after,
    )
  const smooth = /^の(?:ない|無い)(?:状態|形)(?!よう)/.exec(after)
  const kept = /^を(?:与え|及ぼ|きた)[^。、]{0,24}?(?:ません|ない|なく|おらず)/.exec(after)
  const spared = unaffected.test(before)
    ? /^を受けて(?:は)?(?:お(?:りません|らず)|い(?:ません|ない|なく))/.exec(after)
    : null
  const said = no ?? kept ?? smooth ?? spared
  // 「影響がないか確認」「影響が確認されていないサーバ」
  if (said && /^こと[をが](?:確認|判断)(?:した|でき[たて])(?=[一-鿿う上])/.test(after.slice(said[0].length)))
    return null
  if (
    said &&
    /^(?:か|[一-鿿ァ-ヶ]|よう)/.test(after.slice(said[0].length)) &&
    !/^(?:状況|旨|見込|模様|点|事|為)/.test(after.slice(said[0].length))
  )
    return null
  if (said && business.test(before) && !others.test(before))
    return reading('no-effect', 'none', 'lasting', said)
  const yes =
    /^が(?:[^。、]{0,8})(?:生じ|出て|発生し|続い|及ん)[^。、]{0,4}(?:おり(?!ません|ました)|い(?:ます|る(?!可能性|おそれ|恐れ|か)))/.exec(
      after,
    )
  if (yes && business.test(before))
    return reading('effect', partly.test(before.slice(-40)) ? 'partly_restored' : 'suspended', 'lasting', yes)
  return null
}

// 「支障」 is always of something done.
const anyBusiness = /(?:に|へ|への|には|にも|において|において(?:は|も))(?:大きな|特段の|特に|何ら|直接の)?$/
/** 支障 */
export const hindrance: Reader = (before, after, sentence) => {
  // 「授業は支障なく行っております」
  const smoothly = /^(?:は|も)?なく、?[^。、]{0,20}?て(?:おり(?!ました|ません)|い(?:ます|る))/.exec(after)
  if (smoothly && business.test(before) && !others.test(before.slice(before.lastIndexOf('、') + 1)))
    return reading('as-usual', 'none', 'lasting', smoothly)
  return effect(anyBusiness.test(before) ? `業務${before}` : before, after, sentence)
}

// 「貸出システムが停止しておりましたが、…通常どおりの貸出を行っております」
const stoodStill =
  /(?:停止|休止|閉鎖|中止|中断|休業|休診|見合わせ|止め|止まっ|でき(?:な|ず|ませ))[^。、]{0,16}ました(?:が|ところ)、[^。]{0,60}$/

const ownMachine = /(?:PC|パソコン|端末)(?:は|も)、?$/

/** 通常どおり・正常 */
export const usual: Reader = (before, after) => {
  const sound = /^な状態(?:と|に)(?:なって|戻って|復して)(?:おります|おり、|い(?:る|ます))/.exec(after)
  if (sound && !ownMachine.test(before))
    return reading('back-to-usual', restoredOr(before, after), 'lasting', sound)
  const towards = /^化に向け[^。]{0,24}?(?:進め|取り組|努め|対応し|作業)/.exec(after)
  if (towards && business.test(before)) return reading('not-yet-restored', 'suspended', 'lasting', towards)
  if (/^の?(?:半分|[0-9一二三四五六七八九]割|[0-9]{1,2}%)/.test(after)) {
    const part = /^の?[^。、]{1,24}?て(?:おり(?!ました|ません)|い(?:ます|る))/.exec(after)
    return part && business.test(before) ? reading('reduced', 'partly_restored', 'lasting', part) : null
  }
  if (/^化|^に(?:使用|利用)して|^[^。、]{0,30}?(?:よう|べく|ため|次第|まで|場合|目指)/.test(after))
    return null
  const goes =
    /^(?:どおり|通り)?です(?!が)|^して(?:おり(?!ません|ました)|い(?:ます|る))|^(?:の|に|どおり|通り)?[^。、]{0,24}?(?:稼働|稼動|行[っわい]|開け|動い|お?使い?(?:いただけ|頂け|え)|運[用行航営]|営業|続け|可能|(?:プレイ|ご覧|視聴|乗車|乗船|来館|来店)(?:いただけ|頂け|でき)|利用(?:いただけ|頂け|でき|可能)|業務を(?:行|継続|再開|遂行)|継続|動作|提供|復旧|復帰|戻|対応|発行|出荷|生産|受注|実施|診療|開館|受(?:け?付|注)|使用|閲覧|表示|アクセス|送受信)[^。、]{0,20}?(?:ます|おり|いる|可能|状態|す。|ました|です|。|$)/.exec(
      after,
    )
  // 「外来診療:通常どおり」
  if (/^(?:$|[\n|])/.test(after) && /[:|] ?$/.test(before))
    return reading('as-usual', 'none', 'lasting', null)
  if (
    !goes ||
    /ません|(?<!変わら|変わりの)ない|ていた|(?:おりました|いました)(?!が)/.test(
      goes[0] + after.slice(goes[0].length, goes[0].length + 3),
    ) ||
    ownMachine.test(before)
  )
    return null
  if (
    /再開|復旧|復帰|戻/.test(goes[0]) ||
    /復旧|再開|修正|再構築|復元|対策[^。、]{0,6}(?:完了|終え)|(?:現在|現時点|今)(?:で)?は、?[^。、]{0,12}$/.test(
      before,
    )
  )
    return reading('back-to-usual', restoredOr(before, after), 'lasting', goes)
  if (stoodStill.test(before)) return reading('back-to-usual', restoredOr(before, after), 'lasting', goes)
  const mostly = /(?:概ね|おおむね|ほぼ)[^。、]{0,6}$|一部[^。、]{0,16}を?除[きい][^。]{0,50}$/.test(before)
  return reading('as-usual', mostly ? 'partly_restored' : 'none', 'lasting', goes)
}

/** 「授業や試験は予定どおり行います」 */
export const asPlanned: Reader = (before, after) => {
  const said =
    /^[^。、]{0,8}(?:行い|行って|実施(?:いた)?し|開[講催校院館](?:いた)?し)[^。、]{0,4}(?:ます|て(?:おり(?!ました)|い))/.exec(
      after,
    )
  return said &&
    /(?:授業|試験|講義|診療|営業|運航|運行|公演|行事|給食|保育|手術|講座)[^。]{0,16}$/.test(before)
    ? reading('as-usual', 'none', 'lasting', said)
    : null
}

/** 業務を継続しております */
export const goesOn: Reader = (before, after, sentence) => {
  const said = /^(?:(?:し|でき)?て(?:い(?:ます|る(?:。|$|状[況態]))|おり(?!ました)))/.exec(after)
  if (
    !said ||
    /今後|予定|委託|調査|復旧|堅調|好調/.test(before.slice(-30)) ||
    others.test(before.slice(before.lastIndexOf('、') + 1))
  )
    return null
  const limited =
    /代替|手作業|暫定|限定|マニュアル|支障|遅れ|遅延/.test(sentence) ||
    /一部(?!の?(?:サーバ|端末|PC|ファイル|データ|情報|文書))/.test(before.slice(-40))
  return reading('goes-on', limited ? 'partly_restored' : 'none', 'lasting', said)
}

/** 継続して稼働しております */
export const keepsOn: Reader = (before, after) => {
  const said =
    /^(?:[^。、]{0,12}?て(?:おり(?!ました|ません)|い(?:ます|る))|ご?利用(?:いただけ|頂け|でき)(?:ます|る))/.exec(
      after,
    )
  return said &&
    business.test(before) &&
    !/監視|調査|捜査|対策|対応|確認|強化|研修|注意|連携|今後/.test(before.slice(-24)) &&
    !others.test(before.slice(before.lastIndexOf('、') + 1))
    ? reading('goes-on', 'none', 'lasting', said)
    : null
}

/** 安心してご利用いただける */
export const safe: Reader = (before, after) => {
  const usable =
    /^(?:、)?(?:ご)?(?:利用|閲覧|使用)?(?:(?:が)?可能な状態|いただけ(?:ます|る状)|頂け(?:ます|る状)|できます|お使いいただけ(?:ます|る状))(?!よう)/.exec(
      after,
    )
  return usable && !/引き?続き、?(?:皆|お客)[^。]{0,10}$/.test(before)
    ? reading('safe-to-use', 'none', 'lasting', usable)
    : null
}

const delivered =
  /(?:発送|配送|配達|出荷|納品|お?届け|入荷|診療|診察|会計|受け?付け?|手続き?|交付|処理|提供|納期|貸出し?|返却|決済|入金|振込み?|発行|支給|給付|納付)[^。]{0,24}$/

/** 遅くなっております、お時間をいただいております */
export const slowed: Reader = (before, after) => {
  const said = /^(?:なって)?(?:おり(?!ました)|い(?:ます|る))/.exec(after)
  return said &&
    (delivered.test(before.slice(-40)) || /(?:通常|平常|普段|従来)より[^。、]{0,4}$/.test(before)) &&
    !/調査|回答/.test(before.slice(-30))
    ? reading('delayed', 'partly_restored', 'lasting', said)
    : null
}

/** 規模を縮小しております、診療時間を短縮して行っております */
export const reduced: Reader = (before, after) => {
  const said =
    /^して(?:おり(?!ました)|い(?:ます|る)|、?[^。、]{0,12}?て(?:おり(?!ました)|い(?:ます|る)))|^て(?:おり(?!ました)|い(?:ます|る))/.exec(
      after,
    )
  return said && business.test(before) ? reading('reduced', 'partly_restored', 'lasting', said) : null
}

/** 遅延・遅れ、滞っております */
export const delayed: Reader = (before, after) => {
  const no =
    /^(?:等|など)?(?:は|も)、?[^。、]{0,8}?(?:ございません|ありません|(?:生じて|発生して|出て)(?:お(?:りません|らず)|い(?:ません|ない)))/.exec(
      after,
    )
  if (no)
    return business.test(before) || delivered.test(before)
      ? reading('no-effect', 'none', 'lasting', no)
      : null
  const said =
    /^(?:(?:等|など)?が、?[^。、]{0,10}?(?:生じ|発生し|出))?て(?:おり(?!ました)|い(?:ます|る))/.exec(after)
  return said && (business.test(before) || delivered.test(before))
    ? reading('delayed', 'partly_restored', 'lasting', said)
    : null
}
