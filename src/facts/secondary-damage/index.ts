import { z } from 'zod'
import { viewSpan } from '../../model/span.ts'
import { type Assertion, assertionAt } from '../../text/assertion/index.ts'
import { type FoundWords, makeWordFinder } from '../../text/find-words.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { type Decline, defineFact, type Finding } from '../define-fact.ts'
import { strongestStatement } from '../strongest-statement.ts'
import { readHeard } from './heard.ts'

const value = z.object({
  /** `misuse` of the information; `secondary`: 二次被害 in so many words; `harm`: any harm to those affected. */
  of: z.enum(['misuse', 'secondary', 'harm']),
})
type SecondaryDamageValue = z.infer<typeof value>

const terms = {
  misuse: { ja: '情報の不正利用・悪用', en: 'misuse of the information' },
  secondary: { ja: '二次被害', en: 'secondary damage' },
  harm: { ja: '被害', en: 'harm' },
} as const

const wording =
  /(?:二|2)次(?:(?:的な?)?被害|利用(?=され))|不正(?:な|に)?(?:利用|使用|流用|交換|購入|使わ(?=れ))|不正(?:な)?(?:決済|引き?出|送金|取引|注文)|悪用|(?:なりすまし|成りすまし)(?=(?:[^。、\n]{0,10})(?:被害|報告|確認))|(?:メール|電話|SMS)(?=[^。、\n]{0,12}[がを][^。、\n]{0,24}(?:送信|送付|届|配信|確認|発生)[さしいっ])|被害(?:等|など)?(?:の|に関する)?(?:(?:発生|ご?報告|ご?連絡|情報|申告|申し出|お?問い?合わせ|事実|届け?出|ご?相談|お?知らせ|通報)(?:等|など)?[^。、\n]{0,4})?(?=は|も|について|が(?:発生|生じ|確認|報告))/g
const wordsIn = makeWordFinder(wording)

// 「流出した情報を用いて、不審なメールが送信されている」
const withTheInformation =
  /(?:漏えい|漏洩|流出|不正に(?:入手|取得)|窃取|取得|入手)(?:した|された)[^。]{0,30}(?:情報|データ|アドレス)[^。、]{0,10}(?:を(?:用い|利用|使|悪用|もと)|に(?:対し|送|宛|向け)|宛|あて)[^。]{0,60}$/
const sent =
  /^[^。]{0,50}?(?:送信|送付|配信|確認|発生|届)(?:い)?(?:(?:さ|し)?れ?(?:て(?:い(?:る|ま|た)|お)|た(?!場合|際)|まし))(?![^。]{0,12}(?:可能性|おそれ|恐れ|場合))/

/** Misuse of the information that got out, or other harm that followed from it. */
export const secondaryDamage = defineFact({
  kind: 'secondary-damage',
  label: { ja: '二次被害', en: 'Secondary damage' },
  section: 'whose',
  summary: {
    ja: '漏えいした情報の不正利用・悪用などの二次被害があったか。今後のおそれを述べた注意喚起は含めない。',
    en: 'Whether the information that got out was misused, or other harm followed from it; calls for caution about what may come are no statement of it.',
  },
  value,
  *find(notice): Iterable<Finding<SecondaryDamageValue> | Decline> {
    for (const found of wordsIn(notice)) yield read(notice, found)
    yield* readHeard(notice)
  },
  show: ({ of }, language) => terms[of][language],
  ledger: { subject: () => ({ key: 'any', label: terms.secondary }) },
  gold: facts => ({ secondary_damage: strongestStatement(facts) }),
})

const decline = ({ span }: FoundWords, rule: string, because: string): Decline => ({ rule, span, because })

// What is misused on the way in, or to send mails: no misuse of what got out.
const wayIn =
  /(?:脆弱性|欠陥|アカウント|ID|パスワード|認証情報|資格情報|管理者?権限|権限|サーバー?|システム|機能|設定|VPN|機器|ツール|プログラム|メールアドレス|メール|フォーム|リモート|接続|経路|アクセスキー|名称|社名|ロゴ|ドメイン|仕組み|信頼|踏み台)(?:等|など|の?一部|の1つ|の一つ)?(?:が|を|の|に対する|は|も)?[^。、]{0,12}$/
const misusedThing =
  /(?:情報|データ|カード|ポイント|残高|口座|個人|顧客|内容|本件|本事案|本事象|第三者による|不正に)[^。]{0,40}$/
// 「悪用されるおそれがあります」: what may come.
const mayCome =
  /^(?:等|など)?(?:さ|し)?(?:れ|せ)?(?:る|、|の|する|等の|などの|といった|が(?:発生|生じ)(?:する|る)|に(?:遭|あ))[^。、]{0,24}?(?:可能性|おそれ|恐れ|懸念|リスク|危険|場合|ケース)(?!(?:は|も)(?:あり|ござい)ません)/
