import type { Label, Language } from './label.ts'

export type Severity = 'error' | 'warning' | 'note'

/** Where in the data a problem is: a file (relative to its source), and offsets into its text where known. */
export interface Place {
  readonly path?: string
  readonly start?: number
  readonly end?: number
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

interface CatalogueEntry {
  readonly severity: Severity
  readonly message: Label
  /** What to do next. */
  readonly hint: Label
}

/** Every code there is. A code is never renamed and never reused. */
export const problemCatalogue = {
  'head-missing': {
    severity: 'warning',
    message: { ja: '公表概要がありません', en: 'There is no overview (公表概要)' },
    hint: {
      ja: '題名・日付・組織・URL を「# 公表概要」の下に書いてください',
      en: 'Write title, date, organisation and address under "# 公表概要"',
    },
  },
} as const satisfies Record<string, CatalogueEntry>

export type ProblemCode = keyof typeof problemCatalogue

export const problem = (
  code: ProblemCode,
  place: Place,
  details: Readonly<Record<string, string>> = {},
): Problem => ({ code, place, details })

const filled = (template: string, details: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => details[name] ?? whole)

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
