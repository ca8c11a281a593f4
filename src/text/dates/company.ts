import type { Bearings } from './resolve.ts'
import type { Token } from './token.ts'

const dayCompany = /^(?:に|付|から|より|まで|時点|現在|以降|以前|中|夜|[、,:)・~])/
// 「警察には28日に相談」「20日までに全員へ」: a day of a paragraph before, told by what was done on it.
const farCompany =
  /^(?:に(?:相談|報告|届|提出|公表|発送|送付|お?知らせ|お[わ詫]び|連絡|通報|再開|復旧|速報|完了)|までに(?:全|すべ|完了|終|お|ご)|を(?:目指|めど|目途|予定))/
// 「1月5日（「停止のお知らせ」）および13日（「…」）に公表」
const coordinated = /\)(?:および|及び|ならびに|並びに|、|・)$/
const titled = /^\(?[「『]/
const slashCompany = /^[ ]?(?:付|時点|現在|以降|更新|追記|夕|朝|夜|未明|深夜|早朝|頃|ごろ|[(~:])/

/** What stands around words that may be no date (10日, 3/4). */
export interface Company {
  readonly bearings: Bearings
  readonly before: string
  readonly after: string
  readonly leads: boolean
  readonly hasSlashDates: boolean
  readonly partner: Token | null
  /** Characters since the last date. */
  readonly sinceLast: number
  /** Whether the notice has named this day of a month before. */
  readonly isKnownDay: boolean
}

/** Whether such words stand where only a date makes sense. */
export function hasCompany(token: Token, company: Company): boolean {
  const { after, leads, partner } = company
  const { clock, dayPart, weekday, day } = token.surface
  if (token.rule === 'bare-year') return false
  if (token.rule === 'slash-month') return partner !== null || company.hasSlashDates
  if (token.rule === 'slash-month-day') {
    if (/(?:Windows|OS|[Vv]er\.?|バージョン)[ ]?$/.test(company.before) || after.startsWith('用'))
      return false
    if (company.hasSlashDates || leads || slashCompany.test(after)) return true
    if (partner !== null && !partner.latent) return true
    // Past the twelfth it is no fraction that anybody writes.
    return (
      day! > 12 && (/^[に公発提掲]/.test(after) || (company.before.endsWith('(') && after.startsWith(')')))
    )
  }
  const antecedent = company.bearings.antecedent('month')
  if (!antecedent) return false
  if (weekday !== undefined || clock !== undefined || leads || company.sinceLast <= 8) return true
  if (partner?.rule === 'bare-day' || /^中[にを]/.test(after)) return true
  if (farCompany.test(after) && !/[年月回週]に?$/.test(company.before)) return true
  return (
    antecedent.near &&
    (dayPart !== undefined ||
      dayCompany.test(after) ||
      (coordinated.test(company.before) && titled.test(after)) ||
      (company.isKnownDay && after.startsWith('の')))
  )
}
