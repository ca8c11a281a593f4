import type { EventCode } from './events.ts'
import { continuesFrom, type Governed, lastClauseStart } from './governed.ts'
import { isEndOfPeriod, isWithinADay, type Told } from './occurrence.ts'
import { inquiryReported, inquiryTopic } from './occurrence-words.ts'

const closable =
  '(?:サーバー?|サイト|サービス|システム|ネットワーク|公開|稼働|運用|利用|使用|通信|アカウント|機能|受付|接続|ホームページ|オンライン」?|ページ|フォーム|ストア|営業|決済|配信|環境|設備|VPN|ライン|取引|販売|提供|掲載)'
// Without one of these nothing is stopped: told sooner than by the words themselves.
const ofStopping =
  /[止閉切断離抜]|無効|非公開|ブロック|シャットダウン|落と|ないよ|なく|外し|制限|削除|取り下げ|メンテナンス|パスワード/
const stopped = new RegExp(
  [
    '遮断(?!方)|隔離(?!サービス|領域|環境|フォルダ|メール|され(?:た|る)メール|するサーバ)|切り?離|切断|無効(?:化|に[しす]|とし)|非公開|止血|ブロック(?:し|を|済|$)',
    `${closable}[^。、]{0,14}[をの]?(?:一時)?(?:全面)?(?:緊急)?(?:停止|閉鎖|休止|シャットダウン)(?!した?まま|により|に伴|中|前|後|期間|(?:措置)?[のを]?解除)`,
    `${closable}[^。、]{0,14}を[^。、]{0,10}(?:止め|閉じ|落とし|切(?:り、|りまし|った))`,
    '(?:使え|見え|入れ|開け|(?:閲覧|アクセス|ログイン|利用|接続|表示)でき)な(?:(?:く|いように)(?:いた|致)?し(?:まし|、|て)|いように?[^。、]{0,6}(?:措置|設定|変更|対応|改修|修正)(?:を|(?:いた|致)?し|済))|(?:通信|接続|回線|読み込み)を(?:すぐに|直ちに|すべて|全て|一切)?(?:断[ちっ]|外し|切り|抜[いき])|[をも](?:一時)?止め(?:、|まし|て(?:い|お))|^に(?:一時)?止め(?:、|まし|て(?:い|お))',
    '(?:アクセス|接続|利用|ログイン|通信|入口)(?:を|の)?制限(?:を|し|する)|電源を[^。、]{0,6}(?:切|落と)',
    '(?:ファイル|ページ|資料|名簿|一覧表?|投稿|掲載(?:内容|情報)?)[^。、]{0,6}を?(?:直ちに|すぐに|すべて|全て|速やかに)?(?:削除|取り下げ)(?:し|い|済|$)',
    'メンテナンス(?:モード|表示)|パスワードを(?:変更(?!して)|リセット)',
    '^[^。]{0,6}(?:より|に|から|をもって|をもちまして)(?:一時|全面)?(?:停止|閉鎖)',
  ].join('|'),
)
// 「当該ページは4月3日に削除いたしました」
const posting =
  /(?:ページ|ファイル|資料|名簿|一覧表?|投稿|掲載|動画|画像)(?:は|を|も|につ(?:いて|きまして)は)、?$/
const takenDown = /^(?:頃|ごろ)?に(?:直ちに|すべて|全て)?(?:削除|取り下げ|非公開)/
// 「サービスが停止しました」 is the damage, and 「現在停止しています」 has no day.
const lapsed =
  /現時点で[^。]{0,30}(?:停止|閉鎖|遮断|隔離)|障害が発生し、[^。]{0,16}停止|(?:が|も)(?:一部)?(?:停止|閉鎖)(?:し|さ)|現在[^。]{0,20}(?:停止|閉鎖)|停止していた/
