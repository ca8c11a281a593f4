import { searchFormOf } from '../src/text/search/search-form.ts'

/** Numbers from 0 to 1, the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A stretch of 1 to 12 characters of one of the texts, newlines excepted, with something in it to find. */
export function drawPiece(texts: readonly string[], next: () => number): string {
  for (;;) {
    const text = texts[Math.floor(next() * texts.length)]!
    const characters = Array.from(text.slice(Math.floor(next() * text.length)).slice(0, 40))
    const piece = characters.slice(0, 1 + Math.floor(next() * 12)).join('')
    if (piece.isWellFormed() && !/[\r\n]/.test(piece) && searchFormOf(piece) !== '') return piece
  }
}

/** The piece as a phrase of the language of a search. */
export const asPhrase = (piece: string): string => `"${piece.replaceAll('"', '""')}"`
