import type { DataItemCode } from '../../model/vocabulary/data-items.ts'
import type { ItemRow } from './rows.ts'

const usedToEnter =
  /^(?:等|など)?(?:の(?:情報|認証情報))?(?:が(?:用い|使わ|使用さ|不正に(?:利用|使用))|を(?:用い|使|悪用|不正に?(?:入手|取得|利用|使用)|窃取(?:し|され(?:た|て)?(?:こと|た?ため|たもの))|入手し|利用し|推測|入力|組み合わせ)|で(?:の)?ログイン|により?(?:不正)?ログイン|による(?:不正)?(?:ログイン|アクセス))/
const ledToEntry =
  /^[^。]{0,50}(?:た(?:こと)?(?:で|により|が原因)|これ(?:ら)?を(?:利用|用い|悪用|使)|たことによる)[^。]{0,40}(?:アクセス|ログイン|侵入|送信)/
const gone = /^(?:等|など)?(?:の一部)?が(?:失われ|残って|残存|削除|消去|存在しな|確認できな)/
const wayIn = /(?:管理(?:画面|者|システム|アカウント|サイト|ツール)|VPN)[^、。]{0,16}$/
const taken = /^[^。、]{0,16}(?:窃取|漏|流出|盗|不正に)/
const takenOut = /^(?:等|など)?(?:の情報)?(?:を|は)除[くきい]/
const onFake = /(?:偽の?|なりすまし|フィッシング|不審な)(?:メール|SMS|サイト|ページ|画面)[^。、]{0,24}$/
const leftOver = /以外の[^、。]{0,30}$/
const noCause = /^[^。]{0,24}したことによる[^。]{0,24}では(?:な|あり)/
const wouldAsk =
  /^[^。]{0,50}(?:お?聞き(?:する|出)|お?尋ね|お?伺い|求める|入力を(?:お願い|求)|要求する|依頼する)[^。]{0,20}(?:こと|ご?連絡)[^。]{0,12}(?:ありません|ございません|ない|ません)/
const isAsked = /^[^。、]{0,20}(?:、[^。、]{1,12})?を(?:求め|尋ね|聞か|要求さ|入力する(?:よう|こと))/
const describesPeople =
  /^(?:等|など)?(?:の(?:ある|あった)|があ(?:る|った)|をされた|された|をお持ちの|を登録された|登録された)(?:お客|方|会員|ユーザ|人|企業)/

const ofLogin: ReadonlySet<DataItemCode> = new Set(['id_number', 'password', 'email', 'technical'])

/** Whether the row names nothing but what one logs in with. A mail address alone is somebody's information. */
export const credentials = (row: ItemRow): boolean =>
  row.items.every(item => ofLogin.has(item.code)) && row.items.some(item => item.code !== 'email')

/**
 * Why the row is none of the incident's information, though its sentence may speak of a leak: it is how the attacker
 * came in, what nobody would ask for, whose information it is. Null where nothing speaks against it.
 */
export function reasonToRefuse(sentence: string, row: ItemRow): string | null {
  const before = sentence.slice(Math.max(0, row.start - 40), row.start)
  const after = sentence.slice(row.end, row.end + 160)
  if (
    credentials(row) &&
    (/^[^。、]{0,4}(?:の)?(?:漏えい|漏洩|流出|窃取)(?:による|が原因|によって)/.test(after) ||
      ledToEntry.test(after) ||
      usedToEnter.test(after) ||
      (wayIn.test(before) && taken.test(after)))
  )
    return 'It is the way in.'
  if (row.items.every(item => item.code === 'technical') && gone.test(after))
    return 'It is what was left or lost of the traces.'
  if (wouldAsk.test(after) || isAsked.test(after)) return 'It says what nobody would ask for.'
  if (describesPeople.test(after)) return 'It describes people.'
  if (takenOut.test(after)) return 'It is taken out of what is spoken of.'
  if (onFake.test(before) && /^[^。]{0,16}(?:記載|表示|入力)(?:され|し)/.test(after))
    return 'It stands on a fake.'
  if (leftOver.test(before)) return 'It is what is left when the rest is taken away.'
  if (noCause.test(after)) return 'It is said to be no cause.'
  return null
}
