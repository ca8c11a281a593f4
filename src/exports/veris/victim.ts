import { sectorTerms } from '../../model/vocabulary/sectors.ts'
import type { IncidentCase } from '../read-cases.ts'
import { isAffirmed } from '../statements.ts'

/** UN M.49, as VERIS joins super-region and sub-region: Eastern Asia, and not known. */
const regions = { JP: '142030', Unknown: '000000' } as const

const governments: Readonly<Record<string, string>> = {
  national_government: 'Federal',
  // A prefecture or a municipality: Regional or Local.
  local_government: 'Unknown',
  incorporated_agency: 'Unknown',
}

/**
 * The section `victim`. A contractor or provider at which it happened is the victim, and those who publish are its
 * secondary victims, as VERIS has it. Where the publisher itself is the victim, it is in Japan; of others that is not known.
 */
export function victimSection({ incident, profile, victims }: IncidentCase): object {
  const affirmed = victims.filter(isAffirmed)
  const vendor = affirmed.find(({ relation }) => relation === 'contractor' || relation === 'service_provider')
  const [victim = null, ...others] = vendor ? [vendor, ...affirmed.filter(v => v !== vendor)] : affirmed
  const country = victim?.relation === 'self' ? 'JP' : 'Unknown'
  const sector = vendor ? null : (profile?.sector?.code ?? null)
  const type = vendor ? null : (profile?.organisationType?.code ?? null)
  const secondary = incident.organisations.filter(name => name !== victim?.name)
  return {
    ...(victim ? { victim_id: victim.name } : {}),
    country: [country],
    region: [regions[country]],
    employee_count: 'Unknown',
    industry: industryOf(sector),
    government: [type === null ? 'Unknown' : (governments[type] ?? 'NA')],
    ...(vendor && secondary.length > 0
      ? { secondary: { amount: secondary.length, victim_id: secondary } }
      : {}),
    ...(others.length > 0 ? { notes: others.map(({ name }) => name).join('、') } : {}),
  }
}

/** The NAICS sector (VERIS takes 000 for one that is not known). */
function industryOf(sector: string | null): string {
  const [mapping] = sectorTerms.find(({ code }) => code === sector)?.maps.veris ?? []
  return mapping?.split(': ')[1] ?? '000'
}
