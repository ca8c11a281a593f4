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
/** Pixels between the words of two neighbouring days, and what each doubling of the days between them adds at most. */
const gap = 14
const perDoubling = 12
/** Pixels that the page has across; a longer course goes on in a further line. */
const widest = 1150
const leastPerDoubling = 1.5
const edge = 44
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

/** A line of the course: its days, and how wide they are. */
interface Line {
  readonly stops: readonly Stop[]
  readonly width: number
}

function linesOf(
  events: readonly PicturedEvent[],
  notices: readonly TimelineNotice[],
  language: Language,
): Line[] {
  const byDay = Map.groupBy(events, ({ date }) => date)
  const toldOn = Map.groupBy(notices, ({ published }) => published ?? '')
  const days = [...new Set([...byDay.keys(), ...toldOn.keys()])]
    .filter(date => Number.isFinite(dayNumber(date)))
    .sort((a, b) => dayNumber(a) - dayNumber(b) || a.length - b.length)
    .slice(0, mostStops)
    .map(date => {
      const day = { date, events: byDay.get(date) ?? [], notices: toldOn.get(date) ?? [] }
      return { ...day, room: Math.max(70, ...wordsAt(day, language).map(widthOf)) }
    })
  const lines: (typeof days)[] = []
  let end = 0
  for (const [i, day] of days.entries()) {
    const before = days[i - 1]
    const step = before ? (before.room + day.room) / 2 + gap + leastPerDoubling * doublings(before, day) : 0
    if (!before || end + step + Math.max(edge, day.room / 2 + 12) > widest) {
      lines.push([day])
      end = startOf(day)
    } else {
      lines.at(-1)!.push(day)
      end += step
    }
  }
  return lines.map(spreadOut)
}

type Day = Omit<Stop, 'x'> & { readonly room: number }

const startOf = ({ room }: Day): number => Math.max(edge, room / 2 + 12)

const doublings = (before: Day, day: Day): number =>
  Math.log2(1 + dayNumber(day.date) - dayNumber(before.date))

/** The days of a line, with what room is left between them. */
function spreadOut(days: readonly Day[]): Line {
  const last = days.at(-1)!
  const steps = days.slice(1).map((day, i) => {
    const before = days[i]!
    return { room: (before.room + day.room) / 2 + gap, doublings: doublings(before, day) }
  })
  const rooms = steps.reduce((sum, { room }) => sum + room, startOf(days[0]!) + startOf(last))
  const all = steps.reduce((sum, step) => sum + step.doublings, 0)
  const perEach = Math.max(leastPerDoubling, Math.min(perDoubling, (widest - rooms) / Math.max(1, all)))
  let x = startOf(days[0]!)
  const stops = days.map(({ date, events, notices }, i): Stop => {
    const step = steps[i - 1]
    if (step) x += step.room + perEach * step.doublings
    return { date, x: Math.round(x), events, notices }
  })
  return { stops, width: Math.ceil(x + startOf(last)) }
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
  const lines = linesOf(events, notices, language)
  const stops = lines.flatMap(line => line.stops)
  if (stops.length < 2) return nothing
  const say = sayIn(language)
  const width = Math.max(...lines.map(line => line.width))
  let height = 0
  const drawn = lines.map((line, i) => {
    const above = Math.max(1, ...line.stops.map(stop => stop.events.length))
    const below = Math.max(0, ...line.stops.map(stop => stop.notices.length))
    const axis = height + 16 + above * rowHeight + 10
    height = axis + 40 + below * rowHeight + 10
    return lineMark(line, axis, {
      language,
      // A line that goes on runs to the edge, and the next one begins there.
      from: i === 0 ? edge / 2 : 0,
      to: i === lines.length - 1 ? line.width - edge / 2 : width,
    })
  })
  return html`<figure class="timeline-picture"><div class="scroll" tabindex="0" role="region" aria-label="${say('timelinePicture')}">
<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${say('timelineLong')}">
${drawn}
</svg></div>
<ol class="course-list">${stops.map(stop => html`<li><span class="day">${stop.date}</span><ul>${stop.events.map(event => html`<li class="event${isDoubtful(event) ? ' inferred' : ''}"><a href="${event.address}">${eventWords(event, language)}</a></li>`)}${stop.notices.map(notice => html`<li class="told"><a href="${notice.address}">${notice.words}</a></li>`)}</ul></li>`)}</ol>
<figcaption class="hint"><span class="key"><svg width="12" height="12" aria-hidden="true"><circle class="event" cx="6" cy="6" r="4.5"/></svg> ${say('timelineStated')}</span> <span class="key"><svg width="12" height="12" aria-hidden="true"><circle class="event inferred" cx="6" cy="6" r="4.5"/></svg> ${say('timelineInferred')}</span> <span class="key"><svg width="12" height="12" aria-hidden="true"><rect class="told" x="1" y="1" width="10" height="10"/></svg> ${say('timelineNotice')}</span> ${say('timelineScale')}</figcaption></figure>`
}

interface LineView {
  readonly language: Language
  /** Where the line begins and ends. */
  readonly from: number
  readonly to: number
}

const lineMark = ({ stops }: Line, axis: number, { language, from, to }: LineView): Html =>
  html`<line class="axis" x1="${from}" y1="${axis}" x2="${to}" y2="${axis}"/>
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
`

const wordsAt = ({ events, notices }: Omit<Stop, 'x'>, language: Language): readonly string[] => [
  ...events.map(event => eventWords(event, language)),
  ...notices.map(({ words }) => words),
]

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
