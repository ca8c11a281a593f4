import { grouped } from '../../model/grouped.ts'
import { incidentStateTerms } from '../../model/incident.ts'
import type { CountedUnit } from '../../queries/counted-units.ts'
import { type ListRootsInput, type ListRootsOutput, rootOrders } from '../../queries/list-roots.ts'
import type { RootView } from '../../queries/show-root.ts'
import { exportMenu } from '../export-menu.ts'
import { type Html, html, nothing } from '../html.ts'
import { type Say, sayIn } from '../labels.ts'
import type { Page } from '../layout.ts'
import { dateMark, statusMark, titleMark } from '../notice-marks.ts'
import { organisationMark } from '../organisations/organisation-mark.ts'
import { paging } from '../paging.ts'
import { link, type PageRequest, type Params } from '../request.ts'
import { fanPicture } from './fan-picture.ts'
import { period } from './period.ts'
import { unitSwitch } from './unit-switch.ts'

const rootsLink = (
  request: PageRequest,
  { q, from, to, sort }: ListRootsInput,
  change: Params = {},
): string =>
  link(request, '/roots', { q, from, to, sort: sort === 'most-notices' ? undefined : sort, ...change })

/** The vendors, services and contractors that incidents of several organisations trace back to. */
export function rootsPage(
  request: PageRequest,
  input: ListRootsInput,
  found: ListRootsOutput,
  units: readonly CountedUnit[],
): Page {
  const { language } = request
  const say = sayIn(language)
  const pages = Math.max(1, Math.ceil(found.total / found.perPage))
  const beyond = found.total > 0 && found.page > pages
  return {
    title: say('rootEvents'),
    current: 'rootEvents',
    wide: true,
    ...(beyond ? { status: 404 } : {}),
    body: html`<h1>${say('rootEvents')}</h1>
<p class="lead">${say('rootEventsLead')}</p>
<form class="search" action="/roots" method="get" role="search"><div class="search-line"><label class="visually-hidden" for="q">${say('rootSearch')}</label>
<input id="q" name="q" type="search" value="${input.q}" maxlength="200" placeholder="${say('publisherHint')}" autocomplete="off" spellcheck="false"><button type="submit">${say('searchButton')}</button></div>
${request.keepsLanguage ? html`<input type="hidden" name="lang" value="${language}">` : nothing}</form>
${unitSwitch(request, units, 'root_event', { from: input.from, to: input.to })}
<p class="tally">${say('sharedRoots', { n: found.total })}</p>
<p class="orders">${rootOrders.map((order, i) => [
      i > 0 ? ' · ' : '',
      order === input.sort
        ? html`<span aria-current="true">${orderWords(order, say)}</span>`
        : html`<a href="${rootsLink(request, input, { sort: order })}">${orderWords(order, say)}</a>`,
    ])}</p>
${
  beyond
    ? html`<p class="empty">${say('pageBeyond', { page: found.page, pages })} <a href="${rootsLink(request, input)}">${say('firstPage')}</a></p>`
    : found.total === 0
      ? html`<p class="empty">${say('noRoots')}</p>`
      : html`<ol class="hits" start="${(found.page - 1) * found.perPage + 1}">${found.roots.map(
          ({ id, root, first, last, told, incidents, organisations }) =>
            html`<li class="hit"><div class="when">${period(first, last, language)}</div><div class="what"><h2><a href="${link(request, `/roots/${id}`)}" lang="ja">${root}</a></h2><p class="who">${someOf(organisations, say)}</p></div><div class="how"><span>${say('incidentTotal', { n: incidents })}</span> <span class="stage">${say('noticesTold', { n: told })}</span></div></li>`,
        )}</ol>`
}
${beyond ? nothing : paging(found.page, pages, n => rootsLink(request, input, { page: n === 1 ? null : n }), say)}
${found.total === 0 || request.rendering === 'site' ? nothing : exportMenu(request, ['root-events'], { q: input.q, from: input.from, to: input.to, sort: input.sort })}`,
  }
}

const orderWords = (order: (typeof rootOrders)[number], say: Say): string =>
  say(order === 'most-notices' ? 'mostNotices' : order)

/** Names that a list shows of many. */
const fewNames = 6

const someOf = (names: readonly string[], say: Say): Html =>
  html`<span lang="ja">${names.slice(0, fewNames).map((name, i) => [i > 0 ? '、' : '', html`<bdi>${name}</bdi>`])}</span>${names.length > fewNames ? html` ${say('andMore', { n: names.length - fewNames })}` : nothing}`

/** Reasons that the page shows unfolded. */
const fewReasons = 20

