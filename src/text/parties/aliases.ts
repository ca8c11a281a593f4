// 「以下「X」という」 within the brackets that follow a name, or after a colon.
const agreed =
  /^(?:以下|以降|以後|略称|通称|呼称|旧称)[、,は:\s]{0,2}(?:総称して|併せて|あわせて|それぞれ|まとめて)?(?:「([^「」]{1,20})」|『([^『』]{1,20})』|"([^"]{1,20})"|([^「」『』()、。,:]{2,20}?)(?:と(?:いう|いいます|言う|言います|いいま|表記|略|する|します|記載|呼)|[。、]|$))/
const introduces = /以下|以降|以後|略称|通称|呼称/

// 株式会社甲乙※1（以下…, 株式会社甲乙1、2（以下…: marks of footnotes may stand between.
const noteMarks = /(?:※?[0-9]{1,2}(?:[、,]※?[0-9]{1,2}){0,3})(?=\()|(?:[、,][0-9]{1,2}){1,3}(?=\()/y

/** The brackets that follow at `at` (a closing quotation mark may stand before them): what is in them, and where they end. */
export function bracketsAfter(text: string, at: number): { words: string; end: number } | null {
  let open = at
  if (/[」』]/.test(text.charAt(open))) open++
  noteMarks.lastIndex = open
  open += noteMarks.exec(text)?.[0].length ?? 0
  if (text.charAt(open) !== '(') return null
  let depth = 0
  for (let i = open; i < Math.min(text.length, open + 160); i++) {
    const c = text.charAt(i)
    if (c === '(') depth++
    else if (c === ')' && --depth === 0) return { words: text.slice(open + 1, i), end: i + 1 }
  }
  return null
}

// 株式会社甲乙丙（KO社）, 株式会社甲乙丙(KOH): brackets that hold nothing but a short form.
const onlyShort = /^「?([A-Z]{2,8}|(?!本社|当社|弊社|同社|自社)[A-Za-z0-9ァ-ヶー一-鿿]{2,14}社)」?$/

/** Where the brackets close that open directly before `start`, as in 業者（株式会社甲：乙市）; null where none do. */
export function bracketsAround(text: string, start: number): number | null {
  const open = /[「『]/.test(text.charAt(start - 1)) ? start - 2 : start - 1
  return text.charAt(open) === '(' ? (bracketsAfter(text, open)?.end ?? null) : null
}

/** What a notice agrees to call the thing before the brackets: 以下「X」という gives X; null where it agrees nothing. */
export function agreedName(words: string): string | null {
  const at = words.search(introduces)
  if (at < 0) return onlyShort.exec(words)?.[1] ?? null
  const match = agreed.exec(words.slice(at))
  const name = (match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4])?.trim()
  return name !== undefined && name.length >= 2 ? name : null
}
