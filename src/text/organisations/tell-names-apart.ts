import { organisationKeys } from '../organisation-key.ts'

/** Legal forms that make two organisations of one name; those that a body may change between are one. */
const forms: readonly (readonly [string, RegExp])[] = [
  ['company', /株式会社|[(]株[)]|株式会$/],
  ['limited', /有限会社|[(]有[)]/],
  ['llc', /合同会社|[(]同[)]/],
  ['mutual', /相互会社/],
  ['partnership', /合資会社|合名会社|[(][資名][)]/],
  ['school', /学校法人|[(]学[)]/],
  ['medical', /医療法人|[(]医[)]/],
  ['welfare', /社会福祉法人|[(]福[)]/],
  ['association', /(?:社団|財団)法人|[(](?:一社|一財|公社|公財)[)]/],
  ['npo', /特定非営利活動法人|NPO法人|[(]特非[)]/],
  ['religious', /宗教法人/],
  ['firm', /(?:弁護士|税理士|監査|社会保険労務士|司法書士|行政書士|弁理士|特許業務)法人/],
  ['agency', /独立行政法人|国立研究開発法人|[(]独[)]/],
]

const formOf = (name: string): string | null => {
  // What stands behind the name in brackets is another body's form: 「架空市（社会福祉法人みどり会）」.
  const own = name.normalize('NFKC').replace(/(?<=.)[(][^()]{3,60}[)]/g, '')
  return forms.find(([, words]) => words.test(own))?.[0] ?? null
}

/** What tells a spelling from those of others: its key and legal form; null for a name that has no key. */
export function nameIdentity(name: string): string | null {
  const [key] = organisationKeys(name)
  return key === undefined ? null : identityOf(key, formOf(name))
}

const identityOf = (key: string, form: string | null): string => `${key} ${form ?? ''}`

/** Names that are taken for one organisation's. */
export interface OneName {
  readonly identity: string
  /** Other identities that its spellings have. */
  readonly aliases: readonly string[]
  /** Of the name without its legal form. */
  readonly key: string
  readonly names: readonly string[]
}

/**
 * Which spellings are taken for one organisation: those with the same key, unless they have different legal forms. Then
 * each form is an organisation of its own, and so is the bare name, which may be either. Names that say too little to
 * have a key are left out.
 */
export function tellNamesApart(names: readonly string[]): OneName[] {
  const byKey = new Map<string, string[]>()
  for (const name of names) {
    const [key] = organisationKeys(name)
    if (key === undefined) continue
    const held = byKey.get(key)
    if (held) held.push(name)
    else byKey.set(key, [name])
  }
  return [...byKey].flatMap(([key, spellings]) => {
    const byForm = Map.groupBy(spellings, formOf)
    const [form = null, ...others] = [...byForm.keys()].filter(known => known !== null)
    if (others.length > 0)
      return [...byForm].map(([form, of]) => ({
        identity: identityOf(key, form),
        aliases: [],
        key,
        names: of,
      }))
    // With a form it keeps its address when another body of its name turns up.
    const aliases = form !== null && byForm.has(null) ? [identityOf(key, null)] : []
    return [{ identity: identityOf(key, form), aliases, key, names: spellings }]
  })
}
