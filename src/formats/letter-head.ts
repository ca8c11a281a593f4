import type { Block, HeadValue } from '../model/document.ts'
import { textSpan } from '../model/span.ts'
import { cutLines, type Line } from '../text/structure/line.ts'
import { headBlock } from './block-list.ts'
import { classifyDateLine } from './head-date.ts'
import { isOrganisationName, looksLikeTitle, splitOrganisations } from './organisation-name.ts'

/** What stands above the first sentence of a notice set as a letter. */
export interface LetterHead {
  readonly title: HeadValue | null
  readonly published: HeadValue | null
  readonly publishers: readonly HeadValue[]
  /** The lines of the head. */
  readonly blocks: readonly Block[]
  readonly bodyStart: number
}

/** Lines at the top among which date, organisation and title are looked for. */
const headLines = 24
const longestTitle = 160
const addressed = /(?:各位|御中|の?皆様へ?|のみなさまへ?|[ 　]様|へ)$/
const title1 = /^# /
const sectionOrEntry = /^(?:##|[・●■◆※|]|[0-9０-９]{1,2}[.．、][ 　]?\S)/

/**
 * Reads the lines above the first sentence: addressee, date, organisation and its officers in any order, and the title
 * (set large, else the first line that reads like one). Lines that are none of these belong to the head where one of
 * them follows.
 */
export function readLetterHead(text: string): LetterHead {
  const { lines } = cutLines(text, 0, Math.min(text.length, 4000))
  const top = lines.slice(0, headLines)
  const isLarge = top.some(line => title1.test(line.text))
  let title: HeadValue | null = null
  let published: HeadValue | null = null
  let publishers: HeadValue[] = []
  let taken = 0
  for (const [i, line] of top.entries()) {
    if (title1.test(line.text)) {
      if (title) break
      title = { value: line.text.slice(2), span: textSpan(line.from + 2, line.to) }
      taken = i + 1
      continue
    }
    const dated = classifyDateLine(line.text)
    if (!published && dated.kind === 'date') {
      published = { value: dated.date.value, span: textSpan(line.from, line.from + dated.date.length) }
      taken = i + 1
    } else if (addressed.test(line.text) && line.text.length < 40) taken = i + 1
    else if (publishers.length === 0 && organisationIn(line) !== null) {
      publishers = organisationIn(line)!
      taken = i + 1
    } else if (/[。．]/.test(line.text) || line.text.length > longestTitle || sectionOrEntry.test(line.text))
      break
    else if (!isLarge && !title && looksLikeTitle(line.text)) {
      title = { value: line.text, span: textSpan(line.from, line.to) }
      taken = i + 1
    }
  }
  const head = top.slice(0, taken)
  return {
    title,
    published,
    publishers,
    blocks: head.map(line => headBlock(line, 'overview', title1.test(line.text) ? 2 : 0)),
    bodyStart: head.at(-1)?.end ?? 0,
  }
}

/** The organisations that a line names, alone or before their officer (甲株式会社　代表取締役　乙); null where it names none. */
function organisationIn(line: Line): HeadValue[] | null {
  if (line.text.length > 80) return null
  const [first] = line.text.split(/[ 　]/)
  // 甲株式会社、乙株式会社 is split where every part is a name.
  const isNamed = isOrganisationName(line.text) || splitOrganisations(line.text).length > 1
  const words = isNamed ? line.text : isOrganisationName(first!) ? first! : null
  if (words === null || /^(?:代表|取締役|理事|会長|社長|担当)/.test(words)) return null
  let at = 0
  return splitOrganisations(words).map(value => {
    const start = line.text.indexOf(value, at)
    at = start + value.length
    return { value, span: textSpan(line.from + start, line.from + at) }
  })
}
