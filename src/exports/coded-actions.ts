import type { StandingStatement } from './statements.ts'

/** Names of what happened, in the order in which a record has them. */
export const actionCategories = ['hacking', 'malware', 'social', 'error', 'misuse', 'physical'] as const
export type ActionCategory = (typeof actionCategories)[number]

const isCategory = (name: string): name is ActionCategory =>
  actionCategories.some(category => category === name)

/** What is known of one category of action, or of integrity: values by field (variety, vector, result). */
export interface Coded {
  readonly fields: Map<string, string[]>
  /** What the words leave open: 「Misconfiguration or Publishing error」. */
  readonly notes: string[]
}

/** What the confirmed statements of an incident are in VERIS: by category, `integrity`, and `unknown` for what fits no one category. */
export type CodedActions = ReadonlyMap<ActionCategory | 'integrity' | 'unknown', Coded>

interface Mapped {
  readonly category: ActionCategory | 'integrity'
  readonly field: string
  readonly value: string
}

/** `hacking.variety: Brute force`, `attribute.integrity.variety: Defacement`; null where it is about something else. */
function readMapping(mapping: string): Mapped | null {
  const [path = '', value = ''] = mapping.split(': ')
  const [category = '', field = ''] = path.replace(/^attribute\.(?=integrity\.)/, '').split('.')
  return (category === 'integrity' || isCategory(category)) && field !== ''
    ? { category, field, value }
    : null
}

/**
 * The actions that confirmed statements tell of. Where a term stands for several values of one field, which it was is
 * open: it is noted and not chosen.
 */
export function codedActions(statements: readonly StandingStatement[]): CodedActions {
  const coded = new Map<ActionCategory | 'integrity' | 'unknown', Coded>()
  const of = (category: ActionCategory | 'integrity' | 'unknown'): Coded => {
    const known = coded.get(category) ?? { fields: new Map(), notes: [] }
    coded.set(category, known)
    return known
  }
  const add = (category: ActionCategory | 'integrity', field: string, value: string): void => {
    const { fields } = of(category)
    fields.set(field, [...new Set([...(fields.get(field) ?? []), value])])
  }
  for (const { term, status } of statements) {
    if (status !== 'confirmed') continue
    const mapped = (term?.maps?.veris ?? []).map(readMapping).filter(one => one !== null)
    for (const [field, either] of Map.groupBy(mapped, one => one.field)) {
      const [first, ...others] = either
      if (others.length === 0) add(first!.category, field, first!.value)
      else if (others.every(({ category }) => category === first!.category)) {
        add(first!.category, field, 'Unknown')
        of(first!.category).notes.push(either.map(({ value }) => value).join(' or '))
      } else
        of('unknown').notes.push(either.map(({ category, value }) => `${category}: ${value}`).join(' or '))
    }
  }
  return coded
}

/** Values of a field; `Unknown` only where nothing better is known. */
export function valuesOf(coded: Coded | undefined, field: string): string[] {
  const values = (coded?.fields.get(field) ?? []).filter(value => value !== 'Unknown')
  return values.length > 0 ? values : ['Unknown']
}
