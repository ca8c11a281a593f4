import { type NoticeText, oncePerNotice, type Sentence } from './notice-text.ts'
import { makeSieve } from './sieve.ts'

/** A sentence by which a notice promises the public to tell more of the matter. */
export interface PromiseOfMore {
  readonly sentence: Sentence
  /** Only in case there are new facts, which closing notices say too. */
  readonly isOnlyIfNew: boolean
  /** It speaks of the next report as such: 「第3報は…」, 「続報を…」. */
  readonly isOfNextReport: boolean
}

// The condition comes first, the telling after it: 「掲載する際は確認を徹底します」 promises nothing.
const promised = new RegExp(
  '(?:次第|しだい|後日|場合(?:に|は|、)|際(?:に|は|、)|(?:まし|し|っ|ん)?たら|れば|追って|(?:改めて|あらためて)(?!、?(?:深く|心より|心から|重ねて|謹んで)?お詫び)|随時|適宜|都度|必要に応じ|適時(?=に|、|適切|開示(?:いたします|します|してまいり|を行))|' +
    '今後(?!の(?:対応|対策|取|再発|方針|状況|予定))|段階で|(?:続報|追加)(?:に|を)|完了後|決定後|判明後)[^。]{0,90}?' +
    '(?:(?:公表|お知らせ|ご?報告|発表|開示|ご?案内|掲載|お伝え|情報(?:を)?(?:提供|発信|公開|共有)|ご連絡|周知|情報更新|公開|更新)' +
    '(?:とお詫び|等|など)?(?:を|も)?(?:いた|致|申し|差し|させ(?!て(?:いただ|頂)(?:きまし|いて))|し(?:て|ま)|する|の予定|予定|を?行|を?実施)|載せ(?:ます|て(?:まい|い)|る予定)|(?:報|お知らせ|報告|結果)を(?:出し(?:ます|て(?:まい|い))|出す予定))' +
    '|公表すべき[^。]{0,24}(?:場合|際)[^。]{0,12}、[^。、]{0,12}(?:行って|行い)(?:まい|参|ます)',
)
/** 「第3報は復旧の後にお知らせします」, 「最終の報告は2月を予定しております」. */
const nextReport =
  /に(?:つ(?:いて|きまして)|関しまして)は?、?順次、?(?:ご?報告|お知らせ|公表)(?:(?:いた)?します|してまいります|させていただきます)|(?:第[0-9一二三四五六七八九]{1,2}報|続報|最終(?:の)?(?:報告|報)|続きの(?:ご?報告|お知らせ)|次(?:回)?の(?:ご?報告|お知らせ|公表|発表|更新))(?:は|を|につ)[^。]{0,60}(?:予定|(?:お知らせ|公表|ご?報告)(?:し(?!て(?:い|お)|まし|た)|いた(?!しまし|して)|申し上げ(?!まし|て))|出し(?:ます|て(?:まい|い))|載せ(?:ます|て(?:まい|い))|掲載(?:し(?!て(?:い|お)|まし|た)|いた(?!しまし|して))|見込)(?!.{0,6}(?:した|ました))/
/** 「以上、第一報をご報告いたします」: this one. */
const thisReport =
  /^(?![^。]*(?:次第|後(?:に|日)|予定|今後|追って|改めて|あらためて|場合|ましたら|際(?:に|は)))[^。]*(?:第[0-9一二三四五六七八九]{1,2}報|続報|最終報告)を、?[^。、]{0,12}(?:お知らせ|ご?報告|公表)(?:いた|致|申し上げ|し)/
/** 「業績予想の修正が必要となりました場合には、開示いたします」 */
const ofForecast = /業績(?:予想|見通し)の?(?:修正|変更)/
const toAuthority = /(?:委員会|警察署?|当局|官庁|省|庁|局)(?:等|や[^。]{1,12})?(?:に|へ)/
const promiseOf =
  /判明|わか|分か|明らか|確認|進展|進捗|詳細|状況|結果|新た|必要|べき|事実|経過|追加|変化|動き|追って|続報|見通し|目[途処]|めど|内容|決ま|決定|情報|解明|特定|判断|復旧|完了|対策|防止策|方針|事情|変更|調査(?:に(?:つ|関)|[がの]進)|究明|詳し|調べが|報告があ/
