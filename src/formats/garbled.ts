/** How much of a text is weighed. */
const sampled = 200_000
/** Fewer signs than this may be a word of another language, or one damaged character. */
const enough = 6

/**
 * Whether a text was read in a wrong encoding before it was saved, so that its bytes are sound and its words are not:
 * UTF-8 taken for Latin letters (ã‚µ), UTF-8 taken for Shift_JIS (縺ｮ), or characters already replaced (U+FFFD).
 */
export function looksGarbled(text: string): boolean {
  let latin = 0
  let kanji = 0
  let replaced = 0
  let japanese = 0
  const end = Math.min(text.length, sampled)
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) continue
    const next = text.charCodeAt(i + 1)
    if (code === 0xfffd) replaced++
    else if (code >= 0xe3 && code <= 0xe9 && ((next >= 0x80 && next <= 0xbf) || isFromWindows(next))) latin++
    else if ((code === 0x7e3a || code === 0x7e67 || code === 0x7e5d) && !isKana(next)) kanji++
    else if (isKana(code)) japanese++
  }
  const most = Math.max(latin, kanji, replaced)
  return most >= enough && most > japanese / 4
}

const isKana = (code: number): boolean => code >= 0x3041 && code <= 0x30fe
/** The characters that Windows-1252 has where Latin-1 has control codes. */
const isFromWindows = (code: number): boolean =>
  code === 0x152 || code === 0x153 || code === 0x160 || code === 0x161 || (code >= 0x2013 && code <= 0x2122)
