import { readCaptures } from '../archive/captures.ts'
import { readLog } from '../archive/log.ts'
import type { Archive } from '../archive/open-archive.ts'
import type { NoticeIndex } from '../index/contract.ts'
import type { Language } from '../model/label.ts'
import { describe } from '../model/problem.ts'
import { statusTerms } from '../model/status.ts'
import {
  type CapturedVersion,
  type CaptureHistory,
  inWords,
  openCaptures,
} from '../pipeline/capture-history.ts'
import { daysOfReports } from '../queries/days-of-reports.ts'
import { maskStrings } from '../text/masking/index.ts'
import { withBuiltArchive } from './built-archive.ts'
import { type Command, type CommandContext, exitCodes, UsageError, UserError } from './command.ts'
import { take } from './common-options.ts'
import { namedArchive } from './named-archive.ts'
import { namedNotice } from './named-notice.ts'
import { printAnswer } from './print-answer.ts'
import { counted, oneLine } from './terminal-text.ts'

export const captures: Command = {
  name: 'captures',
  summary: {
    ja: '公表の取得物と、取得の間に変わった記載を出す。WARC にも書き出す',
    en: 'List the captures of a notice and what changed between them; write them as WARC',
  },
  usage: '[NOTICE] [--archive DIR] [--warc FILE] [--masked] [--json]',
  options: {
    ...take('archive', 'json', 'masked'),
    warc: {
      type: 'string',
      argument: 'FILE',
      does: {
        ja: 'WARC 1.1（.warc.gz）に書き出す。NOTICE がなければすべての取得物を',
        en: 'Write them as WARC 1.1 (.warc.gz); all captures where no NOTICE is named',
      },
    },
  },
  examples: [
    {
      line: 'tenmatsu captures 3fa9c01b7e --archive my-archive',
      does: {
        ja: '一件の取得物を古い順に。間に変わった記載（件数 3,312 → 9,480 など）とともに',
        en: 'The captures of one notice, oldest first, with what changed between them',
      },
    },
    {
      line: 'tenmatsu captures --archive my-archive',
      does: {
        ja: '二度以上取得した公表と、断りのない書き換え、消えたページ',
        en: 'Notices captured more than once, with silent edits and pages that are gone',
      },
    },
    {
      line: 'tenmatsu captures --warc captures.warc.gz',
      does: { ja: 'すべての取得物を、ほかの道具で開ける形に', en: 'All captures, for other tools to replay' },
    },
  ],
  async run(context) {
    const { words, options, language } = context
    if (words.length > 1)
      throw new UsageError({
        ja: '公表は一件だけ書いてください: tenmatsu captures [NOTICE]',
        en: 'Name one notice at most: tenmatsu captures [NOTICE]',
      })
    const archive = namedArchive(context)
    if (archive.layout !== 'own')
      throw new UserError({
        ja: `${archive.folder} は tenmatsu のアーカイブではないので、取得物がありません。`,
        en: `${archive.folder} is no archive of Tenmatsu, so it has no captures.`,
      })
    const path = words[0] === undefined ? null : await named(context, words[0])
    if (typeof options.warc === 'string') return toWarc(archive, path?.path ?? null, options.warc, context)
    const shelf = openCaptures(archive)
    const shown = <T>(value: T): T => (options.masked === true ? maskStrings(value) : value)
    if (path === null) {
      const all = shelf.notices()
      const several = all.filter(({ captures: n }) => n > 1).map(notice => notice.path)
      const found: Found[] = []
      for (const notice of await reportedOn(context, several))
        found.push({ path: notice.path, ...shown(await shelf.historyOf(notice.path, notice.reports)) })
      printAnswer(context, { notices: all, changed: found }, () => printedList(all.length, found, language))
      return exitCodes.ok.code
    }
    const history = shown(await shelf.historyOf(path.path, path.reports))
    printAnswer(context, { path: path.path, ...history }, () => printed(history, context))
    return history.captures.length > 0 ? exitCodes.ok.code : exitCodes.failed.code
  },
}

type Found = CaptureHistory & { readonly path: string }

/** A notice by its path, and the days of the other notices of its incident. */
interface Reported {
  readonly path: string
  readonly reports: readonly string[]
}

async function named(context: CommandContext, name: string): Promise<Reported> {
  return withBuiltArchive(context, async ({ archive, index }) => {
    const { path } = await namedNotice(archive, index, name)
    return await reportedAt(index, path)
  })
}

