import type { Parties } from '../../text/parties/index.ts'
import type { WeighedSign } from './weighed-signs.ts'

/** What the opening sentences weigh: `weightAt` times a sign that names the place. */
const plainInOpening = 3

/**
 * 再委託先である乙のネットワークが侵入を受け、甲が管理する環境に不正アクセス: others of the chain that the sentence
 * of the first victim says were hit as well.
 */
export function* hitAsWell(
  { all }: Parties,
  first: number,
  signs: readonly WeighedSign[],
): Generator<number> {
  const own = signs.filter(s => s.sign.party === first && s.weight >= plainInOpening)
  for (const { sign, weight } of signs) {
    const { self, name, roles } = all[sign.party]!
    if (self || name === '' || sign.party === first || weight < plainInOpening || sign.usesService) continue
    if ((roles[0]?.weight ?? 0) < 2) continue
    if (own.some(s => s.sign.mention.sentence === sign.mention.sentence)) yield sign.party
  }
}
