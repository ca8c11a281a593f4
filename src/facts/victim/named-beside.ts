import type { NoticeText } from '../../text/notice-text.ts'
import type { Parties, PartyMention } from '../../text/parties/index.ts'
import type { WeighedSign } from './weighed-signs.ts'

// Between two names of a row, or the short form in the brackets of one and the next: 「）、」, 」および「.
const inOneRow =
  /^(?:[」』]?[^()、]{0,12}\))?(?:\([^()]{0,80}\))?[」』]?(?:、(?:および|及び)?|および|及び|と|並びに|ならびに|,|・)(?:それぞれ)?(?:(?:その|同社の)?(?:再委託|委託|提携|運営|協力|子)(?:先|会社|業者|事業者)(?:である|の)?|(?:その|同社の)?(?:[ァ-ヶー一-鿿]{1,6}の)?現地法人(?:である)?)?再?[「『]?$/

const tells = /不正アクセス|攻撃を受け|ランサム|感染/

/** Victims named in one row with the first, where one of the row is said to be hit: 「A社」、「B社」のそれぞれ. */
export function namedBeside(
  notice: NoticeText,
  { all, mentions }: Parties,
  first: number,
  signs: readonly WeighedSign[],
): Set<number> {
  const { text } = notice.view
  const found = new Set([first])
  const telling = new Set([
    ...signs.filter(s => s.sign.party === first).map(s => s.sign.mention.sentence),
    ...mentions.filter(m => tells.test(notice.sentences[m.sentence]!.text)).map(m => m.sentence),
  ])
  // 甲社、および同社の協力会社である乙社: what stands between two names may speak of the first again.
  const row = (m: PartyMention, next: PartyMention | undefined): readonly (readonly [number, number])[] => {
    const joined =
      next !== undefined &&
      next.sentence === m.sentence &&
      telling.has(m.sentence) &&
      [m, next].every(x => !all[x.party]!.self && all[x.party]!.name !== '') &&
      inOneRow.test(text.slice(m.span.end, Math.min(next.span.start, m.span.end + 110)))
    return joined ? [[m.party, next.party] as const] : []
  }
  const names = mentions.filter(m => m.how === 'name')
  const pairs = [
    ...mentions.flatMap((m, i) => row(m, mentions[i + 1])),
    ...names.flatMap((m, i) => row(m, names[i + 1])),
  ]
  for (let grown = true; grown; ) {
    const { size } = found
    for (const [a, b] of pairs) if (found.has(a) || found.has(b)) found.add(a).add(b)
    grown = found.size > size
  }
  return found
}
