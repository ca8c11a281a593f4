/** Stands for every character inside brackets where a reading must step over them. Never occurs in a text. */
export const masked = '\ue000'

const pairs: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '(': ')',
  '【': '】',
  '〔': '〕',
  '[': ']',
  '<': '>',
  '〈': '〉',
  '《': '》',
}

/** A pair of brackets in a sentence: offsets of the opening and of the closing sign. */
export interface Bracket {
  readonly open: number
  readonly close: number
}

/** By a sign's code: of an opening one the code of its closing one, of a closing one its own. */
const closingOf = new Uint16Array(0x10000)
for (const [open, close] of Object.entries(pairs)) {
  closingOf[open.charCodeAt(0)] = close.charCodeAt(0)
  closingOf[close.charCodeAt(0)] = close.charCodeAt(0)
}

const none: readonly Bracket[] = []

/** The outermost pairs of brackets that are closed in `text`, in order; linear, unclosed ones are ignored. */
export function outerBrackets(text: string): readonly Bracket[] {
  let i = 0
  while (i < text.length && closingOf[text.charCodeAt(i)] === 0) i++
  if (i === text.length) return none
  const found: Bracket[] = []
  const stack: { sign: number; at: number }[] = []
  const depthOf = new Map<number, number>()
  for (; i < text.length; i++) {
    const c = text.charCodeAt(i)
    const close = closingOf[c]!
    if (close === 0) continue
    if (close !== c) {
      stack.push({ sign: close, at: i })
      depthOf.set(close, (depthOf.get(close) ?? 0) + 1)
    } else if ((depthOf.get(c) ?? 0) > 0) {
      // Close back to the matching sign; whatever stood open inside it was never closed.
      for (;;) {
        const top = stack.pop()
        if (!top) break
        depthOf.set(top.sign, (depthOf.get(top.sign) ?? 1) - 1)
        if (top.sign !== c) continue
        while (found.length > 0 && found.at(-1)!.open > top.at) found.pop()
        found.push({ open: top.at, close: i })
        break
      }
    }
  }
  return found
}

/** The text with everything inside brackets masked, signs included for （）; same length. */
export function maskBrackets(text: string, brackets: readonly Bracket[] = outerBrackets(text)): string {
  if (brackets.length === 0) return text
  let out = ''
  let at = 0
  for (const { open, close } of brackets) {
    out += text.slice(at, open) + masked.repeat(close - open + 1)
    at = close + 1
  }
  return out + text.slice(at)
}
