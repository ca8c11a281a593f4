/** A link in a line, by offsets into the line's text. */
export interface LineLink {
  readonly href: string
  readonly start: number
  readonly end: number
}

/** The same link in a line that begins `by` characters earlier. */
export const shiftLink = ({ href, start, end }: LineLink, by: number): LineLink => ({
  href,
  start: start + by,
  end: end + by,
})

/** One line of a page as it is read, with the part of the source that it comes from. */
export interface PageLine {
  readonly kind: 'heading' | 'text' | 'item' | 'row' | 'rule' | 'figure' | 'furniture'
  /** With its markers (## , - , |). */
  readonly text: string
  /** Offsets into the source; both -1 where it has no place of its own (the rule under a table's heads). */
  readonly start: number
  readonly end: number
  /** Whether an empty line comes before it. */
  readonly gap: boolean
  readonly links: readonly LineLink[]
  /** All its words are links or buttons. */
  readonly isLinks: boolean
  /** The id by which the page can be opened at this heading. */
  readonly anchor: string | null
  /** A rule across the page (<hr>) comes before it. */
  readonly ruled: boolean
  /** Its words are struck through. */
  readonly struck: boolean
}

/** Both sides of a line break in the source that leaves no space: the writing has none between words. */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/
const white = /[ \t\n\r\f]/

/** More lines than are read of any text: what comes after them stays on the last one. */
const mostLines = 120_000

/** Gathers running words into lines: white space as a browser shows it, with the place in the source. */
export class LineWriter {
  readonly lines: PageLine[] = []
  readonly #source: string
  /** What is in the line so far, its white space settled. */
  #text = ''
  #start = -1
  #end = -1
  #space: 'none' | 'soft' | 'hard' = 'none'
  #gap = true
  #ruled = false
  #links: LineLink[] = []
  #linked = 0
  #openLink: { href: string; at: number } | null = null
  #marker = ''
  #indent = ''

  constructor(source: string) {
    this.#source = source
  }

  get isEmpty(): boolean {
    return this.#text === ''
  }

  /** Words of a text node that stands from `start` to `end` in the source. */
  words(value: string, start: number, end: number): void {
    let from = 0
    let to = value.length
    while (from < to && white.test(value[from]!)) from++
    while (to > from && white.test(value[to - 1]!)) to--
    if (from > 0) this.#waitForSpace(value.slice(0, from))
    if (from === to) return
    this.#addSpace(value[from]!)
    let text = ''
    let at = from
    for (let i = from; i < to; i++) {
      if (!white.test(value[i]!)) continue
      text += value.slice(at, i)
      let next = i
      while (next < to && white.test(value[next]!)) next++
      const broken = /[\n\r]/.test(value.slice(i, next))
      if (!(broken && wide.test(value[i - 1]!) && wide.test(value[next]!))) text += ' '
      at = next
      i = next - 1
    }
    this.#add(text + value.slice(at, to))
    this.#reach(this.#sourceStart(start, end), this.#sourceEnd(start, end))
    if (to < value.length) this.#waitForSpace(value.slice(to))
  }

  /** Words that are not in the page as they stand (the number of an item, an image's text). */
  sign(text: string, start: number, end: number): void {
    this.#addSpace(text[0] ?? '')
    this.#add(text)
    this.#reach(start, end)
  }

