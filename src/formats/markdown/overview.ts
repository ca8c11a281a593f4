import { type HeadValue, type Reference, recognisedMark } from '../../model/document.ts'
import { type Problem, problem } from '../../model/problem.ts'
import { type TextSpan, textSpan } from '../../model/span.ts'
import type { Line } from '../../text/structure/line.ts'
import { classifyDateLine, splitDatedLine, updatesIn } from '../head-date.ts'
import { isOrganisationName, looksLikeTitle, splitOrganisations } from '../organisation-name.ts'
import { bulletLength, type SectionName } from './layout.ts'

/** What the lines of one 公表概要 (with 事案ID and 公表種別) say. */
export interface Overview {
  readonly title: HeadValue | null
  readonly published: HeadValue | null
  readonly updated: readonly HeadValue[]
  readonly publishers: readonly HeadValue[]
  readonly address: HeadValue | null
  readonly references: readonly Reference[]
  readonly incidentLabel: HeadValue | null
  readonly stageLabel: HeadValue | null
  /** The text came from a picture, and nobody has looked yet. */
  readonly recognised: boolean
  readonly problems: readonly Problem[]
}

/** A line of the head with the section it stands in. */
export interface OverviewLine {
  readonly line: Line
  readonly section: SectionName
}

interface Words {
  readonly text: string
  readonly span: TextSpan
}

const link = /https?:\/\/\S+/
const labelledLink = /^(.{0,60}?)[ 　]{0,12}[：:；;]?[ 　]{0,12}(https?:\/\/\S+)[ 　]*$/
// 「第1報：」 with nothing after it.
const emptyReference =
  /^((?:第[ 　]?[0-9０-９一二三四五六七八九十]{1,3}[ 　]?報|続報|初報|最終報|前回公表|関連(?:公表)?))[ 　]*[：:；;][ 　]*$/

const opensReference = /^(?:関連|第[ 　]?[0-9０-９一二三四五六七八九十]{1,3}[ 　]?報|続報|前回)/

class OverviewReader {
  title: HeadValue | null = null
  published: HeadValue | null = null
  readonly updated: HeadValue[] = []
  readonly publishers: HeadValue[] = []
  address: HeadValue | null = null
  readonly references: Reference[] = []
  incidentLabel: HeadValue | null = null
  stageLabel: HeadValue | null = null
  recognised = false
  readonly problems: Problem[] = []
  #dateSeen = false
  /** Words after the address that may be the label of an address on the next line. */
  #openLabel: Words | null = null

  read({ line, section }: OverviewLine): void {
    const bullet = bulletLength(line)
    const words: Words = { text: line.text.slice(bullet), span: textSpan(line.from + bullet, line.to) }
    if (words.text === '') return
    if (bullet === 0 && !link.test(words.text))
      this.#note('bullet-missing', words.span, { line: words.text.slice(0, 40) })
    if (words.text === recognisedMark) {
      this.recognised = true
      this.#note('text-recognised', words.span, {})
      return
    }
    if (this.#readLink(words)) return
    const value: HeadValue = { value: words.text, span: words.span }
    if (section === 'incident') this.incidentLabel ??= value
    else if (section === 'stage') this.stageLabel ??= value
    else this.#readOverview(words, value)
  }

  #note(code: Problem['code'], span: TextSpan, details: Record<string, string>): void {
    if (code === 'head-order' && this.problems.some(p => p.code === code)) return
    this.problems.push(problem(code, { start: span.start, end: span.end }, details))
  }

  #readLink(words: Words): boolean {
    const empty = emptyReference.exec(words.text)
    if (empty) {
      this.references.push({ label: empty[1]!, address: null, span: words.span })
      this.#note('reference-empty', words.span, { label: empty[1]! })
      return true
    }
    const m = labelledLink.exec(words.text)
    if (!m) return false
    const label = m[1]!.trim()
    if (label === '' && this.#openLabel) {
      const { text, span } = this.#openLabel
      this.references.push({ label: text, address: m[2]!, span: textSpan(span.start, words.span.end) })
      this.#openLabel = null
    } else if (label === '' && !this.address) {
      const start = words.span.start + words.text.indexOf(m[2]!)
      this.address = { value: m[2]!, span: textSpan(start, start + m[2]!.length) }
    } else this.references.push({ label, address: m[2]!, span: words.span })
    return true
  }

  #readOverview(words: Words, value: HeadValue): void {
    const line = classifyDateLine(words.text)
    if (!this.#dateSeen && line.kind !== 'no-date') {
      this.#dateSeen = true
      if (line.kind === 'unreadable') this.#note('date-unreadable', words.span, { line: words.text })
      if (line.kind !== 'date') return
      const { date } = line
      this.published = {
        value: date.value,
        span: textSpan(words.span.start, words.span.start + date.length),
      }
      const rest = textSpan(words.span.start + date.length, words.span.end)
      for (const update of updatesIn(date)) this.updated.push({ value: update, span: rest })
      if (date.rest !== '') this.#note('date-noted', words.span, { note: date.rest })
      if (this.publishers.length > 0) this.#note('head-order', words.span, {})
    } else if (this.#readMixed(words)) return
    else if (!this.title) this.title = value
    else if (this.address || opensReference.test(words.text)) this.#openLabel = words
    else this.#addPublishers(words)
  }

  /** A date and an organisation on one line. */
  #readMixed(words: Words): boolean {
    const mixed = this.#dateSeen ? null : splitDatedLine(words.text)
    if (!mixed || !isOrganisationName(mixed.rest)) return false
    this.#dateSeen = true
    const { start } = words.span
    this.published = {
      value: mixed.date.value,
      span: textSpan(start + mixed.at, start + mixed.at + mixed.date.length),
    }
    const from = start + mixed.restAt
    this.#addPublishers({ text: mixed.rest, span: textSpan(from, from + mixed.rest.length) })
    this.#note('head-order', words.span, {})
    return true
  }

  /** The first line is the organisation's: the title stands in its place, or is missing. */
  #straighten(): void {
    const [only, ...others] = this.publishers
    if (!this.title || others.length > 0 || !isOrganisationName(this.title.value)) return
    if (only && (isOrganisationName(only.value) || !looksLikeTitle(only.value))) return
    const organisation = this.title
    this.title = only ?? null
    this.publishers.length = 0
    this.publishers.push(organisation)
    this.#note('head-order', organisation.span ?? textSpan(0, 0), {})
  }

  #addPublishers(words: Words): void {
    let at = 0
    for (const name of splitOrganisations(words.text)) {
      const start = words.text.indexOf(name, at)
      at = start + name.length
      this.publishers.push({
        value: name,
        span: textSpan(words.span.start + start, words.span.start + at),
      })
    }
  }

  /** Words that turned out to label no address are a reference without one. */
  finish(): void {
    this.#straighten()
    if (!this.#openLabel) return
    const { text, span } = this.#openLabel
    this.references.push({ label: text, address: null, span })
    this.#note('reference-empty', span, { label: text.slice(0, 40) })
    this.#openLabel = null
  }
}

/** Reads the lines of one 公表概要. Order and bullets may be wrong; every line is used or named in a problem. */
export function readOverview(lines: readonly OverviewLine[]): Overview {
  const reader = new OverviewReader()
  for (const line of lines) reader.read(line)
  reader.finish()
  return reader
}
