import type { Language } from '../model/label.ts'
import { fileIn, relativeAddress, type Target, type Targets, takeApart } from './addresses.ts'
import { say } from './labels.ts'
import { searchBox } from './search-box.ts'

/** What a page of the web app needs to become a file. */
export interface Surroundings {
  readonly targets: Targets
  /** Where the site will stand, with a slash at its end; null where nobody has said. */
  readonly site: string | null
  /** The fact of a notice whose words lie in a stretch of its text; null where there is none. */
  readonly factAt: (notice: string, start: number, end: number) => number | null
  /** Hears of addresses whose file may become another though nothing else on the page does. */
  readonly onLink?: (address: string) => void
}

/** One file that is being made. */
export interface Here {
  readonly file: string
  readonly language: Language
  readonly target: Target
  /** The page that search engines are told of, where this is only a view of it. */
  readonly viewOf?: string
  /** Files of the modules that the page runs, the first of which imports the others. */
  readonly modules?: readonly string[]
  /** Search engines are told to pass it by. */
  readonly noIndex?: true
  /** For 404.html, which is shown at any address: every link begins at the root of the site. */
  readonly from?: string
}

/** Parameters of a list that the search in the browser knows as well. */
const searchable = new Set(['q', 'from', 'to', 'leak', 'stage', 'sort', 'page'])

/** The address of a file as seen from the page that is being made. */
const seenFrom = (here: Here, file: string): string =>
  here.from === undefined ? relativeAddress(here.file, file) : `${here.from}${file}`

/** Addresses of pages and assets, by the folder and language of the page they are seen from. */
type Seen = Map<string, Map<string, string | null>>

const seenBy = new WeakMap<Targets, Seen>()

