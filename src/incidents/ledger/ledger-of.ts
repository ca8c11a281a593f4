import { kindsOfFact } from '../../facts/index.ts'
import type { Fact } from '../../model/fact.ts'
import { align } from './align.ts'
import { branchesOf } from './branches.ts'
import { type Entry, entriesOf, type FollowedKind, followedKinds } from './entries.ts'
import { judge, type Verdict } from './judge.ts'
import type { Field, Ledger, LedgerNotice, Statement, Version } from './ledger.ts'
import { likenessOf } from './likeness.ts'
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
  const followed = kinds.map((kind): Followed => ({ kind, lines: [] }))
  for (const [nth, one] of opened.entries()) {
    const takenBack = nth === 0 ? null : takingBack(one)
    const said = followed.map(({ kind }) => entriesOf(kind, one, branchOf))
    const deniesItemsOnly = nth === 0 ? () => false : denialOfItems(followed, said)
    for (const [k, of] of followed.entries()) {
      if (takenBack !== null && !of.kind.ledger.isDeed) takeBack(of.lines, one, takenBack)
      else follow(of, said[k]!, one, nth === 0, deniesItemsOnly)
    }
  }
  return {
    notices: notices.map(({ id, published }) => ({ id, published })),
    fields: followed.flatMap(({ lines }) => fieldsOf(lines)),
    branches,
  }
}

/** A kind of fact and what the incident's notices have said of its things so far. */
interface Followed {
  readonly kind: FollowedKind
  readonly lines: Line[]
}

const isHeld = ({ statement: { fact } }: Entry): boolean =>
  fact.status === 'confirmed' || fact.status === 'possible'

/**
 * Whether the sentence of a denial denies some items by name (「カード番号の漏えいはございません」) while others that earlier
 * notices told of stay as they were.
 */
