import { incidentStateTerms } from '../../model/incident.ts'
import { verdictTerms } from '../../model/judgement.ts'
import type { NoticeSummary } from '../../model/notice-summary.ts'
import { stageInWords } from '../../model/stage.ts'
import type { IncidentView } from '../../queries/show-incident.ts'
import type { Kinds } from '../fact-sections.ts'
import { type Html, html, nothing } from '../html.ts'
import { inItsLanguage } from '../its-language.ts'
import { type Say, sayIn } from '../labels.ts'
import type { Page } from '../layout.ts'
import { briefWords, dateMark, publisherMark, statusMark, titleMark } from '../notice-marks.ts'
import { organisationMark } from '../organisations/organisation-mark.ts'
import { problemLine } from '../problem-line.ts'
import { link, type PageRequest } from '../request.ts'
import { atAGlance } from './at-a-glance.ts'
import { noticesInOrder, statementMark } from './ledger-section.ts'
import { period } from './period.ts'
import { timelinePicture } from './timeline-picture.ts'

/** Incidents of the same root event that the page names; the root event's own page has them all. */
const mostRelated = 12

/** One incident: what stands, how it went, what each notice added, and why its notices are taken for one. */
export function incidentPage(
  request: PageRequest,
  incident: IncidentView,
  kinds: Kinds,
  asOf: string | null,
): Page {
  const { language } = request
  const say = sayIn(language)
  const known = new Map(incident.notices.map(notice => [notice.id, notice]))
  const shown = new Set(incident.ledger.notices.map(({ id }) => id))
  const notices = incident.notices.filter(({ id }) => shown.has(id))
  return {
    title: incident.title ?? say('unknownTitle'),
    current: 'incidents',
    wide: true,
    style: 'incident.css',
    body: html`<article class="incident">
<header class="notice-head">
<p class="who">${organisationMark(request, incident.organisations)}</p>
<h1>${titleMark(incident.title, language)}</h1>
${summaryCard(request, incident, say)}
${request.rendering === 'site' ? nothing : html`<p class="actions"><a href="${link(request, '/compare', { incidents: incident.id })}">${say('compareThis')}</a></p>`}
</header>
${contents(incident, say)}
${asOfForm(request, incident, asOf, say)}
${atAGlance(request, kinds, incident)}
<section aria-labelledby="course"><h2 id="course">${say('timeline')}</h2>
${timelinePicture(
  incident.timeline.map(event => ({
    ...event,
    address: link(
      request,
      `/notices/${event.notice}`,
      { at: `${event.sentence.start}-${event.sentence.end}` },
      'place',
    ),
  })),
  notices.map(notice => ({
    published: notice.published,
    // In the picture there is little room: of a numbered report the number says it.
    words:
      stageInWords(notice.number === null ? notice.stage : null, notice.number, language) ||
      say('publication'),
    address: `#notice-${notice.id}`,
  })),
  language,
)}
${eventTable(request, incident, say)}
${timesTable(request, incident, say)}
${incident.ledgerProblems.length === 0 ? nothing : html`<ul class="problems">${incident.ledgerProblems.map(p => html`<li>${problemLine(p, language, [])}</li>`)}</ul>`}
</section>
<section aria-labelledby="reports"><h2 id="reports">${say('noticesInOrder')}</h2>
${noticesInOrder(request, kinds, incident.ledger, known, copiesOf(incident, known))}
${citedReports(request, incident, say)}
</section>
<section aria-labelledby="standing"><h2 id="standing">${say('standing')}</h2>
${standing(request, incident, kinds, known, say)}
</section>
${related(request, incident, say)}
${joins(request, incident, known, say)}
</article>`,
  }
}

/** The parts of the page, for one of many screens. */
function contents(incident: IncidentView, say: Say): Html {
  const parts: readonly (readonly [id: string, words: string, n: number | null])[] = [
    ['glance', say('atAGlance'), null],
    ['course', say('timeline'), null],
    ['reports', say('noticesShort'), incident.ledger.notices.length],
    ['standing', say('standingShort'), incident.standing.length],
    ...(incident.sharedRoots.length === 0 ? [] : [['related', say('relatedShort'), null] as const]),
    ...(incident.joins.length + incident.judgements.length === 0
      ? []
      : [['joins', say('whyJoinedShort'), null] as const]),
  ]
  return html`<nav class="page-contents" aria-label="${say('onThisPage')}"><ul>${parts.map(
    ([id, words, n]) =>
      html`<li><a href="#${id}">${words}</a>${n === null ? nothing : html` <span class="n">${n}</span>`}</li>`,
  )}</ul></nav>`
}

function copiesOf({ twins }: IncidentView, known: ReadonlyMap<string, NoticeSummary>) {
  const copies = new Map<string, NoticeSummary[]>()
  for (const { notice, copy } of twins) {
    const summary = known.get(copy)
    if (summary) copies.set(notice, [...(copies.get(notice) ?? []), summary])
  }
  return copies
}

function summaryCard(request: PageRequest, incident: IncidentView, say: Say): Html {
  const { language } = request
  const { first, last, told, state, leak, brief, roots, branches } = { ...incident, ...incident.ledger }
  return html`<dl class="keys">
