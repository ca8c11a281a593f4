import { setTimeout as wait } from 'node:timers/promises'
import type { Archive } from '../archive/open-archive.ts'
import { trySource, unwatchSource, watchList, watchSource } from '../pipeline/watching/watch-list.ts'
import { type Vanished, type Watched, watchOnce } from '../pipeline/watching/watch-once.ts'
import { readAddress } from '../sources/fetch/address.ts'
import { explainTrouble, type Trouble } from '../sources/fetch/reasons.ts'
import { addedJson, addedLines, proposalLines } from './added-lines.ts'
import { fetcherFor } from './archive-fetcher.ts'
import { askYes, canAsk } from './ask.ts'
import { waitingForBuild } from './built-archive.ts'
import { type Command, type CommandContext, exitCodes, UsageError } from './command.ts'
import { take } from './common-options.ts'
import { namedArchive } from './named-archive.ts'
import { counted, oneLine } from './terminal-text.ts'

export const watch: Command = {
  name: 'watch',
  summary: {
    ja: 'フィードや一覧のページを見張り、新しい公表を加える',
    en: 'Watch feeds and index pages, and add the new notices they announce',
  },
  usage: '[add URL | list | remove URL] --archive DIR [--once] [--every MINUTES] [--yes] [--accept] [--json]',
  options: {
    ...take('archive'),
    once: { type: 'boolean', does: { ja: '一度だけ見て終わる', en: 'Look once and end' } },
    every: {
      type: 'string',
      argument: 'MINUTES',
      does: { ja: '何分おきに見るか（既定は 60）', en: 'Minutes between two looks (60 unless said)' },
    },
    kind: {
      type: 'string',
      argument: 'feed|page',
      does: {
        ja: 'add で、フィードか一覧のページかを決める（既定は中身から見分ける）',
        en: 'With add: a feed or an index page (told from its content unless said)',
      },
    },
    yes: {
      type: 'boolean',
      short: 'y',
      does: {
        ja: '公表かどうか判断しがたいページを、尋ねずに加える',
        en: 'Add pages that may or may not be notices without asking',
      },
    },
    accept: {
      type: 'boolean',
      does: {
        ja: '一度に多く消えたときに止まらず、そのとおりとして進む（ブラウザで確かめてから）',
        en: 'Do not stop where much vanished at once: that is how it is (look with a browser first)',
      },
    },
    ...take('allow-loopback'),
    json: {
      type: 'boolean',
      does: { ja: '出来事ごとに一行の JSON で出す', en: 'Print one line of JSON for each event' },
    },
  },
  examples: [
    {
      line: 'tenmatsu watch add https://www.example.jp/news/rss.xml --archive my-archive',
      does: {
        ja: '見張る先を加える（フィードか一覧かは中身から見分ける）',
        en: 'Add a source; whether it is a feed or an index page is told from its content',
      },
    },
    {
      line: 'tenmatsu watch --once --archive my-archive',
      does: {
        ja: '一度見て、新しい公表を加える（cron などから）',
        en: 'Look once and add what is new (from cron, say)',
      },
    },
    {
      line: 'tenmatsu watch --every 30 --archive my-archive',
      does: { ja: '30 分おきに見張り続ける', en: 'Keep watching, every 30 minutes' },
    },
    {
      line: 'tenmatsu watch remove https://www.example.jp/news/rss.xml --archive my-archive',
      does: { ja: '見張りをやめる（加えた公表は残る）', en: 'Stop watching it; what it led to stays' },
    },
  ],
  async run(context) {
    const [word, address, ...rest] = context.words
    const archive = namedArchive(context)
    if (word === undefined) return watchOn(archive, context)
    if (word === 'list' && address === undefined) return list(archive, context)
    if (word === 'add' && address !== undefined && rest.length === 0)
      return start(archive, addressOf(address), context)
    if (word === 'remove' && address !== undefined && rest.length === 0)
      return stop(archive, addressOf(address), context)
    throw new UsageError({
      ja: 'tenmatsu watch、watch add URL、watch list、watch remove URL のどれかにしてください。',
      en: 'It is tenmatsu watch, watch add URL, watch list, or watch remove URL.',
    })
  },
}

