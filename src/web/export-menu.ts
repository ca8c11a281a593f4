import type { ExportFormat, Grain } from '../exports/define-export.ts'
import { exportFormats } from '../exports/index.ts'
import type { Label, Language } from '../model/label.ts'
import { type Html, html, nothing } from './html.ts'
import { link, type PageRequest, type Params } from './request.ts'

const words = {
  all: { ja: 'この一覧の全件:', en: 'All of this list:' },
  others: { ja: 'ほかの形式', en: 'Other forms' },
  feed: { ja: 'フィード（Atom）', en: 'feed (Atom)' },
  between: { ja: '、', en: ', ' },
} satisfies Record<string, Label>

const grainNames: Readonly<Record<Grain, Label>> = {
  notices: { ja: '公表', en: 'Notices' },
  facts: { ja: '記載事項', en: 'Facts' },
  incidents: { ja: '事案', en: 'Incidents' },
  'root-events': { ja: '根本事象', en: 'Root events' },
}

const asCsv = ({ ja, en }: Label): Label => ({ ja: `${ja}の CSV`, en: `${en.toLowerCase()} as CSV` })

/** A format by the name that its summary begins with. */
const nameOf = ({ summary }: ExportFormat, language: Language): string => summary[language].split(':', 1)[0]!

/**
 * Files of a whole list, whichever page of it is shown: CSV and the feed at once, every other format behind one more step. Formats
 * come from their registry.
 * @param params The conditions of the list.
 */
export function exportMenu(request: PageRequest, grains: readonly Grain[], params: Params): Html {
  const { language } = request
  const between = words.between[language]
  const anchor = (format: ExportFormat, grain: Grain, text: string): Html =>
    html`<a href="${link(request, `/export/${format.name}`, { ...params, grain })}" rel="nofollow">${text}</a>`
  const [csv, atom] = ['csv', 'atom'].map(name => exportFormats.find(format => format.name === name)!)
  const atOnce = grains.map((grain, n) => [
    n > 0 ? between : '',
    anchor(csv!, grain, asCsv(grainNames[grain])[language]),
  ])
  const feed = grains.includes('notices') ? [between, anchor(atom!, 'notices', words.feed[language])] : []
  const all = grains.map(grain => {
    const formats = exportFormats.filter(
      format => format !== csv && format !== atom && format.grains.includes(grain),
    )
    return html`<li>${grainNames[grain][language]}: ${formats.map((format, n) => [n > 0 ? between : '', anchor(format, grain, nameOf(format, language))])}</li>`
  })
  return html`<div class="hint exports"><p>${words.all[language]} ${atOnce}${feed}</p>${
    // A published site has files of its own for what it offers.
    request.rendering === 'site'
      ? nothing
      : html`<details><summary>${words.others[language]}</summary><ul>${all}</ul></details>`
  }</div>`
}
