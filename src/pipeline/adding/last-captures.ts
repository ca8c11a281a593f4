import type { CaptureRecord } from '../../archive/captures.ts'
import type { Shelf } from '../../archive/shelf.ts'
import { addressKey } from '../../sources/fetch/address.ts'
import { type Known, knownFrom } from '../../sources/fetch/outcome.ts'
import type { Looks } from '../taken-captures.ts'

/** The last capture of an address. */
export interface LastCapture {
  readonly sha256: string
  /** When it was last found: ISO, UTC. */
  readonly at: string
  /** Its first capture's time. */
  readonly first: string
  /** What the server is asked against. */
  readonly known: Known
}

/**
 * The last capture of each address whose notices are all there. Where one is not (a process was killed before it wrote
 * the file, or a person removed it), the address is as good as new.
 */
export function lastCaptures(
  records: readonly CaptureRecord[],
  shelf: Shelf,
  { seen }: Pick<Looks, 'seen'>,
): ReadonlyMap<string, LastCapture> {
  const last = new Map<string, LastCapture>()
  for (const { sha256, fetched, parts } of records) {
    if (!fetched || parts.length === 0 || parts.some(({ notice }) => shelf.whereIs(notice) === null)) continue
    const { headers } = fetched
    // A page may have come back to what it had said before.
    const at = seen.get(sha256)?.at(-1) ?? fetched.at
    const key = addressKey(fetched.address)
    const before = last.get(key)
    const first = before && before.first < fetched.at ? before.first : fetched.at
    last.set(
      key,
      before && before.at > at ? { ...before, first } : { sha256, at, first, known: knownFrom(headers) },
    )
  }
  return last
}
