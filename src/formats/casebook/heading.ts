import { isoDate } from '../head-date.ts'
import { leadingOrganisation } from '../organisation-name.ts'

/** A span of a post's heading line, by offset into the line. */
export interface HeadingPart {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** What a post's heading says: 【事件簿#2025-513】組織 題名 2025/12/12. */
export interface PostHeading {
  readonly caseNumber: HeadingPart
  /** Null for a commentary, whose heading is a title alone. */
  readonly organisation: HeadingPart | null
  readonly title: HeadingPart | null
  readonly published: HeadingPart | null
}

/** The tag that opens every post: a series' name and a case number. */
const tag = /^[ 　]{0,4}【[^】\n]{1,30}[#＃]([0-9]{4}-[0-9]{1,4})】/
/** The same for finding posts in a page. */
export const postTag = /^[ 　]{0,4}【[^】\n]{1,30}[#＃][0-9]{4}-[0-9]{1,4}】/gm

const dateAtEnd = /[ 　]([0-9]{4})\/([0-9]{1,2})\/([0-9]{1,2})[ 　]*$/

/** Reads a post's heading line. Null where it does not open with a tag. */
export function readPostHeading(line: string): PostHeading | null {
  const m = tag.exec(line)
  if (!m) return null
  const numberAt = m[0].lastIndexOf(m[1]!)
  const d = dateAtEnd.exec(line.slice(m[0].length).slice(-20))
  const value = d && isoDate(Number(d[1]), Number(d[2]), Number(d[3]))
  const dateLength = value ? d![0].length : 0
  const words = trimmed(line, m[0].length, line.length - dateLength)
  const organisation = words && leadingOrganisation(words.value)
  const dateStart = line.length - dateLength + 1
  return {
    caseNumber: { value: m[1]!, start: numberAt, end: numberAt + m[1]!.length },
    organisation:
      words && organisation
        ? { value: organisation.name, start: words.start, end: words.start + organisation.name.length }
        : null,
    title: words && organisation ? trimmed(line, words.start + organisation.titleAt, words.end) : words,
    published: value ? { value, start: dateStart, end: line.trimEnd().length } : null,
  }
}

function trimmed(line: string, from: number, to: number): HeadingPart | null {
  let start = from
  let end = to
  while (start < end && /\s/.test(line[start]!)) start++
  while (end > start && /\s/.test(line[end - 1]!)) end--
  return end > start ? { value: line.slice(start, end), start, end } : null
}
