import { versionInWords } from '../../decisions/fact-decision-in-words.ts'
import { kindsOfFact } from '../../facts/index.ts'
import type { Fact } from '../../model/fact.ts'
import { verdicts, verdictTerms } from '../../model/judgement.ts'
import type { NoticeSummary } from '../../model/notice-summary.ts'
import { doubtOf } from '../../model/problem.ts'
import { type AssertionStatus, assertionStatuses, statusTerms } from '../../model/status.ts'
import { overlap } from '../../readings/reviewed/apply-review.ts'
import { factSpans } from '../fact-spans.ts'
import { type Html, html, nothing } from '../html.ts'
import { inItsLanguage } from '../its-language.ts'
import { type Say, sayIn } from '../labels.ts'
import { dateMark, statusMark, titleMark } from '../notice-marks.ts'
import { problemLine } from '../problem-line.ts'
import { link, type PageRequest } from '../request.ts'
import { tokenInput } from '../session/routes.ts'
import { amendForm, confirmHead } from './amend-form.ts'
import { signedBy, whatWasDecided } from './decision-line.ts'
import { reviewAddress } from './review-link.ts'
import type { ReviewView } from './review-view.ts'
import { undoForm, whoAndWhy } from './signing.ts'
import { type Json, valueFields } from './value-fields.ts'

/** What stands above the facts of a notice under review: the chosen fact with all that may be decided about it. */
export function reviewPanel(view: ReviewView): Html {
  const { request, notice, row, chosen, rank } = view
  const say = sayIn(request.language)
  const done = row.facts.filter(fact => fact.reviewed).length
  const nextFact = nextUnseen(row.facts, chosen)
  return html`<section class="review" id="review" aria-labelledby="review-title" data-add-selected="${say('addSelected')}">
<div class="review-head"><h2 id="review-title">${say('reviewThis')}</h2>
<p class="review-ways">${rank === null ? nothing : html`<a class="next-doubt" href="${link(request, '/review/next', { rank, from: notice.id })}">${say('reviewNext')}</a> `}<a href="${link(request, '/review')}">${say('reviewQueue')}</a> <a href="${link(request, `/notices/${notice.id}`, { fact: chosen })}">${say('reviewLeave')}</a></p></div>
${doneLine(view, say)}
${chosen === null ? doubtOfNone(view, say) : factPanel(view, chosen, say)}
<p class="progress"><span>${say('reviewProgress', { all: row.facts.length, done })}</span>${
    nextFact === null
      ? nothing
      : html` <a class="next-fact" href="${reviewAddress(request, notice.id, { fact: nextFact, rank }, 'review')}">${say('reviewNextFact')}</a>`
  } <span class="hint keys" hidden>${say('factKeys')}</span></p>
${addForms(view, say)}
${amendForm(view, say)}
${judgeForm(view, say)}
</section>`
}

/** The first fact after the chosen one that nobody has decided about, else the first of all. */
function nextUnseen(facts: readonly Fact[], chosen: number | null): number | null {
  const open = facts.flatMap((fact, n) => (fact.reviewed || n === chosen ? [] : [n]))
  return open.find(n => n > (chosen ?? -1)) ?? open[0] ?? null
}

/** A doubt that no fact has the words of, such as one about the notice's head; else what one may do here. */
function doubtOfNone(view: ReviewView, say: Say): Html {
  const { request, doubt, done } = view
  return doubt === null || done !== null
    ? html`<p class="hint">${say('reviewChoose')}</p>`
    : html`<ul class="doubts-here"><li>${problemLine(doubt, request.language)}</li></ul>${confirmHead(view, say)}`
}

/** What is said of a decision, by the deed in its name. */
const saysOf = [
  [/^[0-9-]{10}_undo_/, 'takenBackNow'],
  [/^[0-9-]{10}_corrected_/, 'correctedNow'],
  [/^[0-9-]{10}_confirmed_/, 'confirmedNow'],
  [/^[0-9-]{10}_added_/, 'addedNow'],
] as const

function doneLine({ request, notice, done, chosen, row, rank }: ReviewView, say: Say): Html {
  if (done === null) return nothing
  const again = html`<a href="${reviewAddress(request, notice.id, { fact: chosen, done: done.name, rank }, 'review')}">${say('reloadPage')}</a>`
  if (done.failure !== null)
    return html`<p class="complaint" role="alert">${say('buildFailed', { because: done.failure })}</p>`
  if (done.isPending)
    return html`<p class="notice-line" role="status" data-pending>${say('pendingBuild')} ${again}</p>`
  const isRejected = row.declined.some(({ because }) => because === done.name)
  const said = isRejected ? 'rejectedNow' : (saysOf.find(([deed]) => deed.test(done.name))?.[1] ?? 'written')
  return html`<p class="notice-line" role="status"><strong>${say(said)}</strong> <a href="${link(request, '/decisions', {}, done.name)}"><code>${done.name}</code></a></p>`
}

