import { XMLParser } from 'fast-xml-parser'
import { type AnnouncedPage, eachOnce } from '../announced-page.ts'
import { readAddress } from '../fetch/address.ts'
import { plainWords } from './plain-words.ts'

// Entities stay as they are written: a document type that defines some is data of a stranger. The five of XML and
// numbered characters are read by plainWords.
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  removeNSPrefix: true,
})

const opening = /<(?:\w{1,20}:)?(?:rss|RDF|feed)[\s>]/

/** Whether a text is a feed, by how it begins. */
export const looksLikeFeed = (text: string): boolean => opening.test(text.slice(0, 2_000))

/**
 * The pages that a feed announces: RSS 2.0, RSS 1.0 (RDF) and Atom (RFC 4287). Null for what is no feed, or none that
 * can be read. Never throws.
 * @param address Of the feed: what its links are relative to.
 */
export function readFeed(text: string, address: string): AnnouncedPage[] | null {
  if (!looksLikeFeed(text)) return null
  let root: Node
  try {
    root = parser.parse(text) as Node
  } catch {
    return null
  }
  const feed = child(root, 'feed')
  const entries = feed
    ? children(feed, 'entry')
    : [...children(child(child(root, 'rss'), 'channel'), 'item'), ...children(child(root, 'RDF'), 'item')]
  return eachOnce(entries.flatMap(entry => pageOf(entry, address) ?? []))
}

type Node = { readonly [name: string]: unknown }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function children(node: Node | undefined, name: string): Node[] {
  const value = node?.[name]
  return (Array.isArray(value) ? value : [value]).filter(isNode)
}

const child = (node: Node | undefined, name: string): Node | undefined => children(node, name)[0]

/** The words of the first child of a name: a text, or an element with attributes. */
function words(node: Node, name: string): string {
  const value = node[name]
  for (const one of Array.isArray(value) ? value : [value]) {
    const text = typeof one === 'string' ? one : isNode(one) ? one['#text'] : undefined
    if (typeof text === 'string' && text.trim() !== '') return text.trim()
  }
  return ''
}

function pageOf(entry: Node, base: string): AnnouncedPage | null {
  const written = linkOf(entry)
  const { url } = readAddress(plainWords(written), base)
  if (written === '' || !url) return null
  const date =
    words(entry, 'pubDate') || words(entry, 'published') || words(entry, 'date') || words(entry, 'updated')
  return { address: url.href, title: plainWords(words(entry, 'title')), date: dayOf(date) }
}

/** Atom: the link to the page itself; RSS: the text of link, else a guid that is an address. */
function linkOf(entry: Node): string {
  const links = children(entry, 'link')
  const alternate = links.find(link => (link['@rel'] ?? 'alternate') === 'alternate' && link['@href'])
  const said = words(entry, 'link') || String(alternate?.['@href'] ?? '')
  if (said !== '') return said
  const about = entry['@about']
  if (typeof about === 'string') return about
  const guid = words(entry, 'guid') || words(entry, 'id')
  return /^https?:\/\//.test(guid) ? guid : ''
}

/** The day of a date of RFC 822 or RFC 3339, in Japan; null where it is neither. */
function dayOf(date: string): string | null {
  const at = date === '' ? Number.NaN : Date.parse(date)
  if (Number.isNaN(at)) return null
  // A date alone is a day already; an instant is one of the day it is in Japan.
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return date
  return new Date(at + 9 * 3_600_000).toISOString().slice(0, 10)
}
