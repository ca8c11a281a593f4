import { digestNotice } from '../src/index/digest.ts'
import { type Block, type Document, emptyHead, type Reference } from '../src/model/document.ts'
import type { NewRow, NoticeDigest } from '../src/model/notice-row.ts'
import type { Problem } from '../src/model/problem.ts'
import { textSpan } from '../src/model/span.ts'
import { openNotice } from '../src/text/notice-text.ts'

export interface MadeUp {
  readonly id: string
  readonly path: string
  readonly title?: string
  readonly published?: string
  readonly publishers?: readonly string[]
  readonly address?: string
  readonly references?: readonly string[]
  readonly body: string
  readonly problems?: readonly Problem[]
  /** What the facts would say; without it the facts (none here) are asked. */
  readonly digest?: Partial<Pick<NoticeDigest, 'stage' | 'number' | 'leak' | 'genre' | 'gathered'>>
}

/** Every line of the body a paragraph. */
function paragraphs(text: string, start: number): Block[] {
  const blocks: Block[] = []
  for (let at = start; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const span = textSpan(at, newline < 0 ? text.length : newline)
    blocks.push({ kind: 'paragraph', span, content: span, level: 0, under: null })
    at = span.end + 1
  }
  return blocks
}

/** A notice as the build would hand it on, its text a title, an organisation and a body, without any facts. */
export function madeUp(notice: MadeUp): NewRow {
  const title = notice.title ?? '不正アクセスに関するお知らせ'
  const publishers = notice.publishers ?? ['架空商事株式会社']
  const text = `# 公表概要\n- ${title}\n- ${publishers.join('、')}\n\n# 本文\n${notice.body}`
  const titleAt = text.indexOf(title)
  const bodyStart = text.indexOf('# 本文\n') + 5
  const document: Document = {
    text,
    head: {
      ...emptyHead,
      title: { value: title, span: textSpan(titleAt, titleAt + title.length) },
      published: notice.published === undefined ? null : { value: notice.published, span: null },
      publishers: publishers.map(value => ({ value, span: null })),
      address: notice.address === undefined ? null : { value: notice.address, span: null },
      references: (notice.references ?? []).map(
        (address): Reference => ({ label: '第1報', address, span: textSpan(0, 1) }),
      ),
    },
    blocks: paragraphs(text, bodyStart),
    bodyStart,
    problems: [],
    statements: [],
  }
  const nothing = { facts: [], declined: [] }
  return {
    id: notice.id,
    path: notice.path,
    capture: notice.id.padEnd(64, '0'),
    document,
    ...nothing,
    problems: notice.problems ?? [],
    digest: { ...digestNotice(notice.path, nothing, openNotice(document)), ...notice.digest },
  }
}
