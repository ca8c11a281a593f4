import { ArchiveError } from '../../archive/archive-error.ts'
import { namingFiles, realDisk } from '../../archive/disk.ts'
import { type JournalLine, openJournal } from '../../archive/fetch-journal.ts'
import type { Archive } from '../../archive/open-archive.ts'
import { readSettings, type WatchedSource } from '../../archive/settings.ts'
import { readSourceState, type SourceState, writeSourceState } from '../../archive/source-state.ts'
import type { AnnouncedPage } from '../../sources/announced-page.ts'
import type { Trouble } from '../../sources/fetch/reasons.ts'
import { type Added, type AddOptions, addAll, type Decision } from '../adding/add-all.ts'
import { eachAsReady } from '../adding/each-as-ready.ts'
import type { ProposedNotice } from '../adding/propose.ts'
import type { Target } from '../adding/target.ts'
import { refuseForeign } from '../refuse-foreign.ts'
import { lookAgain } from './look-again.ts'
import { type Look, lookAtSource } from './look-at-source.ts'
import { pickFresh } from './pick-fresh.ts'
import { underLock } from './under-lock.ts'
import { isAlarming, vanished } from './vanished.ts'

export interface WatchOptions extends Omit<AddOptions, 'decide' | 'holdGone' | 'dryRun'> {
  /** Asked of a page that the classifier cannot tell. */
  readonly judge: (notices: readonly ProposedNotice[], target: Target) => Promise<Decision>
  /** Asked where so much vanished at once that it may be a slip: whether that is how it is. */
  readonly accept: (gone: Vanished) => Promise<boolean>
}

/** What vanished at once: entries of a source, or pages of notices that are kept. */
export interface Vanished {
  /** The source, or the host of the notices. */
  readonly from: string
  readonly what: 'entries' | 'notices'
  readonly lost: readonly string[]
  /** How many there were. */
  readonly of: number
}

/** What a pass of the watcher tells, as it goes. */
export type Watched =
  | {
      readonly kind: 'source'
      readonly source: WatchedSource
      /** Entries there, and new ones among them. */
      readonly pages: number
      readonly fresh: number
      /** New ones that are left for the next pass. */
      readonly waiting: number
    }
  | { readonly kind: 'trouble'; readonly source: WatchedSource; readonly trouble: Trouble }
  | { readonly kind: 'stopped'; readonly vanished: Vanished }
  | { readonly kind: 'added'; readonly added: Added }

/**
 * Looks once at every watched source, adds the notices that it announces, and looks again at the pages of notices that
 * are kept. Where too much has vanished at once it stops for that source, unless a person accepts it.
 * @throws ArchiveError where nothing is watched, the archive is foreign, or something cannot be written.
 */
export async function* watchOnce(archive: Archive, options: WatchOptions): AsyncGenerator<Watched> {
  refuseForeign(archive)
  const sources = readSettings(archive.home)?.watch ?? []
  if (sources.length === 0) throw nothingWatched()
  const { fetcher, clock = Date.now } = options
  const disk = namingFiles(options.disk ?? realDisk)
  const journal = openJournal(archive.home)
  const states: SourceState[] = []
  const left = new Map<string, JournalLine>()
  const targets = new Map<string, Target>()

  const look = async (
    source: WatchedSource,
  ): Promise<{ source: WatchedSource; before: SourceState | null; look: Look }> => {
    const before = readSourceState(archive.home, source.address)
    return { source, before, look: await lookAtSource(source, before, fetcher) }
  }
  for await (const { source, before, look: seen } of eachAsReady(sources, 4, look)) {
    if (seen.kind === 'trouble') {
      yield { kind: 'trouble', source, trouble: seen.trouble }
      continue
    }
    const pages: readonly Pick<AnnouncedPage, 'address' | 'title'>[] =
      seen.kind === 'pages' ? seen.pages : (before?.pages ?? [])
    const lost = lostOf(before, pages)
    if (before && isAlarming(lost.length, before.pages.length)) {
      const gone: Vanished = { from: source.address, what: 'entries', lost, of: before.pages.length }
      if (!(await options.accept(gone))) {
        yield { kind: 'stopped', vanished: gone }
        continue
      }
    }
    const isTaken = (address: string): boolean => targets.has(address) || left.has(address)
    const fresh = pickFresh(source.address, pages, journal, isTaken, clock())
    for (const address of fresh.wanted)
      targets.set(address, { kind: 'address', address, source: source.address })
    for (const line of fresh.left) left.set(line.address, line)
    if (seen.kind === 'pages')
      states.push({
        address: source.address,
        at: new Date(clock()).toISOString(),
        ...seen.known,
        pages: pages.map(({ address, title }) => ({ address, title })),
      })
    yield {
      kind: 'source',
      source,
      pages: pages.length,
      fresh: fresh.wanted.length + fresh.left.length + fresh.waiting,
      waiting: fresh.waiting,
    }
  }

  await underLock(archive, disk, options, () => openJournal(archive.home).append(disk, [...left.values()]))
  const decide = async (notices: readonly ProposedNotice[], target: Target): Promise<Decision> => {
    // A page of several posts is kept where one of them is a notice.
    const verdicts = notices.map(notice => notice.verdict.is)
    if (verdicts.includes('notice')) return 'keep'
    return verdicts.includes('doubtful') ? options.judge(notices, target) : 'leave'
  }
  for await (const added of addAll(archive, [...targets.values()], { ...options, decide }))
    yield { kind: 'added', added }
  // Only now: a pass that was killed looks at the whole source again, and the journal knows what of it was done.
  await underLock(archive, disk, options, () => {
    for (const state of states) writeSourceState(disk, archive.home, state)
  })
  yield* lookAgain(archive, { ...options, decide })
}

const lostOf = (before: SourceState | null, pages: readonly { readonly address: string }[]): string[] =>
  before
    ? vanished(
        before.pages.map(page => page.address),
        pages.map(page => page.address),
      )
    : []

const nothingWatched = (): ArchiveError =>
  new ArchiveError({
    ja: '見張る先がありません。tenmatsu watch add URL で、フィードか一覧のページを加えてください。',
    en: 'Nothing is watched yet. Add a feed or an index page with tenmatsu watch add URL.',
  })
