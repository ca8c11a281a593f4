import { readFileSync } from 'node:fs'
import type { Archive } from '../archive/open-archive.ts'
import { decode } from '../formats/decode.ts'
import type { Label } from '../model/label.ts'
import { readWatched } from '../pipeline/read-watched.ts'
import { type WatchedNames, watchNames, watchNamesInput } from '../queries/watch-names.ts'
import { concernTerms } from '../queries/watched-names.ts'
import { withBuiltArchive } from './built-archive.ts'
import { type Command, type CommandContext, exitCodes, UsageError, UserError } from './command.ts'
import { take } from './common-options.ts'
import { incidentLine } from './incident-lines.ts'
import { printAnswer } from './print-answer.ts'
import { oneLine, styler } from './terminal-text.ts'

export const suppliers: Command = {
  name: 'suppliers',
  summary: {
    ja: '取引先やサービスの名前の一覧にかかわる事案を出す',
    en: 'Show the incidents that concern a list of suppliers and services',
  },
  usage: '[FILE] [--archive DIR] [--since DATE] [--masked] [--json]',
  options: {
    ...take('archive', 'cache', 'json', 'masked'),
    since: {
      type: 'string',
      argument: 'DATE',
      does: {
        ja: 'この日以後に公表があった事案だけ（2025、2025-06、2025-06-03）',
        en: 'Only incidents with a notice since this day, month or year (2025, 2025-06, 2025-06-03)',
      },
    },
  },
  examples: [
    {
      line: 'tenmatsu suppliers suppliers.csv --archive my-archive',
      does: {
        ja: '一行に一つの名前（別の呼び方はコンマの後ろに）を挙げた CSV で',
        en: 'By a CSV file with a name a line, other names it goes by behind commas',
      },
    },
    {
      line: 'tenmatsu suppliers --since 2026-01 --json',
      does: {
        ja: '設定の suppliers が指す一覧で。2026年1月以後のものを JSON で',
        en: 'By the list that the setting suppliers names; since January 2026, as JSON',
      },
    },
  ],
  async run(context) {
    const { words, options } = context
    if (words.length > 1)
      throw new UsageError({
        ja: '一覧のファイルを一つだけ書いてください: tenmatsu suppliers FILE',
        en: 'Name one file: tenmatsu suppliers FILE',
      })
    return withBuiltArchive(context, async ({ archive, index }) => {
      const names = words[0] === undefined ? ownList(archive) : listIn(words[0])
      const since = options.since as string | undefined
      const asked = watchNamesInput.safeParse({ names, ...(since === undefined ? {} : { since }) })
      if (!asked.success) throw new UsageError(fault(asked.error.issues[0]?.path[0]))
      const found = await watchNames(index, asked.data)
      printAnswer(context, found, () => inWords(found, context))
      return found.entries.some(({ total }) => total > 0) ? exitCodes.ok.code : exitCodes.failed.code
    })
  },
}

/** The list that the archive's settings name. @throws UsageError where they name none. */
function ownList(archive: Archive): string {
  const own = archive.layout === 'own' ? readWatched(archive).suppliers : null
  if (own !== null) return own
  throw new UsageError({
    ja: '一覧のファイルを書くか、tenmatsu.json の suppliers に CSV ファイルを指定してください。',
    en: 'Name a file, or a CSV file under suppliers in tenmatsu.json.',
  })
}

function listIn(file: string): string {
  try {
    return decode(readFileSync(file)).text
  } catch (error) {
    const because = (error as NodeJS.ErrnoException).code ?? (error as Error).message
    throw new UserError(
      {
        ja: `${file} を読めません（${because}）。CSV ファイルの場所を確かめてください。`,
        en: `Cannot read ${file} (${because}). Check where the CSV file is.`,
      },
      exitCodes.input.code,
    )
  }
}

const fault = (field: unknown): Label =>
  field === 'since'
    ? {
        ja: '--since は 2025-06-03、2025-06、2025 の形で書いてください。',
        en: 'Write --since as 2025-06-03, 2025-06 or 2025.',
      }
    : { ja: '一覧は 4 万字までです。分けてください。', en: 'The list may have 40,000 characters. Part it.' }

function inWords({ entries }: WatchedNames, { language, color }: CommandContext): string[] {
  const style = styler(color)
  const none = language === 'ja' ? 'かかわる事案は見つかりません' : 'no incident concerns it'
  return entries.flatMap(({ name, total, matches }) => [
    `${style(oneLine(name), 'bold')}  ${total === 0 ? style(none, 'dim') : language === 'ja' ? `事案 ${total} 件` : `incidents: ${total}`}`,
    ...matches.flatMap(match => [
      `  ${concernTerms[match.as][language]}: ${incidentLine(match, { language, color: false })}`,
      ...(match.named === null
        ? []
        : [style(`      「${oneLine(match.named.snippet.text)}」 ${match.named.notice}`, 'dim')]),
    ]),
    ...(total > matches.length
      ? [
          style(
            language === 'ja'
              ? `  ほか ${total - matches.length} 件`
              : `  and ${total - matches.length} more`,
            'dim',
          ),
        ]
      : []),
  ])
}
