import { grouped } from '../../model/grouped.ts'
import type { Language } from '../../model/label.ts'
import { type Html, html, nothing } from '../html.ts'
import { inItsLanguage } from '../its-language.ts'

export interface NumbersLine {
  readonly words: string
  /** Over it, with its neighbours of the same. */
  readonly group: string | null
}

/** A picture's numbers. */
export interface Numbers {
  readonly caption: string
  readonly corner: string
  readonly rows: readonly NumbersLine[]
  readonly columns: readonly NumbersLine[]
  /** Row by row; null where there is none. */
  readonly cells: readonly (readonly (number | null)[])[]
  /** Where a number leads; null where it leads nowhere. */
  address(row: number, column: number): string | null
}

/** The numbers as a table, each with its way to what it counts. It scrolls by itself where it is too wide. */
export function numbersTable(
  { caption, corner, rows, columns, cells, address }: Numbers,
  language: Language,
): Html {
  const words = (text: string): Html => inItsLanguage(text, language)
  const grouping = columns.some(({ group }) => group !== null)
  const groups = columns.reduce<{ words: string; span: number }[]>((found, { group }) => {
    const last = found.at(-1)
    if (last && group !== null && last.words === group) last.span++
    else found.push({ words: group ?? '', span: 1 })
    return found
  }, [])
  const row = ({ words: name, group }: NumbersLine, i: number): Html =>
    html`${group !== null && rows[i - 1]?.group !== group ? html`<tr class="group"><th scope="rowgroup" colspan="${columns.length + 1}">${words(group)}</th></tr>` : nothing}<tr><th scope="row">${words(name)}</th>${columns.map(
      (_, j) => {
        const value = cells[i]?.[j] ?? null
        if (value === null) return html`<td class="number none">–</td>`
        const to = value === 0 ? null : address(i, j)
        return html`<td class="number">${to === null ? html`${value === 0 ? html`<span class="none">0</span>` : grouped(value)}` : html`<a href="${to}">${grouped(value)}</a>`}</td>`
      },
    )}</tr>`
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="chart-numbers"><thead>${
    grouping
      ? html`<tr><td></td>${groups.map(({ words: name, span }) => html`<th scope="colgroup" colspan="${span}">${words(name)}</th>`)}</tr>`
      : nothing
  }<tr><th scope="col">${words(corner)}</th>${columns.map(column => html`<th scope="col">${words(column.words)}</th>`)}</tr></thead><tbody>${rows.map(row)}</tbody></table></div>`
}
