import { type Amended, type HeadField, headFields } from '../model/amendment.ts'
import type { Document, Head, HeadValue } from '../model/document.ts'
import type { ProblemCode } from '../model/problem.ts'
import { textSpan } from '../model/span.ts'

/** What is said of a field that could not be read as it should, and is said no more once a person has put it right. */
const answered: Readonly<Record<HeadField, readonly ProblemCode[]>> = {
  title: ['title-missing'],
  published: ['date-missing', 'date-partial', 'date-mismatch', 'date-unreadable', 'page-dates-differ'],
  organisations: ['publisher-missing', 'organisation-mismatch'],
  address: ['address-missing'],
  stage: [],
  number: [],
}

/** The field of a notice's head that a problem is about, and that a person's word on it answers; null where it is none. */
export const headFieldOf = (code: ProblemCode): HeadField | null =>
  headFields.find(field => answered[field].includes(code)) ?? null

/** A document with its head as people put it right, before anything is read of it. Stage and number are obeyed where they are read. */
export function amendHead(document: Document, amended: readonly Amended[]): Document {
  if (amended.length === 0) return document
  let head: Head = { ...document.head, amended }
  for (const { field, value } of amended)
    switch (field) {
      case 'title':
      case 'published':
      case 'address':
        head = { ...head, [field]: value === null ? null : placed(String(value), head[field], document) }
        break
      case 'organisations': {
        const before = head.publishers
        const names = value as readonly string[]
        head = { ...head, publishers: names.map(name => placed(name, before, document)) }
        break
      }
      case 'stage':
      case 'number':
        break
    }
  const settled = new Set(amended.flatMap(({ field }) => answered[field]))
  return { ...document, head, problems: document.problems.filter(({ code }) => !settled.has(code)) }
}

/** A value with its place: where it was read before, else where its words first stand, else nowhere. */
function placed(
  value: string,
  before: HeadValue | readonly HeadValue[] | null,
  { text }: Document,
): HeadValue {
  const same = [before ?? []].flat().find(known => known.value === value)
  if (same) return same
  const at = text.indexOf(value)
  return { value, span: at < 0 ? null : textSpan(at, at + value.length) }
}
