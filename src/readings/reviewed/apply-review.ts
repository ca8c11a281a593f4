import { kindsOfFact } from '../../facts/index.ts'
import type { FactDecision, FactSelector, FactVersion } from '../../model/decision.ts'
import { cite } from '../../model/evidence.ts'
import type { Declined, Fact } from '../../model/fact.ts'
import { type Problem, problem } from '../../model/problem.ts'
import { canonical, sameValue } from '../../model/same-value.ts'
import { findWords } from '../../text/words-in-context.ts'
import type { Reading } from '../read-notice.ts'

/** A decision on a fact with its name: that of its file, without folder and ending. */
export interface NamedFactDecision {
  readonly name: string
  /** Its file, relative to the archive. */
  readonly path: string
  readonly decision: FactDecision
}

/** A reading as people left it. */
export interface Reviewed {
  readonly reading: Reading
  /** Of decisions, placed at their files. */
  readonly problems: readonly Problem[]
  /** The words that people have decided about. */
  readonly settled: readonly Place[]
}

/** Offsets into the text, half open. */
interface Place {
  readonly start: number
  readonly end: number
}

interface Placed extends NamedFactDecision {
  readonly place: Place
}

/**
 * Obeys decisions on facts: what a person decided stands, whatever the rules read. A decision whose words are not in
 * the text any more is a problem, as are two that were made without knowing of each other and differ: then the later
 * one is obeyed.
 * @param decisions Those that stand, on this notice.
 */
export function applyReview(
  reading: Reading,
  text: string,
  decisions: readonly NamedFactDecision[],
): Reviewed {
  const problems: Problem[] = []
  const placed: Placed[] = []
  for (const named of [...decisions].sort(oldestFirst)) {
    const place = findWords(text, named.decision.fact)
    if (place) placed.push({ ...named, place })
    else {
      const quote = shortened(named.decision.fact.quote)
      problems.push(problem('fact-decision-unresolved', { path: named.path }, { quote }))
    }
  }
  const facts = [...reading.facts]
  const declined: Declined[] = [...reading.declined]
  const settled: Place[] = []
  const groups = Map.groupBy(placed, ({ name, decision: { fact, replaces }, place }) =>
    identityOf({ name, fact, replaces, place }),
  )
  for (const group of groups.values()) {
    const latest = group.at(-1)!
    if (new Set(group.map(({ decision }) => canonical(decision.is))).size > 1)
      problems.push(
        problem(
          'fact-decisions-conflict',
          { path: latest.path },
          { decisions: group.map(({ name }) => name).join(', ') },
        ),
      )
    const unfit = latest.decision.is === null ? null : unfitFor(latest.decision.fact.kind, latest.decision.is)
    if (unfit !== null) {
      const { kind } = latest.decision.fact
      problems.push(problem('fact-decision-unfit', { path: latest.path }, { kind, because: unfit }))
      continue
    }
    settled.push(latest.place)
    obey(latest, text, facts, declined)
  }
  return { reading: { ...reading, facts, declined }, problems, settled }
}

const oldestFirst = (a: NamedFactDecision, b: NamedFactDecision): number => {
  const [x, y] = [`${a.decision.at} ${a.name}`, `${b.decision.at} ${b.name}`]
  return x < y ? -1 : x > y ? 1 : 0
}

const shortened = (quote: string): string => (quote.length > 60 ? `${quote.slice(0, 60)}…` : quote)

/**
 * The same for two decisions on one fact: its kind, its words and what was read in them; of a fact that a person added,
 * the decision that added it, since several may be added in the same words.
 */
export function identityOf(of: {
  readonly name: string
  readonly fact: FactSelector
  readonly replaces?: readonly string[] | undefined
  readonly place: Place
}): string {
  const { kind, read } = of.fact
  const what = read ? canonical(read.value) : (of.replaces?.at(-1) ?? of.name)
  return `${kind} ${of.place.start} ${of.place.end} ${read ? 'read' : 'added'} ${what}`
}

/** Why a value has not the form of its kind; null where it has. */
export function unfitFor(kind: string, { value }: FactVersion): string | null {
  const known = kindsOfFact.find(k => k.kind === kind)
  if (!known) return 'no such kind'
  const read = known.value.safeParse(value)
  if (read.success) return null
  return read.error.issues.map(i => `${i.path.join('.')}: ${i.message}`.replace(/^: /, '')).join('; ')
}

function obey(
  { name, decision: { verdict, fact: selector, is }, place }: Placed,
  text: string,
  facts: Fact[],
  declined: Declined[],
): void {
  const { kind, read } = selector
  const at = targetOf(facts, { kind, read, is, place })
  const target = at < 0 ? null : facts[at]!
  if (is === null || verdict === 'rejected') {
    const { start, end, quote } = target?.evidence[0] ?? cite(text, place)
    declined.push({ kind, rule: 'rejected-by-a-person', start, end, quote, because: name })
    if (target) facts.splice(at, 1)
    return
  }
  const reviewed = {
    decision: name,
    verdict,
    read: target ? { value: target.value, status: target.status } : null,
  }
  const { value, status } = is
  if (!target) {
    const rule = `${verdict}-by-a-person`
    const made: Fact = { kind, value, status, evidence: [cite(text, place)], rule, operators: [], reviewed }
    facts.splice(placeFor(made, facts), 0, made)
    return
  }
  const isAsRead = sameValue(value, target.value) && status === target.status
  facts[at] = isAsRead
    ? { ...target, reviewed }
    : { ...target, value, status, rule: 'corrected-by-a-person', operators: [], reviewed }
}

/**
 * The fact that a decision means, among those that no other decision has dealt with: in the same words, with a value
 * that was read or decided; else the only one of its kind in the same words; else one with such a value whose words
 * overlap, since rules change and with them where words begin and end. -1 where there is none.
 */
function targetOf(
  facts: readonly Fact[],
  {
    kind,
    read,
    is,
    place,
  }: Pick<FactSelector, 'kind' | 'read'> & Pick<FactDecision, 'is'> & { place: Place },
): number {
  const open = facts.flatMap((fact, at) =>
    fact.kind === kind && fact.reviewed === undefined ? [{ fact, at }] : [],
  )
  const within = open.filter(({ fact: { evidence } }) => overlap(evidence[0], place))
  const exact = within.filter(({ fact: { evidence } }) => {
    const [{ start, end }] = evidence
    return start === place.start && end === place.end
  })
  for (const candidates of [exact, within])
    for (const version of [read, is]) {
      const found = version && candidates.find(({ fact }) => sameValue(fact.value, version.value))
      if (found) return found.at
    }
  // What a person added stands beside what was read in the same words.
  return read !== null && exact.length === 1 ? exact[0]!.at : -1
}

export const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end

/** Where a fact belongs in the order of a reading: kinds in the order of the registry, each in that of the text. */
function placeFor(made: Fact, facts: readonly Fact[]): number {
  const rankOf = (kind: string): number => kindsOfFact.findIndex(k => k.kind === kind)
  const rank = rankOf(made.kind)
  const after = facts.findIndex(fact => {
    const other = rankOf(fact.kind)
    return other > rank || (other === rank && fact.evidence[0].start > made.evidence[0].start)
  })
  return after < 0 ? facts.length : after
}
