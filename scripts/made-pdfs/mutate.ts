/** A PDF with something wrong, the same for the same seed: bytes changed, stretches cut out, doubled, or cut off. */
export function mutate(pdf: Uint8Array, seed: number): Uint8Array {
  const next = generator(seed)
  const at = (): number => Math.floor(next() * pdf.length)
  const kind = seed % 5
  if (kind === 0) return pdf.slice(0, at())
  if (kind === 1) {
    const from = at()
    return Buffer.concat([
      pdf.subarray(0, from),
      pdf.subarray(Math.min(pdf.length, from + 1 + Math.floor(next() * 400))),
    ])
  }
  if (kind === 2) {
    const from = at()
    const part = pdf.subarray(from, from + 1 + Math.floor(next() * 2000))
    return Buffer.concat([pdf.subarray(0, from), part, part, part, pdf.subarray(from)])
  }
  const changed = Uint8Array.from(pdf)
  // Digits hold lengths, offsets and object numbers: changing them does the most harm.
  const digits = kind === 4 ? digitsOf(changed) : []
  for (let n = 1 + Math.floor(next() * 30); n > 0; n--)
    if (digits.length > 0)
      changed[digits[Math.floor(next() * digits.length)]!] = 0x30 + Math.floor(next() * 10)
    else changed[at()] = Math.floor(next() * 256)
  return changed
}

const digitsOf = (bytes: Uint8Array): number[] =>
  Array.from(bytes.keys()).filter(i => bytes[i]! >= 0x30 && bytes[i]! <= 0x39)

/** Numbers from 0 to 1 (Mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
