import type { Relation } from '../../model/vocabulary/relations.ts'
import type { NoticeText } from '../../text/notice-text.ts'
import type { Parties, Party } from '../../text/parties/index.ts'
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
  if (own && (own.weight >= 1 || !facility.test(party.name))) return own.relation
  const nameless = signs.find(
    s => !s.sign.usesService && parties.all[s.sign.party]!.name === '' && s.sign.party !== 0,
  )
  if (nameless) return parties.all[nameless.sign.party]!.roles[0]?.relation ?? 'other'
  if (signs.some(s => s.sign.usesService) || uses.test(notice.view.text)) return 'service_provider'
  return 'other'
}

const uses =
  /(?:当|弊|本)(?:社|行|会|学|市|院|校|金庫|組合|法人)(?:グループ)?が[^。]{0,30}(?:利用|使用|契約|導入)(?:して(?:い|お)|する|中)/
