import type { Relation } from '../../model/vocabulary/relations.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import { coreOfName, type Parties, type Party } from '../../text/parties/index.ts'
import { facility, isOwnBody } from './own-bodies.ts'
import type { WeighedSign } from './weighed-signs.ts'

/** What a party is to the publisher: by its own roles, else by what the notice says of somebody it leaves unnamed. */
export function relationTo(
  notice: NoticeText,
  parties: Parties,
  party: Party,
  signs: readonly WeighedSign[],
): Relation {
  if (isOwnBody(notice, party)) return 'self'
  const [own] = party.roles
  // A public body runs a site: that alone makes it nobody's provider.
  const byTitle = relationInTitle(parties, signs)
  if (own && own.weight >= 1) return byTitle !== null && isCloser(byTitle, own) ? byTitle : own.relation
  const nameless = signs.find(
    s => !s.sign.usesService && parties.all[s.sign.party]!.name === '' && s.sign.party !== 0,
  )
  if (nameless) return parties.all[nameless.sign.party]!.roles[0]?.relation ?? 'other'
  if (byTitle && byTitle !== 'group') return byTitle
  if (own && !facility.test(party.name)) return own.relation
  if (bearsOwnName(parties, party)) return 'group'
  if (signs.some(s => s.sign.usesService) || uses.test(notice.view.text)) return 'service_provider'
  if (signs.some(s => parties.all[s.sign.party] === party && providerTells.includes(s.sign.rule)))
    return 'service_provider'
  // A school has its albums made: who makes them works for it, though the notice may not say so.
  return madeForSchool.test(notice.view.text) ? 'contractor' : 'other'
}

/** 若葉林業クレスト beside 若葉林業: a company that bears the publisher's name and goes on is of its group. */
const bearsOwnName = ({ all }: Parties, { name }: Party): boolean => {
  const core = coreOfName(name)
  return all.some(({ self, name: own }) => {
    const stem = coreOfName(own)
    return self && stem.length >= 3 && core.startsWith(stem)
  })
}

/** 委託先代理店におけるランサムウェア被害について: the title says what the one is that only the text names. */
function relationInTitle({ all }: Parties, signs: readonly WeighedSign[]): Relation | null {
  const titled = signs.find(
    s =>
      !s.sign.usesService &&
      s.sign.mention.how === 'role' &&
      s.sign.mention.sentence === signs[0]?.sign.mention.sentence,
  )
  return titled ? (all[titled.sign.party]!.roles[0]?.relation ?? null) : null
}

/**
 * 「海外子会社への…」 over a company of the group or one that has charge of some work, 「委託先への…」 over one whose
 * service is used: what is more particular.
 */
const isCloser = (byTitle: Relation, { relation, weight }: Party['roles'][number]): boolean =>
  (byTitle === 'subsidiary' && relation === 'group') ||
  ((byTitle === 'subsidiary' || byTitle === 'group') && relation === 'contractor' && weight < 3) ||
  (byTitle === 'contractor' && relation === 'service_provider' && weight < 3)

const providerTells: readonly string[] = ['accounts-for-it', 'provider-reports']
const madeForSchool = /卒(?:業|園)アルバム/

const uses =
  /(?:当|弊|本)(?:社|行|会|学|市|院|校|金庫|組合|法人)(?:グループ|および[^。がはを]{1,16})?が[^。]{0,30}(?:利用|使用|契約|導入)(?:して(?:い|お)|する|中)/