// 「停止期間：4月3日～当面の間」
const closedSince = /(?<!サーバー?)(?:停止|閉鎖|休止|遮断|メンテナンス(?:実施)?)の?(?:開始)?(?:期間|日時|日)$/
const ppc = /個人情報保護委員会|個情委/
const police = /警察|交番|駐在所|警視庁|県警|府警|道警|所轄署/
const reports = /一報|申し出|報告|提出|届|速報|確報|相談|通報|申告|連絡|連携|協議/
const fromAuthority = /^[^。]{0,80}?(?:警察|警視庁|県警|府警|道警|委員会)[^。、にへ]{0,12}(?:から|より)/
const afterwards = /その後|のち、?直ちに|。/
// 「検知し、…警察へ通報するとともに…報告を行っております」: the day is that of the finding.
const foundBefore = /(?:検知|確認|判明|発覚|認識)(?:いた|致)?[しさ]/
// Entries under 「個人情報保護委員会への報告」.
const reportOnly = /^[^。]{0,8}(?:速報|報告|届出|相談|提出)[^。]{0,8}$/
// 「警察署への報告を行いながら調査を進め、1月6日に公表」: told before the date, and not on it.
const toldBefore = /(?:報告|相談|通報|連絡|連携|届け?出?)(?:を行|し|を進)[^。]{0,24}、$/
// 「個人情報保護委員会は、本日、…」: the authority speaks.
const authoritySpeaks = /(?:委員会|警察署?|警視庁|県警)(?:\([^()]{0,40}\))?[はが]、?$/
// 「相談を行ったうえ、近日中に被害届を提出する予定」
const alreadyDone = /(?:相談|報告|通報|届出?|連絡)(?:を行っ|を行い|をし|し|の)[^。、]{0,4}(?:うえ|上で?|、)/
const underWay = /^[^。]{0,60}(?:て|って)(?:おり|い)ます/
const resumed = new RegExp(
  [
    '^(?:から|より)、?(?:は、?)?(?:平常|通常|従来|いつも)(?:の)?(?:通り|どおり)',
    '再(?:公開|オープン)(?!を?予定|に向け|の?(?:時期|目[途処]|準備))(?:し|いた|済|$)|(?:復旧|再開|回復|復帰|(?<!(?:懸念|疑い|不安)[がはを])解消(?!を確認)|(?<!(?:委託|契約|会員|入会)の?)解除|再稼働|稼働を?開始|正常(?:に)?稼働|利用可能)(?!せず|しない|し(?:て(?:い|おり))?ませ|でき(?:ず|ない|ませ)|に向け|作業(?!(?:[がを]|の)?完了)|時期|見込|の見込|の目途|を目指|状況|進捗|方針|に関する|について|できて|の検討|までの|方法|対応|計画|準備|に(?:は|つきまして|努め|全力|取り組)|を(?:継続|進め|急|図))',
    '(?:平常|通常)(?:通り|どおり)[^。、]{0,10}(?:稼働|営業|再開|(?:診療|運営|運行|運航|授業|受付|窓口|業務)を(?:行|実施|再開))|利用(?:いただける|できる)(?:状態[にと]|ように)|リニューアル|限定的に業務を開始',
    '(?:出荷|受注|注文|診療|配送|生産|製造)[^。、]{0,16}開始(?:済|$|[)(]|(?:いた|致)?し(?:、|まし(?!たが)|て))',
    '(?:サイト|ストア|ショップ)を[^。、]{0,6}再び開',
    '(?:再び|改めて|再度)[^。、]{0,8}(?:始め|開始|開[いきく]|公開|使え)|(?:システム|サービス|サイト|サーバー?|ネットワーク|設備|ライン|機器)[^。、]{0,10}[がも][^。、]{0,6}動き(?:始め|出)|(?<!設定を?)元(?:の(?:状態|方法|運用|体制|姿)|どおり|通り)?(?:に|へ)?(?:戻[しりっ]|復し)|(?:通常|平常|従来|いつも)[^。、]{0,12}(?:に|へ)戻[しりっ]',
    '(?<!仮|代替|特設|静的な?)(?:サイト|ストア|ショップ|店舗?)を、?[^。、]{0,8}(?:再公開|公開|開く|開設|オープン)(?:し|す|い|予定|$)',
  ].join('|'),
)
const resumedBefore = /再開後|復旧後/
// 「停止しておりましたが、現在は復旧しております」: what follows has its own time.
const butNow = /(?:ました|おります|です)が、.*$/s
const tellsOnly = /(?:発表|公表|お知らせ)$/
// 「新しいサイトを、10月1日に開く予定」
const opensBefore = /(?:サイト|ストア|ショップ|ホームページ|ページ)[をはの]、?$/
const opensAfter =
  /^(?:中|頃|ごろ)?に(?:再び)?(?:開[きく]|公開(?!停止))|^(?:中|頃|ごろ)?の(?:公開|再開|開設)(?:を|と|予定)(?![^。、]{0,8}(?:おりました|いました))/
