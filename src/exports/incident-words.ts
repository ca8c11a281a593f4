import type { StandingStatement } from './statements.ts'

/** Detection methods of the extension's open vocabulary, by code of the kind discovery; others told it from outside. */
const detectionMethods: Readonly<Record<string, string>> = {
  own_monitoring: 'automated-tool',
  security_alert: 'commercial-solution',
  outage: 'system-outage',
  staff: 'human-review',
  own_review: 'human-review',
  user_report: 'user-reporting',
  attacker: 'message-from-attacker',
}

const confirmedCodes = (statements: readonly StandingStatement[], kind: string): string[] =>
  statements
    .filter(one => one.kind === kind && one.status === 'confirmed')
    .flatMap(({ term }) => term?.code ?? [])

/** Types of incident that are confirmed, as open vocabularies write words: lower case, with hyphens. */
export const typesOf = (statements: readonly StandingStatement[]): string[] => [
  ...new Set(confirmedCodes(statements, 'incident-type').map(code => code.replaceAll('_', '-'))),
]

/** How an incident was detected, in the words of the incident extension. */
export const detectionsOf = (statements: readonly StandingStatement[]): string[] => [
  ...new Set(
    confirmedCodes(statements, 'discovery').map(code => detectionMethods[code] ?? 'external-notification'),
  ),
]
