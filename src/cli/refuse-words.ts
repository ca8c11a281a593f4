import { exitCodes, UserError } from './command.ts'

/** For commands that take options only. @throws UserError where there are words. */
export function refuseWords(words: readonly string[]): void {
  if (words.length > 0)
    throw new UserError(
      {
        ja: `「${words[0]}」は要りません。--help を見てください。`,
        en: `"${words[0]}" is not expected here. See --help.`,
      },
      exitCodes.usage.code,
    )
}
