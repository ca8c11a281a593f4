import type { z } from 'zod'
import { cite, type EvidenceRole } from '../model/evidence.ts'
import type { Declined, Fact } from '../model/fact.ts'
import type { GoldRecord } from '../model/gold-record.ts'
import type { Headline } from '../model/headline.ts'
import type { NoticeProfile } from '../model/incident-profile.ts'
import type { Label, Language } from '../model/label.ts'
import type { KindDigest } from '../model/notice-row.ts'
import type { SectionCode } from '../model/sections.ts'
import type { ViewSpan } from '../model/span.ts'
import type { AssertionStatus } from '../model/status.ts'
import type { NoticeText } from '../text/notice-text.ts'
import type { LedgerProjection } from './ledger-projection.ts'

/** What a rule found: a value, how strongly it is asserted, and the words (offsets into the folded view). */
export interface Finding<V> {
  readonly rule: string
  readonly span: ViewSpan
  readonly value: V
  readonly status: AssertionStatus
  /** The assertion operators met, innermost first. */
  readonly operators?: readonly string[]
  /** Further evidence: the antecedent of 同日, the words that carry the status. */
  readonly also?: readonly { readonly span: ViewSpan; readonly role: EvidenceRole }[]
  /** Who says so; the publisher itself where nothing is given. */
  readonly speaker?: 'publisher' | 'relayed'
}

/** What a rule looked at and decided against. */
export interface Decline {
  readonly rule: string
  readonly span: ViewSpan
  readonly because: string
}

/** One kind of fact: a unit of knowledge. Everything else (schema, docs, CLI choice, score row) follows from it. */
export interface KindOfFact<K extends string = string, V = unknown> {
  readonly kind: K
  readonly label: Label
  /** What it is and how the notice says it, in a sentence, for the docs page. */
  readonly summary: Label
  readonly value: z.ZodType<V>
  find(notice: NoticeText): Iterable<Finding<V> | Decline>
  /** A value in a few words of the reader's language. */
  show(value: V, language: Language): string
  /** What this kind contributes to a gold-form record. */
  gold(facts: readonly Fact<K, V>[], notice: NoticeText): Partial<GoldRecord>
  /** What lists and filters need of this kind. */
  digest?(facts: readonly Fact<K, V>[]): Partial<KindDigest>
  /** What it gives to the profile by which incidents are listed, counted and drawn. */
  profile?(facts: readonly Fact<K, V>[], notice: NoticeText): Partial<NoticeProfile>
  /** The part of a notice page that it belongs to. */
  readonly section?: SectionCode
  /** How a page lists its facts: one by one (where absent), as numbered steps, along a line in time, or folded away at first. */
  readonly listed?: 'steps' | 'timeline' | 'folded'
  /** Being said is all there is to it: a page shows its status only where that is not `confirmed`. */
  readonly isPlain?: boolean
  /** How a page parts its facts; each goes to the first that holds it. */
  readonly parts?: readonly PartOfFacts<K, V>[]
  /** Negative where the first value is shown before the second; in the order of the text where absent. */
  order?(a: V, b: V): number
  /** What the notice does not state of this kind; where absent, the kind itself if it has no fact. */
  unstated?(facts: readonly Fact<K, V>[]): readonly Label[]
  /** Pages of hundreds of notices read its facts: the index keeps them apart from the others. */
  readonly isGathered?: true
  /** What stands at the head of the notice's page; null where nothing need be said. */
  headline?(facts: readonly Fact<K, V>[], language: Language): Headline | null
  /** How it is followed from one notice of an incident to the next; kinds without it take no part in the ledger. */
  readonly ledger?: LedgerProjection<K, NoInfer<V>>
}

/** Facts of a kind that a page shows under words of their own: measures that are done, items that are not affected. */
export interface PartOfFacts<K extends string = string, V = unknown> {
  readonly label: Label
  holds(fact: Fact<K, V>): boolean
  /** The value without what the label says already. */
  show?(value: V, language: Language): string
}

export const defineFact = <const K extends string, V>(kind: KindOfFact<K, V>): KindOfFact<K, V> => kind

/** A case in one direction or the other. A case that must stay silent says `because`. */
export interface FactCase<V = unknown> {
  readonly text: string
  /** ISO date of publication; without it the notice has none. */
  readonly published?: string
  readonly title?: string
  readonly publishers?: readonly string[]
  readonly finds: readonly { readonly quote: string; readonly value: V; readonly status?: AssertionStatus }[]
  readonly because?: string
}

export type CasesOf<T> = T extends KindOfFact<string, infer V> ? readonly FactCase<V>[] : never

const isDecline = (found: Finding<unknown> | Decline): found is Decline => 'because' in found

/** Runs one kind of fact over a notice: its facts with evidence cut from the original text, and what it declined. */
export function findFacts<K extends string, V>(
  kind: KindOfFact<K, V>,
  notice: NoticeText,
): { facts: Fact<K, V>[]; declined: Declined[] } {
  const facts: Fact<K, V>[] = []
  const declined: Declined[] = []
  const { text } = notice.document
  for (const found of kind.find(notice)) {
    const value = cite(text, notice.view.toText(found.span))
    if (isDecline(found))
      declined.push({
        kind: kind.kind,
        rule: found.rule,
        start: value.start,
        end: value.end,
        quote: value.quote,
        because: found.because,
      })
    else
      facts.push({
        kind: kind.kind,
        value: found.value,
        status: found.status,
        evidence: [
          value,
          ...(found.also ?? []).map(more => cite(text, notice.view.toText(more.span), more.role)),
        ],
        rule: found.rule,
        operators: found.operators ?? [],
        ...(found.speaker === 'relayed' ? { speaker: 'relayed' as const } : {}),
      })
  }
  return { facts, declined }
}
