import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { cannotWrite } from '../archive/archive-error.ts'
import {
  type ExportFormat,
  type ExportRequest,
  type Grain,
  grains,
  type NamedFile,
} from '../exports/define-export.ts'
import { inChunks } from '../exports/in-chunks.ts'
import { inSentence } from '../exports/in-sentence.ts'
import { exportFormats } from '../exports/index.ts'
import { leavesOut } from '../exports/leaves-out.ts'
import { type Question, questionSchemas } from '../exports/question.ts'
import { sortOrders } from '../index/contract.ts'
import { incidentOrders } from '../index/incident-contract.ts'
import { incidentStates } from '../model/incident.ts'
import { stages } from '../model/stage.ts'
import { rootOrders } from '../queries/list-roots.ts'
import { boundHeap } from './bounded-heap.ts'
import { withBuiltArchive } from './built-archive.ts'
import { type Command, type CommandContext, exitCodes, UsageError, UserError } from './command.ts'
import { sortOption, take, textOption } from './common-options.ts'
import { facetOptions } from './facet-options.ts'
import { progressBar } from './progress.ts'
import { fieldOf, queryInput } from './query-input.ts'

const filters = {
  ...take('from', 'to', 'publisher', 'leak'),
  stage: textOption(
    'STAGE',
    `報告の段階（notices、facts）: ${stages.join(' | ')}`,
    `Stage of the report (notices, facts): ${stages.join(' | ')}`,
  ),
  state: textOption(
    'STATE',
    `事案の状態（incidents）: ${incidentStates.join(' | ')}`,
    `State of the incident (incidents): ${incidentStates.join(' | ')}`,
  ),
  several: {
    type: 'boolean',
    does: {
      ja: '公表が二つ以上ある事案だけ（incidents）',
      en: 'Only those told by two notices or more (incidents)',
    },
  },
  root: textOption(
    'ROOT',
    'この根本事象に遡る事案だけ（incidents）',
    'Only those that trace back to this root event (incidents)',
  ),
  ...facetOptions,
  sort: sortOption([...new Set([...sortOrders, ...incidentOrders, ...rootOrders])]),
} as const

const names = exportFormats.map(({ name }) => name)
const folders = exportFormats.filter(({ files }) => files !== undefined).map(({ name }) => name)
const foldersJa = folders.join('・')
const foldersEn = folders.join(', ')

