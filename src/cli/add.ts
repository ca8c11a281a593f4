import { readdirSync, statSync } from 'node:fs'
import type { SaidOfNotice } from '../archive/captures.ts'
import type { AddressOutcome } from '../archive/fetch-journal.ts'
import { openJournal } from '../archive/fetch-journal.ts'
import { isIsoPrefix } from '../model/amendment.ts'
import { type AddOptions, addAll, type Decision } from '../pipeline/adding/add-all.ts'
import type { ProposedNotice } from '../pipeline/adding/propose.ts'
import { readAddressList, type Target, targetOf } from '../pipeline/adding/target.ts'
import { addedJson, addedLines, outcomeWords, proposalLines } from './added-lines.ts'
import { fetcherFor } from './archive-fetcher.ts'
import { askYes, canAsk } from './ask.ts'
import { waitingForBuild } from './built-archive.ts'
import { type Command, type CommandContext, exitCodes, UsageError, UserError } from './command.ts'
import { take } from './common-options.ts'
import { namedArchive } from './named-archive.ts'
import { progressBar } from './progress.ts'

export const add: Command = {
  name: 'add',
  summary: {
    ja: 'アドレスやファイルの公表を、確かめてからアーカイブに加える',
    en: 'Add notices from addresses and files, after a look at each',
  },
  usage: 'URL|FILE… [--list FILE] --archive DIR [--yes] [--dry-run] [--json]',
  options: {
    ...take('archive'),
    list: {
      type: 'string',
      argument: 'FILE',
      does: {
        ja: '一行に一つアドレスを書いたファイル。途中で止まっても、もう一度実行すると続きから進む',
        en: 'A file with one address a line; run it again to go on where it stopped',
      },
    },
    retry: {
      type: 'boolean',
      does: {
        ja: '前に取得できなかった --list のアドレスも試す',
        en: 'Try the addresses of --list again that could not be fetched before',
      },
    },
    yes: { type: 'boolean', short: 'y', does: { ja: '尋ねずに加える', en: 'Add without asking' } },
    'dry-run': {
      type: 'boolean',
      does: { ja: '読んで示すだけで、何も書かない', en: 'Only read and show; write nothing' },
    },
    title: {
      type: 'string',
      argument: 'TITLE',
      does: { ja: '題名（読み取りより優先）', en: 'The title, before what was read' },
    },
    date: {
      type: 'string',
      argument: 'DATE',
      does: { ja: '公表日 2026-04-05（読み取りより優先）', en: 'The date of publication, 2026-04-05' },
    },
    organisation: {
      type: 'string',
      argument: 'NAME',
      does: { ja: '公表した組織（読み取りより優先）', en: 'The organisation, before what was read' },
    },
    address: {
      type: 'string',
      argument: 'URL',
      does: { ja: '手元のファイルが載っていたアドレス', en: 'Where a file of yours was published' },
    },
    ...take('allow-loopback'),
    json: {
      type: 'boolean',
      does: { ja: '対象ごとに一行の JSON で出す', en: 'Print one line of JSON for each target' },
    },
    ...take('progress'),
  },
  examples: [
    {
      line: 'tenmatsu add https://www.example.jp/news/20260405.html --archive my-archive',
      does: {
        ja: '取得して読み、組織・日付・題名・前の報を示して、加えるか尋ねる',
        en: 'Fetch and read it, show organisation, date, title and the earlier report, and ask',
      },
    },
    {
      line: 'tenmatsu add notice.pdf --address https://www.example.jp/notice.pdf --date 2026-04-05 --yes',
      does: {
        ja: 'ブラウザで保存したファイルを、わかっていることを添えて加える',
        en: 'Add a file saved with a browser, with what is known of it',
      },
    },
    {
      line: 'tenmatsu add --list addresses.txt --yes --archive my-archive',
      does: {
        ja: 'アドレスの一覧をまとめて加える（止まったら、もう一度実行する）',
        en: 'Add a list of addresses (run it again where it was stopped)',
      },
    },
    {
      line: 'tenmatsu add --list addresses.txt --retry --yes --archive my-archive',
      does: { ja: '失敗したアドレスも試す', en: 'Try those that failed again' },
    },
  ],
  async run(context) {
    const { options, language, out, err } = context
    const targets = targetsOf(context)
    const archive = namedArchive(context)
    const { fresh, skipped } = withoutDone(targets, archive.home, options)
    if (skipped > 0 && !options.json)
      err(language === 'ja' ? `${skipped} 件はすでに済んでいます。\n` : `${skipped} have been done before.\n`)
    const mayAsk = options.yes !== true && options['dry-run'] !== true
    const isAnswered = !mayAsk || canAsk()
    const bar = progressBar(context)
    const counts: Partial<Record<AddressOutcome, number>> = {}
    let done = 0
    try {
      for await (const added of addAll(archive, fresh, addOptions())) {
        done++
        counts[added.outcome] = (counts[added.outcome] ?? 0) + 1
        // The bar stands on the line that is written next.
        if (done > 1 && process.stderr.isTTY) err('\r\x1b[2K')
        if (options.json) out(`${JSON.stringify(addedJson(added))}\n`)
        else {
          const show = options['dry-run'] === true || (!mayAsk && fresh.length <= 10)
          const proposed = show ? added.proposed.flatMap(notice => proposalLines(notice, language)) : []
          out(`${[...addedLines(added, language), ...proposed].join('\n')}\n`)
        }
        if (fresh.length > 1) bar.show(done, fresh.length)
      }
    } finally {
      bar.end()
    }
    if (!isAnswered && (counts.doubtful ?? 0) > 0)
      throw new UsageError({
        ja: `端末がないため尋ねられず、${counts.doubtful} 件を加えていません。--yes を付けて実行すると加えます。--dry-run --json で中身を見られます。`,
        en: `Nobody can be asked here, so ${counts.doubtful} were not added. Add them with --yes; look at them with --dry-run --json.`,
      })
    if (!options.json && fresh.length > 1)
      out(
        `${Object.entries(counts)
          .map(([word, n]) => `${outcomeWords[word as AddressOutcome][language]} ${n}`)
          .join(language === 'ja' ? '、' : ', ')}\n`,
      )
    const bad = (counts.failed ?? 0) + (counts.refused ?? 0) + (counts.gone ?? 0) + (counts.unread ?? 0)
    return bad > 0 ? exitCodes.failed.code : exitCodes.ok.code

    function addOptions(): AddOptions {
      return {
        fetcher: fetcherFor(archive, context),
        dryRun: options['dry-run'] === true || !isAnswered,
        onWait: () => err(`${waitingForBuild[language]}\n`),
        decide: async (notices, target) => (mayAsk ? ask(notices, target) : 'keep'),
        decideOnReturn: ask,
      }
    }

    /** Shows what was read and asks, where anybody is there to answer. */
    async function ask(notices: readonly ProposedNotice[], target: Target): Promise<Decision> {
      const from = target.kind === 'address' ? target.address : target.file
      err(`${[from, ...notices.flatMap(notice => proposalLines(notice, language))].join('\n')}\n`)
      if (options['dry-run'] === true || !canAsk()) return 'doubtful'
      return (await askYes(language === 'ja' ? '加えますか?' : 'Add it?')) ? 'keep' : 'leave'
    }
  },
}

