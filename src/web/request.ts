import { type Language, languages } from '../model/label.ts'

/** What a page knows of the request it answers. */
export interface PageRequest {
  readonly language: Language
  /** The language was asked for in the address, and every link keeps it. */
  readonly keepsLanguage: boolean
  readonly path: string
  readonly params: URLSearchParams
  /** `site`: the page becomes a file of a published site, where nothing answers a question; absent: it is served. */
  readonly rendering?: 'site'
}

const isLanguage = (text: string | null): text is Language => languages.some(language => language === text)

/** The language of an Accept-Language header: the first of ours by weight, Japanese where it names none. */
function acceptedLanguage(header: string | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map(p => /^\s*q=(\d(?:\.\d{1,3})?)$/.exec(p)?.[1]).find(q => q !== undefined)
      return { language: tag.split('-')[0]!, weight: Number(weight ?? 1), order }
    })
    .filter(w => w.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
  const first = wanted.find(w => isLanguage(w.language))?.language
  return first === 'en' ? 'en' : 'ja'
}

export function pageRequest(address: URL, acceptLanguage: string | undefined): PageRequest {
  const asked = address.searchParams.get('lang')
  return {
    language: isLanguage(asked) ? asked : acceptedLanguage(acceptLanguage),
    keepsLanguage: isLanguage(asked),
    path: address.pathname,
    params: address.searchParams,
  }
}

/** Values of an address's parameters; absent and empty ones are left out. */
export type Params = Readonly<Record<string, string | number | null | undefined>>

/** An address within these pages, which keeps the language that was asked for. */
export function link(request: PageRequest, path: string, params: Params = {}, fragment = ''): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params))
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value))
  if (request.keepsLanguage) query.set('lang', request.language)
  const text = query.toString()
  return `${path}${text === '' ? '' : `?${text}`}${fragment === '' ? '' : `#${fragment}`}`
}

/** The address of the same page in another language. */
export function inLanguage(request: PageRequest, language: Language): string {
  const query = new URLSearchParams(request.params)
  query.set('lang', language)
  return `${request.path}?${query}`
}

/**
 * The address as it may be linked: only http and https with a host, else null, so that `javascript:` and the like
 * stay words.
 */
export function linkable(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null
  return new URL(address).href
}
