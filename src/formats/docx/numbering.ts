import { childOf, type Element, elementsIn, settingOf } from './xml.ts'

/** Gives the list items of a document their markers, in the order in which they are asked for. */
export interface Numbering {
  /**
   * The marker of the next item of a list: ・, 1., (2), ①; empty where the list shows none.
   * @param level From 0.
   */
  next(list: string, level: number): string
}

interface Level {
  readonly format: string
  /** %1.%2 */
  readonly text: string
  readonly from: number
}

const deepest = 9

/** Reads word/numbering.xml (ECMA-376, 17.9). */
export function readNumbering(root: Element | null): Numbering {
  const abstract = new Map<string, readonly Level[]>()
  const lists = new Map<string, readonly Level[]>()
  for (const element of elementsIn(root ?? undefined))
    if (element.name === 'w:abstractNum')
      abstract.set(element.attributes['w:abstractNumId'] ?? '', levelsOf(element))
  for (const element of elementsIn(root ?? undefined))
    if (element.name === 'w:num')
      lists.set(
        element.attributes['w:numId'] ?? '',
        abstract.get(settingOf(element, 'w:abstractNumId') ?? '') ?? [],
      )
  const counts = new Map<string, number[]>()
  return {
    next(list, level) {
      const levels = lists.get(list) ?? []
      const own = levels[level]
      if (own === undefined || level >= deepest) return '・'
      if (own.format === 'none') return ''
      if (own.format === 'bullet') return '・'
      const counted = counts.get(list) ?? []
      counted[level] = (counted[level] ?? own.from - 1) + 1
      counted.length = level + 1
      counts.set(list, counted)
      return own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1
        const format = levels[at]?.format ?? 'decimal'
        return inFormat(counted[at] ?? levels[at]?.from ?? 1, format)
      })
    },
  }
}

const levelsOf = (element: Element): Level[] => {
  const levels: Level[] = []
  for (const level of elementsIn(element)) {
    const at = Number(level.attributes['w:ilvl'])
    if (level.name !== 'w:lvl' || !(at >= 0 && at < deepest)) continue
    const from = Number(settingOf(level, 'w:start') ?? 1)
    levels[at] = {
      format: childOf(level, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
      text: (settingOf(level, 'w:lvlText') ?? '').slice(0, 40),
      from: Number.isInteger(from) ? from : 1,
    }
  }
  return levels
}

const iroha = 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス'
const aiueo = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'
const digits = '〇一二三四五六七八九'

const nth = (letters: string, n: number): string => letters[(n - 1) % letters.length] ?? ''
const fullWidth = (words: string): string =>
  words.replace(/[!-~]/g, one => String.fromCharCode(one.charCodeAt(0) + 0xfee0))

function inFormat(n: number, format: string): string {
  switch (format) {
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return fullWidth(String(n))
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return n >= 1 && n <= 20 ? String.fromCharCode(0x245f + n) : String(n)
    case 'decimalEnclosedParen':
      return `(${n})`
    case 'decimalEnclosedFullstop':
      return `${n}.`
    case 'japaneseCounting':
    case 'japaneseDigitalTenThousand':
    case 'ideographDigital':
    case 'chineseCounting':
      return kanji(n)
    case 'aiueo':
    case 'aiueoFullWidth':
      return nth(aiueo, n)
    case 'iroha':
    case 'irohaFullWidth':
      return nth(iroha, n)
    case 'lowerLetter':
      return nth('abcdefghijklmnopqrstuvwxyz', n)
    case 'upperLetter':
      return nth('ABCDEFGHIJKLMNOPQRSTUVWXYZ', n)
    case 'lowerRoman':
      return roman(n).toLowerCase()
    case 'upperRoman':
      return roman(n)
    default:
      // Whatever else counts, counts: the words of the item matter, not the script of its number.
      return String(n)
  }
}

const kanji = (n: number): string => {
  if (n < 1 || n > 99) return String(n)
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`
}

function roman(n: number): string {
  const values = [10, 9, 5, 4, 1]
  const letters = ['X', 'IX', 'V', 'IV', 'I']
  let words = ''
  let left = n >= 1 && n < 40 ? n : 0
  values.forEach((value, i) => {
    while (left >= value) {
      words += letters[i]
      left -= value
    }
  })
  return words === '' ? String(n) : words
}
