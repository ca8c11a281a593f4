import { makeFinder } from '../matches.ts'

/**
 * Words for information getting out of its owner's hands. Shared by the reading of status and by the kinds of
 * fact that speak of what happened to information.
 */
export const exposureWords =
  '漏えい|漏洩|漏えん|ろうえい|漏出|流出|窃取|搾取|詐取|奪取|盗取|抜き取ら|抜き取り|抜取り|抜き出さ|取り出さ|写し取ら|書き写さ|盗ま|盗み出|盗み見|奪わ|持ち出さ|持ち出し|持出し|閲覧|(?<=情報が|情報|データが|外部に|外部へ|内容が)漏れ(?!な)|誤送信|誤送付|誤配信|誤掲載|誤公開|誤交付|誤廃棄|誤表示|紛失|盗難|不正(?:に)?取得|不正に入手|流失|リーク(?!サイト|ウェブ)'

/** Other things that happen in an incident and whose status carries over to figures in the same clause. */
export const otherEventWords =
  '公開|送信|取得|参照|ダウンロード|入手|アクセス|侵入|感染|暗号化|悪用|改ざん|乗っ取り|乗っ取ら|削除|破壊|不正利用|不正使用|利用|使用|影響|読み取ら|見られ|盗み見ら|覗き見|含まれて|含んで|保存して|保有して|保管して|格納して|掲載して|取り扱って|表示|転送|アップロード|コピー|複製|CSV出力|被害|送付|配信|ログイン|該当|不正に使わ|(?<=(?:外部|社外|海外|国外|外)[へに])送られ'

export const exposure = new RegExp(exposureWords, 'g')
export const anyEvent = new RegExp(`${exposureWords}|${otherEventWords}`, 'g')
/** Every event that a text names. */
export const eventsWithin = makeFinder(anyEvent)
export const exposuresWithin = makeFinder(exposure)

// 可能性 alone stands for the event it was said of: 「可能性を完全に否定することはできない」.
const wholeEvent = new RegExp(
  `(?:${exposureWords}|${otherEventWords}|送付|配信|掲載|交付|提供|売却|販売|譲渡|検索|含まれ|読み出さ|読みださ|破損|毀損|棄損|滅失|消失|消去|使用不能|拡散|流通|流用|送られ|可能性|おそれ|恐れ)$`,
)
/** Whether the words name something that happens, rather than a thing or a figure. */
export const isEvent = (words: string): boolean => wholeEvent.test(words)