export const exportCommand: Command = {
  name: 'export',
  summary: {
    ja: '公表・事案・根本事象・記載事項を、ほかのプログラムで使う形に書き出す',
    en: 'Write notices, incidents, root events or facts in a form for other programs',
  },
  usage: `FORMAT [WORDS…] [--archive DIR] [--grain GRAIN] [--out FILE] [--limit N]   FORMAT: ${names.join(' | ')}`,
  rawWords: true,
  options: {
    ...take('archive', 'cache'),
    grain: textOption(
      'GRAIN',
      `一件を何とするか（既定は形式の最初のもの）: ${grains.join(' | ')}`,
      `What one record is (default: the first that the format has): ${grains.join(' | ')}`,
    ),
    out: textOption(
      'FILE',
      `書き出すファイル（既定は標準出力）。書き終えてから置き換える。${foldersJa} は新しいフォルダ（.zip で終わる名前なら一つの ZIP）`,
      `Where to write it (default: standard output); put in place when it is complete. ${foldersEn} make a new folder of it, or one ZIP file where the name ends in .zip`,
    ),
    limit: textOption(
      'N',
      '多くて何件か（facts と annotations では公表の数。既定はすべて、フィードは 50）',
      'How many at most (of facts and annotations: of how many notices; default: all, feeds 50)',
    ),
    base: textOption(
      'URL',
      'この画面を公開している場所。フィード・注釈・STIX・文献のリンクに使う',
      'Where the pages of this archive are published: feeds, annotations, STIX and references link to them',
    ),
    originals: {
      type: 'boolean',
      does: {
        ja: 'メールアドレス・電話番号・担当者名を伏せずに出す（手元で使うため。公開しない）',
        en: 'Mask no e-mail addresses, phone numbers and names (for your own use, not to be published)',
      },
    },
    ...take('progress'),
    ...filters,
  },
  examples: [
    {
      line: 'tenmatsu export csv --archive my-archive --out notices.csv',
      does: { ja: 'すべての公表の表。表計算ソフトで開ける', en: 'A table of all notices, for a spreadsheet' },
    },
    {
      line: 'tenmatsu export csv ランサムウェア --grain facts --from 2025-04 --out facts.csv',
      does: {
        ja: 'その語を含む公表の記載事項を、根拠の語句とともに一行に一つ',
        en: 'The facts of notices with that word, one a line with the words that state it',
      },
    },
    {
      line: 'tenmatsu export jsonl --grain incidents --several',
      does: {
        ja: '公表が二つ以上ある事案を、まとめた理由とともに',
        en: 'Incidents told by two notices or more, with why these are joined',
      },
    },
    {
      line: 'tenmatsu export parquet --grain facts --out facts.parquet',
      does: { ja: '同じ表を DuckDB や pandas で読む形に', en: 'The same table for DuckDB or pandas' },
    },
    {
      line: 'tenmatsu export misp --from 2026 --out feed',
      does: {
        ja: 'その年からの事案を、MISP のフィードになるフォルダに（VERIS は veris、STIX は stix）',
        en: 'Incidents since that year as the folder of a MISP feed (veris for VERIS, stix for STIX)',
      },
    },
    {
      line: 'tenmatsu export markdown --originals --out notices',
      does: {
        ja: 'すべての公表を、手で保つアーカイブの書式のファイルに',
        en: 'Every notice as a file in the layout of a hand-kept archive',
      },
    },
    {
      line: 'tenmatsu export atom --publisher 病院 --base https://archive.example.jp --out feed.xml',
      does: {
        ja: 'その組織の新しい公表のフィード',
        en: 'A feed of the newest notices of those organisations',
      },
    },
    {
      line: 'tenmatsu export annotations --limit 10',
      does: {
        ja: '新しい公表 10 件の根拠を W3C Web Annotation で',
        en: 'Evidence in the ten newest notices as W3C Web Annotations',
      },
    },
  ],
  run: runExport,
}

async function runExport(context: CommandContext): Promise<number> {
  const { words, options, language, err } = context
  const format = formatNamed(words[0])
  const question = questionOf(format, { ...context, words: words.slice(1) })
  const base = baseOf(options.base as string | undefined)
  const place = placeOf(format, options.out as string | undefined)
  const masked = { ...context, options: { ...options, masked: options.originals !== true } }
  const found = await withBuiltArchive(masked, async ({ index }) => {
    boundHeap()
    const bar = progressBar(context)
    let written = 0
    const request: ExportRequest = {
      index,
      question,
      language,
      base,
      onProgress: (done, total) => {
        written = done
        bar.show(done, total)
      },
    }
    try {
      if (place.kind === 'folder') await writeFolder(place.files(request), place.path)
      else if (place.kind === 'file') await writeWholeFile(inChunks(format.write(request)), place.path)
      else for await (const chunk of inChunks(format.write(request))) context.out(chunk as string)
    } finally {
      bar.end()
    }
    return written
  })
  const left = leavesOut(format, question.grain)
  if (!format.saysWhatItLeavesOut && left.length > 0) err(`${inSentence(left, language)}\n`)
  if (found > 0) return exitCodes.ok.code
  err(language === 'ja' ? '見つかりませんでした。\n' : 'Nothing found.\n')
  return exitCodes.failed.code
}

function formatNamed(name: string | undefined): ExportFormat {
  const format = exportFormats.find(known => known.name === name)
  if (format) return format
  const all = names.join(', ')
  throw new UsageError(
    name === undefined
      ? {
          ja: `形式を書いてください: tenmatsu export FORMAT（${all}）`,
          en: `Name a format: tenmatsu export FORMAT (${all})`,
        }
      : {
          ja: `「${name}」という形式はありません。あるのは ${all} です。`,
          en: `There is no format "${name}". There are ${all}.`,
        },
  )
}

