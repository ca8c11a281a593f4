import { z } from 'zod'
import { changingNouns, type IndexChangeMark } from '../../index/change-contract.ts'
import type { ListChangesOutput } from '../list-changes.ts'
import { heldTo } from './held-to.ts'
import { id } from './notice.ts'

export const changeAnswer = heldTo<IndexChangeMark>()(
  z
    .object({
      noun: z.enum(changingNouns),
      id,
      sequence: z.number().int(),
      at: z.string().describe('ISO, UTC'),
      fate: z.enum(['there', 'merged', 'gone']),
      now: id.nullable().describe('What it was merged into'),
    })
    .meta({ id: 'Change' }),
)

export const listChangesAnswer = heldTo<ListChangesOutput>()(
  z.object({
    changes: z.array(changeAnswer),
    more: z.boolean(),
    next: z.string().describe('Ask for it as `since`'),
    complete: z
      .boolean()
      .describe('false: the index was made anew since; take everything and drop what is not among it'),
    begun: z.string().describe('When the index was made: ISO, UTC'),
  }),
)
