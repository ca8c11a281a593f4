import { coreOfName } from './parties/index.ts'

// Radicals that stand for their characters in text copied out of PDFs, and that NFKC leaves alone.
const radicals: Readonly<Record<string, string>> = {
  '⻄': '西', '⻑': '長', '⻘': '青', '⺠': '民', '⻝': '食', '⻩': '黄', '⻫': '斉', '⻭': '歯', '⻲': '亀', '⻯': '竜', '⻆': '角', '⻅': '見', '⻁': '虎', '⻢': '馬', '⻤': '鬼', '⻨': '麦', '⻣': '骨', '⻓': '長',
} // biome-ignore format: one line

const legalForms =
  /株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|株式会$|\((?:株|有|同|合|名|一社|一財|公社|公財|医|学|福|独|特非)\)|(?:(?:一般|公益|特例)?(?:社団|財団)|特定非営利活動|NPO|国立大学|公立大学|学校|(?:社会|特定)?医療|社会福祉|宗教|(?:地方)?独立行政|弁護士|税理士|監査)法人(?:社団|財団)?|国立研究開発法人|(?:股份)?有限公司|,?(?:Co\.,? ?)?(?:Ltd|Inc|LLC|Corporation|Corp|Limited)\.?$/gi
const bracketed = /\(([^()]{1,40})\)/g
const copyNumber = /^[0-9]{1,2}$/
const group = /(?:グループ|ホールディングス|HD|HLDGS)$/
const general =
  /^(?:本社|事務局|広報|委託先|連結子会社|子会社|以下.*|東証.*|証券コード.*|[0-9:：、 ]+|[A-Za-z]{1,2})$/

/** Two ways to write a name that mean the same, made one: widths, spaces, punctuation, letter case, radicals. */
const foldName = (name: string): string =>
  name
    .replace(/[⺀-⻳]/g, c => radicals[c] ?? c)
    .normalize('NFKC')
    .replace(/㈱/g, '(株)')

const tidy = (name: string): string => name.replace(/[\s・,.、。「」『』"'’&\-‐–]/g, '').toLowerCase()

/** A name without its legal form; what is left of a body that a place founded is not that place. */
function bare(name: string): string {
  const core = tidy(coreOfName(name.replace(legalForms, '')))
  return /[都道府県市区町村]$/.test(core) && name.includes('法人') ? tidy(name) : core
}

/**
 * The keys an organisation goes by: its name without legal form, with and without what stands in brackets (a
 * facility, a brand, a former name). Never empty strings; two organisations may share a key by chance.
 */
export function organisationKeys(name: string): readonly string[] {
  const folded = foldName(name)
  const keys = [bare(folded.replace(bracketed, ''))]
  for (const [, words] of folded.matchAll(bracketed))
    if (!copyNumber.test(words!) && !general.test(words!) && bare(words!).length >= 3)
      keys.push(bare(words!.replace(/^旧(?:社名|商号|名称)?[:：]?/, '')))
  const first = keys[0]!
  if (group.test(first) && first.replace(group, '').length >= 3) keys.push(first.replace(group, ''))
  return [...new Set(keys)].filter(key => key.length >= 2)
}