// 「復旧作業については、12月27日までに完了」「全面復旧の時期は6月中の予定です」
const restorationIs =
  /(?:復旧|再開)(?:作業|対応)?の?(?:時期|予定日?|見込み?|日)?(?:に(?:つ(?:いて|きまして)|関しまして))?は、?[^。、]{0,8}$/
const isThen =
  /^(?:まで)?に(?:すべて|全て)?(?:完了|終了)(?!し?次第)|^(?:中|頃|ごろ)?(?:の|を|と)?(?:予定|見込|目途|目処)/
const begun = /^[^。]{0,4}(?:開始|再開)/
const entryResumed = /完了|再開し|復旧し|再開$|開始(?:済|[)(]|$)/
const posted =
  /(?:集団|グループ|犯行)[^。]{0,20}(?:サイト|ページ)[^。]{0,30}(?:(?:掲載|公開|投稿)(?:を|が|さ|し)|載[りっせ])|(?:攻撃者|犯人(?:側|グループ)?|犯行グループ|犯行集団|ハッカー集団|攻撃グループ|攻撃集団)(?:が|により|によって)、?[^。、]{0,30}(?:公開|掲載|投稿|暴露)(?:し|さ)(?!な|ない|れ(?:た|て)?(?:可能|おそれ))|^(?:夜|深夜|頃)?に(?:攻撃者[^。、]{0,6})?公開された(?:当社の)?情報|(?:リークサイト|ダークウェブ|ダークサイト|闇サイト|インターネット上|SNS|掲示板|海外のサイト|ブログ|攻撃者)[^。]{0,60}(?:公開|掲載|販売|投稿|閲覧可能|出回|売りに出|載[りっせ]|(?:漏えい|漏洩|流出)の事実を確認)(?!停止|を停止)|(?:ダークウェブ|リークサイト|インターネット)上?[^。]{0,20}で確認された/
const notPosted = /公開する(?:旨|と)|されて(?:い|お)(?:ない|りません)|確認されて(?:い|お)|掲載(?:は|して)/
const inquiryDone = new RegExp(
  [
    '(?:調査|調べ|解析|検証|フォレンジック|特定)(?:[^。、(]{0,20}|[^。(]{0,40}すべて)(?:完了|終了|終え|終わ|締めくく)(?!予定|した(?:内容|範囲|部分|もの|項目)|後|し次第|する予定|次第|まで|しており|して)',
    '調査(?:会社|機関|業者)[^。、]{0,10}(?:から|より)、?最終の?報告書?(?:$|[。\\n]|を受)',
    '調査の?(?:結果の)?最終報告(?:$|[。\\n])',
    '(?:調査|解析)[^。]{0,40}結論(?:が(?:出|付|つ)|(?:付け|づけ)?られ|され|に至)|調査の?結果が[^。、]{0,8}報告され',
    '(?:調査結果|最終報告|報告書|調査報告)(?!の?\\(?(?:速報|中間|暫定|一次))[^。、]{0,25}(?:受領|受け取|提出さ|提出を受け|報告を受け|まとめ|まとま|報告があ|届[いき])',
    '(?:調査|解析|フォレンジック|専門)[^。、]{0,16}(?:から|より)、?[^。、]{0,10}最終の?[^。、]{0,6}報告書?[がを][^。、]{0,8}(?:届|受|提出)',
  ].join('|'),
)
const resultOf = /調査(?:の?結果|機関)/
const resultThen = /^(?:に|、|付け?で)?(?:[^。、]{0,10}報告があ|まとめられ|判明)/
const inquiryBefore = /(?:調査|調べ|解析|検証|フォレンジック)[がはもを]、?$/
const inquiryRan = /(?:調査|解析|フォレンジック)を(?:実施|行)[^。、]{0,4}、$/
const doneAfter =
  /^(?:に|をもって|をもちまして|付で)?、?(?:すべて|全て)?(?:完了|終了|終わ|終え)(?!予定|する予定|る予定)/
