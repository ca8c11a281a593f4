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

const kinds = new Map(kindsOfFact.map(({ kind, label }) => [kind, label]))

/** The same as a file of its own, in both languages, for a format of several files: one line each, with the reason. */
export const leavesOutText = (omissions: readonly Omission[]): string =>
  omissions
    .map(({ what, because }) => {
      const name = typeof what === 'string' ? kinds.get(what)! : what
      return `${name.ja}: ${because.ja}\n${name.en}: ${because.en}\n`
    })
    .join('\n')
