import type { DatabaseSync } from 'node:sqlite'
import type { ThreadedNotice } from '../../incidents/pair.ts'
import type { Threading } from '../../model/threading.ts'

type Columns = [row: number, id: string, path: string, threading: string]

const noticeOf = ([, id, path, threading]: Columns, linked: readonly string[]): ThreadedNotice => ({
  id,
  path,
  threading: JSON.parse(threading) as Threading,
  linked,
})

const none: readonly string[] = []

/** What threading needs of every notice, by path, with the notices that its links lead to. */
export function threadsOf(db: DatabaseSync): () => readonly ThreadedNotice[] {
  // The index of paths holds all that is asked of a notice: its row, which is long, is not looked up.
  const allThreads = db.prepare(
    `SELECT n.row, n.id, n.path, t.threading FROM notices n INDEXED BY notices_path
       CROSS JOIN threads t ON t.row = n.row ORDER BY n.path, n.id`,
  )
  allThreads.setReturnArrays(true)
  const allLinks = db.prepare(
    `SELECT DISTINCT l.row AS source, t.id AS target FROM links l JOIN names k ON k.key = l.key
       JOIN notices t ON t.row = k.row WHERE l.row <> k.row ORDER BY t.path, t.id`,
  )
  return () => {
    const linked = new Map<number, string[]>()
    for (const { source, target } of allLinks.all()) {
      const held = linked.get(Number(source))
      if (held) held.push(String(target))
      else linked.set(Number(source), [String(target)])
    }
    return (allThreads.all() as unknown as Columns[]).map(row => noticeOf(row, linked.get(row[0]) ?? none))
  }
}

/** The same of some notices, and of those whose links lead to them. */
export function threadsAround(db: DatabaseSync): (ids: readonly string[]) => readonly ThreadedNotice[] {
  const oneThread = db.prepare(
    'SELECT n.row, n.id, n.path, t.threading FROM notices n JOIN threads t ON t.row = n.row WHERE n.row = ?',
  )
  oneThread.setReturnArrays(true)
  const rowOf = db.prepare('SELECT row FROM notices WHERE id = ?')
  const linkingTo = db.prepare(
    'SELECT DISTINCT l.row FROM names k JOIN links l ON l.key = k.key WHERE k.row = ?',
  )
  const linkedFrom = db.prepare(
    `SELECT DISTINCT t.id FROM links l JOIN names k ON k.key = l.key JOIN notices t ON t.row = k.row
       WHERE l.row = ? AND t.row <> l.row ORDER BY t.path, t.id`,
  )
  return ids => {
    const rows = new Set<number>()
    for (const id of ids) {
      const row = rowOf.get(id)?.row
      if (row === undefined) continue
      rows.add(Number(row))
      for (const linking of linkingTo.all(row)) rows.add(Number(linking.row))
    }
    return [...rows].map(row =>
      noticeOf(
        oneThread.get(row) as unknown as Columns,
        linkedFrom.all(row).map(({ id }) => String(id)),
      ),
    )
  }
}