const reportBefore = /(?:調査結果|最終報告|報告書|結果の?報告|調査報告)[^。、]{0,6}[をが]$/
const receivedAfter = /^[^。]{0,20}(?:受領|受け|提出され)/
const plans = /予定|見込|目途|目処|めど|目指|検討/

/** What a date governs, with what the rules ask of it. */
interface Handling extends Governed {
  /** The sentence, or the whole of a dated entry. */
  readonly words: string
  readonly isPlanned: boolean
  readonly isAsOf: boolean
}

interface HandlingRule {
  readonly event: EventCode
  readonly rule: string
  /** Counts only where nothing else tells of the event. */
  readonly weak?: true
  holds(handling: Handling): boolean
}

const rules: readonly HandlingRule[] = [
  {
    event: 'restored',
    rule: 'restoration',
    holds: ({ mention, before, words, sentence, isEntry, label, held }) =>
      !closedSince.test(label) &&
      !resumedBefore.test(words.slice(0, 20)) &&
      !(isEntry && tellsOnly.test(words)) &&
      (mention.end === null || isEntry) &&
      (resumed.test(sentence.replace(butNow, '')) ||
        (held !== null && begun.test(held.inside) && resumed.test(`${held.lead}${held.inside}`)) ||
        (opensBefore.test(before) && opensAfter.test(sentence)) ||
        (isEntry && resumed.test(words) && entryResumed.test(words)) ||
        label.includes('再開') ||
        /復旧(?:完了)?(?:日|日時|予定日?)$/.test(label)),
  },
  {
    event: 'restored',
    rule: 'restoration-then-date',
    weak: true,
    holds: ({ stem, after }) => restorationIs.test(stem) && isThen.test(after),
  },
  {
    event: 'leak_published',
    rule: 'posting-seen',
    holds: ({ words }) => posted.test(words) && !notPosted.test(words.slice(0, 120)),
  },
  {
    event: 'investigation_done',
    rule: 'inquiry-completed',
    holds: ({ words, stem, before, after, isPlanned, isAsOf }) =>
      !isPlanned &&
      (inquiryDone.test(words) ||
        (!isAsOf && resultOf.test(stem) && resultThen.test(after)) ||
        ((inquiryBefore.test(before) || inquiryRan.test(stem)) && doneAfter.test(after)) ||
        (inquiryTopic.test(stem) && inquiryReported.test(after)) ||
        (reportBefore.test(before) && receivedAfter.test(after))),
  },
  {
    event: 'reported_ppc',
    rule: 'authority-and-report',
    holds: h => (!h.isPlanned && /速報(?:実施|提出|報告)?日$/.test(h.label)) || isReportTo(ppc, h),
  },
  { event: 'reported_police', rule: 'authority-and-report', holds: h => isReportTo(police, h) },
  {
    event: 'contained',
    rule: 'stopped',
    holds: ({ words, mention, before, label, held, isPlanned, isAsOf }) => {
      if (isAsOf || mention.edge === 'until') return false
      if (held?.inside === '' && /(?:停止|遮断|隔離|閉鎖|切断|無効化)$/.test(held.lead)) return true
      if (isPlanned) return false
      if (label.includes('非公開') || closedSince.test(label)) return true
      if (posting.test(before) && takenDown.test(words)) return true
      // 「4月下旬以降、…」 is far from what was stopped at its end.
      if (!ofStopping.test(words)) return false
      return stopped.test(mention.edge === 'from' ? words.slice(0, 45) : words) && !lapsed.test(words)
    },
  },
]

