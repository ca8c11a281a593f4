import { z } from 'zod'
import { type ListNewsOutput, type NewsOfIncident, newsBases } from '../list-news.ts'
import { heldTo } from './held-to.ts'
import { briefIncidentAnswer } from './incident.ts'
import { changeAnswer } from './list-changes.ts'
import { noticeSummaryAnswer } from './notice.ts'

const count = z.number().int().nonnegative()

const newsAnswer = heldTo<NewsOfIncident>()(
  z
    .object({
      incident: briefIncidentAnswer,
      notices: z.array(noticeSummaryAnswer).describe('Those of its notices that came or changed'),
    })
    .meta({ id: 'NewsOfIncident' }),
)

export const listNewsAnswer = heldTo<ListNewsOutput>()(
  z.object({
    basis: z
      .enum(newsBases)
      .describe(
        'changes: all that came or changed since; published: the index is younger, so incidents with a notice published since; latest: the newest incidents, where no moment was asked for or the mark is of another index',
      ),
    next: z.string().describe('Ask for it as `since`'),
    total: count,
    page: count,
    perPage: count,
    incidents: z.array(newsAnswer).describe('The latest first'),
    gone: z.array(changeAnswer).describe('Incidents that went, or became part of another'),
  }),
)
