import { type ListIncidentsInput, listIncidentsInput } from '../../queries/list-incidents.ts'
import type { LabelName } from '../labels.ts'
import { link, type PageRequest, type Params } from '../request.ts'
import { typedDate } from '../search-request.ts'

const names = Object.keys(listIncidentsInput.shape) as readonly (keyof ListIncidentsInput)[]
const dates: ReadonlySet<string> = new Set(['from', 'to', 'first'])

const complaints: Readonly<Partial<Record<string, LabelName>>> = {
  q: 'badQ',
  from: 'badFrom',
  to: 'badTo',
  publisher: 'badPublisher',
  leak: 'badLeak',
  page: 'badPage',
  perPage: 'badPerPage',
  sort: 'badSort',
}

/** What an address of the list asks for. Empty parameters are absent ones, since a form sends them. */
export function readIncidentSearch(
  params: URLSearchParams,
): { readonly input: ListIncidentsInput } | { readonly complaints: readonly LabelName[] } {
  const given: Record<string, string> = {}
  for (const name of names) {
    const value = params.get(name)
    if (value === null || value.trim() === '') continue
    given[name] = dates.has(name) ? typedDate(value) : value
  }
  const parsed = listIncidentsInput.safeParse(given)
  if (parsed.success) return { input: parsed.data }
  const wrong = parsed.error.issues.map(issue => complaints[String(issue.path[0])] ?? 'badCondition')
  return { complaints: [...new Set(wrong)] }
}

const defaultPerPage = 50

/** The conditions of a list as an address carries them: all but where its page begins and how long that is. */
export function conditionsOf({ page: _, perPage: __, ...input }: ListIncidentsInput): Params {
  return Object.fromEntries(
    names.flatMap(name => {
      const value = (input as Record<string, unknown>)[name]
      if (value === undefined || (name === 'sort' && value === 'newest')) return []
      return [[name, String(value)]]
    }),
  )
}

/** The address of the list with some conditions changed; it begins at the first page. */
export const incidentsLink = (request: PageRequest, input: ListIncidentsInput, change: Params = {}): string =>
  link(request, '/incidents', {
    ...conditionsOf(input),
    perPage: input.perPage === defaultPerPage ? undefined : input.perPage,
    ...change,
  })
