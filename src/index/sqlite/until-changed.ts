import type { DatabaseSync } from 'node:sqlite'

/** The state of an index file as a connection sees it: another one whenever this connection or another has changed it. */
const stateOf = (db: DatabaseSync): (() => string) => {
  const version = db.prepare(
    'SELECT data_version AS theirs, total_changes() AS ours FROM pragma_data_version',
  )
  return () => {
    const { theirs, ours } = version.get() as { theirs: number; ours: number }
    return `${theirs} ${ours}`
  }
}

/** A transaction that reads, open until the event loop turns. */
interface Reading {
  /** The state that holds throughout. */
  readonly state: string
  end(): void
}

const underWay = new Map<DatabaseSync, Reading>()

/** Ends every transaction that reads: before one that writes, so that the next sees what it wrote, and before closing. */
export function endReadings(): void {
  for (const reading of [...underWay.values()]) reading.end()
}

/**
 * Runs work in a transaction that reads. It stays open until the event loop turns: an answer that asks for one thing
 * after the other sees one state of the index, and what is kept until a change asks for that state once.
 */
export function readingOf(db: DatabaseSync): <T>(work: () => T) => T {
  const [begin, commit] = [db.prepare('BEGIN DEFERRED'), db.prepare('COMMIT')]
  const state = stateOf(db)
  const close = (): void => {
    if (db.isOpen && db.isTransaction) commit.run()
  }
  function open(): void {
    begin.run()
    try {
      const turn = setImmediate(() => reading.end())
      const reading: Reading = {
        state: state(),
        end: () => {
          clearImmediate(turn)
          underWay.delete(db)
          close()
        },
      }
      underWay.set(db, reading)
    } catch (error) {
      close()
      throw error
    }
  }
  return work => {
    // SQLite itself ends a transaction in which the file turns out to be damaged.
    if (!underWay.has(db) || !db.isTransaction) {
      underWay.get(db)?.end()
      open()
    }
    return work()
  }
}

/** What is made when first asked for, and made again once this connection or another has changed the index. */
export function untilChanged<T>(db: DatabaseSync, make: () => T): () => T {
  const state = stateOf(db)
  let made: { readonly at: string; readonly what: T } | null = null
  return () => {
    const at = underWay.get(db)?.state ?? state()
    if (made?.at !== at) made = { at, what: make() }
    return made.what
  }
}
