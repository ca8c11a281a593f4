import type { NoticeText } from '../../text/notice-text.ts'
import type { Parties, PartyMention } from '../../text/parties/index.ts'

/** Who does the work and used the tool, and whose tool it is. */
export interface ToolUse {
  readonly user: PartyMention
  readonly maker: PartyMention
}

// 甲社｜が業務に使用していた入力補助ツール(｜乙社, 甲社｜において使用した｜乙社
const uses =
  /^[」』]?(?:\([^()]{0,60}\))?[」』]?(?:側)?(?:が|において|では|にて|で)、?[^。]{0,40}?(?:使用|利用|導入|活用|契約)(?:する|した|して(?:い[るた]|おります|おりました))[、「『]{0,2}(?:[^。、「」()]{2,24}[」』]?\((?:提供(?:元|会社|企業)?[はが:]?)?)?$/
const system =
  /ツール|システム|サービス|クラウド|サーバー?|ソフト(?:ウェア)?|プラットフォーム|アプリ|環境|データセンター/
const befalls =
  /^[^。]{0,120}?(?:不正アクセス|攻撃|侵入|ランサム|感染|改ざん)[^。]{0,30}?(?:受け|確認|判明|発生|され|あった|あり|遭)/
const denied = /(?:確認され|受け|あり|ござい)(?:ておりません|ていません|ておらず|ません)/

/**
 * 「委託先の甲社が業務で使用していた乙社のツールが不正アクセスを受け」: the work was at the one and the system is the
 * other's, so that it happened at both. Null where the notice says no such thing.
 */
export function toolOfAnother(notice: NoticeText, { all, mentions }: Parties): ToolUse | null {
  const { text } = notice.view
  for (let i = 0; i + 1 < mentions.length; i++) {
    const user = mentions[i]!
    const maker = mentions[i + 1]!
    if (user.sentence !== maker.sentence || user.party === maker.party) continue
    if (![user, maker].every(m => isNamedOther(all[m.party]!))) continue
    if ((all[user.party]!.roles[0]?.relation ?? '') !== 'contractor') continue
    const between = text.slice(user.span.end, Math.min(maker.span.start, user.span.end + 150))
    if (!uses.test(between)) continue
    const { end } = notice.sentences[maker.sentence]!.span
    const rest = text.slice(maker.span.end, Math.min(end, maker.span.end + 200))
    if ((system.test(between) || system.test(rest)) && befalls.test(rest) && !denied.test(rest))
      return { user, maker }
  }
  return null
}

const isNamedOther = ({ self, name }: Parties['all'][number]): boolean => !self && name !== ''
