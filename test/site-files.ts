import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** Every file of a site, by its name. */
export function filesOfSite(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => posix.join(entry.parentPath.slice(folder.length + 1), entry.name))
    .filter(name => name !== '.tenmatsu-site.json')
    .sort()
}

type Element = DefaultTreeAdapterTypes.Element

export interface ParsedPage {
  /** Codes of parse errors with their lines. */
  readonly errors: readonly string[]
  readonly elements: readonly Element[]
}

/** A page as a parser of HTML reads it. */
export function parsePage(page: string): ParsedPage {
  const errors: string[] = []
  const document = parse(page, {
    sourceCodeLocationInfo: true,
    onParseError: error => errors.push(`${error.code}:${error.startLine}`),
  })
  const elements: Element[] = []
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) elements.push(node)
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
    if ('content' in node) walk(node.content)
  }
  walk(document)
  return { errors, elements }
}

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find(one => one.name === name)?.value ?? null

/** What a page names elsewhere: links, forms, scripts, sheets, pictures. */
export const addressesIn = ({ elements }: ParsedPage): string[] =>
  elements.flatMap(element => ['href', 'action', 'src'].flatMap(name => attribute(element, name) ?? []))

/** Whether a relative address of a file leads to a file of the site, and to a place that its page has. */
export function leadsNowhere(folder: string, from: string, address: string): boolean {
  const [path = '', fragment] = address.split('?')[0]!.split('#')
  const place = address.includes('#') ? address.slice(address.indexOf('#') + 1) : fragment
  const file = path === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(path))
  if (file.startsWith('..') || !existsSync(posix.join(folder, file))) return true
  if (place === undefined || place === '' || !file.endsWith('.html')) return false
  return !readFileSync(posix.join(folder, file), 'utf8').includes(`id="${place}"`)
}
