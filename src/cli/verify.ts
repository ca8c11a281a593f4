import type { Language } from '../model/label.ts'
import { describe, type Problem } from '../model/problem.ts'
import type { Verification } from '../pipeline/verify.ts'
import { type Command, exitCodes, UsageError } from './command.ts'
import { take } from './common-options.ts'
import { namedArchive } from './named-archive.ts'
import { printAnswer } from './print-answer.ts'
import { progressBar } from './progress.ts'
import { counted, oneLine } from './terminal-text.ts'
import { refuseWords } from './words-given.ts'

export const verify: Command = {
  name: 'verify',
  summary: {
    ja: '取得物・記録・根拠が、書かれたときのままであることを確かめる',
    en: 'Prove that captures, log and quoted words are as they were written',
  },
  usage: '[--archive DIR] [--head HASH] [--without-captures] [--json] [--cache DIR]',
  options: {
    ...take('archive', 'cache', 'json', 'progress'),
    head: {
      type: 'string',
      argument: 'HASH',
      does: {
        ja: '以前の build が出した記録の末尾（64 桁）が、記録の中にあることも確かめる',
        en: 'Prove as well that the log holds this head (64 digits) that an earlier build printed',
      },
    },
    'without-captures': {
      type: 'boolean',
      does: {
        ja: '取得物を置かない写しで、取得物のほかを確かめる',
        en: 'In a copy that leaves the captures out: prove everything else',
      },
    },
  },
  examples: [
    {
      line: 'tenmatsu verify --archive my-archive',
      does: {
        ja: 'すべて書かれたときのままなら 0、そうでなければ 1 で終わる',
        en: 'Ends with 0 where everything is as it was written, else with 1',
      },
    },
    {
      line: 'tenmatsu verify --head 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 --json',
      does: {
        ja: '控えておいた末尾から後に書き足されただけであることを確かめ、JSON で出す',
        en: 'Prove that the log has only grown since that head was noted; print JSON',
      },
    },
  ],
  async run(context) {
    const { options, words, language } = context
    refuseWords(words)
    const head = headOf(options.head)
    const archive = namedArchive(context)
    const bar = progressBar(context)
    const { verify: verifyArchive } = await import('../pipeline/verify.ts')
    const found = await verifyArchive(archive, {
      head,
      withoutCaptures: options['without-captures'] === true,
      onProgress: bar.show,
    }).finally(bar.end)
    const holds = found.problems.length === 0
    printAnswer(context, { holds, ...found }, () => inWords(found, archive.layout, language))
    return holds ? exitCodes.ok.code : exitCodes.failed.code
  },
}

function headOf(given: unknown): string | undefined {
  if (given === undefined) return undefined
  const head = String(given).trim().toLowerCase()
  if (/^[0-9a-f]{64}$/.test(head)) return head
  throw new UsageError({
    ja: '--head には、build が出した 64 桁の十六進数を書いてください。',
    en: '--head takes the 64 hexadecimal digits that a build printed.',
  })
}

/** Problems that are told one by one; the rest are in --json. */
const mostTold = 50

function inWords(found: Verification, layout: 'own' | 'foreign', language: Language): string {
  const { captures, capturesFound, notices, quotes, logLines, logHead, problems } = found
  const ja = language === 'ja'
  const lines = [
    ja
      ? `公表 ${notices} 件、根拠 ${quotes} 箇所`
      : `${counted(notices, 'notice')}, ${counted(quotes, 'quote')}`,
    ...(layout === 'own'
      ? [
          ja
            ? `取得物 ${captures} 件、記録 ${logLines} 行、末尾 ${logHead ?? 'なし'}`
            : `${counted(captures, 'capture')}, ${counted(logLines, 'line')} of the log, head ${logHead ?? 'none'}`,
        ]
      : [
          ja
            ? '自前のアーカイブでないため、記録はありません。前の build のハッシュと比べました'
            : 'Not an archive of our own, so there is no log: held against the hashes of the last build',
        ]),
    ...(capturesFound > 0
      ? [
          ja
            ? `うち ${capturesFound} 件は、記録のないまま置かれていたものを後から記録しました`
            : `${capturesFound} of them lay there without a line and were logged later`,
        ]
      : []),
    ...problems.slice(0, mostTold).map(p => told(p, language)),
    ...(problems.length > mostTold
      ? [ja ? `ほか ${problems.length - mostTold} 件` : `and ${problems.length - mostTold} more`]
      : []),
    problems.length === 0
      ? ja
        ? 'すべて書かれたときのままです'
        : 'Everything is as it was written'
      : ja
        ? `${problems.length} 件が合いません`
        : `${counted(problems.length, 'thing')} ${problems.length === 1 ? 'does' : 'do'} not hold`,
  ]
  return `${lines.join('\n')}\n`
}

function told(p: Problem, language: Language): string {
  const { message, hint } = describe(p, language)
  const { path, start } = p.place
  const where = path === undefined ? '' : `${path}${start === undefined ? '' : `:${start}`}: `
  return `  ${p.code}: ${oneLine(where + message)}\n      ${oneLine(hint)}`
}
