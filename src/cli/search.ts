import { sortOrders } from '../index/contract.ts'
import { grouped } from '../model/grouped.ts'
import type { Language } from '../model/label.ts'
import { stages } from '../model/stage.ts'
import {
  type SearchHit,
  type SearchOutput,
  type Snippet,
  searchInput,
  searchNotices,
} from '../queries/search-notices.ts'
import { withBuiltArchive } from './built-archive.ts'
import type { Command, CommandContext } from './command.ts'
import { sortOption, take, textOption } from './common-options.ts'
import { standing, titleOf, whenAndWho } from './notice-line.ts'
import { printFound } from './print-answer.ts'
import { perCommand, queryInput } from './query-input.ts'
import { oneLine, styler } from './terminal-text.ts'

const commandInput = searchInput.extend({ perPage: perCommand })

export const search: Command = {
  name: 'search',
  summary: { ja: '公表を全文で探す', en: 'Search the full text of the notices' },
  usage: 'WORDS… [--archive DIR] [--limit N] [--masked] [--json]',
  rawWords: true,
  options: {
    ...take('archive', 'cache', 'json', 'masked'),
    limit: textOption('N', '一度に出す件数（既定 20）', 'How many to show at once (default 20)'),
    ...take('page', 'from', 'to', 'publisher', 'organisation', 'leak'),
    stage: textOption(
      'STAGE',
      `報告の段階: ${stages.join(' | ')}`,
      `Stage of the report: ${stages.join(' | ')}`,
    ),
    sort: sortOption(sortOrders),
  },
  examples: [
    {
      line: 'tenmatsu search 情報漏洩 委託先 --archive my-archive',
      does: {
        ja: '両方の語を含む公表。「情報漏えい」も探す（tenmatsu variants の表）',
        en: 'Notices with both words; 情報漏えい is found as well (see tenmatsu variants)',
      },
    },
    {
      line: `tenmatsu search '"不正アクセス"' -ランサムウェア NOT VPN`,
      does: {
        ja: '" " で囲めばその表記だけ。- か NOT の語は含まないもの。A OR B はどちらか',
        en: 'In quotation marks as it is spelt; none with - or NOT before it; A OR B for either',
      },
    },
    {
      line: 'tenmatsu search --leak confirmed --from 2025-04 --to 2025 --sort newest',
      does: { ja: '語なしで、条件だけで探す', en: 'No words, by filters alone' },
    },
    {
      line: 'tenmatsu search ランサムウェア --json --limit 1000',
      does: { ja: '結果を JSON で出す', en: 'Print the result as JSON' },
    },
  ],
  run: runSearch,
}

async function runSearch(context: CommandContext): Promise<number> {
  const input = queryInput('search', commandInput, context, 20)
  return withBuiltArchive(context, async ({ index }) => {
    const answer = await searchNotices(index, input)
    return printFound(context, answer, answer.total === 0, () => inWords(answer, context))
  })
}

function inWords(answer: SearchOutput, { language, color }: CommandContext): string {
  const first = (answer.page - 1) * answer.perPage + 1
  const last = first + answer.hits.length - 1
  const range = answer.hits.length === 0 ? '' : `${first}–${last} / `
  const lines = [
    `${range}${grouped(answer.total)} ${language === 'ja' ? '件' : answer.total === 1 ? 'notice' : 'notices'}`,
    ...answer.variants.map(
      v => `  ${v.word} = ${v.forms.slice(0, 8).join(' ・ ')}${v.forms.length > 8 ? ' …' : ''}`,
    ),
    ...answer.hits.map(hit => hitInWords(hit, language, color)),
  ]
  return `${lines.join('\n')}\n`
}

function hitInWords(hit: SearchHit, language: Language, color: boolean): string {
  const style = styler(color)
  const more = standing(hit, language)
  return [
    '',
    style(whenAndWho(hit, language), 'dim') + (more ? `  ${more}` : ''),
    style(titleOf(hit, language), 'bold'),
    ...hit.snippets.map(snippet => `  ${marked(snippet, words => style(words, 'bold', 'yellow'))}`),
    style(`  ${hit.id}  ${oneLine(hit.path)}`, 'dim'),
  ].join('\n')
}

/** A snippet on one line with its hits marked. */
function marked({ text, marks }: Snippet, mark: (words: string) => string): string {
  let line = ''
  let at = 0
  for (const [start, end] of marks) {
    line += oneLine(text.slice(at, start)) + mark(oneLine(text.slice(start, end)))
    at = end
  }
  return `…${line}${oneLine(text.slice(at))}…`
}
