import type { Tombstone } from '../archive/tombstones.ts'
import { type Html, html } from './html.ts'
import { inItsLanguage } from './its-language.ts'
import { sayIn } from './labels.ts'
import type { Page } from './layout.ts'
import { dateMark } from './notice-marks.ts'
import { link, type PageRequest } from './request.ts'

/** What stands at the address of a notice that was taken down. */
export function tombstonePage(request: PageRequest, tombstone: Tombstone): Page {
  const say = sayIn(request.language)
  return {
    title: say('takenDownTitle'),
    status: 410,
    body: html`<h1>${say('takenDownTitle')}</h1>
<p>${say('takenDownText')}</p>
${particulars(request, tombstone)}
<p><a href="${link(request, '/notices')}">${say('toList')}</a></p>`,
  }
}

/** Every notice that was taken down. */
export function tombstonesPage(request: PageRequest, tombstones: readonly Tombstone[]): Page {
  const say = sayIn(request.language)
  return {
    title: say('tombstones'),
    body: html`<h1>${say('tombstones')}</h1>
<p class="lead">${tombstones.length === 0 ? say('noTombstones') : say('takenDownText')}</p>
${tombstones.map(tombstone => html`<section><h2><a href="${link(request, `/notices/${tombstone.id}`)}"><code>${tombstone.id}</code></a></h2>${particulars(request, tombstone)}</section>`)}`,
  }
}

function particulars({ language }: PageRequest, { at, published, because, sha256, id }: Tombstone): Html {
  const say = sayIn(language)
  return html`<dl class="terms">
<div><dt>${say('takenDownBecause')}</dt><dd>${inItsLanguage(because, language)}</dd></div>
<div><dt>${say('takenDownOn')}</dt><dd><time datetime="${at}">${at.slice(0, 10)}</time></dd></div>
<div><dt>${say('published')}</dt><dd>${dateMark(published, language)}</dd></div>
<div><dt>${say('noticeId')}</dt><dd><code>${id}</code></dd></div>
<div><dt>${say('captureHash')}</dt><dd><code class="hash">${sha256}</code></dd></div>
</dl>`
}
