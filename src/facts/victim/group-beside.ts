import { makeFinder, makeTest } from '../../text/matches.ts'
import type { NoticeText } from '../../text/notice-text.ts'

// 当社および｜グループ会社｜のシステムの一部において、不正アクセスを確認: what of the group was hit, not whose data leaked.
const hit = makeFinder(
  /(?:および|及び|並びに|ならびに|と|や|、|・)(?:[当弊][社行]の?)?(?:一部の?|国内外の?|国内の?|海外の?|複数の?|連結)?(?:(子会社)|グループ会社|グループ企業|グループ各社|関係会社|関連会社)(?:各社|数社|の一部)?(?:が|の|で|において|における)(?:(?:保有|管理|運用|利用|使用|所有)(?:する|して(?:い[るた]|おります)))?[^。、\n]{0,16}?(?:サーバー?|システム|ネットワーク|端末|PC|パソコン|環境|機器|アカウント|ホームページ|サイト)[^。\n]{0,40}?(?:不正アクセス|サイバー攻撃|攻撃|侵入|感染|暗号化|改ざん|ランサムウェア)[^。\n]{0,24}?(?:受け|確認|判明|発生|され|しま|しており|に遭|に至)/g,
)
const speaksOfGroup = makeTest(
  /グループ(?:会社|企業|各社)(?:各社|数社|の一部)?[がのでに]|子会社(?:各社|数社|の一部)?[がのでに]|関[係連]会社(?:各社|数社|の一部)?[がのでに]/,
)
const own = /(?:[当弊][社行]|[当本弊]法人|本社|[当本]学園?|(?:株式|有限|合同)会社)(?:\([^()]{0,40}\))?$/
const denied = /^[^。]{0,40}(?:おりません|いません|ありません|ございません|ないこと|なかった|ておらず)/
const forLater = /対策|防止|監視|点検|備え|装っ/

/** The group beside the publisher that is said to have been hit as well, unnamed; null where the notice says no such thing. */
export function unnamedGroupBeside({
  view: { text },
}: NoticeText): { start: number; end: number; relation: 'group' | 'subsidiary' } | null {
  for (const match of speaksOfGroup(text) ? hit(text) : []) {
    const { index: start } = match
    const end = start + match[0].length
    if (!own.test(text.slice(Math.max(0, start - 60), start))) continue
    if (forLater.test(match[0]) || denied.test(text.slice(end, end + 50))) continue
    return { start, end, relation: match[1] === undefined ? 'group' : 'subsidiary' }
  }
  return null
}
