import { readFileSync } from 'node:fs'
import type { ExportFormat, ExportRequest, Grain } from '../src/exports/define-export.ts'
import { exportFormats } from '../src/exports/index.ts'
import { type Question, questionSchemas } from '../src/exports/question.ts'
import { stableUuid } from '../src/exports/stable-uuid.ts'
import { kindsOfFact } from '../src/facts/index.ts'
import type { NoticeIndex } from '../src/index/contract.ts'

/** Where the example archive is said to be served. */
export const base = 'https://archive.example.jp'

export const formatNamed = (name: string): ExportFormat => exportFormats.find(format => format.name === name)!

export const requestOf = (
  index: NoticeIndex,
  grain: Grain,
  asked: object,
  where: string | null,
): ExportRequest => ({
  index,
  question: { grain, input: questionSchemas[grain].parse(asked) } as Question,
  language: 'ja',
  base: where,
})

/** An export as text; of a format of several files, these with their names. */
export async function exported(
  index: NoticeIndex,
  name: string,
  grain: Grain,
  asked: object = {},
  where: string | null = base,
): Promise<string> {
  const format = formatNamed(name)
  const request = requestOf(index, grain, asked, where)
  let file = ''
  if (format.files)
    for await (const { path, content } of format.files(request)) file += `\n--- ${path}\n${content}`
  else
    for await (const piece of format.write(request))
      file += typeof piece === 'string' ? piece : Buffer.from(piece).toString('latin1')
  return file
}

/** An export as the bytes that are downloaded. */
export async function exportedBytes(
  index: NoticeIndex,
  name: string,
  grain: Grain,
  asked: object = {},
): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of formatNamed(name).write(requestOf(index, grain, asked, base)))
    pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece)
  return Buffer.concat(pieces)
}

/** The files of an export of several, by their paths. */
export async function exportedFiles(
  index: NoticeIndex,
  name: string,
  grain: Grain,
  asked: object = {},
): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for await (const { path, content } of formatNamed(name).files!(requestOf(index, grain, asked, base)))
    files.set(path, content)
  return files
}

/** Records written by hand (test/exports-golden), in which `uuid(name)` stands for the id that a name has. */
export const goldenRecords = (name: string): Record<string, unknown>[] =>
  readFileSync(new URL(`./exports-golden/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line.replace(/uuid\(([^)]*)\)/g, (_, named: string) => stableUuid(named))))

/** Kinds of fact that there were when the records of incidents were written by hand. */
const kindsThen = new Set(
  (
    'incident-type victim vector attack-step cause cve event-date date-mention leak affected-count data-item leak-site ' +
    'secondary-damage encryption service-impact discovery measure authority report-stage genre publisher ' +
    'knowledge-limit enforcement'
  ).split(' '),
)
const newerLabels = kindsOfFact.filter(({ kind }) => !kindsThen.has(kind)).map(({ label }) => label.ja)

/** Whether a line in which a statement stands (with or without its status before it) is of a kind that there was then. */
export const isOfOlderKind = (line: string): boolean => {
  const words = line.replace(/^\S \S+ {2}/, '')
  return !newerLabels.some(label => words.startsWith(label))
}
