import { z } from 'zod'
import { type ListIncidentsInput, listIncidentsInput } from '../queries/list-incidents.ts'
import { type ListRootsInput, listRootsInput } from '../queries/list-roots.ts'
import { type SearchInput, searchInput } from '../queries/search-notices.ts'
import type { Grain } from './define-export.ts'

// As many as anybody asks for: an export is no page, and holds one record at a time.
const perPage = z.coerce.number().int().min(1).max(10_000_000).default(10_000_000)

/** What each grain may be asked, in the names of the queries that lists put; `perPage` is how many at most. */
export const questionSchemas = {
  notices: searchInput.omit({ page: true }).extend({ perPage }),
  facts: searchInput.omit({ page: true }).extend({ perPage }),
  incidents: listIncidentsInput.omit({ page: true }).extend({ perPage }),
  'root-events': listRootsInput.omit({ page: true }).extend({ perPage }),
} as const satisfies Record<Grain, z.ZodObject>

/** What is asked for, and of which grain its records are. */
export type Question =
  | { readonly grain: 'notices' | 'facts'; readonly input: Omit<SearchInput, 'page'> }
  | { readonly grain: 'incidents'; readonly input: Omit<ListIncidentsInput, 'page'> }
  | { readonly grain: 'root-events'; readonly input: Omit<ListRootsInput, 'page'> }

/** The question as a file repeats it: conditions alone, in a fixed order. */
export function conditionsOf({ input }: Question): Record<string, unknown> {
  const { perPage: _, ...conditions } = input as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(conditions)
      .filter(([, value]) => value !== undefined && value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
