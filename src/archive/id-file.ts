import { readFileSync } from 'node:fs'
import type { Disk } from './disk.ts'

/**
 * `ids.jsonl`: one JSON object a line, appended and never rewritten. What a process that was killed left of a last
 * line is written over. Lines to append gather until `save`.
 */
export class IdFile {
  /** Every whole line, by its number from 1; null where it is no JSON. */
  readonly values: readonly { readonly line: number; readonly value: unknown }[]
  private readonly path: string
  private readonly fresh: object[] = []
  /** Bytes of the file that are whole lines. */
  private length: number
  private isWhole: boolean
  private endsLine = true

  constructor(path: string) {
    this.path = path
    let bytes: Buffer
    try {
      bytes = readFileSync(path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      bytes = Buffer.alloc(0)
    }
    this.length = bytes.length
    const values: { line: number; value: unknown }[] = []
    const lines = bytes.toString('utf8').split('\n')
    lines.forEach((line, index) => {
      if (line.trim() === '') return
      const value = parsed(line)
      const isLast = index === lines.length - 1
      if (isLast && value === null) {
        this.length = bytes.lastIndexOf(0x0a) + 1
        return
      }
      if (isLast) this.endsLine = false
      values.push({ line: index + 1, value })
    })
    this.isWhole = this.length === bytes.length
    this.values = values
  }

  add(line: object): void {
    this.fresh.push(line)
  }

  /** Appends what is new and waits until the disk has it: an id that is shown is never given twice. */
  save(disk: Disk): void {
    if (this.fresh.length === 0 && this.endsLine && this.isWhole) return
    const text = this.fresh.map(line => `${JSON.stringify(line)}\n`).join('')
    const added = this.endsLine ? text : `\n${text}`
    disk.appendAt(this.path, this.length, added)
    this.length += Buffer.byteLength(added)
    this.endsLine = true
    this.isWhole = true
    this.fresh.length = 0
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
