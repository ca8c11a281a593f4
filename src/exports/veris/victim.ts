import { sectorTerms } from '../../model/vocabulary/sectors.ts'
import type { IncidentCase } from '../read-cases.ts'
import { isAffirmed } from '../statements.ts'

/** UN M.49, as VERIS joins super-region and sub-region: Eastern Asia, and not known. */
const regions = { JP: '142030', Unknown: '000000' } as const

/** The level of a government body (industry 92); whether a local one is a prefecture or a municipality is not told apart. */
const levelOf = (industry: string, type: string | null): string => {
  if (industry === unknownIndustry) return 'Unknown'
  if (!industry.startsWith('92')) return 'NA'
  return type === 'national_government' ? 'Federal' : 'Unknown'
}

/** What VERIS takes for an industry that is not known. */
const unknownIndustry = '000'

/**
 * The section `victim`. A contractor or provider at which it happened is the victim, and those who publish are its
 * secondary victims, as VERIS has it. Where the publisher itself is the victim, it is in Japan; of others that is not known.
 */
export function victimSection({ incident, profile, victims }: IncidentCase): object {
  const affirmed = victims.filter(isAffirmed)
  const vendor = affirmed.find(({ relation }) => relation === 'contractor' || relation === 'service_provider')
  const [victim = null, ...others] = vendor ? [vendor, ...affirmed.filter(v => v !== vendor)] : affirmed
  const country = victim?.relation === 'self' ? 'JP' : 'Unknown'
  // The profile is of the organisation that publishes, not of its vendor.
  const industry = industryOf(vendor ? null : (profile?.sector?.code ?? null))
  const secondary = incident.organisations.filter(name => name !== victim?.name)
  return {
    ...(victim ? { victim_id: victim.name } : {}),
    country: [country],
    region: [regions[country]],
    employee_count: 'Unknown',
    industry,
    government: [levelOf(industry, profile?.organisationType?.code ?? null)],
    ...(vendor && secondary.length > 0
      ? { secondary: { amount: secondary.length, victim_id: secondary } }
      : {}),
    ...(others.length > 0 ? { notes: others.map(({ name }) => name).join('、') } : {}),
  }
}

/** The NAICS sector. */
function industryOf(sector: string | null): string {
  const [mapping] = sectorTerms.find(({ code }) => code === sector)?.maps.veris ?? []
  return mapping?.split(': ')[1] ?? unknownIndustry
}
