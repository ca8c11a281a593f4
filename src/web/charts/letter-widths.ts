/** Half the width of an ideograph: Latin letters, digits, half-width kana. */
const narrow = /[\u0000-\u02ff\u2010-\u2027\uff61-\uffdc]/

/** About how wide a text stands, in units of the picture, at a size of letters. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (narrow.test(letter) ? 0.58 : 1), 0) * size

/** As much of a text as stands in a width, with … where it was cut. */
export function fitted(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('')}…`
}
