import type { ViewSpan } from '../../model/span.ts'
import type { Relation } from '../../model/vocabulary/relations.ts'

/** A victim with the place that names it, or speaks of it where it has no name. */
export interface FoundVictim {
  readonly rule: string
  readonly span: ViewSpan
  readonly status: 'confirmed'
  readonly value: { readonly name: string; readonly relation: Relation }
}
