import type { Language } from '../model/label.ts'
import { html } from '../web/html.ts'
import { say } from './labels.ts'

/**
 * The search box of every list of the site: a plain form that leads to the page on which the browser searches.
 * Without scripts the page says so, and names the lists.
 */
export const searchBox = (language: Language, to: (address: string) => string, words = ''): string =>
  String(html`<form class="search" action="${to('/search')}" method="get" role="search">
<div class="search-line">
<label class="visually-hidden" for="q">${say('searchLabel', language)}</label>
<input id="q" name="q" type="search" value="${words}" maxlength="1000" placeholder="${say('searchHint', language)}" autocomplete="off" spellcheck="false">
<button type="submit">${say('searchButton', language)}</button>
</div>
<noscript><p class="hint">${say('needsScripts', language)}</p></noscript>
</form>`)
