import type { Block, BlockKind, Document } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { Language } from '../model/label.ts'
import { type TextSpan, textSpan } from '../model/span.ts'
import { type Cut, cutsWithin, cutText } from './cut-text.ts'
import { factSpans } from './fact-spans.ts'
import { type Html, html, nothing } from './html.ts'
import type { Say } from './labels.ts'

/** How the text is shown: which fact is chosen, and where the words of a fact lead. */
export interface TextView {
  readonly say: Say
  /** The language of what the page itself says within the text. */
  readonly language: Language
  /** Index of the chosen fact, or null. */
  readonly chosen: number | null
  /** Address that chooses a fact and goes to its entry. */
  factAddress(fact: number): string
}

const lineBreakTag = /(<br\s{0,9}\/?>)/i

/** Characters that a Japanese line may break after with no space between. */
const unspaced = /[\u3001-\u30ff\u3400-\u9fff\uff01-\uffee]/

/** Signs of the file's format (#, -, |---|) that the page's own form stands for. */
const formatSigns = /^[\s#|:*+\-–—―]*$/

/** The number signs that a heading begins with; elsewhere they need a space after them to be one. */
const headingSigns = /^[ \t]{0,9}#{1,6}[ \t]{0,9}/
const spacedHeadingSigns = /^[ \t]{0,9}#{1,6}[ \t]{1,9}/

/**
 * The characters of `span` as they stand, but a soft line break between Japanese characters leaves no space, and
 * <br> breaks the line.
 */
function words(text: string, span: TextSpan): Html {
  let at = span.start
  const parts = text
    .slice(span.start, span.end)
    .split(lineBreakTag)
    .map((part, i) => {
      const from = at
      at += part.length
      if (i % 2 === 1) return html`<br>`
      return part.replace(/[^\S\n]{0,30}\n\s*/g, (gap, offset: number) => {
        const before = text.charAt(from + offset - 1)
        const after = text.charAt(from + offset + gap.length)
        return unspaced.test(before) && unspaced.test(after) ? '' : ' '
      })
    })
  return html`${parts}`
}

/**
 * The whole text of a document as HTML: every block in its form, the facts' words marked and leading to their
 * entries. What no block holds is shown as it stands: nothing but white space and signs of the file's format is
 * left out.
 */
export function documentText(document: Document, facts: readonly Fact[], view: TextView): Html {
  const { text, blocks } = document
  const cuts = cutText(factSpans(document, facts))
  const anchored = new Set<number>()
  const ranks = headingRanks(blocks)
  /** Everything before this offset has been shown. */
  let at = 0

  const piece = (cut: Cut): Html => {
    const inside = words(text, cut)
    if (cut.facts.length === 0 && cut.sentences.length === 0) return inside
    const { chosen } = view
    const classes = [
      cut.facts.length > 0 ? 'evidence' : 'around',
      chosen !== null && cut.sentences.includes(chosen) ? 'in-sentence' : '',
      chosen !== null && cut.facts.includes(chosen) ? 'chosen' : '',
    ]
      .filter(name => name !== '')
      .join(' ')
    const attributes = html`class="${classes}" data-sentences="${cut.sentences.join(' ')}"`
    if (cut.facts.length === 0) return html`<span ${attributes}>${inside}</span>`
    const anchors = cut.facts
      .filter(fact => !anchored.has(fact))
      .map(fact => {
        anchored.add(fact)
        return html`<span id="fact-${fact}" class="anchor"></span>`
      })
    return html`${anchors}<a href="${view.factAddress(cut.facts[0]!)}" tabindex="-1" data-facts="${cut.facts.join(' ')}" ${attributes}>${inside}</a>`
  }

  /** The text from where the last piece ended to `until`; signs of the format are passed over. */
  const showUntil = (until: number): Html => {
    if (until <= at) return nothing
    const span = textSpan(at, until)
    at = until
    return formatSigns.test(text.slice(span.start, span.end))
      ? nothing
      : html`${cutsWithin(cuts, span).map(piece)}`
  }

  const passOver = (signs: RegExp): void => {
    at += signs.exec(text.slice(at, at + 30))?.[0].length ?? 0
  }

  const strayBefore = (block: Block): Html => {
    at += /^\s*/.exec(text.slice(at, block.span.start))![0].length
    if (at < block.span.start) passOver(spacedHeadingSigns)
    const stray = showUntil(block.span.start)
    return stray === nothing ? nothing : html`<p class="stray">${stray}</p>`
  }

  const parts = (block: Block): { marker: Html; content: Html } => {
    if (block.kind === 'heading') passOver(headingSigns)
    if (block.kind === 'furniture') passOver(spacedHeadingSigns)
    const marker = showUntil(Math.min(block.content.start, block.span.end))
    const from = at
    const content = showUntil(Math.min(block.content.end, block.span.end))
    // A line of nothing but signs (―――) is its own content, and is shown.
    const shown =
      content === nothing && at > from ? html`${cutsWithin(cuts, textSpan(from, at)).map(piece)}` : content
    return { marker, content: html`${shown}${showUntil(block.span.end)}` }
  }

  const line =
    (kind: BlockKind) =>
    (block: Block, close: boolean): Html => {
      const { marker, content } = parts(block)
      const long = kind === 'overview' && /https?:\/\//.test(text.slice(block.span.start, block.span.end))
      return html`<p class="${kind}${close ? ' close' : ''}${long ? ' one-line' : ''}">${marker === nothing ? nothing : html`<span class="marker">${marker}</span>`}${content}</p>`
    }

  const alone: Readonly<Record<Exclude<BlockKind, 'item' | 'row'>, (block: Block, close: boolean) => Html>> =
    {
      overview: line('overview'),
      paragraph: line('paragraph'),
      footnote: line('footnote'),
      furniture: line('furniture'),
      figure: block => {
        const { marker, content } = parts(block)
        return html`<details class="figure"><summary lang="${view.language}">${view.say('figure')}</summary><p>${marker}${content}</p></details>`
      },
      heading: block => {
        const { marker, content } = parts(block)
        const rank = ranks.get(block.level) ?? 0
        if (rank === 0) return html`<h3>${marker}${content}</h3>`
        return rank === 1 ? html`<h4>${marker}${content}</h4>` : html`<h5>${marker}${content}</h5>`
      },
    }

  const list = (items: readonly Block[]): Html =>
    html`<ul class="items">${items
      .filter(item => !isRule(item))
      .map(item => {
        const stray = showUntil(item.span.start)
        const { marker, content } = parts(item)
        const depth = Math.min(Math.max(item.level, 1), 6)
        return html`<li class="depth-${depth}">${stray}<span class="marker">${marker === nothing ? html`<span class="dash" aria-hidden="true"></span>` : marker}</span><span class="item-words">${content}</span></li>`
      })}</ul>`

  /** The line between a table's head and its body: |---|---|. */
  const isRule = (block: Block): boolean =>
    block.kind === 'furniture' && formatSigns.test(text.slice(block.span.start, block.span.end))

  const row = (block: Block, isHeader: boolean): Html => {
    if (isRule(block)) return showUntil(block.span.end)
    const cell = (inside: Html): Html =>
      isHeader ? html`<th scope="col">${inside}</th>` : html`<td>${inside}</td>`
    const stray = showUntil(block.span.start)
    const spans = block.cells?.length ? block.cells : [block.content]
    const made = spans.map(span => {
      const before = showUntil(Math.min(span.start, block.span.end))
      const from = at
      const content = showUntil(Math.min(span.end, block.span.end))
      // A cell of nothing but a dash says that there is none.
      const dash = text.slice(from, at).trim()
      return cell(html`${before}${content === nothing && dash !== '' ? dash : content}`)
    })
    const rest = showUntil(block.span.end)
    return html`${stray === nothing ? nothing : html`<tr><td colspan="${spans.length}">${stray}</td></tr>`}<tr>${made}${rest === nothing ? nothing : cell(rest)}</tr>`
  }

  const table = (rows: readonly Block[], firstIndex: number): Html => {
    const headers = new Set(rows.map(r => r.header))
    return html`<div class="table" role="region" tabindex="0" aria-label="${view.say('table')}"><table><tbody>${rows.map((r, i) => row(r, headers.has(firstIndex + i)))}</tbody></table></div>`
  }

  const out: Html[] = []
  let statement = document.statements.findIndex(s => s > 0)
  if (statement < 0) statement = document.statements.length
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i]!
    const close = !/\n\s*\n/.test(text.slice(at, block.span.start))
    out.push(strayBefore(block))
    if (block.span.start >= (document.statements[statement] ?? Number.POSITIVE_INFINITY)) {
      out.push(html`<p class="statement" lang="${view.language}">${view.say('laterStatement')}</p>`)
      statement++
    }
    if (block.kind === 'item' || block.kind === 'row') {
      let end = i + 1
      while (end < blocks.length && (blocks[end]!.kind === block.kind || isRule(blocks[end]!))) end++
      while (isRule(blocks[end - 1]!)) end--
      const run = blocks.slice(i, end)
      out.push(block.kind === 'item' ? list(run) : table(run, i))
      i = end
    } else {
      out.push(alone[block.kind](block, close))
      i++
    }
  }
  const rest = showUntil(text.length)
  if (rest !== nothing) out.push(html`<p class="stray">${rest}</p>`)
  return html`${out}`
}

/** The levels of headings that occur, outermost first, as 0, 1, 2 … whatever signs the file used. */
function headingRanks(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const levels = [...new Set(blocks.filter(b => b.kind === 'heading').map(b => b.level))].sort(
    (a, b) => a - b,
  )
  return new Map(levels.map((level, rank) => [level, rank]))
}

/** The document up to `limit` characters: what a page can show of a file of any size. */
export function shortened(document: Document, limit: number): Document {
  if (document.text.length <= limit) return document
  const clip = (span: TextSpan): TextSpan => textSpan(Math.min(span.start, limit), Math.min(span.end, limit))
  return {
    ...document,
    text: document.text.slice(0, limit),
    blocks: document.blocks
      .filter(block => block.span.start < limit)
      .map(block => ({
        ...block,
        span: clip(block.span),
        content: clip(block.content),
        ...(block.cells ? { cells: block.cells.map(clip) } : {}),
      })),
  }
}
