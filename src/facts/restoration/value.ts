import { z } from 'zod'
import type { Label, Language } from '../../model/label.ts'
import { type RestorationCode, restorationTerms } from '../../model/vocabulary/restorations.ts'
import { durationInWords } from '../../text/durations.ts'
import type { Progress } from '../ledger-projection.ts'

const codes = restorationTerms.map(term => term.code) as [RestorationCode, ...RestorationCode[]]
const parts = ['early', 'mid', 'late'] as const
const edges = ['from', 'until'] as const
const scopes = ['whole', 'part'] as const

export const restorationValue = z.object({
  outlook: z.enum(codes),
  /** ISO prefix of the day (month, year) that is named. */
  date: z.string().optional(),
  /** Of that month or year only its beginning, middle or end. */
  part: z.enum(parts).optional(),
  /** Not before (from) or not after (until) the date. */
  edge: z.enum(edges).optional(),
  /** ISO 8601: how long it will take. */
  duration: z.string().optional(),
  /** 頃, 約, 程度. */
  approx: z.boolean().optional(),
  /** Whether all of it comes back or only a part, where that is said. */
  scope: z.enum(scopes).optional(),
})
export type RestorationValue = z.infer<typeof restorationValue>

const partWords = {
  early: { ja: '初め', en: 'early' },
  mid: { ja: '中頃', en: 'mid' },
  late: { ja: '末頃', en: 'late' },
} as const
const scopeWords = {
  whole: { ja: '全面', en: 'in full' },
  part: { ja: '一部', en: 'in part' },
} as const

export function showRestoration(
  { outlook, date, part, edge, duration, approx, scope }: RestorationValue,
  language: Language,
): string {
  const ja = language === 'ja'
  const words: string[] = []
  if (date === undefined && duration === undefined)
    words.push(restorationTerms.find(term => term.code === outlook)!.label[language])
  else if (date === undefined)
    words.push(`${approx ? (ja ? '約' : 'about ') : ''}${durationInWords(duration!, language)}`)
  else {
    const named =
      part === undefined ? date : ja ? `${date} ${partWords[part].ja}` : `${partWords[part].en} ${date}`
    if (ja)
      words.push(
        `${named}${approx ? ' 頃' : ''}${edge === 'from' ? ' 以降' : edge === 'until' ? ' まで' : ''}`,
      )
    else
      words.push(
        `${edge === 'from' ? 'from ' : edge === 'until' ? 'by ' : ''}${approx ? 'about ' : ''}${named}`,
      )
  }
  if (scope !== undefined) words.push(ja ? `（${scopeWords[scope].ja}）` : ` (${scopeWords[scope].en})`)
  return words.join('')
}

/** The whole and the parts come back at times of their own. */
export const restorationSubject = ({ scope }: RestorationValue): { key: string; label: Label } => ({
  key: scope ?? 'unsaid',
  label:
    scope === undefined
      ? { ja: '復旧の見込み', en: 'Expected restoration' }
      : {
          ja: `復旧の見込み（${scopeWords[scope].ja}）`,
          en: `Expected restoration (${scopeWords[scope].en})`,
        },
})

/** A later outlook beside an earlier one: another day is that of another service, or the day was put off; both stand. */
export function compareOutlooks(earlier: RestorationValue, later: RestorationValue): Progress {
  if (earlier.outlook !== later.outlook) {
    if (later.outlook === 'expected') return 'further'
    return earlier.outlook === 'expected' ? 'back' : 'beside'
  }
  if (earlier.date === later.date && earlier.duration === later.duration) return 'same'
  if (earlier.date !== undefined && later.date?.startsWith(earlier.date)) return 'refined'
  if (later.date !== undefined && earlier.date?.startsWith(later.date)) return 'vaguer'
  return 'beside'
}
