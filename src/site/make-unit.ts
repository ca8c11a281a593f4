import { xml } from '../exports/atom/xml.ts'
import { inChunks } from '../exports/in-chunks.ts'
import { exportFormats } from '../exports/index.ts'
import type { Question } from '../exports/question.ts'
import { questionSchemas } from '../exports/question.ts'
import { stableUuid } from '../exports/stable-uuid.ts'
import type { NoticeIndex } from '../index/contract.ts'
import type { Language } from '../model/label.ts'
import { languages } from '../model/label.ts'
import type { Kept } from '../pipeline/kept.ts'
import { maskedIndex } from '../queries/masked-index.ts'
import { createApp } from '../web/app.ts'
import { fileIn, type Targets } from './addresses.ts'
import { shownNotice } from './make-search-index.ts'
import { type Ingredient, recordingIndex, recordingKept } from './recording-index.ts'
import { addressInSite, rewritePage, type Surroundings } from './rewrite-page.ts'
import { sliceIndex } from './slice-index.ts'
import { dataFormats, feedFormats, knownIngredients, type SiteFeed, type Unit, unitFiles } from './units.ts'

export interface MakerOptions {
  /** As it is kept: what is made of it is masked here. */
  readonly index: NoticeIndex
  readonly kept: Kept | null
  readonly targets: Targets
  /** Where the site will stand, with a slash at its end; null where nobody has said. */
  readonly site: string | null
}

export interface Made {
  readonly files: ReadonlyMap<string, string | Uint8Array>
  /** What it was made from. */
  readonly ingredients: readonly Ingredient[]
}

/** A host that nothing has: what exports link to begins with it, and is led to files. */
const nowhere = 'https://site.invalid'

/** What the app reads of a request, without all that a Request does to be one. */
const requestIn = (language: Language): ((address: string) => Request) => {
  const headers = new Headers({ 'accept-language': language })
  return address => ({ method: 'GET', url: `${nowhere}${address}`, headers }) as Request
}
const requests = { ja: requestIn('ja'), en: requestIn('en') }

