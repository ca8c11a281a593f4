import { kindsOfFact } from '../facts/index.ts'
import type { Standing } from '../incidents/ledger/state-as-of.ts'
import type { Language } from '../model/label.ts'
import { statusTerms } from '../model/status.ts'
import { type Comparison, compareIncidents, mostCompared } from '../queries/compare-incidents.ts'
import { withBuiltArchive } from './built-archive.ts'
import { type Command, type CommandContext, exitCodes, UsageError } from './command.ts'
import { take } from './common-options.ts'
import { spanOfDays } from './incident-lines.ts'
import { namesInArchive, noIncident } from './named-notice.ts'
import { printAnswer } from './print-answer.ts'
import { oneLine, styler } from './terminal-text.ts'

const names = 'ABCDEF'

export const compare: Command = {
  name: 'compare',
  summary: {
    ja: '複数の事案を並べ、述べられていることを項目ごとに出す',
    en: 'Lay incidents side by side: what the notices of each state, row by row',
  },
  usage: 'INCIDENT INCIDENT… [--archive DIR] [--masked] [--json]',
  options: { ...take('archive', 'cache', 'json', 'masked') },
  examples: [
    {
      line: 'tenmatsu compare 3fa9c01b7e 8be2a41c90 --archive my-archive',
      does: {
        ja: '二つの事案を、番号で（その公表でもよい）',
        en: 'Two incidents, by their ids or notices of theirs',
      },
    },
    {
      line: 'tenmatsu compare 3fa9 8be2 51cc --json',
      does: {
        ja: '番号の初めの4字で。結果を JSON で出す',
        en: 'By the first 4 characters. Print the result as JSON',
      },
    },
  ],
  async run(context) {
    const { words, language, err } = context
    if (words.length < 2 || words.length > mostCompared)
      throw new UsageError({
        ja: `事案を二つから ${mostCompared} 件まで書いてください: tenmatsu compare INCIDENT INCIDENT`,
        en: `Name two to ${mostCompared} incidents: tenmatsu compare INCIDENT INCIDENT`,
      })
    return withBuiltArchive(context, async ({ archive, index }) => {
      const asked: string[] = []
      for (const word of words) {
        let id: string | undefined
        for (const candidate of namesInArchive(archive, word))
          id ??= (await index.incident(candidate))?.id ?? (await index.find(candidate))?.id
        asked.push(id ?? word)
      }
      const comparison = await compareIncidents(index, { incidents: asked })
      for (const name of comparison.missing) err(`${noIncident(name)[language]}\n`)
      if (comparison.incidents.length < 2) return exitCodes.failed.code
      printAnswer(context, comparison, () => inWords(comparison, context))
      return comparison.missing.length > 0 ? exitCodes.failed.code : exitCodes.ok.code
    })
  },
}

function inWords({ incidents, rows }: Comparison, { language, color }: CommandContext): string[] {
  const style = styler(color)
  const nobody = language === 'ja' ? '組織不明' : 'organisation unknown'
  const untitled = language === 'ja' ? '（題名なし）' : '(no title)'
  const heads = incidents.flatMap(({ id, first, last, organisations, title, told, times }, at) => [
    style(
      `${names[at]}  ${id}  ${spanOfDays(first, last, language)}  ${oneLine(organisations.join('、')) || nobody}`,
      'bold',
    ),
    `   ${title === null ? untitled : oneLine(title)}`,
    style(
      `   ${[language === 'ja' ? `公表 ${told} 件` : `notices: ${told}`, ...times.map(time => `${time.label[language]}: ${time.days} ${language === 'ja' ? '日' : 'days'}`)].join(language === 'ja' ? '、' : ', ')}`,
      'dim',
    ),
  ])
  const body = kindsOfFact.flatMap(kind => {
    const of = rows.filter(row => row.kind === kind.kind)
    return of.length === 0
      ? []
      : [
          '',
          style(kind.label[language], 'bold'),
          ...of.flatMap(({ label, cells }) => [
            `  ${oneLine(label[language])}`,
            ...cells.flatMap((cell, at) =>
              cell.map(standing => `    ${names[at]} ${said(standing, language)}`),
            ),
          ]),
        ]
  })
  return [...heads, ...body]
}

function said({ version, isWithdrawn }: Standing, language: Language): string {
  const { fact, notice, sentence } = version.statement
  const { mark, label } = statusTerms[fact.status]
  const kind = kindsOfFact.find(({ kind }) => kind === fact.kind)
  const value = kind ? oneLine(kind.show(fact.value, language)) : ''
  const words = oneLine(sentence.quote.trim())
  const short = words.length > 70 ? `${words.slice(0, 69)}…` : words
  const takenBack = isWithdrawn ? (language === 'ja' ? '（取り消し）' : ' (taken back)') : ''
  return `${mark} ${value} [${label[language]}]${takenBack} 「${short}」 ${notice}`
}
