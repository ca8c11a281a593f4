/**
 * Reading notices in a program of one's own, in Node and in a browser: nothing here needs a disk, a network, a clock
 * or Node. `import { read } from 'tenmatsu'`.
 */
import type { KindOfFact } from './facts/define-fact.ts'
import { kindsOfFact, type TypedFact } from './facts/index.ts'
import { readParts } from './formats/index.ts'
import type { Document } from './model/document.ts'
import type { Declined } from './model/fact.ts'
import type { Language } from './model/label.ts'
import { describe, type Problem } from './model/problem.ts'
import { statusTerms } from './model/status.ts'
import { checkReading } from './readings/checks/index.ts'
import { readNotice } from './readings/read-notice.ts'

export type { TypedFact } from './facts/index.ts'
export type { Block, Document, Head } from './model/document.ts'
export type { Evidence, Evidences } from './model/evidence.ts'
export type { Declined, Fact } from './model/fact.ts'
export type { Label, Language } from './model/label.ts'
export type { Problem } from './model/problem.ts'
export { type AssertionStatus, assertionStatuses, statusTerms } from './model/status.ts'

/** What is known of a notice beside its text. What the text itself says goes before it. */
export interface KnownOfNotice {
  readonly title?: string
  /** ISO prefix: 2026, 2026-04, 2026-04-05. Dates without a year are read by it. */
  readonly published?: string
  /** Who published it. */
  readonly publishers?: readonly string[]
  /** Where it was published. */
  readonly address?: string
}

/** A notice as read. */
export interface NoticeReading {
  /** Its readable form: offsets of evidence point into `document.text`. */
  readonly document: Document
  /** What it states, each with its status and the words that state it, in the order of the kinds. */
  readonly facts: readonly TypedFact[]
  /** What a rule looked at and decided against, and why. */
  readonly declined: readonly Declined[]
  /** What a person may want to look at; in words by `problemInWords`. */
  readonly problems: readonly Problem[]
}

/** A fact of one kind: `FactOfKind<'affected-count'>`. */
export type FactOfKind<K extends TypedFact['kind']> = Extract<TypedFact, { readonly kind: K }>

const isoPrefix = /^\d{4}(-\d{2}(-\d{2})?)?$/

/**
 * Reads the text of one notice: plain text, Markdown, or the HTML of a page. Of a text that holds several (a page of
 * posts) the first; `readAll` reads them all.
 * @throws RangeError where `known.published` is no ISO prefix.
 */
export function read(text: string, known: KnownOfNotice = {}): NoticeReading {
  return readAll(text, known)[0]!
}

/** Reads every notice that a text holds: at least one. @throws RangeError where `known.published` is no ISO prefix. */
export function readAll(text: string, known: KnownOfNotice = {}): readonly NoticeReading[] {
  if (known.published !== undefined && !isoPrefix.test(known.published))
    throw new RangeError(`Not a date such as 2026-04-05: ${known.published}`)
  const parts = readParts({ text, path: null, ...(known.address ? { address: known.address } : {}) })
  return parts.map(({ document }) => readingOf(withKnown(document, known)))
}

function readingOf(document: Document): NoticeReading {
  const { reading, notice } = readNotice(document)
  return {
    document,
    facts: reading.facts as readonly TypedFact[],
    declined: reading.declined,
    problems: [...document.problems, ...checkReading(reading, notice)],
  }
}

/** What the text does not say of its head, as the caller knows it. A problem that this settles is none. */
function withKnown(document: Document, { title, published, publishers, address }: KnownOfNotice): Document {
  const { head } = document
  const given = <T>(value: T): { value: T; span: null } => ({ value, span: null })
  const isSettled = ({ code }: Problem): boolean =>
    (code === 'title-missing' && title !== undefined) ||
    (code === 'date-missing' && published !== undefined) ||
    (code === 'publisher-missing' && publishers !== undefined) ||
    (code === 'address-missing' && address !== undefined)
  return {
    ...document,
    head: {
      ...head,
      title: head.title ?? (title === undefined ? null : given(title)),
      published: head.published ?? (published === undefined ? null : given(published)),
      publishers: head.publishers.length > 0 ? head.publishers : (publishers ?? []).map(given),
      address: head.address ?? (address === undefined ? null : given(address)),
    },
    problems: document.problems.filter(problem => !isSettled(problem)),
  }
}

/** A kind of fact, in words. */
export interface FactKind {
  readonly kind: TypedFact['kind']
  readonly label: KindOfFact['label']
  readonly summary: KindOfFact['summary']
}

/** Every kind of fact that is read, in their order. */
export const factKinds: readonly FactKind[] = kindsOfFact.map(({ kind, label, summary }) => ({
  kind: kind as TypedFact['kind'],
  label,
  summary,
}))

/** A fact in a few words: 影響件数 約300名（おそれ）. */
export function factInWords(fact: TypedFact, language: Language): string {
  const kind = kindsOfFact.find(known => known.kind === fact.kind)!
  const status = statusTerms[fact.status].label[language]
  const said = `${kind.label[language]} ${kind.show(fact.value, language)}`
  return language === 'ja' ? `${said}（${status}）` : `${said} (${status})`
}

/** A problem in words: what it is, and what to do. */
export const problemInWords = (
  problem: Problem,
  language: Language,
): { readonly message: string; readonly hint: string } => describe(problem, language)
