import { readCaptures } from '../../archive/captures.ts'
import { namingFiles, realDisk } from '../../archive/disk.ts'
import { openJournal } from '../../archive/fetch-journal.ts'
import { appendToLog, readLog } from '../../archive/log.ts'
import type { Archive } from '../../archive/open-archive.ts'
import { openShelf } from '../../archive/shelf.ts'
import { readAddress } from '../../sources/fetch/address.ts'
import { type Added, type AddOptions, addAll } from '../adding/add-all.ts'
import { lastCaptures } from '../adding/last-captures.ts'
import type { Target } from '../adding/target.ts'
import { looksIn } from '../taken-captures.ts'
import { underLock } from './under-lock.ts'
import { isAlarming } from './vanished.ts'
import type { Vanished, Watched, WatchOptions } from './watch-once.ts'

/** Milliseconds after its first capture for which a notice's page is looked at again. */
const lookedAtFor = 180 * 86_400_000
/** Milliseconds between two looks at a young page: a day, less what a daily run may come early. */
const between = 20 * 3_600_000
/** Of its age: pages change soon after they were put up, or hardly ever. */
const shareOfAge = 0.1

/**
 * Looks again at the pages of notices that are kept: one that changed gives a further capture, one that is gone is
 * told to the log. Where too many of a host are gone at once none of them is recorded, unless a person accepts it.
 */
export async function* lookAgain(
  archive: Archive,
  options: AddOptions & Pick<WatchOptions, 'accept'>,
): AsyncGenerator<Watched> {
  const { clock = Date.now } = options
  const disk = namingFiles(options.disk ?? realDisk)
  const journal = openJournal(archive.home)
  // A notice that a person has removed does not come back by being looked at.
  const pages = lastCaptures(
    readCaptures(archive.home),
    openShelf(archive),
    looksIn(readLog(archive.home).lines),
  )
  const now = clock()
  const due = [...pages].filter(([address, { first }]) => {
    const line = journal.last(address)
    const last = line ? Date.parse(line.at) : 0
    const age = now - Date.parse(first)
    return age <= lookedAtFor && line?.outcome !== 'gone' && now - last >= Math.max(between, age * shareOfAge)
  })
  const gone: Added[] = []
  const asked = new Map<string, number>()
  const targets = due.map(([address]): Target => ({ kind: 'address', address }))
  for await (const added of addAll(archive, targets, { ...options, holdGone: true })) {
    const host = hostOf(added)
    asked.set(host, (asked.get(host) ?? 0) + 1)
    if (added.outcome === 'gone') gone.push(added)
    else if (added.outcome !== 'already' || added.proposed.some(n => n.rewrites))
      yield { kind: 'added', added }
  }
  for (const [host, of] of asked) {
    const here = gone.filter(added => hostOf(added) === host)
    if (here.length === 0) continue
    const lost: Vanished = { from: host, what: 'notices', lost: here.map(addressOf), of }
    if (isAlarming(here.length, of) && !(await options.accept(lost))) {
      yield { kind: 'stopped', vanished: lost }
      continue
    }
    const at = new Date(clock()).toISOString()
    await underLock(archive, disk, options, () => {
      const told = lost.lost.map(
        address => ({ did: 'gone', sha256: pages.get(address)!.sha256, address, because: '404' }) as const,
      )
      appendToLog(disk, archive.home, told, at)
      openJournal(archive.home).append(
        disk,
        told.map(({ address, sha256 }) => ({
          address,
          outcome: 'gone',
          at,
          because: '404',
          capture: sha256,
        })),
      )
    })
    for (const added of here) yield { kind: 'added', added }
  }
}

const addressOf = ({ target }: Added): string => (target.kind === 'address' ? target.address : '')

const hostOf = (added: Added): string => readAddress(addressOf(added)).url?.host ?? ''
