import {
  type ActionCategory,
  actionCategories,
  type Coded,
  type CodedActions,
  valuesOf,
} from '../coded-actions.ts'
import type { StandingStatement } from '../statements.ts'

const notesOf = (coded: Coded): { readonly notes?: string } =>
  coded.notes.length === 0 ? {} : { notes: coded.notes.join('\n') }

/** The section `action`: every category that is told of, with the fields that the schema asks for. */
export function actionSection(coded: CodedActions, statements: readonly StandingStatement[]): object {
  const numbers = statements.filter(({ kind, status }) => kind === 'cve' && status === 'confirmed')
  const section: Record<string, object> = {}
  for (const category of actionCategories) {
    const known = coded.get(category)
    if (!known) continue
    const results = known.fields.get('result')
    section[category] = {
      variety: valuesOf(known, 'variety'),
      vector: valuesOf(known, 'vector'),
      ...(category === 'social' ? { target: ['Unknown'] } : {}),
      ...(results && category !== 'error' ? { result: results } : {}),
      ...(category === 'hacking' && numbers.length > 0
        ? { cve: numbers.map(({ says }) => says.en).join(', ') }
        : {}),
      ...notesOf(known),
    }
  }
  const open = coded.get('unknown')
  if (open || Object.keys(section).length === 0) section.unknown = open ? notesOf(open) : {}
  return section
}

/** The section `actor`: who it must have been for such an action, and no guess beyond that. */
export function actorSection(coded: CodedActions, nobody: string): object {
  const has = (...names: ActionCategory[]): boolean => names.some(name => coded.has(name))
  const external = has('hacking', 'malware', 'social', 'physical')
  const internal = has('error', 'misuse')
  return {
    ...(external ? { external: { variety: ['Unknown'], motive: ['Unknown'] } } : {}),
    ...(internal ? { internal: { variety: ['Unknown'], motive: [has('misuse') ? 'Unknown' : 'NA'] } } : {}),
    ...(external || internal ? {} : { unknown: { notes: nobody } }),
  }
}
