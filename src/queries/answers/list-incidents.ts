import { z } from 'zod'
import type { ListIncidentsOutput } from '../list-incidents.ts'
import { heldTo } from './held-to.ts'
import { countedUnitAnswer, facetAnswer, unitCountsAnswer } from './incident.ts'
import { listedIncidentAnswer } from './listed-incident.ts'

const count = z.number().int().nonnegative()

const namedPartyAnswer = z.object({ id: z.string(), name: z.string() })

export const listIncidentsAnswer = heldTo<ListIncidentsOutput>()(
  z.object({
    total: count,
    page: count,
    perPage: count,
    incidents: z.array(listedIncidentAnswer),
    units: z.array(countedUnitAnswer),
    detail: unitCountsAnswer,
    facets: z.object({
      leak: facetAnswer,
      state: facetAnswer,
      year: facetAnswer,
      type: facetAnswer,
      vector: facetAnswer,
      cause: facetAnswer,
      discovery: facetAnswer,
      step: facetAnswer,
      data: facetAnswer,
      sector: facetAnswer,
      organisationType: facetAnswer,
      authority: facetAnswer,
      measure: facetAnswer,
      counted: facetAnswer,
      final: facetAnswer,
    }),
    parties: z.object({
      root: namedPartyAnswer.nullable(),
      organisation: namedPartyAnswer.nullable(),
      vendor: namedPartyAnswer.nullable(),
    }),
  }),
)
