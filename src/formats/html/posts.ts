import { looksLikeTitle } from '../organisation-name.ts'
import type { PageLine } from './line-writer.ts'
import { datesOfLine, updateDate } from './page-dates.ts'
import { wordsOfLine } from './page-title.ts'

/** One of several notices on a page: its lines, from its heading or the date above it to the next one's. */
export interface Post {
  /** Index of its first line. */
  readonly from: number
  /** Index after its last line. */
  readonly to: number
  readonly heading: PageLine
  /** ISO prefix. */
  readonly date: string
}

/** Characters of sentences that a post has at least; a teaser with a link to the notice has fewer. */
const fewestWords = 40
const fewestTitle = 8
const longestCategory = 20

const levelOf = ({ kind, text }: PageLine): number => (kind === 'heading' ? text.indexOf(' ') : 0)

/**
 * The notices that stand on a page one after the other, each under a heading with a date of its own. Empty where the
 * page is one notice: its sections have no dates, or are reports and updates of it (第2報, 追記).
 */
export function findPosts(lines: readonly PageLine[], title: PageLine | null): Post[] {
  for (const level of [1, 2, 3, 4]) {
    const headings = lines.flatMap((line, i) => (levelOf(line) === level ? [i] : []))
    if (headings.length < 2 || headings.length > 1000) continue
    const dated = headings.flatMap(i => datedHeading(lines, i) ?? [])
    if (dated.length < 2 || dated.length < headings.filter(i => i >= dated[0]!.at).length * 0.8) continue
    // A dated heading over all of them is the notice, and these are its sections.
    if (isUnderDatedTitle(lines, dated[0]!.from, level, title)) return []
    const posts = dated.map(({ from, at, date }, n) => ({
      from,
      to: dated[n + 1]?.from ?? lines.length,
      heading: lines[at]!,
      date,
    }))
    if (posts.every(post => proseIn(lines, post) >= fewestWords)) return posts
  }
  return []
}

function datedHeading(
  lines: readonly PageLine[],
  at: number,
): { at: number; from: number; date: string } | null {
  const words = wordsOfLine(lines[at]!)
  const isTitle = looksLikeTitle(words) || words.length >= fewestTitle
  if (!isTitle || updateDate(words) !== null || datesOfLine(words).length > 0) return null
  if (/^(?:第?[0-9０-９一二三四五六七八九十]{1,3}[.．、章節]|[（(①-⑳■])/.test(words)) return null
  const dateAt = (i: number): string | null => {
    const line = lines[i]
    if (!line || line.kind === 'heading' || line.kind === 'row') return null
    return datesOfLine(wordsOfLine(line)).find(date => date.value.length === 10)?.value ?? null
  }
  // Below the heading, perhaps under a category; else directly above it.
  const under = lines[at + 1]?.text ?? ''
  const isShort = under.length <= longestCategory && !under.includes('。')
  const below = dateAt(at + 1) ?? (isShort ? dateAt(at + 2) : null)
  if (below !== null) return { at, from: at, date: below }
  const above = dateAt(at - 1)
  return above === null ? null : { at, from: at - 1, date: above }
}

function isUnderDatedTitle(
  lines: readonly PageLine[],
  first: number,
  level: number,
  title: PageLine | null,
): boolean {
  const above = lines.slice(0, first)
  const heading = above.findLast(line => levelOf(line) > 0 && levelOf(line) < level)
  if (!heading || heading !== title) return false
  return above.some(line => line !== heading && datesOfLine(wordsOfLine(line)).length > 0)
}

const proseIn = (lines: readonly PageLine[], { from, to }: Post): number =>
  lines
    .slice(from, to)
    .filter(line => line.kind !== 'furniture' && line.text.includes('。'))
    .reduce((sum, line) => sum + line.text.length, 0)

/** Names each post for good: by the id it has in the page, else by its date, else by its place. */
export function selectorsOf(posts: readonly Post[]): string[] {
  const times = new Map<string, number>()
  return posts.map(({ heading, date }) => {
    const name = heading.anchor ?? date
    const n = (times.get(name) ?? 0) + 1
    times.set(name, n)
    return n === 1 ? name : `${name}(${n})`
  })
}
