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
      /^[^。]*(?:再委託|再受託)/.test(
        text.slice(span.start - 1, span.end + (rule.startsWith('is-entrusted') ? 45 : 0)),
      ),
    )
  if (name === '' || isEntrustedAgain) return null
  for (const { sign } of signs) {
    const { mention, rule } = sign
    const of = parties.all[sign.party]!
    if (mention.how !== 'role' || rule === 'tells') continue
    // 委託業者が実施した更新に起因: what it did, not where it happened.
    if (/^が[^、。]{0,20}実施/.test(text.slice(mention.span.end, mention.span.end + 24))) continue
    const before = text.slice(Math.max(0, mention.span.start - 60), mention.span.start)
    if (mention.party === victim && /再$|再委託して(?:い[るた]|おり(?:ます|ました))$/.test(before))
      return mention
    if (mention.party !== victim && !(of.name === '' && works.has(of.roles[0]?.relation ?? ''))) continue
    const said = text.slice(mention.span.start, mention.span.end)
    if (/^再/.test(said) || /再委託して/.test(said)) return mention
    const governed = ofVictim.exec(before)
    if (governed && [name, ...aliases, '同社'].some(word => governed[1]!.endsWith(word))) return mention
  }
  return null
}

const works: ReadonlySet<string> = new Set(['contractor', 'service_provider'])

// 甲社が委託していた｜業者, 甲社の｜委託先, 甲社が運営するシステム「乙」の｜管理会社
const ofVictim =
  /([^。、]{2,30}?)」?(?:\([^()]{0,30}\))?(?:が|の)(?:[^、。がの]{0,12}(?:委託|利用|使用|依頼)して(?:いた|いる|おりました|おります)|(?:運営|利用|使用|提供)する[^、。がを]{0,24}の)?[^、。がの]{0,4}$/
