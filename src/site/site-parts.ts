import { readFileSync } from 'node:fs'
import type { NoticeIndex } from '../index/contract.ts'
import { type Language, languages } from '../model/label.ts'
import { asset, assetNames } from '../web/assets.ts'
import { layout, type Page } from '../web/layout.ts'
import { playgroundScript } from '../web/playground/bundle.ts'
import { fileIn, type Targets, takeApart } from './addresses.ts'
import { browserModules, moduleFile, modulesOf, type PageModule, pageModules } from './browser-modules.ts'
import { dataFiles } from './data-files.ts'
import { dataPage } from './data-page.ts'
import type { Ledger } from './ledger.ts'
import type { SiteBefore } from './manifest.ts'
import { movedPages } from './moved-pages.ts'
import { newsPage } from './news-page.ts'
import { notFoundPage } from './not-found-page.ts'
import { type Here, rewritePage } from './rewrite-page.ts'
import { searchPage } from './search-page.ts'
import { shortHash } from './short-hash.ts'
import type { SiteFeeds } from './site-feeds.ts'
import type { SitePage } from './site-page.ts'
import { robots, sitemaps } from './small-files.ts'

type Files = ReadonlyMap<string, string | Uint8Array>

/** What of the site there is once, and is made from all of it or from the program alone; made by the main thread. */
export interface SitePart {
  readonly name: string
  /** Ingredients (recording-index.ts). */
  readonly from: readonly string[]
  /** What else it is made from. */
  readonly state?: string
  make(): Promise<Files> | Files
}

/** What parts are made of. */
export interface PartsOf {
  readonly index: NoticeIndex
  readonly out: string
  readonly before: SiteBefore
  readonly site: string | null
  readonly base: string
  readonly targets: Targets
  readonly pages: readonly SitePage[]
  readonly feeds: SiteFeeds
  /** Of the notices, newest first. */
  readonly years: readonly string[]
}

/** Parts that need nothing but the archive and the program. */
export function firstParts({ index, site, base, targets, pages }: PartsOf): readonly SitePart[] {
  const pageFiles = new Set(pages.map(({ file }) => file))
  return [
    { name: 'assets', from: [], make: assetFiles },
    { name: 'modules', from: [], make: moduleFiles },
    { name: 'moved', from: ['everything'], make: () => movedPages(index, site, file => pageFiles.has(file)) },
    {
      name: 'not found',
      from: [],
      make: () => {
        const target = { file: '404.html' }
        const here: Here = { file: '404.html', language: 'ja', target, from: base, noIndex: true }
        return new Map([['404.html', rendered(notFoundPage('ja'), '/404', here, targets, site)]])
      },
    },
    {
      name: 'robots',
      from: [],
      make: () =>
        new Map([
          ['robots.txt', robots(site)],
          ['.nojekyll', ''],
        ]),
    },
  ]
}

/** Parts that tell of what else the site holds, in the order in which they need each other. */
export function lastParts(of: PartsOf, ledger: Ledger): readonly (() => SitePart)[] {
  const { out, before, site, targets, pages, feeds, years } = of
  const page = (
    file: string,
    address: string,
    make: (here: Here) => Page,
    modules: readonly string[] = [],
  ): Files =>
    new Map(
      languages.map(language => {
        const target = { file }
        const here: Here = { file: fileIn(target, language), language, target, modules }
        return [here.file, rendered(make(here), address, here, targets, site)]
      }),
    )
  // The pages that ask the search index change with any file that they may fetch.
  let searchVersion: string | null = null
  /** A page whose script asks the search index. */
  const scripted = (
    name: string,
    file: string,
    address: string,
    module: PageModule,
    make: (language: Language, version: string) => Page,
  ): SitePart => {
    searchVersion ??= shortHash(JSON.stringify(ledger.files('search/')))
    const version = searchVersion
    return {
      name,
      from: [],
      state: `${version} ${years.join(' ')}`,
      make: () => page(file, address, here => make(here.language, version), modulesOf(module)),
    }
  }
  return [
    () =>
      scripted('search page', 'search.html', '/search', pageModules.search, (language, version) =>
        searchPage(language, version, years),
      ),
    () => scripted('news page', 'news.html', '/news', pageModules.news, newsPage),
    () => {
      const made = ledger.files('data/')
      return {
        name: 'data',
        from: [],
        state: shortHash(JSON.stringify(made)),
        make: () => dataFiles(out, made, before, site),
      }
    },
    ...(site === null
      ? []
      : [
          () => {
            const files = new Set(ledger.files().map(([name]) => name))
            const listed = pages
              .filter(({ viewOf, file }) => viewOf === undefined && file.endsWith('.html') && files.has(file))
              .flatMap(target => languages.map(language => fileIn(target, language)))
            return {
              name: 'sitemap',
              from: [],
              state: shortHash(listed.join('\n')),
              make: () => sitemaps(site, listed),
            }
          },
        ]),
    () => {
      const data = ledger.files('data/').map(([file, [, size]]) => ({ file, size }))
      const named = [feeds.saved, feeds.kinds, feeds.organisations].map(group =>
        group.map(({ name, of: what }) => [name, what]),
      )
      return {
        name: 'data page',
        from: [],
        state: shortHash(JSON.stringify([data, named])),
        make: () => page('data.html', '/data', here => dataPage(here.language, feeds, data)),
      }
    },
  ]
}

/** A page of the site itself as a file. */
function rendered(page: Page, address: string, here: Here, targets: Targets, site: string | null): string {
  const { path, params } = takeApart(address)
  const { language } = here
  const request = { language, keepsLanguage: false, path, params, rendering: 'site' } as const
  // Pages of the site itself name no facts.
  return rewritePage(String(layout(request, page)), here, { targets, site, factAt: () => null })
}

async function assetFiles(): Promise<Files> {
  const files = new Map(assetNames.map(name => [`assets/${name}`, asset(name)!.body]))
  const playground = await playgroundScript()
  if (playground) files.set('assets/playground.js', playground.body)
  return files.set('assets/site.css', readFileSync(new URL('./browser/site.css', import.meta.url), 'utf8'))
}

const moduleFiles = (): Files =>
  new Map([...browserModules()].map(([path, code]) => [moduleFile(path), code]))
