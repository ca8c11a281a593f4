import { describe } from '../model/problem.ts'
import { type Doubt, type ListDoubtsOutput, listDoubts, listDoubtsInput } from '../queries/list-doubts.ts'
import { withBuiltArchive } from './built-archive.ts'
import { type Command, type CommandContext, exitCodes, UsageError, type UserError } from './command.ts'
import { take } from './common-options.ts'
import { titleOf, whenAndWho } from './notice-line.ts'
import { printAnswer } from './print-answer.ts'
import { oneLine, styler } from './terminal-text.ts'
import { refuseWords } from './words-given.ts'

export const doubts: Command = {
  name: 'doubts',
  summary: {
    ja: '読み取りが疑わしい点を、疑わしい順に出す（人が見直すための列）',
    en: 'List what puts a reading in doubt, the most doubtful first: a queue for review',
  },
  usage: '[--archive DIR] [--limit N] [--code CODE] [--masked] [--json]',
  options: {
    ...take('archive', 'cache', 'json', 'masked'),
    limit: {
      type: 'string',
      argument: 'N',
      does: { ja: '出す件数（既定は 20、多くて 1000）', en: 'How many to print (default 20, at most 1000)' },
    },
    code: {
      type: 'string',
      argument: 'CODE',
      does: {
        ja: '一つの種類だけ（docs/problems.md の code）',
        en: 'Only doubts of one kind (a code of docs/problems.md)',
      },
    },
  },
  examples: [
    {
      line: 'tenmatsu doubts --archive my-archive',
      does: {
        ja: '疑わしいものから 20 件。それぞれの公表は tenmatsu explain で開く',
        en: 'The 20 most doubtful; open the notice of each with tenmatsu explain',
      },
    },
    {
      line: 'tenmatsu doubts --code events-out-of-order --limit 1000 --json',
      does: {
        ja: '出来事の順が合わないものをすべて JSON で',
        en: 'All notices whose events are out of order, as JSON',
      },
    },
  ],
  async run(context) {
    const { options, words } = context
    refuseWords(words)
    const input = listDoubtsInput.safeParse({
      perPage: options.limit ?? 20,
      ...(options.code === undefined ? {} : { code: options.code }),
    })
    if (!input.success) throw badOption(input.error.issues[0]?.path[0] === 'code' ? 'code' : 'limit')
    return withBuiltArchive(context, async ({ index }) => {
      const answer = await listDoubts(index, input.data)
      printAnswer(context, answer, () => inWords(answer, context))
      return exitCodes.ok.code
    })
  },
}

const badOption = (name: 'code' | 'limit'): UserError =>
  new UsageError(
    name === 'code'
      ? {
          ja: '--code には docs/problems.md にある種類を書いてください。',
          en: '--code takes a kind of problem: see docs/problems.md.',
        }
      : {
          ja: '--limit には 1 から 1000 の整数を書いてください。',
          en: '--limit takes a whole number from 1 to 1000.',
        },
  )

function inWords(answer: ListDoubtsOutput, context: CommandContext): string {
  const { language } = context
  const { total, doubts } = answer
  if (total === 0) return language === 'ja' ? '疑わしい点はありません。\n' : 'Nothing is in doubt.\n'
  const head =
    language === 'ja'
      ? `疑わしい点 ${total} 件のうち、上から ${doubts.length} 件`
      : `${doubts.length} of ${total} doubts, the most doubtful first`
  return `${[head, ...doubts.map(doubt => doubtInWords(doubt, context))].join('\n\n')}\n`
}

function doubtInWords(doubt: Doubt, { language, color }: CommandContext): string {
  const style = styler(color)
  const { notice, problem, weight, words, otherWords } = doubt
  const { message, hint } = describe(problem, language)
  const quoted = [words, otherWords]
    .filter(part => part !== null)
    .map(part => style(`「${oneLine(part)}」`, 'cyan'))
  return [
    `[${weight}] ${style(oneLine(message), 'bold')}`,
    ...(quoted.length > 0 ? [`    ${quoted.join(' ↔ ')}`] : []),
    `    ${oneLine(hint)}`,
    `    ${whenAndWho(notice, language)}  ${titleOf(notice, language)}`,
    style(`    ${problem.code}  tenmatsu explain ${notice.id}`, 'dim'),
  ].join('\n')
}
