import { readCaptures } from '../../archive/captures.ts'
import { type Disk, namingFiles, realDisk } from '../../archive/disk.ts'
import { type AddressOutcome, openJournal } from '../../archive/fetch-journal.ts'
import { readLog } from '../../archive/log.ts'
import type { Archive } from '../../archive/open-archive.ts'
import type { Problem } from '../../model/problem.ts'
import { readAddress } from '../../sources/fetch/address.ts'
import type { Fetcher } from '../../sources/fetch/fetcher.ts'
import type { Trouble } from '../../sources/fetch/reasons.ts'
import { build } from '../build.ts'
import { partPath } from '../part-path.ts'
import { refuseForeign } from '../refuse-foreign.ts'
import type { ImportedNotice } from '../take-in.ts'
import { looksIn } from '../taken-captures.ts'
import { eachAsReady, inTurn, orSilence } from './each-as-ready.ts'
import { Keeper } from './keeper.ts'
import { type KnownNotices, knownNotices } from './known-notices.ts'
import { lastCaptures } from './last-captures.ts'
import type { ProposedNotice } from './propose.ts'
import { type Settled, settle } from './settle.ts'
import { takeTarget } from './take-target.ts'
import type { Target } from './target.ts'

export interface AddOptions {
  readonly fetcher: Fetcher
  /** Whether to keep what was read: yes, no, or nobody can say. */
  readonly decide: (notices: readonly ProposedNotice[], target: Target) => Decision | Promise<Decision>
  /** The same of what may be a notice that was taken down: only a person who was asked about it may say yes. */
  readonly decideOnReturn?: AddOptions['decide']
  /** Targets worked at ahead of the one that is decided. */
  readonly atOnce?: number
  /** Does not record that an address is gone: the caller looks at how many are, first. */
  readonly holdGone?: boolean
  /** Reads and proposes, and writes nothing. */
  readonly dryRun?: boolean
  readonly disk?: Disk
  /** Milliseconds since 1970. */
  readonly clock?: () => number
  /** Milliseconds to wait for another process that writes into the archive. */
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
  refuseForeign(archive)
  if (targets.length === 0) return
  const { fetcher, dryRun = false, atOnce = 6, clock = Date.now } = options
  const disk = namingFiles(options.disk ?? realDisk)
  const captures = readCaptures(archive.home)
  const known = knownNotices(await threaded(archive, options), captures)
  const keeper = new Keeper(archive, openJournal(archive.home), { ...options, disk, clock })
  const last = lastCaptures(captures, keeper.known, looksIn(readLog(archive.home).lines))

  let batch: Settled[] = []
  let [bytes, since] = [0, 0]
  async function* write(): AsyncGenerator<Added> {
    if (batch.length === 0) return
    const written = batch
    batch = []
    bytes = 0
    if (dryRun) yield* written.map(settled => settled.added)
    else yield* told(written, await keeper.keep(written), known)
  }
  const take = (target: Target) =>
    takeTarget(target, fetcher, target.kind === 'address' ? last.get(target.address)?.known : undefined)
  const arriving = eachAsReady(inTurn(targets, hostOf), atOnce, take)
  for await (const taken of orSilence(arriving, batchAge)) {
    if (taken === null) {
      // One slow site does not keep what is there off the disk.
      yield* write()
      continue
    }
    const now = new Date(clock()).toISOString()
    const settled = await settle(taken, { ...options, shelf: keeper.known, known, last, now })
    if (batch.length === 0) since = clock()
    batch.push(settled)
    bytes += taken.taken?.bytes.length ?? 0
    if (batch.length >= batchTargets || bytes >= batchBytes || clock() - since >= batchAge) yield* write()
  }
  yield* write()
}

/** What became of a batch that was written; its new notices are known from now on. */
function* told(
  batch: readonly Settled[],
  kept: readonly (readonly ImportedNotice[])[],
  known: KnownNotices,
): Generator<Added> {
  for (const [index, { added, proposal }] of batch.entries()) {
    const notices = kept[index]!
    for (const { from, notice, isNew } of notices) {
      const proposed = proposal?.notices.find(
        n => partPath(proposal.read.taken.from, n.part.selector) === from,
      )
      if (isNew && proposed)
        known.add({ id: notice, path: notice, threading: proposed.threading, linked: [] }, addressesOf(added))
    }
    // Two addresses of one batch may give the same notice.
    const isOld = added.outcome === 'kept' && notices.length > 0 && notices.every(n => !n.isNew)
    yield { ...added, notices, ...(isOld ? { outcome: 'already' as const } : {}) }
  }
}

const hostOf = (target: Target): string =>
  target.kind === 'file' ? '' : (readAddress(target.address).url?.host ?? '')

const addressesOf = ({ target }: Added): string[] => (target.kind === 'address' ? [target.address] : [])

/** What threading knows of every notice that is there. */
async function threaded(archive: Archive, { onWait, patience }: AddOptions) {
  await build(archive, {
    ...(onWait ? { onWait } : {}),
    ...(patience === undefined ? {} : { patience }),
  })
  const { openIndex } = await import('../../index/sqlite/index.ts')
  const index = openIndex(archive.indexFile)
  try {
    return await index.threaded()
  } finally {
    index.close()
  }
}
