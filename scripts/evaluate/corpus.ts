import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readParts } from '../../src/formats/index.ts'
import { type Reading, readNotice } from '../../src/readings/read-notice.ts'
import type { NoticeText } from '../../src/text/notice-text.ts'

/** One notice of a folder as read, for surveys over all of them. */
export interface ReadNotice {
  readonly path: string
  readonly notice: NoticeText
  readonly reading: Reading
}

/** Reads every Markdown notice below a folder, in path order. */
export function* readFolder(folder: string): Generator<ReadNotice> {
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter(f => f.endsWith('.md')).sort()
  for (const path of files)
    for (const { document } of readParts({ text: readFileSync(join(folder, path), 'utf8'), path })) {
      const { notice, reading } = readNotice(document)
      yield { path, notice, reading }
    }
}

/** Counts by key, most frequent first, then by key. */
export class Tally {
  readonly #counts = new Map<string, number>()
  add(...key: readonly string[]): void {
    const joined = key.join('\u0000')
    this.#counts.set(joined, (this.#counts.get(joined) ?? 0) + 1)
  }
  rows(): string[][] {
    return [...this.#counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([key, n]) => [...key.split('\u0000'), String(n)])
  }
}
