import type { Block, Document, HeadValue } from '../src/model/document.ts'

const value = (v: HeadValue | null): string => (v ? `${v.value}${v.span ? '' : ' (from the path)'}` : '—')

function line(text: string, blocks: readonly Block[], block: Block): string {
  const words = (span: { start: number; end: number }): string => text.slice(span.start, span.end)
  const depth = (index: number | null): number => (index === null ? 0 : 1 + depth(blocks[index]!.under))
  const level = block.level > 0 ? ` ${block.level}` : ''
  const parts = [
    `${block.kind}${level}`,
    block.marker === undefined ? '' : `‹${block.marker}›`,
    block.label ? `{${words(block.label)}}` : '',
    block.continues === undefined
      ? ''
      : `(goes on with ${words(blocks[block.continues]!.content).slice(0, 12)})`,
    typeof block.header === 'number' ? '(under a header)' : '',
    block.cells ? block.cells.map(words).join(' ¦ ') : words(block.content).replace(/\r?\n/g, '⏎'),
  ]
  return `${'  '.repeat(depth(block.under))}${parts.filter(p => p !== '').join(' ')}`
}

/** A document as a fixture prints it: its head, its problems, and its blocks as an indented outline. */
export function printDocument(document: Document): string {
  const { text, head, blocks, problems, statements } = document
  return [
    `title: ${value(head.title)}`,
    `published: ${value(head.published)}`,
    `updated: ${head.updated.map(value).join(', ') || '—'}`,
    `publishers: ${head.publishers.map(value).join(' ¦ ') || '—'}`,
    `address: ${value(head.address)}`,
    ...head.references.map(r => `reference: ${r.label} → ${r.address ?? '—'}`),
    ...(head.incidentLabel ? [`incident label: ${head.incidentLabel.value}`] : []),
    ...(head.stageLabel ? [`stage label: ${head.stageLabel.value}`] : []),
    ...(head.caseNumber ? [`case: ${head.caseNumber.value}`] : []),
    ...problems.map(p => `problem: ${p.code} ${JSON.stringify(p.details)}`),
    ...statements.map(at => `further statement at: ${text.slice(at, at + 16).split(/\r?\n/)[0]}`),
    '',
    ...blocks.map(block => line(text, blocks, block)),
    '',
  ].join('\n')
}
