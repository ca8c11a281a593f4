const ended = /[。！？!?」』）)】〕］\]＞>〉》≫…:：;；|｜]$/
const neverFirst = /^[ぁぃぅぇぉっゃゅょァィゥェォッャュョ々、。，．）」』】〕]|^ー(?!ー)/
// 「…もの」「…その他」 end a list entry; 「…へ」 and 「…より」 a salutation.
const openEnd = /(?:を|に|は|が|で|と|も|や|(?<!も)の|お|ご|及び|および|または|又は|ならびに|並びに)$/
const sentenceStart =
  /^(?:この|その|あの|これ|それ|ここ|そこ|こち|そち|また|なお|さら|しかし|ただ|いず|よろ|あわせ|あらた|お[一-龥]|ご[一-龥]|まず|もし|すべ|どう|どの|どこ|いつ|とくに|つき|つい|よっ|したが|および|ならび|いただ|わた|わが|みな|かね|かか|ほか|うち|ため|はい|いい|ひと|ふた)/
const stem = /[ぁ-ん一-龥ァ-ヶー]$/
const finite = /[たるすいんだ]$/

/** Columns a line fills: a full-width character fills 2. */
function width(text: string): number {
  let columns = 0
  for (let i = 0; i < text.length; i++) columns += text.charCodeAt(i) > 0xff ? 2 : 1
  return columns
}

/**
 * Whether the words of a line go on in the next, adjacent one: a line broken by the width of a page. True only
 * where the words leave no doubt, since joining two entries of a list is worse than leaving a sentence in two.
 * `after` is the line after `next` where it is adjacent too.
 */
export function goesOn(line: string, next: string, before: string | null, after: string | null): boolean {
  if (line.length < 8 || line.length > 2000 || ended.test(line)) return false
  if (line.endsWith('、') || line.endsWith('，') || neverFirst.test(next) || openEnd.test(line)) return true
  if (/[a-z,]$/.test(line) && /^[a-z]/.test(next)) return true
  if (
    line.length >= 25 &&
    stem.test(line) &&
    !finite.test(line) &&
    /^[ぁ-ん]/.test(next) &&
    !sentenceStart.test(next)
  )
    return true
  // A block of lines that all fill the same width was set by a machine.
  const columns = width(line)
  if (columns < 60) return false
  const like = (other: string | null): boolean => other !== null && Math.abs(width(other) - columns) <= 3
  return (like(before) && (like(next) || after === null)) || (like(next) && like(after))
}
