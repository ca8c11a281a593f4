import { coreOfName } from './parties/index.ts'
import { relationNamedBy } from './parties/role-words.ts'

// What stands for a character in text copied out of PDFs and is left alone by NFKC, and forms that one name is written in.
const variants = new Map(
  '⻄西⻑長⻓長⻘青⺠民⻝食⻩黄⻫斉⻭歯⻲亀⻯竜⻆角⻅見⻁虎⻢馬⻤鬼⻨麦⻣骨齋斎齊斉髙高﨑崎嵜崎邊辺邉辺濵浜濱浜澤沢廣広國国學学眞真'
    .match(/../g)!
    .map(pair => [pair.charAt(0), pair.charAt(1)] as const),
)

const legalForms =
  /株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|株式会$|\((?:株|有|同|合|名|一社|一財|公社|公財|医|学|福|独|特非)\)|(?:(?:一般|公益|特例)?(?:社団|財団)|特定非営利活動|NPO|国立大学|公立大学|学校|(?:社会|特定)?医療|社会福祉|宗教|(?:地方)?独立行政|弁護士|税理士|監査)法人(?:社団|財団)?|国立研究開発法人|(?:股份)?有限公司|,?(?:Co\.,? ?)?(?:Ltd|Inc|LLC|Corporation|Corp|Limited)\.?$/gi
const bracketed = /\(([^()]{1,40})\)/g
const copyNumber = /^[0-9]{1,2}$/
const group = /(?:グループ|ホール(?:ディ|ジ)ングス|HD|HLDGS)$/i
const general =
  /^(?:本社|事務局|広報|委託先|連結子会社|子会社|以下.*|東証.*|証券コード.*|[0-9:：、 ]+|[A-Za-z]{1,2})$/

/** Two ways to write a name that mean the same, made one: widths, spaces, punctuation, variant characters. */
const foldName = (name: string): string =>
  name.replace(/[⺀-⻳一-鿿﨑]/g, c => variants.get(c) ?? c).normalize('NFKC')

/** A name without its legal form, as it is spoken. */
export const nameWithoutLegalForm = (name: string): string => foldName(name).replace(legalForms, '').trim()

const tidy = (name: string): string =>
  name
    .replace(/[\s・,.、。「」『』"'’&\-‐–]/g, '')
    .replace(/ティ/g, 'チ')
    .replace(/ディ/g, 'ジ')
    .toLowerCase()

/** A name without its legal form; what is left of a body that a place founded is not that place. */
function bare(name: string): string {
  const core = tidy(coreOfName(name.replace(legalForms, '')))
  return /[都道府県市区町村]$/.test(core) && name.includes('法人') ? tidy(name) : core
}

// 以下「委託先」: what a notice calls a party by its part in the matter is nobody's name.
const saysNoName = (key: string): boolean => roleAlone.test(key) || relationNamedBy(key) !== null
const roleAlone =
  /^(?:当該|本|同|各)|^(?:再?委託先|業者|事業者|会社|法人|本部|事務局|財団|協会|機構|センター|病院|大学)$/

/**
 * The keys an organisation goes by: its name without legal form, with and without what stands in brackets (a
 * facility, a brand, a former name). Never empty strings; two organisations may share a key by chance.
 */
export function organisationKeys(name: string): readonly string[] {
  let keys = known.get(name)
  if (!keys) {
    keys = keysOf(name)
    if (known.size >= mostKnown) known.clear()
    known.set(name, keys)
  }
  return keys
}

/** The keys of names that were asked for: a notice's publisher is asked for several times, and so are vendors of many. */
const known = new Map<string, readonly string[]>()
const mostKnown = 4000

function keysOf(name: string): readonly string[] {
  const folded = foldName(name)
  const keys = [bare(folded.replace(bracketed, ''))]
  for (const [, words] of folded.matchAll(bracketed))
    if (!copyNumber.test(words!) && !general.test(words!) && bare(words!).length >= 3)
      keys.push(bare(words!.replace(/^旧(?:社名|商号|名称)?[:：]?/, '')))
  const first = keys[0]!
  if (group.test(first) && first.replace(group, '').length >= 3) keys.push(first.replace(group, ''))
  return [...new Set(keys)].filter(key => key.length >= 2 && !saysNoName(key))
}