// Harm of no other kind: to those whose information it is, or of this incident as a whole.
const ofThose =
  /(?:^|[、はもで]|お(?:い|きまし)て|時点に|による|による?と|現時点|現在|時点|具体的な|金銭的な?|実際の|直接的な|財産的な?|経済的な?|なる|(?:本件|本事案|本事象|本インシデント|この件|当該情報|これら)[^。、]{0,10}|悪用(?:した|され[るた]|等|など)?[^。、]{0,6}|(?:利用|使用|流用)(?:等|など|され[るた])?[^。、]{0,6}|(?:お客(?:様|さま)|皆(?:様|さま)|会員|利用者|取引先)(?:など|等)?(?:へ|に対する)?の?)$/
const ofAnotherKind = /(?:システム|サーバー?|ページ|新たな|同様の|追加の|他の?|以外の)(?:へ|に対する)?の?$/
const deniedLater =
  /^(?:さ|し)?(?:れ|て|する)?[^。、]{0,14}?(?:等|など|事実|痕跡|形跡|たり|被害|報告|発生|事象|事案|[、・]|及び|および|や|または|又は)(?:(?!ましたが|ですが|ており、|ありますが|場合|ため、)[^。]){0,60}?(?:(?:確認|認め|見受け|発見|把握|報告|受け|届|寄せ|入)[^。、]{0,8}(?:ません|ない|らず|なかった|おらず)|(?:ございません|ありません|はない|はなく))/

const noneHeard = /^(?:は|も)[^。、]{0,10}?(?:ない|ありません|ございません|なし)/
const seenWords = /確認|認め|見受|発見|報告|連絡|把握|受け|情報|申告|届/
// 「不正利用に使える情報は含まれていない」「悪用されないための」: nothing is said of misuse itself.
const besides =
  /^(?:を|したもの(?:で|と)|[」』]?であ|の(?:試み|トランザクション)|に(?:利用|使|つなが|繋が|直接)|[^。]{0,24}?(?:含まれ|ものでは|ないため|ないよう|ないために|られない|できない))/
const happenedForm =
  /^(?:(?:さ|し)れ(?:た(?:こと|事[実案象]|旨|とみ|。|$|と(?:の|い))|て(?:い|お|しま)|まし)|の?(?:被害|事[実案象])?が(?:[^。、]{0,10}?)(?:発生|確認|判明|報告|生じ)(?!する)|を?(?:複数|[0-9]+)?(?:件)?(?:を)?確認|被害(?:が|を)|を受け)/
const advising = /ご?注意|ください|下さい|お願い|お気を付け|ご?留意|ご?警戒/

function read(notice: NoticeText, found: FoundWords): Finding<SecondaryDamageValue> | Decline {
  const { text, start, end, words } = found
  if (/^(?:メール|電話|SMS)/.test(words)) return ofMessages(found)
  const of = words.includes('次') ? 'secondary' : words.startsWith('被害') ? 'harm' : 'misuse'
  const before = text.slice(Math.max(0, start - 60), start)
  const after = text.slice(end, end + 120)
  if (found.place === 'heading' && of === 'secondary') return belowHeading(notice, found)
  if (found.place !== 'body') return decline(found, of, 'A heading or a title says nothing of it.')
  if (/有無[。)]?$/.test(text.slice(-4))) return decline(found, of, 'It is only a label.')
  if (mayCome.test(after) && !/(?:確認|判明)/.test(after.slice(0, 60)))
    return decline(found, of, 'It warns of what may come.')
  if (besides.test(after) || /^[^。、]{0,12}(?:ない|いる)か(?!った)/.test(after))
    return decline(found, of, 'It is said of something else.')
  const asked = of === 'harm' ? viewSpan(found.span.start, found.span.start + 2) : found.span
  const assertion = assertionAt(notice, asked)
  const listed = deniedLater.exec(after) ?? (/報告|連絡/.test(words) ? noneHeard.exec(after) : null)
  if (listed && !isDenial(assertion))
    return denial(found, of, before, {
      ...assertion,
      status: seenWords.test(words + listed[0]) ? 'not_found' : 'ruled_out',
      words: viewSpan(found.span.start, found.span.end + listed[0].length),
    })
  if (isDenial(assertion)) return denial(found, of, before, assertion)
  if (assertion.status === null) return decline(found, of, assertion.because ?? 'It states nothing.')
  if (assertion.status === 'investigating' && /^(?:等|など)?の(?:有無|状況)/.test(after))
    return finding(found, of, assertion)
  if (of === 'harm') return decline(found, of, 'Which harm it is, is not said.')
  if (/^として[^。]{0,80}?(?:確認|発生|判明)(?:され|し)/.test(after))
    return finding(found, of, { ...assertion, status: 'confirmed' })
  if (of === 'misuse' && (wayIn.test(before) || !misusedThing.test(before)))
    return decline(found, of, 'It is the way in that is misused.')
  if (assertion.status === 'investigating') return finding(found, of, assertion)
  if (advising.test(text.slice(end))) return decline(found, of, 'It warns of what may come.')
  if (assertion.status === 'possible')
    return of === 'misuse' && /^(?:さ|し)?れた/.test(after)
      ? finding(found, of, assertion)
      : decline(found, of, 'It warns of what may come.')
  return happenedForm.test(after)
    ? finding(found, of, assertion)
    : decline(found, of, 'It is not said to have happened.')
}

