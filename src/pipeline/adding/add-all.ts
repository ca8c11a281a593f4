import { type CaptureRecord, readCaptures } from '../../archive/captures.ts'
import { type Disk, namingFiles, realDisk } from '../../archive/disk.ts'
import { type AddressOutcome, type JournalLine, openJournal } from '../../archive/fetch-journal.ts'
import type { LogEntry } from '../../archive/log-line.ts'
import type { Archive } from '../../archive/open-archive.ts'
import type { Problem } from '../../model/problem.ts'
import { addressKey, readAddress } from '../../sources/fetch/address.ts'
import type { Fetcher } from '../../sources/fetch/fetcher.ts'
import { type FetchOutcome, type Known, knownFrom } from '../../sources/fetch/outcome.ts'
import type { Trouble } from '../../sources/fetch/reasons.ts'
import { build } from '../build.ts'
import { takeFile } from '../import-file.ts'
import { notOurs } from '../import-notices.ts'
import { type ImportedNotice, readTaken, type Taken } from '../take-in.ts'
import { eachAsReady, inTurn } from './each-as-ready.ts'
import { Keeper, type ToKeep } from './keeper.ts'
import { knownNotices } from './known-notices.ts'
import { type ProposedNotice, propose } from './propose.ts'
import type { Target } from './target.ts'

export interface AddOptions {
  readonly fetcher: Fetcher
  /** Whether to keep what was read: yes, no, or nobody can say. */
  readonly decide: (notices: readonly ProposedNotice[], target: Target) => Decision | Promise<Decision>
  /** Targets worked at ahead of the one that is decided. */
  readonly atOnce?: number
  /** Does not record that an address is gone: the caller looks at how many are, first. */
  readonly holdGone?: boolean
  /** Reads and proposes, and writes nothing. */
  readonly dryRun?: boolean
  readonly disk?: Disk
  readonly clock?: () => number
  readonly patience?: number
  readonly onWait?: () => void
}

export type Decision = 'keep' | 'leave' | 'doubtful'

/** What became of one target. */
export interface Added {
  readonly target: Target
  readonly outcome: AddressOutcome
  /** Why there are no bytes, where there are none. */
  readonly trouble?: Trouble
  readonly proposed: readonly Omit<ProposedNotice, 'part'>[]
  readonly notices: readonly ImportedNotice[]
  readonly problems: readonly Problem[]
}

/** A batch is written when it holds so much, or is so old. */
const batchTargets = 25
const batchBytes = 8 * 1024 * 1024
const batchAge = 2_000

/**
 * Fetches or reads each target, holds it against the archive, asks `decide`, and keeps it. Each result is yielded when
 * it is on the disk. What was killed goes on from where it stopped when it is called again.
 * @throws ArchiveError where the archive is foreign or something cannot be written.
 */
export async function* addAll(
  archive: Archive,
  targets: readonly Target[],
  options: AddOptions,
): AsyncGenerator<Added> {
  if (archive.layout !== 'own') throw notOurs(archive)
  const { fetcher, decide, dryRun = false, atOnce = 6, clock = Date.now } = options
  const disk = namingFiles(options.disk ?? realDisk)
  const held = readCaptures(archive.home)
  const known = knownNotices(await threaded(archive, options), held)
  const last = lastCaptures(held)
  const keeper = new Keeper(archive, openJournal(archive.home), { ...options, disk, clock })

  let batch: (ToKeep & { readonly added: Added })[] = []
  let [bytes, since] = [0, 0]
  async function* flush(): AsyncGenerator<Added> {
    if (batch.length === 0) return
    const kept = dryRun ? batch.map(() => []) : await keeper.keep(batch)
    for (const [index, { added, proposal }] of batch.entries()) {
      const notices = kept[index]!
      notices.forEach(({ notice, isNew }, part) => {
        const threading = proposal?.notices[part]?.threading
        if (isNew && threading)
          known.add({ id: notice, path: notice, threading, linked: [] }, addressesOf(added))
      })
      const isNew = notices.some(n => n.isNew)
      yield {
        ...added,
        notices,
        ...(added.outcome === 'kept' && !isNew && !dryRun ? { outcome: 'already' } : {}),
      }
    }
    batch = []
    bytes = 0
  }

  const take = async (target: Target): Promise<Fetched> => {
    if (target.kind === 'file') return takeTarget(target)
    const before = last.get(target.address)
    const outcome = await fetcher.fetch(target.address, before?.known)
    return { target, outcome, ...(outcome.kind === 'fetched' ? { taken: takenFrom(outcome, target) } : {}) }
  }
  for await (const fetched of eachAsReady(inTurn(targets, hostOf), atOnce, take)) {
    const next = await settle(fetched)
    if (batch.length === 0) since = clock()
    batch.push(next)
    bytes += fetched.taken?.bytes.length ?? 0
    if (batch.length >= batchTargets || bytes >= batchBytes || clock() - since >= batchAge) yield* flush()
  }
  yield* flush()

  /** Reads what came, decides, and says what is to be written. */
  async function settle({
    target,
    outcome,
    taken,
    problems = [],
  }: Fetched): Promise<ToKeep & { added: Added }> {
    const line = (word: AddressOutcome, more: Partial<JournalLine> = {}): JournalLine | null =>
      target.kind === 'file'
        ? null
        : {
            address: target.address,
            outcome: word,
            at: outcome?.at ?? new Date(clock()).toISOString(),
            ...more,
            ...(target.source === undefined ? {} : { source: target.source }),
          }
    const nothing = { target, proposed: [], notices: [], problems }
    if (!taken) {
      const before = target.kind === 'address' ? last.get(target.address) : undefined
      const capture = before ? { capture: before.sha256 } : {}
      switch (outcome?.kind) {
        case 'not-modified': {
          const notices = known.at(outcome.address)
          return {
            proposal: null,
            line: line('already', { ...capture, notices }),
            ...(before ? { told: seen(before.sha256, outcome.address) } : {}),
            added: { ...nothing, outcome: 'already' },
          }
        }
        case 'gone':
          return {
            proposal: null,
            ...(options.holdGone
              ? { line: null }
              : {
                  line: line('gone', { because: String(outcome.status), ...capture }),
                  ...(before ? { told: gone(before.sha256, outcome.address, outcome.status) } : {}),
                }),
            added: { ...nothing, outcome: 'gone' },
          }
        case 'refused':
        case 'failed': {
          const { kind, because, details } = outcome
          const trouble = { because, details }
          return { proposal: null, line: line(kind, trouble), added: { ...nothing, outcome: kind, trouble } }
        }
        default:
          return { proposal: null, line: null, added: { ...nothing, outcome: 'failed' } }
      }
    }
    const read = await readTaken(taken)
    const proposal = propose(read, keeper.known, known)
    const proposed = proposal.notices.map(({ part: _part, ...notice }) => notice)
    const added = { target, proposed, notices: [], problems: [...problems, ...read.problems] }
    const capture = { capture: read.sha256 }
    if (proposal.notices.length === 0)
      return { proposal, line: line('unread', capture), added: { ...added, outcome: 'unread' } }
    if (proposal.notices.every(notice => notice.already)) {
      const before = target.kind === 'address' ? last.get(target.address) : undefined
      const isSame = proposal.notices.every(notice => notice.already?.by !== 'address')
      // A page that says the same in other bytes (a counter, a list of other news) is no new version of it.
      if (before && isSame && target.kind === 'address') {
        const notices = proposal.notices.map(notice => notice.already!.notice)
        return {
          proposal: null,
          line: line('already', { capture: before.sha256, notices }),
          told: seen(before.sha256, target.address),
          added: { ...added, outcome: 'already' },
        }
      }
      return { proposal, line: line('already', capture), added: { ...added, outcome: 'already' } }
    }
    const decision = await decide(proposal.notices, target)
    if (decision === 'keep')
      return { proposal, line: line('kept', capture), added: { ...added, outcome: 'kept' } }
    const word = decision === 'leave' ? 'left' : 'doubtful'
    const because = proposal.notices[0]!.verdict.because.map(b => b.name).join(' ')
    return { proposal: null, line: line(word, { because }), added: { ...added, outcome: word } }
  }
}