/** What is to be added. @throws UserError where nothing is named, or metadata for more than one thing. */
function targetsOf({ words, options }: CommandContext): Target[] {
  const said = saidOf(options)
  const list = options.list as string | undefined
  if (words.length === 0 && list === undefined)
    throw new UsageError({
      ja: '加えるアドレスかファイルを書いてください: tenmatsu add URL|FILE… --archive DIR',
      en: 'Name the addresses or files to add: tenmatsu add URL|FILE… --archive DIR',
    })
  if (said && (words.length !== 1 || list !== undefined))
    throw new UsageError({
      ja: '--title、--date、--organisation、--address は、一つだけ加えるときに使えます。',
      en: '--title, --date, --organisation and --address are for adding a single one.',
    })
  const targets = words.map(word => targetOf(word, said))
  for (const target of targets) if (target.kind === 'file') refuseFolder(target.file)
  const listed = list === undefined ? [] : readAddressList(list)
  return [...targets, ...listed.map((address): Target => ({ kind: 'address', address }))]
}

function refuseFolder(file: string): void {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats)
    throw new UserError({
      ja: `${file} がありません。パスを確かめるか、アドレスなら https:// から書いてください。`,
      en: `There is no ${file}. Check the path; an address begins with https://.`,
    })
  if (stats.isDirectory())
    throw new UsageError({
      ja: `${file} はフォルダです（${readdirSync(file).length} 個）。フォルダは tenmatsu import で取り込みます。`,
      en: `${file} is a folder of ${readdirSync(file).length}. Folders are taken in with tenmatsu import.`,
    })
}

function saidOf(options: CommandContext['options']): SaidOfNotice | undefined {
  const { title, date, organisation, address } = options as Record<string, string | undefined>
  if (date !== undefined && !isIsoPrefix(date))
    throw new UsageError({
      ja: `--date ${date} は日付として読めません。2026-04-05、2026-04、2026 のように書いてください。`,
      en: `--date ${date} is no date. Write it as 2026-04-05, 2026-04 or 2026.`,
    })
  return [title, date, organisation, address].every(v => v === undefined)
    ? undefined
    : { title, date, organisation, address }
}

const unfetched: ReadonlySet<string> = new Set(['failed', 'refused', 'gone'])

/** A list goes on where it stopped: what the journal has an outcome for is done, unless it failed and is to be tried again. */
function withoutDone(
  targets: readonly Target[],
  home: string,
  { list, retry, 'dry-run': dryRun }: CommandContext['options'],
): { fresh: readonly Target[]; skipped: number } {
  if (list === undefined || dryRun === true) return { fresh: targets, skipped: 0 }
  const journal = openJournal(home)
  const fresh = targets.filter(target => {
    if (target.kind === 'file') return true
    const line = journal.last(target.address)
    return !line || line.outcome === 'doubtful' || (retry === true && unfetched.has(line.outcome))
  })
  return { fresh, skipped: targets.length - fresh.length }
}