  space(): void {
    if (this.#text !== '' && this.#space === 'none') this.#space = 'hard'
  }

  openLink(href: string): void {
    this.#openLink ??= { href, at: -1 }
  }

  closeLink(): void {
    const link = this.#openLink
    this.#openLink = null
    if (!link || link.at < 0 || this.#text.length <= link.at) return
    if (link.href !== '') this.#links.push({ href: link.href, start: link.at, end: this.#text.length })
  }

  /** What the next line begins with: a bullet, a number. */
  mark(marker: string, indent: string): void {
    this.endLine()
    this.#marker = marker
    this.#indent = indent
  }

  indent(indent: string): void {
    this.#indent = indent
  }

  /** Ends the line. The next one follows it directly. */
  endLine(kind: PageLine['kind'] = 'text', prefix = '', anchor: string | null = null): void {
    if (this.lines.length < mostLines) this.#cut(kind, prefix, anchor)
    else this.space()
  }

  /** The lines, the last one with whatever is left. */
  finish(): PageLine[] {
    this.#cut('text', '', null)
    return this.lines
  }

  #cut(kind: PageLine['kind'], prefix: string, anchor: string | null): void {
    const open = this.#openLink
    if (open) {
      this.closeLink()
      this.#openLink = { href: open.href, at: -1 }
    }
    if (this.#text.trim() !== '') {
      const marked = this.#marker === '' ? kind : 'item'
      const before = this.#indent + (prefix || this.#marker)
      this.lines.push({
        kind: marked,
        text: before + plain(this.#text, before !== this.#indent),
        start: this.#start,
        end: this.#end,
        gap: this.#gap,
        links: this.#links.map(link => shiftLink(link, before.length)),
        isLinks: this.#linked >= this.#text.length * 0.9,
        anchor,
        ruled: this.#ruled,
        struck: false,
      })
      this.#gap = false
      this.#ruled = false
      if (this.#marker !== '') this.#indent += '  '
      this.#marker = ''
    }
    this.#text = ''
    this.#start = -1
    this.#end = -1
    this.#space = 'none'
    this.#links = []
    this.#linked = 0
  }

  /** The next line stands apart. */
  gap(): void {
    this.endLine()
    this.#gap = true
  }

  /** A rule across the page: the next line stands apart, and says so. */
  rule(): void {
    this.gap()
    this.#ruled = true
  }

  /** The next line follows the last one directly, though a block lies between them. */
  noGap(): void {
    this.endLine()
    if (this.lines.length > 0) this.#gap = false
  }

  /** Takes over lines that were made apart. */
  take(line: PageLine): void {
    this.endLine()
    this.lines.push({ ...line, gap: line.gap || this.#gap, ruled: line.ruled || this.#ruled })
    this.#gap = false
    this.#ruled = false
  }

  #waitForSpace(space: string): void {
    if (this.#text === '') return
    if (/[\n\r]/.test(space)) {
      if (this.#space === 'none') this.#space = 'soft'
    } else this.#space = 'hard'
  }

  #addSpace(next: string): void {
    if (this.#text === '' || this.#space === 'none') {
      this.#space = 'none'
      return
    }
    const none = this.#space === 'soft' && wide.test(this.#text.at(-1)!) && wide.test(next)
    this.#space = 'none'
    if (!none) this.#text += ' '
  }

  #add(text: string): void {
    if (this.#openLink) {
      if (this.#openLink.at < 0) this.#openLink.at = this.#text.length
      this.#linked += text.length
    }
    this.#text += text
  }

  #reach(start: number, end: number): void {
    if (start < 0) return
    this.#start = this.#start < 0 ? start : Math.min(this.#start, start)
    this.#end = Math.max(this.#end, end)
  }

  #sourceStart(start: number, end: number): number {
    let at = start
    while (at >= 0 && at < end && white.test(this.#source[at]!)) at++
    return at
  }

  #sourceEnd(start: number, end: number): number {
    let at = end
    while (at > start && white.test(this.#source[at - 1]!)) at--
    return at
  }
}

/** Signs that would make something else of a line of words: a heading, a table, a comment. Their wide forms do not. */
const startsMarkup = /^(?:#{1,6}(?=[ 　\t\u00a0]|[^\x00-\x7f]|$)|\||<(?=!--|table\b))/i
const wideSigns: Readonly<Record<string, string>> = { '#': '＃', '|': '｜', '<': '＜' }

function plain(text: string, isMarked: boolean): string {
  if (isMarked) return text
  const m = startsMarkup.exec(text)
  return m ? wideSigns[text[0]!] + text.slice(1) : text
}
