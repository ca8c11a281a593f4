import { html } from '../html.ts'
import { sayIn } from '../labels.ts'
import type { Page } from '../layout.ts'
import type { PageRequest } from '../request.ts'
import { sampleNotice } from './sample.ts'

/**
 * A page that reads what is pasted into it, in the browser.
 * @param script Address of the reader's script.
 */
export function playgroundPage(request: PageRequest, script: string): Page {
  const say = sayIn(request.language)
  return {
    title: say('playground'),
    current: 'playground',
    wide: true,
    style: 'playground.css',
    body: html`<h1>${say('playground')}</h1>
<p class="lead">${say('playgroundLead')}</p>
<noscript><p class="warning">${say('playgroundNoScript')}</p></noscript>
<form class="pasting" autocomplete="off">
<p><label for="pasted">${say('playgroundText')}</label><textarea id="pasted" rows="10" lang="ja" spellcheck="false" autofocus></textarea></p>
<p class="row"><label for="pasted-day">${say('playgroundDay')}</label> <input id="pasted-day" type="date"> <button type="button" class="quiet" id="pasted-sample">${say('playgroundSample')}</button> <button type="button" class="quiet" id="pasted-clear">${say('playgroundClear')}</button></p>
</form>
<template id="sample">${sampleNotice}</template>
<p class="hint" id="pasted-status" role="status" data-empty="${say('playgroundEmpty')}" data-took="${say('playgroundTook')}" data-long="${say('playgroundLong')}" data-failed="${say('playgroundFailed')}">${say('playgroundLoading')}</p>
<section class="notice" id="pasted-reading" aria-label="${say('playgroundReading')}"></section>
<script src="${script}" defer></script>`,
  }
}
