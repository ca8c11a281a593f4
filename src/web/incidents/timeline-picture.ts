import type { TimelineEvent } from '../../incidents/ledger/timeline.ts'
import type { Language } from '../../model/label.ts'
import { statusTerms } from '../../model/status.ts'
import { type Html, html, nothing } from '../html.ts'
import { sayIn } from '../labels.ts'

/** A notice on the line: its day, what it is called there, and where it leads. */
export interface TimelineNotice {
  readonly published: string | null
  readonly words: string
  readonly address: string
}

/** An event on the line, with where its sentence stands. */
export interface PicturedEvent extends TimelineEvent {
  readonly address: string
}

/** A day on the line. Days known to the month or the year alone stand at its beginning. */
interface Stop {
  readonly date: string
  readonly x: number
  readonly events: readonly PicturedEvent[]
  readonly notices: readonly TimelineNotice[]
}

const rowHeight = 20
/** Pixels between the words of two neighbouring days, and what each doubling of the days between them adds. */
const gap = 20
const perDoubling = 12
const edge = 64
/** More days make no picture that anybody could read: the list beneath has them all. */
export const mostStops = 60

const dayNumber = (date: string): number =>
  Date.parse(`${date}${date.length === 4 ? '-01-01' : date.length === 7 ? '-01' : ''}`.slice(0, 10)) /
  86_400_000

/** Roughly the pixels that words take: a Japanese letter is as wide as it is high, a Latin one half as wide. */
const widthOf = (words: string): number => {
  let width = 0
  for (const letter of words) width += letter < '\u0500' ? 6.8 : 12.5
  return width
}

function stopsOf(
  events: readonly PicturedEvent[],
  notices: readonly TimelineNotice[],
  language: Language,
): Stop[] {
  const days = [
    ...new Set([
      ...events.map(event => event.date),
      ...notices.flatMap(notice => (notice.published === null ? [] : [notice.published])),
    ]),
  ]
    .filter(date => Number.isFinite(dayNumber(date)))
    .sort((a, b) => dayNumber(a) - dayNumber(b) || a.length - b.length)
    .slice(0, mostStops)
  const widthAt = (date: string): number =>
    Math.max(
      80,
      ...events.filter(event => event.date === date).map(event => widthOf(eventWords(event, language))),
      ...notices.filter(notice => notice.published === date).map(({ words }) => widthOf(words)),
    )
  let x = Math.max(edge, widthAt(days[0] ?? '') / 2 + 12)
  return days.map((date, i) => {
    if (i > 0) {
      const before = days[i - 1]!
      const room = (widthAt(before) + widthAt(date)) / 2 + gap
      x += room + perDoubling * Math.log2(1 + dayNumber(date) - dayNumber(before))
    }
    return {
      date,
      x: Math.round(x),
      events: events.filter(event => event.date === date),
      notices: notices.filter(notice => notice.published === date),
    }
  })
}

/**
 * The course of an incident as a picture: what happened above the line, the notices below it. Neighbouring days stand
 * the farther apart the more days lie between them, by the logarithm, so that a year does not hide a week. A day that
 * was inferred, or is only possible, has a hollow mark and says so.
 */
export function timelinePicture(
  events: readonly PicturedEvent[],
  notices: readonly TimelineNotice[],
  language: Language,
): Html {
  const stops = stopsOf(events, notices, language)
  if (stops.length < 2) return nothing
  const say = sayIn(language)
  const above = Math.max(1, ...stops.map(stop => stop.events.length))
  const below = Math.max(1, ...stops.map(stop => stop.notices.length))
  const axis = 16 + above * rowHeight + 10
  const width = stops.at(-1)!.x + 2 * edge
  const height = axis + 40 + below * rowHeight + 10
  return html`<figure class="timeline-picture"><div class="scroll" tabindex="0" role="region" aria-label="${say('timelinePicture')}">
<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${say('timelineLong')}">
<line class="axis" x1="${edge / 2}" y1="${axis}" x2="${width - edge / 2}" y2="${axis}"/>
${stops.map(
  stop => html`<g>
${stop.events.map((event, i) => eventMark(event, stop.x, axis, i, language))}
<text class="day" x="${stop.x}" y="${axis + 22}" text-anchor="middle">${stop.date}</text>
${stop.notices.length === 0 ? nothing : html`<rect class="told" x="${stop.x - 5}" y="${axis - 5}" width="10" height="10"/>`}
${stop.notices.map(
  (notice, i) =>
    html`<a href="${notice.address}"><text class="notice" x="${stop.x}" y="${axis + 42 + i * rowHeight}" text-anchor="middle">${notice.words}</text></a>`,
)}</g>`,
)}
</svg></div>
<figcaption class="hint"><span class="key"><svg width="12" height="12" aria-hidden="true"><circle class="event" cx="6" cy="6" r="4.5"/></svg> ${say('timelineStated')}</span> <span class="key"><svg width="12" height="12" aria-hidden="true"><circle class="event inferred" cx="6" cy="6" r="4.5"/></svg> ${say('timelineInferred')}</span> <span class="key"><svg width="12" height="12" aria-hidden="true"><rect class="told" x="1" y="1" width="10" height="10"/></svg> ${say('timelineNotice')}</span> ${say('timelineScale')}</figcaption></figure>`
}

const isDoubtful = ({ basis, date }: PicturedEvent): boolean => basis === 'inferred' || date.length < 10

function eventWords(event: PicturedEvent, language: Language): string {
  const time = event.time === null ? '' : ` ${event.time.slice(1)}`
  const status = event.status === 'confirmed' ? '' : ` (${statusTerms[event.status].label[language]})`
  return `${event.label[language]}${time}${status}${isDoubtful(event) ? ' ?' : ''}`
}

function eventMark(event: PicturedEvent, x: number, axis: number, row: number, language: Language): Html {
  const y = axis - 18 - row * rowHeight
  const doubtful = isDoubtful(event)
  return html`${row === 0 ? html`<line class="stem" x1="${x}" y1="${y + 6}" x2="${x}" y2="${axis}"/><circle class="event${doubtful ? ' inferred' : ''}" cx="${x}" cy="${axis}" r="4.5"/>` : nothing}
<a href="${event.address}"><text class="event${doubtful ? ' inferred' : ''}" x="${x}" y="${y}" text-anchor="middle">${eventWords(event, language)}</text></a>`
}
