import type { ListedCompany } from '../../model/listed-company.ts'
import { csvRows } from '../csv-rows.ts'

/** Words by which lists head their columns; those of the list that the Japan Exchange Group publishes among them. */
const columns = {
  name: ['name', '銘柄名', '会社名', '名称', '組織', 'company'],
  code: ['code', 'コード', '証券コード', '銘柄コード', 'securities code'],
  industry: ['industry', '33業種区分', '業種', '業種分類'],
} as const

const securitiesCode = /^[0-9][0-9A-Z][0-9][0-9A-Z][0-9]?$/

/**
 * The companies that a list in CSV names: its first row heads the columns, one of them the name and one the securities
 * code. Rows without either are left out. Null where the first row heads no such columns.
 */
export function readListed(text: string): readonly ListedCompany[] | null {
  const [head = [], ...rows] = csvRows(text)
  const titles = head.map(title => title.normalize('NFKC').trim().toLowerCase())
  const at = (names: readonly string[]): number => titles.findIndex(title => names.includes(title))
  const place = { name: at(columns.name), code: at(columns.code), industry: at(columns.industry) }
  if (place.name < 0 || place.code < 0) return null
  return rows.flatMap(row => {
    const [name, code, industry] = [place.name, place.code, place.industry].map(column =>
      (row[column] ?? '').normalize('NFKC').trim(),
    ) as [string, string, string]
    if (name === '' || !securitiesCode.test(code)) return []
    // 「-」 stands for no industry in the lists of the exchange.
    return [{ name, code, industry: industry === '' || industry === '-' ? null : industry }]
  })
}
