import { incidentStateTerms } from '../../model/incident.ts'
import { organisationTypeTerms } from '../../model/vocabulary/organisation-types.ts'
import { relationTerms } from '../../model/vocabulary/relations.ts'
import { sectorTerms } from '../../model/vocabulary/sectors.ts'
import type { ListedIncident } from '../../queries/listed-incident.ts'
import type { OrganisationView, StatedSupply } from '../../queries/show-organisation.ts'
import { type Html, html, nothing } from '../html.ts'
import { period } from '../incidents/period.ts'
import { type Say, sayIn } from '../labels.ts'
import type { Page } from '../layout.ts'
import { briefWords, dateMark, noticeLine, statusMark, titleMark } from '../notice-marks.ts'
import { link, type PageRequest } from '../request.ts'
import { classifiedMark } from './classified-mark.ts'
import { type LaneScale, lane, laneAxis, laneScale } from './lanes.ts'
import { organisationMark } from './organisation-mark.ts'

/** Vendors or clients that are shown before the others are asked for. */
const mostSupplies = 20

/** One organisation: its incidents, its vendors and clients with the sentences that say so, its names. */
export function organisationPage(request: PageRequest, organisation: OrganisationView): Page {
  const say = sayIn(request.language)
  const { name, ownIncidents, vendors, clients } = organisation
  const scale = laneScale(ownIncidents)
  const own = new Set(organisation.names.map(spelling => spelling.name))
  return {
    title: name,
    current: 'organisations',
    wide: true,
    style: 'organisations.css',
    body: html`<article class="organisation">
<header class="notice-head"><p class="who">${say('organisation')}</p><h1 lang="ja">${name}</h1>
${keys(request, organisation, say)}
${spellings(request, organisation, say)}
</header>
<section aria-labelledby="incidents"><h2 id="incidents">${say('ownIncidents')}</h2>
${
  ownIncidents.length === 0
    ? html`<p class="hint">${say('noOwnIncidents')}</p>`
    : html`<p class="hint">${say('ownIncidentsLead')}</p>
${scale === null ? nothing : laneAxis(scale)}
<ol class="hits lanes">${ownIncidents.map(incident => entry(request, incident, scale, own, say))}</ol>`
}
</section>
${supplies(request, 'vendors', vendors, say)}
${supplies(request, 'clients', clients, say)}
${
  organisation.rootEvents.length === 0
    ? nothing
    : html`<section aria-labelledby="roots"><h2 id="roots">${say('rootEvents')}</h2><ul class="plain">${organisation.rootEvents.map(
        ({ id, root }) => html`<li><a href="${link(request, `/roots/${id}`)}" lang="ja">${root}</a></li>`,
      )}</ul></section>`
}
</article>`,
  }
}

function keys(request: PageRequest, organisation: OrganisationView, say: Say): Html {
  const { language } = request
  const { id, sector, organisationType, listed, first, last, notices, incidents, supplied } = organisation
  // A published site has a file for each.
  const feed = (format: string, extension: string): string =>
    request.rendering === 'site'
      ? `/feeds/organisation-${id}.${language}.${extension}`
      : link(request, `/export/${format}`, { grain: 'notices', organisation: id })
  const figure = (n: number, path: string, params: Readonly<Record<string, string>>, words: Html | string) =>
    n === 0
      ? html`<span class="none">${words}</span>`
      : html`<a href="${link(request, path, params)}">${words}</a>`
  return html`<dl class="keys">
<div><dt>${say('sector')}</dt><dd>${classifiedMark(request, sector, sectorTerms)}</dd></div>
<div><dt>${say('organisationType')}</dt><dd>${classifiedMark(request, organisationType, organisationTypeTerms)}${listed === null ? nothing : html` <span class="hint">${say('securitiesCode', { code: listed.code })}</span>`}</dd></div>
<div><dt>${say('published')}</dt><dd>${period(first, last, language)}</dd></div>
<div><dt>${say('ownIncidents')}</dt><dd>${figure(incidents, '/incidents', { organisation: id }, say('incidentsCount', { n: incidents }))}</dd></div>
<div><dt>${say('notices')}</dt><dd>${figure(notices, '/notices', { organisation: id }, say('noticesCount', { n: notices }))}</dd></div>
<div><dt>${say('asVendor')}</dt><dd>${figure(supplied, '/incidents', { vendor: id }, say('incidentsOfOthers', { n: supplied }))}</dd></div>
</dl>
${
  notices === 0
    ? nothing
    : html`<p class="hint feeds">${say('feedOf')}: <a href="${feed('atom', 'xml')}" rel="nofollow">Atom</a>${say('listSeparator')}<a href="${feed('jsonfeed', 'json')}" rel="nofollow">JSON Feed</a></p>`
}`
}

