import type { ViewSpan } from '../../model/span.ts'
import type { Relation } from '../../model/vocabulary/relations.ts'

/** What an organisation does for, or is to, the publisher, and the words that say so. */
export interface PartyRole {
  readonly relation: Relation
  /** Name of the construction. */
  readonly rule: string
  /** How much the construction says of the relation: 3 委託先である, 1 が提供する. */
  readonly weight: number
  readonly span: ViewSpan
}

/** An organisation that a notice speaks of. The first of a notice is always its publisher, the reading's 当社. */
export interface Party {
  /** Place in `Parties.all`. */
  readonly index: number
  /** The fullest way it is written in the notice, folded; empty for one that is not named (委託先). */
  readonly name: string
  readonly self: boolean
  /** What else the notice calls it: 以下「X」, X社, its name without the legal form. For the publisher also every one of its names. */
  readonly aliases: readonly string[]
  /** What the notice says it is to the publisher, strongest first; for the publisher none. */
  readonly roles: readonly PartyRole[]
}

/** One place where a notice speaks of an organisation. */
export interface PartyMention {
  readonly party: number
  /** By name, by an agreed or evident short form, as 当社, as 同社, or by its role (委託先). */
  readonly how: 'name' | 'alias' | 'self' | 'same' | 'role'
  readonly span: ViewSpan
  /** Index into `NoticeText.sentences`. */
  readonly sentence: number
}

/** The organisations of a notice and every place that speaks of one, in text order. */
export interface Parties {
  readonly all: readonly Party[]
  readonly mentions: readonly PartyMention[]
}
