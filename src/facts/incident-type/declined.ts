import type { IncidentTypeCode } from '../../model/vocabulary/incident-types.ts'
import { type Assertion, presupposed } from '../../text/assertion/index.ts'
import type { Mention } from '../../text/mentions.ts'
import type { NoticeText } from '../../text/notice-text.ts'

type TypeMention = Mention<IncidentTypeCode>

// What follows the name of an attack where the words are of guarding against it, of a law, of a rule.
const guarded =
  /^(?:等|など)?(?:の|に対する|への|に関する|を|による|といった|が)?(?:[^、。]{0,12}?)(?:対策|対応訓練|訓練|防止|防御|検知(?:体制|機能|システム|強化|精度|能力)|監視|禁止法|保険|脅威|リスク|巧妙化|高度化|増加|手口|への備え|防ぐ|に強い|対応(?:マニュアル|手順)|教育|研修|診断|に備え)/
const general =
  /(?:昨今|近年|一般に|一般的に|巧妙化|高度化|多様化|全国的に|国内外で|(?:攻撃|被害|事案)[^。、]{0,8}(?:多発|増加(?:して|する|傾向)))/
const advising =
  /(?:ご?注意|ご?留意|気を付け|気をつけ|ご?警戒|お控え|ください|下さい|くださ|願い(?:いた|致|申し|し)|願います|推奨)/
const happened =
  /(?:し(?:まし)?た|され(?:まし)?た|してい(?:た|る|ます)|しており|されてい|されており|受け|届いて|確認)/
// 「送信される事象が確認され」: the noun says that it did happen.
const affair =
  /^[^。、]{0,24}?(?:る|た|い)(?:、[^。、]{0,20})?(?:等|など)?(?:という|といった|の)?(?:事案|事象|現象|事態|被害|不具合|障害|インシデント)[^。、]{0,12}?(?:が|を|に)[^。、]{0,12}(?:発生|確認|判明|起き|起こ|生じ|把握|検知|見舞)/

/** Whether words that are put as what happens (送信される) are said of something that did. */
export const hasHappened = ({ after }: TypeMention): boolean => affair.test(after)

const defines =
  /^[^、。]{1,40}とは[、,][^。]{1,200}(?:プログラム|ウイルス|攻撃|もの|こと|手法|手口|行為|ソフトウェア|総称)(?:です|のこと(?:です)?|をいいます|を指します|である)?。?$/
const glossary = /^(?:とは|:|…|,|,?「)|とは[、,]?[^。]{0,60}(?:です|こと|もの|ウイルス|プログラム|総称|攻撃)/
const glossaryEnd = /(?:のこと|です|ます|プログラム|ウイルス|攻撃)。?$/

function explainsTerm(notice: NoticeText, { sentence, after }: TypeMention): boolean {
  const { text } = sentence
  if (/^[」』)]*とは/.test(after) || defines.test(text)) return true
  const noted = notice.blocks[sentence.block]!.block.kind === 'footnote' || /^[※*(]?[※*注]/.test(text)
  return noted && (glossary.test(after) || glossaryEnd.test(text.slice(-12)))
}

const soughtMalware =
  /^(?:等|など)?の(?:感染)?(?:確認・|有無|チェック|検査|調査|スキャン|駆除|除去|削除)|^(?:感染)?(?:等|など)を含む|^[^。]{0,16}(?:ダウンロードされる|、|や|など|等)[^。]{0,40}(?:恐れ|おそれ|可能性|危険|リスク)(?!は(?:ない|ござい|あり))/

/** Malware that is looked for, taken off, pretended, or feared in a mail to come. */
function noMalware({ after }: TypeMention, { status }: Assertion): string | null {
  if (soughtMalware.test(after.slice(0, 60))) return 'It is looked for or taken off.'
  if (status !== 'confirmed' && advising.test(after)) return 'It warns of what may come.'
  return null
}

const mayCome =
  /(?:送信|送付|配信|発信|届|送られ|なりすま|装っ|騙|かた|名乗)[^。]{0,30}(?:可能性|おそれ|恐れ|危険|場合|(?<=[すれ]る)こと(?:が|も)(?:あり|ある|予想|考え|想定))/
const wentOut =
  /(?:送信|送付|配信|発信)(?:され|し)(?:た|まし|てい|ており|、)|(?:送られ|届い)(?:た|まし|てい|ており)|され(?:る)?(?:という)?(?:事案|事象|現象|事態|被害)|に(?:利用|使用|悪用)され/
const ownStaff = /(?:従業員|職員|社員)に(?:対して)?$/

/** Mails and names misused: notices warn of them far more often than they tell of them. */
function noMessage(mention: TypeMention, { operators }: Assertion): string | null {
  const { sentence, start, event, before, after } = mention
  const words = sentence.text.slice(start, event.end)
  const rest = words + after
  if (mention.rule === 'mail-named' && (mention.place !== 'title' || /注意|お願い/.test(after)))
    return 'Only a title says so by its name alone.'
  if (
    mention.code === 'malicious_mail_sent' &&
    ownStaff.test(sentence.text.slice(Math.max(0, event.start - 20), event.start))
  )
    return 'They came to the publisher.'
  const warns =
    (mention.place === 'heading' && /注意/.test(before + rest)) ||
    (mayCome.test(rest) && !wentOut.test(rest)) ||
    (operators.includes('future') && !hasHappened(mention) && !operators.includes('confirm')) ||
    (advising.test(rest) && !happened.test(sentence.text.slice(event.start, event.end) + after))
  return warns ? 'It warns of what may come.' : null
}

const visiting = /アクセス|閲覧|ページ|訪問|表示|検索|サイト[^へにの]|ホームページ|システム|URL/

/** Why words that match are no kind of incident of this notice; null where they may be one. */
export function declined(notice: NoticeText, mention: TypeMention, assertion: Assertion): string | null {
  const { sentence, start, event, before, after } = mention
  const near = before + sentence.text.slice(start, event.end) + after
  const silent = assertion.status === null && assertion.because !== presupposed && assertion.mood !== 'actual'
  // That a false warning is told of is enough: 「偽の警告が出た際に、…操作した」.
  if (silent && !hasHappened(mention) && mention.rule !== 'support-scam')
    return assertion.because ?? 'It states nothing.'
  if (guarded.test(after)) return 'It is what is to be guarded against.'
  if (explainsTerm(notice, mention)) return 'It explains a term.'
  if (/^[^。、]{0,4}を装/.test(after)) return 'It is only pretended.'
  if (assertion.status === null && general.test(near)) return 'It speaks of attacks in general.'
  if (
    mention.rule === 'redirected' &&
    (!visiting.test(near.slice(0, near.length - after.length)) || /SMS|メール|メッセージ/.test(near))
  )
    return 'No page is said to lead there.'
  if (mention.code === 'loss_theft' && assertion.status === null && advising.test(after))
    return 'It warns of what may come.'
  if (mention.code === 'malware') return noMalware(mention, assertion)
  if (mention.code === 'malicious_mail_sent' || mention.code === 'impersonation')
    return noMessage(mention, assertion)
  return null
}
