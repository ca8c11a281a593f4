import type { Label } from '../model/label.ts'
import { UsageError } from './command.ts'

/** For commands that take options only. @throws UsageError where there are words. */
export function refuseWords(words: readonly string[]): void {
  if (words.length > 0)
    throw new UsageError({
      ja: `「${words[0]}」は要りません。--help を見てください。`,
      en: `"${words[0]}" is not expected here. See --help.`,
    })
}

/** The one word that a command takes. @throws UsageError, which says what to write, where there is none, or more. */
export function oneWord([word, ...more]: readonly string[], wanted: Label): string {
  if (word === undefined || more.length > 0) throw new UsageError(wanted)
  return word
}
