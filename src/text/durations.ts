import type { Language } from '../model/label.ts'

/** A stretch of time as words give it. */
export interface Duration {
  /** ISO 8601: P3W, P2M, PT6H. Never more precise than the words. */
  readonly value: string
  /** 約, およそ, 程度, ほど, 前後. */
  readonly isApproximate: boolean
  /** Offsets into the text looked at. */
  readonly start: number
  readonly end: number
}

const pattern =
  /(約|およそ|おおよそ|概ね|おおむね|ほぼ)?(?<![0-9:.,/第~-])([0-9]{1,3}|半|一|二|三)(年|[かカヶヵケ箇]月|週|日|時)?(間)?(半)?(程度|ほど|前後|弱|強|余り?|あまり)?/g

const figures: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3 }

/** The first stretch of time in folded text: 3週間, 約2か月, 半年, 6時間; days of a month and times of day are none. */
export function firstDuration(text: string): Duration | null {
  pattern.lastIndex = 0
  for (let m = pattern.exec(text); m !== null; m = pattern.exec(text)) {
    const value = isoOf(m[2]!, m[3] ?? '', m[4] !== undefined, m[5] !== undefined)
    if (value === null) continue
    return {
      value,
      isApproximate: m[1] !== undefined || m[6] !== undefined,
      start: m.index,
      end: m.index + m[0].length,
    }
  }
  return null
}

/** 3日 is a day and 3日間 a stretch, 3時 a time and 3時間 a stretch; months and weeks count as they stand. */
function isoOf(figure: string, unit: string, isStretch: boolean, andHalf: boolean): string | null {
  if (figure === '半') return unit === '年' ? 'P6M' : unit === '日' ? 'PT12H' : null
  const count = figures[figure] ?? Number(figure)
  if (count === 0) return null
  switch (unit) {
    case '年':
      // 2025年 is a year, 1年半 and 1年間 are not.
      if (andHalf) return `P${count * 12 + 6}M`
      return isStretch ? `P${count}Y` : null
    case '週':
      return isStretch ? `P${count}W` : null
    case '日':
      return isStretch ? `P${count}D` : null
    case '時':
      return isStretch ? `PT${count}H` : null
    case '':
      return null
    default:
      return andHalf ? null : `P${count}M`
  }
}

const units = {
  PY: { ja: '年', en: 'year' },
  PM: { ja: 'か月', en: 'month' },
  PW: { ja: '週間', en: 'week' },
  PD: { ja: '日間', en: 'day' },
  PTH: { ja: '時間', en: 'hour' },
} as const

/** 「2か月」, "2 months"; of ISO 8601 with one unit, as `firstDuration` gives it. */
export function durationInWords(value: string, language: Language): string {
  const [, letters, count, unit] = /^(PT?)([0-9]{1,4})([YMWDH])$/.exec(value) ?? []
  const words = units[`${letters}${unit}` as keyof typeof units]
  if (words === undefined) return value
  return language === 'ja' ? `${count}${words.ja}` : `${count} ${words.en}${count === '1' ? '' : 's'}`
}
