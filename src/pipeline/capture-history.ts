import { readFileSync } from 'node:fs'
import { type CaptureOrigin, captureFile } from '../archive/captures.ts'
import { readLog } from '../archive/log.ts'
import type { LogLine } from '../archive/log-line.ts'
import type { Archive } from '../archive/open-archive.ts'
import { type Change, compareCaptures } from '../incidents/compare-captures.ts'
import type { LedgerNotice } from '../incidents/ledger/ledger.ts'
import type { Document } from '../model/document.ts'
import { type Problem, problem } from '../model/problem.ts'
import { readNotice } from '../readings/read-notice.ts'
import { readCapture } from './read-capture.ts'
import { isLeftBehind } from './rewritten-notices.ts'
import { fetchedFrom } from './take-in.ts'
import { isCopy, type Looks, looksIn, shownInOrder, type Taken, takenByNotice } from './taken-captures.ts'

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
  /** The page came back to what it had said before. */
  readonly isBack: boolean
  /** Against the capture before: null for the first, and where one of the two cannot be read. */
  readonly changes: readonly Change[] | null
  /** Whether the words differ from those before: a page may be written anew and tell the same. */
  readonly isReworded: boolean
  /**
   * Where its changes are announced: by a remark or a day of update on the page, by a further report; null: nowhere.
   * `other-copy`: one of the two is a person's copy, often abridged, so that the publisher need not have changed a word.
   */
  readonly announced: 'on-the-page' | 'by-a-report' | 'other-copy' | null
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
  /** @param reports Days (ISO prefixes) on which the other notices of its incident were published. */
  historyOf(path: string, reports?: readonly string[]): Promise<CaptureHistory>
  /** What the page said, one after the other; no documents where it said more than anybody compares. */
  textsOf(path: string): Promise<readonly CapturedText[]>
}

/** A notice's text as one capture has it. */
export interface CapturedText {
  readonly sha256: string
  /** ISO, UTC. */
  readonly at: string
  /** Null where it cannot be read. */
  readonly document: Document | null
}

/** Versions of one page beyond which their texts are not read side by side. */
const mostTexts = 200

/** Reads the records of an archive of our own; the captures themselves are read when they are asked for. */
export function openCaptures(archive: Pick<Archive, 'home' | 'idsFile'>): CaptureShelf {
  const { home } = archive
  const byNotice = takenByNotice(archive)
  let log: Log | null = null
  const logged = (): Log => {
    if (log === null) {
      const { lines } = readLog(home)
      log = { lines, looks: looksIn(lines) }
    }
    return log
  }
  return {
    notices: () =>
      [...byNotice]
        .map(([path, group]) => ({ path, captures: group.length }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    historyOf: (path, reports = []) => historyOf(home, path, byNotice.get(path) ?? [], logged(), reports),
    textsOf: async path => {
      const shown = shownInOrder(byNotice.get(path) ?? [], logged().looks)
      const texts: CapturedText[] = []
      for (const one of shown) {
        const read = shown.length > mostTexts ? null : await documentOf(home, one)
        texts.push({ sha256: one.record.sha256, at: one.at, document: read })
      }
      return texts
    },
  }
}

interface Log {
  readonly lines: readonly LogLine[]
  readonly looks: Looks
}

async function historyOf(
  home: string,
  path: string,
  taken: readonly Taken[],
  { lines, looks }: Log,
  reports: readonly string[],
): Promise<CaptureHistory> {
  const captures: CapturedVersion[] = []
  const problems: Problem[] = []
  const shown = shownInOrder(taken, looks)
  let before: LedgerNotice | null = null
  for (const [nth, one] of shown.entries()) {
    const { sha256, origin, format, mediaType, size, fetched } = one.record
    const { at, seen, isBack } = one
    // A single capture has nothing to be compared with, and is not read.
    const after: LedgerNotice | null = shown.length > 1 ? await readAgain(home, one) : null
    const changes = before && after ? compareCaptures(before, after) : null
    const since = shown[nth - 1]?.at.slice(0, 10)
    const isReported = reports.some(day => since !== undefined && since <= day && day <= at.slice(0, 10))
    const previous = shown[nth - 1]
    const announced =
      previous && isCopy(previous) !== isCopy(one)
        ? 'other-copy'
        : before && after && namesNewDay(before, after)
          ? 'on-the-page'
          : isReported
            ? 'by-a-report'
            : null
    captures.push({
      sha256,
      at,
      origin,
      format,
      mediaType,
      size,
      address: fetched?.address ?? null,
      seen,
      gone: nth === shown.length - 1 ? (looks.gone.get(sha256) ?? null) : null,
      isBack,
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
  const last = captures.at(-1)
  if (last && isLeftBehind(home, path, taken, lines))
    problems.push(problem('text-behind-page', { path }, { day: last.at.slice(0, 10) }))
  if (last?.gone)
    problems.push(
      problem('page-gone', { path }, { day: last.gone.at.slice(0, 10), because: last.gone.because }),
    )
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
async function readAgain(home: string, taken: Taken): Promise<LedgerNotice | null> {
  const document = await documentOf(home, taken)
  if (!document) return null
  try {
    const { facts } = readNotice(document).reading
    return { id: taken.record.sha256, published: document.head.published?.value ?? null, document, facts }
  } catch {
    return null
  }
}

/** The readable form of a notice in one of its captures; null where it cannot be read. */
async function documentOf(home: string, { record, selector }: Taken): Promise<Document | null> {
  try {
    const from = record.fetched ? fetchedFrom(record.fetched) : null
    const { parts } = await readCapture(readFileSync(captureFile(home, record)), record.name, from)
    return parts.find(part => part.selector === selector)?.document ?? null
  } catch {
    return null
  }
}
