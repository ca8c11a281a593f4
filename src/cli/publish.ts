import { join, resolve } from 'node:path'
import { cannotWrite } from '../archive/archive-error.ts'
import { type Archive, isInside } from '../archive/open-archive.ts'
import type { PublishSummary } from '../site/publish-site.ts'
import { withBuiltArchive } from './built-archive.ts'
import { type Command, type CommandContext, exitCodes, UsageError, UserError } from './command.ts'
import { take } from './common-options.ts'
import { namedArchive } from './named-archive.ts'
import { printAnswer } from './print-answer.ts'
import { progressBar } from './progress.ts'
import { counted } from './terminal-text.ts'

export const publish: Command = {
  name: 'publish',
  summary: {
    ja: '画面の全部を、どのウェブサーバーにも置けるファイルにして書き出す',
    en: 'Write all pages as files for any web server',
  },
  usage: 'OUT [--archive DIR] [--url URL] [--base /PATH/] [--force] [--json]',
  options: {
    ...take('archive', 'cache'),
    url: {
      type: 'string',
      argument: 'URL',
      does: {
        ja: 'サイトを置く場所（フィード、サイトマップ、SNS の見出しに要る）',
        en: 'Where the site will stand (feeds, the sitemap and link previews need it)',
      },
    },
    base: {
      type: 'string',
      argument: '/PATH/',
      does: {
        ja: 'サイトを置くパス（既定は --url のパス、なければ /。どこからも開かれる 404.html だけが使う）',
        en: 'Path at which it will stand (default: that of --url, else /; only 404.html, which is shown anywhere, needs it)',
      },
    },
    workflow: {
      type: 'boolean',
      does: {
        ja: 'アーカイブのリポジトリから GitHub Pages へ公開するワークフローを、標準出力に書く',
        en: 'Print a workflow that publishes an archive’s repository to GitHub Pages',
      },
    },
    force: {
      type: 'boolean',
      does: {
        ja: 'ほかのファイルがあるフォルダにも書く（それらには触れない）',
        en: 'Write into a folder that holds other files (they are left alone)',
      },
    },
    ...take('json', 'progress'),
  },
  examples: [
    {
      line: 'tenmatsu publish site --archive my-archive --url https://archive.example.jp/',
      does: {
        ja: 'サイトの全体を site に書く。次からは変わったところだけ',
        en: 'Write the whole site into site; from then on only what has changed',
      },
    },
    {
      line: 'tenmatsu publish docs --url https://example.github.io/notices/ --json',
      does: {
        ja: 'GitHub Pages のプロジェクトページとして。まとめは JSON で',
        en: 'As project pages of GitHub Pages; the summary as JSON',
      },
    },
    {
      line: 'tenmatsu publish --workflow > .github/workflows/publish.yml',
      does: {
        ja: 'アーカイブのリポジトリに push するたびに公開する',
        en: 'Publish with every push to the archive’s repository',
      },
    },
  ],
  run: runPublish,
}

async function runPublish(context: CommandContext): Promise<number> {
  const { words, options, language, out, err } = context
  if (options.workflow === true) {
    const { workflow } = await import('../site/workflow.ts')
    out(workflow)
    return exitCodes.ok.code
  }
  const [folder, ...others] = words
  if (folder === undefined || others.length > 0)
    throw new UsageError({
      ja: '書き出すフォルダを一つ書いてください: tenmatsu publish OUT',
      en: 'Name one folder to write to: tenmatsu publish OUT',
    })
  const archive = namedArchive(context)
  refuseInArchive(folder, archive)
  const { site, base } = placeOf(options.url as string | undefined, options.base as string | undefined)
  const { publishSite, FolderInUse } = await import('../site/publish-site.ts')
  const bar = progressBar(context)
  const summary = await publishSite({
    archive,
    withIndex: ask => withBuiltArchive(context, ({ index }) => ask(index)),
    out: resolve(folder),
    site,
    base,
    force: options.force === true,
    onProgress: bar.show,
  })
    .catch(error => {
      if (error instanceof FolderInUse) throw folderInUse(folder)
      // What the system refused (a full disk, no permission) names its file; the next run goes on.
      const { code, syscall, path } = error as NodeJS.ErrnoException
      throw code !== undefined && syscall !== undefined ? cannotWrite(path ?? folder, error) : error
    })
    .finally(bar.end)
  printAnswer(context, summary, () => inWords(summary, language))
  if (site === null && !options.json) err(`${withoutUrl[language]}\n`)
  return exitCodes.ok.code
}

const folderInUse = (folder: string): UserError =>
  new UserError({
    ja: `${folder} にはほかのファイルがあります。空のフォルダを指定するか、それらを残したまま書くなら --force を付けてください。`,
    en: `${folder} holds other files. Name an empty folder, or add --force to write beside them.`,
  })

/** @throws UserError where the site would lie among what the archive keeps. */
function refuseInArchive(folder: string, { folder: named, roots, home }: Archive): void {
  const out = resolve(folder)
  const kept = [
    ...roots.map(root => root.folder),
    ...['captures', 'decisions', 'derived'].map(name => join(home, name)),
  ]
  const isHome = [named, home].some(place => resolve(place) === out)
  if (!isHome && !kept.some(place => isInside(out, place))) return
  throw new UserError({
    ja: `${folder} はアーカイブの中です。アーカイブの外か、その中の新しいフォルダ（site など）を指定してください。`,
    en: `${folder} is part of the archive. Name a folder outside it, or a new one in it, such as site.`,
  })
}

/** Where the site will stand, and the path of that. */
function placeOf(url: string | undefined, base: string | undefined): { site: string | null; base: string } {
  if (base !== undefined && !/^\/(?:[\w.~%-]+\/)*$/.test(base))
    throw new UsageError({
      ja: `--base は / で始まり / で終わるパスです（「${base}」は使えません）。`,
      en: `--base is a path that begins and ends with /, not "${base}".`,
    })
  if (url === undefined) return { site: null, base: base ?? '/' }
  const parsed = /^https?:\/\//.test(url) && URL.canParse(url) ? new URL(url) : null
  if (parsed === null || parsed.search !== '' || parsed.hash !== '')
    throw new UsageError({
      ja: `--url は http か https のアドレスです（「${url}」は使えません）。`,
      en: `--url is an http or https address, not "${url}".`,
    })
  const path = parsed.pathname.endsWith('/') ? parsed.pathname : `${parsed.pathname}/`
  if (base !== undefined && path !== '/' && path !== base)
    throw new UsageError({
      ja: `--url のパス ${path} と --base ${base} が違います。`,
      en: `The path of --url is ${path} and --base is ${base}: they differ.`,
    })
  return { site: `${parsed.origin}${base ?? path}`, base: base ?? path }
}

const withoutUrl = {
  ja: '--url がないため、サイトマップはなく、フィードはこのサイトの画面を指しません。',
  en: 'Without --url there is no sitemap, and feeds do not lead to pages of this site.',
}

const inWords = (
  { pages, files, written, removed, bytes, seconds }: PublishSummary,
  language: 'ja' | 'en',
): string => {
  const megabytes = (bytes / 1e6).toFixed(1)
  return language === 'ja'
    ? `${pages} ページ、${files} ファイル、${megabytes} MB（書いたもの ${written}、消したもの ${removed}）、${seconds.toFixed(2)} 秒`
    : `${counted(pages, 'page')}, ${counted(files, 'file')}, ${megabytes} MB (${written} written, ${removed} removed), ${seconds.toFixed(2)} s`
}
