import type { Classified } from '../../model/incident-profile.ts'
import type { ListedCompany } from '../../model/listed-company.ts'
import type { OrganisationTypeCode } from '../../model/vocabulary/organisation-types.ts'
import type { SectorCode } from '../../model/vocabulary/sectors.ts'
import { sectorOfIndustry } from './industries.ts'
import { bySelfWords, type TellingWords, typesByName } from './organisation-type-rules.ts'
import { sectorsByName } from './sector-rules.ts'

/** What is known of an organisation. */
export interface OrganisationWords {
  /** As written. */
  readonly name: string
  /** What it calls itself in its notices (当行, 本学), most frequent first. */
  readonly selfWords: readonly string[]
  /** What the archive's list of listed companies says of it; null where it is not there. */
  readonly listed: ListedCompany | null
}

export interface Classification {
  readonly sector: Classified<SectorCode> | null
  readonly organisationType: Classified<OrganisationTypeCode> | null
}

/** More of a name tells nothing; it may be a whole sentence that was taken for one. */
const longest = 80

/** What stands in brackets is a branch, a shop, a place: it tells nothing of the type. */
const bracketed = /[(（][^()（）]{0,60}[)）]/g

/** The facility that it happened at, which may tell what its owner's name does not: 「株式会社X（ホテルX）」. */
const facilityOf = (name: string): string =>
  (name.slice(0, longest).normalize('NFKC').match(bracketed) ?? []).join(' ').replace(/[()]/g, ' ').trim()

/** The name as rules see it: folded, without brackets, one blank between words. */
const bare = (name: string): string =>
  name
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/[(](株|有|同)[)]/g, (_, form: string) => forms[form]!)
    .replace(bracketed, '')
    .replace(/\s{1,80}/g, ' ')
    .trim()

const forms: Readonly<Record<string, string>> = { 株: '株式会社', 有: '有限会社', 同: '合同会社' }

function told<C extends string>(name: string, rules: readonly TellingWords<C>[]): Classified<C> | null {
  for (const { rule, code, words } of rules) {
    const found = words.exec(name)
    if (found) return { code, rule, words: found[0].trim() }
  }
  return null
}

/**
 * Sector and type of an organisation: as a list of listed companies has it, else by its name, and where that does not
 * tell, by what it calls itself, the sector last by the facility in brackets; null where no rule tells it.
 */
export function classifyOrganisation({ name, selfWords, listed }: OrganisationWords): Classification {
  const written = bare(name)
  const facility = facilityOf(name)
  const own = selfWords[0] ?? ''
  const called = bySelfWords.find(({ words }) => words.test(own))
  const byOwn = <C extends string>(code: C | undefined): Classified<C> | null =>
    called && code !== undefined ? { code, rule: called.rule, words: own } : null
  const type = told(written, typesByName) ?? byOwn(called?.type)
  // The list names companies without their legal form: a school of the same name is none of them.
  const isListed = listed !== null && (type === null || type.code === 'company')
  return {
    sector:
      (isListed ? byIndustry(listed) : null) ??
      told(written, sectorsByName) ??
      byOwn(called?.sector) ??
      told(facility, sectorsByName),
    organisationType: isListed
      ? { code: 'listed_company', rule: 'on-the-list', words: `${listed.code} ${listed.name}` }
      : type,
  }
}

function byIndustry({ industry }: ListedCompany): Classified<SectorCode> | null {
  const code = industry === null ? null : sectorOfIndustry(industry)
  return code && { code, rule: 'industry-on-the-list', words: industry! }
}