/** Which spellings are taken together, and which like names are not: nothing is merged in silence. */
function spellings(request: PageRequest, { names, alike }: OrganisationView, say: Say): Html {
  if (names.length < 2 && alike.length === 0) return nothing
  return html`<div class="spellings">${
    names.length < 2
      ? nothing
      : html`<details><summary>${say('spellings')} (${names.length})</summary><p class="hint">${say('spellingsLead')}</p><ul class="plain">${names.map(
          ({ name, notices }) =>
            html`<li><bdi lang="ja">${name}</bdi> <span class="hint">${say('noticesCount', { n: notices })}</span></li>`,
        )}</ul></details>`
  }${
    alike.length === 0
      ? nothing
      : html`<p class="alike"><span class="hint">${say('alikeNames')}:</span> ${alike.map(({ id, name }, i) => [i > 0 ? '、' : '', html`<a href="${link(request, `/organisations/${id}`)}" lang="ja"><bdi>${name}</bdi></a>`])}</p>`
  }</div>`
}

function entry(
  request: PageRequest,
  incident: ListedIncident,
  scale: LaneScale | null,
  own: ReadonlySet<string>,
  say: Say,
): Html {
  const { language } = request
  const { id, title, first, last, brief, told, state, leak, notices, organisations } = incident
  return html`<li class="hit">
<div class="when">${period(first, last, language)}</div>
<div class="what"><h3><a href="${link(request, `/incidents/${id}`)}">${titleMark(title, language)}</a></h3>
${organisations.some(name => own.has(name)) ? nothing : html`<p class="who">${organisationMark(request, organisations)}</p>`}
${scale === null ? nothing : lane(request, scale, incident)}
${brief.length === 0 ? nothing : html`<p class="brief">${briefWords(brief, language)}</p>`}
<details class="notices-of"><summary>${say('noticesOfIncident')}<span class="visually-hidden" lang="ja"> ${organisations.join('、')}</span></summary><ul>${notices.map(notice => html`<li>${noticeLine(request, notice)}</li>`)}</ul></details></div>
<div class="how"><span class="stage">${say('noticesTold', { n: told })}</span> <span class="state ${state}">${incidentStateTerms[state][language]}</span> <span class="leak"><span class="name">${say('leak')}</span> ${statusMark(leak, language)}</span></div>
</li>`
}

/** Vendors or clients in one list, each with the incident and the sentence that names the vendor. */
function supplies(
  request: PageRequest,
  which: 'vendors' | 'clients',
  stated: readonly StatedSupply[],
  say: Say,
): Html {
  if (stated.length === 0) return nothing
  const titles =
    which === 'vendors'
      ? (['itsVendors', 'itsVendorsLead'] as const)
      : (['itsClients', 'itsClientsLead'] as const)
  const list = (rows: readonly StatedSupply[]): Html =>
    html`<ul class="supplies">${rows.map(row => supply(request, which, row))}</ul>`
  return html`<section aria-labelledby="${which}"><h2 id="${which}">${say(titles[0])}</h2><p class="hint">${say(titles[1])}</p>
${list(stated.slice(0, mostSupplies))}
${stated.length > mostSupplies ? html`<details><summary>${say('moreValues', { n: stated.length - mostSupplies })}</summary>${list(stated.slice(mostSupplies))}</details>` : nothing}</section>`
}

function supply(
  request: PageRequest,
  which: 'vendors' | 'clients',
  { organisation, relation, incident, first, title, evidence }: StatedSupply,
): Html {
  const { language } = request
  const say = sayIn(language)
  const words =
    which === 'vendors'
      ? relationTerms.find(({ code }) => code === relation)!.label[language]
      : say(relation === 'contractor' ? 'clientOfContractor' : 'userOfService')
  return html`<li><div class="with"><a href="${link(request, `/organisations/${organisation.id}`)}" lang="ja"><bdi>${organisation.name}</bdi></a> <span class="hint">${words}</span></div><div class="in">${dateMark(first, language)} <a href="${link(request, `/incidents/${incident}`)}">${titleMark(title, language)}</a></div>${
    evidence === null
      ? nothing
      : html`<div class="says"><a class="quoted" href="${link(request, `/notices/${evidence.notice}`, { at: `${evidence.start}-${evidence.end}` }, 'place')}"><q lang="ja">${evidence.quote}</q></a></div>`
  }</li>`
}
