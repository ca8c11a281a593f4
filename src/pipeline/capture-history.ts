import { readFileSync } from 'node:fs'
import { type CaptureOrigin, type CaptureRecord, captureFile, readCaptures } from '../archive/captures.ts'
import { IdRegister } from '../archive/ids.ts'
import { readLog } from '../archive/log.ts'
import type { Archive } from '../archive/open-archive.ts'
import { type Change, compareCaptures } from '../incidents/compare-captures.ts'
import type { LedgerNotice } from '../incidents/ledger/ledger.ts'
import { type Problem, problem } from '../model/problem.ts'
import { readNotice } from '../readings/read-notice.ts'
import { readCapture } from './read-capture.ts'

/** One capture of a notice, and what it says otherwise than the one before. */
export interface CapturedVersion {
  readonly sha256: string
  /** When it was taken: ISO, UTC. */
  readonly at: string
  readonly origin: CaptureOrigin
  readonly format: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  /** The address it came from, where it was fetched. */
  readonly address: string | null
  /** When the address was looked at again and gave the same bytes: ISO, UTC. */
  readonly seen: readonly string[]
  /** When the address was found to give it no more. */
  readonly gone: { readonly at: string; readonly because: string } | null
  /** Against the capture before: null for the first, and where one of the two cannot be read. */
  readonly changes: readonly Change[] | null
  /** Whether the words differ from those before: a page may be written anew and tell the same. */
  readonly isReworded: boolean
  /** Where its changes are announced: by a remark or a day of update on the page, by a further report; null: nowhere. */
  readonly announced: 'on-the-page' | 'by-a-report' | null
}

/** Every capture of a notice, oldest first. */
export interface CaptureHistory {
  readonly captures: readonly CapturedVersion[]
  /** Silent edits and a removal, as a person may want to look at them. */
  readonly problems: readonly Problem[]
}

/** The captures of an archive by the notices they hold. */
export interface CaptureShelf {
  /** Paths of the notices that have captures, in order, with the number of theirs. */
  notices(): readonly { readonly path: string; readonly captures: number }[]
  /** @param reports Days (ISO prefixes) on which further notices that refer to this one were published. */
  historyOf(path: string, reports?: readonly string[]): Promise<CaptureHistory>
}

interface Taken {
  readonly record: CaptureRecord
  readonly selector: string | null
}

/** Reads the records of an archive of our own; the captures themselves are read when they are asked for. */
export function openCaptures({ home, idsFile }: Archive): CaptureShelf {
  const ids = new IdRegister(idsFile)
  const byNotice = new Map<string, Taken[]>()
  for (const record of readCaptures(home))
    for (const { notice, selector } of record.parts) {
      // Moved since it was put there: ids.jsonl knows where to.
      const path = ids.whereIs(notice) ?? notice
      const group = byNotice.get(path)
      if (group) group.push({ record, selector })
      else byNotice.set(path, [{ record, selector }])
    }
  for (const group of byNotice.values())
    group.sort((a, b) =>
      a.record.at < b.record.at
        ? -1
        : a.record.at > b.record.at
          ? 1
          : a.record.sha256 < b.record.sha256
            ? -1
            : 1,
    )
  let looks: Looks | null = null
  return {
    notices: () =>
      [...byNotice]
        .map(([path, group]) => ({ path, captures: group.length }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    historyOf: (path, reports = []) => {
      looks ??= looksIn(home)
      return historyOf(home, path, byNotice.get(path) ?? [], looks, reports)
    },
  }
}

interface Looks {
  readonly seen: ReadonlyMap<string, string[]>
  readonly gone: ReadonlyMap<string, { at: string; because: string }>
}

/** What the log says of later looks at the addresses, by capture. */
function looksIn(home: string): Looks {
  const seen = new Map<string, string[]>()
  const gone = new Map<string, { at: string; because: string }>()
  for (const line of readLog(home).lines)
    if (line.did === 'seen') {
      seen.set(line.sha256, [...(seen.get(line.sha256) ?? []), line.at])
      gone.delete(line.sha256)
    } else if (line.did === 'gone') gone.set(line.sha256, { at: line.at, because: line.because })
  return { seen, gone }
}

async function historyOf(
  home: string,
  path: string,
  taken: readonly Taken[],
  { seen, gone }: Looks,
  reports: readonly string[],
): Promise<CaptureHistory> {
  const captures: CapturedVersion[] = []
  const problems: Problem[] = []
  let before: LedgerNotice | null = null
  for (const [nth, { record, selector }] of taken.entries()) {
    const { sha256, at, origin, format, mediaType, size, fetched } = record
    // A single capture has nothing to be compared with, and is not read.
    const after: LedgerNotice | null = taken.length > 1 ? await readAgain(home, record, selector) : null
    const changes = before && after ? compareCaptures(before, after) : null
    const since = taken[nth - 1]?.record.at.slice(0, 10)
    const isReported = reports.some(day => since !== undefined && since <= day && day <= at.slice(0, 10))
    const announced =
      before && after && namesNewDay(before, after) ? 'on-the-page' : isReported ? 'by-a-report' : null
    captures.push({
      sha256,
      at,
      origin,
      format,
      mediaType,
      size,
      address: fetched?.address ?? null,
      seen: seen.get(sha256) ?? [],
      gone: nth === taken.length - 1 ? (gone.get(sha256) ?? null) : null,
      changes,
      isReworded: before !== null && after !== null && before.document.text !== after.document.text,
      announced,
    })
    if (changes && changes.length > 0 && announced === null) {
      const words = (language: 'ja' | 'en') => changes.slice(0, 3).map(change => inWords(change, language))
      const count = String(changes.length)
      const details = { day: at.slice(0, 10), ja: words('ja').join('、'), en: words('en').join('; '), count }
      problems.push(problem('silent-edit', { path }, details))
    }
    before = after ?? before
  }
  const last = captures.at(-1)?.gone
  if (last)
    problems.push(problem('page-gone', { path }, { day: last.at.slice(0, 10), because: last.because }))
  return { captures, problems }
}

/** A change in few words: 件数 3,312 件 → 9,480 件. */
export function inWords({ label, before, after }: Change, language: 'ja' | 'en'): string {
  const none = { ja: '記載なし', en: 'not told' }[language]
  return `${label[language]} ${before?.value[language] ?? none} → ${after?.value[language] ?? none}`
}

/** A dated remark or a day of update in the head that the capture before did not have. */
function namesNewDay(before: LedgerNotice, after: LedgerNotice): boolean {
  const days = ({ document: { head } }: LedgerNotice) => head.updated.map(({ value }) => value)
  const known = new Set([...days(before), before.document.head.published?.value])
  const remarks = ({ document: { text } }: LedgerNotice) => text.match(update)?.length ?? 0
  return days(after).some(day => !known.has(day)) || remarks(after) > remarks(before)
}

const update =
  /追記|更新(?:しました|いたしました|日|：|:|】|\))|訂正(?:しました|いたしました|して|：|:|】|\))|修正(?:しました|いたしました)|改訂|第[0-9０-９一二三四五六七八九]{1,2}報/g

/** A capture's notice with its facts, as the present rules read it; null where it cannot be read. */
async function readAgain(
  home: string,
  record: CaptureRecord,
  selector: string | null,
): Promise<LedgerNotice | null> {
  try {
    const { parts } = await readCapture(readFileSync(captureFile(home, record)), record.name)
    const document = parts.find(part => part.selector === selector)?.document
    if (!document) return null
    const { facts } = readNotice(document).reading
    return { id: record.sha256, published: document.head.published?.value ?? null, document, facts }
  } catch {
    return null
  }
}
