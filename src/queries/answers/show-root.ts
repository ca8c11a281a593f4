import { z } from 'zod'
import type { RootView } from '../show-root.ts'
import { heldTo } from './held-to.ts'
import { briefIncidentAnswer } from './incident.ts'
import { listedRootFields } from './list-roots.ts'
import { namedOrganisationAnswer } from './named-organisation.ts'
import { rootAccountAnswer } from './root-account.ts'

export const showRootAnswer = heldTo<RootView>()(
  z
    .object({
      ...listedRootFields,
      fan: z.array(briefIncidentAnswer),
      account: rootAccountAnswer,
      organisation: namedOrganisationAnswer.nullable(),
    })
    .meta({ id: 'RootEvent' }),
)
