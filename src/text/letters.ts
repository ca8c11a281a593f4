/** Letters as a table: by a letter's code 1 where it is one of them. */
export type Letters = Readonly<Uint8Array>

/** The letters of a class as a regular expression writes it (`ぁ-ゖー`), without escapes; a test of one costs nothing. */
export function lettersOf(written: string): Letters {
  const letters = new Uint8Array(0x10000)
  for (let i = 0; i < written.length; i++) {
    const first = written.charCodeAt(i)
    const isRange = written.charAt(i + 1) === '-' && i + 2 < written.length
    letters.fill(1, first, (isRange ? written.charCodeAt(i + 2) : first) + 1)
    if (isRange) i += 2
  }
  return letters
}
