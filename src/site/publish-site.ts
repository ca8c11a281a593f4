import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { readingsFile } from '../archive/derived.ts'
import type { Archive } from '../archive/open-archive.ts'
import { readSettings } from '../archive/settings.ts'
import { readTombstones } from '../archive/tombstones.ts'
import type { NoticeIndex } from '../index/contract.ts'
import { type Language, languages } from '../model/label.ts'
import { maskedIndex } from '../queries/masked-index.ts'
import { asset, assetNames } from '../web/assets.ts'
import { html } from '../web/html.ts'
import { layout, type Page } from '../web/layout.ts'
import { playgroundScript } from '../web/playground/bundle.ts'
import { fileIn, type Target, takeApart } from './addresses.ts'
import { browserModules, moduleFile, searchModule } from './browser-modules.ts'
import { dataPackage } from './data-package.ts'
import { dataPage } from './data-page.ts'
import { say } from './labels.ts'
import { makeUnits, startTeam, type UnitMade, type UnitToMake } from './make-units.ts'
import {
  emptyManifest,
  filesOf,
  type KnownSearch,
  type KnownUnit,
  type Manifest,
  manifestFile,
  readManifest,
} from './manifest.ts'
import { pageTypes } from './pages.ts'
import { programVersion } from './program-version.ts'
import { renewSearchIndex, wordsBefore } from './renew-search-index.ts'
import { type Here, rewritePage } from './rewrite-page.ts'
import { searchPage } from './search-page.ts'
import { siteFeeds } from './site-feeds.ts'
import type { SitePage } from './site-page.ts'
import { redirectPage, robots, sitemaps } from './small-files.ts'
import { type SiteFeed, type Unit, unitFiles, unitName } from './units.ts'
import { keptIngredient, readVersions, shortHash, type Versions } from './versions.ts'
import { type WrittenFiles, writeChanged, writeWhole } from './write-file.ts'

export interface PublishOptions {
  readonly archive: Archive
  /** Of the archive, built and up to date; what is made of it is masked here. */
  readonly index: NoticeIndex
  /** The folder of the site. */
  readonly out: string
  /** Where the site will stand, with a slash at its end: feeds, sitemap and previews need it. Null: nobody has said. */
  readonly site: string | null
  /** Its path on its host, with a slash at both ends: 404.html, which is shown anywhere, needs it. */
  readonly base: string
  /** Write into a folder that holds other files. */
  readonly force?: boolean
  /** Threads that make pages beside this one. */
  readonly threads?: number
  readonly onProgress?: (done: number, total: number) => void
}

export interface PublishSummary {
  readonly pages: number
  readonly files: number
  readonly written: number
  readonly removed: number
  /** Bytes of all files. */
  readonly bytes: number
  readonly seconds: number
  /** Pages that the web app did not give: their addresses. */
  readonly missing: readonly string[]
}

/** The folder holds files that no publishing has put there. */
export class FolderInUse extends Error {
  readonly folder: string
  constructor(folder: string) {
    super(`${folder} holds other files`)
    this.folder = folder
  }
}

/** What version control and hosts keep in the folder of a site is nobody's page. */
const harmless = new Set(['.git', '.gitignore', 'CNAME'])

/** A part of the site that this thread makes, from ingredients that are known beforehand. */
interface Part {
  readonly name: string
  readonly from: readonly string[]
  /** What else it is made from, in words. */
  readonly more?: string
  make(): Promise<ReadonlyMap<string, string | Uint8Array>> | ReadonlyMap<string, string | Uint8Array>
  /** Files of it that lie in the site and stay as they are; asked for once the others are made. */
  staying?(): WrittenFiles
}

/**
 * Writes the whole site, or what has changed of it since the last time. The same archive gives the same bytes.
 * @throws FolderInUse where the folder is not ours, unless forced.
 */
export async function publishSite(options: PublishOptions): Promise<PublishSummary> {
  const { archive, index, out, site, force = false } = options
  const before = readManifest(out)
  if (before === null && !force && holdsOthers(out)) throw new FolderInUse(out)
  const threads = options.threads ?? usualThreads()
  const isLarge = index.files().length >= worthThreads
  // Again there is mostly little to make: one thread loads the program while this one finds out what has changed.
  const isAgain = before !== null && before.planned === undefined
  const team = threads > 1 && isLarge ? [...startTeam({ archive, site, out }, isAgain ? 1 : threads)] : []
  try {
    return await publishWith(team, before, options)
  } finally {
    await Promise.all(team.map(worker => worker.terminate()))
  }
}

