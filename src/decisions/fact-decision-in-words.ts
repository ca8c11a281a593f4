import { kindsOfFact } from '../facts/index.ts'
import type { FactDecision, FactVersion } from '../model/decision.ts'
import type { Language } from '../model/label.ts'
import { factVerdictTerms } from '../model/review.ts'
import { statusTerms } from '../model/status.ts'

/** A version of a fact in words of the reader's language. */
export function versionInWords(kind: string, { value, status }: FactVersion, language: Language): string {
  const { mark, label } = statusTerms[status]
  return `${valueInWords(kind, value, language)} ${mark} ${label[language]}`
}

/** A value by the words of its kind; as JSON where the kind is not known or the value not of its form. */
function valueInWords(kind: string, value: unknown, language: Language): string {
  const known = kindsOfFact.find(k => k.kind === kind)
  if (!known?.value.safeParse(value).success) return JSON.stringify(value)
  return known.show(value, language)
}

/** The label of a kind of fact, or its name where it is not known. */
export const kindInWords = (kind: string, language: Language): string =>
  kindsOfFact.find(k => k.kind === kind)?.label[language] ?? kind

/** What was decided of a fact, in a line. */
export function factDecisionInWords({ verdict, fact, saw, is }: FactDecision, language: Language): string {
  const before = saw === null ? '' : versionInWords(fact.kind, saw, language)
  const after = is === null ? '' : versionInWords(fact.kind, is, language)
  const both = before !== '' && after !== '' && before !== after ? `${before} → ${after}` : after || before
  return `${factVerdictTerms[verdict][language]}: ${kindInWords(fact.kind, language)}「${fact.quote}」 ${both}`
}