// 「## 二次被害の有無」 and below it 「現時点では確認されておりません。」, with no subject of its own.
const subjectless =
  /^(?:なお|また)?、?(?:(?:現時点|現在|本日|(?:[0-9]{1,2}月)?[0-9]{1,2}日)(?:まで|時点|現在)?(?:に)?(?:おいて|おきまして)?(?:で|の)?(?:は|も)?)、?(?:(?:特に|一切|具体的(?:な|には)|そのような|該当する|事実|報告|発生|被害)(?:は|を|も)?、?){0,2}(?:確認|報告|発生|判明|把握|受け|見つか|ござい|あり|寄せ)[^。、はがも]{0,12}(?:ません|ない|らず)(?:[^。、]{0,6}。?$|(?:が|ものの)、)/

function belowHeading(notice: NoticeText, found: FoundWords): Finding<SecondaryDamageValue> | Decline {
  const next = notice.sentences[found.sentence.index + 1]
  const isBelow = next !== undefined && notice.blocks[next.block]!.block.under === found.sentence.block
  const said = isBelow ? subjectless.exec(next.text.slice(0, 120)) : null
  if (next === undefined || said === null)
    return decline(found, 'secondary', 'A heading or a title says nothing of it.')
  return {
    rule: 'below-its-heading',
    span: viewSpan(next.span.start, next.span.start + said[0].length),
    value: { of: 'secondary' },
    status: 'not_found',
    operators: ['confirm', 'neg'],
  }
}

/** Mails and calls that the stolen information made possible. */
function ofMessages(found: FoundWords): Finding<SecondaryDamageValue> | Decline {
  const { text } = found
  const tail = sent.exec(text.slice(found.end))
  if (
    found.place !== 'body' ||
    !tail ||
    /認証情報|アカウント/.test(text.slice(0, found.start)) ||
    !withTheInformation.test(text.slice(0, found.start))
  )
    return decline(found, 'messages', 'They are not said to come of the information.')
  return {
    rule: 'messages',
    span: viewSpan(found.span.start, found.span.end + tail[0].length),
    value: { of: 'misuse' },
    status: 'confirmed',
  }
}

const heardNews =
  /報告|連絡|情報提供|申告|申し出|届け?出|問い?合わ?せ|(?:との|という|の|お)(?:知らせ|相談|苦情|通報)|(?:との|という|旨の)情報/

function denial(
  found: FoundWords,
  of: SecondaryDamageValue['of'],
  before: string,
  assertion: Assertion,
): Finding<SecondaryDamageValue> | Decline {
  if (of === 'misuse' && /^した(?:侵入|アクセス|攻撃|ログイン|不正)/.test(found.text.slice(found.end)))
    return decline(found, of, 'It is the way in that is misused.')
  // 「被害報告はない」「二次被害に関する報告はなく」: none has been heard of.
  const said = found.text.slice(found.start, Math.max(found.end, assertion.words.end - found.from))
  const heard = heardNews.test(said)
  if (of === 'harm' && (ofAnotherKind.test(before) || (!heard && !ofThose.test(before))))
    return decline(found, of, 'It is harm of another kind.')
  if (of === 'harm' && !heard && assertion.status === 'ruled_out' && !/的な?$/.test(before))
    return decline(found, of, 'Which harm it is, is not said.')
  return finding(found, of, heard ? { ...assertion, status: 'not_found' } : assertion)
}

const isDenial = ({ status }: Assertion): boolean => status === 'not_found' || status === 'ruled_out'

const finding = (
  found: FoundWords,
  of: SecondaryDamageValue['of'],
  assertion: Assertion,
): Finding<SecondaryDamageValue> | Decline => ({
  rule: of,
  span: viewSpan(Math.min(found.span.start, assertion.words.start), assertion.words.end),
  value: { of },
  status: assertion.status ?? 'confirmed',
  operators: assertion.operators,
})