const usualThreads = (): number => Math.min(8, availableParallelism())

/** So many units are worth further threads, which have yet to start. */
const worthTeam = 600

/** An archive of fewer files is published sooner than a thread has started. */
const worthThreads = 60

async function publishWith(
  team: Worker[],
  before: Manifest | null,
  options: PublishOptions,
): Promise<PublishSummary> {
  const { archive, index, out, site, base } = options
  const started = performance.now()
  const known = before ?? emptyManifest
  const versions = await readVersions(archive, index, known.lines)
  const masked = maskedIndex(index)
  const settings = archive.layout === 'own' ? readSettings(archive.home) : null
  const entries = index.entries()
  const pages = await pagesOfSite(archive, index, entries)
  const feeds = await siteFeeds(masked, settings?.savedSearches ?? [])
  const units = unitsOf(pages, entries, [feeds.all, ...feeds.saved, ...feeds.kinds, ...feeds.organisations])
  const targets = targetsOf(pages, units)
  const pageFiles = new Set(pages.map(({ file }) => file))

  const program = shortHash(`${programVersion()} ${site} ${base}`)
  const inputOf = (ingredients: readonly string[], more: string): string =>
    shortHash([program, more, ...ingredients.map(name => versions.of(name))].join('\n'))
  const isThere = ([file, [, size]]: [string, readonly [string, number]]): boolean =>
    statSync(join(out, file), { throwIfNoEntry: false })?.size === size
  /** What was made under a name, where it would be made just so again. */
  const fresh = (name: string, more: string): KnownUnit | null => {
    const unit = known.units[name]
    if (
      !unit ||
      unit.input !==
        inputOf(
          unit.of.map(i => known.ingredients[i]!),
          more,
        )
    )
      return null
    return Object.entries(unit.files).every(isThere) ? unit : null
  }

  /** The files of a unit that lie where they were put, and need not be written again. */
  const lying = (name: string): WrittenFiles =>
    // A run that has not ended may have written others of the same size.
    known.planned === undefined
      ? Object.fromEntries(Object.entries(known.units[name]?.files ?? {}).filter(isThere))
      : {}

  const ledger = new Ledger(known)
  const stale: UnitToMake[] = []
  for (const unit of units) {
    const name = unitName(unit)
    const kept = fresh(name, JSON.stringify(unit))
    if (kept) ledger.keep(name, kept)
    else stale.push({ unit, before: lying(name) })
  }
  const inputs = new Map(units.map(unit => [unitName(unit), JSON.stringify(unit)]))
  const missing: string[] = []
  let pagesMade = 0

  // What this run may write is ours from now on, also where it is killed.
  const planned = [...new Set([...filesOf(known), ...stale.flatMap(({ unit }) => unitFiles(unit))])]
  writeWhole(out, manifestFile, JSON.stringify({ ...known, planned } satisfies Manifest))

  const makePart = async ({ name, from, more = '', make, staying }: Part): Promise<void> => {
    const kept = fresh(name, more)
    if (kept) return ledger.keep(name, kept)
    const { files, written } = writeChanged(out, await make(), lying(name))
    ledger.put(name, inputOf(from, more), from, { ...staying?.(), ...files }, written)
  }
  const render = (page: Page, address: string, here: Here): string => {
    const { path, params } = takeApart(address)
    const request = {
      language: here.language,
      keepsLanguage: false,
      path,
      params,
      rendering: 'site',
    } as const
    // Pages of the site itself name no facts.
    return rewritePage(String(layout(request, page)), here, { targets, site, factAt: () => null })
  }
  const inLanguages = (file: string, make: (here: Here) => string): Map<string, string> =>
    new Map(
      languages.map(language => {
        const target = { file }
        const name = fileIn(target, language)
        return [name, make({ file: name, language, target })]
      }),
    )
  const years = [...new Set(entries.flatMap(({ published }) => published?.slice(0, 4) ?? []))]
    .sort()
    .reverse()
  const modules = browserModules()
  // Read now: the texts of notices are soon written over.
  const words =
    known.search?.program === program && known.planned === undefined
      ? wordsBefore(out, known, [
          ...stale.flatMap(({ unit }) => (unit.does === 'text' ? [unit.notice] : [])),
          ...textsGone(known, inputs),
        ])
      : null
  let search = known.search
  let searchStaying: WrittenFiles = {}
  const searchIndex: Part = {
    name: 'search index',
    from: ['everything'],
    make: async () => {
      const there = lying('search index')
      const isWhole =
        Object.keys(there).length === Object.keys(known.units['search index']?.files ?? {}).length
      const { files, kept, bytes } = await renewSearchIndex(
        out,
        masked,
        entries.map(({ id }) => id),
        there,
        words !== null && isWhole ? { words, bytes: known.search!.bytes } : null,
      )
      search = { program, bytes }
      searchStaying = kept
      return files
    },
    staying: () => searchStaying,
  }
  const early: readonly Part[] = [
    { name: 'assets', from: [], make: assetFiles },
    {
      name: 'modules',
      from: [],
      make: () => new Map([...modules].map(([path, code]) => [moduleFile(path), code])),
    },
    searchIndex,
    { name: 'moved', from: ['everything'], make: () => movedPages(index, site, file => pageFiles.has(file)) },
    {
      name: 'not found',
      from: [],
      make: () => {
        const here: Here = {
          file: '404.html',
          language: 'ja',
          target: { file: '404.html' },
          from: base,
          noIndex: true,
        }
        return new Map([['404.html', render(notFoundPage('ja'), '/404', here)]])
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
  let made = 0
  const onMade = (results: readonly UnitMade[]): void => {
    for (const { name, ingredients, files, written } of results) {
      const kept = ingredients.map(keptIngredient)
      if (Object.keys(files).length === 0) missing.push(name)
      ledger.put(name, inputOf(kept, inputs.get(name)!), kept, files, written)
    }
    made += results.length
    options.onProgress?.(made, stale.length)
  }
  const start = { archive, targets, site, out }
  const threads = options.threads ?? usualThreads()
  if (team.length === 1 && stale.length >= worthTeam) team.push(...startTeam(start, threads - 1))
  await makeUnits(start, index, stale, team, onMade, async () => {
    for (const part of early) await makePart(part)
  })

  const files = ledger.files()
  for (const page of pages)
    if (page.file.endsWith('.html') && files.has(page.file)) pagesMade += languages.length
  const dataNames = [...files.keys()].filter(file => file.startsWith('data/')).sort()
  const filesUnder = (folder: string) =>
    [...ledger.files()].filter(([file]) => file.startsWith(folder)).sort(byFile)
  // It changes with any file that the search page may fetch.
  const version = shortHash(JSON.stringify(filesUnder('search/')))
  const listed = pages.filter(
    page => page.viewOf === undefined && page.file.endsWith('.html') && files.has(page.file),
  )
  const late: readonly Part[] = [
    {
      name: 'search page',
      from: ['everything'],
      more: version,
      make: () => {
        const first = moduleFile(searchModule)
        const others = [...modules.keys()].map(moduleFile).filter(file => file !== first)
        return inLanguages('search.html', here =>
          render(searchPage(here.language, version, years), '/search', {
            ...here,
            modules: [first, ...others],
          }),
        )
      },
    },
    {
      name: 'data',
      from: [],
      more: JSON.stringify(filesUnder('data/')),
      make: () => wholeFiles(out, dataNames, site),
    },
    ...(site === null
      ? []
      : [
          {
            name: 'sitemap',
            from: [],
            more: JSON.stringify(listed),
            make: () =>
              sitemaps(
                site,
                languages.flatMap(language => listed.map(page => fileIn(page, language))),
              ),
          },
        ]),
  ]
  for (const part of late) await makePart(part)
  const data = filesUnder('data/').map(([file, [, size]]) => ({ file, size }))
  await makePart({
    name: 'data page',
    from: [],
    more: JSON.stringify([
      data,
      [feeds.saved, feeds.kinds, feeds.organisations].map(group => group.map(({ name, of }) => [name, of])),
    ]),
    make: () => inLanguages('data.html', here => render(dataPage(here.language, feeds, data), '/data', here)),
  })

  const now = ledger.files()
  const removed = [...filesOf(known)].filter(file => !now.has(file))
  for (const file of removed) remove(out, file)
  const manifest = ledger.manifest(versions, search)
  writeWhole(out, manifestFile, JSON.stringify(manifest))
  for (const name of existsSync(out) ? readdirSync(out) : [])
    if (/^\.tenmatsu-site-\d+\.tmp$/.test(name)) rmSync(join(out, name), { force: true })
  return {
    pages: pagesMade,
    files: now.size,
    written: ledger.written,
    removed: removed.length,
    bytes: [...now.values()].reduce((sum, [, size]) => sum + size, 0),
    seconds: (performance.now() - started) / 1000,
    missing,
  }
}

const byFile = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0

/** What is made, kept and written in one run. */
class Ledger {
  readonly #units: Record<string, KnownUnit> = {}
  readonly #ingredients: string[] = []
  readonly #places = new Map<string, number>()
  readonly #known: Manifest
  written = 0

  constructor(known: Manifest) {
    this.#known = known
  }

  #placeOf(ingredient: string): number {
    let place = this.#places.get(ingredient)
    if (place === undefined) {
      place = this.#ingredients.length
      this.#ingredients.push(ingredient)
      this.#places.set(ingredient, place)
    }
    return place
  }

  keep(name: string, unit: KnownUnit): void {
    this.#units[name] = { ...unit, of: unit.of.map(i => this.#placeOf(this.#known.ingredients[i]!)) }
  }

  put(
    name: string,
    input: string,
    ingredients: readonly string[],
    files: WrittenFiles,
    written: number,
  ): void {
    this.#units[name] = { input, of: ingredients.map(i => this.#placeOf(i)), files }
    this.written += written
  }

  files(): ReadonlyMap<string, readonly [hash: string, size: number]> {
    return new Map(Object.values(this.#units).flatMap(({ files }) => Object.entries(files)))
  }

  manifest({ lines }: Versions, search: KnownSearch | undefined): Manifest {
    return {
      tenmatsuSite: 1,
      ingredients: this.#ingredients,
      lines,
      units: this.#units,
      ...(search ? { search } : {}),
    }
  }
}

function holdsOthers(out: string): boolean {
  try {
    return readdirSync(out).some(name => !harmless.has(name) && !/^\.tenmatsu-site-\d+\.tmp$/.test(name))
  } catch {
    return false
  }
}

/** Notices whose texts the site has and that are no longer there. */
const textsGone = (known: Manifest, units: ReadonlyMap<string, unknown>): readonly string[] =>
  Object.keys(known.units).flatMap(name =>
    name.startsWith('text ') && !units.has(name) ? [name.slice('text '.length)] : [],
  )

type Entries = ReturnType<NoticeIndex['entries']>

async function pagesOfSite(
  archive: Archive,
  index: NoticeIndex,
  entries: Entries,
): Promise<readonly SitePage[]> {
  const contents = {
    index,
    notices: new Map(entries.map(entry => [entry.id, entry])),
    incidents: index.keptIncidents(),
    roots: index.keptRoots(),
    takenDown: archive.layout === 'own' ? readTombstones(archive.home).map(({ id }) => id) : [],
  }
  const pages: SitePage[] = []
  for (const type of pageTypes) pages.push(...(await type(contents)))
  return pages
}

function unitsOf(pages: readonly SitePage[], entries: Entries, feeds: readonly SiteFeed[]): readonly Unit[] {
  const months = Map.groupBy(
    [...entries].sort((a, b) =>
      (a.published ?? '') < (b.published ?? '') || (a.published === b.published && a.path < b.path) ? -1 : 1,
    ),
    ({ published }) => readingsFile(published).slice('readings/'.length, -'.jsonl'.length),
  )
  return [
    // The largest first, so that no thread is left alone with them at the end.
    ...(['incidents', 'root-events'] as const).map(
      (grain): Unit => ({ does: 'records', grain, month: null, notices: [] }),
    ),
    ...[...months].flatMap(([month, members]) =>
      (['facts', 'notices'] as const).map(
        (grain): Unit => ({ does: 'records', grain, month, notices: members.map(({ id }) => id) }),
      ),
    ),
    ...pages.map((page): Unit => ({ does: 'page', page })),
    ...entries.map(({ id }): Unit => ({ does: 'text', notice: id })),
    ...feeds.map((feed): Unit => ({ does: 'feed', feed })),
  ]
}

/** Which file every address of the web app leads to. */
function targetsOf(pages: readonly SitePage[], units: readonly Unit[]): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>([
    ['/search', { file: 'search.html' }],
    ['/data', { file: 'data.html' }],
    ['/export/atom?grain=notices', { file: 'feeds/notices.{language}.xml', shared: true }],
    ['/export/jsonfeed?grain=notices', { file: 'feeds/notices.{language}.json', shared: true }],
    ['/export/csv?grain=notices', { file: 'data/notices.csv', shared: true }],
    ['/export/csv?grain=facts', { file: 'data.html' }],
    ['/export/csv?grain=incidents', { file: 'data/incidents.csv', shared: true }],
  ])
  for (const { address, file, alsoAt = [] } of pages)
    for (const at of [address, ...alsoAt]) targets.set(at, { file })
  for (const unit of units)
    if (unit.does !== 'page')
      for (const file of unitFiles(unit)) targets.set(`/${file}`, { file, shared: true })
  for (const file of ['data/notices.csv', 'data/notices.jsonl', ...besideData])
    targets.set(`/${file}`, { file, shared: true })
  return targets
}

const besideData = ['record.schema.json', 'datapackage.json', 'SHA256SUMS', 'README.md'].map(
  name => `data/${name}`,
)

async function assetFiles(): Promise<Map<string, string>> {
  const files = new Map(assetNames.map(name => [`assets/${name}`, asset(name)!.body]))
  const playground = await playgroundScript()
  if (playground) files.set('assets/playground.js', playground.body)
  return files.set('assets/site.css', readFileSync(new URL('./browser/site.css', import.meta.url), 'utf8'))
}

/** Pages at the addresses of incidents and root events that became part of others, and of other spellings. */
async function movedPages(
  index: NoticeIndex,
  site: string | null,
  isPage: (file: string) => boolean,
): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const { all: organisations } = await index.organisations()
  const formerIds: [folder: string, id: string, old: string][] = [
    ...index.keptIncidents().flatMap(({ id, formerly }) => formerly.map(old => ['incidents', id, old])),
    ...index.keptRoots().flatMap(({ id, formerly }) => formerly.map(old => ['roots', id, old])),
    ...organisations.flatMap(({ id, aliases }) => aliases.map(old => ['organisations', id, old])),
  ] as [string, string, string][]
  for (const [folder, id, old] of formerIds)
    if (!isPage(`${folder}/${old}.html`))
      for (const language of languages) {
        const [from, to] = [old, id].map(name => fileIn({ file: `${folder}/${name}.html` }, language))
        files.set(from!, redirectPage(from!, to!, language, site))
      }
  return files
}

/** The files of all notices out of those of their months, and what tells of the data files. */
function wholeFiles(
  out: string,
  names: readonly string[],
  site: string | null,
): ReadonlyMap<string, string | Uint8Array> {
  const bytesOf = (file: string): Buffer => readFileSync(join(out, file))
  const whole = (['csv', 'jsonl'] as const).map((format): [string, Buffer] => {
    const parts = names
      .filter(name => name.startsWith('data/notices-') && name.endsWith(`.${format}`))
      .map(bytesOf)
    // Each begins with the same line: names of columns, or what the file is.
    return [
      `data/notices.${format}`,
      Buffer.concat(parts.map((part, i) => (i === 0 ? part : part.subarray(part.indexOf(0x0a) + 1)))),
    ]
  })
  const data = [...names.map((file): [string, Buffer] => [file, bytesOf(file)]), ...whole]
  return new Map<string, string | Uint8Array>([
    ...whole,
    ...dataPackage(
      data.map(([file, bytes]) => ({ file, bytes })).sort((a, b) => (a.file < b.file ? -1 : 1)),
      site,
    ),
  ])
}

const notFoundPage = (language: Language): Page => ({
  title: say('notFoundTitle', language),
  status: 404,
  body: html`<h1>${say('notFoundTitle', language)}</h1>
<p>${say('notFoundText', language)}</p>
<form class="search" action="/search" method="get" role="search"></form>
<p lang="en">${say('notFoundTitle', 'en')}. ${say('notFoundText', 'en')}</p>
<ul class="plain"><li><a href="/notices">${say('notices', language)}</a></li><li><a href="/incidents">${say('incidents', language)}</a></li><li><a href="/roots">${say('roots', language)}</a></li></ul>`,
})

/** Removes a file of ours and the folders that are empty without it. */
function remove(out: string, file: string): void {
  rmSync(join(out, file), { force: true })
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder))
    try {
      rmdirSync(join(out, folder))
    } catch {
      // Not empty, or gone.
      return
    }
}
