import { type CountingUnit, countingUnitTerms } from '../model/counting-unit.ts'
import type { Label, Language } from '../model/label.ts'
import type { Trend, TrendLine } from '../queries/trends/trend.ts'
import { cell } from './csv/cell.ts'

const inWords = ({ label, group }: TrendLine, language: Language): string =>
  group === null ? label[language] : `${group[language]} ${label[language]}`

const unitOf = (unit: CountingUnit | null): Label | null =>
  unit === null ? null : countingUnitTerms[unit].label

/** With it Excel takes a file for UTF-8. */
const byteOrderMark = '\ufeff'

/** The numbers of a picture as CSV (RFC 4180): a row a row, what is counted in the name of the first column. */
export function trendCsv({ rowLabel, unit, rows, columns, cells }: Trend, language: Language): string {
  const counted = unitOf(unit)?.[language]
  const head = [
    'key',
    counted === undefined ? rowLabel[language] : `${rowLabel[language]} (${counted})`,
    ...columns.map(column => inWords(column, language)),
  ]
  const lines = rows.map((row, i) => [row.key, inWords(row, language), ...cells[i]!])
  return `${byteOrderMark}${[head, ...lines].map(line => line.map(cell).join(',')).join('\r\n')}\r\n`
}
