import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { availableParallelism, freemem } from 'node:os'
import { DatabaseSync } from 'node:sqlite'
import { logHead } from '../archive/log.ts'
import { type Archive, openArchive } from '../archive/open-archive.ts'
import { IndexUnusable } from '../index/contract.ts'
import { openIndex } from '../index/sqlite/index.ts'
import type { Label, Language } from '../model/label.ts'
import { canRecognise } from '../pipeline/pdf/recognise.ts'
import { looksLikeNotices } from '../sources/list-files.ts'
import { type Command, type CommandContext, exitCodes } from './command.ts'
import { take } from './common-options.ts'
import { printAnswer } from './print-answer.ts'
import { counted, oneLine } from './terminal-text.ts'
import { refuseWords } from './words-given.ts'

type Health = 'good' | 'lacking' | 'bad'

/** What was looked at: `lacking` leaves something out, `bad` does not work. */
interface Finding {
  readonly about: Label
  readonly health: Health
  readonly found: Label
  /** What to do; null where there is nothing. */
  readonly todo: Label | null
}

const same = (text: string): Label => ({ ja: text, en: text })
const good = (about: Label, found: Label): Finding => ({ about, health: 'good', found, todo: null })

function nodeVersion(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const about = same('Node')
  const found = same(
    `${process.versions.node} (${process.platform} ${process.arch}, Unicode ${process.versions.unicode})`,
  )
  return major > 24 || (major === 24 && minor >= 11)
    ? good(about, found)
    : {
        about,
        health: 'bad',
        found,
        todo: { ja: 'Node 24.11 以降を入れてください', en: 'Install Node 24.11 or later' },
      }
}

function fullTextSearch(): Finding {
  const about = { ja: '全文検索（SQLite FTS5）', en: 'Full-text search (SQLite FTS5)' }
  const db = new DatabaseSync(':memory:')
  try {
    db.exec("CREATE VIRTUAL TABLE t USING fts5(x, content='', contentless_delete=1)")
    const version = String(db.prepare('SELECT sqlite_version() AS v').get()?.v)
    return good(about, same(`SQLite ${version}`))
  } catch (error) {
    return {
      about,
      health: 'bad',
      found: same((error as Error).message),
      todo: {
        ja: 'この Node の SQLite には FTS5 がありません。nodejs.org の配布する Node を使ってください',
        en: 'The SQLite of this Node lacks FTS5. Use Node as nodejs.org distributes it',
      },
    }
  } finally {
    db.close()
  }
}

async function recognition(): Promise<Finding> {
  const about = { ja: '画像の PDF の文字認識（任意）', en: 'Recognising scanned PDFs (optional)' }
  return (await canRecognise())
    ? good(about, {
        ja: 'tesseract と日本語データがあります',
        en: 'tesseract is there with its Japanese data',
      })
    : {
        about,
        health: 'lacking',
        found: {
          ja: 'tesseract か日本語データがありません',
          en: 'tesseract or its Japanese data is missing',
        },
        todo: {
          ja: '画像だけの PDF を読むなら入れてください（Debian では tesseract-ocr と tesseract-ocr-jpn）',
          en: 'Install it to read PDFs of pictures (Debian: tesseract-ocr and tesseract-ocr-jpn)',
        },
      }
}

const gigabyte = 1024 ** 3
/** Below it a build of a large archive may not find room for its index beside the old one. */
const roomWanted = 0.5 * gigabyte

function machine(): Finding {
  const threads = availableParallelism()
  const free = (freemem() / gigabyte).toFixed(1)
  return good(
    { ja: '計算機', en: 'Machine' },
    {
      ja: `スレッド ${threads}、空きメモリ ${free} GB`,
      en: `${counted(threads, 'thread')}, ${free} GB of memory free`,
    },
  )
}

function room(folder: string): Finding {
  const about = { ja: 'ディスクの空き', en: 'Disk space' }
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  const found = same(`${(free / gigabyte).toFixed(1)} GB (${oneLine(folder)})`)
  return free >= roomWanted
    ? good(about, found)
    : {
        about,
        health: 'lacking',
        found,
        todo: {
          ja: '場所を空けるか、--cache で別のディスクを指定してください',
          en: 'Make room, or name another disk with --cache',
        },
      }
}

function layout(archive: Archive): Finding {
  return good(
    { ja: 'アーカイブ', en: 'Archive' },
    archive.layout === 'own'
      ? same(oneLine(archive.folder))
      : {
          ja: `${oneLine(archive.folder)}（読むだけのフォルダ。できたものは ${oneLine(archive.home)} に）`,
          en: `${oneLine(archive.folder)} (only read; what is derived lies in ${oneLine(archive.home)})`,
        },
  )
}