const toSomebody =
  /(?:関係各所|関係者|取引先|お客)(?:様|各位)?には、?(?:ご)?(?:連絡|通知)(?:いた|し|申し)|個別に(?:ご)?(?:連絡|通知|報告|お知らせ|ご?案内)|(?:対象|該当)(?:となる|する|の|となった)?[^。]{0,14}(?:お客|方|皆|者|取引先)[^。]{0,20}(?:に|へ)[^。]{0,12}(?:連絡|通知|報告|案内|お知らせ)|ご本人(?:様)?(?:へ|に)|(?:委員会|警察|当局|関係機関|監督官庁|関係当局)(?:に|へ)[^。]{0,24}(?:報告|連絡)/
/** 「個人情報保護委員会には、結果がまとまり次第報告いたします」 */
const onlyToAuthority =
  /^[^。]{0,40}(?:委員会|警察署?|当局|官庁|省|庁)(?:等)?(?:に|へ)は?、?[^。]{0,60}(?:報告|届出?|提出)/
const toPublic = /公表|お知らせ|ホームページ|サイト|HP|開示|皆(?:様|さま)/
const toAll =
  /公表|ホームページ|ウェブサイト|Webサイト|WEBサイト|HP|サイト(?:上)?(?:に|で|にて)|本ページ|改めて|あらためて|(?:結果|事実|詳細|状況)[^。]{0,8}次第/
const asking =
  /よう(?:に)?(?:指導|指示|求め|要請|依頼)|ください|下さい|くださ|お問い?合わ?せの際|いただけ(?:ます|れば)よう|(?:ます|です)?ようお願い|(?:いただき|頂き)ますよう/
const toldNow =
  /(?:以下|下記|次)の(?:とおり|通り)|^(?:この度|このたび|今般|ここに)|てまいりました|(?:いた|致)?しました。?$|したため|ものです|^本(?:お知らせ|書|報告|リリース|ページ)では|まずは|幸いです|スムーズ|現時点で(?:確認|判明)している|公表いたしました/
const reopening =
  /設置(?:が完了|し|され)次第|^開設(?:でき)?次第|窓口(?:を|が)?[^。、]{0,10}(?:開設|設置|準備)[^。、]{0,6}次第|(?:再開|再オープン|リニューアル|オープン|販売|営業|受付)[^。]{0,24}(?:決(?:ま|定)|確定|次第|改めて|あらためて|日程|時期|日時|目[処途]|未定|整い)/

/** New facts in case there are any: closing notices say it too. */
const boilerplate =
  /(?:新た|べき|変更|万が一|万一|追加)[^。]{0,40}(?:場合|際|ましたら|たら|次第|れば)|(?:漏えい|漏洩|流出|被害|影響)[^。]{0,12}(?:確認|判明)(?:された|した)場合|(?:場合|際|ましたら)[^。]{0,40}(?:新た|べき)/

const promiseSieve = makeSieve([promised, nextReport])

/** Every promise of more in the body of a notice, in text order; promises to single people and to authorities are none. */
export const promisesIn = oncePerNotice((notice: NoticeText): readonly PromiseOfMore[] => {
  return promiseSieve(notice)
    .sentences.filter(sentence => {
      const { block } = notice.blocks[sentence.block]!
      return (
        block.span.start >= notice.document.bodyStart && block.kind !== 'overview' && isPromise(sentence.text)
      )
    })
    .map(sentence => ({
      sentence,
      isOnlyIfNew: boilerplate.test(sentence.text),
      isOfNextReport: nextReport.test(sentence.text) || named.test(sentence.text),
    }))
})

// 「判明次第、速やかに続報をご案内いたします」
const named = /続報|次報|次回の?(?:ご?報告|公表|お知らせ)/

function isPromise(words: string): boolean {
  if (
    words.length <= 400 &&
    nextReport.test(words) &&
    !thisReport.test(words) &&
    !toAuthority.test(words) &&
    !asking.test(words) &&
    !toldNow.test(words)
  )
    return true
  if (words.length > 400 || !promised.test(words) || !promiseOf.test(words)) return false
  if (thisReport.test(words) || ofForecast.test(words)) return false
  if (onlyToAuthority.test(words) && !toPublic.test(words)) return false
  // 「…次第お知らせいたしますので、お待ちください」 asks for patience only.
  if (asking.test(words.split(/(?:ます|です)ので、/, 1)[0]!) || toldNow.test(words)) return false
  if (reopening.test(words) && !/判明|新たな|詳細|調査/.test(words)) return false
  return !toSomebody.test(words) || toAll.test(words)
}
