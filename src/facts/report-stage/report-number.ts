import { readNumeral } from '../../text/numerals.ts'

const ordinal = /第([0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:[次回])?報(?!道)/g

export interface ReportNumber {
  readonly number: number
  /** Offsets into the words given. */
  readonly start: number
  readonly end: number
}

/** Every 第N報 in some folded words, in order. */
export function reportNumbers(words: string): ReportNumber[] {
  const found: ReportNumber[] = []
  for (const m of words.matchAll(ordinal)) {
    const { value } = readNumeral(m[1]!)
    if (value !== null && value > 0 && value < 200)
      found.push({ number: value, start: m.index, end: m.index + m[0].length })
  }
  return found
}
