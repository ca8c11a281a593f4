import { type CommandContext, exitCodes } from './command.ts'

/** Prints what was asked for: with `--json` as one line of JSON, else in words (lines; the last needs no end). */
export function printAnswer(
  { options, out }: CommandContext,
  answer: unknown,
  inWords: () => string | readonly string[],
): void {
  if (options.json === true) {
    out(`${JSON.stringify(answer)}\n`)
    return
  }
  const words = [inWords()].flat().join('\n')
  out(words === '' || words.endsWith('\n') ? words : `${words}\n`)
}

/** Prints what a search found; where that is nothing it says so. @returns The exit code. */
export function printFound(
  context: CommandContext,
  answer: unknown,
  isNothing: boolean,
  inWords: () => string | readonly string[],
): number {
  const { options, language, err } = context
  if (!isNothing || options.json === true) printAnswer(context, answer, inWords)
  else err(language === 'ja' ? '見つかりませんでした。\n' : 'Nothing found.\n')
  return isNothing ? exitCodes.failed.code : exitCodes.ok.code
}
