import type { DatabaseSync } from 'node:sqlite'

/** What is made when first asked for, and made again once this connection or another has changed the index. */
export function untilChanged<T>(db: DatabaseSync, make: () => T): () => T {
  const version = db.prepare(
    'SELECT data_version AS theirs, total_changes() AS ours FROM pragma_data_version',
  )
  let made: { readonly at: string; readonly what: T } | null = null
  return () => {
    const { theirs, ours } = version.get() as { theirs: number; ours: number }
    const at = `${theirs} ${ours}`
    if (made?.at !== at) made = { at, what: make() }
    return made.what
  }
}