/** @throws UserError where the format has no such grain, or the grain no such filter. */
function questionOf(format: ExportFormat, context: CommandContext): Question {
  const { options } = context
  const named = options.grain as Grain | undefined
  const grain = named ?? format.grains[0]
  if (!format.grains.includes(grain))
    throw new UsageError({
      ja: `${format.name} の --grain は ${format.grains.join(', ')} です（「${grain}」は使えません）。`,
      en: `--grain of ${format.name} is ${format.grains.join(', ')}, not "${grain}".`,
    })
  const schema = questionSchemas[grain]
  const unknown = Object.keys(filters).find(
    name => options[name] !== undefined && !(fieldOf(name) in schema.shape),
  )
  if (unknown !== undefined)
    throw new UsageError({
      ja: `--${unknown} は ${grain} の条件ではありません。`,
      en: `--${unknown} is no filter of ${grain}.`,
    })
  const limit = format.limit ?? schema.shape.perPage.parse(undefined)
  return { grain, input: queryInput('export', schema, context, limit) } as Question
}

function baseOf(given: string | undefined): string | null {
  if (given === undefined) return null
  if (/^https?:\/\//.test(given) && URL.canParse(given)) return /^.*[^/]/.exec(given)![0]
  throw new UsageError({
    ja: `--base は http か https のアドレスです（「${given}」は使えません）。`,
    en: `--base is an http or https address, not "${given}".`,
  })
}

type Place =
  | { readonly kind: 'output' }
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'folder'
      readonly path: string
      files(request: ExportRequest): AsyncIterable<NamedFile>
    }

/** Where it goes. @throws UserError where bytes would go to a terminal, or a folder would be written into. */
function placeOf({ name, files, isBinary }: ExportFormat, out: string | undefined): Place {
  if (out === undefined) {
    if (!isBinary) return { kind: 'output' }
    throw new UsageError({
      ja: `${name} は標準出力には出せません。--out で書き出す先を指定してください。`,
      en: `${name} is not written to standard output: name a place with --out.`,
    })
  }
  if (files === undefined || /\.zip$/i.test(out)) return { kind: 'file', path: out }
  if (existsSync(out) && !(statSync(out).isDirectory() && readdirSync(out).length === 0))
    throw new UserError({
      ja: `${out} がすでにあります。${name} は新しいフォルダ（または .zip で終わるファイル）に書きます。`,
      en: `${out} is there already. ${name} is written to a new folder (or to a file that ends in .zip).`,
    })
  return { kind: 'folder', path: out, files }
}

/** Writes a file, which is there whole or as it was before. */
function writeWholeFile(chunks: AsyncIterable<string | Uint8Array>, file: string): Promise<void> {
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}`)
  return inPlace(file, beside, async () => {
    const stream = createWriteStream(beside, { flags: 'wx' })
    try {
      await once(stream, 'open')
      for await (const chunk of chunks) if (!stream.write(chunk)) await once(stream, 'drain')
      stream.end()
      await once(stream, 'close')
    } catch (error) {
      stream.destroy()
      throw error
    }
  })
}

/** Files that are being written at the same time; each is held in memory meanwhile. */
const filesAtOnce = 8

/** Writes a folder that is not there yet, or empty; it is there when all of its files are. */
function writeFolder(files: AsyncIterable<NamedFile>, folder: string): Promise<void> {
  const whole = resolve(folder)
  const beside = join(dirname(whole), `.${basename(whole)}.${randomUUID()}`)
  return inPlace(folder, beside, async () => {
    mkdirSync(beside)
    const made = new Set<string>()
    const writing = new Set<Promise<void>>()
    try {
      for await (const { path, content } of files) {
        const file = join(beside, ...path.split('/'))
        if (!made.has(dirname(file))) await mkdir(dirname(file), { recursive: true })
        made.add(dirname(file))
        // The next one is made while the disk is busy with these.
        const one = writeFile(file, content, { flag: 'wx' })
        writing.add(one)
        one.then(
          () => writing.delete(one),
          () => {},
        )
        if (writing.size >= filesAtOnce) await Promise.race(writing)
      }
      await Promise.all(writing)
    } finally {
      // Nothing more is written into a folder that is taken away.
      await Promise.allSettled(writing)
    }
  })
}

/** Makes something beside its place and puts it there; leaves nothing behind where that fails. */
async function inPlace(place: string, beside: string, make: () => Promise<void>): Promise<void> {
  try {
    await make()
    renameSync(beside, place)
  } catch (error) {
    rmSync(beside, { force: true, recursive: true })
    const { code, syscall } = error as NodeJS.ErrnoException
    throw code === undefined || syscall === undefined ? error : cannotWrite(place, error)
  }
}
