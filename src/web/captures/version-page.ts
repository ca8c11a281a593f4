import type { CapturedVersion } from '../../pipeline/capture-history.ts'
import { differenceOfFacts } from '../capture-section.ts'
import { type Html, html, nothing } from '../html.ts'
import type { KeptNotice } from '../kept-notices.ts'
import { type Say, sayIn } from '../labels.ts'
import type { Page } from '../layout.ts'
import { noticeLine } from '../notice-marks.ts'
import { link, type PageRequest } from '../request.ts'
import { type Piece, textDifference } from './text-difference.ts'

/** Of an unchanged stretch that is longer than both together, so many characters are shown at its ends. */
const context = 120

/**
 * One capture of a notice beside the one before: what it tells otherwise in facts, and in which words.
 * @param texts Of the two captures; null where one cannot be read.
 */
export function versionPage(
  request: PageRequest,
  notice: KeptNotice,
  [before, after]: readonly [CapturedVersion, CapturedVersion],
  texts: readonly [string | null, string | null],
): Page {
  const say = sayIn(request.language)
  // Of two looks on one day the minute tells which is which.
  const isSameDay = before.at.slice(0, 10) === after.at.slice(0, 10)
  const [from, to] = [before, after].map(({ at }) => at.slice(0, isSameDay ? 16 : 10).replace('T', ' '))
  return {
    title: say('versionTitle', { day: to! }),
    current: 'notices',
    body: html`<article class="version">
<h1>${say('versionTitle', { day: to! })}</h1>
<p class="of-notice">${noticeLine(request, notice)}</p>
<p class="lead">${say('versionLead', { before: from!, after: to! })}</p>
<section class="record captures" aria-labelledby="version-facts"><h2 id="version-facts">${say('versionFacts')}</h2>${differenceOfFacts(request, after)}</section>
<section class="version-text" aria-labelledby="version-text"><h2 id="version-text">${say('versionText')}</h2>
${differenceOfTexts(texts, say)}
</section>
<p class="back"><a href="${link(request, `/notices/${notice.id}`, {}, 'captures')}">${say('backToNotice')}</a></p>
</article>`,
  }
}

function differenceOfTexts([before, after]: readonly [string | null, string | null], say: Say): Html {
  if (before === null || after === null) return html`<p class="none">${say('versionUnread')}</p>`
  const pieces = textDifference(before, after)
  if (pieces === null) return html`<p class="none">${say('versionTooLong')}</p>`
  if (pieces.every(({ is }) => is === 'same')) return html`<p class="none">${say('versionSame')}</p>`
  return html`<p class="hint"><del>${say('versionKey')}</del> <ins>${say('versionKeyNew')}</ins></p>
<div class="words" lang="ja">${pieces.map((piece, i) => written(piece, i === 0, i === pieces.length - 1, say))}</div>`
}

function written({ text, is }: Piece, isFirst: boolean, isLast: boolean, say: Say): Html {
  if (is === 'gone') return html`<del>${text}</del>`
  if (is === 'new') return html`<ins>${text}</ins>`
  const [head, tail] = [isFirst ? 0 : context, isLast ? 0 : context]
  if (text.length <= head + tail + context) return html`<span>${text}</span>`
  const middle = text.slice(head, text.length - tail)
  return html`${head === 0 ? nothing : html`<span>${text.slice(0, head)}</span>`}<details><summary>${say('versionFold', { n: middle.length })}</summary><span>${middle}</span></details>${
    tail === 0 ? nothing : html`<span>${text.slice(-tail)}</span>`
  }`
}
