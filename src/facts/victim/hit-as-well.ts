import type { Parties } from '../../text/parties/index.ts'
import type { Scores } from './scores.ts'
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

/** 当社のサーバーに加え、子会社である乙においても: the publisher, where all that weighs for another says so. */
export const isBesidePublisher = (party: number, scores: Scores, signs: readonly WeighedSign[]): boolean => {
  const of = signs.filter(s => s.sign.party === party && s.weight >= plainInOpening)
  if (of.length === 0 || !of.every(s => s.sign.asWell)) return false
  return (scores.get(0) ?? 0) >= plainInOpening || of.some(s => s.sign.besidePublisher)
}

/** 当社および当社の子会社である乙、丙: the companies of its group that are said to have been hit like the publisher. */
export function ofGroupAsWell({ all, mentions }: Parties, signs: readonly WeighedSign[]): number[] {
  const ofGroup = (party: number): boolean =>
    all[party]!.roles.some(r => r.weight >= 2 && (r.relation === 'subsidiary' || r.relation === 'group'))
  const found = signs.filter(({ sign, weight }) => {
    const { self, name } = all[sign.party]!
    if (!sign.asWell || self || name === '' || weight < plainInOpening) return false
    // The role is stated once, before the first of a row.
    const beside = mentions.filter(m => m.sentence === sign.mention.sentence && m.how === 'name')
    return ofGroup(sign.party) || (sign.together === true && beside.some(m => ofGroup(m.party)))
  })
  return [...new Set(found.map(s => s.sign.party))].slice(0, 1)
}
