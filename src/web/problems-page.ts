import type { NoticeSummary } from '../model/notice-summary.ts'
import { describe, type Problem, type ProblemCode, problemCatalogue } from '../model/problem.ts'
import type { ListProblemsInput, ListProblemsOutput } from '../queries/list-problems.ts'
import { type Html, html, nothing } from './html.ts'
import { inItsLanguage } from './its-language.ts'
import { sayIn } from './labels.ts'
import type { Page } from './layout.ts'
import { dateMark, publisherMark, titleMark } from './notice-marks.ts'
import { openMessage } from './open-message.ts'
import { placeAddresses } from './places.ts'
import { link, type PageRequest } from './request.ts'

/** Entries of each kind on the overview, and on the page of one kind (`?code=`). */
const fewPerKind = 10
const mostOfOneKind = 2000

interface Found {
  readonly problem: Problem
  readonly notice: NoticeSummary
}

/** The problems of the archive by kind, the most frequent first, each leading to its notice. */
export function problemsPage(
  request: PageRequest,
  input: ListProblemsInput,
  found: ListProblemsOutput,
): Page {
  const { language } = request
  const say = sayIn(language)
  const all = found.notices.flatMap(({ notice, problems }) => problems.map(problem => ({ notice, problem })))
  const groups = [...Map.groupBy(all, f => f.problem.code)]
  groups.sort((a, b) => b[1].length - a[1].length || a[0].localeCompare(b[0]))

  const line = ({ problem, notice }: Found): Html =>
    html`<li><a href="${placeAddresses(request, notice.id, problem.place)[0] ?? link(request, `/notices/${notice.id}`)}">${titleMark(notice.title, language)}</a>
<span class="byline">${dateMark(notice.published, language)} ${publisherMark(notice.publishers, language)}</span>${
      Object.keys(problem.details).length > 0
        ? html`<p class="detail">${inItsLanguage(describe(problem, language).message, language)}</p>`
        : nothing
    }</li>`

  const section = ([code, members]: readonly [ProblemCode, readonly Found[]]): Html => {
    const shown = members.slice(0, input.code === undefined ? fewPerKind : mostOfOneKind)
    const { severity, message, hint } = problemCatalogue[code]
    const left = members.length - shown.length
    return html`<section class="problem-kind" id="${code}"><h2>${inItsLanguage(openMessage(message[language]), language)} <span class="count">${say('occurrences', { n: members.length })}</span></h2>
<p class="hint"><span class="severity ${severity}">${say(severity)}</span> <code>${code}</code> ${say('whatToDo')}: ${inItsLanguage(openMessage(hint[language]), language)}</p>
<ul>${shown.map(line)}</ul>
${more(code, left)}</section>`
  }

  const more = (code: ProblemCode, left: number): Html => {
    if (left <= 0) return nothing
    const words = say('more', { n: left })
    return input.code === undefined
      ? html`<p><a href="${link(request, '/problems', { code })}">${words}</a></p>`
      : html`<p>${words}</p>`
  }

  return {
    title: say('problemsTitle'),
    current: 'problems',
    body: html`<h1>${say('problemsTitle')}</h1>
<p class="lead">${say('problemsLead')}</p>
${input.code === undefined ? nothing : html`<p><a href="${link(request, '/problems')}">${say('allKinds')}</a></p>`}
${groups.length === 0 ? html`<p class="empty">${say('noProblems')}</p>` : groups.map(section)}`,
  }
}
