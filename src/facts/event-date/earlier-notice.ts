import type { Governed } from './governed.ts'

const announces =
  '(?:公表|報告させていただ|お知らせ|発表|(?<!再)公開(?!され|を?確認|した(?:資料|ファイル|ページ|文書|データ|名簿|書類|図面)|(?:を[^。、]{0,4})?(?:停止|再開|中止|見合|見送|止め|取りや))|掲載(?!され)|開示|ご報告|ご案内|お伝え|リリース|第[ ]?[一二三四五六七八九十\\d]{1,4}[ ]?報|続報|お詫び)'
// 付, 付け: the date of a document, which may be named a long way on.
const datedNotice = new RegExp(`^[ ]?付け?[^。]{0,140}?(?:${announces}|について」)`)
const thenAnnounced = new RegExp(
  `^(?:以降(?:順次)?)?(?:に、|に|にて|にも|、|[ ]|の|\\()?[^。、「]{0,40}?${announces}(?:(?:いたし|致し|し|させていただき)(?!ます)|させ|済|の|を|分|に続|[()。、」]|文|内容|通り|とおり|[ ]?第|$)`,
)
const saidThat = new RegExp(
  `^(?:に|、|に、)[^。]{0,120}?と(?:の)?${announces}(?:いたし|致し|し|させていただき)(?!ます)`,
)
const titled =
  /^(?:に|の|、|[ ])?[^。、「]{0,20}「[^」]{0,120}(?:お知らせ|お詫び|ご?報告|について|第[ ]?[一二三四五六七八九十\d]{1,4}[ ]?報)[^」]{0,20}」/
// 「1月5日（「サービス停止に関するお知らせ」）および13日（…）にお知らせした事案」
const titleInBracket =
  /^\((?=[^()]{0,160}(?:お知らせ|お詫び|ご?報告|について))[^()]{1,160}(?:\([^()]{0,20}\)[^()]{0,60}){0,2}\)(?:に|および|及び|、|付け?|で|の)/
const postedOnSite =
  /^に[^。]{0,100}(?:サイト|ホームページ|HP)(?:にて|で|に)、?(?:以下|下記|次)の[^。、]{0,20}(?:掲載|公開|公表|お知らせ)(?:いた|致)?し(?!ます)/
const announcedBehind =
  /^[^。]{0,120}?(?:こと|旨)[をに][^。、]{0,25}(?:公表|お知らせ|ご報告|発表|開示)(?:(?:いたし|致し|し)(?!ます)|させ)/
