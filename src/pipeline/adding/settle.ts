import type { CaptureRecord } from '../../archive/captures.ts'
import type { AddressOutcome, JournalLine } from '../../archive/fetch-journal.ts'
import type { LogEntry } from '../../archive/log-line.ts'
import type { Shelf } from '../../archive/shelf.ts'
import { problem } from '../../model/problem.ts'
import { readTaken, type TakenRead } from '../take-in.ts'
import type { Added, AddOptions } from './add-all.ts'
import { backProblem } from './came-back.ts'
import type { ToKeep } from './keeper.ts'
import type { KnownNotices } from './known-notices.ts'
import type { LastCapture } from './last-captures.ts'
import { propose } from './propose.ts'
import type { TakenTarget } from './take-target.ts'
import type { Target } from './target.ts'

/** What a target is held against. */
export interface Holding extends Pick<AddOptions, 'decide' | 'decideOnReturn' | 'holdGone'> {
  readonly shelf: Shelf
  readonly known: KnownNotices
  readonly last: ReadonlyMap<string, LastCapture>
  /** ISO, UTC. */
  readonly now: string
}

/** What is to be written for a target, and what is to be told of it. */
export type Settled = ToKeep & { readonly added: Added }

/** Reads what came of a target, holds it against the archive, and asks where there is something to decide. */
export async function settle(from: TakenTarget, holding: Holding): Promise<Settled> {
  return from.taken ? settleBytes(from, from.taken, holding) : settleNothing(from, holding)
}

/** The line of the journal for an address; files have none. */
function lineOf(
  { target, outcome }: TakenTarget,
  word: AddressOutcome,
  now: string,
  more: Partial<JournalLine>,
): JournalLine | null {
  if (target.kind === 'file') return null
  const source = target.source === undefined ? {} : { source: target.source }
  return { address: target.address, outcome: word, at: outcome?.at ?? now, ...more, ...source }
}

const lastOf = (target: Target, { last }: Holding): LastCapture | undefined =>
  target.kind === 'address' ? last.get(target.address) : undefined

function settleNothing(from: TakenTarget, holding: Holding): Settled {
  const { target, outcome, problems } = from
  const before = lastOf(target, holding)
  const capture = before ? { capture: before.sha256 } : {}
  const ended = (word: AddressOutcome, more: Partial<JournalLine>, told?: LogEntry): Settled => ({
    proposal: null,
    line: lineOf(from, word, holding.now, more),
    ...(told ? { told } : {}),
    added: { target, outcome: word, proposed: [], notices: [], problems },
  })
  switch (outcome?.kind) {
    case 'not-modified':
      return ended(
        'already',
        { ...capture, notices: holding.known.at(outcome.address) },
        before && { did: 'seen', sha256: before.sha256, address: outcome.address },
      )
    case 'gone': {
      const because = String(outcome.status)
      const told = before && {
        did: 'gone' as const,
        sha256: before.sha256,
        address: outcome.address,
        because,
      }
      const settled = ended('gone', { because, ...capture }, told)
      return holding.holdGone ? { proposal: null, line: null, added: settled.added } : settled
    }
    case 'refused':
    case 'failed': {
      const { kind, because, details } = outcome
      const settled = ended(kind, { because, details })
      return { ...settled, added: { ...settled.added, trouble: { because, details } } }
    }
    default:
      return ended('failed', {})
  }
}

async function settleBytes(
  from: TakenTarget,
  taken: NonNullable<TakenTarget['taken']>,
  holding: Holding,
): Promise<Settled> {
  const { target } = from
  const { shelf, known, now } = holding
  const read = await readTaken(taken)
  const proposal = propose(read, shelf, known)
  const ended = (word: AddressOutcome, isKept: boolean, more: Partial<JournalLine> = {}): Settled => ({
    proposal: isKept ? proposal : null,
    line: lineOf(from, word, now, isKept ? { capture: read.sha256, ...more } : more),
    added: {
      target,
      outcome: word,
      proposed: proposal.notices.map(({ part: _part, ...notice }) => notice),
      notices: [],
      problems: [...from.problems, ...read.problems],
    },
  })
  if (proposal.notices.length === 0) return ended('unread', true)
  if (shelf.isTakenDown(read.sha256) || read.parts.every(part => shelf.isTakenDown(part.text))) {
    const settled = ended('left', false, { because: 'taken-down' })
    const problems = [...settled.added.problems, problem('taken-down', { path: taken.from })]
    return { ...settled, added: { ...settled.added, problems } }
  }
  if (proposal.notices.every(notice => notice.already)) {
    const before = lastOf(target, holding)
    // A notice of a foreign folder stays as its keeper has it: captures belong to notices of our own.
    const isForeign = proposal.notices.some(notice => !notice.already!.notice.startsWith('notices/'))
    if (isForeign)
      return ended('already', false, { notices: proposal.notices.map(notice => notice.already!.notice) })
    const rewrites = proposal.notices.some(notice => notice.rewrites)
    if (!before || target.kind === 'file' || rewrites) return { ...ended('already', true), rewrites }
    if (!isSameText(read, shelf.captureOf(before.sha256))) {
      // It came back to what it had said before: the same bytes are looked at again, others are a further capture.
      const isKnown = shelf.captureOf(read.sha256) !== undefined
      if (!isKnown) return { ...ended('already', true), rewrites: true }
      const told = { did: 'seen' as const, sha256: read.sha256, address: target.address }
      const notices = proposal.notices.map(notice => notice.already!.notice)
      return { ...ended('already', false, { capture: read.sha256, notices }), told, rewrites: true }
    }
    // A page that says the same in other bytes (a counter, a list of other news) is no new version of it.
    const notices = proposal.notices.map(notice => notice.already!.notice)
    const told = { did: 'seen' as const, sha256: before.sha256, address: target.address }
    return { ...ended('already', false, { capture: before.sha256, notices }), told }
  }
  const back = proposal.notices.map(notice => notice.back).filter(one => one !== null)
  const told = back.map(one => backProblem(one, taken.from))
  const withTold = (settled: Settled): Settled => ({
    ...settled,
    added: { ...settled.added, problems: [...settled.added.problems, ...told] },
  })
  if (back.some(({ isSure }) => isSure)) return withTold(ended('left', false, { because: 'taken-down' }))
  if (back.length > 0) {
    // Whoever agreed to everything beforehand did not agree to this.
    const decided = (await holding.decideOnReturn?.(proposal.notices, target)) ?? 'doubtful'
    if (decided === 'keep') return ended('kept', true)
    return withTold(ended(decided === 'leave' ? 'left' : 'doubtful', false, { because: 'taken-down' }))
  }
  switch (await holding.decide(proposal.notices, target)) {
    case 'keep':
      return ended('kept', true)
    case 'leave':
      return ended('left', false, { because: reasonsOf(proposal.notices) })
    case 'doubtful':
      return ended('doubtful', false, { because: reasonsOf(proposal.notices) })
  }
}

/** Whether the words are those of an earlier capture. */
const isSameText = (read: TakenRead, before: CaptureRecord | undefined): boolean =>
  before === undefined || read.parts.every(({ text }) => before.parts.some(part => part.text === text))

const reasonsOf = ([first]: readonly { verdict: { because: readonly { name: string }[] } }[]): string =>
  first?.verdict.because.map(({ name }) => name).join(' ') ?? ''
