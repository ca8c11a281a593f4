import type { SetBlock } from './typeset.ts'

/** The body of a notice in the archive's layout as blocks to set, and the words that its page then shows, in order. */
export function noticeBlocks(markdown: string): { blocks: SetBlock[]; words: string } {
  const { title, date, publisher, body } = partsOf(markdown)
  const blocks: SetBlock[] = [
    ...(date ? [{ kind: 'right' as const, text: date }] : []),
    ...(publisher ? [{ kind: 'right' as const, text: publisher }] : []),
    ...(title ? [{ kind: 'title' as const, text: title }] : []),
  ]
  let rows: string[][] = []
  const endTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows })
    rows = []
  }
  for (const line of body.split('\n').map(one => one.trim())) {
    if (line.startsWith('|')) {
      if (!/^[|:\- ]+$/.test(line))
        rows.push(
          line
            .slice(1, -1)
            .split('|')
            .map(cell => cell.trim()),
        )
      continue
    }
    endTable()
    const heading = /^#{1,6} (.+)$/.exec(line)
    const item = /^(?:- |・)(.+)$/.exec(line)
    if (line === '') continue
    if (heading) blocks.push({ kind: 'heading', text: heading[1]! })
    else if (item) blocks.push({ kind: 'item', text: `・${item[1]!}` })
    else blocks.push({ kind: 'paragraph', text: line })
  }
  endTable()
  const words = blocks.map(b => (b.kind === 'table' ? b.rows.flat().join('') : b.text)).join('\n')
  return { blocks, words }
}

function partsOf(markdown: string): Record<'title' | 'date' | 'publisher' | 'body', string> {
  const [head = '', ...rest] = markdown.split(/^# 本文.*$|(?<=^- .*\n)\n(?![-#\n])/m)
  const overview = (head.split(/^# 公表概要.*$/m)[1] ?? '').split(/^# /m)[0]!
  const lines = overview
    .split('\n')
    .map(line => line.replace(/^- /, '').trim())
    .filter(line => line !== '' && !/https?:/.test(line))
  return { title: lines[0] ?? '', date: lines[1] ?? '', publisher: lines[2] ?? '', body: rest.join('\n') }
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, one => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[one]!)

/** The blocks as a page for a browser to print. */
export function noticePage(blocks: readonly SetBlock[], columns: 1 | 2, font: string): string {
  const items = blocks.map(block => {
    if (block.kind === 'table') {
      const rows = block.rows.map(row => `<tr>${row.map(cell => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
      return `<table>${rows.join('')}</table>`
    }
    const words = escaped(block.text)
    if (block.kind === 'title') return `<h1>${words}</h1>`
    if (block.kind === 'heading') return `<h2>${words}</h2>`
    return `<p class="${block.kind}">${words}</p>`
  })
  const from = items.findIndex(item => item.startsWith('<h1>')) + 1
  const flow = `<div class="flow">${items.slice(from).join('\n')}</div>`
  return `<!doctype html><meta charset="utf-8"><style>
@page { size: A4; margin: 22mm 20mm; }
body { font: 10.5pt/1.7 ${font}; text-align: justify; margin: 0; }
h1 { font-size: 15pt; text-align: center; } h2 { font-size: 12pt; margin: .8em 0 .2em; }
p { margin: 0 0 .5em; } .right { text-align: right; } .paragraph { text-indent: 1em; }
.item { padding-left: 1em; text-indent: -1em; } .footnote { font-size: 8pt; }
.flow { columns: ${columns}; column-gap: 8mm; }
table { border-collapse: collapse; width: 100%; margin: .5em 0; } td { border: 1px solid #333; padding: .1em .5em; }
</style>${items.slice(0, from).join('\n')}${flow}`
}
