import type { BriefIncident } from '../index/incident-contract.ts'
import type { Reference } from '../model/document.ts'
import type { CapturedVersion } from '../pipeline/capture-history.ts'
import type { NoticeView, ResolvedReference } from '../queries/show-notice.ts'
import { amendedSection } from './amended-section.ts'
import { captureSection } from './capture-section.ts'
import { declinedSection } from './declined-section.ts'
import { documentText } from './document-text.ts'
import { factSections, type Kinds } from './fact-sections.ts'
import { mostSentences } from './fact-spans.ts'
import { headlines } from './headlines.ts'
import { type Html, html, nothing } from './html.ts'
import { type Say, sayIn } from './labels.ts'
import type { Page } from './layout.ts'
import { dateMark, genreMark, noticeLine, publisherMark, stageMark, titleMark } from './notice-marks.ts'
import { organisationMark } from './organisations/organisation-mark.ts'
import { pageOfFact, pageSection } from './pages-of-pdf/page-section.ts'
import type { ShownPages } from './pages-of-pdf/shown-pages.ts'
import { placeAddresses, placesOf } from './places.ts'
import { problemLine } from './problem-line.ts'
import { link, linkable, type PageRequest } from './request.ts'
import { shortened } from './shorten-document.ts'

/** Characters of a text that a page shows; the whole of it is behind the link to the plain text. */
const longestText = 300_000

/** The fact that an address asks for (`?fact=3`), or null where there is none of that number. */
function chosenFact(params: URLSearchParams, facts: number): number | null {
  const asked = params.get('fact') ?? ''
  return /^\d{1,6}$/.test(asked) && Number(asked) < facts ? Number(asked) : null
}

/** What the page of a notice has for whoever may decide about its facts. */
export interface ReviewOfNotice {
  /** Above the facts. */
  readonly panel: Html
  /** Where a fact leads to, where the notice is under review. */
  readonly address?: (fact: number, fragment: string) => string
}

/** One notice: its facts beside its text, and everything that is known of it. */
export function noticePage(
  request: PageRequest,
  notice: NoticeView,
  kinds: Kinds,
  captures: readonly CapturedVersion[] = [],
  incident: BriefIncident | null = null,
  review: ReviewOfNotice | null = null,
  pages: ShownPages | null = null,
): Page {
  const { language } = request
  const say = sayIn(language)
  const chosen = chosenFact(request.params, notice.facts.length)
  const address = (fact: number, fragment: string): string =>
    review?.address?.(fact, fragment) ??
    link(request, `/notices/${notice.id}`, { fact }, `${fragment}-${fact}`)
  const pageOf = (fact: number) => {
    const page = pages === null || pages.withheld !== null ? null : pageOfFact(pages, fact)
    return page === null
      ? null
      : { page, address: link(request, `/notices/${notice.id}`, { fact, page }, `box-${fact}`) }
  }
  const document = shortened(notice.document, longestText)
  const places = chosen === null ? placesOf(request.params, document.text) : null
  // The places that an address asks for are marked like the words of a fact that comes after all others.
  const placed = places === null ? null : notice.facts.length
  return {
    title: notice.title ?? say('unknownTitle'),
    current: 'notices',
    wide: true,
    // The script goes by the sentences that are marked; without it every choice is a page of its own.
    ...(review?.address
      ? { script: 'review.js' }
      : notice.facts.length <= mostSentences
        ? { script: 'notice.js' }
        : {}),
    ...(review ? { style: 'review.css' } : {}),
    body: html`<article class="notice">
<header class="notice-head">
<p class="who">${notice.genre === 'commentary' ? publisherMark(notice.publishers, language) : organisationMark(request, notice.publishers)}</p>
<h1>${titleMark(notice.title, language)}</h1>
${keyFacts(notice, kinds, n => address(n, 'fact'), request, say)}
${incident === null ? nothing : html`<p class="of-incident"><a href="${link(request, `/incidents/${incident.id}`)}">${incident.told > 1 ? say('itsIncident', { n: incident.told }) : say('itsIncidentAlone')}</a></p>`}
${amendedSection(request, notice.document.head.amended)}
${series(request, notice, say)}
</header>
<div class="reading">
<section class="facts" id="facts" aria-labelledby="facts-title">
<div class="facts-inner">
${review ? review.panel : nothing}
<h2 id="facts-title">${say('facts')}</h2>
${
  notice.facts.length > 0
    ? html`<p class="hint">${say('factsHint')} <span class="keys" hidden>${say('factsKeys')}</span> <a class="to-text" href="#text">${say('toText')}</a></p>`
    : nothing
}
${factSections(notice.facts, { say, language, kinds, chosen, factAddress: n => address(n, 'fact'), pageOf, headUnstated: headUnstated(notice, say) })}
<p class="hint unstated-hint">${say('unstatedHint')}</p>
${problemSection(notice, request, say)}
${declinedSection(notice.declined, kinds, language)}
</div>
</section>
<section class="text" id="text" aria-labelledby="text-title">
<h2 id="text-title">${say('text')}</h2>
<div class="words" lang="ja">
${documentText(document, places === null ? notice.facts : [...notice.facts, places], {
  say,
  language,
  chosen: chosen ?? placed,
  factAddress: n => (n === placed ? '#problems' : address(n, 'entry')),
  anchor: n => (n === placed ? 'place' : `fact-${n}`),
})}
</div>
${
  document === notice.document
    ? nothing
    : html`<p class="cut">${say('textCut', { shown: longestText, all: notice.document.text.length })}</p>`
}
<p class="back"><a href="#facts">${say('toFacts')}</a></p>
</section>
</div>
${pageSection(request, notice, kinds, pages, chosen)}
${captureSection(request, notice.id, captures)}
${record(notice, request, say)}
</article>`,
  }
}

