import { figureName } from './furniture.ts'
import { canBeHeading } from './heading-words.ts'
import type { LinesAhead } from './lines-ahead.ts'
import { headingBullets, type Marker } from './marker.ts'
import { goesOn } from './wrapped.ts'

/** Tells numbered headings from numbered lists: one series of marks is read the same way until a heading further out. */
export class NumberedSeries {
  readonly #ahead: LinesAhead
  readonly #seen = new Map<string, { as: 'heading' | 'item'; rank: number; number: number | null }>()

  constructor(ahead: LinesAhead) {
    this.#ahead = ahead
  }

  /**
   * A numbered or ■ line is a heading where it can be one and has something of its own under it; lines of one
   * series that follow each other directly are a list.
   */
  isHeading(i: number, marker: Marker): boolean {
    if (marker.rank === 0 && !headingBullets.includes(marker.style)) return false
    if (marker.style === 'letter') return false
    const line = this.#ahead.lines[i]!
    const words = line.text.slice(marker.length)
    if (!canBeHeading(words) || figureName(words)) return false
    const series = this.#seen.get(marker.style)
    if (marker.style === 'digit-space' && marker.number !== 1 && series?.number !== (marker.number ?? 0) - 1)
      return false
    const next = this.#ahead.lines[i + 1]
    if (!next) return series?.as === 'heading' && line.blankBefore
    const following = this.#ahead.marker(i + 1)
    const follows = following?.style === marker.style
    if (
      !follows &&
      !next.blankBefore &&
      this.#ahead.isPlain(i + 1) &&
      goesOn(line.text, next.text, null, null)
    )
      return false
    const previous = this.#ahead.marker(i - 1)
    if (previous?.style === marker.style) return series?.as === 'heading' && !follows
    const outer = following !== null && following.rank > 0 && following.rank < marker.rank
    if (follows || outer || next.text.startsWith('#')) return series?.as === 'heading'
    return true
  }

  /** Notes how a mark was read. A heading ends the series that stand under its own. */
  saw(marker: Marker, as: 'heading' | 'item'): void {
    if (as === 'heading' && marker.rank > 0)
      for (const [style, series] of this.#seen) if (series.rank > marker.rank) this.#seen.delete(style)
    this.#seen.set(marker.style, { as, rank: marker.rank, number: marker.number })
  }

  /** A Markdown heading ends them all. */
  clear(): void {
    this.#seen.clear()
  }
}
