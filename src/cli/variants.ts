import { variants as table } from '../text/search/variants.ts'
import { type Command, exitCodes } from './command.ts'
import { take } from './common-options.ts'
import { printAnswer } from './print-answer.ts'
import { refuseWords } from './words-given.ts'

export const variants: Command = {
  name: 'variants',
  summary: {
    ja: '検索で同じ語とみなす表記の表を出す',
    en: 'Print the table of spellings that a search takes for one word',
  },
  usage: '[--json]',
  options: { ...take('json') },
  examples: [
    {
      line: 'tenmatsu variants',
      does: {
        ja: '一行に一組。引用符で囲まない語は、同じ組のどの表記も見つける（全角・半角と大文字・小文字は常に同じ）',
        en: 'One group a line. A word without quotation marks finds every spelling of its group (width and case never matter)',
      },
    },
  ],
  async run(context) {
    refuseWords(context.words)
    printAnswer(context, table, () => table.map(group => group.join(' ・ ')))
    return exitCodes.ok.code
  },
}
