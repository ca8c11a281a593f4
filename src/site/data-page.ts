import type { Language } from '../model/label.ts'
import { type Html, html } from '../web/html.ts'
import type { Page } from '../web/layout.ts'
import { say } from './labels.ts'
import type { SiteFeeds } from './site-feeds.ts'
import type { SiteFeed } from './units.ts'

/** A data file as the page tells of it. */
export interface DataFile {
  readonly file: string
  /** Bytes. */
  readonly size: number
}

/** Feeds and data files, for those who read with other programs. */
export function dataPage(language: Language, feeds: SiteFeeds, files: readonly DataFile[]): Page {
  const links = ({ name, of }: SiteFeed): Html =>
    html`<li>${of === null ? say('feedOfAll', language) : html`<span lang="ja">${of[language]}</span>`} <a href="/${name}.${language}.xml">Atom</a> · <a href="/${name}.${language}.json">JSON Feed</a></li>`
  const group = (title: string, members: readonly SiteFeed[], folded: boolean): Html => {
    if (members.length === 0) return html``
    const list = html`<ul class="plain">${members.map(links)}</ul>`
    return folded
      ? html`<details><summary>${title} <span class="count">${members.length}</span></summary>${list}</details>`
      : html`<h3>${title}</h3>${list}`
  }
  return {
    title: say('dataTitle', language),
    body: html`<h1>${say('dataTitle', language)}</h1>
<p class="lead">${say('dataLead', language)}</p>
<h2>${say('feeds', language)}</h2>
<p>${say('feedsLead', language)}</p>
<ul class="plain">${links(feeds.all)}</ul>
${group(say('feedsSaved', language), feeds.saved, false)}
${group(say('feedsOfKinds', language), feeds.kinds, false)}
${group(say('feedsOfOrganisations', language), feeds.organisations, true)}
<h2>${say('files', language)}</h2>
<p>${say('filesLead', language)}</p>
<div class="table"><table><thead><tr><th scope="col">${say('file', language)}</th><th scope="col">${say('size', language)}</th></tr></thead><tbody>${files.map(
      ({ file, size }) =>
        html`<tr><td><a href="/${file}">${file.slice('data/'.length)}</a></td><td class="number">${bytes(size)}</td></tr>`,
    )}</tbody></table></div>`,
  }
}

const bytes = (size: number): string =>
  size < 1000 ? `${size} B` : size < 1e6 ? `${(size / 1e3).toFixed(1)} kB` : `${(size / 1e6).toFixed(1)} MB`
