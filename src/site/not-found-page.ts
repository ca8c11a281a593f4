import type { Language } from '../model/label.ts'
import { html } from '../web/html.ts'
import type { Page } from '../web/layout.ts'
import { say } from './labels.ts'

/** What a host shows where there is nothing. */
export const notFoundPage = (language: Language): Page => ({
  title: say('notFoundTitle', language),
  status: 404,
  body: html`<h1>${say('notFoundTitle', language)}</h1>
<p>${say('notFoundText', language)}</p>
<form class="search" action="/search" method="get" role="search"></form>
<p lang="en">${say('notFoundTitle', 'en')}. ${say('notFoundText', 'en')}</p>
<ul class="plain"><li><a href="/notices">${say('notices', language)}</a></li><li><a href="/incidents">${say('incidents', language)}</a></li><li><a href="/roots">${say('roots', language)}</a></li></ul>`,
})
