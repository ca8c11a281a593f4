import { sortOrders } from '../index/contract.ts'
import { stages, stageTerms } from '../model/stage.ts'
import { assertionStatuses } from '../model/status.ts'
import type { SearchInput, SearchOutput } from '../queries/search-notices.ts'
import { type Html, html, nothing } from './html.ts'
import type { Say } from './labels.ts'
import { defaultPerPage, leakWords } from './list-link.ts'
import type { PageRequest } from './request.ts'

/** The search box with the conditions that narrow a search down, and how to write one. Works as a plain form. */
export function searchForm(request: PageRequest, input: SearchInput, found: SearchOutput, say: Say): Html {
  const { language } = request
  const option = (value: string, words: string, chosen: string | undefined): Html =>
    html`<option value="${value}"${value === chosen ? html` selected` : nothing}>${words}</option>`
  const sort = input.sort ?? (input.q === '' ? 'newest' : 'relevance')
  return html`<form class="search" action="/notices" method="get" role="search">
<div class="search-line">
<label class="visually-hidden" for="q">${say('searchLabel')}</label>
<input id="q" name="q" type="search" value="${input.q}" maxlength="1000" placeholder="${say('searchHint')}" autocomplete="off" spellcheck="false">
<button type="submit">${say('searchButton')}</button>
</div>
<div class="more"><details class="refine">
<summary>${say('refine')}</summary>
<div class="fields">
${textField('from', say('from'), input.from, say('dateForm'))}
${textField('to', say('to'), input.to, say('dateForm'))}
${textField('publisher', say('publisher'), input.publisher, say('publisherHint'))}
<p class="field"><label for="leak">${say('leak')}</label><select id="leak" name="leak">${option('', say('any'), input.leak ?? '')}${[
    ...assertionStatuses,
    'not_stated',
  ].map(value => {
    const { mark, word } = leakWords(value, language)
    return option(value, `${mark} ${word}`, input.leak)
  })}</select></p>
<p class="field"><label for="stage">${say('stage')}</label><select id="stage" name="stage">${option('', say('any'), input.stage ?? '')}${stages.map(value => option(value, stageTerms[value][language], input.stage))}</select></p>
<p class="field"><label for="sort">${say('sort')}</label><select id="sort" name="sort">${sortOrders.map(value => option(value, say(value), sort))}</select></p>
<p class="field"><button type="submit">${say('apply')}</button></p>
</div>
</details>
${syntaxHelp(say)}</div>
${input.organisation === undefined ? nothing : html`<input type="hidden" name="organisation" value="${input.organisation}">`}
${found.perPage === defaultPerPage ? nothing : html`<input type="hidden" name="perPage" value="${found.perPage}">`}
${request.keepsLanguage ? html`<input type="hidden" name="lang" value="${language}">` : nothing}
</form>`
}

const textField = (name: string, label: string, value: string | undefined, hint: string): Html =>
  html`<p class="field"><label for="${name}">${label}</label><input id="${name}" name="${name}" type="text" value="${value ?? ''}" placeholder="${hint}" autocomplete="off"></p>`

const syntaxHelp = (
  say: Say,
): Html => html`<details class="syntax-help"><summary>${say('syntaxTitle')}</summary>
<dl>
<dt><code lang="ja">委託先 漏えい</code></dt><dd>${say('syntaxAnd')}</dd>
<dt><code lang="ja">漏えい -訓練</code> <code lang="ja">漏えい NOT 訓練</code></dt><dd>${say('syntaxNot')}</dd>
<dt><code lang="ja">"不正アクセスを受け"</code></dt><dd>${say('syntaxPhrase')}</dd>
<dt><code lang="ja">vpn = ＶＰＮ</code></dt><dd>${say('syntaxFold')}</dd>
<dt><code lang="ja">漏洩 = 漏えい</code></dt><dd>${say('syntaxVariants')}</dd>
</dl></details>`
