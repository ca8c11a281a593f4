import type { Label } from '../../model/label.ts'
import type { Unit } from './unit.ts'

/** What gathers around one organisation at one time. */
export interface Event {
  readonly key: string
  readonly members: Map<number, { unit: Unit; label: Label; words?: string }>
}

export const namesIt = { ja: '被害組織として名を挙げている', en: 'names it as where it happened' }
export const itself = { ja: '当の組織の公表', en: 'the organisation itself' }
export const mentions = {
  ja: '同じ日の出来事について名を挙げている',
  en: 'names it in telling of the same day',
}
export const namesHarmed = {
  ja: '自ら被害を公表した組織の名を挙げている',
  en: 'names an organisation that says it was harmed',
}
export const sameDays = {
  ja: '名を伏せているが、当の組織の公表と日付が重なる',
  en: 'leaves it unnamed, and gives the days of its notices',
}
export const through = {
  ja: '名を挙げた委託先が、その先の組織を挙げている',
  en: 'names a contractor that itself points further',
}

/** Days that a client's notice may come before the vendor's own. */
export const ahead = 45

const spanOf = (event: Event): readonly [number, number] => {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { unit } of event.members.values()) {
    if (unit.day === null) continue
    first = Math.min(first, unit.day)
    last = Math.max(last, unit.day)
  }
  return [first - ahead, last + ahead]
}

/** Whether an incident was told of while the event was. */
export const inTime = (event: Event, unit: Unit): boolean => {
  const [from, to] = spanOf(event)
  return unit.day !== null && unit.day >= from && unit.day <= to
}

export const noticesOf = ({ members }: Event): number =>
  [...members.values()].reduce((sum, { unit }) => sum + unit.notices.length, 0)
export const publishers = ({ members }: Event): number =>
  new Set([...members.values()].map(({ unit }) => [...unit.own].sort()[0])).size
