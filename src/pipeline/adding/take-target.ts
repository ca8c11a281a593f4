import type { Problem } from '../../model/problem.ts'
import { readAddress } from '../../sources/fetch/address.ts'
import type { Fetcher } from '../../sources/fetch/fetcher.ts'
import { type FetchOutcome, finalAddress, type Known } from '../../sources/fetch/outcome.ts'
import { takeFile } from '../import-file.ts'
import type { Taken } from '../take-in.ts'
import type { Target } from './target.ts'

/** A target with what came of asking for it. */
export interface TakenTarget {
  readonly target: Target
  /** Absent for a file. */
  readonly outcome?: FetchOutcome
  /** Absent where there are no bytes. */
  readonly taken?: Taken
  readonly problems: readonly Problem[]
}

/** Fetches an address, or reads a file. Never throws. */
export async function takeTarget(target: Target, fetcher: Fetcher, known?: Known): Promise<TakenTarget> {
  const problems: Problem[] = []
  if (target.kind === 'file') {
    // The folders above a file may say its year and month.
    const path = target.file.split(/[\\/]/).slice(-3).join('/')
    const taken = takeFile({ file: target.file, path }, problems, target.said)
    return { target, problems, ...(taken ? { taken } : {}) }
  }
  const outcome = await fetcher.fetch(target.address, known)
  if (outcome.kind !== 'fetched') return { target, outcome, problems }
  const { address, redirects, status, headers, at, bytes } = outcome
  const taken: Taken = {
    bytes,
    from: address,
    path: pathOf(finalAddress(outcome)),
    fetched: { address, redirects, status, headers, at },
    ...(target.said ? { said: target.said } : {}),
  }
  return { target, outcome, taken, problems }
}

/** The end of an address's path, which may say a date or a name. */
function pathOf(address: string): string {
  const { url } = readAddress(address)
  const parts = (url?.pathname ?? '').split('/').filter(part => part !== '')
  return parts.length === 0 ? (url?.hostname ?? 'page') : parts.slice(-3).map(plain).join('/')
}

function plain(part: string): string {
  try {
    return decodeURIComponent(part).replace(/[/\\]/g, '_')
  } catch {
    return part
  }
}