/** Makes units, one at a time: what an answer is asked for while one is made is what that one is made from. */
export function unitMaker({ index: original, kept: keptAside, targets, site }: MakerOptions) {
  let noted = new Set<Ingredient>()
  const note = (ingredients: readonly Ingredient[]): void => {
    for (const ingredient of ingredients) noted.add(ingredient)
  }
  const { begin, row } = recordingIndex(original, note)
  let recorded = begin()
  let masked = maskedIndex(recorded)
  let given = ''
  const app = createApp({
    index: () => recorded,
    kept: keptAside && recordingKept(keptAside, note),
    rendering: 'site',
    onPage: page => {
      given = page
    },
  })
  const spans = new Map<string, readonly (readonly [number, number])[][]>()

  /** The fact that these very words state, else the first that lies in them, else the first that they touch. */
  function factAt(notice: string, start: number, end: number): number | null {
    note([`notice:${notice}`])
    let facts = spans.get(notice)
    if (facts === undefined) {
      facts = row(notice)?.facts.map(fact => fact.evidence.map(e => [e.start, e.end] as const)) ?? []
      spans.set(notice, facts)
    }
    const firstWith = (holds: (from: number, to: number) => boolean): number =>
      facts.findIndex(evidence => evidence.some(([from, to]) => holds(from, to)))
    for (const holds of [
      (from: number, to: number) => from === start && to === end,
      (from: number, to: number) => from >= start && to <= end,
      (from: number, to: number) => from < end && to > start,
    ]) {
      const found = firstWith(holds)
      if (found >= 0) return found
    }
    return null
  }
  const around: Surroundings = {
    targets,
    site,
    factAt,
    onLink: address => note([`to:${address}`]),
  }

  async function page(unit: Unit & { does: 'page' }): Promise<Map<string, string | Uint8Array>> {
    const { address, file, viewOf } = unit.page
    const files = new Map<string, string | Uint8Array>()
    for (const language of languages) {
      given = ''
      const answer = await app.fetch(requests[language](address))
      // A notice that was taken down answers so, and its page says why.
      if (answer.status !== 200 && answer.status !== 410) return new Map()
      if (given === '' && !answer.headers.get('content-type')?.startsWith('text/html')) {
        files.set(fileIn({ file }, language), await answer.text())
        continue
      }
      const target = { file }
      const name = fileIn(target, language)
      files.set(
        name,
        rewritePage(
          given === '' ? await answer.text() : given,
          { file: name, language, target, ...(viewOf ? { viewOf } : {}) },
          around,
        ),
      )
    }
    return files
  }

  async function text(notice: string): Promise<Map<string, string | Uint8Array>> {
    const summary = await masked.summary(notice)
    const indexed = (await masked.texts([notice])).get(notice)
    if (!summary || !indexed) return new Map()
    return new Map<string, string | Uint8Array>([
      [`notices/${notice}.txt`, indexed.text],
      [`search/n/${notice}.bin`, shownNotice({ summary, text: indexed })],
    ])
  }

  /** An address that an export has written, as the site has it. */
  const led = (address: string, feed: string): string => {
    if (address.startsWith('/export/')) return `${site}${feed}`
    return `${site}${addressInSite(address, { file: 'index.html', language: feed.includes('.en.') ? 'en' : 'ja', target: { file: 'index.html' } }, around) ?? ''}`
  }

  async function feedFile(feed: SiteFeed, format: string, name: string, language: Language): Promise<string> {
    const question = {
      grain: 'notices',
      input: questionSchemas.notices.parse({ perPage: feed.notices.length || 1 }),
    } as Question
    const base = site === null ? null : nowhere
    const content = await exported(format, {
      index: sliceIndex(masked, { notices: feed.notices }),
      question,
      language,
      base,
    })
    const wherever = content.replace(/https:\/\/site\.invalid([^"<\s]*)/g, (_, address: string) =>
      led(address.replaceAll('&amp;', '&'), name),
    )
    if (feed.of === null) return wherever
    // Which notices a feed has is no question that the web app could be asked: its name and id are its own.
    const of = feed.of[language]
    const id = stableUuid(`feed/${feed.name}`)
    const named = (title: string): string => (language === 'ja' ? `${title}（${of}）` : `${title} (${of})`)
    if (format === 'jsonfeed') {
      const value = JSON.parse(wherever) as { title: string }
      return `${JSON.stringify({ ...value, title: named(value.title) }, null, 1)}\n`
    }
    const words = xml(of)
    return wherever
      .replace(/<id>[^<]*<\/id>/, `<id>urn:uuid:${id}</id>`)
      .replace(
        /<title>([^<]*)<\/title>/,
        (_, title: string) =>
          `<title>${language === 'ja' ? `${title}（${words}）` : `${title} (${words})`}</title>`,
      )
  }

  async function feedFiles(feed: SiteFeed): Promise<Map<string, string | Uint8Array>> {
    const files = new Map<string, string | Uint8Array>()
    for (const language of languages)
      for (const { format, extension } of feedFormats) {
        const name = `${feed.name}.${language}.${extension}`
        files.set(name, await feedFile(feed, format, name, language))
      }
    return files
  }

  async function records(unit: Unit & { does: 'records' }): Promise<Map<string, string | Uint8Array>> {
    const { grain, month, ids } = unit
    const files = new Map<string, string | Uint8Array>()
    const period =
      grain !== 'incidents' && month !== null && /^\d{4}(-\d{2})?$/.test(month)
        ? { from: month, to: month }
        : {}
    const question = { grain, input: questionSchemas[grain].parse(period) } as Question
    const index =
      month === null
        ? masked
        : sliceIndex(masked, grain === 'incidents' ? { incidents: ids } : { notices: ids })
    const names = unitFiles(unit)
    for (const [i, format] of dataFormats.entries())
      files.set(names[i]!, await exported(format, { index, question, language: 'ja', base: null }))
    return files
  }

  return async (unit: Unit): Promise<Made> => {
    noted = new Set()
    recorded = begin()
    masked = maskedIndex(recorded)
    const files = await made(unit)
    const from = knownIngredients(unit)
    // What is asked of one thing alone goes by its name.
    const ingredients = from ? [...[...noted].filter(name => name.includes(':')), ...from] : [...noted]
    return { files, ingredients: ingredients.sort() }
  }

  function made(unit: Unit): Promise<Map<string, string | Uint8Array>> {
    switch (unit.does) {
      case 'page':
        return page(unit)
      case 'text':
        return text(unit.notice)
      case 'feed':
        return feedFiles(unit.feed)
      case 'records':
        return records(unit)
    }
  }
}

/** A whole export as a text. */
export async function exported(
  name: string,
  request: Parameters<(typeof exportFormats)[number]['write']>[0],
): Promise<string> {
  const format = exportFormats.find(known => known.name === name)!
  let content = ''
  for await (const piece of inChunks(format.write(request))) if (typeof piece === 'string') content += piece
  return content
}