/** One root event: the fan of those it touched over time, persons by a stated rule, who told first and who never again. */
export function rootPage(request: PageRequest, event: RootView): Page {
  const { language } = request
  const say = sayIn(language)
  const { account } = event
  const { persons } = account
  const byIncident = new Map(event.fan.map(incident => [incident.id, incident]))
  const first = account.touched.filter(({ incident }) => account.toldFirst.includes(incident))
  const awaited = account.touched.filter(({ followUp }) => followUp.code === 'awaited')
  return {
    title: event.root,
    current: 'rootEvents',
    wide: true,
    style: 'incident.css',
    body: html`<article class="root-event">
<header class="notice-head"><p class="who">${say('rootEvent')}</p><h1 lang="ja">${event.root}</h1>
<dl class="keys">
${event.organisation === null ? nothing : html`<div><dt>${say('organisation')}</dt><dd>${organisationMark(request, [event.organisation.name])}</dd></div>`}
<div><dt>${say('published')}</dt><dd>${period(event.first, event.last, language)}</dd></div>
<div><dt>${say('incidents')}</dt><dd><a href="${link(request, '/incidents', { root: event.id })}">${say('incidentTotal', { n: event.incidents })}</a></dd></div>
<div><dt>${say('notices')}</dt><dd>${say('noticesTold', { n: event.told })}</dd></div>
<div><dt>${say('personsStated')}</dt><dd>${persons.total === null ? html`<span class="none">${say('notStated')}</span>` : html`${persons.isRough ? `${say('roughly')} ` : ''}${say('persons', { n: persons.total })} <span class="hint">${say('personsOf', { n: persons.stating, all: persons.stating + persons.silent })}</span>`}</dd></div>
${persons.byItself === null ? nothing : html`<div><dt>${say('personsByItself')}</dt><dd>${say('persons', { n: persons.byItself.count })} ${statusMark(persons.byItself.status, language)}</dd></div>`}
${first.length === 0 ? nothing : html`<div><dt>${say('toldFirst')}</dt><dd>${first[0]!.first === null ? nothing : dateMark(first[0]!.first, language)} ${someOf([...new Set(first.flatMap(one => one.organisations))], say)}</dd></div>`}
<div><dt>${say('neverFollowedUp')}</dt><dd>${say('incidentTotal', { n: awaited.length })}</dd></div>
</dl>
<details class="rules"><summary>${say('countingRules')}</summary><p>${persons.rule[language]}</p>${persons.ofTheWhole.length === 0 ? nothing : html`<p>${say('figuresOfTheWhole')} ${persons.ofTheWhole.map(({ count, incidents }, i) => [i > 0 ? '、' : '', `${grouped(count)} (${say('incidentTotal', { n: incidents.length })})`])}</p>`}</details>
</header>
<section aria-labelledby="fan"><h2 id="fan">${say('fan')}</h2>
${fanPicture(request, account, language)}
<div class="table touched"><table><thead><tr><th scope="col">${say('firstTold')}</th><th scope="col">${say('publisher')}</th><th scope="col">${say('incident')}</th><th scope="col">${say('personsColumn')}</th><th scope="col">${say('leak')}</th><th scope="col">${say('followUp')}</th></tr></thead><tbody>${account.touched.map(
      one => {
        const incident = byIncident.get(one.incident)
        return html`<tr><td>${dateMark(one.first, language)}${one.daysAfterFirst === null || one.daysAfterFirst === 0 ? nothing : html` <span class="hint">+${grouped(one.daysAfterFirst)}</span>`}</td><td>${organisationMark(request, one.organisations)}${one.isItself ? html` <strong>${say('itself')}</strong>` : nothing}</td><td><a href="${link(request, `/incidents/${one.incident}`)}">${titleMark(incident?.title ?? null, language)}</a>${one.state === 'no_incident' ? html` ${incidentStateTerms[one.state][language]}` : nothing}</td><td class="number" data-name="${say('personsColumn')}">${one.persons === null ? html`<span class="none">–</span>` : html`<a href="${link(request, `/notices/${one.persons.notice}`, { at: `${one.persons.evidence.start}-${one.persons.evidence.end}` }, 'place')}">${grouped(one.persons.count)}</a> ${one.persons.status === 'confirmed' ? nothing : statusMark(one.persons.status, language)}`}</td><td data-name="${say('leak')}">${statusMark(incident?.leak ?? null, language)}</td><td>${one.followUp.label[language]}</td></tr>`
      },
    )}</tbody></table></div></section>
<section aria-labelledby="because"><h2 id="because">${say('whyRoot')}</h2><details${event.notices.length <= fewReasons ? html` open` : nothing}><summary>${say('reasonsOfNotices', { n: event.notices.length })}</summary><ul class="joins">${event.notices.map(
      (notice, i) => {
        const reason = event.because[i]
        return html`<li><a href="${link(request, `/notices/${notice.id}`)}">${dateMark(notice.published, language)} ${titleMark(notice.title, language)}</a>${reason === undefined ? nothing : html` <span class="hint">${reason.label[language]}${reason.words === undefined ? nothing : html` <q lang="ja">${reason.words}</q>`}</span>`}</li>`
      },
    )}</ul></details></section>
</article>`,
  }
}
