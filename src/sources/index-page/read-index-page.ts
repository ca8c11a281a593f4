import { classifyDateLine } from '../../formats/head-date.ts'
import { rawText } from '../../formats/html/element-names.ts'
import {
  attribute,
  descendants,
  isElement,
  isText,
  type PageElement,
  type PageNode,
  readTree,
} from '../../formats/html/page-tree.ts'
import { type AnnouncedPage, eachOnce } from '../announced-page.ts'
import { readAddress } from '../fetch/address.ts'

/** Links that lead around the site and announce nothing. */
const around = new Set(['nav', 'header', 'footer', 'aside', 'form'])
/** What one entry of a list stands in. */
const entries = new Set(['li', 'tr', 'dd', 'article', 'p', 'section', 'div'])
const noPage = /\.(?:jpe?g|png|gif|svg|webp|ico|css|js|zip|xlsx?|docx?|pptx?|mp[34]|xml|rss|atom|csv)$/i
/** Words of a link that say nothing of the page it leads to. */
const sayNothing =
  /^(?:(?:詳細|詳しく|続き|全文|本文|内容)?(?:は|を|の)?(?:こちら|見る|読む|ご覧|詳細|表示)?[へに]?|PDF.{0,20}|ダウンロード|more|read more|>{1,3}|→|\s*)$/i
/** An entry of more letters is no entry, but the whole list. */
const longestEntry = 400

/** The pages that an index page (a list of news) leads to, in the order of the page. Never throws. */
export function readIndexPage(text: string, address: string): AnnouncedPage[] {
  const pages: AnnouncedPage[] = []
  let base = address
  const stack: PageNode[] = readTree(text).root.childNodes.toReversed()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node) || around.has(node.tagName) || rawText.has(node.tagName)) continue
    if (node.tagName === 'base') base = readAddress(attribute(node, 'href') ?? '', address).url?.href ?? base
    if (node.tagName === 'a') {
      const page = pageOf(node, base)
      if (page && page.address !== address) pages.push(page)
    }
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!)
  }
  return eachOnce(pages)
}

/** The feeds that a page says it has, by <link rel="alternate">. */
export function feedsOf(text: string, address: string): string[] {
  const feeds: string[] = []
  for (const node of descendants(readTree(text).root)) {
    if (node.tagName !== 'link' || !/\balternate\b/i.test(attribute(node, 'rel') ?? '')) continue
    if (!/^application\/(?:rss|atom|rdf)\+xml/i.test(attribute(node, 'type') ?? '')) continue
    const { url } = readAddress(attribute(node, 'href') ?? '', address)
    if (url) feeds.push(url.href)
  }
  return feeds
}

function pageOf(link: PageElement, base: string): AnnouncedPage | null {
  const href = (attribute(link, 'href') ?? '').trim()
  if (href === '' || href.startsWith('#')) return null
  const { url } = readAddress(href, base)
  if (!url || noPage.test(url.pathname)) return null
  const own = wordsOf(link)
  const entry = entryOf(link)
  const around = entry === null ? own : wordsOf(entry)
  const title = sayNothing.test(own) ? around : own
  const date = dateIn(around) ?? (entry?.tagName === 'dd' ? dateIn(wordsOf(termOf(entry))) : null)
  return { address: url.href, title: withoutDate(title).slice(0, 300), date }
}

/** The entry of the list that a link stands in: its nearest container, where that holds no other link. */
function entryOf(link: PageElement): PageElement | null {
  let found: PageElement | null = null
  let at = link.parentNode
  for (let up = 0; up < 6 && at && isElement(at); up++, at = at.parentNode) {
    if (hasTwoLinks(at) || wordsOf(at).length > longestEntry) break
    if (entries.has(at.tagName)) found = at
  }
  return found
}

/** The dt before a dd. */
function termOf(definition: PageElement): PageElement | null {
  const siblings = (definition.parentNode?.childNodes ?? []).filter(isElement)
  const before = siblings[siblings.indexOf(definition) - 1]
  return before?.tagName === 'dt' ? before : null
}

/** The words of an element on one line, with those of its pictures; no more than can matter. */
function wordsOf(element: PageElement | null): string {
  let words = ''
  const open: PageNode[] = element ? [element] : []
  for (let node = open.pop(); node && words.length <= longestEntry * 2; node = open.pop()) {
    if (isText(node)) words += node.value.slice(0, longestEntry * 2)
    if (!isElement(node) || rawText.has(node.tagName)) continue
    if (node.tagName === 'img') words += ` ${attribute(node, 'alt') ?? ''} `
    if (node !== element && apart.has(node.tagName)) words += ' '
    for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i]!)
  }
  return words.replace(/\s+/g, ' ').trim()
}

const apart = new Set([...entries, 'td', 'th', 'br'])

function hasTwoLinks(element: PageElement): boolean {
  let count = 0
  for (const { tagName } of descendants(element)) if (tagName === 'a' && ++count > 1) return true
  return false
}

const dated = /(?:\d{4}|令和\s?(?:元|\d{1,2}))\s?[年./-]\s?\d{1,2}\s?[月./-]\s?\d{1,2}\s?日?/

function dateIn(words: string): string | null {
  const found = dated.exec(words.normalize('NFKC'))
  const line = found ? classifyDateLine(found[0]) : null
  return line?.kind === 'date' ? line.date.value : null
}

const withoutDate = (title: string): string => {
  const plain = title.replace(dated, ' ').replace(/\s+/g, ' ').trim()
  return plain === '' ? title : plain
}
