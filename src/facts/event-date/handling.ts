import type { Governed } from './governed.ts'
import type { Told } from './occurrence.ts'

const stopped =
  /遮断(?!方)|隔離|切り離|切断|(?:決済|サーバー?|サイト|サービス|システム|ネットワーク|公開|稼働|運用|通信|アカウント|機能|受付|接続|ホームページ|オンライン」?|ページ|フォーム|ストア|営業)[^。、]{0,14}(?:を|の)?(?:一時)?(?:全面)?(?:緊急)?(?:停止|閉鎖|非公開|シャットダウン)(?!した?まま|により|に伴|中)|無効化|メンテナンス(?:モード|表示)|パスワードを(?:変更(?!して)|リセット)|非公開|^[^。]{0,6}(?:より|に|から|をもって|をもちまして)(?:一時|全面)?(?:停止|閉鎖)/
const lapsed = /(?:が|も)(?:一部)?(?:停止|閉鎖)(?:し|さ)|現在[^。]{0,20}(?:停止|閉鎖)/
const ppc = /個人情報保護委員会|個情委/
const police = /警察|警視庁|県警|府警|道警/
const told = /報告|提出|届|速報|確報|相談|通報|申告|連絡|連携|協議/
const received = /(?:警察|警視庁|県警|府警|道警|委員会)[^。、]{0,16}(?:から|より)/
const again =
  /(?:復旧|再開|回復|復帰|解消|解除|再稼働|稼働を?開始|利用可能)(?!に向け|作業(?!が完了)|時期|見込|の見込|の目途|を目指|状況|進捗|方針|に関する|について|できて|の検討|までの|方法|対応|計画|準備|に(?:は|つきまして))|リニューアル|限定的に業務を開始/
const onNet =
  /(?:リークサイト|ダークウェブ|インターネット上|SNS|掲示板|海外のサイト|ブログ|攻撃者)[^。]{0,60}(?:公開|掲載|販売|投稿)(?!停止|を停止)|(?:ダークウェブ|リークサイト|インターネット)上?[^。]{0,20}で確認された/
const inquiryDone =
  /(?:調査|解析|フォレンジック|特定)(?:[^。、(]{0,20}|[^。(]{0,40}すべて)(?:完了|終了|終え)(?!予定|後|し次第|する予定|次第|まで|しており|して)|(?:調査結果|最終報告|報告書|調査報告)[^。、]{0,25}(?:受領|受け取|提出さ|報告を受け|まとめ|報告があ)/
const resultThen = /^(?:に|、|付け?で)?(?:[^。、]{0,10}報告があ|まとめられ|判明)/
const reportReceived = /(?:調査結果|最終報告|報告書)[^。、#]{0,6}[をが]#[^。]{0,20}(?:受領|受け|提出され)/
const plans = /予定|見込|目途|目処|めど|目指|検討/

/** What was done on the date: stopped, reported, examined, put right. `isPast` is seen from publication. */
export function handlingOf(g: Governed, isPast: boolean): Told[] {
  const { mention, before, stem, after, sentence, isEntry, label } = g
  if (mention.end || g.direct !== null) return []
  const events: Told[] = []
  const words = isEntry ? after : sentence
  const context = before.slice(-60) + words
  const planned = plans.test(sentence)
  const asOf = mention.edge === 'as-of'

  if (
    (again.test(sentence) ||
      (isEntry && again.test(words) && /完了|再開し|復旧し|再開$/.test(words)) ||
      /再開/.test(label)) &&
    !/再開後|復旧後/.test(words.slice(0, 20))
  )
    events.push({ event: 'restored', rule: 'restoration' })
  if (!isPast) return events
  if (
    onNet.test(words) &&
    !/されて(?:い|お)(?:ない|りません)|確認されて(?:い|お)/.test(words.slice(0, 90)) &&
    !/掲載(?:は|して)/.test(words)
  )
    events.push({ event: 'leak_published', rule: 'posting-seen' })
  if (
    !planned &&
    (inquiryDone.test(words) ||
      (/調査(?:の?結果|機関)/.test(stem) && !asOf && resultThen.test(after)) ||
      reportReceived.test(`${before.slice(-20)}#${after.slice(0, 24)}`))
  )
    events.push({ event: 'investigation_done', rule: 'inquiry-completed' })
  if (asOf || planned) return events

  if (told.test(words) || told.test(before.slice(-20))) {
    if (ppc.test(context) && reportsTo(words, context, ppc, isEntry))
      events.push({ event: 'reported_ppc', rule: 'authority-and-report' })
    if (police.test(context) && reportsTo(words, context, police, isEntry))
      events.push({ event: 'reported_police', rule: 'authority-and-report' })
  }
  if (
    (stopped.test(words) &&
      !lapsed.test(words) &&
      mention.edge !== 'until' &&
      (mention.edge !== 'from' || stopped.test(words.slice(0, 45)))) ||
    /非公開/.test(label)
  )
    events.push({ event: 'contained', rule: 'stopped' })
  return events
}

/** The report is this date's own: not told from the authority, and not put after something else (その後速やかに). */
function reportsTo(words: string, context: string, authority: RegExp, isEntry: boolean): boolean {
  if (received.test(context)) return false
  const at = Math.max(0, words.search(authority))
  const between = words.slice(0, at)
  return isEntry || !/その後|のち、?直ちに|。/.test(between)
}
