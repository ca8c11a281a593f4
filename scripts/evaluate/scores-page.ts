import { table } from '../generate/table.ts'
import type { LabelledSet, Scores } from './predict.ts'

/** What two careful annotators reach against each other on 96 notices, F1 in percent, by the same scorer. */
const ceilings: Readonly<Record<string, number>> = {
  stage: 89.6,
  service_impact: 91.7,
  vectors_status: 93.9,
  measures_status: 94.2,
  dates: 97.7,
  counts_status: 98.8,
  data_items_status: 96.9,
  leak: 97.6,
}

/** The record's key behind a row of the scorer: counts_status is a row of counts. */
export const keyOf = (row: string): string => row.replace(/_(status|full)$/, '')

const percent = (x: number): string => (100 * x).toFixed(1)

export function scoresPage(
  results: readonly { set: LabelledSet; scores: Scores }[],
  read: ReadonlySet<string>,
): string {
  const sections = results.map(({ set, scores }) => {
    // A field that this version does not read, or that is not labelled here, has no row rather than a zero.
    const shown = Object.keys(scores.fields).filter(
      row => read.has(keyOf(row)) && (set.labelled?.includes(keyOf(row)) ?? true),
    )
    const rows = shown.map(field => {
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
