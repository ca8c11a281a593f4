import { statSync } from 'node:fs'
import type { Disk } from '../../archive/disk.ts'
import type { FetchJournal, JournalLine } from '../../archive/fetch-journal.ts'
import { takeLock } from '../../archive/lock.ts'
import { appendToLog, logFile } from '../../archive/log.ts'
import { logFoundCaptures } from '../../archive/log-found-captures.ts'
import type { LogEntry } from '../../archive/log-line.ts'
import type { Archive } from '../../archive/open-archive.ts'
import { openShelf, type Shelf } from '../../archive/shelf.ts'
import { followPages } from '../rewritten-notices.ts'
import { type ImportedNotice, keepTaken } from '../take-in.ts'
import type { Proposal } from './propose.ts'

/** What is to be written for one target. */
export interface ToKeep {
  /** Null where nothing is kept. */
  readonly proposal: Proposal | null
  /** The line of the journal but for the notices; null for what is no address. */
  readonly line: JournalLine | null
  /** A line of the log beside that of a new capture. */
  readonly told?: LogEntry
  /** The page of a notice that is there says something else now: the notice's file is to follow it. */
  readonly rewrites?: boolean
}

export interface KeeperOptions {
  readonly disk: Disk
  readonly clock: () => number
  readonly patience?: number | undefined
  readonly onWait?: (() => void) | undefined
}

/**
 * Writes what has been decided, a batch at a time under the archive's lock, so that a long run does not keep others
 * out. Captures and notices come before the line of the journal: a run that is killed between them asks for the
 * address again and finds its notice there.
 */
export class Keeper {
  private shelf: Shelf
  private stamp: string
  private completed = false
  private readonly archive: Archive
  private readonly journal: FetchJournal
  private readonly options: KeeperOptions

  constructor(archive: Archive, journal: FetchJournal, options: KeeperOptions) {
    this.archive = archive
    this.journal = journal
    this.options = options
    this.stamp = this.stampNow()
    this.shelf = openShelf(archive)
  }

  /** What the archive has; as of the last batch. */
  get known(): Shelf {
    return this.shelf
  }

  /** @returns What became of the notices of each. */
  async keep(batch: readonly ToKeep[]): Promise<ImportedNotice[][]> {
    const { disk, clock, patience, onWait } = this.options
    const { home } = this.archive
    const lock = await takeLock(home, disk, patience, onWait)
    try {
      const at = new Date(clock()).toISOString()
      const isFirst = !this.completed
      if (isFirst) logFoundCaptures(disk, home, at)
      this.completed = true
      // Every capture has its line in the log: where that has not grown, nobody else has taken anything in.
      if (this.stamp !== this.stampNow()) this.shelf = openShelf(this.archive)
      const kept = batch.map(({ proposal }) =>
        proposal === null
          ? []
          : keepTaken(
              proposal.read,
              { home, shelf: this.shelf, disk, clock },
              proposal.notices.map(notice => notice.already?.notice),
            ),
      )
      appendToLog(
        disk,
        home,
        batch.flatMap(({ told }) => told ?? []),
        at,
      )
      if (isFirst || batch.some(({ rewrites }) => rewrites)) await followPages(this.archive, disk, at)
      this.journal.append(
        disk,
        batch.flatMap(({ line }, index) => (line === null ? [] : [withNotices(line, kept[index]!)])),
      )
      this.stamp = this.stampNow()
      return kept
    } finally {
      lock.release()
    }
  }

  private stampNow(): string {
    const stats = statSync(logFile(this.archive.home), { throwIfNoEntry: false })
    return stats ? `${stats.size} ${stats.mtimeMs}` : ''
  }
}

/** Whether notices are new is known only once they are written: two addresses of one batch may give the same one. */
function withNotices(line: JournalLine, notices: readonly ImportedNotice[]): JournalLine {
  if (notices.length === 0) return line
  const outcome = line.outcome === 'kept' && notices.every(n => !n.isNew) ? 'already' : line.outcome
  return { ...line, outcome, notices: notices.map(n => n.notice) }
}
