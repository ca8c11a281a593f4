import { z } from 'zod'
import type { NamedOrganisation } from '../find-organisation.ts'
import { heldTo } from './held-to.ts'
import { id } from './notice.ts'

export const namedOrganisationAnswer = heldTo<NamedOrganisation>()(
  z.object({ id, name: z.string() }).meta({ id: 'NamedOrganisation' }),
)