function factPanel(view: ReviewView, chosen: number, say: Say): Html {
  const { request, reviewer, notice, row, standing, rank } = view
  const { language } = request
  const fact = row.facts[chosen]!
  const shown = notice.facts[chosen] ?? fact
  const kind = kindsOfFact.find(k => k.kind === fact.kind)
  const [{ start, end }] = fact.evidence
  const doubts = notice.problemList.filter(
    ({ code, place }) =>
      doubtOf(code) !== null &&
      [place, place.other ?? {}].some(
        at =>
          at.start !== undefined &&
          at.end !== undefined &&
          overlap({ start: at.start, end: at.end }, { start, end }),
      ),
  )
  const action = reviewAddress(request, notice.id)
  const held = html`${tokenInput(reviewer.token)}<input type="hidden" name="kind" value="${fact.kind}"><input type="hidden" name="start" value="${start}"><input type="hidden" name="end" value="${end}"><input type="hidden" name="saw" value="${JSON.stringify({ value: fact.value, status: fact.status })}">${standing.map(({ name }) => html`<input type="hidden" name="knows" value="${name}">`)}${rank === null ? nothing : html`<input type="hidden" name="rank" value="${rank}">`}`
  const value = kind ? kind.show(shown.value, language) : JSON.stringify(shown.value)
  const label = kind?.label[language] ?? fact.kind
  return html`<div class="chosen-fact">
${label === value ? nothing : html`<p class="kind-name">${label}</p>`}
<p class="fact-value"><span class="value">${inItsLanguage(value, language)}</span> ${statusMark(fact.status, language)}</p>
<blockquote lang="ja">${sentenceOf(view, chosen)}</blockquote>
<p class="in-text"><a href="#fact-${chosen}">${say('toPlace')}</a></p>
${doubts.length === 0 ? nothing : html`<ul class="doubts-here">${doubts.map(problem => html`<li>${problemLine(problem, language)}</li>`)}</ul>`}
${standingOnFact(view, fact, say)}
<form class="act confirm" method="post" action="${action}">${held}<input type="hidden" name="act" value="confirm">
${whoAndWhy(reviewer, say, 'confirm', say('confirmReason'))}
<p class="button-line"><button accesskey="c">${say('confirmButton')}</button></p></form>
<details class="act correct"><summary>${say('correctSummary')}</summary>
<form method="post" action="${action}">${held}<input type="hidden" name="act" value="correct">
<div class="fields">${kind ? valueFields(kind, fact.value as Json, language, 'correct') : nothing}${statusField(fact.status, say, language, 'correct')}</div>
${whoAndWhy(reviewer, say, 'correct')}
<p class="button-line"><button>${say('correctButton')}</button></p></form></details>
<details class="act reject"><summary>${say('rejectSummary')}</summary>
<form method="post" action="${action}">${held}<input type="hidden" name="act" value="reject">
<p class="hint">${say('rejectHint')}</p>
${whoAndWhy(reviewer, say, 'reject')}
<p class="button-line"><button class="strict">${say('rejectButton')}</button></p></form></details>
</div>`
}

/** The longest stretch of a sentence that is shown before and after the words. */
const mostAround = 160

/** The sentence that states the fact, with its words marked. */
function sentenceOf({ notice }: ReviewView, chosen: number): Html {
  const { document, facts } = notice
  const [{ start, end }] = facts[chosen]!.evidence
  const sentence = factSpans(document, [facts[chosen]!], 0).find(({ as }) => as === 'sentence')?.span ?? {
    start,
    end,
  }
  const before = document.text.slice(Math.max(sentence.start, start - mostAround), start)
  const after = document.text.slice(end, Math.min(sentence.end, end + mostAround))
  return html`${start - mostAround > sentence.start ? '…' : ''}${before}<mark>${document.text.slice(start, end)}</mark>${after}${end + mostAround < sentence.end ? '…' : ''}`
}

/** What people decided of the fact, and what was read. */
function standingOnFact(
  { request, reviewer, standing, notice, chosen, rank }: ReviewView,
  fact: Fact,
  say: Say,
): Html {
  const { language } = request
  if (standing.length === 0) return nothing
  const read = fact.reviewed?.read
  return html`<div class="standing"><h3>${say('standingTitle')}</h3><ul>${standing.map(
    named =>
      html`<li><p class="decided">${whatWasDecided(request, named.decision)}</p>${signedBy(request, named.decision)}${undoForm(request, reviewer, named.name, { back: reviewAddress(request, notice.id, { fact: chosen, rank }, 'review') })}</li>`,
  )}</ul>${
    fact.reviewed
      ? html`<p class="as-read"><span class="name">${say('asRead')}</span> ${
          read
            ? inItsLanguage(
                versionInWords(fact.kind, { value: read.value as Json, status: read.status }, language),
                language,
              )
            : say('nothingRead')
        }</p>`
      : nothing
  }</div>`
}