function writing(archive: Archive): Finding {
  const about = { ja: '書き込み', en: 'Writing' }
  const folder = existsSync(archive.home) ? archive.home : null
  if (folder === null)
    return good(about, { ja: '次の build が作ります', en: 'The next build makes the folder' })
  try {
    accessSync(folder, constants.W_OK)
    return good(about, { ja: '書き込めます', en: 'It can be written to' })
  } catch {
    return {
      about,
      health: 'lacking',
      found: { ja: `${oneLine(folder)} に書き込めません`, en: `${oneLine(folder)} cannot be written to` },
      todo: {
        ja: '読むことはできます。build・import・判断には書き込む権限が要ります',
        en: 'It can be read. build, import and decisions need the right to write',
      },
    }
  }
}

function indexFile(archive: Archive): Finding {
  const about = { ja: '索引', en: 'Index' }
  if (!existsSync(archive.indexFile))
    return {
      about,
      health: 'lacking',
      found: { ja: 'まだありません', en: 'It is not there yet' },
      todo: { ja: 'tenmatsu build で作ります', en: 'tenmatsu build makes it' },
    }
  try {
    const index = openIndex(archive.indexFile)
    const entries = index.entries()
    index.close()
    const problems = entries.reduce((sum, entry) => sum + entry.problems.length, 0)
    return good(about, {
      ja: `公表 ${entries.length} 件、人が見たほうがよい点 ${problems}`,
      en: `${counted(entries.length, 'notice')}, ${counted(problems, 'thing')} that a person may want to look at`,
    })
  } catch (error) {
    if (!(error instanceof IndexUnusable)) throw error
    return {
      about,
      health: 'lacking',
      found: error.because,
      todo: {
        ja: '次の build が作り直します。公表と番号は失われません',
        en: 'The next build makes it anew; no notice and no id is lost',
      },
    }
  }
}

function log(archive: Archive): Finding | null {
  if (archive.layout !== 'own' || !existsSync(`${archive.home}/log.jsonl`)) return null
  const about = { ja: '記録の末尾', en: 'End of the log' }
  const head = logHead(archive.home)
  return head === null
    ? {
        about,
        health: 'bad',
        found: { ja: '書かれたときのままではありません', en: 'It is not as it was written' },
        todo: {
          ja: 'tenmatsu verify で確かめ、バックアップか Git の履歴から戻してください',
          en: 'Look with tenmatsu verify, and restore it from a backup or Git history',
        },
      }
    : good(about, {
        ja: `${head.slice(0, 16)}…（すべてを確かめるには tenmatsu verify）`,
        en: `${head.slice(0, 16)}… (tenmatsu verify proves the whole)`,
      })
}

export const doctor: Command = {
  name: 'doctor',
  summary: {
    ja: 'この計算機とアーカイブで使えるかを調べ、足りないものと直し方を言う',
    en: 'See whether everything works on this machine and with this archive, and say what to do where it does not',
  },
  usage: '[--archive DIR] [--json]',
  options: { ...take('archive', 'cache', 'json') },
  examples: [
    { line: 'tenmatsu doctor', does: { ja: 'この計算機を調べる', en: 'Look at this machine' } },
    {
      line: 'tenmatsu doctor --archive my-archive --json',
      does: { ja: 'アーカイブも調べ、JSON で出す', en: 'Look at the archive as well; print JSON' },
    },
  ],
  run: runDoctor,
}

async function runDoctor(context: CommandContext): Promise<number> {
  const { words, options, language } = context
  refuseWords(words)
  const findings: Finding[] = [nodeVersion(), fullTextSearch(), await recognition(), machine()]
  const named = options.archive as string | undefined
  if (named !== undefined || looksLikeNotices('.') || existsSync('tenmatsu.json')) {
    const archive = openArchive(named ?? '.', { cache: options.cache as string | undefined })
    const known = existsSync(archive.home) ? archive.home : archive.folder
    findings.push(layout(archive), room(known), writing(archive), indexFile(archive))
    const end = log(archive)
    if (end) findings.push(end)
  } else findings.push(room('.'))
  printAnswer(context, { findings }, () => inWords(findings, language))
  return findings.some(({ health }) => health === 'bad') ? exitCodes.failed.code : exitCodes.ok.code
}

const signs: Readonly<Record<Health, string>> = { good: '●', lacking: '◐', bad: '✕' }

function inWords(findings: readonly Finding[], language: Language): string {
  const lines = findings.flatMap(({ about, health, found, todo }) => [
    `${signs[health]} ${about[language]}: ${found[language]}`,
    ...(todo ? [`    ${todo[language]}`] : []),
  ])
  return `${lines.join('\n')}\n`
}
