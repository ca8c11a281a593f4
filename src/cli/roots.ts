import type { FoundRoot } from '../model/root-event.ts'
import { type ListedRoot, listedRoots, listRoots, listRootsInput, rootOrders } from '../queries/list-roots.ts'
import type { CommandContext } from './command.ts'
import { sortOption, take } from './common-options.ts'
import { spanOfDays } from './incident-lines.ts'
import { joinedList } from './joined-list.ts'
import { titleOf, whenAndWho } from './notice-line.ts'
import { perCommand, queryInput } from './query-input.ts'
import { counted, oneLine, styler } from './terminal-text.ts'

const input = listRootsInput.extend({ perPage: perCommand })

interface Answer {
  readonly total: number
  readonly roots: readonly ListedRoot[]
}

export const roots = joinedList<Answer>({
  name: 'roots',
  summary: {
    ja: '複数の組織の事案が遡る先（侵害された委託先・サービスなど）を、属する公表とともに出す',
    en: 'List root events: the breached vendor, service or contractor that several organisations trace back to',
  },
  usage: '[NAME] [--archive DIR] [--limit N] [--json] [--gold] [--without-curated-links]',
  filters: {
    ...take('limit', 'page', 'from', 'to'),
    sort: sortOption(rootOrders),
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
      line: 'tenmatsu roots 印刷 --from 2025-07',
      does: { ja: '名の一部と期間で絞る', en: 'By a part of the name and by time' },
    },
    {
      line: 'tenmatsu roots --gold',
      does: {
        ja: '評価の形（{id, root, notices} の JSON）で出す',
        en: 'Print {id, root, notices} as JSON, for evaluation',
      },
    },
  ],
  answer: (index, context) => listRoots(index, queryInput('roots', input, context, 1_000_000)),
  answerAnew: async (index, { roots }) => ({
    total: roots.length,
    roots: (await listedRoots(index, roots)).sort((a, b) => b.told - a.told || (a.id < b.id ? -1 : 1)),
  }),
  gold: ({ roots, paths }) =>
    roots.map(({ id, root, notices }: FoundRoot) => ({ id, root, notices: notices.map(n => paths.get(n)) })),
  isEmpty: ({ roots }) => roots.length === 0,
  inWords(answer, context) {
    const n = answer.total
    const head = context.language === 'ja' ? `根本事象 ${n} 件` : counted(n, 'root event')
    return `${[head, ...answer.roots.map(root => `\n${inWords(root, context)}`)].join('\n')}\n`
  },
})

function inWords(event: ListedRoot, { language, color }: CommandContext): string {
  const style = styler(color)
  const counts =
    language === 'ja'
      ? `公表 ${event.told} 件・事案 ${event.incidents} 件・組織 ${event.organisations.length}`
      : `${counted(event.told, 'notice')}, ${counted(event.incidents, 'incident')}, ${counted(event.organisations.length, 'organisation')}`
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
