import type { EventCode } from './events.ts'
import type { Governed } from './governed.ts'
import type { Told } from './occurrence.ts'

const closable =
  '(?:決済|サーバー?|サイト|サービス|システム|ネットワーク|公開|稼働|運用|通信|アカウント|機能|受付|接続|ホームページ|オンライン」?|ページ|フォーム|ストア|営業)'
const stopped = new RegExp(
  [
    '遮断(?!方)|隔離|切り離|切断|無効化|非公開',
    `${closable}[^。、]{0,14}[をの]?(?:一時)?(?:全面)?(?:緊急)?(?:停止|閉鎖|シャットダウン)(?!した?まま|により|に伴|中)`,
    'メンテナンス(?:モード|表示)|パスワードを(?:変更(?!して)|リセット)',
    '^[^。]{0,6}(?:より|に|から|をもって|をもちまして)(?:一時|全面)?(?:停止|閉鎖)',
  ].join('|'),
)
// 「サービスが停止しました」 is the damage, and 「現在停止しています」 has no day.
const lapsed = /(?:が|も)(?:一部)?(?:停止|閉鎖)(?:し|さ)|現在[^。]{0,20}(?:停止|閉鎖)/
const ppc = /個人情報保護委員会|個情委/
const police = /警察|警視庁|県警|府警|道警/
const reports = /報告|提出|届|速報|確報|相談|通報|申告|連絡|連携|協議/
const fromAuthority = /(?:警察|警視庁|県警|府警|道警|委員会)[^。、にへ]{0,12}(?:から|より)/
const afterwards = /その後|のち、?直ちに|。/
const resumed = new RegExp(
  [
    '(?:復旧|再開|回復|復帰|解消|解除|再稼働|稼働を?開始|利用可能)(?!に向け|作業(?!が完了)|時期|見込|の見込|の目途|を目指|状況|進捗|方針|に関する|について|できて|の検討|までの|方法|対応|計画|準備|に(?:は|つきまして))',
    'リニューアル|限定的に業務を開始',
  ].join('|'),
)
const resumedBefore = /再開後|復旧後/
const entryResumed = /完了|再開し|復旧し|再開$/
const posted =
  /(?:リークサイト|ダークウェブ|インターネット上|SNS|掲示板|海外のサイト|ブログ|攻撃者)[^。]{0,60}(?:公開|掲載|販売|投稿)(?!停止|を停止)|(?:ダークウェブ|リークサイト|インターネット)上?[^。]{0,20}で確認された/
const notPosted = /されて(?:い|お)(?:ない|りません)|確認されて(?:い|お)|掲載(?:は|して)/
const inquiryDone = new RegExp(
  [
    '(?:調査|解析|フォレンジック|特定)(?:[^。、(]{0,20}|[^。(]{0,40}すべて)(?:完了|終了|終え)(?!予定|後|し次第|する予定|次第|まで|しており|して)',
    '(?:調査結果|最終報告|報告書|調査報告)[^。、]{0,25}(?:受領|受け取|提出さ|報告を受け|まとめ|報告があ)',
  ].join('|'),
)
const resultOf = /調査(?:の?結果|機関)/
const resultThen = /^(?:に|、|付け?で)?(?:[^。、]{0,10}報告があ|まとめられ|判明)/
const reportBefore = /(?:調査結果|最終報告|報告書)[^。、]{0,6}[をが]$/
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
  holds(handling: Handling): boolean
}

const rules: readonly HandlingRule[] = [
  {
    event: 'restored',
    rule: 'restoration',
    holds: ({ words, sentence, isEntry, label }) =>
      !resumedBefore.test(words.slice(0, 20)) &&
      (resumed.test(sentence) ||
        (isEntry && resumed.test(words) && entryResumed.test(words)) ||
        label.includes('再開')),
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
        (reportBefore.test(before) && receivedAfter.test(after))),
  },
  { event: 'reported_ppc', rule: 'authority-and-report', holds: h => isReportTo(ppc, h) },
  { event: 'reported_police', rule: 'authority-and-report', holds: h => isReportTo(police, h) },
  {
    event: 'contained',
    rule: 'stopped',
    holds: ({ words, mention, label, isPlanned, isAsOf }) => {
      if (isPlanned || isAsOf || mention.edge === 'until') return false
      if (label.includes('非公開')) return true
      // 「4月下旬以降、…」 is far from what was stopped at its end.
      return stopped.test(mention.edge === 'from' ? words.slice(0, 45) : words) && !lapsed.test(words)
    },
  },
]

/** The date is that of a report to the authority: not of one from it, and not of what came before (その後速やかに). */
function isReportTo(authority: RegExp, { words, before, isEntry, isPlanned, isAsOf }: Handling): boolean {
  const context = before.slice(-60) + words
  if (isPlanned || isAsOf || !authority.test(context) || fromAuthority.test(context)) return false
  if (!reports.test(words) && !reports.test(before.slice(-20))) return false
  return isEntry || !afterwards.test(words.slice(0, Math.max(0, words.search(authority))))
}

/** What was done on the date: stopped, reported, examined, put right. `isPast` is seen from publication. */
export function handlingOf(governed: Governed, isPast: boolean): Told[] {
  if (governed.mention.end || governed.direct !== null) return []
  const handling: Handling = {
    ...governed,
    words: governed.isEntry ? governed.after : governed.sentence,
    isPlanned: plans.test(governed.sentence),
    isAsOf: governed.mention.edge === 'as-of',
  }
  return rules
    .filter(({ event, holds }) => (isPast || event === 'restored') && holds(handling))
    .map(({ event, rule }) => ({ event, rule }))
}
