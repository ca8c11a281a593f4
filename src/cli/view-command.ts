import type { NoticeIndex } from '../index/contract.ts'
import type { Label } from '../model/label.ts'
import { openBuiltArchive } from './built-archive.ts'
import { type Command, type CommandContext, exitCodes, UserError } from './command.ts'
import { take } from './common-options.ts'
import { namesInArchive } from './named-notice.ts'

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
    const { words, options, language, out, err } = context
    const [name] = words
    if (name === undefined || words.length > 1)
      throw new UserError(
        {
          ja: `一つだけ書いてください: tenmatsu ${view.name} ${view.argument}`,
          en: `Name one: tenmatsu ${view.name} ${view.argument}`,
        },
        exitCodes.usage.code,
      )
    const { archive, index } = await openBuiltArchive(context)
    try {
      let answer: Answer | null = null
      for (const candidate of namesInArchive(archive, name)) answer ??= await view.answer(index, candidate)
      if (answer === null) {
        err(`${view.missing(name)[language]}\n`)
        return exitCodes.failed.code
      }
      out(options.json ? `${JSON.stringify(answer)}\n` : `${view.inWords(answer, context).join('\n')}\n`)
      return exitCodes.ok.code
    } finally {
      index.close()
    }
  },
})
