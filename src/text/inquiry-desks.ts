const others =
  /偽の?|折り返し|カード会社|警察|[都道府県]警|警視庁|サイバー犯罪|消費生活|消費者|金融機関|各社の|ホットライン|個人情報保護委員会|メディア|報道|マスコミ|取材|公的な/
const received =
  /^[^。]{0,14}(?:連絡|架電|電話)(?:を)?し(?:た|まし)|^[^。]{0,10}(?:業務|元|を記載|機能|サイト|システム|に入力|履歴|内容|情報)|^[^。]{0,14}(?:が停止|の対応が|を(?:いただ|頂)(?:いた|きまし|いて)|(?:いただ|頂)き?まし|があ(?:り|っ)|を受け(?!付)|が(?:殺到|集中))|^フォーム[^。]{0,50}(?:から|より)[^。]{0,24}(?:漏|流出)/

/** Whether the words near a desk say that it is somebody else's (the police's, a card company's), a fake, or for the press. */
export const isDeskOfOthers = (near: string): boolean => others.test(near)

/** Whether the words behind 問い合わせ speak of inquiries that came in, or of what was in them, and of no desk. */
export const isOfInquiries = (after: string): boolean => received.test(after)
