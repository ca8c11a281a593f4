import type { Threading } from '../../model/threading.ts'
import { meet } from '../pair.ts'
import { titleLikeness } from '../title.ts'
import type { Signal, SignalCase } from './signal.ts'

const shortest = 3
const place = /(?:[都道府県市区町村省庁]|大学|銀行|病院)$/
const generalOpening = /^(?:日本|東京|大阪|全国|国際|中央|関東|関西|九州|北海道|ジャパン)+$/
// A place's name opens many that have nothing else in common.
const prefecture =
  /^(?:北海|青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|京都|兵庫|奈良|和歌|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児|沖縄)/

/** What a name opens with that is another organisation's whole name: あおば不動産 of あおば不動産ホテルズ. */
export function stemsOf(key: string, names: Pick<ReadonlySet<string>, 'has'>): readonly string[] {
  let stems = none
  for (let length = shortest; length < Math.min(key.length, 20); length++) {
    const stem = key.slice(0, length)
    if (names.has(stem) && !place.test(stem) && !generalOpening.test(stem)) stems = [...stems, stem]
  }
  return stems
}
const none: readonly string[] = []

const founded =
  /^(?:[一-鿿]{2,3}[都道府県](?=[一-鿿ぁ-んァ-ヶ]{1,6}[市区町村]立))?([一-鿿ぁ-んァ-ヶー]{1,8}[都道府県市区町村])立(?!大学)./

const office =
  /^(?:[一-鿿]{2,3}[都道府県](?=[一-鿿ぁ-んァ-ヶ]{1,6}[市区町村][一-鿿]))?([一-鿿ぁ-んァ-ヶー]{1,6}[都道府県市区町村])[一-鿿ァ-ヶー]{2,12}[課部局室]$/

/** The place that founded a school or a library, or whose office it is: みどり市立…中学校, みどり市農政課. Null for others. */
export const founderOf = (key: string): string | null =>
  (key.includes('立') ? founded.exec(key)?.[1] : undefined) ??
  (offices.has(key.charAt(key.length - 1)) ? office.exec(key)?.[1] : undefined) ??
  null
const offices: ReadonlySet<string> = new Set('課部局室')

/** A place's name without its prefecture. */
export const withoutPrefecture = (key: string): string =>
  key.replace(/^[一-鿿]{2,3}[都道府県](?=[一-鿿ぁ-んァ-ヶ]{1,6}[市区町村]$)/, '')

const together = 7
const alike = 0.5

/** For a publisher that was harmed itself: each day of it with the first two letters of its name. */
export function openingsOf({ own, victims, events }: Threading): readonly string[] {
  if (victims.length === 0 || victims.some(({ relation }) => relation !== 'self')) return []
  const openings = new Set(
    own
      .filter(key => !generalOpening.test(key.slice(0, 2)) && !prefecture.test(key))
      .map(key => key.slice(0, 2)),
  )
  return events.flatMap(day => [...openings].map(words => `${day} ${words}`))
}

function stemBetween(a: readonly string[], b: readonly string[]): string | null {
  for (const key of a)
    for (const other of b) {
      if (other.startsWith(key) && stemsOf(other, new Set([key])).length > 0) return key
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
  weigh({ earlier: { threading: a }, later: { threading: b }, gap }) {
    if (meet(a.own, b.own)) return null
    const stem = stemBetween(a.own, b.own) ?? stemBetween(b.own, a.own)
    if (stem !== null) return { weight: 0.6, words: stem }
    // Two letters in common say little, but for two that were harmed on one day and tell of it together and alike.
    if (gap === null || gap > together) return null
    const opening = openingsOf(a).find(words => openingsOf(b).includes(words))
    return opening !== undefined && titleLikeness(a, b) >= alike
      ? { weight: 0.3, words: opening.slice(11) }
      : null
  },
}

const self = { name: '', keys: [], relation: 'self' } as const
const title = 'ランサムウェア被害の発生について'
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
    earlier: { own: ['青葉県みどり市'] },
    later: { own: ['青葉県みどり市農業政策課'] },
    says: 'for',
    because: 'An office of that city.',
  },
  {
    earlier: { own: ['青葉興産'], published: '2031-04-05', title, events: ['2031-04-03'], victims: [self] },
    later: { own: ['青葉住宅'], published: '2031-04-06', title, events: ['2031-04-03'], victims: [self] },
    says: 'for',
    because: 'Two names that open alike, harmed on one day.',
  },
  {
    earlier: { own: ['青葉興産'], published: '2031-04-05', title, events: ['2031-04-03'], victims: [self] },
    later: {
      own: ['青葉住宅'],
      published: '2031-04-06',
      title: '書類の紛失',
      events: ['2031-04-03'],
      victims: [self],
    },
    says: 'nothing',
    because: 'They tell of other matters of one day.',
  },
  {
    earlier: { own: ['千葉興産'], published: '2031-04-05', title, events: ['2031-04-03'], victims: [self] },
    later: { own: ['千葉住宅'], published: '2031-04-06', title, events: ['2031-04-03'], victims: [self] },
    says: 'nothing',
    because: 'A prefecture’s name is nobody’s own.',
  },
  {
    earlier: { own: ['青葉興産'], published: '2031-04-05', title, events: ['2031-04-03'], victims: [self] },
    later: { own: ['青葉住宅'], published: '2031-04-06', title, events: ['2031-04-01'], victims: [self] },
    says: 'nothing',
    because: 'Two letters in common are chance.',
  },
  {
    earlier: { own: ['青葉県'] },
    later: { own: ['青葉県みどり市'] },
    says: 'nothing',
    because: 'A city is no part of the prefecture’s office.',
  },
]
