import { describe, type ProblemCode } from '../model/problem.ts'
import { importNotices } from '../pipeline/import-notices.ts'
import { waitingForBuild } from './built-archive.ts'
import { type Command, exitCodes, UsageError } from './command.ts'
import { take } from './common-options.ts'
import { namedArchive } from './named-archive.ts'
import { printAnswer } from './print-answer.ts'
import { progressBar } from './progress.ts'
import { counted } from './terminal-text.ts'

export const importCommand: Command = {
  name: 'import',
  summary: {
    ja: 'ファイルやフォルダの公表文をアーカイブに取り込む',
    en: 'Take the notices in files and folders into an archive',
  },
  usage: 'PATH… --archive DIR [--json]',
  options: { ...take('archive', 'json', 'progress') },
  examples: [
    {
      line: 'tenmatsu import notes/2026 page.txt --archive my-archive',
      does: {
        ja: 'フォルダと、投稿が並ぶページを取り込む（書式は中身から見分ける）',
        en: 'Import a folder and a page of several posts (the format is told from the content)',
      },
    },
    {
      line: 'tenmatsu import notice.txt --archive my-archive --json',
      does: {
        ja: '一件を取り込み、結果を JSON で出す',
        en: 'Import one notice and print the result as JSON',
      },
    },
  ],
  async run(context) {
    const { words, language, err } = context
    if (words.length === 0)
      throw new UsageError({
        ja: '取り込むファイルかフォルダを書いてください: tenmatsu import PATH… --archive DIR',
        en: 'Name the files or folders to import: tenmatsu import PATH… --archive DIR',
      })
    const archive = namedArchive(context)
    const bar = progressBar(context)
    const { notices, problems } = await importNotices(archive, words, {
      onProgress: bar.show,
      onWait: () => err(`${waitingForBuild[language]}\n`),
    }).finally(bar.end)
    for (const p of problems) {
      const { message, hint } = describe(p, language)
      err(`${p.place.path ?? ''}: ${message}${language === 'ja' ? '。' : '. '}${hint}\n`)
    }
    const added = notices.filter(n => n.isNew).length
    const already = notices.length - added
    const told = problems.map(p => ({ ...p, ...describe(p, language) }))
    printAnswer(context, { added, already, problems: told, notices }, () => [
      // A person who imports a few wants to see where they went; a thousand lines tell nothing.
      ...(notices.length <= 50
        ? notices.map(({ from, notice, isNew }) => `${isNew ? '+' : '='} ${from} → ${notice}`)
        : []),
      language === 'ja'
        ? `取り込み ${added} 件、すでにあるもの ${already} 件、問題 ${problems.length} 件`
        : `${added} imported, ${already} there already, ${counted(problems.length, 'problem')}`,
      ...(added > 0 ? [`${nextWords[language]}: tenmatsu build --archive ${archive.folder}`] : []),
    ])
    return problems.some(({ code }) => notTaken.has(code)) ? exitCodes.input.code : exitCodes.ok.code
  },
}

const nextWords = { ja: '次は', en: 'Next' } as const

/** With these nothing was taken of a file. */
const notTaken: ReadonlySet<ProblemCode> = new Set(['file-unreadable', 'import-too-large'])
