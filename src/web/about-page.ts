import { countingUnits, countingUnitTerms } from '../model/counting-unit.ts'
import { assertionStatuses, statusTerms } from '../model/status.ts'
import type { Kinds } from './fact-sections.ts'
import { type Html, html, nothing } from './html.ts'
import { inItsLanguage } from './its-language.ts'
import { sayIn } from './labels.ts'
import type { Page } from './layout.ts'
import { statusMark } from './notice-marks.ts'
import { link, type PageRequest } from './request.ts'

/** What the signs mean, what is counted, which facts are read. */
export function aboutPage(request: PageRequest, kinds: Kinds): Page {
  const { language } = request
  const say = sayIn(language)
  return {
    title: say('aboutTitle'),
    current: 'about',
    body: html`<h1>${say('aboutTitle')}</h1>
<p class="lead">${say('aboutLead')}</p>
<h2>${say('statusesTitle')}</h2>
<dl class="terms">${assertionStatuses.map(
      status =>
        html`<div><dt>${statusMark(status, language)}</dt><dd>${statusTerms[status].means[language]}</dd></div>`,
    )}<div><dt>${statusMark(null, language)}</dt><dd>${say('absenceText')}</dd></div></dl>
<p>${say('statusesNote')}</p>
<h2>${say('evidenceTitle')}</h2>
<p>${say('evidenceText')}</p>
<h2>${say('unitsTitle')}</h2>
<dl class="terms">${countingUnits.map(
      unit =>
        html`<div><dt>${countingUnitTerms[unit].label[language]}</dt><dd>${countingUnitTerms[unit].rule[language]}</dd></div>`,
    )}</dl>
<p>${say('unitsText')}</p>
<h2>${say('kindsTitle')}</h2>
<dl class="terms">${kinds.map(
      kind =>
        html`<div><dt>${kind.label[language]}</dt><dd>${inItsLanguage(kind.summary[language], language)}</dd></div>`,
    )}</dl>
${request.rendering === 'site' ? nothing : api(request)}`,
  }
}

function api(request: PageRequest): Html {
  const say = sayIn(request.language)
  return html`<h2>${say('apiTitle')}</h2>
<p>${say('apiText')}</p>
<p><a href="${link(request, '/api')}">${say('apiTitle')}</a></p>`
}
