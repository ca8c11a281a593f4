/** More of a file is no list that a person keeps. */
const mostRows = 100_000

/**
 * The rows of a text in CSV (RFC 4180): cells in quotes may hold commas, newlines and doubled quotes; a line may end
 * in LF, CR or both. Empty lines are left out. At most 100,000 rows.
 */
export function csvRows(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const cell = (): string => {
    if (text[at] !== '"') {
      const from = at
      while (at < text.length && !',\r\n'.includes(text[at]!)) at++
      return text.slice(from, at)
    }
    let words = ''
    for (at++; at < text.length; at++) {
      if (text[at] !== '"') words += text[at]
      else if (text[at + 1] === '"') {
        words += '"'
        at++
      } else break
    }
    at++
    // What stands behind the closing quote is no CSV; it is kept rather than lost.
    while (at < text.length && !',\r\n'.includes(text[at]!)) words += text[at++]
    return words
  }
  const end = (): void => {
    if (row.some(words => words !== '')) rows.push(row)
    row = []
  }
  while (at < text.length && rows.length < mostRows) {
    row.push(cell())
    if (text[at] === ',') {
      at++
      // A comma at the very end leaves an empty cell behind it.
      if (at === text.length) row.push('')
      continue
    }
    end()
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    at++
  }
  end()
  return rows
}
