import { literal, type MeasureRule, reach } from './rule.ts'
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
const anyHead = new RegExp(heads.map(literal).join('|'), 'g')

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
  anyHead.lastIndex = 0
  for (let hit = anyHead.exec(sentence); hit && found.length < most; hit = anyHead.exec(sentence)) {
    const start = hit.index
    anyHead.lastIndex = start + 1
    if (cutsWord(sentence, start, hit[0])) continue
    const before = sentence.slice(Math.max(0, start - reach), start)
    for (const rule of rulesOf.get(hit[0]) ?? []) {
      rule.pattern.lastIndex = start
      const match = rule.pattern.exec(sentence)
      if (!match || (rule.before && !rule.before.test(before)) || rule.notBefore?.test(before)) continue
      found.push({ rule, start, end: start + match[0].length })
      break
    }
  }
  return found
}
