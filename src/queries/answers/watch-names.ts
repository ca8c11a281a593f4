import { z } from 'zod'
import type { WatchedEntry, WatchedNames, WatchMatch } from '../watch-names.ts'
import { concerns } from '../watched-names.ts'
import { heldTo } from './held-to.ts'
import { briefIncidentFields } from './incident.ts'
import { id } from './notice.ts'
import { snippetAnswer } from './search-notices.ts'

const watchMatchAnswer = heldTo<WatchMatch>()(
  z
    .object({
      ...briefIncidentFields,
      as: z.enum(concerns),
      named: z.object({ notice: id, snippet: snippetAnswer }).nullable(),
    })
    .meta({ id: 'WatchMatch' }),
)

const watchedEntryAnswer = heldTo<WatchedEntry>()(
  z
    .object({
      name: z.string(),
      aliases: z.array(z.string()),
      organisations: z.array(z.object({ id, name: z.string() })),
      total: z.number().int().nonnegative(),
      matches: z.array(watchMatchAnswer),
    })
    .meta({ id: 'WatchedEntry' }),
)

export const watchNamesAnswer = heldTo<WatchedNames>()(
  z.object({ entries: z.array(watchedEntryAnswer) }).meta({ id: 'WatchedNames' }),
)
