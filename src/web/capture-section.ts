import type { Change } from '../incidents/compare-captures.ts'
import type { CapturedVersion } from '../pipeline/capture-history.ts'
import { type Html, html, nothing } from './html.ts'
import { inItsLanguage } from './its-language.ts'
import { sayIn } from './labels.ts'
import { statusMark } from './notice-marks.ts'
import { link, type PageRequest } from './request.ts'

/** Changes of one capture that a page shows; all of them are in the JSON form. */
const mostChanges = 50

/** The captures of a notice, oldest first, and what each says otherwise than the one before. */
export function captureSection(
  request: PageRequest,
  notice: string,
  captures: readonly CapturedVersion[],
): Html {
  const say = sayIn(request.language)
  if (captures.length === 0) return nothing
  return html`<section class="record captures" id="captures" aria-labelledby="captures-title"><h2 id="captures-title">${say('captures')}</h2><ol>${captures.map(
    (capture, nth) =>
      html`<li><time datetime="${capture.at}">${capture.at.slice(0, 16).replace('T', ' ')}</time> <code class="hash">${capture.sha256}</code>${
        capture.gone
          ? html` <span class="severity warning">${say('pageGone', { day: capture.gone.at.slice(0, 10) })}</span>`
          : nothing
      }${captures.length > 1 && nth === captures.length - 1 ? html` <span class="hint">${say('readFrom')}</span>` : nothing}${
        nth === 0 ? nothing : differenceOfFacts(request, capture)
      }${
        // A published site has no pages of single captures.
        nth === 0 || capture.changes === null || !capture.isReworded || request.rendering === 'site'
          ? nothing
          : html`<p><a href="${link(request, `/notices/${notice}/captures/${nth + 1}`)}">${say('textDiffers')}</a></p>`
      }</li>`,
  )}</ol></section>`
}

const announcedWords = {
  'on-the-page': 'changedOnPage',
  'by-a-report': 'changedByReport',
  'other-copy': 'changedInCopy',
} as const

/** What a capture tells otherwise than the one before, in facts. */
export function differenceOfFacts(
  request: PageRequest,
  { changes, announced, isReworded, isBack }: CapturedVersion,
): Html {
  const { language } = request
  const say = sayIn(language)
  if (changes === null) return html`<p>${say('captureUnread')}</p>`
  if (changes.length === 0) return html`<p>${say(isReworded ? 'captureReworded' : 'captureSame')}</p>`
  const word = announced === null ? 'changedSilently' : announcedWords[announced]
  return html`${isBack ? html`<p class="hint">${say('captureBack')}</p>` : nothing}<p${announced === null ? html` class="silent"` : nothing}>${say(word)}</p>
<ul class="changes">${changes
    .slice(0, mostChanges)
    .map(
      change =>
        html`<li><span class="name">${change.label[language]}</span> ${side(change.before, request)} <span class="arrow">→</span> ${side(change.after, request)}</li>`,
    )}</ul>`
}

function side(said: Change['before'], { language }: PageRequest): Html {
  if (said === null) return html`<span class="none">${sayIn(language)('notStated')}</span>`
  return html`<span class="value">${inItsLanguage(said.value[language], language)}</span> ${statusMark(said.status, language)} <q lang="ja">${said.quote}</q>`
}
