import type { RootAccount } from '../../incidents/roots/root-account.ts'
import { grouped } from '../../model/grouped.ts'
import type { Language } from '../../model/label.ts'
import { type Html, html, nothing } from '../html.ts'
import { sayIn } from '../labels.ts'
import { link, type PageRequest } from '../request.ts'

const width = 900
const left = 8
const right = 892
/** Pixels of a row: fewer where many would make the picture longer than a screen. */
const tallest = 9
const pictureHeight = 520
const top = 10

/** Rows of the picture: of more incidents, the day that each was told stands in the table alone. */
const mostRows = 300

/** Beginnings of months have a line of their own where there is room for their names, beside those of the two ends. */
const mostMonths = 7
const roomOfEnds = 0.11

/** First days of months between two days (days since 1970), thinned out where there are many. */
function monthsBetween(start: number, end: number): readonly string[] {
  const first = new Date(start * 86_400_000)
  const months: string[] = []
  for (let n = 1; n < 1200; n++) {
    const at = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + n, 1)
    const share = (at / 86_400_000 - start) / Math.max(1, end - start)
    if (share >= 1) break
    if (share > roomOfEnds && share < 1 - roomOfEnds) months.push(new Date(at).toISOString().slice(0, 10))
  }
  const each = Math.ceil(months.length / mostMonths)
  return months.filter((_, i) => i % each === 0)
}

const dayNumber = (date: string): number => Date.parse(date.slice(0, 10)) / 86_400_000

/**
 * Those that a root event touched, one line each, from the first that told of it: a mark on the day of its first
 * notice, a bar to its last. The organisation itself is drawn in the accent.
 */
export function fanPicture(request: PageRequest, { touched }: RootAccount, language: Language): Html {
  const dated = touched.filter(one => one.first !== null && one.first.length === 10).slice(0, mostRows)
  if (dated.length < 2) return nothing
  const say = sayIn(language)
  const start = Math.min(...dated.map(one => dayNumber(one.first!)))
  const end = Math.max(...dated.map(one => dayNumber(one.last ?? one.first!)))
  const span = Math.max(1, end - start)
  const x = (date: string): number =>
    Math.round((left + ((dayNumber(date) - start) / span) * (right - left)) * 10) / 10
  const rowHeight = Math.min(tallest, pictureHeight / dated.length)
  const size = Math.min(1, rowHeight / 6)
  const height = Math.round(top + dated.length * rowHeight + 24)
  const axis = height - 20
  const months = monthsBetween(start, end)
  const firstDay = new Date(start * 86_400_000).toISOString().slice(0, 10)
  const lastDay = new Date(end * 86_400_000).toISOString().slice(0, 10)
  return html`<figure class="fan-picture"><div class="scroll" tabindex="0" role="group" aria-label="${say('fan')}"><svg viewBox="0 0 ${width} ${height}" role="group" aria-label="${say('fanLong', { n: grouped(touched.length), from: firstDay, to: lastDay })}">
<line class="axis" x1="${left}" y1="${axis}" x2="${right}" y2="${axis}"/>
${months.map(month => html`<line class="stem" x1="${x(month)}" y1="0" x2="${x(month)}" y2="${axis}"/><text class="day" x="${x(month)}" y="${height - 5}" text-anchor="middle">${month.slice(0, 7)}</text>`)}
${dated.map((one, i) => {
  const y = Math.round((top + i * rowHeight) * 10) / 10
  const from = x(one.first!)
  const to = x(one.last ?? one.first!)
  return html`<a href="${link(request, `/incidents/${one.incident}`)}"><title lang="ja">${one.organisations.join('、')} ${one.first}</title><rect class="reach" x="0" y="${y - 1}" width="${width}" height="${rowHeight}"/>${
    to - from > 3 ? html`<line class="bar" x1="${from}" y1="${y + 3}" x2="${to}" y2="${y + 3}"/>` : nothing
  }<circle class="${one.isItself ? 'itself' : 'touched'}" cx="${from}" cy="${y + 3}" r="${one.isItself ? 4.5 : Math.max(1.6, 3 * size)}"/></a>`
})}
<text class="day" x="${left}" y="${height - 5}">${firstDay}</text><text class="day" x="${right}" y="${height - 5}" text-anchor="end">${lastDay}</text>
</svg></div><figcaption class="hint">${say('fanKey')}</figcaption></figure>`
}
