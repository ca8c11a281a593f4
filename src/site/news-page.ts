import type { Language } from '../model/label.ts'
import { html } from '../web/html.ts'
import type { Page } from '../web/layout.ts'
import { hitWords } from './hit-words.ts'
import { say } from './labels.ts'

const spoken = [
  'searching',
  'failed',
  'needsServer',
  'newsCame',
  'newsNone',
  'newsBegin',
  'newsBeginHint',
  'newsSeen',
  'newsMarked',
  'newsAnew',
  'newsForgets',
] as const

/** The page of what came since somebody last looked; its script knows when. `version`: of the search index. */
export function newsPage(language: Language, version: string): Page {
  const words = {
    ...hitWords(language),
    ...Object.fromEntries(spoken.map(name => [name, say(name, language)])),
  }
  return {
    title: say('newsTitle', language),
    current: 'news',
    wide: true,
    body: html`<h1>${say('newsTitle', language)}</h1>
<p class="lead">${say('newsLead', language)}</p>
<div id="news" data-index="${language === 'ja' ? 'search/' : '../search/'}" data-words="${JSON.stringify(words)}" data-version="${version}" data-language="${language}">
<p id="needs-scripts">${say('newsNeedsScripts', language)}</p>
<p class="tally" id="tally" role="status"></p>
<p class="news-mark"><button type="button" id="mark" hidden></button></p>
<ol class="hits" id="hits"></ol>
<p><button type="button" id="more" hidden>${say('more', language)}</button></p>
</div>
<p class="hint"><a href="/notices">${say('notices', language)}</a> · <a href="/feeds/notices.${language}.xml">${say('feedAtom', language)}</a></p>`,
  }
}