// 「5月1日の公開を見込んでいます」
const planned = /^[^。、]{0,12}(?:予定|見込|目指|目途|目処)/
const reportBefore =
  /(?:第[ ]?[一二三四五六七八九十\d]{1,4}[ ]?報|初報|前回|中間報告|速報|お知らせ|お詫び|について|ご報告|公表)[ 」』]?[(: ]?$/
const seriesEntry =
  /^続報(?![はをに])|第[ ]?[一二三四五六七八九十\d]{1,4}[ ]?報(?!を?提出)|プレスリリース|(?:ホームページ|ウェブサイト|Webサイト|HP|当社サイト)[^。]{0,25}(?:掲載|公表|公開|お知らせ)/
// 「委託先から当社へ第一報」, 「文部科学省へ第二報を報告」: told to somebody, and not to the public.
const toSomebody =
  /(?:から|より)[^。、]{0,30}第[ ]?[一二三四五六七八九十\d]{1,4}[ ]?報|(?:へ|に)[^。、]{0,30}第[ ]?[一二三四五六七八九十\d]{1,4}[ ]?報を?(?:報告|提出|連絡)|(?:省|庁|委員会|警察署?|県|市)(?:へ|に)(?:報告|提出|連絡)[ ]?\(第/
const ourselves = /当社|弊社|当院|本学|当校|本校|本市|当市|本県|当法人|本会|当会|当行|当組合|当サイト/
const others =
  /(?:庁|省|機関|委員会|局)(?:など|等)?[^。、]{0,6}(?:からの|よりの|による)(?:公表|発表)|(?:攻撃者|犯行|犯人|集団|攻撃グループ|ハッカー)[^。、]{0,12}(?:が|により|による)|(?<![当弊])社(?:(?:が|は)(?!運営|提供|管理|保有)|より|から|の(?:ウェブ|ホーム|HP|サイト|プレス|ニュース|公表|発表|リリース|お知らせ)|[ ]?(?:ニュース|プレス|「))|との(?:発表|公表|報告|連絡|通知)(?:があ|を受)|業者|委託先|提供元|開発元|ベンダ|(?:局|課|センター|機構)が|^付け?[ ]?(?:の)?株式会社|自社|同社|(?:株式会社|\(株\)|\(有\)|有限会社)[^。、()]{2,30}(?:\([^)]{0,40}\))?が(?!提供|運営|管理|保有)/
// 「4月1日のシステム障害に関するご報告」: the title of this notice, dated by what it is about.
const ownTitle =
  /^の[^。、]{0,8}(?:障害|不正アクセス|攻撃|被害|改ざん|漏えい|漏洩|流出|事案|事象)(?:に関する|について)[^。]{0,80}$/
const authority =
  /(?:警察署?|警視庁|県警|府警|委員会|[^。、]{1,6}省|[^。、]{1,6}庁)(?:への?(?:相談|報告|届出|速報|確報|連絡))?$/
const otherMatter =
  /^に?、第[一二三四五六七八九十\d]{1,4}報(?:で|にて)|^付け?で[^。、]{0,10}(?:個人情報保護委員会|警察|[^。、]{2,6}省)|(?:確報|速報|続報)[^。]{0,16}提出|(?:サイト|ストア|ページ|システム|プログラム|パッチ|修正版?)を[^。、]{0,4}公開|一斉メール|メール(?:で|にて|により)[^。、]{0,12}(?:報|お知らせ|ご案内|ご連絡|ご報告)|業績予想|配当予想|株主優待|決算|株主総会|個別に|電子メール|書状|郵送|誤っ(?:て|た)|(?:委員会|警察署?|県警|府警|省|庁)(?:に|へ)(?:は|も)?[^。、]{0,12}第[一二三四五六七八九十\d]{1,4}報/

/**
 * Whether a date is that of an earlier notice of this series, told by its own publisher; names the rule, or null.
 * `publishers` are the notice's own names.
 */
export function earlierNotice(
  { mention, before, stem, after, main, sentence, isEntry, label, direct, held }: Governed,
  publishers: readonly string[],
): string | null {
  if (mention.end || mention.surface.relative?.word === '本') return null
  if (mention.edge && !after.startsWith(')') && !/^以降(?:に|順次)/.test(after)) return null
  if (isEntry) {
    const told = seriesEntry.exec(after)
    if (!told || toSomebody.test(after.slice(0, told.index + told[0].length + 6))) return null
    const speaker = after.slice(Math.max(0, told.index - 140), told.index + told[0].length)
    return othersSpeak(speaker, publishers) ? null : 'entry-of-notice'
  }
  if (direct !== null) return null
  if (held !== null && authority.test(held.lead)) return null
  if (ownTitle.test(after) || planned.test(after)) return null
  if (/^第[ ]?[一二三四五六七八九十\d]{1,4}[ ]?報$/.test(label)) return 'labelled-report'
  const close =
    (mention.dated ? datedNotice.exec(after) : null) ??
    thenAnnounced.exec(after) ??
    titled.exec(after) ??
    titleInBracket.exec(after) ??
    saidThat.exec(after) ??
    postedOnSite.exec(after)
  if (otherMatter.test(sentence.slice(0, close ? close[0].length + 20 : 120))) return null
  const from = stem.slice(-50)
  if (!close && announcedBehind.test(main) && !othersSpeak(from + main, publishers)) return 'notice-behind'
  if (close)
    return /(?<![当弊])社[ ]?$/.test(from) ||
      othersSpeak(from, publishers) ||
      othersSpeak(close[0], publishers)
      ? null
      : 'date-then-notice'
  if (reportBefore.test(before) && /^(?:付け?)?(?:[)」』、 ①-⑳]|$|の|公表|をご)/.test(after))
    return othersSpeak(stem.slice(-60), publishers) ? null : 'notice-then-date'
  return null
}

function othersSpeak(words: string, publishers: readonly string[]): boolean {
  if (ourselves.test(words) || publishers.some(name => name.length > 2 && words.includes(name))) return false
  return others.test(words)
}