/** A target with what came of asking for it. */
interface Fetched {
  readonly target: Target
  readonly outcome?: FetchOutcome
  readonly taken?: Taken
  readonly problems?: readonly Problem[]
}

function takeTarget(target: Target & { kind: 'file' }): Fetched {
  const problems: Problem[] = []
  const path = target.file.split(/[\\/]/).slice(-3).join('/')
  const taken = takeFile({ file: target.file, path }, problems, target.said)
  return { target, problems, ...(taken ? { taken } : {}) }
}

function takenFrom(outcome: FetchOutcome & { kind: 'fetched' }, target: Target & { kind: 'address' }): Taken {
  const { address, redirects, status, headers, at, bytes } = outcome
  return {
    bytes,
    from: address,
    path: pathOf(redirects.at(-1)?.to ?? address),
    fetched: { address, redirects, status, headers, at },
    ...(target.said ? { said: target.said } : {}),
  }
}

/** The end of an address's path, which may say a date or a name. */
function pathOf(address: string): string {
  const { url } = readAddress(address)
  const parts = (url?.pathname ?? '').split('/').filter(part => part !== '')
  const plain = (part: string): string => {
    try {
      return decodeURIComponent(part).replace(/[/\\]/g, '_')
    } catch {
      return part
    }
  }
  return parts.length === 0 ? (url?.hostname ?? 'page') : parts.slice(-3).map(plain).join('/')
}

const hostOf = (target: Target): string =>
  target.kind === 'file' ? '' : (readAddress(target.address).url?.host ?? '')

const addressesOf = ({ target }: Added): string[] => (target.kind === 'address' ? [target.address] : [])

const seen = (sha256: string, address: string): LogEntry => ({ did: 'seen', sha256, address })
const gone = (sha256: string, address: string, status: number): LogEntry => ({
  did: 'gone',
  sha256,
  address,
  because: String(status),
})

/** The last capture of each address: what a server is asked against. */
function lastCaptures(
  records: readonly CaptureRecord[],
): ReadonlyMap<string, { readonly sha256: string; readonly at: string; readonly known: Known }> {
  const last = new Map<string, { sha256: string; at: string; known: Known }>()
  for (const { sha256, fetched } of records) {
    if (!fetched) continue
    const key = addressKey(fetched.address)
    const before = last.get(key)
    if (!before || before.at < fetched.at)
      last.set(key, { sha256, at: fetched.at, known: knownFrom(fetched.headers) })
  }
  return last
}

/** What threading knows of every notice that is there. */
async function threaded(archive: Archive, { onWait, patience }: AddOptions) {
  await build(archive, { ...(onWait ? { onWait } : {}), ...(patience === undefined ? {} : { patience }) })
  const { openIndex } = await import('../../index/sqlite/index.ts')
  const index = openIndex(archive.indexFile)
  try {
    return await index.threaded()
  } finally {
    index.close()
  }
}
