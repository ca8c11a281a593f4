/**
 * Whether something may begin at a place, told by its two letters in a table so small that it stays in the processor's
 * cache. Several letters and pairs share a bit: no is certain, yes is not.
 */
export class Glance {
  readonly #letters = new Uint32Array(128)
  readonly #pairs = new Uint32Array(256)

  addLetter(first: number): void {
    this.#letters[(first >> 5) & 127]! |= 1 << (first & 31)
  }

  addPair(first: number, second: number): void {
    const pair = Math.imul(first, 31) + second
    this.#pairs[(pair >> 5) & 255]! |= 1 << (pair & 31)
  }

  mayBegin(text: string, at: number): boolean {
    const first = text.charCodeAt(at)
    if ((this.#letters[(first >> 5) & 127]! & (1 << (first & 31))) !== 0) return true
    // NaN behind the last letter, which is a pair like others here.
    const pair = Math.imul(first, 31) + text.charCodeAt(at + 1)
    return (this.#pairs[(pair >> 5) & 255]! & (1 << (pair & 31))) !== 0
  }
}
