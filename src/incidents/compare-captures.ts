import { kindsOfFact } from '../facts/index.ts'
import type { Fact } from '../model/fact.ts'
import type { Label } from '../model/label.ts'
import type { AssertionStatus } from '../model/status.ts'
import type { LedgerNotice, Statement } from './ledger/ledger.ts'
import { ledgerOf } from './ledger/ledger-of.ts'
import type { Transition } from './ledger/transitions.ts'

/** What one capture says of a thing. */
export interface Said {
  readonly value: Label
  readonly status: AssertionStatus
  /** Words of the capture's text, and their offsets in it. */
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** One thing that two captures of a notice tell differently. */
export interface Change {
  /** Kind of fact. */
  readonly kind: string
  readonly label: Label
  /** Null where the earlier capture does not tell of it. */
  readonly before: Said | null
  /** Null where the later one tells of it no more. */
  readonly after: Said | null
  /** As the ledger judges it; null where it is told of no more. */
  readonly transition: Transition | null
}

/**
 * What changed between two captures of one notice, in facts: the ledger of an incident, over the two as if they were
 * two reports, but with what the page no longer says told as well. In the order of the kinds of fact. Pure.
 */
export function compareCaptures(before: LedgerNotice, after: LedgerNotice): Change[] {
  const [first, second] = [
    { ...before, id: 'before' },
    { ...after, id: 'after' },
  ]
  const changes: (Change & { readonly subject: string })[] = []
  for (const { kind, key, label, versions } of ledgerOf([first, second]).fields) {
    const was = versions.findLast(version => version.notice === 'before')
    const is = versions.findLast(version => version.notice === 'after')
    const change: Change = {
      kind,
      label: labelOf(kind, label),
      before: was ? said(was.statement) : null,
      after: is ? said(is.statement) : null,
      transition: is?.transition ?? null,
    }
    if (isChange(change)) changes.push({ ...change, subject: key.split('#')[0]! })
  }
  return paired(changes)
}

/** What is told less exactly, or of another status, stays the same for the ledger; on a page it is an edit. */
const isChange = ({ before, after }: Change): boolean =>
  before?.value.ja !== after?.value.ja || before?.status !== after?.status

/**
 * What alone of its subject is told no more, and what alone of it is told anew, are one thing that was changed: on the
 * same page the words around may have been written anew as well.
 */
function paired(changes: readonly (Change & { readonly subject: string })[]): Change[] {
  const bySubject = Map.groupBy(changes, ({ subject }) => subject)
  const told: Change[] = []
  for (const { subject, ...change } of changes) {
    const own = bySubject.get(subject)!
    const [gone, ...moreGone] = own.filter(({ after }) => after === null)
    const [fresh, ...moreFresh] = own.filter(({ before }) => before === null)
    if (!gone || !fresh || moreGone.length + moreFresh.length > 0) told.push(change)
    else if (change.after === null)
      told.push({
        ...change,
        after: fresh.after,
        transition: fresh.transition === 'new' ? 'contradicted' : fresh.transition,
      })
    else if (change.before !== null) told.push(change)
  }
  return told
}

function said({ fact }: Statement): Said {
  const [{ quote, start, end }] = fact.evidence
  return { value: shown(fact), status: fact.status, quote, start, end }
}

function shown({ kind, value }: Fact): Label {
  const { show } = kindsOfFact.find(k => k.kind === kind)!
  return { ja: show(value, 'ja'), en: show(value, 'en') }
}

/** The kind and, where it is about one of several, what of it. */
function labelOf(kind: string, subject: Label): Label {
  const { label } = kindsOfFact.find(k => k.kind === kind)!
  return label.ja === subject.ja
    ? label
    : { ja: `${label.ja}（${subject.ja}）`, en: `${label.en} (${subject.en})` }
}
