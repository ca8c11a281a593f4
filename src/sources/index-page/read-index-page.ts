import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { classifyDateLine } from '../../formats/head-date.ts'
import { type AnnouncedPage, eachOnce } from '../announced-page.ts'
import { readAddress } from '../fetch/address.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** Links that lead around the site and announce nothing. */
const around = new Set(['nav', 'header', 'footer', 'aside', 'form'])
/** What one entry of a list stands in. */
const entries = new Set(['li', 'tr', 'dd', 'article', 'p', 'section', 'div'])
const unread = new Set(['script', 'style', 'noscript', 'template', 'svg'])
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
  const document = parse(text)
  // A stack, and no recursion: a page of strangers may be nested as deep as it likes.
  const stack: Node[] = [...document.childNodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    const { tagName } = node
    if (around.has(tagName) || unread.has(tagName)) continue
    if (tagName === 'base') base = readAddress(attribute(node, 'href'), address).url?.href ?? base
    if (tagName === 'a') {
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
  const stack: Node[] = [...parse(text).childNodes]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node) || node.tagName === 'body') continue
    if (node.tagName === 'link' && /\balternate\b/i.test(attribute(node, 'rel')))
      if (/^application\/(?:rss|atom|rdf)\+xml/i.test(attribute(node, 'type'))) {
        const { url } = readAddress(attribute(node, 'href'), address)
        if (url) feeds.push(url.href)
      }
    stack.push(...node.childNodes)
  }
  return feeds
}

const isElement = (node: Node): node is Element => 'tagName' in node

const attribute = (node: Element, name: string): string => node.attrs.find(a => a.name === name)?.value ?? ''

function pageOf(link: Element, base: string): AnnouncedPage | null {
  const href = attribute(link, 'href').trim()
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
function entryOf(link: Element): Element | null {
  let found: Element | null = null
  let at: DefaultTreeAdapterTypes.ParentNode | null = link.parentNode
  for (let up = 0; up < 6 && at && 'tagName' in at; up++, at = at.parentNode) {
    if (wordsOf(at).length > longestEntry) break
    if (linksIn(at) > 1) break
    if (entries.has(at.tagName)) found = at
  }
  return found
}

/** The dt before a dd. */
function termOf(definition: Element): Element | null {
  const siblings = (definition.parentNode?.childNodes ?? []).filter(isElement)
  const before = siblings[siblings.indexOf(definition) - 1]
  return before?.tagName === 'dt' ? before : null
}

/** The words of an element on one line, with those of its pictures; no more than can matter. */
function wordsOf(element: Element | null): string {
  let words = ''
  const stack: Node[] = element ? [element] : []
  for (let node = stack.pop(); node && words.length <= longestEntry * 2; node = stack.pop()) {
    if ('value' in node) words += node.value
    else if (isElement(node) && !unread.has(node.tagName)) {
      if (node.tagName === 'img') words += ` ${attribute(node, 'alt')} `
      if (node !== element && (entries.has(node.tagName) || node.tagName === 'td' || node.tagName === 'br'))
        words += ' '
      for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!)
    }
  }
  return words.replace(/\s+/g, ' ').trim()
}

function linksIn(element: Element): number {
  let count = 0
  const stack: Node[] = [...element.childNodes]
  for (let node = stack.pop(); node && count < 2; node = stack.pop()) {
    if (!isElement(node)) continue
    if (node.tagName === 'a') count++
    stack.push(...node.childNodes)
  }
  return count
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
