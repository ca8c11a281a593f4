import type { NoticeIndex } from '../index/contract.ts'
import { type JoinedAnew, joinAnew } from '../queries/join-anew.ts'
import { withBuiltArchive } from './built-archive.ts'
import { type Command, type CommandContext, type CommandOption, exitCodes } from './command.ts'
import { take } from './common-options.ts'
import { printFound } from './print-answer.ts'
import { refuseWords } from './words-given.ts'

/** A list of what notices are joined into: from the index as built, or joined anew by other evidence. */
export interface JoinedList<Answer> extends Pick<Command, 'name' | 'summary' | 'usage' | 'examples'> {
  readonly filters: Readonly<Record<string, CommandOption>>
  /** As built; null where what is asked about is not there. */
  answer(index: NoticeIndex, context: CommandContext): Promise<Answer | null>
  /** The same of everything joined anew. */
  answerAnew(index: NoticeIndex, joined: JoinedAnew): Promise<Answer>
  /** In the form of the evaluation. */
  gold(joined: JoinedAnew): unknown
  isEmpty(answer: Answer): boolean
  inWords(answer: Answer, context: CommandContext): string
}

/** The command that prints such a list: in words, as JSON, or in the form of the evaluation. */
export const joinedList = <Answer>(list: JoinedList<Answer>): Command => ({
  name: list.name,
  summary: list.summary,
  usage: list.usage,
  rawWords: true,
  options: {
    ...take('archive', 'cache', 'gold', 'json', 'masked', 'without-curated-links'),
    ...list.filters,
  },
  examples: list.examples,
  async run(context) {
    const { options, out } = context
    const withoutCuratedLinks = options['without-curated-links'] === true
    const isAnew = withoutCuratedLinks || options.gold === true
    if (isAnew) refuseFilters(context, Object.keys(list.filters))
    return withBuiltArchive(context, async ({ index }) => {
      if (options.gold) {
        out(`${JSON.stringify(list.gold(await joinAnew(index, { withoutCuratedLinks })))}\n`)
        return exitCodes.ok.code
      }
      const answer = isAnew
        ? await list.answerAnew(index, await joinAnew(index, { withoutCuratedLinks }))
        : await list.answer(index, context)
      const isNothing = answer === null || list.isEmpty(answer)
      return printFound(context, answer, isNothing, () => list.inWords(answer!, context))
    })
  },
})

/** What is joined anew is listed whole. */
function refuseFilters({ words, options }: CommandContext, filters: readonly string[]): void {
  refuseWords([...words, ...filters.filter(name => options[name] !== undefined).map(name => `--${name}`)])
}
