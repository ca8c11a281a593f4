import { initArchive } from '../archive/init-archive.ts'
import { type Command, exitCodes, UserError } from './command.ts'
import { take } from './common-options.ts'

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
  async run({ words, options, language, out }) {
    const [folder] = words
    if (folder === undefined || words.length > 1)
      throw new UserError(
        {
          ja: '作るフォルダを一つ書いてください: tenmatsu init DIR',
          en: 'Name the one folder to make: tenmatsu init DIR',
        },
        exitCodes.usage.code,
      )
    const from = options.from as string | undefined
    initArchive(folder, from)
    if (options.json) out(`${JSON.stringify({ archive: folder, from: from ?? null })}\n`)
    else
      out(
        language === 'ja'
          ? `${folder} を作りました。次は tenmatsu ${from ? 'build' : 'import PATH…'} --archive ${folder}\n`
          : `Made ${folder}. Next: tenmatsu ${from ? 'build' : 'import PATH…'} --archive ${folder}\n`,
      )
    return exitCodes.ok.code
  },
}
