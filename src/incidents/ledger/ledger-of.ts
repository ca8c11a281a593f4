import { kindsOfFact } from '../../facts/index.ts'
import type { Fact } from '../../model/fact.ts'
import { align } from './align.ts'
import { branchesOf } from './branches.ts'
import { type Entry, entriesOf, type FollowedKind, followedKinds } from './entries.ts'
import { judge, type Verdict } from './judge.ts'
import type { Field, Ledger, LedgerNotice, Statement, Version } from './ledger.ts'
import { type Opened, openForLedger } from './opened.ts'

/** One thing as it is followed: its versions so far, and the statement that stands. */
interface Line {
  readonly kind: FollowedKind
  readonly branch: string | null
  standing: Entry
  readonly versions: [Version, ...Version[]]
  isTakenBack: boolean
}

const kinds = followedKinds(kindsOfFact)

/**
 * The history of everything that an incident's notices state. `notices`: oldest first. Pure; what a notice does not
 * mention stays as it was.
 */
export function ledgerOf(notices: readonly LedgerNotice[]): Ledger {
  const opened = notices.map(openForLedger)
  const { branches, branchOf } = branchesOf(opened)
  const lines = kinds.map((): Line[] => [])
  for (const [nth, one] of opened.entries()) {
    const takenBack = nth === 0 ? null : takingBack(one)
    for (const [k, kind] of kinds.entries()) {
      if (takenBack !== null && !kind.ledger.isDeed) takeBack(lines[k]!, one, takenBack)
      else follow(kind, lines[k]!, entriesOf(kind, one, branchOf), one, nth === 0)
    }
  }
  return {
    notices: notices.map(({ id, published }) => ({ id, published })),
    fields: lines.flatMap(held => fieldsOf(held)),
    branches,
  }
}

/** The fact by which a notice takes the incident back, or null. */
const takingBack = ({ notice }: Opened): Fact | null =>
  notice.facts.find(fact => kinds.find(({ kind }) => kind === fact.kind)?.ledger.takesBack?.(fact.value)) ??
  null

function takeBack(lines: readonly Line[], opened: Opened, fact: Fact): void {
  const { sentence, heading } = opened.placeOf(fact.evidence[0])
  const statement: Statement = { notice: opened.notice.id, fact, sentence, heading }
  for (const line of lines) {
    const { status } = line.standing.statement.fact
    if (line.isTakenBack || status === 'not_found' || status === 'ruled_out') continue
    line.versions.push(
      version(opened, { transition: 'withdrawn', because: 'taken-back' }, statement, line.standing),
    )
    line.isTakenBack = true
  }
}

function version(
  { notice }: Opened,
  { transition, because }: Verdict,
  statement: Statement,
  before: Entry | null,
): Version {
  return {
    notice: notice.id,
    published: notice.published,
    transition,
    because,
    statement,
    before: before?.statement ?? null,
  }
}

/** Adds what a notice says of the things of one kind. */
function follow(
  kind: FollowedKind,
  lines: Line[],
  entries: readonly Entry[],
  opened: Opened,
  isFirst: boolean,
): void {
  const earlier = lines.filter(line => !line.isTakenBack)
  const matched = new Map<Entry, { line: Line; verdict: Verdict }>()
  for (const [key, own] of Map.groupBy(entries, entry => entry.subject.key)) {
    const known = earlier.filter(line => line.standing.subject.key === key)
    for (const { line, entry, progress } of align(kind, known, own)) {
      const isOfOthers = !mayCompare(line.standing, entry)
      if (isOfOthers && kind.ledger.toldApartByWords && !isOne(progress)) continue
      matched.set(entry, { line, verdict: judge(line.standing, entry, progress) })
    }
  }
  for (const entry of entries) {
    const found = matched.get(entry)
    if (found) {
      const { line, verdict } = found
      line.versions.push(version(opened, verdict, entry.statement, line.standing))
      // What is told more weakly leaves standing what was told before.
      if (verdict.because !== 'told-more-weakly') line.standing = entry
    } else lines.push(opening(kind, earlier, entry, opened, isFirst))
  }
}

const isOne = (progress: string): boolean =>
  progress === 'same' || progress === 'refined' || progress === 'vaguer'

/** Figures of two publishers may be of two populations. */
const mayCompare = (a: Entry, b: Entry): boolean =>
  a.opened.publishers.length === 0 ||
  b.opened.publishers.length === 0 ||
  a.opened.publishers.some(key => b.opened.publishers.includes(key))

/** The first version of a thing that no earlier notice tells of. */
function opening(
  kind: FollowedKind,
  earlier: readonly Line[],
  entry: Entry,
  opened: Opened,
  isFirst: boolean,
): Line {
  const [verdict, before] = isFirst ? [firstTold, null] : widening(kind, earlier, entry)
  return {
    kind,
    branch: entry.branch,
    standing: entry,
    versions: [version(opened, verdict, entry.statement, before)],
    isTakenBack: false,
  }
}

const firstTold: Verdict = { transition: 'new', because: 'first-told' }

/** Whether a thing told for the first time adds to what earlier notices told of, and to which statement of theirs. */
function widening(
  { ledger }: FollowedKind,
  earlier: readonly Line[],
  entry: Entry,
): readonly [Verdict, Entry | null] {
  const isHeld = ({ statement: { fact } }: Entry): boolean =>
    fact.status === 'confirmed' || fact.status === 'possible'
  if (!isHeld(entry)) return [firstTold, null]
  const held = earlier.map(line => line.standing).filter(isHeld)
  const ofSubject = held.filter(({ subject }) => subject.key === entry.subject.key)
  if (ledger.toldApartByWords && entry.isAdded && ofSubject.length > 0)
    return [{ transition: 'widened', because: 'added-to-it' }, ofSubject.at(-1)!]
  const part = ledger.extent?.(entry.statement.fact.value) ?? null
  if (part === null) return [firstTold, null]
  const parts = held.filter(({ statement }) => (ledger.extent?.(statement.fact.value) ?? null) !== null)
  const isKnown = parts.some(({ statement }) => ledger.extent?.(statement.fact.value) === part)
  return isKnown || parts.length === 0
    ? [firstTold, null]
    : [{ transition: 'widened', because: 'further-part' }, parts.at(-1)!]
}

/** Lines as fields, with keys of their own where several stand side by side. */
function fieldsOf(lines: readonly Line[]): Field[] {
  const seen = new Map<string, number>()
  return lines.map(({ kind: { kind }, standing: { subject }, branch, versions }) => {
    const key = [kind, subject.key, ...(branch === null ? [] : [branch])].join('/')
    const n = (seen.get(key) ?? 0) + 1
    seen.set(key, n)
    return { kind, key: n === 1 ? key : `${key}#${n}`, label: subject.label, branch, versions }
  })
}
