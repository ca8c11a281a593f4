import { statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe } from '../model/problem.ts'
import { partPath } from '../pipeline/part-path.ts'
import type { PartRead } from '../pipeline/read-bytes.ts'
import { readFiles } from '../pipeline/read-files.ts'
import { goldRecord } from '../readings/read-notice.ts'
import { listFiles, reasonOf } from '../sources/list-files.ts'
import { openNotice } from '../text/notice-text.ts'
import { type Command, type CommandContext, exitCodes, UsageError, UserError } from './command.ts'
import { take } from './common-options.ts'
import { factLine, headLines, shown } from './fact-lines.ts'

export const read: Command = {
  name: 'read',
  summary: { ja: '公表文を読み、記載事項を出す', en: 'Read notices and print their facts' },
  usage: 'PATH… [--gold] [--root DIR] [--json]',
  options: {
    gold: {
      type: 'boolean',
      does: { ja: 'gold 形式で、一行に一件', en: 'One gold-form record a line (docs/gold-form.md)' },
    },
    root: {
      type: 'string',
      argument: 'DIR',
      does: {
        ja: '出力の path の基準（既定は現在のフォルダ）',
        en: 'What `path` is relative to (default: here)',
      },
    },
    ...take('json'),
  },
  examples: [
    {
      line: 'tenmatsu read notice.md',
      does: { ja: '一件を読み、記載事項と根拠を出す', en: 'Read one notice: its facts with their words' },
    },
    {
      line: 'tenmatsu read notices/2025 --gold --root notices',
      does: { ja: '2025年の公表をすべて gold 形式で', en: 'Every notice of 2025 in gold form' },
    },
  ],
  async run(context) {
    const { words, options, out, err, language } = context
    if (words.length === 0)
      throw new UsageError({
        ja: '読むファイルかフォルダを書いてください: tenmatsu read PATH…',
        en: 'Name the files or folders to read: tenmatsu read PATH…',
      })
    const root = String(options.root ?? '.')
    let failed = false
    const files = words.flatMap(filesAt).map(({ file, size }) => {
      const path = relative(root, file).split(sep).join('/')
      return { path, pathInSource: path, file, size }
    })
    let at = 0
    for await (const { path, parts, because } of readFiles(files)) {
      const { file } = files[at++]!
      if (because !== undefined) {
        failed = true
        err(language === 'ja' ? `${file} を開けません（${because}）\n` : `Cannot open ${file} (${because})\n`)
      }
      for (const part of parts) out(printed(path, part, context))
    }
    return failed ? exitCodes.input.code : exitCodes.ok.code
  },
}

/** A file itself, or the files of a folder that may hold notices, in the order of their paths. */
function filesAt(path: string): { file: string; size: number }[] {
  try {
    const stats = statSync(path)
    if (!stats.isDirectory()) return [{ file: path, size: stats.size }]
  } catch (error) {
    throw new UserError({
      ja: `${path} を開けません（${reasonOf(error)}）。パスを確かめてください。`,
      en: `Cannot open ${path} (${reasonOf(error)}). Check the path.`,
    })
  }
  return listFiles(path).files.map(file => ({ file: join(path, file.path), size: file.size }))
}

function printed(file: string, part: PartRead, { options, language, err }: CommandContext): string {
  const path = partPath(file, part.selector)
  const { document, facts, problems } = part
  if (options.gold) return `${JSON.stringify(goldOf(path, part, err))}\n`
  if (options.json) return `${JSON.stringify({ path, head: document.head, facts, problems })}\n`
  const lines = facts.map(fact => `  ${factLine(fact, language)} 「${shown(fact.evidence[0].quote)}」\n`)
  const trouble = problems.map(p => `  ! ${describe(p, language).message}\n`)
  return `${shown(path)}\n  ${headLines(document, language)}${lines.join('')}${trouble.join('')}\n`
}

/** The record of one notice; where a rule trips over it, one without fields, so that the others are still printed. */
function goldOf(path: string, { document, facts, declined }: PartRead, err: (text: string) => void): object {
  try {
    return goldRecord(path, { facts, declined }, openNotice(document))
  } catch (error) {
    err(`${path}: ${(error as Error).stack ?? error}\n`)
    return { path, publishers: document.head.publishers.map(p => p.value) }
  }
}
