import type { Query } from '../define-query.ts'
import type { Fault } from './fault.ts'

/** The questions that find what the parameters name which name one thing. */
const findingOf: Readonly<Record<string, string>> = {
  notice: 'search-notices',
  incident: 'list-incidents',
  root: 'list-roots',
  organisation: 'list-organisations',
  vendor: 'list-organisations',
}

/**
 * What to say where a question has no answer (null): which of what it named is not there, or not one thing alone, and
 * where to look for it.
 */
export function namesNothing(query: Query, input: Readonly<Record<string, unknown>>): Fault[] {
  const named = Object.keys(findingOf).filter(parameter => typeof input[parameter] === 'string')
  const several = named.length > 1
  return named.map(parameter => {
    const name = String(input[parameter]).slice(0, 80)
    const finding = findingOf[parameter] === query.name ? null : findingOf[parameter]
    return {
      parameter,
      because: {
        ja: `「${name}」は${several ? '、これかほかの一つが、' : ''}ないか、一つに決まりません${finding ? `。${finding} で探せます` : ''}`,
        en: `${several ? 'This or another of those named: there' : 'There'} is no "${name}", or more than one${finding ? `. Look for it with ${finding}` : ''}`,
      },
    }
  })
}
