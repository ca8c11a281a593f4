import { describe, type ProblemCode, problemCatalogue } from '../model/problem.ts'
import type { Doubt, ListDoubtsInput, ListDoubtsOutput } from '../queries/list-doubts.ts'
import { type Html, html, nothing } from './html.ts'
import { inItsLanguage } from './its-language.ts'
import { type LabelName, sayIn } from './labels.ts'
import type { Page } from './layout.ts'
import { dateMark, genreMark, publisherMark, stageMark, titleMark } from './notice-marks.ts'
import { openMessage } from './open-message.ts'
import { paging } from './paging.ts'
import { placeAddresses } from './places.ts'
import { link, type PageRequest } from './request.ts'

/** How much is in doubt, in a word, by the weights that src/model/problems/ gives. */
const weightWord = (weight: number): LabelName =>
  weight >= 7 ? 'doubtGreat' : weight >= 4 ? 'doubtSome' : 'doubtSlight'

/** The review queue: what puts a reading in doubt, the most doubtful first, each leading to the words it is about. */
export function doubtsPage(
  request: PageRequest,
  input: ListDoubtsInput,
  found: ListDoubtsOutput,
  mayReview = false,
): Page {
  const { language } = request
  const say = sayIn(language)
  const pages = Math.max(1, Math.ceil(found.total / found.perPage))
  const beyond = found.total > 0 && found.page > pages
  const to = (page: number): string =>
    link(request, '/doubts', { code: input.code, page: page === 1 ? null : page })
  return {
    title: say('doubtsTitle'),
    current: 'doubts',
    ...(beyond ? { status: 404 } : {}),
    body: html`<h1>${say('doubtsTitle')}</h1>
<p class="lead">${say('doubtsLead')}${mayReview ? html` <a href="${link(request, '/review')}">${say('reviewDoubtsLink')}</a>` : nothing}</p>
${codes(found)}
${
  beyond
    ? html`<p class="empty">${say('pageBeyond', { page: found.page, pages })} <a href="${to(1)}">${say('firstPage')}</a></p>`
    : found.total === 0
      ? html`<p class="empty">${say('noDoubts')}</p>`
      : html`<p class="total"><strong>${say('doubtsTotal', { n: found.total })}</strong></p>
<ol class="doubts" start="${(found.page - 1) * found.perPage + 1}">${found.doubts.map(entry)}</ol>
${paging(found.page, pages, to, say)}`
}`,
  }

  function codes({ byCode }: ListDoubtsOutput): Html {
    if (input.code !== undefined)
      return html`<p><a href="${link(request, '/doubts')}">${say('allKinds')}</a></p>`
    const counted = Object.entries(byCode) as [ProblemCode, number][]
    if (counted.length < 2) return nothing
    counted.sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    return html`<details class="kinds-of-doubt"><summary>${say('byKind')}</summary><ul>${counted.map(
      ([code, n]) =>
        html`<li><a href="${link(request, '/doubts', { code })}">${inItsLanguage(openMessage(problemCatalogue[code].message[language]), language)}</a> <span class="count">${say('occurrences', { n })}</span></li>`,
    )}</ul></details>`
  }

  function entry({ notice, problem, weight, words, otherWords }: Doubt): Html {
    const { message, hint } = describe(problem, language)
    const [address, otherAddress] = placeAddresses(request, notice.id, problem.place)
    const place = (quote: string | null, at: string | undefined): Html =>
      quote === null || at === undefined
        ? nothing
        : html`<a href="${at}"><q lang="ja">${quote.replace(/\s+/g, ' ')}</q></a>`
    const first = place(words, address)
    const second = place(otherWords, otherAddress)
    return html`<li class="doubt"><h2><a href="${address ?? link(request, `/notices/${notice.id}`)}">${titleMark(notice.title, language)}</a></h2>
<p class="byline">${dateMark(notice.published, language)} ${publisherMark(notice.publishers, language)} ${stageMark(notice, language)} ${genreMark(notice.genre, language)}</p>
<p class="message"><span class="weight ${weightWord(weight)}">${say(weightWord(weight))}</span> ${inItsLanguage(message, language)}</p>
${
  first === nothing
    ? nothing
    : html`<p class="places"><span class="name">${say(second === nothing ? 'place' : 'places')}</span> ${first}${second === nothing ? nothing : html` <span class="against">${say('against')}</span> ${second}`}</p>`
}
<p class="hint">${say('whatToDo')}: ${inItsLanguage(hint, language)}</p></li>`
  }
}
