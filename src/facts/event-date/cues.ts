import type { EventCode } from './events.ts'
import type { Governed } from './governed.ts'

/** An event that a date's words tell of, and by which rule. */
export interface Told {
  readonly event: EventCode
  readonly rule: string
}

const noticed =
  /検知|検出|発覚|判明|発見|覚知|認知|把握|認識|気[づ付]|確認(?!中|作業|書|メール|を行|を進|を依頼|いただ|ください|の上|のうえ|でき|しており|して(?:い|お)|が取れ|の結果)|確認して?おりま|(?:連絡|報告|指摘|通報|通知|情報提供|お?問い?合わせ|申告|申し出|届け出)(?:を受|があ(?:り|っ)|がござい|が入|をいただ|を頂|が寄せ)/
const harm =
  '(?:不正アクセス|不正なアクセス|サイバー攻撃|攻撃|侵入|感染|不正ログイン|乗っ取り?|改ざん|障害|被害|流出|漏えい|漏洩|誤送信|誤掲載|不正利用|不正使用|不具合|トラブル|インシデント|事案|事象|窃取|盗難|紛失|詐欺|メール|アカウント|サーバ|システム)'
const happened = new RegExp(
  `${harm}[^。]{0,40}?(?:発生(?:し(?!て)|いたし|。|$)|がありました|があり、|を受けました|を受け、|を受け(?:$|。)|されました|され、|が行われ|が生じ|に感染し|に侵入し|に侵入され)|(?:攻撃者|第三者)[^。]{0,30}(?:侵入|アクセス|送信|ログイン|実行)`,
)
const outage =
  /(?:障害|トラブル|不具合|使用不能|利用できな|つながらな|接続できな|アクセスできな|停止)[^。]{0,20}(?:発生|生じ|なり|なりました|陥)/
const stopped =
  /遮断|隔離|切り離|切断|(?:決済|サーバー?|サイト|サービス|システム|ネットワーク|利用|公開|稼働|運用|通信|アカウント|機能|受付|接続|ホームページ)[^。、]{0,14}(?:を|の)?(?:一時)?(?:全面)?(?:緊急)?(?:停止|閉鎖|非公開|シャットダウン)|無効化|メンテナンス(?:モード|表示)|パスワードを(?:変更|リセット)|非公開/
const ppc = /個人情報保護委員会|個情委/
const police = /警察|警視庁|県警|府警|道警/
const told = /報告|提出|届|速報|確報|相談|通報|申告|連絡|連携|協議/
const again =
  /(?:復旧|再開|回復|復帰|稼働|解消|解除|オープン)(?!に向け|作業|時期|見込|の見込|の目途|を目指|状況|方針|に関する|について|できて|の検討|までの|方法|対応|計画|日|準備)/
const onNet =
  /(?:リークサイト|ダークウェブ|インターネット上|SNS|掲示板|サイト|ブログ|攻撃者|ランサム)[^。]{0,60}(?:公開|掲載|販売|投稿)[^。]{0,30}(?:確認|把握|判明|され|発見|連絡)/
const inquiryDone =
  /(?:調査|解析|フォレンジック|特定)[^。、]{0,25}(?:完了|終了|終え)(?!予定|後|し次第|する予定|次第|まで)|(?:調査結果|最終報告|報告書|調査報告)[^。、]{0,25}(?:受領|受け取|提出さ|報告を受け|まとめ)/
const announced =
  /^[ )」』]*(?:付け?|に|、|に?当社|に?弊社|の)?[^。]{0,60}?(?:公表|お知らせ|公開|発表|掲載|リリース|お伝え|ご報告|ご案内|第[一二三四五六七八九十\d]+報|続報|既報)/
const plans = /予定|見込|目途|目処|めど|目指/
const encrypted =
  /暗号化され|ランサムウェア[^。]{0,15}(?:感染|攻撃を受け|実行)|ランサムウエアが[^。]{0,10}実行/
