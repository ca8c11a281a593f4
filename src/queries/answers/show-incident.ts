import { z } from 'zod'
import type { IncidentView, SharedRoot } from '../show-incident.ts'
import { heldTo } from './held-to.ts'
import { briefIncidentAnswer, citedReportAnswer, judgementAnswer, rootReasonAnswer } from './incident.ts'
import { ledgerAnswer, standingAnswer, timelineEventAnswer, timeMeasureAnswer } from './ledger.ts'
import { listedIncidentFields } from './listed-incident.ts'
import { id } from './notice.ts'
import { problemAnswer } from './problem.ts'

const sharedRootAnswer = heldTo<SharedRoot>()(
  z
    .object({
      id,
      root: z.string(),
      because: z.array(rootReasonAnswer),
      others: z.array(briefIncidentAnswer),
    })
    .meta({ id: 'SharedRoot' }),
)

export const showIncidentAnswer = heldTo<IncidentView>()(
  z
    .object({
      ...listedIncidentFields,
      cited: z.array(citedReportAnswer),
      judgements: z.array(judgementAnswer),
      sharedRoots: z.array(sharedRootAnswer),
      ledger: ledgerAnswer,
      standing: z.array(standingAnswer),
      times: z.array(timeMeasureAnswer),
      timeline: z.array(timelineEventAnswer),
      ledgerProblems: z.array(problemAnswer),
    })
    .meta({ id: 'Incident' }),
)
