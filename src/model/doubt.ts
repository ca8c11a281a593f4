import type { ProblemCode } from './problem.ts'

/**
 * How much a problem puts a reading in doubt, from 1 (something is not known) to 10 (nothing was read): the order of
 * the review queue. Problems that are not here are slips of form and put nothing in doubt.
 */
export const doubtWeights: Readonly<Partial<Record<ProblemCode, number>>> = {
  'reading-failed': 10,
  'pdf-encrypted': 10,
  'pdf-broken': 10,
  'pdf-gave-up': 10,
  'pdf-no-text': 10,
  'docx-broken': 10,
  'docx-too-large': 10,
  'fact-decisions-conflict': 9,
  'part-exceeds-whole': 9,
  'parts-miss-total': 8,
  'file-too-large': 8,
  'text-recognised': 8,
  'pdf-incomplete': 8,
  'docx-incomplete': 8,
  'pdf-too-many-pages': 7,
  'events-out-of-order': 7,
  'fact-decision-unresolved': 7,
  'fact-decision-unfit': 7,
  'leak-statements-disagree': 6,
  'title-weaker-than-body': 6,
  'weekday-contradicts-date': 5,
  'done-after-publication': 5,
  'date-ambiguous': 5,
  'number-abstained': 5,
  'title-stronger-than-body': 4,
  'date-year-guessed': 4,
  'date-unreadable': 4,
  'date-missing': 3,
  'publisher-missing': 3,
  'body-missing': 3,
  'value-affirmed-and-denied': 2,
  'date-mismatch': 2,
  'title-missing': 2,
  'date-partial': 1,
}

/** What is missing in the head of a commentary, which is no 公表, is missing rightly. */
export const headDoubts: ReadonlySet<ProblemCode> = new Set([
  'date-missing',
  'publisher-missing',
  'title-missing',
  'date-partial',
])