function addressOf(word: string): string {
  const { url, because } = readAddress(word)
  if (url) return url.href
  const { message, hint } = explainTrouble({ because, details: {} })
  throw new UsageError({ ja: `${word}: ${message.ja}。${hint.ja}`, en: `${word}: ${message.en}. ${hint.en}` })
}

function list(archive: Archive, { options, language, out }: CommandContext): number {
  const sources = watchList(archive)
  if (options.json) out(`${JSON.stringify(sources)}\n`)
  else if (sources.length === 0) out(language === 'ja' ? '見張る先はありません。\n' : 'Nothing is watched.\n')
  else for (const { address, kind } of sources) out(`${kindWords[kind][language]}  ${address}\n`)
  return exitCodes.ok.code
}

const kindWords = {
  feed: { ja: 'フィード', en: 'feed' },
  page: { ja: '一覧    ', en: 'page' },
} as const

async function start(archive: Archive, address: string, context: CommandContext): Promise<number> {
  const { options, language, out, err } = context
  const kind = options.kind as string | undefined
  if (kind !== undefined && kind !== 'feed' && kind !== 'page')
    throw new UsageError({ ja: '--kind は feed か page です。', en: '--kind is feed or page.' })
  watchList(archive)
  const tried = await trySource(address, kind, fetcherFor(archive, context))
  if ('because' in tried) {
    err(`${troubleLine(address, tried, language)}\n`)
    return exitCodes.failed.code
  }
  await watchSource(archive, tried.source)
  const { pages, likely, feeds, source } = tried
  if (options.json) out(`${JSON.stringify({ ...source, pages: pages.length, likely, feeds })}\n`)
  else {
    out(
      language === 'ja'
        ? `${kindWords[source.kind].ja.trim()}として見張ります: ${address}（${pages.length} 件、うち公表らしいもの ${likely} 件）\n`
        : `Watching it as a ${source.kind}: ${address} (${counted(pages.length, 'entry')}, ${likely} of them likely)\n`,
    )
    for (const feed of feeds)
      out(
        language === 'ja'
          ? `このページにはフィードもあります: ${feed}\n`
          : `This page has a feed, too: ${feed}\n`,
      )
  }
  return exitCodes.ok.code
}

async function stop(
  archive: Archive,
  address: string,
  { language, out, err }: CommandContext,
): Promise<number> {
  if (await unwatchSource(archive, address)) {
    out(language === 'ja' ? `見張りをやめました: ${address}\n` : `No longer watched: ${address}\n`)
    return exitCodes.ok.code
  }
  err(
    language === 'ja'
      ? `${address} は見張っていません。tenmatsu watch list で確かめてください。\n`
      : `${address} is not watched. See tenmatsu watch list.\n`,
  )
  return exitCodes.failed.code
}

async function watchOn(archive: Archive, context: CommandContext): Promise<number> {
  const minutes = Number(context.options.every ?? 60)
  if (!(minutes >= 1 && minutes <= 7 * 24 * 60))
    throw new UsageError({
      ja: '--every は 1 から 10080 までの分です。',
      en: '--every is minutes, from 1 to 10080.',
    })
  for (;;) {
    const code = await pass(archive, context)
    if (context.options.once === true) return code
    context.err(
      context.language === 'ja'
        ? `次は ${minutes} 分後に見ます（Ctrl-C で終わり）。\n`
        : `Looking again in ${minutes} minutes (Ctrl-C ends it).\n`,
    )
    await wait(minutes * 60_000)
  }
}

