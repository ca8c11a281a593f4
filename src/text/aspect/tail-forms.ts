import { matchesIn } from '../matches.ts'
import { masked } from '../quotation.ts'
import type { AspectForm } from './aspect.ts'

/** A sign of aspect that can stand after the words of an act; the first one met decides. `null`: stepped over. */
interface TailForm {
  readonly form: AspectForm | null
  readonly source: string
}

const wish =
  'ください|下さい|くださ(?=る|い)|(?:いただけ|頂け)(?:ます|ません)(?:でしょうか|と(?=幸|助|存))|いただきますよう|頂きますよう|いただけますよう|頂けますよう|いただきたく|いただければ|お願い(?=いた|致|申|し(?:ま|て|た)|する|を|の|$|。)|お控え|推奨(?!事項|環境|値|され)|(?:お)?呼び?(?:かけ|掛け)|(?:お|ご)(?:すすめ|勧め|薦め)'

// Where two begin at one place the earlier in the list wins.
const forms: readonly TailForm[] = [
  { form: 'asked', source: wish },
  {
    form: null,
    source:
      'ないよう|なく(?=な[らり])|(?:だけで|では|のみで)(?:は)?なく|に(?:とどま|留ま)らず|を問わず|のみならず|にかかわらず|に関わらず|やむを得ず|ならない(?=よう)|て(?:いた|頂)だいた|を踏まえた|に向けた|に応じた|を含めた|を(?:通|つう)じた|に基づいた|を目的とした|を中心とした|をはじめとした|とした(?=[一-鿿])',
  },
  {
    form: 'denied',
    source:
      '[てで](?:は|も)?(?:い|お)(?:り?ません|ない|らず)|ませんでした|できません|でき(?:て)?(?:おら)?ず|(?:い|し|き)ません|(?:され|し|でき)(?:ておら)?ず(?=、)|なかった|ない(?=[。、たこ]|$)|しきれて|不十分|不足|不備(?!を|が(?:ない|無い|なく)|はない)',
  },
  {
    form: 'background',
    source:
      '[てで](?:い|お)り?ました(?=が|もの|けれ)|努めて(?:まい|参)りました|(?:て|で)いた(?=もの|が、|にも|ところ|ため|こと)',
  },
  {
    form: 'condition',
    source:
      'の結果、[^。]{0,40}?場合|ことが(?:ござい|あり)ます|ができます|ことができ(?:る|ます)|が可能です|(?:る|た|い|の|れば|った)場合(?!は、?ござ)|る際(?=は|に)|ましたら',
  },
  {
    form: 'considered',
    source:
      '検討(?=[しをで中いと、。もの]|$)|準備(?=[しをがで中いに、。]|$)|計画(?=[しで中。]|$)|視野に|調整(?=[しを中]|$)(?!し直)',
  },
  {
    form: 'coming',
    source:
      '(?:完了|終了|終わり|でき|出来)次第|(?:完了|終了)(?:する|後|の?予定|まで|を目|見込|に向け)|予定(?![時日]|どおり|通り|(?:は|も)(?:ござい|あり)?ません|(?:は|も)?(?:して|ござい|あり)(?:おり|い)?ません)|所存|方針(?!と(?:いた|致)?し(?:まし)?た|を(?:決|定))|見込み|見通し|目途|目処|努め(?!て(?:お|い)|まし)|目指し(?!て(?:お|い))|[てで]?まい(?:ります|りたい|る(?!こと))|参ります|参る|て(?:い|ゆ)く(?:こと|。|$)|(?:て|で)いきます|ことと(?:いた)?(?:し|致し)(?:ます|ました|て(?:おり|い)ます)|ことを(?:決定|決め|決議)|(?<=[図行進努]る|行う|[定め]める|予定)(?:との|旨の)、?ご?(?:報告|連絡|説明|回答|方針)|ことと(?:する|なる)',
  },
  // 「につきまして」「に関しまして」 are no past.
  { form: 'past', source: '(?<!つき|おき|おかれ|関し|対し|際し|より|とし|伴い|まし)まし(?:た|て)' },
  {
    form: 'coming',
    source: '(?:いたし|致し|させて(?:いただき|頂き)|[しいりきえめけれべげびみちぎせて])ます(?!よう|か)',
  },
  {
    form: 'past',
    source:
      'し、[^。、]{0,30}(?:状態|状況)(?:です|であ|となって|に(?:あり|なって))|済み?(?=[でと、。)」]|$)|(?:実施し|行い|おこない|行ない)、?[^。、]{0,24}(?:ない|無い|なかった)ことを確認(?!す(?:る(?:た|予)|べ))|完了(?!の?ため|率)|終了(?!の?ため)|終え|実施後|の結果(?!を|、?が|について)|結果、|(?:により|によって|によれば|によりますと)(?=、?[^。、]{0,20}?(?:判明|特定|分か|確認|明らか|発覚))|に着手(?=。|$|、|し(?:た|まし))|たところ(?=で(?:す|あ))|(?:を|の)?開始(?=。|$|、|し(?:た|まし)|いたしまし|致しまし)',
  },
  {
    form: 'lasting',
    source: `[てで](?:い|お)(?:ります|り(?=[、,]|$)|ます|る(?=。|$|、|ところ|こと|状[況態]|との|旨|もの|ため|${masked})|りまして)|中(?=です|であ|で(?:は)?ござ|ではあ|。|$|、|でお|に(?:つき|あ)|となって|でも|とのこと|の(?:ため|状))|(?:て|で)きて(?:おり|い)|つつあり`,
  },
]

