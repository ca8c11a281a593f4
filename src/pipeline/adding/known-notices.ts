import type { CaptureRecord } from '../../archive/captures.ts'
import { byDay, pairOf, siteOf, type ThreadedNotice } from '../../incidents/pair.ts'
import { bandsOf, likeness } from '../../incidents/shingles.ts'
import { enough } from '../../incidents/signals/signal.ts'
import { signalsAsked, weigh } from '../../incidents/weigh.ts'
import type { Because } from '../../model/incident.ts'
import type { Threading } from '../../model/threading.ts'
import { addressKey } from '../../sources/fetch/address.ts'

/** From this share of common passages on, two texts are the same but for a few words. */
const nearlySame = 0.85

/** An earlier report of the same incident, and why it is taken for one. */
export interface EarlierReport {
  readonly notice: ThreadedNotice
  readonly because: readonly Because[]
}

/** The notices of an archive as a new one is held against them. */
export interface KnownNotices {
  /** Notices (their files) that came from an address. */
  at(address: string): readonly string[]
  /** What is known of a notice by its file, or undefined where it has not been read. */
  threading(notice: string): Threading | undefined
  /** The notice whose text is nearly the same, and how nearly (0 to 1). */
  alike(threading: Threading): { readonly notice: ThreadedNotice; readonly likeness: number } | null
  /** The last report before it of the same incident. */
  follows(threading: Threading): EarlierReport | null
  /** Takes in a notice that has been added. */
  add(notice: ThreadedNotice, addresses: readonly string[]): void
}

export function knownNotices(
  threaded: readonly ThreadedNotice[],
  captures: readonly CaptureRecord[],
): KnownNotices {
  const byAddress = new Map<string, Set<string>>()
  const byKey = new Map<string, ThreadedNotice[]>()
  const byPath = new Map<string, Threading>()
  const asked = signalsAsked(false)

  const put = (address: string | null | undefined, notice: string): void => {
    if (!address) return
    const key = addressKey(address)
    const held = byAddress.get(key)
    if (held) held.add(notice)
    else byAddress.set(key, new Set([notice]))
  }
  const add = (notice: ThreadedNotice, addresses: readonly string[]): void => {
    byPath.set(notice.path, notice.threading)
    put(notice.threading.address, notice.path)
    for (const address of addresses) put(address, notice.path)
    for (const key of keysOf(notice.threading)) {
      const held = byKey.get(key)
      if (held) held.push(notice)
      else byKey.set(key, [notice])
    }
  }
  const near = (threading: Threading): Set<ThreadedNotice> =>
    new Set([...keysOf(threading)].flatMap(key => byKey.get(key) ?? []))

  for (const notice of threaded) add(notice, [])
  for (const { fetched, parts } of captures)
    if (fetched)
      for (const { notice } of parts) {
        put(fetched.address, notice)
        put(fetched.redirects.at(-1)?.to, notice)
      }

  return {
    add,
    at: address => [...(byAddress.get(addressKey(address)) ?? [])],
    threading: notice => byPath.get(notice),
    alike(threading) {
      let best: { notice: ThreadedNotice; likeness: number } | null = null
      for (const notice of near(threading)) {
        const share = likeness(threading.sketch, notice.threading.sketch)
        if (share >= nearlySame && share > (best?.likeness ?? 0)) best = { notice, likeness: share }
      }
      return best
    },
    follows(threading) {
      const fresh: ThreadedNotice = { id: '', path: '\uffff', threading, linked: [] }
      let last: EarlierReport | null = null
      for (const notice of near(threading)) {
        const pair = pairOf(notice, fresh)
        // One that was published later follows this one, and not the other way round.
        if (pair.later !== fresh) continue
        const join = weigh(pair, asked)
        if (join.weight >= enough && (!last || byDay(last.notice, notice) < 0))
          last = { notice, because: join.because }
      }
      return last
    },
  }
}

/** What two notices share before they are held against each other. */
function* keysOf({ own, address, sketch }: Threading): Generator<string> {
  for (const name of own) yield `o ${name}`
  const site = siteOf(address)
  if (site !== null) yield `s ${site}`
  for (const band of bandsOf(sketch)) yield `b ${band}`
}
