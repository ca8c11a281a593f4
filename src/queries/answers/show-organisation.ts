import { z } from 'zod'
import type { OrganisationView, StatedSupply } from '../show-organisation.ts'
import { heldTo } from './held-to.ts'
import { rootNameAnswer } from './incident.ts'
import { listedOrganisationFields } from './list-organisations.ts'
import { listedIncidentAnswer } from './listed-incident.ts'
import { namedOrganisationAnswer } from './named-organisation.ts'
import { day, id } from './notice.ts'

const offset = z.number().int().nonnegative()

const statedSupplyAnswer = heldTo<StatedSupply>()(
  z
    .object({
      organisation: namedOrganisationAnswer,
      relation: z.enum(['contractor', 'service_provider']),
      incident: id,
      first: day.nullable(),
      title: z.string().nullable(),
      evidence: z
        .object({ notice: id, start: offset, end: offset, quote: z.string() })
        .nullable()
        .describe('The sentence that names the vendor'),
    })
    .meta({ id: 'StatedSupply' }),
)

export const showOrganisationAnswer = heldTo<OrganisationView>()(
  z
    .object({
      ...listedOrganisationFields,
      aliases: z.array(id).describe('Other ids that its spellings have; each leads here'),
      ownIncidents: z.array(listedIncidentAnswer),
      vendors: z.array(statedSupplyAnswer),
      clients: z.array(statedSupplyAnswer),
      rootEvents: z.array(rootNameAnswer),
      alike: z
        .array(namedOrganisationAnswer)
        .describe('Names so like it that they may be the same, and are not taken to be'),
    })
    .meta({ id: 'Organisation' }),
)
