import type { NoticeText } from '../../text/notice-text.ts'
import type { Parties, PartyMention } from '../../text/parties/index.ts'
import type { WeighedSign } from './weighed-signs.ts'

/**
 * 甲社の再委託先が攻撃を受けた, 甲社が委託していた業者のサイト: somebody unnamed below the victim, at whom it began.
 * Null where the notice tells of none, or where the victim itself is the one entrusted again.
 */
export function unnamedBelow(
  notice: NoticeText,
  parties: Parties,
  victim: number,
  signs: readonly WeighedSign[],
): PartyMention | null {
  const { text } = notice.view
  const { name, aliases, roles } = parties.all[victim]!
  const isEntrustedAgain =
    aliases.some(alias => /再/.test(alias)) ||
    roles.some(({ span, rule }) =>
      /再委託|再受託/.test(text.slice(span.start - 1, span.end + (rule === 'is-entrusted' ? 45 : 0))),
    )
  if (name === '' || isEntrustedAgain) return null
  for (const { sign } of signs) {
    const { mention, rule } = sign
    if (mention.how !== 'role' || mention.party !== victim || rule === 'tells') continue
    const before = text.slice(Math.max(0, mention.span.start - 40), mention.span.start)
    if (/再$/.test(before)) return mention
    const governed =
      /^(.{2,30})(?:が|の)(?:[^、。がの]{0,12}委託して(?:いた|いる|おりました|おります))?[^、。がの]{0,4}$/.exec(
        before,
      )
    if (governed && [name, ...aliases].some(word => governed[1]!.endsWith(word))) return mention
  }
  return null
}
