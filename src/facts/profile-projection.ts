import type { Fact } from '../model/fact.ts'
import {
  type DeedState,
  deedStates,
  type ProfiledCode,
  type ProfiledDeed,
} from '../model/incident-profile.ts'
import { assertionStatuses } from '../model/status.ts'

/** The codes that facts name, in the order of their first naming, each with the strongest status that is said of it. */
export function profiledCodes(
  facts: readonly Pick<Fact<string, { readonly code: string }>, 'value' | 'status'>[],
): ProfiledCode[] {
  const strongest = new Map<string, ProfiledCode>()
  for (const { value, status } of facts) {
    const held = strongest.get(value.code)
    if (!held || assertionStatuses.indexOf(status) < assertionStatuses.indexOf(held.status))
      strongest.set(value.code, { code: value.code, status })
  }
  return [...strongest.values()]
}

/** The deeds that facts name, in the order of their first naming, each as far as any says that it has come. */
export function profiledDeeds(
  facts: readonly Pick<
    Fact<string, { readonly code: string; readonly state: DeedState }>,
    'value' | 'status'
  >[],
): ProfiledDeed[] {
  const farthest = new Map<string, ProfiledDeed>()
  for (const { value, status } of facts) {
    if (status === 'not_found' || status === 'ruled_out') continue
    const held = farthest.get(value.code)
    if (!held || deedStates.indexOf(value.state) > deedStates.indexOf(held.state))
      farthest.set(value.code, { code: value.code, state: value.state })
  }
  return [...farthest.values()]
}
