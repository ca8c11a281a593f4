import type { NoticeIndex } from '../index/contract.ts'
import type { Organisation } from '../model/organisation.ts'
import { organisationKeys } from '../text/organisation-key.ts'

/** An organisation by its name. */
export interface NamedOrganisation {
  readonly id: string
  readonly name: string
}

/**
 * The organisation that a person names: its id, a unique beginning of it (4 characters or more), or a spelling of its
 * name, with or without legal form; null where there is none, or more than one.
 */
export async function findOrganisation(index: NoticeIndex, name: string): Promise<Organisation | null> {
  const { all, byName } = await index.organisations()
  const wanted = name.trim()
  const exact = byName.get(wanted)
  if (exact !== undefined) return all.find(({ id }) => id === exact) ?? null
  const byId = /^[0-9a-f]{4,10}$/.test(wanted)
    ? all.filter(({ id, aliases }) => [id, ...aliases].some(one => one.startsWith(wanted)))
    : []
  if (byId.length > 0) return byId.length === 1 ? byId[0]! : null
  const [own] = organisationKeys(wanted)
  const byKey = all.filter(({ key }) => key === own)
  return byKey.length === 1 ? byKey[0]! : null
}
