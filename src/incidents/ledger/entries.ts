import type { KindOfFact } from '../../facts/define-fact.ts'
import type { LedgerProjection } from '../../facts/ledger-projection.ts'
import type { Fact } from '../../model/fact.ts'
import type { Label } from '../../model/label.ts'
import { type AssertionStatus, assertionStatuses } from '../../model/status.ts'
import type { Statement } from './ledger.ts'
import { type Context, pairsIn } from './likeness.ts'
import type { Opened, Place } from './opened.ts'
import { isAddition } from './wording.ts'

// biome-ignore lint/suspicious/noExplicitAny: the registry holds kinds of every value type
type AnyKind = KindOfFact<string, any>

/** A kind of fact that takes part in the ledger. */
export interface FollowedKind {
  readonly kind: string
  // biome-ignore lint/suspicious/noExplicitAny: as in the registry
  readonly ledger: LedgerProjection<string, any>
}

export const followedKinds = (kinds: readonly AnyKind[]): FollowedKind[] =>
  kinds.flatMap(({ kind, ledger }) => (ledger ? [{ kind, ledger }] : []))

/** What one notice says of one thing: the statement that stands for it. */
export interface Entry {
  readonly subject: { readonly key: string; readonly label: Label }
  readonly branch: string | null
  readonly statement: Statement
  readonly place: Place
  readonly opened: Opened
  /** Every status with which the notice speaks of it. */
  readonly statuses: ReadonlySet<AssertionStatus>
  /** It is said to come on top of another figure. */
  readonly isAdded: boolean
  /** The part of the incident's extent that it names. */
  readonly part: string | null
  /** Of the words around: what tells it from others of its sort. */
  readonly context: Context
}

/** Figures beyond these in one notice are rows of a long table, which nobody follows one by one. */
const mostFigures = 200

/** What a notice says, thing by thing, in the order in which it says it. */
export function entriesOf(
  { kind, ledger }: FollowedKind,
  opened: Opened,
  branchOf: (opened: Opened, place: Place) => string | null,
): Entry[] {
  const own = opened.factsOf(kind)
  if (own.length === 0) return []
  const groups = new Map<string, Entry[]>()
  for (const fact of ledger.told?.(own) ?? own) {
    const subject = ledger.subject(fact.value)
    if (subject === null) continue
    const place = opened.placeOf(fact.evidence[0])
    if (place.isRecalled) continue
    const branch = branchOf(opened, place)
    const key = `${subject.key}\n${branch ?? ''}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    const at = group.findIndex(known => isOneThing(ledger, known.statement.fact, fact))
    const known = group[at]
    if (known === undefined) {
      if (group.length < mostFigures)
        group.push(
          new EntryOfNotice(ledger, fact, { subject, branch, place, opened }, new Set([fact.status])),
        )
    } else group[at] = merged(ledger, known, fact, place)
  }
  return [...groups.values()].flat()
}

/** Whether two facts of one notice are one statement: of figures only those of one value are. */
function isOneThing(ledger: FollowedKind['ledger'], a: Fact, b: Fact): boolean {
  const progress = ledger.compare?.(a.value, b.value, null) ?? 'same'
  if (!ledger.isPlural) return progress !== 'beside'
  return progress === 'same' || progress === 'refined' || progress === 'vaguer'
}

class EntryOfNotice implements Entry {
  readonly subject: Entry['subject']
  readonly branch: Entry['branch']
  readonly statement: Statement
  readonly place: Place
  readonly opened: Opened
  readonly statuses: Entry['statuses']
  readonly #ledger: FollowedKind['ledger']
  #isAdded: boolean | null = null
  #context: Context | null = null
  #part: string | null | undefined

  constructor(
    ledger: FollowedKind['ledger'],
    fact: Fact,
    { subject, branch, place, opened }: Pick<Entry, 'subject' | 'branch' | 'place' | 'opened'>,
    statuses: Entry['statuses'],
  ) {
    const { sentence, heading } = place
    this.subject = subject
    this.branch = branch
    this.statement = { notice: opened.notice.id, fact, sentence, heading }
    this.place = place
    this.opened = opened
    this.statuses = statuses
    this.#ledger = ledger
  }

  // Most notices are alone in their incident, and nothing is compared with them.

  get isAdded(): boolean {
    // 「新たに83社」: the words that belong to a figure are quoted with it.
    const [{ quote }] = this.statement.fact.evidence
    this.#isAdded ??= isAddition(`${this.place.before}${quote.normalize('NFKC').split(/[0-9]/, 1)[0]!}`)
    return this.#isAdded
  }

  get context(): Context {
    this.#context ??= contextOf(this.place)
    return this.#context
  }

  get part(): string | null {
    if (this.#part === undefined) {
      const { leading, after } = this.place
      this.#part =
        this.#ledger.extent?.(this.statement.fact.value, `${leading} ${after.slice(0, 12)}`) ?? null
    }
    return this.#part
  }
}

/** Words before a figure say what it counts; where there are few, those after it do. */
const fewPairs = 4

function contextOf({ heading, leading, after }: Place): Context {
  const before = pairsIn(leading.slice(-40))
  return {
    own: before.size >= fewPairs ? before : pairsIn(`${leading.slice(-40)} ${after.slice(0, 16)}`),
    heading: pairsIn(heading?.quote.normalize('NFKC') ?? ''),
  }
}

/** The stronger of two statements of one thing, and every status that both have. */
function merged(ledger: FollowedKind['ledger'], known: Entry, fact: Fact, place: Place): Entry {
  const statuses = new Set([...known.statuses, fact.status])
  const rank = ({ status }: Fact): number => assertionStatuses.indexOf(status)
  return rank(fact) >= rank(known.statement.fact)
    ? new EntryOfNotice(ledger, known.statement.fact, known, statuses)
    : new EntryOfNotice(
        ledger,
        fact,
        { subject: known.subject, branch: known.branch, opened: known.opened, place },
        statuses,
      )
}
