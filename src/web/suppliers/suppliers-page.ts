import type { WatchedEntry, WatchedNames, WatchMatch } from '../../queries/watch-names.ts'
import { concernTerms } from '../../queries/watched-names.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Say, sayIn } from '../labels.ts'
import type { Page } from '../layout.ts'
import { dateMark, publisherMark, statusMark, titleMark } from '../notice-marks.ts'
import { link, type PageRequest } from '../request.ts'
import { snippetMark } from '../snippet-mark.ts'

/** What is held against the archive. */
export interface Watching {
  /** As typed, or as the archive's file has it. */
  readonly names: string
  readonly since: string
  readonly isFile: boolean
  /** Null where there are no names yet. */
  readonly found: WatchedNames | null
}

/** Characters of a list that an address carries (each becomes nine), within `longestRequestHead`. */
const longestList = 10_000

/** Longer addresses are refused on the way. */
const longestAddress = 6000

/** A list of names and the incidents that concern each. */
export function suppliersPage(request: PageRequest, { names, since, isFile, found }: Watching): Page {
  const say = sayIn(request.language)
  const met = found?.entries.filter(({ total }) => total > 0) ?? []
  const unmet = found?.entries.filter(({ total }) => total === 0) ?? []
  return {
    title: say('suppliers'),
    current: 'suppliers',
    wide: true,
    style: 'suppliers.css',
    body: html`<h1>${say('suppliers')}</h1>
<p class="lead">${say('suppliersLead')}</p>
<form class="suppliers" action="/suppliers" method="get">
${request.keepsLanguage ? html`<input type="hidden" name="lang" value="${request.language}">` : nothing}
<p><label for="names">${say('supplierNames')}</label><textarea id="names" name="names" rows="${Math.min(12, Math.max(4, names.split('\n').length))}" aria-describedby="names-hint" lang="ja" placeholder="${say('supplierExample')}" spellcheck="false" maxlength="${longestList}">${names}</textarea></p>
<p class="hint" id="names-hint">${isFile ? say('supplierFileHint') : say('supplierNamesHint')}</p>
<p class="row"><label for="since">${say('supplierSince')}</label> <input id="since" name="since" value="${since}" placeholder="${say('dateForm')}" size="11" inputmode="numeric"> <button type="submit">${say('supplierShow')}</button></p>
</form>
${found === null ? nothing : follow(request, names, since, say)}
${
  met.length === 0
    ? nothing
    : html`<section aria-labelledby="found"><h2 id="found">${say('supplierFound')}</h2>${met.map(entry => named(request, entry, say))}</section>`
}
${
  unmet.length === 0
    ? nothing
    : html`<section aria-labelledby="unmet"><h2 id="unmet">${say('supplierNothing')}</h2><p class="hint">${say('supplierNothingHint')}</p><ul class="names">${unmet.map(({ name }) => html`<li lang="ja">${name}</li>`)}</ul></section>`
}`,
  }
}

/** The same incidents as a feed, and as a table. */
function follow(request: PageRequest, names: string, since: string, say: Say): Html {
  const feed = (format: string, grain = 'notices'): string =>
    link(request, `/export/${format}`, { grain, concerning: names, from: since || null })
  if (feed('atom').length > longestAddress) return html`<p class="hint">${say('supplierTooLong')}</p>`
  return html`<p class="follow">${say('supplierFeeds')}: <a href="${feed('atom')}">Atom</a> <a href="${feed('jsonfeed')}">JSON Feed</a> <a href="${feed('csv', 'incidents')}">CSV</a></p>`
}

function named(request: PageRequest, entry: WatchedEntry, say: Say): Html {
  const { name, aliases, organisations, total, matches } = entry
  return html`<section class="supplier"><h3><span lang="ja">${name}</span>${aliases.length === 0 ? nothing : html` <small lang="ja">${aliases.join('、')}</small>`} <small>${say('supplierCount', { n: total })}</small></h3>
${organisations.length === 0 ? nothing : html`<p class="hint">${organisations.map(({ id, name }, i) => [i > 0 ? ' · ' : '', html`<a href="${link(request, `/organisations/${id}`)}" lang="ja">${name}</a>`])}</p>`}
<ul class="concerns">${matches.map(match => concern(request, match))}</ul>
${total > matches.length ? html`<p><a href="${link(request, '/incidents', { concerning: [name, ...aliases].map(cell => `"${cell.replaceAll('"', '""')}"`).join(',') })}">${say('supplierMore', { n: total - matches.length })}</a></p>` : nothing}</section>`
}

function concern(request: PageRequest, match: WatchMatch): Html {
  const { language } = request
  const { id, as, last, organisations, title, leak, named } = match
  return html`<li class="incident-row"><span class="when">${dateMark(last, language)}</span> <div><span class="concern ${as}">${concernTerms[as][language]}</span> <span class="who">${publisherMark(organisations, language)}</span>
<p class="title"><a href="${link(request, `/incidents/${id}`)}">${titleMark(title, language)}</a></p>
${named === null ? nothing : html`<p class="snippet"><a href="${placeOf(request, named)}">${snippetMark(named.snippet)}</a></p>`}</div> <span class="leak"><span class="name">${sayIn(language)('leak')}</span> ${statusMark(leak, language)}</span></li>`
}

/** The page of the notice, where it has the name. */
function placeOf(request: PageRequest, { notice, snippet }: NonNullable<WatchMatch['named']>): string {
  const [from, to] = snippet.marks[0] ?? [0, snippet.text.length]
  return link(request, `/notices/${notice}`, { at: `${snippet.start + from}-${snippet.start + to}` }, 'place')
}