const others =
  /同社|委託先|提供元|開発元|ベンダー|[A-Za-z]{2,}社(?:が|は|より|から)|株式会社[^。、]{0,20}(?:が|は|より|から)(?!運営)/

/** What the words that a date governs say happened on it. `own` is whether the date may be an earlier notice's. */
export function eventsOf({ mention, before, after, isEntry }: Governed, isPast: boolean): Told[] {
  const events: Told[] = []
  const add = (event: EventCode, rule: string): void => {
    if (!events.some(e => e.event === event)) events.push({ event, rule })
  }
  const head = after.slice(0, 60)
  const planned = plans.test(firstSentence(after))
  const isRange = mention.end !== null

  if (isPast && !isRange && !isEntry) {
    const close = announced.exec(after)
    if (mention.dated || (close && !noticed.test(close[0]) && !/発生した|発覚した|確認した/.test(close[0]))) {
      if (close && !others.test(before.slice(-40) + close[0])) add('previous_notice', 'date-then-notice')
      if (close) return events
    }
    if (
      /第[一二三四五六七八九十\d]+報[^。]{0,2}[(]$/.test(before) ||
      /(?:第[一二三四五六七八九十\d]+|前)(?:報|回)[(]?$/.test(before)
    ) {
      add('previous_notice', 'report-then-date')
      return events
    }
  }

  if (isRange) {
    if (!planned && periodOfAttack.test(before.slice(-30) + after)) {
      add('occurred_from', 'attack-period')
      add('occurred_to', 'attack-period')
    }
    return events
  }

  // 「12月9日に発生した攻撃について」: the predicate stands right behind the date and takes nothing else with it.
  const direct =
    /^[にの、]{0,2}(?:初めて|最初に)?(発生|発覚|検知|確認|判明|覚知|認知|認識)(?:いた)?(?:し|され)/.exec(head)
  if (direct && isPast) {
    if (direct[1] === '発生') add('occurred_from', 'date-then-predicate')
    else add('detected', 'date-then-predicate')
    return events
  }

  const near = isEntry ? after : firstSentence(after)
  const context = before.slice(-40) + near
  if (ppc.test(context) && told.test(near) && !planned) add('reported_ppc', 'authority-and-report')
  if (
    police.test(context) &&
    told.test(near) &&
    !planned &&
    !/(?:警察|警視庁|県警|府警|道警)[^。、]{0,12}(?:から|より)/.test(context)
  )
    add('reported_police', 'authority-and-report')
  if (again.test(near)) add('restored', 'restoration')
  if (!isPast) return events.filter(e => e.event === 'restored')
  if (inquiryDone.test(near) && !planned) add('investigation_done', 'inquiry-completed')
  if (onNet.test(near)) add('leak_published', 'posting-seen')
  if (stopped.test(near) && !planned) add('contained', 'stopped')
  if (mention.edge === 'as-of')
    return events.filter(e => e.event === 'leak_published' || e.event === 'restored')
  if (noticed.test(near)) add('detected', 'noticed')
  if (happened.test(near)) {
    const only =
      /(?:こと|旨|可能性|形跡|痕跡|疑い|おそれ|恐れ|事実|通信|懸念)[^。]{0,25}(?:検知|発覚|判明|確認|報告|連絡)/.test(
        near,
      )
    if (!only || /発生し(?:、|ました|たこと)/.test(near)) {
      add('occurred_from', 'happened')
      if (outage.test(near) && mention.edge !== 'from') add('detected', 'outage')
      if (encrypted.test(near)) add('encrypted', 'ransomware-ran')
    }
  }
  return events
}

const periodOfAttack =
  /不正アクセス|不正に(?:アクセス|閲覧|ログイン)|攻撃|侵入|改ざん|漏えい|漏洩|流出|不正ログイン|不正利用|閲覧(?:できる|可能)|公開され|表示され|送信され|アクセスできる|アクセス可能/

const firstSentence = (text: string): string => /^[^。\n]*。?/.exec(text)?.[0] ?? ''
