import { trendCsv } from '../exports/trend-csv.ts'
import { countingUnits } from '../model/counting-unit.ts'
import { grouped } from '../model/grouped.ts'
import type { Language } from '../model/label.ts'
import { showTrends, showTrendsInput } from '../queries/show-trends.ts'
import { type Trend, type TrendLine, trendNames } from '../queries/trends/trend.ts'
import { withBuiltArchive } from './built-archive.ts'
import { type Command, type CommandContext, exitCodes, UsageError } from './command.ts'
import { take, textOption } from './common-options.ts'
import { printAnswer } from './print-answer.ts'
import { oneLine, styler } from './terminal-text.ts'

export const trends: Command = {
  name: 'trends',
  summary: {
    ja: '推移と分布を数で出す（月ごとの数、種別、経路、漏えい、人数、日数、対策、当局）',
    en: 'Print trends in numbers: by month, types, vectors, leaks, persons, days, measures, authorities',
  },
  usage:
    '[NAME] [--archive DIR] [--from DATE] [--to DATE] [--type CODE] [--sector CODE] [--unit UNIT] [--json] [--csv]',
  options: {
    ...take('archive', 'cache', 'json'),
    csv: {
      type: 'boolean',
      does: { ja: '一つの図の数を CSV で出す', en: 'Print the numbers of one picture as CSV' },
    },
    from: textOption(
      'DATE',
      '（最初の）公表がこの日以後（2025、2025-06、2025-06-03）',
      '(First) published on or after (2025, 2025-06, 2025-06-03)',
    ),
    to: textOption('DATE', '（最初の）公表がこの日以前', '(First) published on or before'),
    type: textOption(
      'CODE',
      '事案種別（docs/vocabulary.md の incident-type）',
      'Type of incident: a code of docs/vocabulary.md',
    ),
    sector: textOption(
      'CODE',
      '業種（docs/vocabulary.md の sector）',
      'Sector: a code of docs/vocabulary.md',
    ),
    unit: textOption(
      'UNIT',
      `数える単位: ${countingUnits.join(' | ')}（既定は incident）`,
      `What is counted: ${countingUnits.join(' | ')} (default: incident)`,
    ),
  },
  examples: [
    {
      line: 'tenmatsu trends by-month --archive my-archive',
      does: {
        ja: '公表・事案・根本事象の月ごとの数',
        en: 'Notices, incidents and root events by month',
      },
    },
    {
      line: 'tenmatsu trends to-first-notice --type ransomware --csv',
      does: {
        ja: 'ランサムウェアの、検知から最初の公表までの日数の分布を CSV で',
        en: 'Days from detection to first notice, of ransomware alone, as CSV',
      },
    },
  ],
  async run(context) {
    const { words, options, language } = context
    const input = inputOf(context)
    if (options.csv === true && input.name === undefined)
      throw new UsageError({
        ja: `--csv には図の名を一つ書いてください: ${trendNames.join('、')}`,
        en: `--csv takes one picture: ${trendNames.join(', ')}`,
      })
    return withBuiltArchive(context, async ({ index }) => {
      const answer = await showTrends(index, input)
      printAnswer(context, answer, () => {
        if (options.csv) return trendCsv(answer.trends[0]!, language)
        const counts = answer.units.map(({ label, count }) => `${label[language]} ${grouped(count)}`)
        return [counts.join('  '), ...answer.trends.map(trend => inWords(trend, context))].join('\n\n')
      })
      return exitCodes.ok.code
    })
    function inputOf({ words: [name, ...more] }: Pick<CommandContext, 'words'>) {
      if (more.length > 0 || (name !== undefined && !trendNames.some(known => known === name)))
        throw new UsageError({
          ja: `図の名は次のうち一つです: ${trendNames.join('、')}（「${oneLine(words.join(' '))}」はありません）`,
          en: `Name one picture: ${trendNames.join(', ')} (there is no "${oneLine(words.join(' '))}")`,
        })
      const asked = showTrendsInput.safeParse({ ...options, ...(name === undefined ? {} : { name }) })
      if (asked.success) return asked.data
      const option = String(asked.error.issues[0]!.path[0])
      throw new UsageError({
        ja: `--${option} の値を読めません。tenmatsu trends --help で書き方が見られます。`,
        en: `The value of --${option} cannot be read. See tenmatsu trends --help.`,
      })
    }
  },
}

const lineInWords = ({ label, group }: TrendLine, language: Language): string =>
  group === null ? label[language] : `${group[language]} ${label[language]}`

/** A row a line: what it counts in each column, nothings left out. */
function inWords(trend: Trend, { language, color }: CommandContext): string {
  const style = styler(color)
  const { name, label, counts, rows, columns, cells, of, leftOut } = trend
  const missing = leftOut.filter(({ count }) => count > 0)
  return [
    `${style(label[language], 'bold')} ${style(name, 'dim')}`,
    style(counts[language], 'dim'),
    ...rows.map((row, i) => {
      const numbers = columns.flatMap((column, j) => {
        const value = cells[i]?.[j] ?? null
        return value === null || value === 0 ? [] : [`${lineInWords(column, language)} ${grouped(value)}`]
      })
      return `  ${lineInWords(row, language)}: ${numbers.length === 0 ? '–' : numbers.join(language === 'ja' ? '、' : ', ')}`
    }),
    style(
      [
        language === 'ja' ? `  対象 ${grouped(of)}` : `  of ${grouped(of)}`,
        ...missing.map(({ label: words, count }) =>
          language === 'ja'
            ? `含まない: ${words.ja} ${grouped(count)}`
            : `left out: ${grouped(count)} ${words.en}`,
        ),
      ].join('  '),
      'dim',
    ),
  ].join('\n')
}
