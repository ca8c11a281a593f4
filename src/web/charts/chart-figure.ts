import type { Language } from '../../model/label.ts'
import { type Html, html, nothing } from '../html.ts'
import { inItsLanguage } from '../its-language.ts'
import { sayIn } from '../labels.ts'
import { edgeOf, type Fill, pageBrush, patterns } from './brush.ts'
import type { Picture } from './picture.ts'
import { onPage } from './picture.ts'

/** What a fill stands for. */
export interface KeyEntry {
  readonly fill: Fill
  readonly label: string
}

/** A picture with a name over it that may lead somewhere. */
export interface NamedPicture {
  /** Null for one that stands alone. */
  readonly title: { readonly words: string; readonly note: string; readonly address: string | null } | null
  readonly picture: Picture
}

/** A picture with all that makes it understood. */
export interface Chart {
  /** Kebab-case; its id on the page, and the name of its files. */
  readonly name: string
  readonly title: string
  /** Where it stands alone; null where it does. */
  readonly alone: string | null
  /** What a number in it counts. */
  readonly counts: string
  /** There is nothing to draw, and no number but nothings. */
  readonly isEmpty: boolean
  /** How many it rests on, what it leaves out, how it is to be read. */
  readonly notes: readonly string[]
  readonly key: readonly KeyEntry[]
  /** Drawn side by side; or HTML of its own (a matrix). */
  readonly pictures: readonly NamedPicture[] | Html
  readonly table: Html
  readonly files: readonly { readonly words: string; readonly address: string; readonly png?: true }[]
}

/** The patterns of all pictures on a page: once, before the first of them. */
export const chartPatterns = (): Html =>
  html`<svg class="chart-patterns" width="0" height="0" aria-hidden="true" focusable="false">${patterns(pageBrush)}</svg>`

const isHtml = (pictures: Chart['pictures']): pictures is Html => !Array.isArray(pictures)

export function chartFigure(chart: Chart, language: Language): Html {
  const say = sayIn(language)
  const { name, title, alone, counts, isEmpty, notes, key, pictures, table, files } = chart
  const words = (text: string): Html => inItsLanguage(text, language)
  const several = !isHtml(pictures) && pictures.length > 1
  const drawn = (): Html => html`<figure class="chart">
${key.length === 0 ? nothing : html`<ul class="chart-key">${key.map(({ fill, label }) => html`<li><svg width="14" height="12" aria-hidden="true" focusable="false"><rect x="0.5" y="0.5" width="13" height="11"${pageBrush.paint({ fill, ...edgeOf(fill) })}/></svg> ${words(label)}</li>`)}</ul>`}
${
  isHtml(pictures)
    ? pictures
    : html`<div class="${several ? 'panels' : 'one-picture'}">${pictures.map(({ title: over, picture }) =>
        over === null
          ? onPage(picture, say('pictureSays', { title }))
          : html`<div class="panel"><h3>${over.address === null ? words(over.words) : html`<a href="${over.address}">${words(over.words)}</a>`} <span class="n">${over.note}</span></h3>${onPage(picture, null)}</div>`,
      )}</div>`
}
<figcaption>${notes.map(note => html`<p>${words(note)}</p>`)}</figcaption>
</figure>
<details class="numbers"><summary>${say('numbersAsTable')}</summary>${table}</details>
${files.length === 0 ? nothing : html`<p class="chart-files">${say('pictureFiles')} ${files.map(({ words: as, address, png }) => html`<a href="${address}" rel="nofollow"${png ? html` data-png="tenmatsu-${name}.png"` : nothing}>${as}</a> `)}</p>`}`
  return html`<section class="chart-section${(several || isHtml(pictures)) && !isEmpty ? ' broad' : ''}" id="${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title">${alone === null ? words(title) : html`<a href="${alone}">${words(title)}</a>`}</h2>
<p class="counts"><span class="name">${say('pictureCounts')}</span> ${words(counts)}</p>
${isEmpty ? html`<p class="hint">${say('trendEmpty')}</p>` : drawn()}
</section>`
}
