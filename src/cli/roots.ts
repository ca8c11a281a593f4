import { findRoots } from '../incidents/find-roots.ts'
import { joinIncidents } from '../incidents/join-incidents.ts'
import { type ListedRoot, listRoots } from '../queries/list-roots.ts'
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
import { spanOfDays } from './incident-lines.ts'
import { titleOf, whenAndWho } from './notice-line.ts'
import { refuseWords } from './refuse-words.ts'
import { oneLine, styler } from './terminal-text.ts'

export const roots: Command = {
  name: 'roots',
  summary: {
    ja: '複数の組織の事案が遡る先（侵害された委託先・サービスなど）を、属する公表とともに出す',
    en: 'List root events: the breached vendor, service or contractor that several organisations trace back to',
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
      line: 'tenmatsu roots --archive my-archive',
      does: {
        ja: '公表の多いものから、属する公表と理由を付けて出す',
        en: 'Those with most notices first, each notice with why it belongs',
      },
    },
    {
      line: 'tenmatsu roots --gold',
      does: {
        ja: '評価の形（{id, root, notices} の JSON）で出す',
        en: 'Print {id, root, notices} as JSON, for evaluation',
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
        const found = findRoots(notices, joinIncidents(notices, { withoutCuratedLinks }).incidents)
        const gold = found.map(({ id, root, notices: ids }) => ({
          id,
          root,
          notices: ids.map(n => paths.get(n)),
        }))
        out(`${JSON.stringify(gold)}\n`)
        return exitCodes.ok.code
      }
      const answer = await listRoots(index, { withoutCuratedLinks })
      if (options.json) out(`${JSON.stringify(answer)}\n`)
      else {
        const { language } = context
        const n = answer.roots.length
        out(language === 'ja' ? `根本事象 ${n} 件\n` : `${n} root events\n`)
        for (const root of answer.roots) out(`\n${inWords(root, context)}\n`)
      }
      return exitCodes.ok.code
    } finally {
      index.close()
    }
  },
}

function inWords(event: ListedRoot, { language, color }: CommandContext): string {
  const style = styler(color)
  const counts =
    language === 'ja'
      ? `公表 ${event.notices.length} 件・事案 ${event.incidents} 件・組織 ${event.organisations.length}`
      : `${event.notices.length} notices, ${event.incidents} incidents, ${event.organisations.length} organisations`
  const lines = [
    style(`${event.id}  ${oneLine(event.root)}  ${spanOfDays(event.first, event.last, language)}`, 'bold'),
    `    ${counts}`,
  ]
  const why = new Map(event.because.map(reason => [reason.notice, reason]))
  for (const notice of event.notices) {
    lines.push(`  - ${notice.id}  ${whenAndWho(notice, language)}  ${titleOf(notice, language)}`)
    const reason = why.get(notice.id)
    if (!reason) continue
    const words = reason.words ? ` (${oneLine(reason.words)})` : ''
    lines.push(style(`      ${reason.label[language]}${words}`, 'dim'))
  }
  return lines.join('\n')
}
