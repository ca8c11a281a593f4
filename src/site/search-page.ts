import type { Language } from '../model/label.ts'
import { assertionStatuses, statusTerms } from '../model/status.ts'
import { type Html, html } from '../web/html.ts'
import type { Page } from '../web/layout.ts'
import { hitWords } from './hit-words.ts'
import { say } from './labels.ts'

/** Words that the script of the page says. */
const spoken = ['searching', 'total', 'noResults', 'failed', 'needsServer', 'widened'] as const

/** The page on which the browser searches. `version`: of the search index; `years`: those of the notices. */
export function searchPage(language: Language, version: string, years: readonly string[]): Page {
  const words = {
    ...hitWords(language),
    ...Object.fromEntries(spoken.map(name => [name, say(name, language)])),
  }
  const option = (value: string, shown: string): Html => html`<option value="${value}">${shown}</option>`
  return {
    title: say('searchTitle', language),
    wide: true,
    body: html`<h1 class="visually-hidden">${say('searchTitle', language)}</h1>
<form class="search" id="search" action="/search" method="get" role="search" data-own="1">
<div class="search-line">
<label class="visually-hidden" for="q">${say('searchLabel', language)}</label>
<input id="q" name="q" type="search" maxlength="1000" placeholder="${say('searchHint', language)}" autocomplete="off" spellcheck="false">
<button type="submit">${say('searchButton', language)}</button>
</div>
<div class="site-filters" id="filters" hidden>
<p class="field"><label for="year">${say('year', language)}</label><select id="year" name="year">${option('', say('any', language))}${years.map(year => option(year, year))}</select></p>
<p class="field"><label for="leak">${say('leak', language)}</label><select id="leak" name="leak">${option('', say('any', language))}${assertionStatuses.map(code => option(code, `${statusTerms[code].mark} ${statusTerms[code].label[language]}`))}${option('not_stated', words.notStated)}</select></p>
<p class="field"><label for="sort">${say('sort', language)}</label><select id="sort" name="sort">${(['relevance', 'newest', 'oldest'] as const).map(order => option(order === 'relevance' ? '' : order, say(order, language)))}</select></p>
</div>
</form>
<div id="results" data-index="${language === 'ja' ? 'search/' : '../search/'}" data-words="${JSON.stringify(words)}" data-version="${version}" data-language="${language}">
<p class="lead" id="needs-scripts">${say('needsScripts', language)}</p>
<p class="tally" id="tally" role="status"></p>
<p class="widened" id="widened" hidden></p>
<ol class="hits" id="hits"></ol>
<p><button type="button" id="more" hidden>${say('more', language)}</button></p>
</div>
<section aria-labelledby="browse"><h2 id="browse">${say('browse', language)}</h2>
<p class="hint">${say('howSearched', language)}</p>
<ul class="plain">
<li><a href="/notices">${say('notices', language)}</a>: ${years.map((year, i) => [i > 0 ? html` · ` : '', html`<a href="/notices?from=${year}&amp;to=${year}">${say('ofYear', language, { year })}</a>`])}</li>
<li><a href="/incidents">${say('incidents', language)}</a>: ${years.map((year, i) => [i > 0 ? html` · ` : '', html`<a href="/incidents?first=${year}">${say('ofYear', language, { year })}</a>`])}</li>
<li><a href="/roots">${say('roots', language)}</a></li>
<li><a href="/organisations">${say('organisations', language)}</a></li>
</ul></section>`,
  }
}
