import { type CaptureRecord, readCaptures } from '../archive/captures.ts'
import { IdRegister } from '../archive/ids.ts'
import type { LogLine } from '../archive/log-line.ts'
import type { Archive } from '../archive/open-archive.ts'

/** A notice in one of its captures. */
export interface Taken {
  readonly record: CaptureRecord
  readonly selector: string | null
}

/** Whether a capture is a person's copy of the page, often abridged: what it says otherwise the publisher did not change. */
export const isCopy = ({ record }: Taken): boolean => record.origin === 'transcribed'

/** The captures of each notice, by the notice's path as it is now, oldest first. */
export function takenByNotice({ home, idsFile }: Pick<Archive, 'home' | 'idsFile'>): Map<string, Taken[]> {
  const ids = new IdRegister(idsFile)
  const byNotice = new Map<string, Taken[]>()
  for (const record of readCaptures(home))
    for (const { notice, selector } of record.parts) {
      // Moved since it was put there: ids.jsonl knows where to.
      const path = ids.whereIs(notice) ?? notice
      const group = byNotice.get(path)
      if (group) group.push({ record, selector })
      else byNotice.set(path, [{ record, selector }])
    }
  for (const group of byNotice.values())
    group.sort((a, b) => (orderOf(a.record) < orderOf(b.record) ? -1 : 1))
  return byNotice
}

const orderOf = ({ at, sha256 }: CaptureRecord): string => `${at} ${sha256}`

/** What the log says of later looks at the addresses, by capture. */
export interface Looks {
  /** When it was found again: ISO, UTC. */
  readonly seen: ReadonlyMap<string, readonly string[]>
  readonly gone: ReadonlyMap<string, { readonly at: string; readonly because: string }>
}

export function looksIn(lines: readonly LogLine[]): Looks {
  const seen = new Map<string, string[]>()
  const gone = new Map<string, { at: string; because: string }>()
  for (const line of lines)
    if (line.did === 'seen') {
      seen.set(line.sha256, [...(seen.get(line.sha256) ?? []), line.at])
      gone.delete(line.sha256)
    } else if (line.did === 'gone') gone.set(line.sha256, { at: line.at, because: line.because })
  return { seen, gone }
}

/** What a notice's page said for a time: a capture, or an earlier one that it came back to. */
export interface Shown extends Taken {
  /** Since when, as far as it was looked at: ISO, UTC. */
  readonly at: string
  /** Later looks that found the same: ISO, UTC. */
  readonly seen: readonly string[]
  /** Whether the page had said it before, and something else between. */
  readonly isBack: boolean
}

/** What a notice's page said, one after the other. */
export function shownInOrder(taken: readonly Taken[], { seen }: Pick<Looks, 'seen'>): readonly Shown[] {
  const looks = taken.flatMap(one => [
    { one, at: one.record.at, isBack: false },
    ...(seen.get(one.record.sha256) ?? []).map(at => ({ one, at, isBack: true })),
  ])
  const order = ({ at, isBack }: (typeof looks)[number]): string => `${at} ${isBack ? 1 : 0}`
  const shown: (Shown & { seen: string[] })[] = []
  for (const { one, at, isBack } of looks.sort((a, b) => (order(a) < order(b) ? -1 : 1))) {
    const now = shown.at(-1)
    if (now?.record === one.record && now.selector === one.selector) now.seen.push(at)
    else shown.push({ ...one, at, seen: [], isBack })
  }
  return shown
}
