import { splitDatedLine } from '../head-date.ts'
import { isOrganisationName, looksLikeTitle, splitOrganisations } from '../organisation-name.ts'
import { subjectOrganisation } from '../subject-organisation.ts'
import type { PageLine } from './line-writer.ts'
import type { PageMeta } from './page-meta.ts'
import { piecesOf, wordsOfLine } from './page-title.ts'
import { isElement, isText, type PageElement, type PageNode, type PageText, wordsOf } from './page-tree.ts'

/** An organisation, with the line that names it where a line of the text does. */
export interface PagePublisher {
  readonly value: string
  readonly line: PageLine | null
}

/** Lines at the end of a text in which it may be signed. */
const signed = 8
const longestName = 40
const signature =
  /^([^。、「」]{2,40}?)[ 　]{1,4}(?:代表取締役|取締役|代表理事|理事長|学長|総長|院長|市長|町長|村長|知事|会長|社長|校長|園長|館長|所長)/
const siteWords =
  /(?:の)?(?:オフィシャル|公式|コーポレート)?(?:ホームページ|ウェブサイト|Webサイト|WEBサイト|サイト|HP|ＨＰ|オンラインショップ|ポータル)$/
const ofCopyright = /(?:©|&copy;|\(c\)|（c）|copyright)/i

/** Who published a page: signed in its text, said in its data, or under its ©. Null where nobody is named for certain. */
export function findPublisher(
  head: readonly PageLine[],
  body: readonly PageLine[],
  meta: PageMeta,
  page: PageElement | null,
): PagePublisher | null {
  for (const line of head) {
    const name = organisationOfLine(wordsOfLine(line))
    if (name !== null) return { value: name, line }
  }
  const said = [...meta.organisations, ...meta.titles, ...(page ? copyrights(page) : [])].flatMap(
    words => organisationIn(words) ?? [],
  )
  const named = said.find(name => /[^\x00-\x7f]/.test(name))
  if (named !== undefined) return { value: named, line: null }
  for (const line of body.slice(-signed).reverse()) {
    if (line.kind !== 'text') continue
    const name = signature.exec(line.text)?.[1] ?? line.text
    if (isOrganisationName(name)) return { value: name, line }
  }
  // What is named in Latin letters only (Co., Ltd. under the ©) gives way to a name in the text.
  const start = body.slice(0, 20).map(line => line.text)
  if (subjectOrganisation(start.join('\n'), 0)) return null
  return said[0] === undefined ? siteName(meta) : { value: said[0], line: null }
}

/** What the site calls itself, where no name shows by its form that it is an organisation's. */
function siteName({ organisations: [first] }: PageMeta): PagePublisher | null {
  const value = first?.replace(siteWords, '').trim() ?? ''
  const isName = value.length >= 2 && value.length <= longestName && !looksLikeTitle(value)
  return isName && !/お知らせ|ニュース|ブログ|News|Blog|[|｜]/i.test(value) ? { value, line: null } : null
}

/** The organisations that a line of the head names, alone or beside a date. */
export function organisationOfLine(words: string): string | null {
  const names = splitDatedLine(words)?.rest ?? words
  return splitOrganisations(names).every(isOrganisationName) && !/[:：]/.test(names) ? names : null
}

/** The organisation among the pieces of a site's name or a page's title (お知らせ｜架空商事株式会社). */
function organisationIn(words: string): string | null {
  for (const piece of piecesOf(words)) {
    const name = piece.replace(siteWords, '').trim()
    if (isOrganisationName(name)) return name
  }
  return null
}

const around = ({ parentNode }: PageText): string =>
  parentNode && isElement(parentNode) ? wordsOf(parentNode, 200) : ''

/** The names under the page's ©, without years and 「All Rights Reserved」. */
function copyrights(page: PageElement): string[] {
  const found: string[] = []
  const open: PageNode[] = [page]
  for (let node = open.pop(); node && found.length < 5; node = open.pop())
    if (isText(node)) {
      if (node.value.length > 300 || !ofCopyright.test(node.value)) continue
      // The name may be a link after the sign.
      const words = /[^\s0-9©().-]{2}/.test(node.value.replace(ofCopyright, '')) ? node.value : around(node)
      const name = words
        .replace(
          /copyrights?|©|\(c\)|（c）|all\s{1,9}rights?\s{1,9}reserved|[0-9]{4}(?:\s{0,3}[-–~～]\s{0,3}[0-9]{0,4})?/gi,
          ' ',
        )
        .replace(/[.,．，\s]{1,300}$/, '')
        .replace(/^[.,\s-]+/, '')
        .replace(/\s+/g, ' ')
      if (name !== '') found.push(name)
    } else if (isElement(node)) for (const child of node.childNodes) open.push(child)
  return found
}
