import type { Shelf } from '../../archive/shelf.ts'
import type { ThreadedNotice } from '../../incidents/pair.ts'
import { likeness } from '../../incidents/shingles.ts'
import { threadNotice } from '../../incidents/thread-notice.ts'
import { titleOf } from '../../incidents/title.ts'
import type { Document } from '../../model/document.ts'
import type { Threading } from '../../model/threading.ts'
import { weighPage } from '../../readings/is-notice/index.ts'
import type { Verdict } from '../../readings/is-notice/verdict.ts'
import { readNotice } from '../../readings/read-notice.ts'
import { openNotice } from '../../text/notice-text.ts'
import type { TakenPart, TakenRead } from '../take-in.ts'
import { type CameBack, cameBack } from './came-back.ts'
import type { EarlierReport, KnownNotices } from './known-notices.ts'

/** Why a notice is taken for one that the archive has: the same bytes, the same words, or the same address. */
export type SameBy = 'bytes' | 'words' | 'address'

/** One notice of what was offered, as the archive would keep it. */
export interface ProposedNotice {
  readonly part: TakenPart
  readonly title: string | null
  /** ISO prefix. */
  readonly date: string | null
  readonly organisations: readonly string[]
  readonly stage: string | null
  /** N of 第N報. */
  readonly number: number | null
  /** The notice of the archive that it is, and how that is known. */
  readonly already: { readonly by: SameBy; readonly notice: string } | null
  /** It has the address of a notice that is there, and says other things: the page was rewritten. */
  readonly rewrites: boolean
  /** A notice whose text is nearly the same. */
  readonly alike: { readonly notice: ThreadedNotice; readonly likeness: number } | null
  readonly follows: EarlierReport | null
  /** A notice that was taken down and that it may be, in other words. */
  readonly back: CameBack | null
  readonly verdict: Verdict
  readonly threading: Threading
}

export interface Proposal {
  readonly read: TakenRead
  readonly notices: readonly ProposedNotice[]
}

/** Below this a page at a known address is another text altogether, unless its title is the same. */
const otherText = 0.15

/** Says what the archive would make of bytes that were read; changes nothing. */
export function propose(read: TakenRead, shelf: Shelf, known: KnownNotices): Proposal {
  const captured = shelf.captureOf(read.sha256)
  return {
    read,
    notices: read.parts.map(part => {
      const { document } = part
      const { reading, notice } = readOrNot(document)
      const threading = threadNotice(reading, notice)
      const already =
        found('bytes', captured?.parts.find(p => p.selector === part.selector)?.notice) ??
        found('words', shelf.noticeOf(part.text)) ??
        found('address', read.parts.length === 1 ? sameAddress(read, threading, known) : undefined)
      return {
        part,
        title: document.head.title?.value ?? null,
        date: document.head.published?.value ?? null,
        organisations: document.head.publishers.map(p => p.value),
        stage: threading.stage,
        number: threading.number,
        already,
        rewrites: already?.by === 'address',
        alike: already ? null : known.alike(threading),
        follows: already ? null : known.follows(threading),
        back: cameBack(
          { addresses: [...addressesOf(read), threading.address], sketch: threading.sketch },
          shelf.tombstones,
        ),
        verdict: weighPage(notice, reading),
        threading,
      }
    }),
  }
}

/** Where bytes were asked for, and where they came from. */
const addressesOf = ({ taken: { fetched, said } }: TakenRead): (string | undefined)[] => [
  fetched?.address,
  fetched?.redirects.at(-1)?.to,
  said?.address,
]

/** A notice that trips a rule has no facts; the build says so. */
function readOrNot(document: Document): ReturnType<typeof readNotice> {
  try {
    return readNotice(document)
  } catch {
    return { reading: { facts: [], declined: [] }, notice: openNotice(document) }
  }
}

const found = (by: SameBy, notice: string | undefined) => (notice === undefined ? null : { by, notice })

/** The notice that came from this address before, unless the page now holds something else. */
function sameAddress({ taken }: TakenRead, threading: Threading, known: KnownNotices): string | undefined {
  const address = taken.fetched?.address ?? taken.said?.address
  if (address === undefined) return undefined
  for (const notice of known.at(address)) {
    const before = known.threading(notice)
    if (!before) return notice
    if (titleOf(before) === titleOf(threading)) return notice
    if (likeness(before.sketch, threading.sketch) >= otherText) return notice
  }
  return undefined
}
