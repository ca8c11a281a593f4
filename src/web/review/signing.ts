import { type Html, html } from '../html.ts'
import { type Say, sayIn } from '../labels.ts'
import { link, type PageRequest } from '../request.ts'
import { tokenInput } from '../session/routes.ts'
import type { Reviewer } from './review-view.ts'

/** The fields of who decides and why. */
export function whoAndWhy({ person, lastName }: Reviewer, say: Say, id: string, reason = ''): Html {
  return html`<div class="signing"><p class="field reason"><label for="why-${id}">${say('why')}</label><input id="why-${id}" name="because" required maxlength="4000" value="${reason}"></p>${
    person === null
      ? html`<p class="field who"><label for="by-${id}">${say('whoDecides')}</label><input id="by-${id}" name="by" maxlength="200" autocomplete="name" value="${lastName}"></p>`
      : html`<p class="field who"><span class="label">${say('whoDecides')}</span> <bdi>${person}</bdi></p>`
  }</div>`
}

/** Takes a decision back, and leads back to where one was. */
export function undoForm(
  request: PageRequest,
  reviewer: Reviewer,
  name: string,
  { back }: { readonly back: string },
): Html {
  const say = sayIn(request.language)
  return html`<details class="act undo"><summary>${say('undoSummary')}</summary><form method="post" action="${link(request, '/decisions')}">${tokenInput(reviewer.token)}<input type="hidden" name="decision" value="${name}"><input type="hidden" name="back" value="${back}">
${whoAndWhy(reviewer, say, `undo-${name}`, say('undoReason'))}
<p class="button-line"><button class="strict">${say('undoButton')}</button></p></form></details>`
}
