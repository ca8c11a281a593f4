import { type TextSpan, textSpan, type ViewSpan, viewSpan } from '../model/span.ts'
import { lettersOf } from './letters.ts'
import { radicals } from './radicals.ts'

/**
 * A folded reading of a text: what the rules see. Widths and compatibility forms are unified, spaces that
 * PDFs leave inside Japanese words and dates are gone, and every position leads back to the original.
 */
export interface View {
  readonly text: string
  /** The original words behind a stretch of the view, rounded outward to whole characters. */
  toText(span: ViewSpan): TextSpan
  /** The folded words of a stretch of the original; empty where all of it was elided. */
  toView(span: TextSpan): ViewSpan
}

// What else NFKC leaves or loses: a half-width dot, an older form of a character.
const alike: Readonly<Record<string, string>> = {
  ...radicals,
  '･': '・',
  戶: '戸',
}

const kept = /[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3229\u3251-\u325f\u32b1-\u32bf]/
// Control characters, soft hyphens, directions and joiners, variation selectors.
const invisible =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: variation selectors alone, by code
  /^(?:[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]|\udb40[\udd00-\uddef])$/
const combining = /[\u0300-\u036f\u3099\u309a\uff9e\uff9f]/
// More marks on one character are noise; normalising thousands of them at once takes quadratic time.
const mostMarks = 16
const spaces = /[\t\v\f \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
const tildes = /[\u02dc\u2053\u223c\u301c\u3030\uff5e\u223f]/
// After a digit a raised or lowered one is the mark of a footnote: 「1,234²」 must not become 12342.
const raised = /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089]/
const fullwidthSign = /[\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/
const dashes = /[\u2010-\u2015\u2212\u2500\u2501]/
// Characters beside which a space carries no meaning: kana, ideographs (of a pair of surrogates the first half),
// CJK punctuation, enclosed numbers. Fullwidth punctuation, which folds to ASCII, is asked for before it is folded.
const cjk = lettersOf(
  '\u2460-\u24ff\u2e80-\u30ff\u3200-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud884※●○■□◆◇▼▲【】',
)
const digit = /[0-9]/
/** Whether the character at an offset is one beside which a space carries no meaning. */
const isTight = (text: string, at: number): boolean => cjk[text.charCodeAt(at)] === 1

const foldedClusters = new Map<string, string>()

/** One cluster (a base character with its marks) in folded form; spaces and newlines are not its business. */
function foldCluster(cluster: string): string {
  let folded = foldedClusters.get(cluster)
  if (folded === undefined) {
    const plain = alike[cluster] ?? cluster
    if (kept.test(plain)) folded = plain
    else if (tildes.test(plain)) folded = '~'
    else {
      folded = plain.normalize('NFKC').replace(/\s/g, '')
      folded = alike[folded] ?? folded
    }
    // A longer cluster is rare, and a key cut from a text keeps the whole text in memory.
    if (foldedClusters.size < 20_000 && cluster.length <= 4) foldedClusters.set(cluster, folded)
  }
  return folded
}

const isPlain = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3041 && code <= 0x3096) ||
  (code >= 0x30a1 && code <= 0x30ff)

const needsNoMark = (code: number): boolean =>
  code < 0x300 || (code > 0x36f && code !== 0x3099 && code !== 0x309a && code !== 0xff9e && code !== 0xff9f)

/** Characters that fold to themselves whatever stands beside them (blanks, dashes and marks aside). */
const isSteady = (code: number): boolean =>
  isPlain(code) ||
  (code > 0x20 && code < 0x7f) ||
  (code >= 0x3001 && code <= 0x3003) || // 、。〃
  (code >= 0x3008 && code <= 0x3011) // 〈〉《》「」『』【】

/** The view as it is written: its characters, and for each the place of the words behind it. */
class ViewWriter {
  readonly pieces: string[] = []
  starts: Int32Array
  ends: Int32Array
  length = 0

  constructor(capacity: number) {
    this.starts = new Int32Array(capacity)
    this.ends = new Int32Array(capacity)
  }

  #reserve(more: number): void {
    if (this.length + more <= this.starts.length) return
    const capacity = Math.max(2 * this.starts.length, this.length + more)
    const [starts, ends] = [new Int32Array(capacity), new Int32Array(capacity)]
    starts.set(this.starts.subarray(0, this.length))
    ends.set(this.ends.subarray(0, this.length))
    this.starts = starts
    this.ends = ends
  }

  /** `s`, all of which stands for `start` to `end` of the original. */
  put(s: string, start: number, end: number): void {
    this.#reserve(s.length)
    this.starts.fill(start, this.length, this.length + s.length)
    this.ends.fill(end, this.length, this.length + s.length)
    this.length += s.length
    this.pieces.push(s)
  }

  /** `s`, each character of which stands for one character of the original from `start` on. */
  putSame(s: string, start: number): void {
    this.#reserve(s.length)
    const { starts, ends, length } = this
    for (let k = 0; k < s.length; k++) {
      starts[length + k] = start + k
      ends[length + k] = start + k + 1
    }
    this.length += s.length
    this.pieces.push(s)
  }

  text(): string {
    return this.pieces.join('')
  }

  clear(): void {
    this.pieces.length = 0
    this.length = 0
  }

  view(): View {
    return makeView(
      this.pieces.join(''),
      this.starts.subarray(0, this.length),
      this.ends.subarray(0, this.length),
    )
  }
}

