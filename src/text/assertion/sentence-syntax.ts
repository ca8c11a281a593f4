import { type ClauseCut, cutClauses } from '../clauses.ts'
import { type Bracket, maskBrackets, outerBrackets } from '../quotation.ts'
import { anyEvent } from './event-words.ts'
import type { LocalReading } from './local-reading.ts'

const relaying =
  /(?:との|旨の|という)(?:ご|お)?(?:報告|連絡|説明|発表|通知|回答|情報|指摘)|とのこと|(?:より|から)(?:の)?(?:ご|お)?(?:報告|連絡|説明|通知|回答|発表)/

/** A sentence taken apart once, however many of its words are asked about. */
export interface SentenceSyntax {
  readonly text: string
  /** Brackets and what is in them are masked; same length. */
  readonly masked: string
  readonly clauses: readonly ClauseCut[]
  /** The outermost pairs of brackets. */
  readonly brackets: readonly Bracket[]
  /** The events it names outside brackets, in order. */
  readonly events: readonly { readonly start: number; readonly end: number }[]
  /** Whether a page break has cut it, so that nothing can be said of its last predicate. */
  readonly brokenOff: boolean
  /** Whether it passes on what somebody else reports. */
  readonly relayed: boolean
  /** Readings already made, by the place of their words. */
  readonly readings: Map<number, LocalReading>
}

const brokenOff = /(?:[がをにへ、]|(?<!こ)と|(?<!も)の|ませ|まし|ておりま|ていま|いたしま|可能性が)$/

// The latest sentence of each depth of brackets: its words are asked about in a row, and so are those inside.
const latest = new Map<number, SentenceSyntax>()

/** The syntax of a sentence, or of what stands in its brackets at some depth. */
export function syntaxOf(text: string, depth: number): SentenceSyntax {
  const known = latest.get(depth)
  if (known?.text === text) return known
  const brackets = outerBrackets(text)
  const masked = maskBrackets(text, brackets)
  const syntax: SentenceSyntax = {
    text,
    masked,
    brackets,
    events: [...masked.matchAll(anyEvent)].map(m => ({ start: m.index, end: m.index + m[0].length })),
    brokenOff: brokenOff.test(text.slice(-8)),
    clauses: cutClauses(text, masked),
    relayed: relaying.test(text),
    readings: new Map(),
  }
  latest.set(depth, syntax)
  return syntax
}

/** Index of the clause in which words that end at `end` stand. */
export function clauseAt(syntax: SentenceSyntax, end: number): number {
  const at = syntax.clauses.findIndex(clause => end <= clause.end)
  return at < 0 ? syntax.clauses.length - 1 : at
}
