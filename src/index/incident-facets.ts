import type { IncidentProfile, ProfiledCode } from '../model/incident-profile.ts'

/** Codes of what is said to be so, or may be: what is denied is no facet. `not_stated` where nothing is said. */
const affirmed = (codes: readonly ProfiledCode[]): readonly string[] => {
  const found = codes
    .filter(({ status }) => status !== 'not_found' && status !== 'ruled_out')
    .map(({ code }) => code)
  return found.length > 0 ? found : notStated
}
const notStated = ['not_stated']

/** By what a profile's incidents are parted: each facet gives the values that an incident has. */
const facets = {
  type: ({ types }) => affirmed(types),
  vector: ({ vectors }) => affirmed(vectors),
  cause: ({ causes }) => affirmed(causes),
  discovery: ({ discoveries }) => affirmed(discoveries),
  step: ({ steps }) => affirmed(steps),
  data: ({ dataItems }) => affirmed(dataItems),
  sector: ({ sector }) => [sector?.code ?? 'unknown'],
  organisationType: ({ organisationType }) => [organisationType?.code ?? 'unknown'],
  // What is only announced has not been told.
  authority: ({ authorities }) => {
    const told = authorities.filter(({ state }) => state === 'done').map(({ code }) => code)
    return told.length > 0 ? told : notStated
  },
  measure: ({ measures }) => (measures.length > 0 ? measures.map(({ code }) => code) : notStated),
  counted: ({ hasCount }) => [String(hasCount)],
  final: ({ hasFinalReport }) => [String(hasFinalReport)],
} as const satisfies Record<string, (profile: IncidentProfile) => readonly string[]>

export type ProfileFacet = keyof typeof facets
export const profileFacets = Object.keys(facets) as readonly ProfileFacet[]

/** For each facet a value that an incident must have, `not_stated` and `unknown` included. */
export type ProfileFilter = Readonly<Partial<Record<ProfileFacet, string | undefined>>>

type Values = Readonly<Record<ProfileFacet, readonly string[]>>

const known = new WeakMap<IncidentProfile, Values>()

/** The values that an incident has in every facet. */
export function facetValues(profile: IncidentProfile): Values {
  let values = known.get(profile)
  if (!values) {
    values = Object.fromEntries(profileFacets.map(facet => [facet, facets[facet](profile)])) as Values
    known.set(profile, values)
  }
  return values
}

/** Whether an incident has every value that is asked for. */
export function meets(profile: IncidentProfile, filter: ProfileFilter): boolean {
  const values = facetValues(profile)
  return profileFacets.every(facet => {
    const wanted = filter[facet]
    return wanted === undefined || values[facet].includes(wanted)
  })
}
