import { readdirSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { IdRegister } from '../archive/ids.ts'
import type { Archive } from '../archive/open-archive.ts'
import { readSettings } from '../archive/settings.ts'
import type { NoticeEntry, NoticeIndex } from '../index/contract.ts'
import { languages } from '../model/label.ts'
import { maskedIndex } from '../queries/masked-index.ts'
import { Ledger } from './ledger.ts'
import { askForTrends, makeUnits, startTeam, type UnitMade, type UnitToMake } from './make-units.ts'
import {
  filesOf,
  isOwnRecord,
  noSite,
  type SiteBefore,
  siteBefore,
  writeManifest,
  writePlan,
} from './manifest.ts'
import { sitePages } from './pages.ts'
import { programVersion } from './program-version.ts'
import { renewSearchIndex, wordsBefore } from './renew-search-index.ts'
import { shortHash } from './short-hash.ts'
import { siteFeeds } from './site-feeds.ts'
import { firstParts, lastParts, type PartsOf, type SitePart } from './site-parts.ts'
import { targetsOf } from './targets.ts'
import { trendStates } from './trend-pages.ts'
import { unitFiles, unitName, unitState, unitsOf } from './units.ts'
import { keptIngredient, readVersions } from './versions.ts'
import { whatStays } from './what-stays.ts'
import { isUnfinished, removeFile, writeChanged } from './write-file.ts'

export interface PublishOptions {
  readonly archive: Archive
  /** Brings the archive up to date and lets its index be asked; what is made of it is masked here. */
  readonly withIndex: <T>(ask: (index: NoticeIndex) => Promise<T>) => Promise<T>
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
  /** Without what it took to bring the archive up to date. */
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

const usualThreads = (): number => Math.min(8, availableParallelism())

/** Of fewer notices a site is made sooner than a thread has started. */
const worthThreads = 60
const noticesIn = ({ units }: SiteBefore): number =>
  Object.keys(units).filter(name => name.startsWith('text ')).length

/** So many units are worth further threads, which have yet to start. */
const worthTeam = 600

/**
 * Writes the whole site, or what has changed of it since the last time. The same archive gives the same bytes.
 * @throws FolderInUse where the folder is not ours, unless forced.
 */
export async function publishSite(options: PublishOptions): Promise<PublishSummary> {
  const { archive, out, site, force = false, threads = usualThreads() } = options
  const before = siteBefore(out)
  if (before === null && !force && holdsOthers(out)) throw new FolderInUse(out)
  const team: Worker[] = []
  const start = (count: number) => team.push(...startTeam({ archive, site, out }, count))
  // Again there is mostly little to make: one thread loads the program while this one finds out what has changed.
  const isAgain = threads > 1 && before !== null && noticesIn(before) >= worthThreads
  if (isAgain) start(1)
  try {
    return await options.withIndex(async index => {
      const started = performance.now()
      if (threads > 1 && !isAgain && index.files().length >= worthThreads) start(threads)
      const made = await publishWith(team, index, before ?? noSite, { ...options, threads })
      return { ...made, seconds: (performance.now() - started) / 1000 }
    })
  } finally {
    await Promise.all(team.map(worker => worker.terminate()))
  }
}

/** Nobody writes to the index meanwhile: what is asked for as a whole, and read from rows each time, is read once. */
function readOnce(index: NoticeIndex): NoticeIndex {
  const once = <T>(read: () => T): (() => T) => {
    let known: { readonly value: T } | null = null
    return () => {
      known ??= { value: read() }
      return known.value
    }
  }
  const { entries, keptIncidents, keptRoots } = index
  return {
    ...index,
    entries: once(entries),
    keptIncidents: once(keptIncidents),
    keptRoots: once(keptRoots),
  }
}

async function publishWith(
  team: Worker[],
  given: NoticeIndex,
  before: SiteBefore,
  { archive, out, site, base, threads, onProgress }: PublishOptions & { readonly threads: number },
): Promise<Omit<PublishSummary, 'seconds'>> {
  // What there is to be.
  const index = readOnce(given)
  const [worker] = team
  const pictures = before.trends && worker ? askForTrends(worker) : null
  // Whoever needs them hears of it.
  pictures?.catch(() => {})
  const versions = await readVersions(archive, index, before.readings)
  const settings = archive.layout === 'own' ? readSettings(archive.home) : null
  const entries = index.entries()
  const version = versions.of('trends')
  const trends =
    before.trends?.version === version
      ? before.trends
      : { version, of: await (pictures ?? trendStates(index)) }
  const pages = await sitePages(archive, index, entries, versions, trends)
  const feeds = await siteFeeds(index, settings?.savedSearches ?? [])
  const units = unitsOf(pages, entries, index.keptIncidents(), [
    feeds.all,
    ...feeds.saved,
    ...feeds.kinds,
    ...feeds.organisations,
  ])
  const targets = targetsOf(pages, units)
  const program = shortHash(`${programVersion()} ${site} ${base}`)
  const versionOf = (ingredient: string): string =>
    ingredient.startsWith('to:') ? (targets.get(ingredient.slice(3))?.file ?? '') : versions.of(ingredient)

  // What of it is there already.
  const stays = whatStays(out, before, program, versionOf)
  const ledger = new Ledger(before)
  const stale: UnitToMake[] = []
  const states = new Map<string, string>()
  for (const unit of units) {
    const [name, state] = [unitName(unit), unitState(unit)]
    states.set(name, state)
    const kept = stays.unit(name, state)
    if (kept) ledger.keep(name, kept)
    else stale.push({ unit, before: stays.lying(name) })
  }
  const partsBefore = Object.entries(before.units).filter(([name]) => !states.has(name))
  writePlan(out, [
    ...(before.planned ?? []),
    ...stale.flatMap(({ unit }) => unitFiles(unit)),
    ...partsBefore.flatMap(([, { files }]) => Object.keys(files)),
  ])

  // The rest of it.
  const years = [...new Set(entries.flatMap(({ published }) => published?.slice(0, 4) ?? []))]
    .sort()
    .reverse()
  const of: PartsOf = { index, out, before, site, base, targets, pages, feeds, years }
  const makePart = async ({ name, from, state = '', make }: SitePart): Promise<void> => {
    const kept = stays.unit(name, state)
    if (kept) return ledger.keep(name, kept)
    const { files, written } = writeChanged(out, await make(), stays.lying(name))
    ledger.put(name, state, from, files, written)
  }
  const missing: string[] = []
  let done = 0
  const onMade = (results: readonly UnitMade[]): void => {
    for (const { name, ingredients, files, written } of results) {
      if (Object.keys(files).length === 0) missing.push(name)
      ledger.put(name, states.get(name)!, ingredients.map(keptIngredient), files, written)
    }
    done += results.length
    onProgress?.(done, stale.length)
  }
  const start = { archive, targets, site, out }
  if (team.length === 1 && stale.length >= worthTeam) team.push(...startTeam(start, threads - 1))

  // Read now: the texts of notices are soon written over.
  const words = wordsBefore(
    out,
    before,
    program,
    stale.flatMap(({ unit }) => (unit.does === 'text' ? [unit.notice] : [])),
  )
  let search = before.search
  const makeSearchIndex = async (): Promise<void> => {
    const name = 'search index'
    const ids = mintedIds(archive, entries)
    const state = shortHash(ids.join(' '))
    const unit = stays.unit(name, state)
    if (unit) return ledger.keep(name, unit)
    const lying = stays.lying(name)
    const isWhole = Object.keys(lying).length === Object.keys(before.units[name]?.files ?? {}).length
    const { files, kept, bytes } = await renewSearchIndex(
      out,
      maskedIndex(index),
      ids,
      lying,
      words !== null && search !== undefined && isWhole ? { words, bytes: search } : null,
    )
    const changed = writeChanged(out, files, lying)
    ledger.put(name, state, ['everything'], { ...kept, ...changed.files }, changed.written)
    search = bytes
  }
  await makeUnits(start, index, stale, team, onMade, async () => {
    await makeSearchIndex()
    for (const part of firstParts(of)) await makePart(part)
  })
  for (const part of lastParts(of, ledger)) await makePart(part())

  // What of it is no more.
  const now = new Map(ledger.files())
  const gone = [...filesOf(before)].filter(file => !now.has(file))
  for (const file of gone) removeFile(out, file)
  writeManifest(
    out,
    ledger.manifest(program, versionOf, { readings: versions.readings, trends, ...(search && { search }) }),
  )
  for (const name of readdirSync(out)) if (isUnfinished(name)) rmSync(join(out, name), { force: true })
  return {
    pages: pages.filter(({ file }) => file.endsWith('.html') && now.has(file)).length * languages.length,
    files: now.size,
    written: ledger.written,
    removed: gone.length,
    bytes: [...now.values()].reduce((sum, [, size]) => sum + size, 0),
    missing,
  }
}

function holdsOthers(out: string): boolean {
  try {
    return readdirSync(out).some(name => !harmless.has(name) && !isOwnRecord(name))
  } catch {
    return false
  }
}

/** Ids of the notices in the order in which they were minted, so that a new one comes after all others. */
function mintedIds(archive: Archive, entries: readonly NoticeEntry[]): readonly string[] {
  const present = new Set(entries.map(({ id }) => id))
  const minted = new IdRegister(archive.idsFile).minted().filter(id => present.has(id))
  return [...new Set([...minted, ...present])]
}
