import type { Language } from '../model/label.ts'
import { languages } from '../model/label.ts'
import { assetAddress } from './assets.ts'
import { type Html, html, nothing } from './html.ts'
import { hasJapanese } from './its-language.ts'
import { type LabelName, type Say, sayIn } from './labels.ts'
import {
  checkNavigation,
  type Entry,
  mainNavigation,
  seldomNavigation,
  siteNavigation,
  watchNavigation,
} from './navigation.ts'
import { inLanguage, link, type PageRequest } from './request.ts'

/** What a page function gives back: everything inside the frame. */
export interface Page {
  readonly title: string
  readonly body: Html
  /** The entry of the main navigation that the page belongs to. */
  readonly current?: LabelName
  /** HTTP status; 200 where it is absent. */
  readonly status?: 200 | 400 | 403 | 404 | 405 | 409 | 410 | 413 | 422 | 429 | 500 | 503
  /** The page's text takes the whole width. */
  readonly wide?: boolean
  /** Script of src/web/assets that the page is better with, and works without. */
  readonly script?: string
  /** Style sheets of src/web/assets for this kind of page alone, beside style.css. */
  readonly style?: string | readonly string[]
}

const languageNames: Readonly<Record<Language, string>> = { ja: '日本語', en: 'English' }

/** A page in its frame: navigation, language, footer. */
export function layout(request: PageRequest, page: Page): Html {
  const { language } = request
  const say = sayIn(language)
  const entry = ([name, path, words = name]: Entry): Html =>
    html`<li><a href="${link(request, path)}"${page.current === name ? html` aria-current="page"` : nothing}>${say(words)}</a></li>`
  const title = page.title === '' ? say('product') : `${page.title} · ${say('product')}`
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title${language === 'en' && hasJapanese(title) ? html` lang="ja"` : nothing}>${title}</title>
<link rel="stylesheet" href="${assetAddress('style.css')}">
${[page.style ?? []].flat().map(
  sheet => html`<link rel="stylesheet" href="${assetAddress(sheet)}">
`,
)}<link rel="icon" type="image/svg+xml" href="${assetAddress('icon.svg')}">
${languages.map(other => html`<link rel="alternate" hreflang="${other}" href="${inLanguage(request, other)}">`)}
${page.script ? html`<script src="${assetAddress(page.script)}" defer></script>` : nothing}
</head>
<body>
<a class="skip" href="#main">${say('skip')}</a>
<header class="masthead">
<a class="brand" href="${link(request, '/')}"${page.current === 'home' ? html` aria-current="page"` : nothing}>${brand(say, language)}</a>
<nav class="main-navigation" aria-label="${say('mainNavigation')}"><ul>
${mainNavigation.map(entry)}
</ul></nav>
<nav class="more-navigation" aria-label="${say('moreNavigation')}"><ul>
${request.rendering === 'site' ? siteNavigation.map(entry) : [watchNavigation.map(entry), checkNavigation.map(entry), seldom(page, entry, say)]}
</ul></nav>
<nav class="languages" aria-label="${say('languageChoice')}"><ul>
${languages.map(other =>
  other === language
    ? html`<li><span lang="${other}" aria-current="true">${languageNames[other]}</span></li>`
    : html`<li><a lang="${other}" hreflang="${other}" href="${inLanguage(request, other)}">${languageNames[other]}</a></li>`,
)}
</ul></nav>
</header>
<main id="main" tabindex="-1"${page.wide ? html` class="wide"` : nothing}>
${page.body}
</main>
<footer class="colophon"><p>${say('footer')}</p></footer>
</body>
</html>
`
}

/** Opens without a script; the summary says where one is, as the entries that are seen do. */
const seldom = (page: Page, entry: (entry: Entry) => Html, say: Say): Html =>
  html`<li><details class="menu"><summary${seldomNavigation.some(([name]) => name === page.current) ? html` class="here"` : nothing}>${say('navMore')}</summary><ul>
${seldomNavigation.map(entry)}
</ul></details></li>`

const brand = (say: Say, language: Language): Html =>
  language === 'ja'
    ? html`<b>${say('product')}</b><small>${say('tagline')}</small>`
    : html`<b><span lang="ja">顛末</span> ${say('product')}</b><small>${say('tagline')}</small>`
