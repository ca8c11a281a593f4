import type { Language } from './label.ts'
import type { CatalogueEntry, Severity } from './problems/catalogue-entry.ts'
import { problemCatalogue } from './problems/index.ts'

export type { Severity }
export { problemCatalogue }

/** Where in the data a problem is: a file (relative to its source), and offsets into its text where known. */
export interface Place {
  readonly path?: string
  readonly start?: number
  readonly end?: number
  /** The other of two statements that contradict each other. */
  readonly other?: { readonly start: number; readonly end: number }
}

/**
 * Something in the data that a person may want to look at. A value, never an exception: the work goes on.
 * Codes are permanent; their messages and hints are in the catalogue.
 */
export interface Problem {
  readonly code: ProblemCode
  readonly place: Place
  /** Fills the placeholders ({date}) of the catalogue's message. */
  readonly details: Readonly<Record<string, string>>
}

export type ProblemCode = keyof typeof problemCatalogue

export const problem = (
  code: ProblemCode,
  place: Place,
  details: Readonly<Record<string, string>> = {},
): Problem => ({ code, place, details })

const filled = (template: string, details: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole)

/** How much a problem of this code puts a reading in doubt, 1 to 10; null where it is a slip of form and puts nothing in doubt. */
export function doubtOf(code: ProblemCode): number | null {
  const entry: CatalogueEntry = problemCatalogue[code]
  return entry.doubt ?? null
}

/** The problem in words: what happened, how bad, and what to do next. */
export function describe(
  p: Problem,
  language: Language,
): { severity: Severity; message: string; hint: string } {
  const entry: CatalogueEntry = problemCatalogue[p.code]
  return {
    severity: entry.severity,
    message: filled(entry.message[language], p.details),
    hint: filled(entry.hint[language], p.details),
  }
}
