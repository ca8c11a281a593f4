import { initArchive } from '../archive/init-archive.ts'
import { type Command, exitCodes } from './command.ts'
import { take } from './common-options.ts'
import { printAnswer } from './print-answer.ts'
import { oneWord } from './words-given.ts'

export const init: Command = {
  name: 'init',
  summary: { ja: 'アーカイブを作る', en: 'Make an archive' },
  usage: 'DIR [--from FOREIGN] [--json]',
  options: {
    from: {
      type: 'string',
      argument: 'FOREIGN',
      does: {
        ja: 'このフォルダの公表文を、写さず書き換えず、その場で読む',
        en: 'Read the notices of this folder where they lie, without copying or changing them',
      },
    },
    ...take('json'),
  },
  examples: [
    {
      line: 'tenmatsu init my-archive',
      does: { ja: '空のアーカイブを作る', en: 'Make an empty archive' },
    },
    {
      line: 'tenmatsu init review --from ../incident-notes',
      does: {
        ja: 'よそのフォルダを読み、番号と判断は review に置く',
        en: 'Read a folder of somebody else; ids and decisions are kept in review',
      },
    },
  ],
  async run(context) {
    const { words, options, language } = context
    const folder = oneWord(words, {
      ja: '作るフォルダを一つ書いてください: tenmatsu init DIR',
      en: 'Name the one folder to make: tenmatsu init DIR',
    })
    const from = options.from as string | undefined
    initArchive(folder, from)
    const next = `tenmatsu ${from ? 'build' : 'import PATH…'} --archive ${folder}`
    printAnswer(context, { archive: folder, from: from ?? null }, () =>
      language === 'ja' ? `${folder} を作りました。次は ${next}` : `Made ${folder}. Next: ${next}`,
    )
    return exitCodes.ok.code
  },
}