<div><dt>${say('published')}</dt><dd>${period(first, last, language)}</dd></div>
<div><dt>${say('notices')}</dt><dd>${say('noticesTold', { n: told })}</dd></div>
<div><dt>${say('incidentState')}</dt><dd><span class="state ${state}">${incidentStateTerms[state][language]}</span></dd></div>
<div><dt>${say('leak')}</dt><dd>${statusMark(leak, language)}</dd></div>
${brief.length === 0 ? nothing : html`<div><dt>${say('whatHappened')}</dt><dd>${briefWords(brief, language)}</dd></div>`}
${roots.length === 0 ? nothing : html`<div><dt>${say('rootEvents')}</dt><dd>${roots.map((root, i) => [i > 0 ? '、' : '', html`<a href="${link(request, `/roots/${root.id}`)}" lang="ja">${root.root}</a>`])}</dd></div>`}
${branches.length === 0 ? nothing : html`<div><dt>${say('branches')}</dt><dd><span lang="ja">${branches.map(({ label }, i) => [i > 0 ? '、' : '', label])}</span></dd></div>`}
<div><dt>${say('incidentId')}</dt><dd><code>${incident.id}</code></dd></div>
${incident.splitFrom === undefined ? nothing : html`<div><dt>${say('splitFrom')}</dt><dd><a href="${link(request, `/incidents/${incident.splitFrom}`)}"><code>${incident.splitFrom}</code></a></dd></div>`}
</dl>`
}

/** Days that the choice shows unfolded. */
const fewDays = 6

/** The state as of any of its notices: each day a link, all of them works without scripts. */
function asOfForm(request: PageRequest, incident: IncidentView, asOf: string | null, say: Say): Html {
  const days = [...new Set(incident.notices.map(notice => notice.published))].filter(day => day !== null)
  if (days.length < 2) return nothing
  const list = html`<ul>${days.map(day =>
    day === asOf
      ? html`<li><span aria-current="true">${day}</span></li>`
      : html`<li><a href="${link(request, `/incidents/${incident.id}`, { asOf: day })}">${day}</a></li>`,
  )}${asOf === null ? html`<li><span aria-current="true">${say('today')}</span></li>` : html`<li><a href="${link(request, `/incidents/${incident.id}`)}">${say('today')}</a></li>`}</ul>`
  // Many days would stand between a reader and what happened.
  return html`<nav class="as-of" aria-label="${say('asOf')}">${
    days.length <= fewDays
      ? html`<span>${say('asOf')}</span> ${list}`
      : html`<details${asOf === null ? nothing : html` open`}><summary>${say('asOf')} ${asOf ?? say('today')}</summary>${list}</details>`
  }</nav>`
}

/** The picture's dates as a table: whoever cannot see it, and whoever wants the sentences. */
function eventTable(request: PageRequest, { timeline }: IncidentView, say: Say): Html {
  const { language } = request
  if (timeline.length === 0) return html`<p class="hint">${say('noDatedEvents')}</p>`
  return html`<details class="numbers"><summary>${say('asTable')}</summary><div class="table"><table><thead><tr><th scope="col">${say('day')}</th><th scope="col">${say('event')}</th><th scope="col">${say('basis')}</th><th scope="col">${say('evidenceShown')}</th></tr></thead><tbody>${timeline.map(
    event =>
      html`<tr><td>${event.date}${event.time === null ? '' : ` ${event.time.slice(1)}`}</td><td>${event.label[language]}${event.branch === null ? nothing : html` <span class="branch" lang="ja">${event.branch}</span>`} ${event.status === 'confirmed' ? nothing : statusMark(event.status, language)}</td><td>${say(event.basis === 'stated' ? 'statedBasis' : 'inferredBasis')}</td><td><a href="${link(request, `/notices/${event.notice}`, { at: `${event.sentence.start}-${event.sentence.end}` }, 'place')}"><q lang="ja">${event.sentence.quote}</q></a></td></tr>`,
  )}</tbody></table></div></details>`
}

function timesTable(request: PageRequest, { times }: IncidentView, say: Say): Html {
  const { language } = request
  if (times.length === 0) return html`<p class="hint">${say('noTimes')}</p>`
  return html`<dl class="times">${times.map(
    ({ label, days, hours, basis, from, to }) =>
      html`<div><dt>${label[language]}</dt><dd><strong>${hours !== null && days < 4 ? say('hours', { n: hours }) : say(days === 1 ? 'oneDay' : 'days', { n: days })}</strong> <span class="hint">${from.at.replace('T', ' ')} – ${to.at.replace('T', ' ')} · ${say(basis === 'stated' ? 'statedBasis' : 'inferredBasis')}</span></dd></div>`,
  )}</dl>`
}

function citedReports(request: PageRequest, { cited }: IncidentView, say: Say): Html {
  if (cited.length === 0) return nothing
  const { language } = request
  return html`<section class="missing"><h3>${say('citedReports')}</h3><p class="hint">${say('citedReportsHint')}</p><ul>${cited.map(
    report =>
      html`<li>${dateMark(report.published, language)} ${report.title === null ? stageInWords(report.stage, report.number, language) : html`<span lang="ja">${report.title}</span>`} <a href="${link(request, `/notices/${report.by}`, { at: `${report.evidence.start}-${report.evidence.end}` }, 'place')}"><q lang="ja">${report.evidence.quote}</q></a></li>`,
  )}</ul></section>`
}

/** What stands after the last notice, by kind of fact. */
function standing(
  request: PageRequest,
  incident: IncidentView,
  kinds: Kinds,
  known: ReadonlyMap<string, NoticeSummary>,
  say: Say,
): Html {
  const { language } = request
  const groups = kinds
    .map(kind => ({ kind, standing: incident.standing.filter(({ field }) => field.kind === kind.kind) }))
    .filter(group => group.standing.length > 0)
  if (groups.length === 0) return html`<p class="hint">${say('nothingStands')}</p>`
  return html`<div class="standing">${groups.map(
    ({ kind, standing: of }) =>
      html`<section id="standing-${kind.kind}"><h3>${kind.label[language]}</h3><ul>${of.map(
        ({ field, version, against, isWithdrawn }) =>
          html`<li${isWithdrawn ? html` class="withdrawn"` : nothing}><span class="field">${inItsLanguage(field.label[language], language)}${field.branch === null ? nothing : html` <span class="branch" lang="ja">${field.branch}</span>`}</span> ${statementMark(request, kinds, version.statement, field.label[language], known)}${
            against === null
              ? nothing
              : html`<p class="against">${say('atOddsWith')} ${statementMark(request, kinds, against, field.label[language], known)}</p>`
          }${isWithdrawn ? html` <strong>${say('takenBack')}</strong>` : nothing}</li>`,
      )}</ul></section>`,
  )}</div>`
}

function related(request: PageRequest, { sharedRoots }: IncidentView, say: Say): Html {
  const { language } = request
  if (sharedRoots.length === 0) return nothing
  return html`<section aria-labelledby="related"><h2 id="related">${say('relatedIncidents')}</h2>${sharedRoots.map(
    ({ id, root, because, others }) =>
      html`<h3><a href="${link(request, `/roots/${id}`)}" lang="ja">${root}</a></h3><ul class="because">${because.map(({ label, words }) => html`<li>${label[language]}${words === undefined ? nothing : html` <q lang="ja">${words}</q>`}</li>`)}</ul><ul class="plain">${others
        .slice(0, mostRelated)
        .map(
          other =>
            html`<li>${dateMark(other.first, language)} ${publisherMark(other.organisations, language)} <a href="${link(request, `/incidents/${other.id}`)}">${titleMark(other.title, language)}</a></li>`,
        )}</ul>${others.length > mostRelated ? html`<p><a href="${link(request, `/roots/${id}`)}">${say('allOfThem', { n: others.length })}</a></p>` : nothing}`,
  )}</section>`
}

/** Why its notices are taken for one, and what people found of them. */
function joins(
  request: PageRequest,
  { joins: reasons, judgements }: IncidentView,
  known: ReadonlyMap<string, NoticeSummary>,
  say: Say,
): Html {
  if (reasons.length === 0 && judgements.length === 0) return nothing
  const { language } = request
  const named = (id: string): Html => {
    const notice = known.get(id)
    return html`<a href="${link(request, `/notices/${id}`)}">${notice ? html`${dateMark(notice.published, language)} ${titleMark(notice.title, language)}` : html`<code>${id}</code>`}</a>`
  }
  return html`<section aria-labelledby="joins"><h2 id="joins">${say('whyJoined')}</h2>
${
  reasons.length === 0
    ? nothing
    : html`<ul class="joins">${reasons.map(
        ({ earlier, later, because }) =>
          html`<li><p>${named(earlier)}<br>${named(later)}</p><ul class="because">${because.map(
            ({ label, words, weight }) =>
              html`<li${weight < 0 ? html` class="speaks-against"` : nothing}>${label[language]}${words === undefined ? nothing : html` <q lang="ja">${words}</q>`}${weight < 0 ? html` <span class="hint">${say('speaksAgainst')}</span>` : nothing}</li>`,
          )}</ul></li>`,
      )}</ul>`
}
${
  judgements.length === 0
    ? nothing
    : html`<h3>${say('judgements')}</h3><ul class="joins">${judgements.map(
        ({ a, b, verdict, because }) =>
          html`<li><p><strong>${verdictTerms[verdict][language]}</strong> <span lang="ja">${because}</span></p><p>${named(a)}<br>${named(b)}</p></li>`,
      )}</ul>`
}</section>`
}
