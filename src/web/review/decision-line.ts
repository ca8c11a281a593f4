import type { NamedDecision } from '../../archive/decisions.ts'
import { kindInWords, versionInWords } from '../../decisions/fact-decision-in-words.ts'
import { headFields, headFieldTerms, headValueInWords } from '../../model/amendment.ts'
import type { Decision, FactDecision, FactVersion } from '../../model/decision.ts'
import { verdictTerms } from '../../model/judgement.ts'
import { factVerdictTerms } from '../../model/review.ts'
import { type Html, html, nothing } from '../html.ts'
import { inItsLanguage } from '../its-language.ts'
import { sayIn } from '../labels.ts'
import type { PageRequest } from '../request.ts'

/** What was decided, in words. */
export function whatWasDecided({ language }: PageRequest, decision: Decision): Html {
  const say = sayIn(language)
  switch (decision.decision) {
    case 'fact':
      return factDecided(decision)
    case 'judgement':
      return html`<span class="verdict">${verdictTerms[decision.verdict][language]}</span>`
    case 'amendment':
      return html`<span class="verdict">${say('amendedHead')}</span>${headFields.map(field =>
        decision.sets[field] === undefined
          ? nothing
          : html` <span class="kind-name">${headFieldTerms[field][language]}</span> <span class="after">${inItsLanguage(headValueInWords(field, decision.sets[field], language) ?? say('notKnown'), language)}</span>`,
      )}`
    case 'withdrawal':
      return html`<span class="verdict">${say('takesBack')}</span> <code>${decision.of}</code>`
  }

  function factDecided({ verdict, fact, saw, is }: FactDecision): Html {
    const words = (version: FactVersion): Html =>
      inItsLanguage(versionInWords(fact.kind, version, language), language)
    return html`<span class="verdict ${verdict}">${factVerdictTerms[verdict][language]}</span> <span class="kind-name">${kindInWords(fact.kind, language)}</span> <q lang="ja">${shortened(fact.quote)}</q> <span class="versions">${
      saw === null || verdict === 'confirmed'
        ? nothing
        : html`<span class="before">${words(saw)}</span>${is === null ? nothing : html`<span class="arrow" aria-hidden="true"> → </span>`}`
    }${is === null ? nothing : html`<span class="after">${words(is)}</span>`}</span>`
  }
}

const shortened = (quote: string): string => (quote.length > 80 ? `${quote.slice(0, 79)}…` : quote)

/** Why, by whom and when. */
export function signedBy({ language }: PageRequest, { because, by, at }: Decision): Html {
  const say = sayIn(language)
  return html`<p class="signed"><span class="reason-given">${inItsLanguage(because, language)}</span> <span class="by">${by === undefined ? say('unsigned') : inItsLanguage(by, language)}</span> <time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time></p>`
}

/** A decision in a list. */
export const decisionLine = (request: PageRequest, { decision }: NamedDecision): Html =>
  html`<p class="decided">${whatWasDecided(request, decision)}</p>${signedBy(request, decision)}`
