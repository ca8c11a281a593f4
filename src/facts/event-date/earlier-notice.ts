import type { Governed } from './governed.ts'

const announces =
  '(?:公表|お知らせ|発表|公開(?!され)|掲載(?!され)|ご?報告|ご案内|お伝え|リリース|プレスリリース|ニュースリリース|第[一二三四五六七八九十\\d]+報|続報|お詫び)'
// 付, 付け: the date of a document, which may be named a long way on.
const datedNotice = new RegExp(`^[ ]?付け?[^。]{0,120}?${announces}`)
const thenAnnounced = new RegExp(
  `^(?:に|にて|にも|、|[ ]|の|\\()?[^。、「]{0,30}?${announces}(?:いたし|致し|し(?!て(?:いく|まい|おり))|させ|済|の|を|[)。、」]|文|内容|通り|とおり|[ ]?第|$)`,
)
const titled = new RegExp(`^(?:に|の|、|[ ])?[^。、]{0,20}「[^」]{4,120}」[^。]{0,20}${announces}`)
const reportBefore =
  /(?:第[ ]?[一二三四五六七八九十\d]+[ ]?報|前回|中間報告|速報|お知らせ|お詫び|について|ご報告|公表)[ 」』]?[( ]?$/
const seriesEntry =
  /第[ ]?[一二三四五六七八九十\d]+[ ]?報|プレスリリース|(?:ホームページ|ウェブサイト|Webサイト|HP|当社サイト)[^。]{0,25}(?:掲載|公表|公開|お知らせ)/
const ourselves = /当社|弊社|当院|本学|当校|本校|本市|当市|本県|当法人|本会|当会|当行|当組合|当サイト/
const others =
  /(?<![当弊])社(?:が|は|より|から|の|[ ]?$)|業者|委託先|提供元|開発元|ベンダ|(?:局|課|センター|機構)が|^付け?[ ]?(?:の)?株式会社|自社/
const otherMatter = /業績予想|配当予想|株主優待|決算|株主総会|個別に|電子メール|書状|郵送/
const tellsEvent = /^[にの、]{0,2}(?:発生|発覚|検知|判明|確認|覚知)/

/**
 * Whether a date is that of an earlier notice of this series, told by its own publisher; names the rule, or null.
 * `publishers` are the notice's own names.
 */
export function earlierNotice(
  { mention, before, after, sentence, isEntry }: Governed,
  publishers: readonly string[],
): string | null {
  if (mention.end || mention.edge || mention.surface.relative?.word === '本') return null
  if (isEntry) {
    const told = seriesEntry.exec(after)
    return told && !othersSpeak(sentence.slice(0, 60), publishers) ? 'entry-of-notice' : null
  }
  if (tellsEvent.test(after)) return null
  if (otherMatter.test(sentence.slice(0, 120))) return null
  const close =
    (mention.dated ? datedNotice.exec(after) : null) ?? thenAnnounced.exec(after) ?? titled.exec(after)
  if (close) return othersSpeak(before.slice(-40) + close[0], publishers) ? null : 'date-then-notice'
  if (reportBefore.test(before) && /^(?:付け?)?(?:[)」』、 ]|$|の|公表|をご)/.test(after))
    return othersSpeak(before.slice(-20), publishers) ? null : 'notice-then-date'
  return null
}

function othersSpeak(words: string, publishers: readonly string[]): boolean {
  if (ourselves.test(words) || publishers.some(name => name.length > 2 && words.includes(name))) return false
  return others.test(words)
}