const statusField = (
  status: AssertionStatus,
  say: Say,
  language: PageRequest['language'],
  id: string,
): Html =>
  html`<p class="field"><label for="${id}-status">${say('statusField')}</label><select id="${id}-status" name="status">${assertionStatuses.map(
    option =>
      html`<option value="${option}"${option === status ? html` selected` : nothing}>${statusTerms[option].mark} ${statusTerms[option].label[language]}</option>`,
  )}</select></p>`

/** Two steps, so that it works without scripts: the kind and the words first, then the fields of that kind. */
function addForms({ request, reviewer, notice, adding, rank }: ReviewView, say: Say): Html {
  const { language } = request
  const action = reviewAddress(request, notice.id)
  const kind = adding && kindsOfFact.find(k => k.kind === adding.kind)
  const held = html`${request.keepsLanguage ? html`<input type="hidden" name="lang" value="${language}">` : nothing}${rank === null ? nothing : html`<input type="hidden" name="rank" value="${rank}">`}`
  const first = html`<form class="add-words" method="get" action="${`/notices/${notice.id}/review`}#review">${held}
<p class="field"><label for="add-kind">${say('addKind')}</label><select id="add-kind" name="add">${kindsOfFact
    .filter(({ kind: name }) => name !== 'publisher')
    .map(
      k =>
        html`<option value="${k.kind}"${k.kind === adding?.kind ? html` selected` : nothing}>${k.label[language]}</option>`,
    )}</select></p>
<p class="field wide"><label for="add-quote">${say('addQuote')}</label><textarea id="add-quote" name="quote" rows="2" required maxlength="2000" lang="ja" aria-describedby="add-quote-hint">${adding?.quote ?? ''}</textarea><span class="hint" id="add-quote-hint">${say('addQuoteHint')}</span></p>
<input type="hidden" name="before" value=""><input type="hidden" name="after" value="">
<p class="button-line"><button class="quiet">${say('addContinue')}</button></p></form>`
  const isLost = adding !== null && adding.place === null
  const second =
    adding?.place && kind
      ? html`<form class="add-value" method="post" action="${action}">${tokenInput(reviewer.token)}<input type="hidden" name="act" value="add"><input type="hidden" name="kind" value="${kind.kind}"><input type="hidden" name="start" value="${adding.place.start}"><input type="hidden" name="end" value="${adding.place.end}">${rank === null ? nothing : html`<input type="hidden" name="rank" value="${rank}">`}
<p class="kind-name">${kind.label[language]}</p>
<blockquote lang="ja">${adding.quote}</blockquote>
<div class="fields">${valueFields(kind, undefined, language, 'add')}${statusField('confirmed', say, language, 'add')}</div>
${whoAndWhy(reviewer, say, 'add')}
<p class="button-line"><button>${say('addButton')}</button></p></form>`
      : nothing
  return html`<details class="act add"${adding ? html` open` : nothing}><summary>${say('addSummary')}</summary>${
    isLost ? html`<p class="complaint" role="alert">${say('addLost')}</p>` : nothing
  }${second}${second === nothing ? first : nothing}</details>`
}

/** Whether the notice tells of the same incident as another. */
function judgeForm({ request, reviewer, notice, siblings, others, rank }: ReviewView, say: Say): Html {
  const { language } = request
  const choices = (notices: readonly NoticeSummary[], legend: string): Html =>
    notices.length === 0
      ? nothing
      : html`<fieldset><legend>${legend}</legend>${notices.map(
          other =>
            html`<p class="choice"><label><input type="radio" name="listed" value="${other.id}"> <span>${dateMark(other.published, language)} ${titleMark(other.title, language)}</span></label></p>`,
        )}</fieldset>`
  return html`<details class="act judge"><summary>${say('judgeSummary')}</summary>
<form method="post" action="${link(request, `/notices/${notice.id}/judge`)}">${tokenInput(reviewer.token)}${rank === null ? nothing : html`<input type="hidden" name="rank" value="${rank}">`}
${choices(siblings, say('judgeNotice'))}${choices(others, say('judgeOthers'))}
<div class="fields"><p class="field"><label for="judge-other">${say('judgeOther')}</label><input id="judge-other" name="other" maxlength="4000" placeholder="3fa9c01b7e" autocapitalize="off" spellcheck="false"></p>
<p class="field"><label for="judge-verdict">${say('judgeVerdict')}</label><select id="judge-verdict" name="verdict">${verdicts.map(verdict => html`<option value="${verdict}">${verdictTerms[verdict][language]}</option>`)}</select></p></div>
${whoAndWhy(reviewer, say, 'judge')}
<p class="button-line"><button>${say('judgeButton')}</button></p></form></details>`
}
