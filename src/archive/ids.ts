import { createHash } from 'node:crypto'
import { type Problem, problem } from '../model/problem.ts'
import type { Disk } from './disk.ts'
import { isGroupLine, isId } from './group-line.ts'
import { IdFile } from './id-file.ts'

/** A line of ids.jsonl for a notice. A later line of the same id takes the place of an earlier one: the notice changed or moved. */
export interface IdLine {
  readonly id: string
  readonly noun: 'notice'
  readonly path: string
  /** SHA-256 of the notice's bytes when the line was written (of the whole page for a part). */
  readonly capture: string
  /** Names the part within the capture. */
  readonly selector?: string
}

/** What a notice is known by. */
export interface Identity {
  readonly path: string
  readonly capture: string
  readonly selector: string | null
}

/** What an id is made of. */
export type FirstCapture = Omit<Identity, 'path'>

export interface IdSources {
  /** Whether a path is among the files of this build: only a file that is gone can have moved. */
  isThere(path: string): boolean
  /** The first capture of a notice, where that is another file than the one it is kept in. */
  firstCapture?(path: string): FirstCapture | undefined
}

const idLength = 10

/** The id that a capture (or a part of it) asks for; `turn` counts the attempts where it is taken. */
export function wantedId(capture: string, selector: string | null, turn = 0): string {
  // A whole file has the hash of its own bytes, so that anybody can check it with sha256sum.
  if (selector === null && turn === 0) return capture.slice(0, idLength)
  return createHash('sha256')
    .update(`${capture}#${selector ?? ''}${turn === 0 ? '' : `#${turn}`}`)
    .digest('hex')
    .slice(0, idLength)
}

const keyOf = (capture: string, selector: string | null | undefined): string => `${capture}#${selector ?? ''}`

/**
 * The ids of an archive: minted once, never given to another notice, kept through changes and moves.
 * A notice at a known path keeps its id; else one with known bytes whose old path is gone keeps its id; else a new
 * id is minted. Lines to append gather until `save`.
 */
export class IdRegister {
  readonly problems: readonly Problem[]
  private readonly last = new Map<string, IdLine>()
  private readonly byPath = new Map<string, string>()
  private readonly everAt = new Map<string, string>()
  private readonly byCapture = new Map<string, string[]>()
  private readonly file: IdFile
  private readonly sources: IdSources

  /** @param file Path of ids.jsonl, or the file as it was read. */
  constructor(file: string | IdFile, sources: IdSources = { isThere: () => true }) {
    this.file = typeof file === 'string' ? new IdFile(file) : file
    this.sources = sources
    const problems: Problem[] = []
    for (const { line, value } of this.file.values) {
      const read = readLine(value)
      if (read) this.remember(read)
      else if (!isGroupLine(value))
        problems.push(problem('ids-line-unreadable', { path: 'ids.jsonl' }, { line: String(line) }))
    }
    this.problems = problems
  }

  /** The id of a notice, minted where it has none. */
  idOf(notice: Identity): string {
    const id =
      this.byPath.get(notice.path) ??
      this.movedFrom(notice) ??
      this.mint(this.sources.firstCapture?.(notice.path) ?? notice)
    const before = this.last.get(id)
    if (before?.path !== notice.path || before.capture !== notice.capture) this.write(id, notice)
    return id
  }

  /** Writes an id down again that the file has lost. */
  restore(id: string, notice: Identity): void {
    if (!this.last.has(id) && !this.byPath.has(notice.path)) this.write(id, notice)
  }

  /** Where the notice is now that was kept at `path` at some time, or null. */
  whereIs(path: string): string | null {
    const id = this.everAt.get(path)
    return id === undefined ? null : this.last.get(id)!.path
  }

  /** Where the notice with this id is, or null. */
  pathOf(id: string): string | null {
    return this.last.get(id)?.path ?? null
  }

  /** Every id there ever was, in the order in which they were minted. */
  minted(): readonly string[] {
    return [...this.last.keys()]
  }

  /** Appends what is new and waits until the disk has it. */
  save(disk: Disk): void {
    this.file.save(disk)
  }

  private write(id: string, { path, capture, selector }: Identity): void {
    const line: IdLine = { id, noun: 'notice', path, capture, ...(selector === null ? {} : { selector }) }
    this.file.add(line)
    this.remember(line)
  }

  private movedFrom({ capture, selector }: Identity): string | undefined {
    const ids = this.byCapture.get(keyOf(capture, selector))
    return ids?.find(id => !this.sources.isThere(this.last.get(id)!.path))
  }

  private mint(first: FirstCapture): string {
    for (let turn = 0; ; turn++) {
      const id = wantedId(first.capture, first.selector, turn)
      if (!this.last.has(id)) return id
    }
  }

  private remember(line: IdLine): void {
    const before = this.last.get(line.id)
    if (before && this.byPath.get(before.path) === line.id) this.byPath.delete(before.path)
    this.last.set(line.id, line)
    this.byPath.set(line.path, line.id)
    this.everAt.set(line.path, line.id)
    const key = keyOf(line.capture, line.selector)
    const ids = this.byCapture.get(key)
    if (!ids) this.byCapture.set(key, [line.id])
    else if (!ids.includes(line.id)) ids.push(line.id)
  }
}

function readLine(value: unknown): IdLine | null {
  const { id, noun, path, capture, selector } = (value ?? {}) as Record<string, unknown>
  if (noun !== 'notice' || !isId(id)) return null
  if (typeof path !== 'string' || typeof capture !== 'string') return null
  return { id, noun, path, capture, ...(typeof selector === 'string' ? { selector } : {}) }
}
