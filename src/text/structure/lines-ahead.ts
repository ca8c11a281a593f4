import { type TextSpan, textSpan } from '../../model/span.ts'
import { gluedDateLength, isOnlyDate, leadingDateLength } from './dated.ts'
import { readFootnoteMark } from './footnote-mark.ts'
import { figureName, furnitureName } from './furniture.ts'
import { canBeHeading, headingBracket, readsLikeHeading } from './heading-words.ts'
import type { Line } from './line.ts'
import { type Marker, readMarker } from './marker.ts'
import { goesOn } from './wrapped.ts'

/** Lines longer than this are prose, whatever they begin with: no pattern is tried on them. */
export const longLine = 3000

/** # to ######, with a space or directly before a Japanese word. */
export const hashes = /^(#{1,6})(?:[ 　\t\u00a0]+|(?=[^\x00-\x7f])|$)/
const labelled = /^(?:【([^】]{1,16})】[ 　]?(?=\S)|([^:：。、，「」]{1,24})[：:](?!\/))/

/** The lines of a stretch, and what can be said of one by looking at it and at its neighbours. */
export class LinesAhead {
  readonly lines: readonly Line[]
  readonly #markers: (Marker | null | undefined)[] = []

  constructor(lines: readonly Line[]) {
    this.lines = lines
  }

  /** The enumerator or bullet that line `i` begins with; null also where there is no such line. */
  marker(i: number): Marker | null {
    let marker = this.#markers[i]
    if (marker === undefined) {
      const line = this.lines[i]
      marker = line ? readMarker(line.text.slice(0, 60)) : null
      this.#markers[i] = marker
    }
    return marker
  }

  /** Whether a line is words only, so that it may go on from the line before. */
  isPlain(i: number): boolean {
    const line = this.lines[i]
    if (!line || line.text.length > longLine) return false
    const { text } = line
    if (this.marker(i) || /^[#|※＊*>]/.test(text) || readFootnoteMark(text)) return false
    if (headingBracket(text) || furnitureName(text) !== null || figureName(text)) return false
    return !/^https?:/.test(text) && leadingDateLength(text) === 0 && !isOnlyDate(text)
  }

  /** Index of the last line that line `i` goes on in: `i` itself unless the layout broke it. */
  lastOfWrapped(i: number): number {
    let last = i
    while (true) {
      const next = this.lines[last + 1]
      if (!next || next.blankBefore || !this.isPlain(last + 1)) return last
      const before =
        last > i || (last > 0 && !this.lines[last]!.blankBefore) ? this.lines[last - 1]!.text : null
      const after = this.lines[last + 2]
      if (!goesOn(this.lines[last]!.text, next.text, before, after && !after.blankBefore ? after.text : null))
        return last
      last++
    }
  }

  /** The words before the colon, or the date, that line `i` opens with after `skip` characters. */
  label(i: number, skip: number): TextSpan | null {
    const line = this.lines[i]!
    const words = line.text.slice(skip, skip + 80)
    const at = line.from + skip
    const date = leadingDateLength(words)
    if (date > 0) return textSpan(at, at + words.slice(0, date).trimEnd().length)
    const glued = gluedDateLength(words)
    if (glued > 0 && skip === 0 && this.#inSeriesOfDates(i)) return textSpan(at, at + glued)
    const m = labelled.exec(words)
    if (!m) return null
    const bracketed = m[1] !== undefined
    const label = m[1] ?? m[2]!
    const rest = words.slice(m[0].length)
    if (!bracketed && /[（(][^）)]{0,24}$/.test(label)) return null
    // 10:30 is a clock time; a label needs something after it.
    if (rest.trim() === '' || (!bracketed && /[0-9０-９]$/.test(label) && /^[0-9０-９]/.test(rest)))
      return null
    if (/^https?$/i.test(label)) return null
    const from = at + (bracketed ? 1 : 0)
    return textSpan(from, from + label.trimEnd().length)
  }

  #inSeriesOfDates(i: number): boolean {
    if (this.lines[i]!.text.endsWith('。')) return false
    const dated = (line: Line | undefined): boolean => line !== undefined && gluedDateLength(line.text) > 0
    return (
      (!this.lines[i]!.blankBefore && dated(this.lines[i - 1])) ||
      (this.lines[i + 1]?.blankBefore === false && dated(this.lines[i + 1]))
    )
  }

  /** Whether line `i`, a date or a label alone, has something under it that it can head. */
  headsSomething(i: number): boolean {
    const next = this.lines[i + 1]
    if (i === 0 || !next || hashes.test(next.text)) return false
    const bullet = this.marker(i + 1)
    if (bullet && (bullet.rank === 1 || bullet.rank === 2) && next.blankBefore) return false
    if (isOnlyDate(next.text.slice(bullet?.length ?? 0, 80))) return false
    return !headingBracket(next.text) && furnitureName(next.text) === null
  }

  /** A few words directly above a list of bullets: 漏えいした情報, then ・氏名. */
  headsList(i: number): boolean {
    const line = this.lines[i]!
    const next = this.lines[i + 1]
    if (i === 0 || !next || next.blankBefore || line.text.length > 32 || /[、，]/.test(line.text))
      return false
    const bullet = this.marker(i + 1)
    if (!bullet || bullet.number !== null || bullet.rank > 0) return false
    return canBeHeading(line.text) && this.label(i, 0) === null && !/^https?:/.test(line.text)
  }

  /** 今後の対応について on a line of its own, with prose or a list under it. */
  isBareHeading(i: number): boolean {
    const line = this.lines[i]!
    const next = this.lines[i + 1]
    if (i === 0 || !line.blankBefore || !next || !readsLikeHeading(line.text)) return false
    if (!next.blankBefore && !/^[（(]/.test(line.text)) return false
    // What stands under it is prose or a list, not a second label.
    const under = this.marker(i + 1)
    if (under) return under.rank === 0 || under.number === 1
    return this.isPlain(i + 1) && /[。:：]$/.test(next.text)
  }
}
