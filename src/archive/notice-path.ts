import type { Head } from '../model/document.ts'

/** The longest file name in bytes; most file systems stop at 255, and a clash mark and an ending must still fit. */
const longestName = 180

/** Of a name that a file had already: with `.md` and a clash mark it stays under 255. */
const longestKept = 244

/** The layout of the hand-kept archive, wherever its folder hangs: 2025/06/03_組織.md, XX for an unknown day. */
const handKept = /(?:^|\/)(\d{4})\/(\d{2}|XX)\/((?:\d{2}|XX)_[^/]+)\.md$/

/**
 * Makes a name of any words: one line, no separators or characters that some system refuses, no hidden or parent
 * folder, at most `longestName` bytes of UTF-8 cut between characters.
 */
export const safeName = (words: string): string => cut(harmless(words).replace(/\s{1,}/g, ' '), longestName)

/** A name that a file had already, with its own blanks. */
const keptName = (words: string): string => cut(harmless(words), longestKept)

const harmless = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g, ' ')
    .replace(/[\\/:*?"<>|#]/g, '_')

function cut(words: string, most: number): string {
  let name = ''
  let bytes = 0
  for (const character of words.replace(/^[. ]+/, '').trim()) {
    const size = Buffer.byteLength(character)
    if (bytes + size > most) break
    bytes += size
    // A lone surrogate has no bytes of its own in UTF-8.
    name += /[\ud800-\udfff]/.test(character) && character.length === 1 ? '_' : character
  }
  return /^.*[^. ]/s.exec(name)?.[0] ?? ''
}

/**
 * Where in notices/ a notice is kept: by its own place where that is already in the layout, else by its date and
 * first publisher; `undated/` without a date, its title (or file name) without a publisher.
 * @param path Path relative to what was imported.
 */
export function noticePath(head: Head, path: string): string {
  const kept = handKept.exec(path)
  if (kept) return `${kept[1]}/${kept[2]}/${keptName(kept[3]!)}.md`
  const stem = path
    .split('/')
    .at(-1)!
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
  const who =
    [head.publishers[0]?.value, head.title?.value, stem].map(n => safeName(n ?? '')).find(n => n !== '') ??
    '無題'
  const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(head.published?.value ?? '')
  return date ? `${date[1]}/${date[2] ?? 'XX'}/${date[3] ?? 'XX'}_${who}.md` : `undated/${who}.md`
}

/** The first of name, name(2), name(3) … that is not taken. */
export function untaken(path: string, isTaken: (path: string) => boolean): string {
  const stem = path.slice(0, -'.md'.length)
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? path : `${stem}(${n}).md`
    if (!isTaken(candidate)) return candidate
  }
}

/** Paths that some system takes for the same: letters' case and composition aside. */
export const pathKey = (path: string): string => path.normalize('NFC').toLowerCase()