/** What happened, to whom, when, to how many: what a reader must see at a glance. */
function keyFacts(
  notice: NoticeView,
  kinds: Kinds,
  factAddress: (fact: number) => string,
  request: PageRequest,
  say: Say,
): Html {
  const { language } = request
  const { updated, address } = notice.document.head
  const day = html`${dateMark(notice.published, language)}${updated.map(u => html` <span class="updated">${say('updated')} <time datetime="${u.value}">${u.value}</time></span>`)}`
  const { entries, course, hasPublished } = headlines(notice.facts, kinds, {
    say,
    language,
    published: html`${say('publication')} ${day}`,
    factAddress,
  })
  return html`<dl class="keys">
${entries}
${hasPublished ? nothing : html`<div><dt>${say('published')}</dt><dd>${day}</dd></div>`}
<div><dt>${say('stage')}</dt><dd>${stageMark(notice, language)} ${genreMark(notice.genre, language)}</dd></div>
${course}
<div class="original"><dt>${say('original')}</dt><dd>${originalLink(address?.value ?? null, say)}</dd></div>
</dl>`
}

/** What the head of a notice leaves out. */
const headUnstated = (notice: NoticeView, say: Say): string[] => [
  ...(notice.published === null ? [say('published')] : []),
  ...(notice.publishers.length === 0 ? [say('publisher')] : []),
]

function originalLink(address: string | null, say: Say): Html {
  if (address === null) return html`<span class="none">${say('noAddress')}</span>`
  const safe = linkable(address)
  return safe === null
    ? html`<span class="address" lang="ja">${address}</span> <span class="none">${say('unsafeAddress')}</span>`
    : html`<a class="address" rel="noreferrer noopener" href="${safe}" title="${say('originalLink')}">${shownAddress(safe)}</a>`
}

/** The address as a person reads it: host in its wire form, so that no look-alike passes, and the path decoded. */
function shownAddress(address: string): Html {
  const { host, pathname, search } = new URL(address)
  let path = pathname + search
  try {
    path = decodeURIComponent(path)
  } catch {
    // Percent signs that are no UTF-8 stay as they are.
  }
  const rest = path === '/' ? '' : path
  const short = rest.length > 80 ? `${rest.slice(0, 79)}…` : rest
  return html`<b>${host}</b><span lang="ja">${short}</span>`
}

function series(request: PageRequest, notice: NoticeView, say: Say): Html {
  if (notice.references.length === 0 && notice.referredBy.length === 0) return nothing
  return html`<details class="series" open><summary>${say('series')}</summary>
${
  notice.references.length > 0
    ? html`<h2>${say('refersTo')}</h2><ul>${notice.references.map(r => html`<li>${referenceLine(request, r, say)}</li>`)}</ul>`
    : nothing
}
${
  notice.referredBy.length > 0
    ? html`<h2>${say('referredBy')}</h2><ul>${notice.referredBy.map(n => html`<li>${noticeLine(request, n)}</li>`)}</ul>`
    : nothing
}
</details>`
}

function referenceLine(request: PageRequest, reference: ResolvedReference | Reference, say: Say): Html {
  const label =
    reference.label === ''
      ? html`<span class="label">${say('reference')}</span> `
      : html`<span class="label" lang="ja">${reference.label}</span> `
  if ('notice' in reference && reference.notice) return noticeLine(request, reference.notice, label)
  return html`${label}${reference.address === null ? nothing : originalLink(reference.address, say)} <span class="none">${say('notInArchive')}</span>`
}

function problemSection(notice: NoticeView, request: PageRequest, say: Say): Html {
  if (notice.problemList.length === 0) return nothing
  return html`<section class="problems" id="problems"><h3>${say('problems')}</h3><ul>${notice.problemList.map(p => html`<li>${problemLine(p, request.language, placeAddresses(request, notice.id, p.place))}</li>`)}</ul></section>`
}

function record(notice: NoticeView, request: PageRequest, say: Say): Html {
  const json = html` · <a href="/notices/${notice.id}.json">${say('json')}</a>`
  return html`<section class="record" aria-labelledby="record-title"><h2 id="record-title">${say('record')}</h2><dl>
<div><dt>${say('noticeId')}</dt><dd><code>${notice.id}</code></dd></div>
<div><dt>${say('path')}</dt><dd><code lang="ja">${notice.path}</code></dd></div>
<div><dt>${say('captureHash')}</dt><dd><code class="hash">${notice.capture}</code></dd></div>
<div><dt>${say('otherForms')}</dt><dd><a href="/notices/${notice.id}.txt">${say('rawText')}</a>${request.rendering === 'site' ? nothing : json}</dd></div>
</dl></section>`
}
