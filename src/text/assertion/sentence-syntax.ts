import { asTouten, type ClauseCut, cutClauses } from '../clauses.ts'
import { type Bracket, maskBrackets, outerBrackets } from '../quotation.ts'
import { eventsWithin } from './event-words.ts'
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

// Each kind of fact asks about the sentences of a notice anew. More than this many characters are not kept.
const mostCharacters = 200_000
const known = new Map<string, SentenceSyntax>()
let characters = 0

/** The syntax of a sentence, or of what stands in its brackets. */
export function syntaxOf(sentence: string): SentenceSyntax {
  const held = known.get(sentence)
  if (held) return held
  const text = asTouten(sentence)
  const brackets = outerBrackets(text)
  const masked = maskBrackets(text, brackets)
  const syntax: SentenceSyntax = {
    text,
    masked,
    brackets,
    events: eventsWithin(masked).map(match => ({ start: match.index, end: match.index + match[0].length })),
    brokenOff: brokenOff.test(text.slice(-8)),
    clauses: cutClauses(text, masked),
    relayed: relaying.test(text),
    readings: new Map(),
  }
  characters += text.length
  if (characters > mostCharacters) {
    known.clear()
    characters = text.length
  }
  known.set(sentence, syntax)
  return syntax
}

/** Index of the clause in which words that end at `end` stand. */
export function clauseAt(syntax: SentenceSyntax, end: number): number {
  const at = syntax.clauses.findIndex(clause => end <= clause.end)
  return at < 0 ? syntax.clauses.length - 1 : at
}
