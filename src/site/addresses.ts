import type { Language } from '../model/label.ts'

/** A file of the site by where it stands in it, and what it says to the pages that link to it. */
export interface Target {
  /** Without the folder of the language: `notices/ab12cd34ef.html`. Where it is shared, {language} in it is filled. */
  readonly file: string
  /** It stands in no folder of a language: feeds, data, texts. */
  readonly shared?: true
}

/** The file of the site that an address of the web app leads to, by `canonicalAddress`. */
export type Targets = ReadonlyMap<string, Target>

/** An address of the web app taken apart: as it is known in `Targets`, its language, and what goes beside it. */
export interface AppAddress {
  readonly canonical: string
  readonly path: string
  readonly params: URLSearchParams
  readonly language: Language | null
  readonly fragment: string
}

/** Parameters in order and none of them empty, without the language. */
export function canonicalAddress(path: string, params: URLSearchParams): string {
  const kept = [...params].filter(([name, value]) => name !== 'lang' && value !== '')
  if (kept.length === 0) return path
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `${path}?${new URLSearchParams(kept)}`
}

const none = new URLSearchParams()

export function takeApart(address: string): AppAddress {
  const hash = address.indexOf('#')
  const fragment = hash < 0 ? '' : address.slice(hash + 1)
  const [path = '', query] = (hash < 0 ? address : address.slice(0, hash)).split('?')
  if (query === undefined) return { canonical: path, path, params: none, language: null, fragment }
  const params = new URLSearchParams(query)
  const asked = params.get('lang')
  return {
    canonical: canonicalAddress(path, params),
    path,
    params,
    language: asked === 'ja' || asked === 'en' ? asked : null,
    fragment,
  }
}

/** Where a file stands in the site: Japanese at its root, English in en/. */
export const fileIn = ({ file, shared }: Target, language: Language): string =>
  shared ? file.replace('{language}', language) : language === 'ja' ? file : `${language}/${file}`

/** The way from one file of the site to another, relative: it holds under any address and on a disk. */
export function relativeAddress(from: string, to: string): string {
  const [here, there] = [from.split('/'), to.split('/')]
  let same = 0
  while (same < here.length - 1 && same < there.length - 1 && here[same] === there[same]) same++
  return `${'../'.repeat(here.length - 1 - same)}${there.slice(same).map(encodeURIComponent).join('/')}`
}
