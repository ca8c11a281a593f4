import { z } from 'zod'
import type { ListedRoot, ListRootsOutput } from '../list-roots.ts'
import { heldTo } from './held-to.ts'
import { rootReasonAnswer } from './incident.ts'
import { day, id, noticeSummaryAnswer } from './notice.ts'

const count = z.number().int().nonnegative()

export const listedRootFields = {
  id,
  formerly: z.array(id).describe('Root events that became part of it; each id still leads here'),
  splitFrom: id.exactOptional(),
  root: z.string().describe('The organisation it happened at'),
  because: z.array(rootReasonAnswer),
  organisations: z.array(z.string()),
  first: day.nullable(),
  last: day.nullable(),
  incidents: count,
  notices: z.array(noticeSummaryAnswer),
  told: count,
} as const

const listedRootAnswer = heldTo<ListedRoot>()(z.object(listedRootFields).meta({ id: 'ListedRoot' }))

export const listRootsAnswer = heldTo<ListRootsOutput>()(
  z.object({ total: count, page: count, perPage: count, roots: z.array(listedRootAnswer) }),
)
