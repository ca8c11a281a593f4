import type { NoticeText } from '../../text/notice-text.ts'

// A console of a booking site entered with the publisher's own credentials, from which messages go out in its name.
const bookingConsole =
  /(?:管理(?:システム|画面)|アカウント|予約サイト)[^。]{0,80}不正(?:な|に)?(?:アクセス|ログイン|利用)/
const messages =
  /(?:フィッシング|不審|なりすま|装っ|偽)[^。]{0,40}(?:メッセージ|メール)[^。]{0,24}(?:配信|送信|送付|送ら|届)/
const booking = /宿泊|予約|ホテル/

/** Whether the notice tells of such a console: it is the publisher's account that was entered, not the site. */
export const misusesConsole = (notice: NoticeText): boolean =>
  booking.test(notice.view.text) && bookingConsole.test(notice.view.text) && messages.test(notice.view.text)
