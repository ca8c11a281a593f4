import { isoDate } from './head-date.ts'

/** What a file's place in the hand-kept archive says: 2025/06/03_組織.md. A hint, which the overview outweighs. */
export interface PathHint {
  /** ISO prefix; a month where the day is XX. */
  readonly date: string | null
  readonly organisation: string | null
  /** The file's name ends in white space before its extension. */
  readonly spaceAtEnd: boolean
}

const layout = /(?:^|\/)(\d{4})\/(\d{2})\/(?:(\d{2}|XX)_)?([^/]+)$/
// The second file of a day carries (2), _2 or 2_.
const ordinal = /^\d{1,2}_|[ 　]?[(（]\d{1,2}[)）][ 　]*$|_\d{1,2}[ 　]*$/g

/** Reads the hint; null for a path that is not in the layout. */
export function readPathHint(path: string | null): PathHint | null {
  const m = path === null ? null : layout.exec(path.normalize('NFC'))
  if (!m) return null
  const name = m[4]!.replace(/\.(?:md|txt|markdown|html?|xhtml|pdf)$/i, '')
  const day = m[3] === undefined || m[3] === 'XX' ? null : Number(m[3])
  const organisation = name.replace(ordinal, '').trim()
  return {
    date: isoDate(Number(m[1]), Number(m[2]), day),
    organisation: organisation === '' ? null : organisation,
    spaceAtEnd: /[ 　]$/.test(name),
  }
}

const bare = (name: string): string => name.normalize('NFKC').replace(/\s/g, '')

/**
 * Whether the overview's organisation and the file's name agree: the same, or one is the other with a department
 * or a facility after it (甲株式会社（乙ホテル）).
 */
export function sameOrganisation(overview: string, file: string): boolean {
  if (bare(overview) === bare(file)) return true
  const head = overview.normalize('NFKC')
  const name = file.normalize('NFKC')
  const goesOn = (long: string, short: string): boolean =>
    long.startsWith(short) && /^[\s(（、,]/.test(long.slice(short.length))
  return goesOn(head, name) || goesOn(name, head) || goesOn(bare(head), `${bare(name)}`)
}
