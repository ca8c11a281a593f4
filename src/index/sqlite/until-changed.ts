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

/** The state that holds throughout the transaction under way. */
const readIn = new WeakMap<DatabaseSync, string>()

/** Runs work in a transaction that reads; what is kept until a change asks for the state once in it. */
export function readingOf(db: DatabaseSync): <T>(work: () => T) => T {
  const [begin, end] = [db.prepare('BEGIN DEFERRED'), db.prepare('COMMIT')]
  const state = stateOf(db)
  return work => {
    begin.run()
    try {
      readIn.set(db, state())
      return work()
    } finally {
      readIn.delete(db)
      if (db.isTransaction) end.run()
    }
  }
}

/** What is made when first asked for, and made again once this connection or another has changed the index. */
export function untilChanged<T>(db: DatabaseSync, make: () => T): () => T {
  const state = stateOf(db)
  let made: { readonly at: string; readonly what: T } | null = null
  return () => {
    const at = readIn.get(db) ?? state()
    if (made?.at !== at) made = { at, what: make() }
    return made.what
  }
}
