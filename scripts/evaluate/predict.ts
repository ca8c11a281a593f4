import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readParts } from '../../src/formats/index.ts'
import { unreadRecord } from '../../src/model/gold-record.ts'
import { goldRecord, readNotice } from '../../src/readings/read-notice.ts'

export interface FieldScore {
  readonly p: number
  readonly r: number
  readonly f1: number
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

/** What the scorer prints with --json, as far as it is used here. */
export interface Scores {
  readonly notices: number
  readonly leak_false_alarms: number
  readonly leak_missed: number
  readonly overstated: number
  readonly understated: number
  readonly status_pairs: number
  readonly counts_without_their_number: number
  readonly quotes: number
  readonly ungrounded: number
  readonly evidence_compared: number
  readonly evidence_elsewhere: number
  readonly fields: Readonly<Record<string, FieldScore>>
}

/** A labelled set: where its records are and where the texts lie that their paths are relative to. */
export interface LabelledSet {
  readonly name: string
  readonly what: string
  readonly records: string
  readonly texts: string
  /** Keys of the record that are labelled in this set; without it, all. */
  readonly labelled?: readonly string[]
}

/** Reads every notice of the set and runs the scorer over the result; `args` go to the scorer. */
export function score(shared: string, set: LabelledSet, args: readonly string[]): string {
  const work = mkdtempSync(join(tmpdir(), 'tenmatsu-evaluate-'))
  try {
    const predicted = join(work, 'predicted.jsonl')
    const lines = readdirSync(set.records)
      .filter(file => file.endsWith('.json'))
      .sort()
      .flatMap(file => {
        const { path } = JSON.parse(readFileSync(join(set.records, file), 'utf8')) as { path: string }
        return readParts({ text: readFileSync(join(set.texts, path), 'utf8'), path }).map(({ document }) => {
          const { reading, notice } = readNotice(document)
          const record = goldRecord(path, reading, notice)
          const kept = Object.entries(record).filter(
            ([key]) => key === 'path' || (set.labelled?.includes(key) ?? true),
          )
          return JSON.stringify(Object.fromEntries(kept))
        })
      })
    writeFileSync(predicted, `${lines.join('\n')}\n`)
    const scorer = join(shared, 'gold/score.mjs')
    return execFileSync('node', [scorer, set.records, predicted, set.texts, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
  } finally {
    rmSync(work, { recursive: true })
  }
}

const notLabelled = {
  ...Object.fromEntries(
    Object.entries(unreadRecord('')).map(([key, value]) => [
      key,
      key === 'stage' || key === 'number' ? value : [],
    ]),
  ),
  ...Object.fromEntries(
    ['leak', 'encryption', 'leak_site', 'secondary_damage', 'service_impact'].map(key => [
      key,
      { status: 'not_stated', quote: null },
    ]),
  ),
}

/** Writes the lines of a JSONL file as one record a file, which is the form the scorer wants, and names the keys they label. */
export function unpackRecords(jsonl: string): { folder: string; labelled: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'tenmatsu-records-'))
  const labelled = new Set<string>()
  readFileSync(jsonl, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .forEach((line, i) => {
      const record = JSON.parse(line) as Record<string, unknown>
      for (const key of Object.keys(record)) labelled.add(key)
      writeFileSync(
        join(folder, `${String(i + 1).padStart(3, '0')}.json`),
        JSON.stringify({ ...notLabelled, ...record }),
      )
    })
  labelled.delete('path')
  return { folder, labelled: [...labelled] }
}