/** The file and place that an address of the web app leads to from a page, or null where no file stands for it. */
export function addressInSite(address: string, here: Here, around: Surroundings): string | null {
  if (here.from !== undefined || (/[?#]/.test(address) && !address.startsWith('/assets/')))
    return findAddress(address, here, around)
  let seen = seenBy.get(around.targets)
  if (!seen) {
    seen = new Map()
    seenBy.set(around.targets, seen)
  }
  const place = `${here.language} ${here.file.slice(0, here.file.lastIndexOf('/') + 1)}`
  let known = seen.get(place)
  if (!known) {
    known = new Map()
    seen.set(place, known)
  }
  let found = known.get(address)
  if (found === undefined) {
    found = findAddress(address, here, around)
    known.set(address, found)
  }
  return found
}

/** What most links are: the words or the entry of a fact of a notice, or words of its text. */
const wordsAddress =
  /^(\/notices\/([0-9a-f]{10}))\?(?:fact=[0-9]{1,6}#((?:fact|entry)-[0-9]{1,6})|at=([0-9]{1,9})-([0-9]{1,9})#place)$/

function findAddress(address: string, here: Here, around: Surroundings): string | null {
  const ofWords = wordsAddress.exec(address)
  const notice = ofWords && around.targets.get(ofWords[1]!)
  if (notice) {
    const [, , id, ofFact, start, end] = ofWords
    const file = fileIn(notice, here.language)
    const place = ofFact ?? placeAt(id!, Number(start), Number(end), around)
    return `${file === here.file ? '' : seenFrom(here, file)}#${place}`
  }
  const { canonical, path, params, language, fragment } = takeApart(address)
  const asked = language ?? here.language
  if (path.startsWith('/assets/'))
    return `${seenFrom(here, path.slice(1))}${address.includes('?') ? address.slice(address.indexOf('?')) : ''}`
  const exact = around.targets.get(canonical)
  const place = exact ? fragment : placeOf(path, params, fragment, around)
  const target = exact ?? around.targets.get(path)
  if (exact || (target && place !== null)) {
    const file = fileIn(target!, asked)
    if (file === here.file && place) return `#${place}`
    return `${seenFrom(here, file)}${place ? `#${place}` : ''}`
  }
  if (path !== '/notices' || [...params.keys()].some(name => name !== 'lang' && !searchable.has(name)))
    return null
  const query = new URLSearchParams([...params].filter(([name]) => name !== 'lang' && name !== 'page'))
  return `${seenFrom(here, fileIn({ file: 'search.html' }, asked))}?${query}`
}

/** The place within a notice that an address asks for: the words of a fact. Null where it asks for something else. */
function placeOf(
  path: string,
  params: URLSearchParams,
  fragment: string,
  around: Surroundings,
): string | null {
  const notice = /^\/notices\/([0-9a-f]{10})$/.exec(path)?.[1]
  if (notice === undefined) return null
  const names = [...params.keys()].filter(name => name !== 'lang')
  if (names.length !== 1) return null
  if (names[0] === 'fact') return fragment === '' ? `fact-${params.get('fact')}` : fragment
  const at = /^(\d{1,9})-(\d{1,9})/.exec(params.get('at') ?? '')
  return at && placeAt(notice, Number(at[1]), Number(at[2]), around)
}

function placeAt(notice: string, start: number, end: number, { factAt }: Surroundings): string {
  const fact = factAt(notice, start, end)
  return fact === null ? 'text' : `fact-${fact}`
}

const tags = /<(\/?)(a|form|link|script|img|image|svg)\b([^<>]*)>/g

/** An organisation's page is another's once their names are told to be one; a list is there while it has entries. */
const mayMove = /^\/(?:organisations\/|incidents\?(?:first|type)=[^&#]*$)/
const internal = /\b(href|action|src)="(\/[^"]*)"/

const plain = (attribute: string): string =>
  attribute.includes('&')
    ? attribute
        .replaceAll('&amp;', '&')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
    : attribute
export const escaped = (text: string): string =>
  /[&<>"']/.test(text)
    ? text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;')
    : text

/**
 * A page of the web app as a file of the site: its links lead to files, what only a server can do is taken out (a
 * link to it becomes plain words, a form the search box of the site), and its head says what headers cannot.
 * Its values are escaped by the web app, so that every < begins a tag and no attribute holds one.
 */
export function rewritePage(html: string, here: Here, around: Surroundings): string {
  let out = ''
  let at = 0
  let closing = '</a>'
  let inPicture = false
  let hasSearch = false
  let isCut = false
  tags.lastIndex = 0
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    const [whole, slash, name, attributes] = tag as unknown as [string, string, string, string]
    const start = tag.index
    const put = (text: string, until = start + whole.length): void => {
      out += html.slice(at, start) + text
      at = until
      tags.lastIndex = until
    }
    if (name === 'svg') {
      inPicture = slash === ''
      continue
    }
    if (slash !== '') {
      if (name === 'a' && closing !== '</a>') {
        put(closing)
        closing = '</a>'
      }
      continue
    }
    // A form that sends nothing is worked by a script of its page.
    if (name === 'form' && /\baction=/.test(attributes) && !attributes.includes('data-own')) {
      const end = html.indexOf('</form>', start) + '</form>'.length
      const isSearch = /role="search"/.test(attributes)
      put(
        isSearch && !hasSearch
          ? searchBox(here.language, address => addressInSite(address, here, around)!)
          : '',
        end,
      )
      hasSearch ||= isSearch
      continue
    }
    const found = attributes.includes('="/') ? internal.exec(attributes) : null
    if (!found) continue
    const value = found[2]!
    if (mayMove.test(value)) around.onLink?.(value.startsWith('/org') ? value.split(/[?#]/, 1)[0]! : value)
    const to = addressInSite(plain(value), here, around)
    if (to !== null) {
      const end = start + 1 + name.length + found.index + found[0].length - 1
      out += html.slice(at, end - value.length) + escaped(to)
      at = end
    } else if (name === 'a') {
      const words = inPicture ? 'g' : 'span'
      closing = `</${words}>`
      isCut = true
      const named = /\bclass="([^"]*)"/.exec(attributes)?.[1]
      put(`<${words} class="${named === undefined ? '' : `${named} `}no-link">`)
    } else put('')
  }
  out += html.slice(at)
  // An entry of a menu that is no link any more is none, and one order alone is no choice.
  const tidy = isCut
    ? withoutLoneOrders(out.replace(/<li><span class="no-link">[^<]*<\/span><\/li>/g, ''))
    : out
  return withFoot(withHead(tidy, here, around), here, around)
}

/** Without the orders of a list where no link is left among them. */
function withoutLoneOrders(html: string): string {
  const opening = '<p class="orders">'
  const [before, ...parts] = html.split(opening)
  const kept = parts.map(part => {
    const end = part.indexOf('</p>')
    return end < 0 || /<a\b/.test(part.slice(0, end)) ? `${opening}${part}` : part.slice(end + '</p>'.length)
  })
  return before + kept.join('')
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'"

/** What the server says in headers, and what search engines and previews look for. */
function withHead(html: string, here: Here, around: Surroundings): string {
  const { targets, site } = around
  const title = /<title[^<>]*>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
  const main = here.viewOf ?? here.target.file
  const canonical = fileIn({ file: main }, here.language)
  const whole = (file: string): string => `${site}${file.split('/').map(encodeURIComponent).join('/')}`
  const description = descriptionOf(html)
  const feed = targets.get(`/feeds/notices.${here.language}.xml`)
  const head = [
    `<link rel="canonical" href="${site === null ? seenFrom(here, canonical) : whole(canonical)}">`,
    ...(description === '' ? [] : [`<meta name="description" content="${description}">`]),
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:locale" content="${here.language === 'ja' ? 'ja_JP' : 'en_GB'}">`,
    ...(description === '' ? [] : [`<meta property="og:description" content="${description}">`]),
    ...(site === null ? [] : [`<meta property="og:url" content="${whole(canonical)}">`]),
    ...(feed
      ? [`<link rel="alternate" type="application/atom+xml" href="${seenFrom(here, feed.file)}">`]
      : []),
    ...(here.noIndex || here.viewOf ? ['<meta name="robots" content="noindex">'] : []),
    `<link rel="stylesheet" href="${seenFrom(here, 'assets/site.css')}">`,
    ...(here.modules ?? []).map((file, i) =>
      i === 0
        ? `<script type="module" src="${seenFrom(here, file)}"></script>`
        : `<link rel="modulepreload" href="${seenFrom(here, file)}">`,
    ),
  ]
  const end = html.indexOf('</head>')
  const opened = html
    .slice(0, end)
    .replace(
      '<meta charset="utf-8">',
      `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n<meta name="referrer" content="no-referrer">`,
    )
  return `${opened}${head.join('\n')}\n${html.slice(end)}`
}

/** The ways to what the site has beside the pages of the web app. */
function withFoot(html: string, here: Here, around: Surroundings): string {
  const links = (['/search', '/data'] as const).flatMap(address => {
    const to = addressInSite(address, here, around)
    return to === null || to === ''
      ? []
      : [
          `<a href="${escaped(to)}">${say(address === '/search' ? 'searchTitle' : 'dataTitle', here.language)}</a>`,
        ]
  })
  const opening = '<footer class="colophon">'
  const end = html.lastIndexOf(opening) + opening.length
  return `${html.slice(0, end)}<p>${links.join(' · ')}</p>${html.slice(end)}`
}

/** What stands behind the first opening up to the next closing. Null where either is missing. */
function held(html: string, opening: string, closing: string): string | null {
  const from = html.indexOf(opening)
  const to = from < 0 ? -1 : html.indexOf(closing, from)
  return to < 0 ? null : html.slice(from + opening.length, to)
}

/** The first words of a page that say what it is about, escaped as they stand in it. */
function descriptionOf(html: string): string {
  const found =
    held(html, '<header class="notice-head">', '</header>') ?? held(html, '<p class="lead">', '</p>')
  if (found === null) return ''
  const words = found
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words.length <= 160 ? words : `${words.slice(0, 159).replace(/&[^;\s]{0,8}$/, '')}…`
}
