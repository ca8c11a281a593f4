import { viewSpan } from '../../model/span.ts'
import type { AssertionStatus } from '../../model/status.ts'
import { type FoundWords, makeWordFinder } from '../../text/find-words.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import type { Decline, Finding } from '../define-fact.ts'

const matter =
  '(?:不審|怪しい|(?:心当たり|身に覚え|覚え)のない|迷惑|架空|なりすまし|勧誘|(?:を)?(?:装っ|かたっ|騙っ|名乗っ)た|(?:を)?(?:装う|かたる|騙る|名乗る)|知っている)[^。、\\n]{0,16}?(?:メール|電話|連絡|接触|請求|郵便物?|手紙|訪問|来訪|メッセージ|SMS|取引|勧誘)'
/** What those affected bring to the publisher's notice. */
const news = '届け?出|相談|知らせ|連絡|報告|問い?合わ?せ|申し出|申告|苦情|通報|情報(?:提供)?|声'
const notHeard = `(?:${news})(?:等|など)?(?:は|も)[^。\\n]{0,30}?(?:ありません|ございません|ない(?:$|。|状況)|なく|(?:寄せられ|届い|受け|いただい|頂い|入っ|上がっ|あがっ|把握し|確認し|確認され)て(?:い|お)?(?:り)?(?:ません|ない|ら))`
const heardOf = `(?:届|あ|受け|寄せ|来|かか|送|受信)[^。、\\n]{0,10}?(?:と(?:の|いう|いった)|旨の)、?(?:ご|お)?(?:${news})[^。\\n]{0,20}?(?:いただい|頂い|受け|寄せられ|あり|あっ|ござい|届い|確認し)(?:て|まし|た)`
const spent =
  '(?:ポイント|残高|マイル|電子マネー|クーポン|ギフト券|商品券)[^。、\\n不]{0,8}?(?:が|を|は|も)[^。、\\n不]{0,12}?(?:替えられ|換えられ|使われ|使用され|引き出され|交換され|購入され)(?=た|て|まし|、)'
const solicited =
  '(?:元(?:従業員|社員|職員)|退職[^。、\\n]{0,8}(?:者|員))は?[^。\\n]{0,60}?(?:名|人|件|お客様|顧客|会員)[^。、\\n]{0,8}(?:に|へ)[^。、\\n]{0,12}?(?:電話|訪問|勧誘|営業|連絡)[^。、\\n]{0,6}?(?:した|し(?:て|まし)|かけ|行っ)'
const wording = new RegExp(
  `${matter}(?:[^。\\n]{0,30}?${notHeard}|[^。\\n]{0,12}?${heardOf})|${spent}|${solicited}`,
  'g',
)
const wordsIn = makeWordFinder(wording)

const ofMisuse = /(?:二|2)次|不正(?:な|の)?(?:利用|使用)|悪用|使われ方|被害の(?:状況|有無|発生)/
const withKnowledge = /知っている/
const unsure = /可能性|おそれ|恐れ|場合|[たれ]ら、|ください|下さい|注意/

/** Calls, mails and payments that those affected told of, or told nothing of; points and balances spent by others. */
export function* readHeard(notice: NoticeText): Generator<Finding<{ of: 'misuse' }> | Decline> {
  for (const found of wordsIn(notice)) {
    const { words, span } = found
    const kind = kindOf(words)
    const status = statusOf(notice, found, kind)
    if (status === null) yield { rule: kind, span, because: 'It is not said to come of the information.' }
    else yield { rule: kind, span: viewSpan(span.start, span.end), value: { of: 'misuse' }, status }
  }
}

const endsUnheard = new RegExp(`${notHeard}$`)

function kindOf(words: string): Heard {
  if (/^(?:ポイント|残高|マイル|電子|クーポン|ギフト|商品)/.test(words)) return 'spent'
  if (/^(?:元|退職)/.test(words)) return 'solicited'
  return endsUnheard.test(words) ? 'not-heard' : 'heard'
}

type Heard = 'spent' | 'solicited' | 'not-heard' | 'heard'

function statusOf(notice: NoticeText, found: FoundWords, kind: Heard): AssertionStatus | null {
  if (found.place === 'heading') return null
  if (kind === 'not-heard') return 'not_found'
  if (unsure.test(found.text.slice(found.start, found.end + 30))) return null
  if (kind !== 'heard') return 'confirmed'
  // Who writes of the matter with knowledge that only the stolen records hold may have them.
  if (withKnowledge.test(found.words)) return 'possible'
  const { under } = notice.blocks[found.sentence.block]!.block
  if (under === null) return null
  const { start, end } = notice.blocks[under]!.content
  return ofMisuse.test(notice.view.text.slice(start, Math.min(end, start + 60))) ? 'confirmed' : null
}
