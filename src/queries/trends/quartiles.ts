/** How values lie: all of them between least and most, half of them between lower and upper. */
export interface Quartiles {
  readonly least: number
  readonly lower: number
  readonly median: number
  readonly upper: number
  readonly most: number
}

/** Fewer values than this have no quartiles. */
export const fewestForQuartiles = 4

/**
 * Least, quartiles, median and most, between two values in proportion (Hyndman and Fan, 1996, type 7), to a tenth;
 * null where there are too few.
 */
export function quartilesOf(values: readonly number[]): Quartiles | null {
  if (values.length < fewestForQuartiles) return null
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share
    const below = sorted[Math.floor(place)]!
    const above = sorted[Math.ceil(place)]!
    return Math.round((below + (above - below) * (place % 1)) * 10) / 10
  }
  return { least: sorted[0]!, lower: at(0.25), median: at(0.5), upper: at(0.75), most: sorted.at(-1)! }
}
