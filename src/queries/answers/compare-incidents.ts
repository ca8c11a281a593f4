import { z } from 'zod'
import type { ComparedIncident, ComparedRow, Comparison } from '../compare-incidents.ts'
import { heldTo } from './held-to.ts'
import { standingAnswer, timelineEventAnswer, timeMeasureAnswer } from './ledger.ts'
import { listedIncidentFields } from './listed-incident.ts'
import { labelAnswer, noticeFields } from './notice.ts'

const { id, title, organisations, first, last, state, leak, told, brief, roots } = listedIncidentFields

const comparedIncidentAnswer = heldTo<ComparedIncident>()(
  z
    .object({
      id,
      title,
      organisations,
      first,
      last,
      state,
      leak,
      told,
      brief,
      roots,
      notices: z.array(z.object(noticeFields).pick({ id: true, published: true, stage: true, number: true })),
      timeline: z.array(timelineEventAnswer),
      times: z.array(timeMeasureAnswer),
    })
    .meta({ id: 'ComparedIncident' }),
)

const comparedRowAnswer = heldTo<ComparedRow>()(
  z
    .object({ kind: z.string(), label: labelAnswer, cells: z.array(z.array(standingAnswer)) })
    .meta({ id: 'ComparedRow' }),
)

export const compareIncidentsAnswer = heldTo<Comparison>()(
  z
    .object({
      incidents: z.array(comparedIncidentAnswer),
      rows: z.array(comparedRowAnswer),
      missing: z.array(z.string()),
    })
    .meta({ id: 'Comparison' }),
)
