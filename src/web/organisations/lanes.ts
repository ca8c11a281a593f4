import type { ListedIncident } from '../../queries/listed-incident.ts'
import { type Html, html, nothing } from '../html.ts'
import { sayIn } from '../labels.ts'
import type { PageRequest } from '../request.ts'

/** The stretch of time that all lanes of a page share. */
export interface LaneScale {
  /** Days since 1970. */
  readonly from: number
  readonly to: number
}

const day = 86_400_000
const least = 120

const dayOf = (date: string): number =>
  Date.parse(`${date}${date.length === 4 ? '-01-01' : date.length === 7 ? '-01' : ''}`.slice(0, 10)) / day

const daysOf = (incidents: readonly ListedIncident[]): number[] =>
  incidents
    .flatMap(({ notices }) => notices.map(({ published }) => published))
    .flatMap(date => (date === null ? [] : [dayOf(date)]))
    .filter(Number.isFinite)

/** Null where less than two notices have a day: then there is nothing to see. */
export function laneScale(incidents: readonly ListedIncident[]): LaneScale | null {
  const days = daysOf(incidents)
  if (days.length < 2) return null
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const pad = Math.max((last - first) * 0.03, (least - (last - first)) / 2)
  return { from: first - pad, to: last + pad }
}

const place = ({ from, to }: LaneScale, at: number): string =>
  `${Math.round(((at - from) / (to - from)) * 10_000) / 100}%`

/** The beginnings of years, or of months where the lanes are shorter than a year and a half. */
function ticksOf({ from, to }: LaneScale): { readonly at: number; readonly words: string }[] {
  const step = to - from > 540 ? 12 : to - from > 200 ? 3 : 1
  const start = new Date(from * day)
  const ticks: { at: number; words: string }[] = []
  for (let month = 0; ; month += 1) {
    const date = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month, 1)
    const at = date / day
    if (at > to) break
    const iso = new Date(date).toISOString()
    if (at >= from && Number(iso.slice(5, 7)) % step === 1 % step)
      ticks.push({ at, words: step === 12 ? iso.slice(0, 4) : iso.slice(0, 7) })
  }
  return ticks
}

/** The scale over the lanes. */
export const laneAxis = (scale: LaneScale): Html =>
  html`<svg class="lane-axis" width="100%" height="18" aria-hidden="true">${ticksOf(scale).map(
    ({ at, words }) =>
      html`<line x1="${place(scale, at)}" x2="${place(scale, at)}" y1="13" y2="18"></line><text x="${place(scale, at)}" y="10" text-anchor="middle">${words}</text>`,
  )}</svg>`

/** One incident on the scale: a line from its first notice to its last, a dot for each. */
export function lane(request: PageRequest, scale: LaneScale, incident: ListedIncident): Html {
  const days = daysOf([incident])
  if (days.length === 0) return nothing
  const say = sayIn(request.language)
  const label = say('lane', { first: incident.first ?? '', last: incident.last ?? '', n: incident.told })
  return html`<svg class="lane" width="100%" height="14" role="img" aria-label="${label}">${ticksOf(
    scale,
  ).map(
    ({ at }) =>
      html`<line class="tick" x1="${place(scale, at)}" x2="${place(scale, at)}" y1="0" y2="14"></line>`,
  )}<line class="span" x1="${place(scale, Math.min(...days))}" x2="${place(scale, Math.max(...days))}" y1="7" y2="7"></line>${days.map(
    at => html`<circle cx="${place(scale, at)}" cy="7" r="3.5"></circle>`,
  )}</svg>`
}
