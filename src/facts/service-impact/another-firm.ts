import { type NoticeText, oncePerNotice } from '../../text/notice-text.ts'

// 「業務委託先における…」「当社が利用する…サービスへの不正アクセス」: the incident happened elsewhere.
const elsewhere =
  /委託先|委託業者|代理店|取引先(?:企業|の)|調査会社|(?:利用|契約)(?:する|している|していた)[^。]{1,24}(?:社|会社)/
const closest = /子会社|グループ会社|関係会社|関連会社|現地法人/

// 「A社は」「委託先において、」「当該事業者のシステム管理会社が、」: who the statement is about.
const firm =
  /(?:^|[、。)])[^、。]{0,30}?(?:[^、。当弊本同他各]社|会社|業者|事業者|委託先|代理店|ベンダー?|印刷所|提供元|運営元|管理元)(?:\([^()]{0,40}\))?(?:は|が|では|において(?:は)?|にて|からは|より)(?:、|[^、。]{0,60}$|[^。]{0,90}$)/
const sameFirm =
  /(?:^|[、。)])[^、。]{0,6}同(?:社|事務所|機構|法人|システム|サーバー?)(?:は|内の|が|では|において(?:は)?|にて|からは|より)/
const own = /(?:当|弊|本)(?:社|行|院|校|会|学|庫|組合|機構|財団|法人|グループ|サイト|店)|委託(?:し|を行)/

// 「当社が業務を委託している乙社において、…。同社は」: the other firm is named before it is called so.
const entrusted =
  /(?:業務|作業|運営|保守|管理|発送|印刷)[^。、]{0,12}を[^。、]{0,6}委託して|業務委託先|委託先(?:である|が(?:運営|管理|保有)する)/

/** Whether a body begins with what happened at a firm that works for the publisher. */
const beginsElsewhere = oncePerNotice((notice: NoticeText): boolean => {
  const { text } = notice.view
  const at = notice.sentences.findIndex(({ block }) => notice.blocks[block]!.block.kind !== 'overview')
  const start = notice.sentences[at]?.span.start ?? 0
  const opening = text.slice(start, start + 300)
  return entrusted.test(opening) && !closest.test(opening)
})

/** Whether the notice is about an incident at a firm that works for the publisher: told from its title. */
export function happensElsewhere(notice: NoticeText): boolean {
  const title = notice.document.head.title?.value.normalize('NFKC').slice(0, 200) ?? ''
  return elsewhere.test(title) && !closest.test(title)
}

/** Whether the words before a statement speak of the firm that the opening of the notice names. */
export const sameFirms = (notice: NoticeText, before: string): boolean =>
  sameFirm.test(before.slice(-100)) && !own.test(before.slice(-20)) && beginsElsewhere(notice)

/** Whether the words before a statement make it one about another firm's systems. */
export const anotherFirms = (before: string, isElsewhere: boolean): boolean => {
  const said = before.slice(-100)
  return isElsewhere && (firm.test(said) || sameFirm.test(said)) && !own.test(said)
}
