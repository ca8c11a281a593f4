import type { Language } from '../../model/label.ts'
import { stageInWords } from '../../model/stage.ts'
import { statusTerms } from '../../model/status.ts'
import type { ComparedIncident } from '../../queries/compare-incidents.ts'
import { type Html, html, nothing } from '../html.ts'
import { sayIn } from '../labels.ts'
import { link, type PageRequest } from '../request.ts'

const laneHeight = 70
const width = 1160
const edge = 28
const head = 34

/** Days from detection that have a line of their own. */
const ticks = [-3650, -365, -90, -30, -7, -1, 0, 1, 7, 30, 90, 365, 1095, 3650]

const dayNumber = (date: string): number | null => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) / 86_400_000 : Number.NaN
  return Number.isFinite(day) ? day : null
}

/** Away from 0 the scale grows by the logarithm, to either side. */
const spread = (days: number): number => Math.sign(days) * Math.log2(1 + Math.abs(days))

interface Mark {
  /** From day 0. */
  readonly day: number
  readonly date: string
  readonly words: string
  readonly address: string
  readonly isNotice: boolean
}

interface Lane {
  readonly incident: ComparedIncident
  readonly marks: readonly Mark[]
  /** Day 0 is that of its first notice: no detection is stated to the day. */
  readonly fromNotice: boolean
}

function laneOf(request: PageRequest, incident: ComparedIncident): Lane | null {
  const { language } = request
  const detection = incident.timeline.find(
    ({ event, date }) => event === 'detected' && dayNumber(date) !== null,
  )?.date
  const first = incident.notices.map(({ published }) => published).find(day => day && dayNumber(day) !== null)
  const zero = dayNumber(detection ?? first ?? '')
  if (zero === null) return null
  const events = incident.timeline.flatMap(event => {
    const day = dayNumber(event.date)
    const status = event.status === 'confirmed' ? '' : ` (${statusTerms[event.status].label[language]})`
    return day === null
      ? []
      : [
          {
            day: day - zero,
            date: event.date,
            words: `${event.label[language]}${status}`,
            address: link(
              request,
              `/notices/${event.notice}`,
              { at: `${event.sentence.start}-${event.sentence.end}` },
              'place',
            ),
            isNotice: false,
          },
        ]
  })
  const say = sayIn(language)
  const notices = incident.notices.flatMap(({ id, published, stage, number }) => {
    const day = dayNumber(published ?? '')
    return day === null
      ? []
      : [
          {
            day: day - zero,
            date: published!,
            words: stageInWords(stage, number, language) || say('compareNotice'),
            address: link(request, `/notices/${id}`),
            isNotice: true,
          },
        ]
  })
  return { incident, marks: [...events, ...notices], fromNotice: detection === undefined }
}

/** Words of each mark, one over the other where they would meet; those that find no room are in the mark's title alone. */
function placed(
  marks: readonly (Mark & { readonly x: number })[],
): { x: number; row: number; words: string }[] {
  const ends = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const labels: { x: number; row: number; words: string }[] = []
  for (const { x, words } of [...marks].sort((a, b) => a.x - b.x)) {
    const half = [...words].reduce((sum, letter) => sum + (letter < '\u0500' ? 3.1 : 5.6), 4)
    const middle = Math.min(Math.max(x, half), width - half)
    const row = ends.findIndex(end => middle - half > end)
    if (row < 0) continue
    ends[row] = middle + half
    labels.push({ x: Math.round(middle), row, words })
  }
  return labels
}

/** The courses of incidents under each other, each from the day of its own detection. */
export function coursePicture(request: PageRequest, incidents: readonly ComparedIncident[]): Html {
  const { language } = request
  const say = sayIn(language)
  const lanes = incidents.map(incident => laneOf(request, incident)).filter(lane => lane !== null)
  const days = lanes.flatMap(({ marks }) => marks.map(({ day }) => day))
  if (lanes.length < 2 || days.length < 2) return nothing
  const [least, most] = [Math.min(-1, ...days), Math.max(1, ...days)]
  const [from, to] = [spread(least), spread(most)]
  const at = (day: number): number =>
    Math.round(edge + ((spread(day) - from) / (to - from)) * (width - 2 * edge))
  const height = head + lanes.length * laneHeight + 8
  const shown = ticks.filter(tick => tick >= least && tick <= most)
  return html`<section><h2>${say('compareCourse')}</h2>
<figure class="course-picture"><div class="scroll" tabindex="0" role="region" aria-label="${say('compareCourse')}">
<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${say('compareCourseLong')}">
${shown.map(
  tick =>
    html`<line class="${tick === 0 ? 'zero' : 'tick'}" x1="${at(tick)}" y1="20" x2="${at(tick)}" y2="${height - 4}"/><text class="tick" x="${at(tick)}" y="14" text-anchor="middle">${tick > 0 ? `+${tick}` : String(tick).replace('-', '−')}</text>`,
)}
${lanes.map((lane, i) => laneIn(lane, head + i * laneHeight, at, language))}
</svg></div>
<figcaption class="hint">${say('compareCourseNote')}</figcaption></figure></section>`
}

function laneIn(
  { incident, marks, fromNotice }: Lane,
  top: number,
  at: (day: number) => number,
  language: Language,
): Html {
  const say = sayIn(language)
  const axis = top + 54
  const here = marks.map(mark => ({ ...mark, x: at(mark.day) }))
  const name = incident.organisations.join('、') || say('unknownPublisher')
  return html`<g><text class="lane" x="${edge - 24}" y="${top + 8}"><tspan lang="ja">${name.length > 40 ? `${name.slice(0, 39)}…` : name}</tspan>${fromNotice ? ` (${say('compareFromNotice')})` : ''}</text>
<line class="axis" x1="${edge / 2}" y1="${axis}" x2="${width - edge / 2}" y2="${axis}"/>
${placed(here).map(({ x, row, words }) => html`<text class="event" x="${x}" y="${axis - 9 - row * 13}" text-anchor="middle">${words}</text>`)}
${here.map(({ x, day, date, words, address, isNotice }) => {
  const said = say('compareEventOn', { day, what: words, date })
  return html`<a href="${address}" aria-label="${said}"><title>${said}</title>${isNotice ? html`<rect class="told" x="${x - 5}" y="${axis - 5}" width="10" height="10"/>` : html`<circle class="event" cx="${x}" cy="${axis}" r="5"/>`}</a>`
})}</g>`
}
