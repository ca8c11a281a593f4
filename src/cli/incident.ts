import type { CitedReport } from '../model/incident.ts'
import { verdictTerms } from '../model/judgement.ts'
import type { Language } from '../model/label.ts'
import { stageInWords } from '../model/stage.ts'
import { type IncidentView, type SharedRoot, showIncident } from '../queries/show-incident.ts'
import type { Command, CommandContext } from './command.ts'
import { incidentInWords, incidentLine } from './incident-lines.ts'
import { noIncident } from './named-notice.ts'
import { oneLine, styler } from './terminal-text.ts'
import { viewCommand } from './view-command.ts'

/** Of a root event with hundreds of incidents the terminal shows so many. */
const mostOthers = 20

export const incident: Command = viewCommand({
  name: 'incident',
  summary: {
    ja: '一つの事案を、公表とまとめた理由、手元にない報、判断、同じ根本事象に遡る事案とともに出す',
    en: 'Show one incident: its notices, why they are joined, reports not in hand, judgements, incidents of the same root event',
  },
  argument: 'INCIDENT',
  examples: [
    {
      line: 'tenmatsu incident 3fa9c01b7e --archive my-archive',
      does: {
        ja: '番号で。まとめられて今はない番号でもよい',
        en: 'By its id; one that was merged into another leads there',
      },
    },
    {
      line: 'tenmatsu incident notices/2025/06/03_架空商事株式会社.md --json',
      does: { ja: '公表の場所で。結果を JSON で出す', en: 'By one of its notices. Print the result as JSON' },
    },
  ],
  missing: noIncident,
  answer: (index, name) => showIncident(index, { incident: name }),
  inWords,
})

const words = {
  formerly: { ja: '以前の番号', en: 'formerly' },
  splitFrom: { ja: 'もとの事案', en: 'split from' },
  cited: { ja: '引かれているが手元にない報', en: 'Reports cited and not in hand' },
  judgements: { ja: '人の判断', en: 'Judgements' },
  nobody: { ja: '記名なし', en: 'unsigned' },
  noDate: { ja: '日付不明', en: 'no date' },
  root: { ja: '根本事象', en: 'Root event' },
} as const

function inWords(view: IncidentView, context: CommandContext): string[] {
  const { language, color } = context
  const style = styler(color)
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', style(title, 'bold'), ...lines]
  const names = [
    ...(view.formerly.length > 0 ? [`${words.formerly[language]}: ${view.formerly.join(', ')}`] : []),
    ...(view.splitFrom === undefined ? [] : [`${words.splitFrom[language]}: ${view.splitFrom}`]),
  ]
  return [
    ...incidentInWords(view, context),
    ...names.map(line => style(`    ${line}`, 'dim')),
    ...section(
      words.cited[language],
      view.cited.map(report => citedInWords(report, language)),
    ),
    ...section(
      words.judgements[language],
      view.judgements.map(({ a, b, verdict, because, by, decision }) => {
        const who = oneLine(by ?? words.nobody[language])
        return `  ${a} – ${b}  ${verdictTerms[verdict][language]}: ${oneLine(because)} (${who})\n      ${oneLine(decision)}`
      }),
    ),
    ...view.sharedRoots.flatMap(root => section(...rootInWords(root, context))),
  ]
}

function citedInWords(
  { published, title, stage, number, by, evidence }: CitedReport,
  language: Language,
): string {
  const what = [
    published ?? words.noDate[language],
    stageInWords(stage, number, language),
    oneLine(title ?? ''),
  ]
  return `  ${what.filter(word => word !== '').join('  ')}\n      ${by}: 「${oneLine(evidence.quote)}」`
}

function rootInWords({ id, root, others }: SharedRoot, context: CommandContext): [string, string[]] {
  const { language } = context
  const more = others.length - mostOthers
  return [
    `${words.root[language]}: ${id}  ${oneLine(root)}`,
    [
      ...others.slice(0, mostOthers).map(other => `  ${incidentLine(other, { language, color: false })}`),
      ...(more > 0 ? [language === 'ja' ? `  ほか ${more} 件` : `  and ${more} more`] : []),
    ],
  ]
}