/** The date is that of a report to the authority: not of one from it, and not of what came before (その後速やかに). */
function isReportTo(authority: RegExp, handling: Handling): boolean {
  const { words, before, isEntry, isPlanned, isAsOf, held, topic } = handling
  if ((isPlanned && !alreadyDone.test(words)) || isAsOf || /^以前/.test(words)) return false
  if (held) return isReportInBracket(authority, held)
  if (isEntry && authority.test(topic) && reportOnly.test(words)) return true
  if (!isEntry && isReportWithSharedVerb(authority, handling)) return true
  const clause = isEntry ? '' : before.slice(lastClauseStart(before)).slice(-60)
  const near =
    toldBefore.test(clause) || authoritySpeaks.test(clause) || ofDateBefore.test(clause) ? '' : clause
  // 「総務省には9月2日に報告し、警察にも…」: the day is of the authority before it.
  if (addressed.test(near) && !authority.test(near)) return false
  if (plannedThere(authority, words) || sinceElsewhen(authority, words)) return false
  // A comma for the date between them: 「警察とは4月6日から連携」.
  const context = `${near}、${words}`
  const said = reports.exec(context)
  if (!authority.test(context) || fromAuthority.test(context.slice(0, said?.index ?? context.length)))
    return false
  if (!reports.test(words) && !reports.test(near.slice(-20))) return false
  if (isEntry) return true
  const toAuthority = words.slice(0, Math.max(0, words.search(authority)))
  return !(
    afterwards.test(toAuthority) ||
    (foundBefore.test(toAuthority) && underWay.test(words.slice(toAuthority.length)))
  )
}

/** 「委員会へ報告し、警察には被害届を提出する予定」: what is only planned with this authority. */
function plannedThere(authority: RegExp, words: string): boolean {
  const at = words.search(authority)
  return at >= 0 && /^[^。、]{0,40}(?:予定|見込)/.test(words.slice(at))
}

/** 「委員会へは4月5日に一報を入れ、警視庁にも発覚直後から相談」: the second has a time of its own. */
function sinceElsewhen(authority: RegExp, words: string): boolean {
  const at = words.search(authority)
  return (
    at >= 0 &&
    /^[^。、]{0,10}(?:に|へ|と)(?:は|も)、?(?:発覚|事案|判明|発生)?[^。、]{0,4}(?:当初|直後)/.test(
      words.slice(at),
    )
  )
}

// 「9月1日に警察署、2日に委員会に報告」: what stands between the dates is of the first.
const ofDateBefore = /^(?:に|付けで)[^。、]{2,36}、$/
const addressed = /(?:委員会|省|庁|局|警察署?|県警|県|市)(?:に|へ)(?:は|も)、?$/
const listedNext = /^に?、[^。、]{2,24}(?:に|へ)(?:は|も)、?$/

/** 「9月1日に委員会、2日に県へ報告」「委員会には9月1日、県には2日に報告」: the verb stands behind the last date. */
function isReportWithSharedVerb(authority: RegExp, { before, after, main }: Handling): boolean {
  if (!/^[^。]{0,60}?(?:報告|相談|届|通報|連絡|提出)(?:し|を|いた|済|け出|出)/.test(main)) return false
  if (ofDateBefore.test(after)) return authority.test(after)
  return addressed.test(before) && authority.test(before.slice(-30)) && listedNext.test(after)
}

/** 「警察への相談、個人情報保護委員会への速報（10月31日）」, 「警察（1月9日相談、同月21日被害届）」 */
function isReportInBracket(authority: RegExp, { lead, inside }: NonNullable<Handling['held']>): boolean {
  if (/確報/.test(inside) && !reports.test(inside.replace('確報', ''))) return false
  const parts = lead.split('。').at(-1)!.split('、')
  const shared = parts.filter(part => /への/.test(part) && reports.test(part))
  const told = shared.length > 1 ? shared.join('、') : parts.at(-1)!
  return authority.test(told) && !fromAuthority.test(told)
}

/** What was done on the date: stopped, reported, examined, put right. `isPast` is seen from publication. */
export function handlingOf(governed: Governed, isPast: boolean): Told[] {
  if ((governed.direct !== null && !continuesFrom(governed)) || isEndOfPeriod(governed)) return []
  const handling: Handling = {
    ...governed,
    words: governed.isEntry ? governed.after : governed.sentence,
    isPlanned: plans.test(governed.sentence),
    isAsOf: governed.mention.edge === 'as-of',
  }
  return rules
    .filter(
      ({ event, holds }) =>
        (event === 'restored' ||
          (isPast && (governed.mention.end === null || isWithinADay(governed.mention)))) &&
        holds(handling),
    )
    .map(({ event, rule, weak }) => ({ event, rule, weak: weak === true }))
}
