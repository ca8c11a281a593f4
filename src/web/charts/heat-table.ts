import { grouped } from '../../model/grouped.ts'
import type { Language } from '../../model/label.ts'
import { type Html, html } from '../html.ts'
import { inItsLanguage } from '../its-language.ts'

import { heatOf } from './matrix.ts'
import type { Numbers } from './numbers-table.ts'

/** A matrix whose cells are the darker the more they count; its numbers are its own table. */
export function heatTable(
  { caption, corner, rows, columns, cells, address }: Numbers,
  language: Language,
): Html {
  const most = Math.max(0, ...cells.flat().map(value => value ?? 0))
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="heat"><thead><tr><th scope="col" class="corner">${inItsLanguage(corner, language)}</th>${columns.map(
    ({ words }) => html`<th scope="col"><span>${inItsLanguage(words, language)}</span></th>`,
  )}</tr></thead><tbody>${rows.map(
    ({ words }, i) =>
      html`<tr><th scope="row">${inItsLanguage(words, language)}</th>${columns.map((_, j) => {
        const value = cells[i]?.[j] ?? 0
        const to = value === 0 ? null : address(i, j)
        return html`<td class="heat-${heatOf(value, most)}">${to === null ? (value === 0 ? '·' : grouped(value)) : html`<a href="${to}">${grouped(value)}</a>`}</td>`
      })}</tr>`,
  )}</tbody></table></div>`
}
