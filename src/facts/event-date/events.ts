/** What a date may be the date of. */
export const eventCodes = [
  'occurred_from',
  'occurred_to',
  'detected',
  'encrypted',
  'contained',
  'investigation_done',
  'leak_published',
  'reported_ppc',
  'reported_police',
  'restored',
  'previous_notice',
] as const
export type EventCode = (typeof eventCodes)[number]
