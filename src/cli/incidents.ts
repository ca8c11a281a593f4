import { joinIncidents } from '../incidents/join-incidents.ts'
import { type ListedIncident, listIncidents } from '../queries/list-incidents.ts'
import { openBuiltArchive } from './built-archive.ts'
import {
  archiveOption,
  type Command,
  type CommandContext,
  cacheOption,
  exitCodes,
  goldOption,
  jsonOption,
  withoutCuratedLinksOption,
} from './command.ts'
import { reasonsOf, spanOfDays } from './incident-lines.ts'
import { titleOf, whenAndWho } from './notice-line.ts'
import { refuseWords } from './refuse-words.ts'
import { oneLine, styler } from './terminal-text.ts'

export const incidents: Command = {
  name: 'incidents',
  summary: {
    ja: '公表を事案（同じ被害組織の同じ出来事）にまとめ、まとめた理由とともに出す',
    en: 'Join notices into incidents, and say why each is joined',
  },
  usage: '[--archive DIR] [--gold | --json] [--without-curated-links]',
  options: {
    archive: archiveOption,
    cache: cacheOption,
    gold: goldOption,
    json: jsonOption,
    'without-curated-links': withoutCuratedLinksOption,
  },
  examples: [
    {
      line: 'tenmatsu incidents --archive my-archive',
      does: { ja: '新しいものから、公表と理由を付けて出す', en: 'Newest first, with notices and reasons' },
    },
    {
      line: 'tenmatsu incidents --gold --without-curated-links',
      does: {
        ja: '収集者のつないだ跡を使わずにまとめ、評価の形（パスの組の JSON）で出す',
        en: "Join without what the archive's keeper noted; print groups of paths as JSON, for evaluation",
      },
    },
  ],
  async run(context) {
    const { options, words, out } = context
    refuseWords(words)
    const withoutCuratedLinks = options['without-curated-links'] === true
    const { index } = await openBuiltArchive(context)
    try {
      if (options.gold) {
        const notices = await index.threaded()
        const paths = new Map(notices.map(({ id, path }) => [id, path]))
        const clusters = joinIncidents(notices, { withoutCuratedLinks }).incidents
        out(`${JSON.stringify(clusters.map(({ notices: ids }) => ids.map(id => paths.get(id))))}\n`)
        return exitCodes.ok.code
      }
      const answer = await listIncidents(index, { withoutCuratedLinks })
      if (options.json) out(`${JSON.stringify(answer)}\n`)
      else {
        const { language } = context
        const [n, of] = [answer.incidents.length, answer.notices]
        out(language === 'ja' ? `事案 ${n} 件（公表 ${of} 件）\n` : `${n} incidents, told by ${of} notices\n`)
        for (const incident of answer.incidents) out(`\n${inWords(incident, context)}\n`)
      }
      return exitCodes.ok.code
    } finally {
      index.close()
    }
  },
}

function inWords(
  { id, title, organisations, first, last, notices, joins }: ListedIncident,
  context: CommandContext,
): string {
  const { language, color } = context
  const style = styler(color)
  const nobody = language === 'ja' ? '組織不明' : 'organisation unknown'
  const untitled = language === 'ja' ? '（題名なし）' : '(no title)'
  const head = `${id}  ${spanOfDays(first, last, language)}  ${oneLine(organisations.join('、')) || nobody}`
  const lines = [style(head, 'bold'), `    ${title === null ? untitled : oneLine(title)}`]
  if (notices.length < 2) return lines.join('\n')
  for (const notice of notices) {
    lines.push(`  - ${notice.id}  ${whenAndWho(notice, language)}  ${titleOf(notice, language)}`)
    for (const join of joins.filter(({ later }) => later === notice.id))
      lines.push(style(`      ${join.earlier} ← ${reasonsOf(join, language)}`, 'dim'))
  }
  return lines.join('\n')
}
