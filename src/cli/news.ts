import { type ListNewsOutput, listNews, listNewsInput } from '../queries/list-news.ts'
import { withBuiltArchive } from './built-archive.ts'
import { type Command, type CommandContext, exitCodes, UsageError } from './command.ts'
import { take, textOption } from './common-options.ts'
import { incidentLine } from './incident-lines.ts'
import { titleOf, whenAndWho } from './notice-line.ts'
import { printAnswer } from './print-answer.ts'
import { perCommand } from './query-input.ts'
import { counted, oneLine, styler } from './terminal-text.ts'
import { refuseWords } from './words-given.ts'

const input = listNewsInput.extend({ perPage: perCommand })

export const news: Command = {
  name: 'news',
  summary: {
    ja: 'ある日より後に加わった・変わった事案を、その公表とともに出す',
    en: 'Show the incidents that came or changed since a day, with their notices',
  },
  usage: '[--since DATE | --since MARK] [--archive DIR] [--limit N] [--page N] [--masked] [--json]',
  options: {
    since: textOption(
      'DATE',
      'この日（UTC）、または前の --json の next より後のもの（無ければ最新の事案）',
      'Since this day (UTC), or since `next` of an earlier --json (without it: the latest incidents)',
    ),
    ...take('archive', 'cache', 'limit', 'page', 'masked', 'json'),
  },
  examples: [
    {
      line: 'tenmatsu news --since 2026-04-01 --archive my-archive',
      does: { ja: 'その日より後に加わった・変わった事案', en: 'Incidents that came or changed since then' },
    },
  ],
  async run(context) {
    refuseWords(context.words)
    const asked = input.safeParse(given(context.options))
    if (!asked.success) throw fault(String(asked.error.issues[0]!.path[0]))
    return withBuiltArchive(context, async ({ index }) => {
      const found = await listNews(index, asked.data)
      printAnswer(context, found, () => inWords(found, context))
      return exitCodes.ok.code
    })
  },
}

const given = ({ since, limit, page }: CommandContext['options']) => ({
  perPage: limit ?? 50,
  ...(page === undefined ? {} : { page }),
  ...(since === undefined
    ? {}
    : /^\d{4}(?:-|$)/.test(String(since))
      ? { modifiedSince: dayOf(String(since)) }
      : { since }),
})

/** A year or a month begins with its first day. */
const dayOf = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date

const fault = (field: string): UsageError =>
  field === 'page' || field === 'perPage'
    ? new UsageError({
        ja: `--${field === 'page' ? 'page' : 'limit'} には 1 以上の数を書いてください。`,
        en: `Write --${field === 'page' ? 'page' : 'limit'} as a number from 1.`,
      })
    : new UsageError({
        ja: '--since は 2026-04-01 の形の日、2026-04-01T00:00:00Z の形の時刻か、前の --json の next で書いてください。',
        en: 'Write --since as a day (2026-04-01), a moment (2026-04-01T00:00:00Z) or `next` of an earlier --json.',
      })

const heads = {
  changes: {
    ja: (n: number) => `加わった・変わった事案 ${n} 件`,
    en: (n: number) => `${counted(n, 'incident')} came or changed`,
  },
  published: {
    ja: (n: number) =>
      `その日以後に公表があった事案 ${n} 件（索引がその日より新しいので、それ以外の変化は言えません）`,
    en: (n: number) =>
      `${counted(n, 'incident')} with a notice published since (the index is younger and cannot tell of other changes)`,
  },
  latest: {
    ja: (n: number) => `事案 ${n} 件（新しい順）`,
    en: (n: number) => `${counted(n, 'incident')}, the latest first`,
  },
} as const

function inWords({ basis, total, incidents, gone, next }: ListNewsOutput, context: CommandContext): string[] {
  const { language, color } = context
  const style = styler(color)
  return [
    heads[basis][language](total),
    ...incidents.flatMap(({ incident, notices }) => [
      '',
      incidentLine(incident, context),
      `    ${incident.title === null ? (language === 'ja' ? '（題名なし）' : '(no title)') : oneLine(incident.title)}`,
      ...notices.map(
        notice => `  - ${notice.id}  ${whenAndWho(notice, language)}  ${titleOf(notice, language)}`,
      ),
    ]),
    ...gone.map(({ id, now }) =>
      now === null
        ? `${id}  ${language === 'ja' ? 'なくなりました' : 'is gone'}`
        : `${id}  → ${now}  ${language === 'ja' ? 'まとめられました' : 'is now part of it'}`,
    ),
    '',
    style(language === 'ja' ? `次は --since ${next}` : `Next time: --since ${next}`, 'dim'),
  ]
}
