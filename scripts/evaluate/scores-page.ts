import { table } from '../generate/table.ts'
import type { LabelledSet, Scores } from './predict.ts'

/** What two careful annotators reach against each other on 96 notices, F1 in percent, by the same scorer. */
const ceilings: Readonly<Record<string, number>> = {
  stage: 89.6,
  dates: 97.7,
  counts_status: 98.8,
  leak: 97.6,
}

/** Rows of the scorer that this version reads; a field that is not read has no row rather than a zero. */
const readFields = [
  'stage',
  'number',
  'dates',
  'date_mentions',
  'counts',
  'counts_status',
  'counts_full',
  'leak',
] as const

const percent = (x: number): string => (100 * x).toFixed(1)

export function scoresPage(results: readonly { set: LabelledSet; scores: Scores }[]): string {
  const sections = results.map(({ set, scores }) => {
    const rows = readFields.map(field => {
      const s = scores.fields[field]!
      const ceiling = ceilings[field]
      return [
        field,
        percent(s.p),
        percent(s.r),
        percent(s.f1),
        String(s.tp + s.fn),
        `${s.tp} / ${s.fp} / ${s.fn}`,
        ceiling === undefined ? '' : ceiling.toFixed(1),
      ]
    })
    return [
      `## ${set.name}: ${set.what} (${scores.notices} notices)`,
      table(['field', 'P', 'R', 'F1', 'labelled', 'right / extra / missed', 'two annotators (F1)'], rows),
      [
        `- Leak: ${scores.leak_false_alarms} false alarms, ${scores.leak_missed} missed.`,
        `- Statuses compared: ${scores.status_pairs}; ${scores.overstated} stronger than the labels, ${scores.understated} weaker.`,
        `- Quotes: ${scores.quotes}, ${scores.ungrounded} not in the notice; of ${scores.evidence_compared} compared, ${scores.evidence_elsewhere} stand elsewhere than the label's.`,
        `- Counts whose quote lacks their number: ${scores.counts_without_their_number}.`,
      ].join('\n'),
    ].join('\n\n')
  })
  return [
    '# Scores',
    'Made by `npm run evaluate`; committed, so that a change shows better or worse. Values count together with their status. `records` are there to learn from, `check` is scored only, and neither is part of this repository.',
    ...sections,
    '',
  ].join('\n\n')
}
