import { meet } from '../pair.ts'
import type { Signal, SignalCase } from './signal.ts'

const shortest = 3
const place = /(?:[都道府県市区町村省庁]|大学|銀行|病院)$/
const generalOpening = /^(?:日本|東京|大阪|全国|国際|中央|関東|関西|九州|北海道|ジャパン)+$/

/** What a name may open with that is another organisation's whole name: あおば不動産 of あおば不動産ホテルズ. */
export function stemsOf(key: string): readonly string[] {
  const stems: string[] = []
  for (let length = shortest; length < Math.min(key.length, 20); length++) {
    const stem = key.slice(0, length)
    if (!place.test(stem) && !generalOpening.test(stem)) stems.push(stem)
  }
  return stems
}

const founded =
  /^(?:[一-鿿]{2,3}[都道府県](?=[一-鿿ぁ-んァ-ヶ]{1,6}[市区町村]立))?([一-鿿ぁ-んァ-ヶー]{1,8}[都道府県市区町村])立(?!大学)./

/** The place that founded a school or a library: みどり市立…中学校. Null for others. */
export const founderOf = (key: string): string | null => founded.exec(key)?.[1] ?? null

/** A place's name without its prefecture. */
export const withoutPrefecture = (key: string): string =>
  key.replace(/^[一-鿿]{2,3}[都道府県](?=[一-鿿ぁ-んァ-ヶ]{1,6}[市区町村]$)/, '')

function stemBetween(a: readonly string[], b: readonly string[]): string | null {
  for (const key of a)
    for (const other of b) {
      if (other.startsWith(key) && stemsOf(other).includes(key)) return key
      const founder = founderOf(other)
      if (founder !== null && founder === withoutPrefecture(key)) return key
    }
  return null
}

/** One organisation's name opens with the other's, or one is the place that founded the other: a group, a school. */
export const sharedName: Signal = {
  name: 'shared-name',
  label: {
    ja: '名を同じくする組織（グループ会社、市立の学校など）',
    en: 'one bears the name of the other: a group, a public school',
  },
  ties: true,
  weigh({ earlier: { threading: a }, later: { threading: b } }) {
    if (meet(a.own, b.own)) return null
    const stem = stemBetween(a.own, b.own) ?? stemBetween(b.own, a.own)
    return stem === null ? null : { weight: 0.6, words: stem }
  },
}

export const cases: readonly SignalCase[] = [
  {
    earlier: { own: ['あおば不動産'] },
    later: { own: ['あおば不動産ホテルズ'] },
    says: 'for',
    because: 'A group bears one name.',
  },
  {
    earlier: { own: ['青葉県みどり市'] },
    later: { own: ['みどり市立第三中学校'] },
    says: 'for',
    because: 'A school of that city.',
  },
  {
    earlier: { own: ['青葉県'] },
    later: { own: ['青葉県みどり市'] },
    says: 'nothing',
    because: 'A city is no part of the prefecture’s office.',
  },
]
