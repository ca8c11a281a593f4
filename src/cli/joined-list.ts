import type { NoticeIndex } from '../index/contract.ts'
import { type JoinedAnew, joinAnew } from '../queries/join-anew.ts'
import { openBuiltArchive } from './built-archive.ts'
import { type Command, type CommandContext, type CommandOption, exitCodes } from './command.ts'
import { take } from './common-options.ts'
import { refuseWords } from './refuse-words.ts'

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

const words = {
  nothing: { ja: '見つかりませんでした。', en: 'Nothing found.' },
} as const

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
    const { options, out, err, language } = context
    const withoutCuratedLinks = options['without-curated-links'] === true
    const isAnew = withoutCuratedLinks || options.gold === true
    if (isAnew) refuseFilters(context, Object.keys(list.filters))
    const { index } = await openBuiltArchive(context)
    try {
      if (options.gold) {
        out(`${JSON.stringify(list.gold(await joinAnew(index, { withoutCuratedLinks })))}\n`)
        return exitCodes.ok.code
      }
      const answer = isAnew
        ? await list.answerAnew(index, await joinAnew(index, { withoutCuratedLinks }))
        : await list.answer(index, context)
      if (answer === null || list.isEmpty(answer)) {
        if (options.json && answer !== null) out(`${JSON.stringify(answer)}\n`)
        else err(`${words.nothing[language]}\n`)
        return exitCodes.failed.code
      }
      out(options.json ? `${JSON.stringify(answer)}\n` : list.inWords(answer, context))
      return exitCodes.ok.code
    } finally {
      index.close()
    }
  },
})

/** What is joined anew is listed whole. */
function refuseFilters({ words, options }: CommandContext, filters: readonly string[]): void {
  refuseWords([...words, ...filters.filter(name => options[name] !== undefined).map(name => `--${name}`)])
}