const pattern = new RegExp(forms.map(({ source }) => `(${source})`).join('|'), 'g')

/** 「遮断した。」「講じた上で、」: the plain past, where it is the predicate of the words and no description of a later noun. */
const plainPast =
  /(?<=[しいっれきけえめげべせねみり])た(?=[。、]|$|と(?:の|い|報)|ところ|結果|こと|ため|もの(?:です|であ|の)|(?:うえ|上)で?|後|のち|ほか|[一-鿿ァ-ヶ「])/g
const atEnd = /(?:[うくつぬむるぐぶ]|(?<!で)す)。?$/

const cutShort = /[をにへ][一-鿿ァ-ヶー]{2,5}。$/

/** What the tail of a clause says of the words before it. */
export interface TailReading {
  readonly form: AspectForm
  /** Where the sign of it ends. */
  readonly end: number
  /** A verb cut short (「教育を実施。」): done, unless what stands above the entry says when. */
  readonly cut?: boolean
}

export function readTailForm(tail: string): TailReading {
  const past = plainPastIn(tail)
  pattern.lastIndex = 0
  for (let match = pattern.exec(tail); match; match = pattern.exec(tail)) {
    if (past && past.end <= match.index + 1) return past
    let which = 0
    while (match[which + 1] === undefined) which++
    const { form } = forms[which]!
    if (form !== null) return { form, end: match.index + match[0].length }
  }
  if (past) return past
  // 「認証情報を一新。」: a verb cut short at the end of a sentence.
  if (cutShort.test(tail.slice(-8))) return { form: 'past', end: tail.length, cut: true }
  if (atEnd.test(tail.slice(-2))) return { form: 'plain', end: tail.length }
  return { form: 'noun', end: 0 }
}

function plainPastIn(tail: string): { form: 'past'; end: number } | null {
  if (!tail.includes('た')) return null
  const comma = tail.search(/[、,]/)
  for (const match of matchesIn(tail, plainPast)) {
    const end = match.index + 1
    const closes = end === tail.length || tail.charAt(end) === '。'
    const near = match.index < 18 && (comma < 0 || match.index <= comma)
    // 「監視｜を強化し、漏えいした情報の…」: a description of a later noun says nothing of the act.
    if (closes || (near && /^[をのはがにもへ]?[^をがにへと]{0,12}$/.test(tail.slice(0, match.index))))
      return { form: 'past', end }
  }
  return null
}
