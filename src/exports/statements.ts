import { kindsOfFact } from '../facts/index.ts'
import type { Standing } from '../incidents/ledger/state-as-of.ts'
import type { Label, Language } from '../model/label.ts'
import { type AssertionStatus, statusTerms } from '../model/status.ts'
import type { AttackTechnique, CodedTerm } from '../model/vocabulary/coded-term.ts'
import { vocabularies } from '../model/vocabulary/index.ts'

/** What stands of one thing after the last notice of its incident. */
export interface StandingStatement {
  /** What it is told of, unique within its incident and the same in every report of it. */
  readonly key: string
  readonly kind: string
  readonly value: unknown
  readonly status: AssertionStatus
  /** Kind and value: 「事案種別: ランサムウェア」. */
  readonly words: Label
  /** The value alone. */
  readonly says: Label
  /** The words that state it. */
  readonly quote: string
  /** Id of the notice that says so. */
  readonly notice: string
  /** The term of the kind's closed list that the value names; null where it has none. */
  readonly term: CodedTerm | null
}

type AnyKind = (typeof kindsOfFact)[number]

const kinds = new Map(kindsOfFact.map(kind => [kind.kind, kind]))
const terms = new Map(
  vocabularies.map(({ name, terms }) => [name, new Map(terms.map(term => [term.code, term]))]),
)

/** A value in words, made when asked for: most formats write one language, and some of them few of the words. */
class ValueWords implements Label {
  readonly #kind: AnyKind
  readonly #value: unknown

  constructor(kind: AnyKind, value: unknown) {
    this.#kind = kind
    this.#value = value
  }

  get ja(): string {
    return this.#kind.show(this.#value, 'ja')
  }

  get en(): string {
    return this.#kind.show(this.#value, 'en')
  }
}

/** Kind and value in words. */
class KindAndValueWords implements Label {
  readonly #kind: Label
  readonly #says: Label

  constructor(kind: Label, says: Label) {
    this.#kind = kind
    this.#says = says
  }

  get ja(): string {
    return together(this.#kind.ja, this.#says.ja)
  }

  get en(): string {
    return together(this.#kind.en, this.#says.en)
  }
}

/** Whatever an incident's notices state, as it stands; what was taken back with the incident is not among it. */
export function statementsOf(standing: readonly Standing[]): StandingStatement[] {
  return standing
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .map(({ field, version: { statement } }) => {
      const { fact, notice } = statement
      const kind = kinds.get(fact.kind)!
      const says = new ValueWords(kind, fact.value)
      const { code } = (fact.value ?? {}) as { readonly code?: unknown }
      return {
        key: field.key,
        kind: fact.kind,
        value: fact.value,
        status: fact.status,
        words: new KindAndValueWords(kind.label, says),
        says,
        quote: fact.evidence[0].quote,
        notice,
        term: (typeof code === 'string' ? terms.get(fact.kind)?.get(code) : undefined) ?? null,
      }
    })
}

/** A value that says no more than its kind is not said twice. */
const together = (kind: string, says: string): string => (says === kind ? kind : `${kind}: ${says}`)

/** 「二次被害（確認されていない）」 */
export const withStatus = ({ words, status }: StandingStatement, language: Language): string =>
  language === 'ja'
    ? `${words.ja}（${statusTerms[status].label.ja}）`
    : `${words.en} (${statusTerms[status].label.en})`

/** The words that state it and the notice in which they stand. */
export const quoted = ({ quote, notice }: StandingStatement, language: Language): string =>
  language === 'ja' ? `「${quote}」（${notice}）` : `"${quote}" (${notice})`

/** A line for people: status first, so that what is denied cannot be taken for what is said. */
export function statementLine(statement: StandingStatement, language: Language): string {
  const { mark, label } = statusTerms[statement.status]
  const space = language === 'ja' ? '' : ' '
  return `${mark} ${label[language]}  ${statement.words[language]}${space}${quoted(statement, language)}`
}

/** Said to be so, or to be possibly so: what is denied, not found or still looked into is not. */
export const isAffirmed = ({ status }: Pick<StandingStatement, 'status'>): boolean =>
  status === 'confirmed' || status === 'possible'

/**
 * The one ATT&CK technique that a statement names; null where its term has none, or several of which the words leave
 * open which it was.
 */
export function techniqueOf({ term, value }: StandingStatement): AttackTechnique | null {
  const all = term?.maps?.attack ?? []
  const { technique } = value as { readonly technique?: string }
  return (all.length === 1 ? all[0] : all.find(({ id }) => id === technique)) ?? null
}
