import type { Line } from '../../text/structure/line.ts'

/** A section of the layout's head, or the body. */
export type SectionName = 'overview' | 'incident' | 'stage' | 'body'

/** A heading of the layout: its section, and how it should be written where it is not written so. */
export interface LayoutHeading {
  readonly section: SectionName
  readonly expected: string
  readonly odd: boolean
  /** White space after the words. */
  readonly spaceAtEnd: boolean
}

const heading =
  /^(#{0,6})[ 　\t]*(公表概要|事案ID|事案ＩＤ|公表種別|本文)(?:[（(][^（()）]{1,20}[）)])?[ 　]*[:：]?$/
const names: Readonly<Record<string, SectionName>> = {
  公表概要: 'overview',
  事案ID: 'incident',
  事案ＩＤ: 'incident',
  公表種別: 'stage',
  本文: 'body',
}

/** Reads a line as one of the layout's headings, odd ones included (`## 本文`, `本文`, ` #  本文`); null otherwise. */
export function readLayoutHeading(line: Line, text: string): LayoutHeading | null {
  if (line.text.length > 40) return null
  const m = heading.exec(line.text)
  if (!m) return null
  const written = text.slice(line.start, line.end)
  return {
    section: names[m[2]!]!,
    expected: m[2]!,
    odd: !/^# [^ 　]/.test(written) || !line.text.startsWith('# '),
    spaceAtEnd: written.endsWith(' ') || written.endsWith('　'),
  }
}

/** A line with # and nothing, or with other words (`# `, `# 公表以外用`), which stands where an overview's heading should. */
export const isOtherHeading = (line: Line): boolean => /^#{1,2}(?:[ 　\t]|$)/.test(line.text)

const bulleted = /^[-・*‐–][ 　\t]*/

/** Characters of the bullet that a line of the overview begins with; 0 where there is none. */
export const bulletLength = (line: Line): number => bulleted.exec(line.text)?.[0].length ?? 0
