import { Glance } from '../../text/glance.ts'
import { type MeasureRule, reach } from './rule.ts'
import { measureRules } from './rules/index.ts'

/** A measure named in a sentence: the rule and where its words stand. */
export interface NamedMeasure {
  readonly rule: MeasureRule
  readonly start: number
  readonly end: number
}

const heads = [...new Set(measureRules.flatMap(rule => rule.heads))].sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
)
// A head that begins another one brings its rules along, so that the longest can stand for all.
const rulesOf = new Map(
  heads.map(head => [head, measureRules.filter(rule => rule.heads.some(other => head.startsWith(other)))]),
)
/** Where heads that begin with two letters are listed; other pairs may fall on the same place. */
const placeOf = (words: string, at: number): number =>
  (Math.imul(words.charCodeAt(at), 31) + words.charCodeAt(at + 1)) & 0xffff

// By their first two letters the number (from 1 on) of the list of heads, longest first; 0 for what begins none.
const listAt = new Uint16Array(0x10000)
const lists: string[][] = []
for (const head of heads) {
  const place = placeOf(head, 0)
  if (listAt[place] === 0) listAt[place] = lists.push([])
  lists[listAt[place]! - 1]!.push(head)
}

const glance = new Glance()
for (const head of heads) glance.addPair(head.charCodeAt(0), head.charCodeAt(1))

/** The longest head that begins at `at`, if any. */
function headAt(sentence: string, at: number): string | undefined {
  const list = listAt[placeOf(sentence, at)]!
  return list === 0 ? undefined : lists[list - 1]!.find(head => sentence.startsWith(head, at))
}

const latin = /^[A-Za-z]+$/
const latinLetter = /[A-Za-z]/

/** Whether a Latin head is only a part of a word (IPS in TIPS). */
const cutsWord = (sentence: string, start: number, head: string): boolean =>
  latin.test(head) &&
  (latinLetter.test(sentence.charAt(start - 1)) || latinLetter.test(sentence.charAt(start + head.length)))

// The fullest sentences name some twenty; one that names hundreds says nothing.
const most = 200

/** The measures that a sentence names, in order; at one place the first rule that fits. */
export function namedMeasures(sentence: string): NamedMeasure[] {
  const found: NamedMeasure[] = []
  // One head may begin inside another (情報管理, 管理体制), so the search goes on one letter after each.
  for (let start = 0; start + 1 < sentence.length && found.length < most; start++) {
    if (!glance.mayBegin(sentence, start)) continue
    const head = headAt(sentence, start)
    if (head === undefined || cutsWord(sentence, start, head)) continue
    const before = sentence.slice(Math.max(0, start - reach), start)
    for (const rule of rulesOf.get(head) ?? []) {
      rule.pattern.lastIndex = start
      const match = rule.pattern.exec(sentence)
      if (!match || (rule.before && !rule.before.test(before)) || rule.notBefore?.test(before)) continue
      found.push({ rule, start, end: start + match[0].length })
      break
    }
  }
  return found
}
