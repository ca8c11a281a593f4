import type { Language } from '../../model/label.ts'
import { undated } from '../../queries/trends/periods.ts'
import type { TrendLine } from '../../queries/trends/trend.ts'
import type { Stop } from '../charts/columns.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** As many stops have room for every month. */
const mostWithEveryMonth = 8
/** More stops than this have no room for the months between the years. */
const mostWithMonths = 40

/** What is written under a period; null where nothing is. */
function tickOf(period: string, i: number, all: readonly string[], language: Language): Stop['tick'] {
  const year = period.slice(0, 4)
  if (period.length === 4) {
    const every = Math.ceil(all.length / 8)
    return i % every === 0 ? { words: year, major: true } : null
  }
  const isQuarter = period[5] === 'Q'
  const opensYear = isQuarter ? period.endsWith('Q1') : period.endsWith('-01')
  const untilYear = all.findIndex(other => (isQuarter ? other.endsWith('Q1') : other.endsWith('-01')))
  // The first stop names its year where the next year's name leaves it room.
  const opensAll = i === 0 && (untilYear < 0 || untilYear * 400 >= all.length * 40)
  if (opensYear || opensAll) return { words: year, major: true }
  if (isQuarter || all.length > mostWithMonths) return null
  const month = Number(period.slice(5))
  if (month % 3 !== 1 && all.length > mostWithEveryMonth) return null
  return { words: language === 'ja' ? `${month}月` : months[month - 1]!, major: false }
}

/** The periods of a picture, with where they stand among its rows. What is known to no month has no place in time. */
export function timeStops(
  rows: readonly TrendLine[],
  language: Language,
): readonly { readonly stop: Stop; readonly row: number }[] {
  const dated = rows.map(({ key }, row) => ({ key, row })).filter(({ key }) => key !== undated)
  const keys = dated.map(({ key }) => key)
  return dated.map(({ key, row }, i) => ({
    row,
    stop: { says: rows[row]!.label[language], tick: tickOf(key, i, keys, language) },
  }))
}

/** Share of a small picture's width that the name of a year takes, with what keeps it apart from the next. */
const widthOfYear = 0.25

/** The same for small pictures: years alone, as far as they find room beside each other. */
export function yearsAlone(stops: readonly Stop[]): readonly Stop[] {
  const next = stops.findIndex(({ tick }, i) => i > 0 && tick?.major)
  const isFirstNamed = next < 0 || next / stops.length > widthOfYear || next === 1
  let free = 0
  return stops.map(({ says, tick }, i) => {
    const isNamed = tick?.major === true && (i > 0 || isFirstNamed) && i / stops.length >= free
    if (isNamed) free = i / stops.length + widthOfYear
    return { says, tick: isNamed ? tick : null }
  })
}
