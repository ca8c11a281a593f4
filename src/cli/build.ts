import type { Language } from '../model/label.ts'
import { problemCatalogue } from '../model/problem.ts'
import { build as buildArchive } from '../pipeline/build.ts'
import type { BuildSummary } from '../pipeline/build-summary.ts'
import { indexRenewed, waitingForBuild } from './built-archive.ts'
import { type Command, exitCodes, UsageError } from './command.ts'
import { take } from './common-options.ts'
import { namedArchive } from './named-archive.ts'
import { printAnswer } from './print-answer.ts'
import { progressBar } from './progress.ts'
import { counted } from './terminal-text.ts'
import { refuseWords } from './words-given.ts'

export const build: Command = {
  name: 'build',
  summary: {
    ja: 'アーカイブを読み、索引と読み取り結果を最新にする',
    en: 'Read the archive and bring its index and readings up to date',
  },
  usage: '[--archive DIR] [--json] [--workers N] [--fresh] [--cache DIR]',
  options: {
    ...take('archive', 'cache', 'json', 'progress'),
    fresh: {
      type: 'boolean',
      does: { ja: '索引を捨てて作り直す', en: 'Throw the index away and make it anew' },
    },
    workers: {
      type: 'string',
      argument: 'N',
      does: {
        ja: '読み取りのスレッドの数（既定はコアの数。結果は同じ）',
        en: 'Threads that read (default: one a core; the result is the same)',
      },
    },
  },
  examples: [
    {
      line: 'tenmatsu build --archive my-archive',
      does: {
        ja: '変わった公表だけを読み、索引を最新にする',
        en: 'Read what has changed and bring the index up to date',
      },
    },
    {
      line: 'tenmatsu build --archive ../incident-notes --cache /tmp/cache --json',
      does: {
        ja: 'よそのフォルダを書き換えずに読み、結果を JSON で出す',
        en: 'Read a folder of somebody else without writing into it, and print the result as JSON',
      },
    },
  ],
  async run(context) {
    const { options, language, err, words } = context
    refuseWords(words)
    const archive = namedArchive(context)
    const bar = progressBar(context)
    const summary = await buildArchive(archive, {
      workers: workersOf(options.workers),
      fresh: options.fresh === true,
      onProgress: bar.show,
      onWait: () => err(`${waitingForBuild[language]}\n`),
      onRenewed: because => err(`${indexRenewed(because)[language]}\n`),
    }).finally(bar.end)
    printAnswer(context, summary, () => summaryInWords(summary, language))
    return exitCodes.ok.code
  },
}

function workersOf(given: unknown): number | undefined {
  if (given === undefined) return undefined
  const n = Number(given)
  if (!Number.isInteger(n) || n < 0 || n > 64)
    throw new UsageError({
      ja: '--workers には 0 から 64 の整数を書いてください。',
      en: '--workers takes a whole number from 0 to 64.',
    })
  return n
}

function summaryInWords(summary: BuildSummary, language: Language): string {
  const { notices, added, changed, removed, problems, problemsByCode, seconds } = summary
  const took = seconds.toFixed(2)
  const lines =
    language === 'ja'
      ? [
          `公表 ${notices} 件（追加 ${added}、変更 ${changed}、削除 ${removed}）、問題 ${problems} 件、${took} 秒`,
        ]
      : [
          `${counted(notices, 'notice')} (${added} added, ${changed} changed, ${removed} removed), ${counted(problems, 'problem')}, ${took} s`,
        ]
  if (summary.takenDown > 0)
    lines.push(
      language === 'ja'
        ? `取り下げた公表 ${summary.takenDown} 件（tenmatsu takedown --list）`
        : `${counted(summary.takenDown, 'notice')} taken down (tenmatsu takedown --list)`,
    )
  if (summary.logHead !== null) lines.push(`${logHeadWord[language]} ${summary.logHead}`)
  for (const [code, count] of Object.entries(problemsByCode)) {
    const entry = problemCatalogue[code as keyof typeof problemCatalogue]
    lines.push(
      `  ${String(count).padStart(6)}  ${code}: ${entry ? withoutDetails(entry.message[language]) : ''}`,
    )
  }
  return `${lines.join('\n')}\n`
}

const logHeadWord = {
  ja: '記録の末尾（verify --head で確かめる）:',
  en: 'Head of the log (for verify --head):',
} as const

/** A message for many problems at once: what stands for the details of one is left out. */
const withoutDetails = (message: string): string =>
  message
    .replace(/[（(][^（）(){]*\{\w+\}[^（）()]*[）)]/g, '')
    .replace(/\{\w+\}/g, '…')
    .trim()
