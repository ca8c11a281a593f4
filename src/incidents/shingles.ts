/** Letters of a shingle. Short ones would find Japanese prose alike everywhere. */
const width = 8
/** Values of a sketch, a power of two; their agreement estimates the share of shingles two bodies have in common within 0.06. */
const valueBits = 6
const values = 1 << valueBits
const rowsOfBand = 4
/** A body with fewer shingles says too little to be like another. */
const fewest = 60
/** Of a longer body the rest is left out. */
const longest = 20_000

const letters = /[^0-9A-Za-zぁ-んァ-ヶー一-鿿]/g

/**
 * MinHash of a text's shingles of 8 letters, by one permutation (Li, Owen, Zhang 2012): the first bits of a hash choose
 * a bin, which keeps the least of the rest. Empty for a text of a few words. Numbers are kept, punctuation is not.
 */
export function sketchOf(text: string): readonly number[] {
  const words = text.slice(0, longest).replace(letters, '')
  if (words.length < fewest + width) return []
  const least = new Uint32Array(values).fill(empty)
  for (let at = 0; at + width <= words.length; at++) {
    let hash = 0x811c9dc5
    for (let i = at; i < at + width; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193)
    hash = mixed(hash)
    const bin = hash >>> (32 - valueBits)
    const rest = (hash << valueBits) >>> 0
    if (rest < least[bin]!) least[bin] = rest
  }
  return densified(least)
}

const empty = 0xffffffff

/** The last step of MurmurHash3: every bit of a hash depends on all others. */
function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Bins that no shingle fell into take over from the next that has one, told apart by how far it is (Shrivastava, Li 2014). */
function densified(least: Uint32Array): readonly number[] {
  return Array.from(least, (value, bin) => {
    for (let steps = 0; ; steps++) {
      const next = least[(bin + steps) & (values - 1)]!
      if (next !== empty) return steps === 0 ? value : (next + Math.imul(steps, 0x9e3779b1)) >>> 0
    }
  })
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
