import type { FactOutcome } from '../../decisions/deciding-facts.ts'
import { kindInWords, versionInWords } from '../../decisions/fact-decision-in-words.ts'
import type { FactVersion } from '../../model/decision.ts'
import { factVerdictTerms } from '../../model/review.ts'
import { html, nothing } from '../html.ts'
import { inItsLanguage } from '../its-language.ts'
import { sayIn } from '../labels.ts'
import type { Page } from '../layout.ts'
import type { PageRequest } from '../request.ts'
import { tokenInput } from '../session/routes.ts'
import { decisionLine } from './decision-line.ts'
import { reviewAddress } from './review-link.ts'
import type { Reviewer } from './review-view.ts'

/** What the second of two people wanted to decide. */
export interface Wanted {
  readonly kind: string
  readonly start: number
  readonly end: number
  /** The fact as it should be; null: rejected. */
  readonly is: FactVersion | null
  readonly because: string
  readonly by: string | undefined
  readonly rank: number | null
}

/** Somebody else has decided first: both decisions side by side, before anything is written. */
export function conflictPage(
  request: PageRequest,
  reviewer: Reviewer,
  conflict: Extract<FactOutcome, { outcome: 'conflict' }>,
  wanted: Wanted,
): Page {
  const { language } = request
  const say = sayIn(language)
  const { notice, standing, is } = conflict
  const words = (version: FactVersion | null) =>
    version === null
      ? html`${say('noFactAnyMore')}`
      : inItsLanguage(versionInWords(wanted.kind, version, language), language)
  const hidden = (name: string, value: string | number) =>
    html`<input type="hidden" name="${name}" value="${value}">`
  return {
    title: say('conflictTitle'),
    current: 'doubts',
    status: 409,
    style: 'review.css',
    body: html`<h1>${say('conflictTitle')}</h1>
<p class="lead">${say(standing.length > 0 ? 'conflictLead' : 'conflictGone')}</p>
<div class="conflict">
<section><h2>${say('conflictTheirs')}</h2><p class="fact-value">${kindInWords(wanted.kind, language)} <span class="value">${words(is)}</span></p>
<ul>${standing.map(named => html`<li>${decisionLine(request, named)}</li>`)}</ul></section>
<section><h2>${say('conflictYours')}</h2><p class="fact-value">${wanted.is === null ? factVerdictTerms.rejected[language] : html`${kindInWords(wanted.kind, language)} <span class="value">${words(wanted.is)}</span>`}</p>
<p class="signed"><span class="reason-given">${inItsLanguage(wanted.because, language)}</span></p>
<form method="post" action="${reviewAddress(request, notice)}">${tokenInput(reviewer.token)}${hidden('act', 'insist')}${hidden('kind', wanted.kind)}${hidden('start', wanted.start)}${hidden('end', wanted.end)}${hidden('saw', JSON.stringify(is))}${hidden('is', JSON.stringify(wanted.is))}${hidden('because', wanted.because)}${wanted.by === undefined ? nothing : hidden('by', wanted.by)}${wanted.rank === null ? nothing : hidden('rank', wanted.rank)}${standing.map(({ name }) => hidden('knows', name))}
<p class="button-line"><button>${say('conflictButton')}</button> <a href="${reviewAddress(request, notice, { rank: wanted.rank })}">${say('conflictLeave')}</a></p></form></section>
</div>`,
  }
}
