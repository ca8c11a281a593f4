import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type Token,
  Tokenizer,
  TokenizerMode,
} from 'parse5'
import { isBlock, rawText } from './element-names.ts'

export type PageElement = DefaultTreeAdapterTypes.Element
export type PageText = DefaultTreeAdapterTypes.TextNode
export type PageNode = DefaultTreeAdapterTypes.ChildNode

/** A page as a tree of elements and texts, with offsets into its source. */
export interface PageTree {
  readonly root: DefaultTreeAdapterTypes.Document
  /** False where the page is nested deeper, or has more elements, than any browser shows: its words stand in one <pre>. */
  readonly isWhole: boolean
}

/** Browsers stop nesting at 512. */
const deepest = 512
/** Pages have some thousands; a table of every household of a town has some ten thousand. */
const mostNodes = 150_000

/** Thrown to stop the parser, which cannot be stopped otherwise, and caught in `readTree`. */
class TooMuch extends Error {}

/** Parses a page as browsers do. Time and memory stay in proportion to its length whatever it holds. */
export function readTree(source: string): PageTree {
  let nodes = 0
  let depth = 0
  const count = (): void => {
    if (++nodes > mostNodes) throw new TooMuch()
  }
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...of) {
      count()
      return defaultTreeAdapter.createElement(...of)
    },
    createCommentNode() {
      count()
      return defaultTreeAdapter.createCommentNode('')
    },
    onItemPush() {
      if (++depth > deepest) throw new TooMuch()
    },
    onItemPop() {
      depth--
    },
  }
  try {
    const root = parse(source, { scriptingEnabled: false, sourceCodeLocationInfo: true, treeAdapter })
    return { root, isWhole: true }
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
    return { root: wordsOnly(source), isWhole: false }
  }
}

/** The words of a page without its tree: every tag of a block ends a line. */
function wordsOnly(source: string): DefaultTreeAdapterTypes.Document {
  const words: string[] = []
  let skipping: string | null = null
  const add = ({ chars }: Token.CharacterToken): void => {
    if (skipping === null) words.push(chars)
  }
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag({ tagName }) {
        if (isBlock(tagName) || tagName === 'br') words.push('\n')
        if (!rawText.has(tagName)) return
        skipping = tagName
        tokenizer.state = tagName === 'script' ? TokenizerMode.SCRIPT_DATA : TokenizerMode.RAWTEXT
        tokenizer.lastStartTagName = tagName
      },
      onEndTag({ tagName }) {
        if (skipping === tagName) skipping = null
        if (isBlock(tagName)) words.push('\n')
      },
      onCharacter: add,
      onWhitespaceCharacter: add,
      onNullCharacter() {},
      onComment() {},
      onDoctype() {},
      onEof() {},
      onParseError: null,
    },
  )
  tokenizer.write(source, true)
  const root = parse('<pre></pre>', { sourceCodeLocationInfo: true })
  const text = defaultTreeAdapter.createTextNode(words.join('').replace(/\n\s*/g, '\n'))
  const place = { startOffset: 0, endOffset: source.length, startLine: 0, startCol: 0, endLine: 0, endCol: 0 }
  text.sourceCodeLocation = place
  const body = firstElement(root, 'body')!
  defaultTreeAdapter.appendChild(firstElement(body, 'pre')!, text)
  return root
}

/** The element of that name that comes first among all descendants, or null. */
export function firstElement(node: DefaultTreeAdapterTypes.ParentNode, name: string): PageElement | null {
  for (const element of descendants(node)) if (element.tagName === name) return element
  return null
}

/** Every element below a node, in the order of the page. */
export function* descendants(node: DefaultTreeAdapterTypes.ParentNode): Generator<PageElement> {
  const open: PageNode[] = node.childNodes.toReversed()
  for (let next = open.pop(); next; next = open.pop()) {
    if (!isElement(next)) continue
    yield next
    for (let i = next.childNodes.length - 1; i >= 0; i--) open.push(next.childNodes[i]!)
  }
}

export const isElement = (node: DefaultTreeAdapterTypes.Node): node is PageElement => 'tagName' in node
export const isText = (node: DefaultTreeAdapterTypes.Node): node is PageText => node.nodeName === '#text'

/** The elements directly inside an element. */
export const childElements = (element: DefaultTreeAdapterTypes.ParentNode): PageElement[] =>
  element.childNodes.filter(isElement)

/** The value of an attribute, or null where the element has none of that name. */
export function attribute(element: PageElement, name: string): string | null {
  return element.attrs.find(a => a.name === name)?.value ?? null
}

/** All words inside an element, scripts and styles aside, white space as one space. At most `most` characters. */
export function wordsOf(node: PageNode, most = 2000): string {
  const open: PageNode[] = [node]
  let words = ''
  for (let next = open.pop(); next && words.length < most; next = open.pop()) {
    if (isText(next)) words += next.value.slice(0, most)
    else if (isElement(next) && !rawText.has(next.tagName))
      for (let i = next.childNodes.length - 1; i >= 0; i--) open.push(next.childNodes[i]!)
  }
  return words.slice(0, most).replace(/\s+/g, ' ').trim()
}
