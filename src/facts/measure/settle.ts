import type { Decline } from '../define-fact.ts'
import type { FoundMeasure, MeasureFinding } from './measure-value.ts'

const isFinding = (found: FoundMeasure): found is MeasureFinding => 'value' in found

/** Sets the findings of one notice against each other; what yields is declined with the reason. */
export function* settle(found: readonly FoundMeasure[]): Generator<FoundMeasure> {
  const findings = found.filter(isFinding)
  const states = (code: string, passing?: boolean): ReadonlySet<string> =>
    new Set(
      findings
        .filter(f => f.value.code === code && (passing === undefined || (f.passing ?? false) === passing))
        .map(f => f.value.state),
    )
  const investigated = states('forensics', false)
  const inPassing = states('forensics', true)
  const told = states('notify_individuals')
  const toldAlready = told.has('done') || told.has('in_progress')
  const deskToCome = states('contact_desk').has('planned')
  const specific = findings.some(f => f.value.code !== 'general')
  const yieldsTo = ({ value, passing }: MeasureFinding): string | null => {
    switch (value.code) {
      case 'general':
        return specific ? 'Specific measures are named.' : null
      case 'contact_desk':
        return deskToCome && passing && value.state === 'done' ? 'The desk is still to open.' : null
      case 'notify_individuals':
        return passing && toldAlready ? 'It repeats what is being done.' : null
      case 'forensics':
        if (!passing || investigated.has(value.state)) return null
        if (investigated.size === 0 && (value.state === 'done' || !inPassing.has('done'))) return null
        return 'It is mentioned in passing.'
      default:
        return passing && states(value.code, false).size > 0 ? 'Its heading names it.' : null
    }
  }
  for (const each of found) {
    const because = isFinding(each) ? yieldsTo(each) : null
    yield because === null ? each : ({ rule: each.rule, span: each.span, because } satisfies Decline)
  }
}
