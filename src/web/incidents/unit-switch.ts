import { grouped } from '../../model/grouped.ts'
import type { CountedUnit } from '../../queries/counted-units.ts'
import { type Html, html } from '../html.ts'
import { sayIn } from '../labels.ts'
import { link, type PageRequest, type Params } from '../request.ts'

const paths = { notice: '/notices', incident: '/incidents', root_event: '/roots' } as const

/**
 * The three counting units of one question, each number with its rule, and the way to the list that counts in it.
 * `params`: the conditions that all three lists know; where another holds, the root events have no list of their own.
 * `to`: where the units lead on a page that counts in each of them itself; null where one has no list of its own.
 */
export function unitSwitch(
  request: PageRequest,
  units: readonly CountedUnit[],
  current: CountedUnit['unit'],
  params: Params,
  to?: (unit: CountedUnit['unit']) => string | null,
): Html {
  const { language } = request
  const say = sayIn(language)
  const narrowed = Object.entries(params).some(
    ([name, value]) =>
      !['from', 'to'].includes(name) && value !== undefined && value !== null && value !== '',
  )
  return html`<nav class="units" aria-label="${say('countingUnits')}"><ul>${units.map(
    ({ unit, count, label }) => {
      const inside = html`<span class="n">${grouped(count)}</span> <span class="unit">${label[language]}</span>`
      if (unit === current) return html`<li><span class="one" aria-current="true">${inside}</span></li>`
      const address =
        to !== undefined
          ? to(unit)
          : unit === 'root_event' && narrowed
            ? null
            : link(request, paths[unit], params)
      return address === null
        ? html`<li><span class="one">${inside}</span></li>`
        : html`<li><a class="one" href="${address}">${inside}</a></li>`
    },
  )}</ul>
<details class="rules"><summary>${say('countingRules')}</summary><dl>${units.map(
    ({ label, rule }) => html`<div><dt>${label[language]}</dt><dd>${rule[language]}</dd></div>`,
  )}</dl></details></nav>`
}