function denialOfItems(
  followed: readonly Followed[],
  said: readonly (readonly Entry[])[],
): (entry: Entry) => boolean {
  const isOfItems = ({ kind: { ledger } }: Followed): boolean =>
    ledger.extent !== undefined && !ledger.isPlural
  const held = new Set(
    followed
      .filter(isOfItems)
      .flatMap(({ lines }) =>
        lines.filter(line => isHeld(line.standing)).map(line => line.standing.subject.key),
      ),
  )
  const items = followed.flatMap((of, k) => (isOfItems(of) ? said[k]! : []))
  return entry => {
    const { start, end } = entry.statement.sentence
    const denied = items.filter(item => {
      const [at] = item.statement.fact.evidence
      return item.part !== null && !isHeld(item) && at.start >= start && at.end <= end
    })
    if (denied.length === 0 || items.includes(entry)) return false
    return [...held].some(key => denied.every(item => item.subject.key !== key))
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
  { kind, lines }: Followed,
  entries: readonly Entry[],
  opened: Opened,
  isFirst: boolean,
  deniesItemsOnly: (entry: Entry) => boolean,
): void {
  const earlier = lines.filter(line => !line.isTakenBack)
  const matched = new Map<Entry, { line: Line; verdict: Verdict }>()
  for (const [key, own] of Map.groupBy(entries, entry => entry.subject.key)) {
    const known = earlier.filter(line => line.standing.subject.key === key)
    for (const { line, entry, progress } of align(kind, known, own)) {
      const verdict = judge(line.standing, entry, progress, deniesItemsOnly(entry))
      if (isOwn(kind) && changes(verdict) && !mayCompare(line.standing, entry)) continue
      matched.set(entry, { line, verdict })
    }
  }
  const told = new Set<string>()
  const opening = entries
    .filter(entry => !matched.has(entry))
    .map((entry): Line => {
      const [verdict, before] =
        addition(kind, entries, entry) ?? (isFirst ? [firstTold, null] : widening(kind, earlier, entry, told))
      if (!isFirst && entry.part !== null) told.add(entry.part)
      const versions: Line['versions'] = [version(opened, verdict, entry.statement, before)]
      return { kind, branch: entry.branch, standing: entry, versions, isTakenBack: false }
    })
  for (const [entry, { line, verdict }] of matched) {
    line.versions.push(version(opened, verdict, entry.statement, line.standing))
    // What is told more weakly, or denied of a part, leaves standing what was told before.
    if (verdict.because !== 'told-more-weakly' && verdict.because !== 'of-a-part') line.standing = entry
  }
  lines.push(...opening)
}

/** Figures and items of two publishers may be of two populations, and each does its own deeds. */
const isOwn = ({ ledger }: FollowedKind): boolean =>
  ledger.isPlural === true || ledger.isDeed === true || ledger.extent !== undefined

const changes = ({ transition }: Verdict): boolean => transition !== 'same' && transition !== 'refined'

const mayCompare = (a: Entry, b: Entry): boolean =>
  a.opened.publishers.length === 0 ||
  b.opened.publishers.length === 0 ||
  a.opened.publishers.some(key => b.opened.publishers.includes(key))

const firstTold: Verdict = { transition: 'new', because: 'first-told' }

/** 「621社に加え、83社」: a figure that comes on top of another of its own sentence, whoever told that before. */
function addition(
  { ledger }: FollowedKind,
  entries: readonly Entry[],
  entry: Entry,
): readonly [Verdict, Entry] | null {
  if (!ledger.isPlural || !entry.isAdded || !isHeld(entry)) return null
  const start = ({ statement: { fact } }: Entry): number => fact.evidence[0].start
  const other = entries.findLast(
    one =>
      one.subject.key === entry.subject.key &&
      one.statement.sentence.start === entry.statement.sentence.start &&
      start(one) < start(entry) &&
      isHeld(one),
  )
  return other ? [{ transition: 'widened', because: 'added-to-it' }, other] : null
}

/** The largest figure of the same people that a total told for the first time outgrows; null where one is larger. */
function outgrown({ ledger }: FollowedKind, held: readonly Entry[], entry: Entry): Entry | null {
  const value = (one: Entry): unknown => one.statement.fact.value
  if (!ledger.isTotal?.(value(entry))) return null
  const compared = held.map(one => ({ one, progress: ledger.compare?.(value(one), value(entry), null) }))
  const smaller = compared.filter(({ progress }) => progress === 'wider').map(({ one }) => one)
  const isLargest = compared.every(({ progress }) => progress === 'wider' || progress === 'beside')
  return isLargest && smaller.length > 0 ? likest(smaller, entry) : null
}

/**
 * Whether a thing told for the first time adds to what earlier notices told of, and to which statement of theirs.
 * `told`: the parts that the notice itself has told of already.
 */
function widening(
  kind: FollowedKind,
  earlier: readonly Line[],
  entry: Entry,
  told: ReadonlySet<string>,
): readonly [Verdict, Entry | null] {
  const { ledger } = kind
  if (!isHeld(entry)) return [firstTold, null]
  const held = earlier.map(line => line.standing).filter(other => isHeld(other) && mayCompare(other, entry))
  const ofSubject = held.filter(({ subject }) => subject.key === entry.subject.key)
  if (ledger.isPlural && entry.isAdded && ofSubject.length > 0)
    return [{ transition: 'widened', because: 'added-to-it' }, likest(ofSubject, entry)]
  const smaller = outgrown(kind, ofSubject, entry)
  if (smaller) return [{ transition: 'widened', because: 'more-of-it' }, smaller]
  if (entry.part === null || told.has(entry.part)) return [firstTold, null]
  // A figure of whose people nothing is said may hold those of the further group.
  const others = ledger.isPlural ? ofSubject : held.filter(({ part }) => part !== null)
  const isFurther = others.length > 0 && others.every(({ part }) => part !== null && part !== entry.part)
  return isFurther
    ? [{ transition: 'widened', because: 'further-part' }, likest(others, entry)]
    : [firstTold, null]
}

/** The statement whose words are most like those of another. */
const likest = (entries: readonly Entry[], to: Entry): Entry =>
  entries.reduce((best, entry) =>
    likenessOf(entry.context, to.context) > likenessOf(best.context, to.context) ? entry : best,
  )

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
