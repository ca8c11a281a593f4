import type { NoticeView } from '../../queries/show-notice.ts'
import type { Kinds } from '../fact-sections.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Say, sayIn } from '../labels.ts'
import { link, type PageRequest } from '../request.ts'
import type { ShownPages } from './shown-pages.ts'

/** Pages that the navigation names one by one; of more, those around the one that is shown. */
const mostNamed = 24

/** The page that is shown: the one asked for, else that of the chosen fact, else the first. */
export function pageShown(
  { params }: PageRequest,
  { pages, places }: ShownPages,
  chosen: number | null,
): number {
  const asked = params.get('page') ?? ''
  if (/^\d{1,4}$/.test(asked) && Number(asked) >= 1 && Number(asked) <= pages.length) return Number(asked)
  return (chosen === null ? undefined : places[chosen]?.[0]?.page) ?? 1
}

/** The first page on which a fact's words stand; null where they were not found on any. */
export const pageOfFact = ({ places }: ShownPages, fact: number): number | null =>
  places[fact]?.[0]?.page ?? null

/** One page of the PDF that a notice was taken from, with a box around the words of every fact on it. */
export function pageSection(
  request: PageRequest,
  notice: NoticeView,
  kinds: Kinds,
  shown: ShownPages | null,
  chosen: number | null,
): Html {
  if (shown === null) return nothing
  const say = sayIn(request.language)
  if (shown.withheld !== null)
    return section(
      say,
      html`<p class="hint">${say(shown.withheld === 'recognised' ? 'pdfRecognisedWithheld' : 'pdfCannotDraw')}</p>`,
    )
  const nth = pageShown(request, shown, chosen)
  const { width, height } = shown.pages[nth - 1]!
  const here = shown.places.flatMap((places, fact) => {
    const boxes = places.filter(({ page }) => page === nth)
    return boxes.length === 0 ? [] : [{ fact, boxes }]
  })
  const worded = (fact: number): string => {
    const { kind, value } = notice.facts[fact]!
    const known = kinds.find(k => k.kind === kind)
    return known ? `${known.label[request.language]}: ${known.show(value, request.language)}` : kind
  }
  const pageAddress = (page: number): string =>
    link(request, `/notices/${notice.id}`, { ...(chosen === null ? {} : { fact: chosen }), page }, 'pages')
  // The chosen fact comes last: it is drawn over the others.
  const inOrder = [...here].sort((a, b) => Number(a.fact === chosen) - Number(b.fact === chosen))
  return section(
    say,
    html`${pageNavigation(nth, shown.pages.length, pageAddress, say)}
<figure class="pdf-page" id="page-${nth}">
<div class="sheet">
<img src="/notices/${notice.id}/pages/${nth}.png?v=${shown.version}" width="${Math.round(width)}" height="${Math.round(height)}" loading="lazy" decoding="async" alt="${say('pdfPictureAlt', { n: nth })}">
<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="group" aria-label="${say('pdfBoxes')}">${inOrder.map(
      ({ fact, boxes }) =>
        html`<a id="box-${fact}" class="box${fact === chosen ? ' chosen' : ''}" href="${link(request, `/notices/${notice.id}`, { fact }, `entry-${fact}`)}" aria-label="${worded(fact)}"><title>${worded(fact)}</title>${boxes.map(
          ({ box: [x0, y0, x1, y1] }) =>
            html`<rect x="${tenth(x0 - 0.8)}" y="${tenth(y0 - 0.8)}" width="${tenth(x1 - x0 + 1.6)}" height="${tenth(y1 - y0 + 1.6)}"/>`,
        )}</a>`,
    )}</svg>
</div>
<figcaption>${say('pdfPageOf', { n: nth, all: shown.pages.length })}${here.length === 0 ? html` · ${say('pdfPageNone')}` : nothing}${
      shown.isMasked ? html`<span class="hint">${say('pdfMasked')}</span>` : nothing
    }</figcaption>
</figure>`,
  )
}

const section = (say: Say, inside: Html): Html =>
  html`<section class="pages" id="pages" aria-labelledby="pages-title"><h2 id="pages-title">${say('pdfPages')}</h2>
${inside}
</section>`

const tenth = (points: number): number => Math.round(points * 10) / 10

function pageNavigation(nth: number, all: number, address: (page: number) => string, say: Say): Html {
  if (all < 2) return nothing
  const from = Math.max(1, Math.min(nth - mostNamed / 2, all - mostNamed + 1))
  const named = Array.from({ length: Math.min(all, mostNamed) }, (_, i) => from + i)
  const pages = [...new Set([1, ...named, all])]
  return html`<nav class="pdf-pages" aria-label="${say('pdfPagesNav')}"><ol>${pages.map(page =>
    page === nth
      ? html`<li><span aria-current="page">${page}</span></li>`
      : html`<li><a href="${address(page)}" aria-label="${say('pdfPage', { n: page })}">${page}</a></li>`,
  )}</ol></nav>`
}
