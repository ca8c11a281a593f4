import { kindsOfFact } from '../facts/index.ts'
import type { ExportFormat, Grain, Omission } from './define-export.ts'

/** Everything that a file of this format and grain does not carry: kinds of fact first, in their order. */
export function leavesOut(
  format: Pick<ExportFormat, 'carries' | 'alsoLeavesOut'>,
  grain: Grain,
): readonly Omission[] {
  const carried = format.carries(grain)
  if (carried === 'all') return format.alsoLeavesOut(grain)
  const missing = kindsOfFact.filter(({ kind }) => !carried.only.includes(kind))
  return [
    ...missing.map(({ kind }) => ({ what: kind, because: carried.because })),
    ...format.alsoLeavesOut(grain),
  ]
}
