/**
 * What a spreadsheet takes for a formula: a cell that begins with one of these. The full-width forms are taken for
 * the others where the program's language is Japanese. See OWASP, "CSV Injection".
 */
const opensFormula = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * A value as a cell (RFC 4180). An apostrophe before a text that a spreadsheet would run makes it a text; an absent
 * value is an empty cell.
 */
export function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = opensFormula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
