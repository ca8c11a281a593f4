import { makeTest } from '../../text/matches.ts'
import type { NoticeText } from '../../text/notice-text.ts'

// A console of a booking site entered with the publisher's own credentials, from which messages go out in its name.
const bookingConsole = makeTest(
  /(?:管理(?:システム|画面)|アカウント|予約サイト)[^。]{0,80}不正(?:な|に)?(?:アクセス|ログイン|利用)/,
)
const messages = makeTest(
  /(?:フィッシング|不審|なりすま|装っ|偽)[^。]{0,40}(?:メッセージ|メール)[^。]{0,24}(?:配信|送信|送付|送ら|届)/,
)
const booking = /宿泊|予約|ホテル/

const credentials =
  '(?:ログイン(?:用)?ID|ID(?=[及・や,、&とPをが/])|アカウント|パスワード|認証情報|APIキー|アクセスキー|ログイン情報)'
// 当施設のログインID及びパスワードを第三者が, 弊社が利用するアカウントに対し
const ownCredentials = makeTest(
  new RegExp(
    `[当弊本自](?:[社院校園店宿会学所行館]|施設|ホテル|旅館|協会|法人|組合|団体|事務所|財団|機構|金庫|センター)(?:ら)?(?:に関連する|に関する|専用の?|用の?|名義の?|が(?:利用|使用|管理|保有|契約)(?:する|して(?:い[るた]|おります))|の|が)?(?:(?:従業員|職員|社員|担当者|スタッフ|教職員|教員)(?:の|が(?:利用|使用)する))?[^、。がをはにで]{0,14}?${credentials}[^。()\\n]{0,20}?(?:を(?:不正に|何者かが|第三者が|外部の者が)?(?:使い|使って|使われ|使用し|用い|利用し|悪用|不正)|が[^、。]{0,12}(?:悪用|不正(?:に)?(?:利用|使用|アクセス|ログイン)|乗っ取|使用され|使われ)|に対(?:する|し)[^。]{0,14}不正|へ[のに]?[^。]{0,10}不正|で(?:不正に)?ログイン)`,
  ),
)
// 第三者が同システムのログインIDとパスワードを使用し、不正にログイン: of a hotel's console, whose else should they be?
const loggedInto = makeTest(
  /(?:ID|パスワード|認証情報)[^。、]{0,8}を(?:不正に)?(?:使い|使用し|用い|利用し|悪用し)[^。]{0,12}(?:不正に)?(?:ログイン|アクセス)/,
)

/**
 * Whether it was the publisher's own account at somebody's service that was misused: then it is the publisher that was
 * hit, and not who provides the service.
 */
export const misusesOwnAccount = ({ view: { text } }: NoticeText): boolean =>
  ownCredentials(text) ||
  (booking.test(text) && ((bookingConsole(text) && messages(text)) || loggedInto(text)))
