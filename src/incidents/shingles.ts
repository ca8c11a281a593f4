/** Letters of a shingle. Short ones would find Japanese prose alike everywhere. */
const width = 8
/** Values of a sketch; their agreement estimates the share of shingles two bodies have in common within 0.06. */
const values = 64
const rowsOfBand = 4
/** A body with fewer shingles says too little to be like another. */
const fewest = 60
/** Of a longer body the rest is left out. */
const longest = 20_000

// Odd multipliers of a fixed sequence: the same in every process and on every machine.
const multipliers = Array.from({ length: values }, (_, i) => (Math.imul(i + 1, 0x9e3779b1) ^ 0x85ebca6b) | 1)

const letters = /[^0-9A-Za-zぁ-んァ-ヶー一-鿿]/g

/** MinHash of a text's shingles of 8 letters; empty for a text of a few words. Numbers are kept, punctuation is not. */
export function sketchOf(text: string): readonly number[] {
  const words = text.slice(0, longest).replace(letters, '')
  if (words.length < fewest + width) return []
  const least = new Uint32Array(values).fill(0xffffffff)
  for (let at = 0; at + width <= words.length; at++) {
    let hash = 0x811c9dc5
    for (let i = at; i < at + width; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193)
    hash ^= hash >>> 15
    for (let i = 0; i < values; i++) {
      let h = Math.imul(hash, multipliers[i]!)
      h = (h ^ (h >>> 16)) >>> 0
      if (h < least[i]!) least[i] = h
    }
  }
  return [...least]
}

/** The share of shingles two texts have in common, estimated: 0 to 1. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length !== values || b.length !== values) return 0
  let same = 0
  for (let i = 0; i < values; i++) if (a[i] === b[i]) same++
  return same / values
}

/**
 * Keys under which two texts of a likeness of 0.6 meet at least once in 20 of 21 cases. Whole numbers that tell the
 * place of the band, too.
 */
export function bandsOf(sketch: readonly number[], rows = rowsOfBand): readonly number[] {
  const bands: number[] = []
  for (let at = 0; at + rows <= sketch.length; at += rows) {
    let hash = 0x811c9dc5
    for (let i = at; i < at + rows; i++) {
      const value = sketch[i]!
      hash = Math.imul(hash ^ (value & 0xffff), 0x01000193)
      hash = Math.imul(hash ^ (value >>> 16), 0x01000193)
    }
    bands.push(at * 2 ** 32 + (hash >>> 0))
  }
  return bands
}
