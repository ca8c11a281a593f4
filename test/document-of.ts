import { type Document, emptyHead, type Reference } from '../src/model/document.ts'
import { readBlocks } from '../src/text/structure.ts'

/** What is known of a notice beside its text. */
interface Known {
  readonly title?: string | null | undefined
  readonly published?: string | null | undefined
  readonly publishers?: readonly string[] | undefined
  readonly references?: readonly Reference[]
  /** Where the body begins, if a head stands before it. */
  readonly bodyStart?: number
}

/** A text as the document of a notice, its blocks read as a format reads them. */
export function documentOf(text: string, known: Known = {}): Document {
  const { title, published, publishers = [], references = [], bodyStart = 0 } = known
  const named = (value: string) => ({ value, span: null })
  return {
    text,
    head: {
      ...emptyHead,
      title: title == null ? null : named(title),
      published: published == null ? null : named(published),
      publishers: publishers.map(named),
      references,
    },
    blocks: readBlocks(text, bodyStart, text.length),
    bodyStart,
    problems: [],
    statements: [],
  }
}
