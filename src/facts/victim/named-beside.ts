import type { NoticeText } from '../../text/notice-text.ts'
import type { Parties } from '../../text/parties/index.ts'
import type { WeighedSign } from './weighed-signs.ts'

/** Victims named in one row with the first, where one of the row is said to be hit: 「A社」、「B社」のそれぞれ. */
export function namedBeside(
  notice: NoticeText,
  { all, mentions }: Parties,
  first: number,
  signs: readonly WeighedSign[],
): Set<number> {
  const { text } = notice.view
  const found = new Set([first])
  const telling = new Set(signs.filter(s => s.sign.party === first).map(s => s.sign.mention.sentence))
  const pairs = mentions.flatMap((m, i) => {
    const next = mentions[i + 1]
    const joined =
      next !== undefined &&
      next.sentence === m.sentence &&
      telling.has(m.sentence) &&
      [m, next].every(x => !all[x.party]!.self && all[x.party]!.name !== '') &&
      /^(?:\([^()]{0,60}\))?[」』]?(?:、|および|及び|と|並びに|ならびに|,|・)(?:それぞれ)?[「『]?$/.test(
        text.slice(m.span.end, Math.min(next.span.start, m.span.end + 90)),
      )
    return joined ? [[m.party, next.party] as const] : []
  })
  for (let grown = true; grown; ) {
    const { size } = found
    for (const [a, b] of pairs) if (found.has(a) || found.has(b)) found.add(a).add(b)
    grown = found.size > size
  }
  return found
}