/**
 * Folds a text, linear in its length.
 * - NFKC, cluster by cluster; enclosed numerals (①) are kept, since 「①2024年」 must not become 12024.
 * - Runs of spaces become one, and vanish beside kana, ideographs and CJK punctuation and at line ends.
 * - Tildes become ~; dashes become - beside a digit. ー stays the letter it is.
 * - Newlines stay, except at the offsets in `soft`, where a wrapped line goes on and the newline counts as a space.
 */
export function fold(text: string, soft: ReadonlySet<number> = noOffsets): View {
  const out = new ViewWriter(text.length + 16)
  write(text, soft, out)
  return out.view()
}

/** The text of `fold(words)`, where nobody asks for the way back: titles, names. */
export function foldWords(words: string): string {
  scratch.clear()
  write(words, noOffsets, scratch)
  return scratch.text()
}

const noOffsets: ReadonlySet<number> = new Set()
const scratch = new ViewWriter(1024)

function write(text: string, soft: ReadonlySet<number>, out: ViewWriter): void {
  const { length } = text
  let pending = -1 // where a run of spaces began, or -1
  let last = '\n' // the last character written
  let lastTight = false // whether a space after it carries no meaning
  /** Writes the blank that a run of spaces comes to before the next character, if any. */
  const settleSpaces = (tight: boolean, at: number): void => {
    if (pending >= 0 && last !== '\n' && !lastTight && !tight) out.put(' ', pending, at)
    pending = -1
  }
  for (let i = 0; i < length; ) {
    const code = text.charCodeAt(i)
    if (isSteady(code)) {
      let end = i + 1
      while (end < length && isSteady(text.charCodeAt(end))) end++
      // A character with a mark on it is a cluster and goes the long way.
      if (end < length && !needsNoMark(text.charCodeAt(end))) end--
      if (end > i) {
        if (pending >= 0) settleSpaces(isTight(text, i), i)
        out.putSame(text.slice(i, end), i)
        last = text.charAt(end - 1)
        lastTight = isTight(text, end - 1)
        i = end
        continue
      }
    }
    if (code === 0x0a || code === 0x0d) {
      if (soft.has(i)) {
        if (pending < 0) pending = i
      } else if (code === 0x0a || text.charCodeAt(i + 1) !== 0x0a) {
        pending = -1
        out.put('\n', i, i + 1)
        last = '\n'
      }
      i++
      continue
    }
    if (code < 0x3001 && spaces.test(text.charAt(i))) {
      if (pending < 0) pending = i
      i++
      continue
    }
    let size = code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00 ? 2 : 1
    if (i + size < length && !needsNoMark(text.charCodeAt(i + size))) {
      const limit = Math.min(length, i + size + mostMarks)
      while (i + size < limit && combining.test(text.charAt(i + size))) size++
    }
    const cluster = size === 1 ? text.charAt(i) : text.slice(i, i + size)
    let folded: string
    if (size <= 2 && invisible.test(cluster)) folded = ''
    else if (size === 1 && dashes.test(cluster))
      folded = digit.test(last) || /^\s*[0-9０-９]/.test(text.slice(i + 1, i + 4)) ? '-' : cluster
    else if (size === 1 && raised.test(cluster) && (digit.test(last) || raised.test(last))) folded = cluster
    else folded = foldCluster(cluster)
    if (folded !== '') {
      const isTightHere = isTight(folded, 0) || (code >= 0xff00 && fullwidthSign.test(cluster))
      settleSpaces(isTightHere, i)
      out.put(folded, i, i + size)
      last = folded.charAt(folded.length - 1)
      lastTight = isTight(folded, folded.length - 1) || isTightHere
    }
    i += size
  }
}

function makeView(text: string, starts: Int32Array, ends: Int32Array): View {
  /** First index whose value is at or after `offset`. Both lists rise. */
  const firstFrom = (list: Int32Array, offset: number): number => {
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (list[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    text,
    toText: span => {
      if (span.end <= span.start) {
        const at = span.start < starts.length ? starts[span.start]! : (ends.at(-1) ?? 0)
        return textSpan(at, at)
      }
      return textSpan(starts[span.start]!, ends[span.end - 1]!)
    },
    toView: span => {
      // Outward: a character that lies half inside is in.
      const start = firstFrom(ends, span.start + 1)
      return viewSpan(start, Math.max(start, firstFrom(starts, span.end)))
    },
  }
}
