import type { Block, BlockKind, Document } from '../model/document.ts'
import type { Fact } from '../model/fact.ts'
import type { Language } from '../model/label.ts'
import { cutText } from './cut-text.ts'
import { factSpans } from './fact-spans.ts'
import { type Html, html, nothing } from './html.ts'
import type { Say } from './labels.ts'
import { type FactMarks, formatSigns, textCursor } from './text-cursor.ts'

/** How the text is shown: which fact is chosen, and where the words of a fact lead. */
export interface TextView extends FactMarks {
  readonly say: Say
  /** The language of what the page itself says within the text. */
  readonly language: Language
}

/** The number signs that a heading begins with; elsewhere they need a space after them to be one. */
const headingSigns = /^[ \t]{0,9}#{1,6}[ \t]{0,9}/
const spacedHeadingSigns = /^[ \t]{0,9}#{1,6}[ \t]{1,9}/

/** The dash of a Markdown item, which may stand before a marker of the notice's own (- ※1). */
const dash = /^[ \t]{0,9}[-*+][ \t]{1,9}/

/**
 * The whole text of a document as HTML: every block in its form, the facts' words marked and leading to their
 * entries. What no block holds is shown as it stands: nothing but white space and signs of the file's format is
 * left out.
 */
export function documentText(
  document: Document,
  facts: readonly Pick<Fact, 'evidence'>[],
  view: TextView,
): Html {
  const { text, blocks } = document
  const cuts = cutText(factSpans(document, facts, view.chosen))
  const { at, showUntil, showAllUntil, passOver } = textCursor(text, cuts, view)
  const ranks = headingRanks(blocks)
  // Regions that are told apart by their names alone.
  let tables = 0

  const strayBefore = (block: Block): Html => {
    passOver(/^\s+/)
    if (at() < block.span.start) passOver(spacedHeadingSigns)
    const stray = showUntil(block.span.start)
    return stray === nothing ? nothing : html`<p class="stray">${stray}</p>`
  }

  const parts = (block: Block): { marker: Html; content: Html } => {
    if (block.kind === 'heading') passOver(headingSigns)
    if (block.kind === 'item' || block.kind === 'footnote') passOver(dash)
    if (block.kind === 'furniture') passOver(spacedHeadingSigns)
    const marker = showUntil(Math.min(block.content.start, block.span.end))
    // A line of nothing but signs (―――) is its own content, and is shown.
    const content = showAllUntil(Math.min(block.content.end, block.span.end))
    return { marker, content: html`${content}${showUntil(block.span.end)}` }
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
    // A cell of nothing but a dash says that there is none: its content is shown whatever it is.
    const made = spans.map(span => {
      const before = showUntil(Math.min(span.start, block.span.end))
      return cell(html`${before}${showAllUntil(Math.min(span.end, block.span.end))}`)
    })
    const rest = showUntil(block.span.end)
    return html`${stray === nothing ? nothing : html`<tr><td colspan="${spans.length}">${stray}</td></tr>`}<tr>${made}${rest === nothing ? nothing : cell(rest)}</tr>`
  }

  const table = (rows: readonly Block[], firstIndex: number): Html => {
    const headers = new Set(rows.map(r => r.header))
    return html`<div class="table" role="region" tabindex="0" aria-label="${view.say('table')} ${++tables}"><table><tbody>${rows.map((r, i) => row(r, headers.has(firstIndex + i)))}</tbody></table></div>`
  }

  const out: Html[] = []
  let statement = document.statements.findIndex(s => s > 0)
  if (statement < 0) statement = document.statements.length
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i]!
    const close = !/\n\s*\n/.test(text.slice(at(), block.span.start))
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
