const none = 0
const byPair = 1
const byItself = 2

/** Kana are everywhere: letters are scattered over the 4096 places, so that few ideographs share one with them. */
const placeOfLetter = (letter: number): number => Math.imul(letter, 0x9e3779b1) >>> 20

/** Of 8192. The code behind the last letter is NaN, which makes a pair like others. */
const placeOfPair = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> 19

/**
 * Whether something may begin at a place, told by its two letters in tables so small that they stay in the processor's
 * cache. Several letters and pairs share a place: no is certain, yes is not.
 */
export class Glance {
  readonly #letters = new Uint8Array(4096)
  readonly #pairs = new Uint32Array(8192 / 32)

  /** Something begins with this letter, whatever stands behind it. */
  addLetter(first: number): void {
    this.#letters[placeOfLetter(first)] = byItself
  }

  addPair(first: number, second: number): void {
    const letter = placeOfLetter(first)
    if (this.#letters[letter] === none) this.#letters[letter] = byPair
    const pair = placeOfPair(first, second)
    this.#pairs[pair >> 5]! |= 1 << (pair & 31)
  }

  mayBegin(text: string, at: number): boolean {
    const first = text.charCodeAt(at)
    const letter = this.#letters[placeOfLetter(first)]
    if (letter === none) return false
    if (letter === byItself) return true
    const pair = placeOfPair(first, text.charCodeAt(at + 1))
    return (this.#pairs[pair >> 5]! & (1 << (pair & 31))) !== 0
  }
}
