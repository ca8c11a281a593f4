import { type Document, recognisedMark } from '../model/document.ts'

/** 2026-02-24 as 2026年2月24日, 2026-02 as 2026年2月. */
function japaneseDate(iso: string): string {
  const [year, month, day] = iso.split('-')
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

/**
 * A notice in the layout of the hand-kept archive: the overview lines it has, then its text, letter for letter,
 * under 本文.
 */
export function noticeMarkdown({ head, text, recognised }: Document): string {
  const lines = [
    head.title?.value,
    head.published ? japaneseDate(head.published.value) : undefined,
    head.publishers.length > 0 ? head.publishers.map(p => p.value).join('、') : undefined,
    head.address?.value,
    ...head.references.map(r => (r.address ? (r.label ? `${r.label}：${r.address}` : r.address) : undefined)),
    recognised ? recognisedMark : undefined,
  ]
  const overview = lines.filter(line => line !== undefined).map(line => `- ${oneLine(line)}\n`)
  return `# 公表概要\n${overview.join('')}${bodyHeading}${withNewline(text)}`
}

const bodyHeading = '\n# 本文\n'

const withNewline = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)

/** The overview of a notice's file with the heading of the body, and the body; null where it has no such heading. */
export function splitNotice(markdown: string): { readonly overview: string; readonly body: string } | null {
  const at = markdown.indexOf(bodyHeading)
  if (at < 0) return null
  const end = at + bodyHeading.length
  return { overview: markdown.slice(0, end), body: markdown.slice(end) }
}
