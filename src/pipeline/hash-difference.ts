import type { Label } from '../model/label.ts'

const words = {
  unlogged: { ja: '記録にない', en: 'not in the log' },
  missing: { ja: 'ファイルがない', en: 'it is missing' },
  changed: { ja: '中身が変わった', en: 'its bytes changed' },
} as const satisfies Record<string, Label>

/** In what the hash of a file differs from the one that was noted of it; null where in nothing. */
export function hashDifference(noted: string | undefined, found: string | undefined): Label | null {
  if (noted === found) return null
  if (noted === undefined) return words.unlogged
  return found === undefined ? words.missing : words.changed
}
