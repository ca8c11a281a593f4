import type { Aspect, AspectReading } from './aspect.ts'

/**
 * How far an act has come, as the words put it, for kinds that need no more: null where nothing says so, and where
 * it is denied, asked of somebody, supposed, or told of the time before.
 * A work in progress (進めております) goes on; any other lasting state (停止しております) was reached.
 */
export function aspectOf({ form, signs }: Pick<AspectReading, 'form' | 'signs'>): Aspect | null {
  switch (form) {
    case 'past':
      return 'done'
    case 'lasting':
      return (signs.process || signs.gradual) && !signs.taken ? 'in_progress' : 'done'
    case 'coming':
    case 'plain':
      if (signs.conditional) return null
      return signs.continuing ? 'in_progress' : 'planned'
    case 'considered':
      return 'planned'
    default:
      return null
  }
}
