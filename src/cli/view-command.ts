import type { NoticeIndex } from '../index/contract.ts'
import type { Label } from '../model/label.ts'
import { withBuiltArchive } from './built-archive.ts'
import { type Command, type CommandContext, exitCodes, UserError } from './command.ts'
import { take } from './common-options.ts'
import { namesInArchive } from './named-notice.ts'
import { printAnswer } from './print-answer.ts'
import { oneWord } from './words-given.ts'

/** A page of the archive on the terminal: one thing that is named, with everything that is kept of it. */
export interface View<Answer> extends Pick<Command, 'name' | 'summary' | 'examples'> {
  /** What it is named by: INCIDENT. */
  readonly argument: string
  /** Null where the name fits none, or several. */
  answer(index: NoticeIndex, name: string): Promise<Answer | null>
  missing(name: string): Label
  inWords(answer: Answer, context: CommandContext): readonly string[]
}

/** The command that prints such a page, in words or as JSON. */
export const viewCommand = <Answer>(view: View<Answer>): Command => ({
  name: view.name,
  summary: view.summary,
  usage: `${view.argument} [--archive DIR] [--masked] [--json]`,
  options: { ...take('archive', 'cache', 'json', 'masked') },
  examples: view.examples,
  async run(context) {
    const name = oneWord(context.words, {
      ja: `一つだけ書いてください: tenmatsu ${view.name} ${view.argument}`,
      en: `Name one: tenmatsu ${view.name} ${view.argument}`,
    })
    return withBuiltArchive(context, async ({ archive, index }) => {
      let answer: Answer | null = null
      for (const candidate of namesInArchive(archive, name)) answer ??= await view.answer(index, candidate)
      if (answer === null) throw new UserError(view.missing(name), exitCodes.failed.code)
      const found = answer
      printAnswer(context, found, () => view.inWords(found, context))
      return exitCodes.ok.code
    })
  },
})
