/** Words that name an address as the sender of abusive mail, shortly before it. */
const namedBefore =
  /(?:送信元|発信元|差出人|発信\(送信\)元|from\b|装っ|騙っ|騙る|かたる|かたっ|なりすま|成りすま|偽(?:の)?メール|偽(?:の)?アドレス|不審なメール|不審メール|迷惑メール|スパム|フィッシング|悪用された|不正に(?:利用|使用)された|不正ログインされた|乗っ取られた)[^。]{0,80}$/i

/** Words shortly after it that do. */
const namedAfter =
  /^[^。\n]{0,12}(?:から|より|を送信元|を差出人|を(?:騙|かた|装)|が(?:、|,)?(?:第三者|悪意|不正|悪用|乗っ取)|を(?:悪用|不正)|の(?:不正利用|悪用|なりすまし))[^。\n]{0,60}(?:不審|迷惑|スパム|フィッシング|なりすまし|悪用|不正|身に覚え|心当たり|乗っ取)/

/** Words that make it an address to write to, whatever stands farther off. */
const toWriteTo =
  /(?:問い?合わ?せ|連絡先|窓口|ご連絡|お申し?出|まで|宛|担当|e-?mail\s*[:：]|メール\s*[:：])[^。]{0,40}$/i
const writeAfter = /^[^。\n]{0,6}(?:まで|宛|へご?連絡|にご?連絡|を使用いたします|へお問)/

/** Characters before an address that are asked: its sentence, the line above a list. */
const reach = 160

/** Whether an address is named as the sender of abusive mail, rather than as one to write to. */
export function isSender(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  if (writeAfter.test(after)) return false
  if (namedAfter.test(after)) return true
  const sender = namedBefore.exec(before)
  if (!sender) return false
  const contact = toWriteTo.exec(before)
  return contact === null || contact.index < sender.index
}

const ownWords =
  /(?:弊|当|本)(?:社|会|園|校|学|院|店|法人|所|館|組合|財団|協会|団体)(?:が(?:管理|使用|利用|保有)|関連)?[^。\n]{0,8}(?:ドメイン|アカウント|アドレス)/

/** Whether only the signs of a list stand between two addresses: what is said of one is said of both. */
export const isListOn = (between: string): boolean =>
  between.length <= 16 && /^[\s\-・*／/、,;|()「」<>（）]*$/.test(between)

/** Whether the words around an address say that it is one of the publisher's own. */
export const isCalledOwn = (text: string, start: number, end: number): boolean =>
  ownWords.test(text.slice(Math.max(0, start - 30), start)) || ownWords.test(text.slice(end, end + 16))
