import { z } from 'zod'
import type { Label } from './label.ts'

/**
 * How strongly a notice asserts something, strongest first for a single-valued field.
 * 「漏えいは確認されておりません」 (not_found) and 「漏えいはございません」 (ruled_out) stay apart everywhere.
 */
export const assertionStatuses = ['confirmed', 'possible', 'investigating', 'ruled_out', 'not_found'] as const
export const assertionStatus = z.enum(assertionStatuses)
export type AssertionStatus = z.infer<typeof assertionStatus>

/** `mark` is a sign that tells the statuses apart without colour. */
export const statusTerms: Readonly<Record<AssertionStatus, { label: Label; mark: string; means: Label }>> = {
  confirmed: {
    label: { ja: '確認', en: 'confirmed' },
    mark: '●',
    means: { ja: '公表が事実として述べている', en: 'The notice states it as fact' },
  },
  possible: {
    label: { ja: 'おそれ', en: 'possible' },
    mark: '◐',
    means: {
      ja: '起きた可能性がある、疑われる、推定される、否定できない',
      en: 'May have happened, is suspected or presumed, cannot be excluded',
    },
  },
  investigating: {
    label: { ja: '調査中', en: 'investigating' },
    mark: '△',
    means: {
      ja: '調査中と明言し、それより強い記述がない',
      en: 'Explicitly still being looked into, with no stronger statement',
    },
  },
  ruled_out: {
    label: { ja: '否定', en: 'ruled out' },
    mark: '✕',
    means: { ja: 'ないと述べている', en: 'Stated to be absent' },
  },
  not_found: {
    label: { ja: '確認されていない', en: 'not found' },
    mark: '○',
    means: { ja: '調べたが、これまで証拠がない', en: 'Looked for, no evidence so far' },
  },
}

/** The strongest of several statuses, in the order confirmed > possible > investigating > ruled_out > not_found. */
export function strongest(statuses: readonly AssertionStatus[]): AssertionStatus | null {
  return assertionStatuses.find(status => statuses.includes(status)) ?? null
}
