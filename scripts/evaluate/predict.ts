import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readParts } from '../../src/formats/index.ts'
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
          return JSON.stringify(goldRecord(path, reading, notice))
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

/** Writes the lines of a JSONL file as one record a file, which is the form the scorer wants. */
export function unpackRecords(jsonl: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tenmatsu-records-'))
  mkdirSync(folder, { recursive: true })
  readFileSync(jsonl, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .forEach((line, i) => {
      writeFileSync(join(folder, `${String(i + 1).padStart(3, '0')}.json`), line)
    })
  return folder
}
