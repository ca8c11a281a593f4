import type { CountingUnit } from '../../model/counting-unit.ts'
import { type ShowTrendCellInput, showTrendCellInput } from '../../queries/show-trend-cell.ts'
import { type ShowTrendsInput, showTrendsInput } from '../../queries/show-trends.ts'
import { listConditions } from '../../queries/trends/list-conditions.ts'
import type { Trend } from '../../queries/trends/trend.ts'
import type { LabelName } from '../labels.ts'
import { link, type PageRequest, type Params } from '../request.ts'
import { typedDate } from '../search-request.ts'

const names = ['from', 'to', 'type', 'sector', 'unit', 'row', 'column', 'page', 'perPage'] as const

const complaints: Readonly<Partial<Record<string, LabelName>>> = {
  from: 'badFrom',
  to: 'badTo',
  page: 'badPage',
  perPage: 'badPerPage',
}

type Asked<T> = { readonly input: T } | { readonly complaints: readonly LabelName[] }

function given(params: URLSearchParams): Record<string, string> {
  const found: Record<string, string> = {}
  for (const name of names) {
    const value = params.get(name)
    if (value === null || value.trim() === '') continue
    found[name] = name === 'from' || name === 'to' ? typedDate(value) : value
  }
  return found
}

const refused = (issues: readonly { readonly path: readonly PropertyKey[] }[]): readonly LabelName[] => [
  ...new Set(issues.map(({ path }) => complaints[String(path[0])] ?? 'badCondition')),
]

/** The pictures that an address asks for. */
export function readTrends(params: URLSearchParams, name?: string): Asked<ShowTrendsInput> {
  const parsed = showTrendsInput.safeParse({ ...given(params), ...(name === undefined ? {} : { name }) })
  return parsed.success ? { input: parsed.data } : { complaints: refused(parsed.error.issues) }
}

/** The number of a picture that an address asks for. */
export function readCell(params: URLSearchParams, name: string): Asked<ShowTrendCellInput> {
  const parsed = showTrendCellInput.safeParse({ ...given(params), name })
  return parsed.success ? { input: parsed.data } : { complaints: refused(parsed.error.issues) }
}

/** The conditions as parameters of an address. */
export const conditionsOf = ({ from, to, type, sector, unit }: Omit<ShowTrendsInput, 'name'>): Params => ({
  from,
  to,
  type,
  sector,
  unit: unit === 'incident' ? undefined : unit,
})

/** Where a number of a picture leads; a whole row or column where one of the keys is null. */
export const cellAddress =
  (request: PageRequest, input: Omit<ShowTrendsInput, 'name'>) =>
  ({ name }: Trend, row: string | null, column: string | null): string =>
    link(request, `/trends/${name}`, { ...conditionsOf(input), row, column }, 'list')

/**
 * Where a number of a picture leads on a published site: to the list of its incidents, of which there is one for each
 * month and each type; null where there is none.
 */
export const siteCellAddress =
  (request: PageRequest, input: Omit<ShowTrendsInput, 'name'>) =>
  ({ name }: Trend, row: string | null, column: string | null): string | null => {
    const conditions = listConditions({ ...input, name, row, column })
    const [asked, ...more] = Object.keys(conditions ?? {})
    return (asked === 'first' || asked === 'type') && more.length === 0
      ? link(request, '/incidents', conditions!)
      : null
  }

/** The page of one of the things that pictures count. */
export const itemAddress = (request: PageRequest, unit: CountingUnit, id: string, isRoot: boolean): string =>
  link(request, unit === 'notice' ? `/notices/${id}` : isRoot ? `/roots/${id}` : `/incidents/${id}`)
