import { Glance } from '../../text/glance.ts'
import { type MeasureRule, reach } from './rule.ts'
import { measureRules } from './rules/index.ts'

/** A measure named in a sentence: the rule and where its words stand. */
export interface NamedMeasure {
  readonly rule: MeasureRule
  readonly start: number
  readonly end: number
}

/** Words that a rule can begin with, and every rule that begins so. */
interface Head {
  readonly words: string
  /** The code of its third letter; NaN where it has but two. */
  readonly third: number
  readonly isLatin: boolean
  readonly rules: readonly MeasureRule[]
}

const latin = /^[A-Za-z]+$/
const latinLetter = /[A-Za-z]/

// A head that begins another one brings its rules along, so that the longest can stand for all.
const heads: readonly Head[] = [...new Set(measureRules.flatMap(rule => rule.heads))]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map(words => ({
    words,
    third: words.charCodeAt(2),
    isLatin: latin.test(words),
    rules: measureRules.filter(rule => rule.heads.some(other => words.startsWith(other))),
  }))

/** Where heads that begin with two letters are listed; other pairs may fall on the same place. */
const placeOf = (words: string, at: number): number =>
  (Math.imul(words.charCodeAt(at), 31) + words.charCodeAt(at + 1)) & 0xffff

// By their first two letters the number (from 1 on) of the list of heads, longest first; 0 for what begins none.
const listAt = new Uint16Array(0x10000)
const lists: Head[][] = []
for (const head of heads) {
  const place = placeOf(head.words, 0)
  if (listAt[place] === 0) listAt[place] = lists.push([])
  lists[listAt[place]! - 1]!.push(head)
}

const glance = new Glance()
for (const { words } of heads) glance.addPair(words.charCodeAt(0), words.charCodeAt(1))

/** The longest head that begins at `at`, if any. */
function headAt(sentence: string, at: number): Head | undefined {
  const list = listAt[placeOf(sentence, at)]!
  if (list === 0) return undefined
  const third = sentence.charCodeAt(at + 2)
  for (const head of lists[list - 1]!)
    if ((head.third === third || head.words.length === 2) && sentence.startsWith(head.words, at)) return head
  return undefined
}

/** Whether a Latin head is only a part of a word (IPS in TIPS). */
const cutsWord = (sentence: string, start: number, end: number): boolean =>
  latinLetter.test(sentence.charAt(start - 1)) || latinLetter.test(sentence.charAt(end))

/** The first of the head's rules that fits the sentence at `start`. */
function firstFitting({ rules }: Head, sentence: string, start: number): NamedMeasure | null {
  let before: string | null = null
  for (const rule of rules) {
    rule.pattern.lastIndex = start
    if (!rule.pattern.test(sentence)) continue
    const end = rule.pattern.lastIndex
    if (rule.before ?? rule.notBefore) before ??= sentence.slice(Math.max(0, start - reach), start)
    if ((rule.before && !rule.before.test(before!)) || rule.notBefore?.test(before!)) continue
    return { rule, start, end }
  }
  return null
}

// The fullest sentences name some twenty; one that names hundreds says nothing.
const most = 200

const none: readonly NamedMeasure[] = []

/** The measures that a sentence names, in order; at one place the first rule that fits. */
export function namedMeasures(sentence: string): readonly NamedMeasure[] {
  let found: NamedMeasure[] | null = null
  // One head may begin inside another (情報管理, 管理体制), so the search goes on one letter after each.
  for (let start = 0; start + 1 < sentence.length; start++) {
    if (!glance.mayBegin(sentence, start)) continue
    const head = headAt(sentence, start)
    if (head === undefined || (head.isLatin && cutsWord(sentence, start, start + head.words.length))) continue
    const one = firstFitting(head, sentence, start)
    if (one === null) continue
    found ??= []
    if (found.push(one) >= most) break
  }
  return found ?? none
}
