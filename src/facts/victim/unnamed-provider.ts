import type { NoticeText } from '../../text/notice-text.ts'

const service =
  /(?:利用|使用|契約)(?:して(?:い|お)|する|中の)[^。]{0,20}(?:外部[^。]{0,10}サービス|カートシステム|メール(?:サービス|システム|セキュリティ|配信))/

// 利用するクラウドサービスが不正アクセスを受け: the service itself is said to have been hit.
const cloudHit =
  /(?:当|弊|本)[一-鿿]{1,2}(?:グループ)?[がで](?:[^。、]{0,16})?(?:利用|使用|契約)(?:して(?:い|お)|する|中の)[^。、]{0,12}クラウド(?:サービス|システム)(?:が|に対(?:する|し))[^。]{0,30}?(?:不正アクセス|攻撃)/

// メールサービスに不正アクセスがあり、大量の迷惑メールが発信され: mail went out through it, from the publisher's account.
const mailSent =
  /(?:迷惑|不審な?|スパム|フィッシング|意図しない|不正な(?:内容の)?|なりすまし|偽の?)メール[^。]{0,24}?(?:送信|発信|配信|送付)(?:され|が)/

/**
 * Whether the publisher uses a service that is by its nature somebody else's, and no account of its own comes into
 * it: then whoever provides it is the victim, named or not. A cloud service in general may have been entered with
 * the publisher's own credentials.
 */
export const usesOthersService = (notice: NoticeText): boolean =>
  (service.test(notice.view.text) || cloudHit.test(notice.view.text)) &&
  !/アカウント|認証情報/.test(notice.view.text) &&
  !mailSent.test(notice.view.text)
