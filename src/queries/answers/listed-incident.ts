import { z } from 'zod'
import type { ListedIncident } from '../listed-incident.ts'
import { heldTo } from './held-to.ts'
import { briefIncidentFields, joinAnswer, rootNameAnswer, twinAnswer } from './incident.ts'
import { id, labelAnswer, noticeSummaryAnswer } from './notice.ts'

export const listedIncidentFields = {
  ...briefIncidentFields,
  formerly: z.array(id).describe('Incidents that became part of it; each id still leads here'),
  splitFrom: id.exactOptional(),
  brief: z.array(labelAnswer),
  notices: z.array(noticeSummaryAnswer),
  roots: z.array(rootNameAnswer),
  joins: z.array(joinAnswer),
  twins: z.array(twinAnswer),
} as const

export const listedIncidentAnswer = heldTo<ListedIncident>()(
  z.object(listedIncidentFields).meta({ id: 'ListedIncident' }),
)