/** A notice whose file is gone still has its captures. */
async function reportedAt(index: NoticeIndex, path: string): Promise<Reported> {
  const row = await index.find(path)
  return { path, reports: row ? await daysOfReports(index, row.id) : [] }
}

async function reportedOn(context: CommandContext, paths: readonly string[]): Promise<Reported[]> {
  if (paths.length === 0) return []
  return withBuiltArchive(context, async ({ index }) => {
    const found: Reported[] = []
    for (const path of paths) found.push(await reportedAt(index, path))
    return found
  })
}

async function toWarc(
  archive: Archive,
  path: string | null,
  file: string,
  context: CommandContext,
): Promise<number> {
  const { language } = context
  const { writeWarc } = await import('../archive/warc.ts')
  const of =
    path === null ? null : new Set((await openCaptures(archive).historyOf(path)).captures.map(c => c.sha256))
  const chosen = readCaptures(archive.home).filter(({ sha256 }) => of?.has(sha256) ?? true)
  const written = await writeWarc(archive.home, chosen, readLog(archive.home).lines, file)
  printAnswer(context, { file, ...written }, () =>
    language === 'ja'
      ? `${file} に取得物 ${written.captures} 件を ${written.records} レコードで書きました`
      : `Wrote ${counted(written.captures, 'capture')} in ${counted(written.records, 'record')} to ${file}`,
  )
  return exitCodes.ok.code
}

function printedList(notices: number, several: readonly Found[], language: Language): string {
  const head =
    language === 'ja'
      ? `取得物のある公表 ${notices} 件、うち二度以上取得したもの ${several.length} 件`
      : `${counted(notices, 'notice')} with captures, ${several.length} of them with more than one`
  const lines = several.flatMap(({ path, captures: all, problems }) => [
    `  ${all.length}  ${oneLine(path)}`,
    ...problems.map(p => `      ${oneLine(describe(p, language).message)}`),
  ])
  return `${[head, ...lines].join('\n')}\n`
}

const say = {
  first: { ja: '初めの取得', en: 'first capture' },
  unread: { ja: '前の取得と比べられません', en: 'cannot be compared with the one before' },
  same: { ja: '記載事項に変わりなし', en: 'it tells the same' },
  reworded: { ja: '文面は変わったが、記載事項に変わりなし', en: 'written anew, and telling the same' },
  'on-the-page': { ja: 'ページに更新・訂正の記載あり', en: 'the page says that it was changed' },
  'other-copy': {
    ja: '人の手による写しとの違い（書き換えとは限りません）',
    en: 'beside a copy made by hand (the publisher need not have changed it)',
  },
  'by-a-report': { ja: '続報あり', en: 'there is a further report' },
  silent: { ja: '続報なし', en: 'no further report' },
  none: { ja: '取得物はありません', en: 'There are no captures' },
} as const

function printed({ captures: all }: CaptureHistory, { language }: CommandContext): string {
  if (all.length === 0) return `${say.none[language]}\n`
  return `${all.map((one, nth) => printedCapture(one, nth, language)).join('\n')}\n`
}

function printedCapture(one: CapturedVersion, nth: number, language: Language): string {
  const { at, sha256, format, size, address, seen, gone, changes } = one
  const lines = [
    `${at}  ${sha256}`,
    `  ${format}, ${size} B${address === null ? '' : `, ${oneLine(address)}`}`,
    ...(seen.length > 0
      ? [
          language === 'ja'
            ? `  同じ内容を ${seen.length} 回確認（最後は ${seen.at(-1)}）`
            : `  found again ${seen.length} times, last ${seen.at(-1)}`,
        ]
      : []),
    ...(gone
      ? [
          language === 'ja'
            ? `  ${gone.at} にはもうありません（${oneLine(gone.because)}）`
            : `  gone on ${gone.at} (${oneLine(gone.because)})`,
        ]
      : []),
  ]
  if (nth === 0) return [...lines, `  ${say.first[language]}`].join('\n')
  if (changes === null) return [...lines, `  ${say.unread[language]}`].join('\n')
  if (changes.length === 0)
    return [...lines, `  ${say[one.isReworded ? 'reworded' : 'same'][language]}`].join('\n')
  const quoted = (said: (typeof changes)[number]['before']): string =>
    said === null ? '－' : `${statusTerms[said.status].mark} 「${oneLine(said.quote)}」`
  return [
    ...lines,
    `  ${say[one.announced ?? 'silent'][language]}`,
    ...changes.flatMap(change => [
      `  ${oneLine(inWords(change, language))}`,
      `      ${quoted(change.before)} → ${quoted(change.after)}`,
    ]),
  ].join('\n')
}