/** One look at everything. */
async function pass(archive: Archive, context: CommandContext): Promise<number> {
  const { options, language, out, err } = context
  const mayAsk = options.yes !== true && canAsk()
  let hasTrouble = false
  let doubtful = 0
  const events = watchOnce(archive, {
    fetcher: fetcherFor(archive, context),
    onWait: () => err(`${waitingForBuild[language]}\n`),
    judge: async (notices, target) => {
      if (options.yes === true) return 'keep'
      if (!mayAsk) return 'doubtful'
      const from = target.kind === 'address' ? target.address : target.file
      err(`${[from, ...notices.flatMap(notice => proposalLines(notice, language))].join('\n')}\n`)
      return (await askYes(language === 'ja' ? '加えますか?' : 'Add it?')) ? 'keep' : 'leave'
    },
    accept: async gone => {
      if (options.accept === true) return true
      if (!canAsk()) return false
      err(`${vanishedLines(gone, language).join('\n')}\n`)
      return askYes(language === 'ja' ? 'そのまま受け入れますか?' : 'Is that how it is?')
    },
  })
  for await (const event of events) {
    hasTrouble ||= event.kind === 'trouble' || event.kind === 'stopped'
    if (event.kind === 'added') {
      if (event.added.outcome === 'doubtful') doubtful++
      if (event.added.outcome === 'failed') hasTrouble = true
    }
    const lines = options.json ? [JSON.stringify(eventJson(event))] : eventLines(event, language)
    if (lines.length > 0) out(`${lines.join('\n')}\n`)
  }
  if (doubtful > 0 && !options.json)
    out(
      language === 'ja'
        ? `${doubtful} 件は公表かどうか判断できませんでした。公表なら tenmatsu add URL で加えてください。\n`
        : `${doubtful} may or may not be notices. Add those that are with tenmatsu add URL.\n`,
    )
  return hasTrouble ? exitCodes.failed.code : exitCodes.ok.code
}

function eventLines(event: Watched, language: 'ja' | 'en'): string[] {
  switch (event.kind) {
    case 'source': {
      const { source, pages, fresh, waiting } = event
      const more =
        waiting === 0 ? '' : language === 'ja' ? `、次回に ${waiting} 件` : `, ${waiting} left for next time`
      return [
        language === 'ja'
          ? `${source.address}: ${pages} 件、新しいもの ${fresh} 件${more}`
          : `${source.address}: ${counted(pages, 'entry')}, ${fresh} new${more}`,
      ]
    }
    case 'trouble':
      return [troubleLine(event.source.address, event.trouble, language)]
    case 'stopped':
      return vanishedLines(event.vanished, language)
    case 'added': {
      const { added } = event
      // What was taken down and comes back is told, whoever watches.
      if (added.outcome === 'left' && !added.proposed.some(n => n.back)) return []
      const isRewritten = added.outcome === 'already' && added.proposed.some(n => n.rewrites)
      const lines = addedLines(added, language)
      if (isRewritten)
        lines.push(
          language === 'ja'
            ? '    中身が変わったので、新しい取得物を保存しました。'
            : '    It has changed; the new version was kept.',
        )
      if (added.outcome === 'doubtful') lines.push(...added.proposed.flatMap(n => proposalLines(n, language)))
      return lines
    }
  }
}

function eventJson(event: Watched): object {
  switch (event.kind) {
    case 'added':
      return { event: 'added', ...addedJson(event.added) }
    case 'stopped':
      return { event: 'stopped', ...event.vanished }
    case 'trouble':
      return { event: 'trouble', ...event.source, ...event.trouble }
    case 'source': {
      const { source, pages, fresh, waiting } = event
      return { event: 'source', ...source, pages, fresh, waiting }
    }
  }
}

const shownAtMost = 10

function vanishedLines({ from, what, lost, of }: Vanished, language: 'ja' | 'en'): string[] {
  const share = Math.round((100 * lost.length) / of)
  const shown = lost.slice(0, shownAtMost).map(address => `    - ${oneLine(address)}`)
  if (lost.length > shownAtMost) shown.push(`    … ${lost.length - shownAtMost}`)
  const nouns = {
    entries: { ja: '項目', en: 'entries' },
    notices: { ja: '公表のページ', en: 'pages of notices' },
  }[what]
  return [
    language === 'ja'
      ? `! ${from}: ${of} 件の${nouns.ja}のうち ${lost.length} 件（${share} %）が一度に消えたので、止めました`
      : `! ${from}: ${lost.length} of ${of} ${nouns.en} (${share} %) vanished at once, so it was stopped`,
    ...shown,
    language === 'ja'
      ? '    ブラウザで確かめ、そのとおりなら端末で実行して答えるか、--accept を付けてください。何も失われていません。'
      : '    Look with a browser. If that is how it is, run this on a terminal and say so, or add --accept. Nothing is lost.',
  ]
}

function troubleLine(address: string, trouble: Trouble, language: 'ja' | 'en'): string {
  const { message, hint } = explainTrouble(trouble)
  return `! ${oneLine(address)}: ${oneLine(message[language])}${language === 'ja' ? '。' : '. '}${hint[language]}`
}
