/** A number of a picture's geometry, to a tenth of a unit. */
export const rounded = (n: number): number => Math.round(n * 10) / 10

/** Marks from 0 to at least `most`, whole numbers that are 1, 2 or 5 times a power of ten apart, five of them at most. */
export function countMarks(most: number): readonly number[] {
  const top = Math.max(1, most)
  const power = 10 ** Math.floor(Math.log10(top / 4))
  const step = Math.max(1, [1, 2, 5, 10].map(n => n * power).find(n => top / n <= 4) ?? 10 * power)
  const marks: number[] = []
  for (let mark = 0; mark < top + step; mark += step) marks.push(mark)
  return marks
}

/** From values to places: `from` to `start`, `to` to `end`. */
export const linear =
  (from: number, to: number, start: number, end: number) =>
  (value: number): number =>
    rounded(start + ((value - from) / Math.max(1e-9, to - from)) * (end - start))

/** The same by the logarithm of the value; `from` is greater than 0. */
export const logarithmic = (from: number, to: number, start: number, end: number) => {
  const at = linear(Math.log10(from), Math.log10(to), start, end)
  return (value: number): number => at(Math.log10(Math.max(from, value)))
}

/** Powers of ten from that below `least` (1 at least) to that at or above `most`. */
export function tenfolds(least: number, most: number): readonly number[] {
  const first = Math.floor(Math.log10(Math.max(1, least)))
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(1, most))))
  return Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i))
}
