import { isoDate } from '../head-date.ts'
import { attribute, descendants, isText, type PageElement, type PageTree, wordsOf } from './page-tree.ts'

/** What a page says of itself outside its text, as written. */
export interface PageMeta {
  /** Of <title>, og:title and JSON-LD, with what the site adds to them. */
  readonly titles: readonly string[]
  /** ISO date in Japan: of JSON-LD, else of a meta element. */
  readonly published: string | null
  /** Publishers of JSON-LD, og:site_name, author, the most explicit first. */
  readonly organisations: readonly string[]
  /** Absolute http address by which the page wants to be known. */
  readonly address: string | null
  /** What relative addresses in the page are relative to, or null. */
  readonly base: string | null
  /** Addresses of frames, iframes and embedded files: what the page shows and does not hold. */
  readonly embedded: readonly string[]
  readonly scripts: number
}

const longestScript = 200_000
const longestAddress = 2000

/** Reads the head of a page, and its JSON-LD as data. Nothing here is run, fetched or trusted to be well-formed. */
export function readMeta({ root }: PageTree, fetchedFrom: string | null): PageMeta {
  const named = new Map<string, string>()
  const titles: string[] = []
  const embedded: string[] = []
  const data: LinkedData = { titles: [], published: null, organisations: [] }
  let canonical: string | null = null
  let base: string | null = null
  let scripts = 0
  for (const element of descendants(root))
    switch (element.tagName) {
      case 'title':
        if (titles.length === 0) titles.push(textOf(element))
        break
      case 'meta': {
        const name = (attribute(element, 'property') ?? attribute(element, 'name') ?? '').toLowerCase()
        const content = attribute(element, 'content')?.trim() ?? ''
        if (name !== '' && content !== '' && content.length <= longestAddress && !named.has(name))
          named.set(name, content)
        break
      }
      case 'link':
        if (/(?:^| )canonical(?: |$)/i.test(attribute(element, 'rel') ?? ''))
          canonical ??= attribute(element, 'href')
        break
      case 'base':
        base ??= attribute(element, 'href')
        break
      case 'script':
        scripts++
        if (/ld\+json/i.test(attribute(element, 'type') ?? '') && scripts < 200)
          readLinkedData(scriptOf(element), data)
        break
      case 'frame':
      case 'iframe':
      case 'embed':
      case 'object': {
        const address = attribute(element, 'src') ?? attribute(element, 'data')
        if (address && embedded.length < 20) embedded.push(address)
      }
    }
  const from = absolute(fetchedFrom, null)
  const own = absolute(canonical, from) ?? absolute(named.get('og:url') ?? null, from)
  const metaDate = [
    'article:published_time',
    'date',
    'dc.date',
    'dcterms.date',
    'pubdate',
    'publishdate',
    'dcterms.issued',
  ]
    .map(name => named.get(name))
    .find(value => value !== undefined)
  return {
    titles: [...[named.get('og:title')].flatMap(t => t ?? []), ...titles, ...data.titles].filter(
      t => t.trim() !== '',
    ),
    published: data.published ?? (metaDate ? dateInJapan(metaDate) : null),
    organisations: [
      ...data.organisations,
      ...[
        'og:site_name',
        'author',
        'dc.publisher',
        'dcterms.publisher',
        'copyright',
        'application-name',
      ].flatMap(name => named.get(name) ?? []),
    ],
    address: own,
    base: absolute(base, from ?? own) ?? from ?? own,
    embedded,
    scripts,
  }
}

const textOf = (element: PageElement): string =>
  element.childNodes
    .map(node => (isText(node) ? node.value.slice(0, 500) : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

const scriptOf = (element: PageElement): string => {
  const [text] = element.childNodes
  return text && isText(text) ? text.value : wordsOf(element, longestScript)
}

/** An address as http or https and nothing else, absolute; null where it cannot be made so. */
export function absolute(address: string | null, base: string | null): string | null {
  if (address === null || address.length > longestAddress) return null
  try {
    const url = base === null ? new URL(address.trim()) : new URL(address.trim(), base)
    return /^https?:$/.test(url.protocol) && url.username === '' ? url.href : null
  } catch {
    return null
  }
}

interface LinkedData {
  titles: string[]
  published: string | null
  organisations: string[]
}

const ofPage = /^(?:\w{0,30}Article|BlogPosting|WebPage|SpecialAnnouncement|Report|LiveBlogPosting)$/
const ofOrganisation =
  /^(?:Organization|Corporation|LocalBusiness|GovernmentOrganization|EducationalOrganization|CollegeOrUniversity|School|Hospital|MedicalOrganization|NewsMediaOrganization|NGO)$/

/** schema.org data of a page: title, date, publisher. Anything else in it is passed over. */
function readLinkedData(script: string, into: LinkedData): void {
  if (script.length > longestScript) return
  let parsed: unknown
  try {
    parsed = JSON.parse(script)
  } catch {
    return
  }
  let left = 2000
  const visit = (value: unknown, depth: number): void => {
    if (depth > 8 || left-- <= 0 || typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const one of value.slice(0, 200)) visit(one, depth + 1)
      return
    }
    const node = value as Record<string, unknown>
    const types = [node['@type']].flat().filter(type => typeof type === 'string')
    const isArticle = types.some(type => ofPage.test(type))
    if (isArticle) {
      const isPage = types.includes('WebPage')
      if (typeof node.headline === 'string') into.titles.push(node.headline.slice(0, 300))
      else if (isPage && typeof node.name === 'string') into.titles.push(node.name.slice(0, 300))
      if (typeof node.datePublished === 'string') into.published ??= dateInJapan(node.datePublished)
      addName(node.publisher, into)
    }
    if (types.some(type => ofOrganisation.test(type))) addName(node, into)
    for (const key of ['@graph', 'mainEntity', 'publisher', 'author', 'isPartOf']) visit(node[key], depth + 1)
  }
  visit(parsed, 0)
}

function addName(node: unknown, into: LinkedData): void {
  if (typeof node !== 'object' || node === null) return
  const { legalName, name } = node as Record<string, unknown>
  for (const words of [legalName, name])
    if (typeof words === 'string' && words.length <= 100 && !into.organisations.includes(words))
      into.organisations.push(words)
}

const written =
  /^\s{0,9}(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/

/** The day in Japan (UTC+9) of an ISO date or time; a time without an offset is taken as Japan's own. */
export function dateInJapan(words: string): string | null {
  const m = written.exec(words)
  if (!m) return null
  const [, year, month, day, hour, minute, zone] = m
  const iso = isoDate(Number(year), Number(month), Number(day))
  if (iso === null || hour === undefined || zone === undefined) return iso
  const sign = zone.startsWith('-') ? -1 : 1
  const offset = zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)))
  const at = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute) - offset + 9 * 60,
  )
  const local = new Date(at)
  return isoDate(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate())
}
