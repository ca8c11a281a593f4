import type { DatabaseSync } from 'node:sqlite'
import type { ThreadedNotice } from '../../incidents/pair.ts'
import type { Threading } from '../../model/threading.ts'

/** What threading needs of every notice, by path, with the notices that its links lead to. */
export function threadsOf(db: DatabaseSync): () => readonly ThreadedNotice[] {
  const allThreads = db.prepare(
    'SELECT n.id, n.path, t.threading FROM threads t JOIN notices n ON n.row = t.row ORDER BY n.path, n.id',
  )
  const allLinks = db.prepare(
    `SELECT DISTINCT f.id AS source, t.id AS target FROM links l JOIN names k ON k.key = l.key
       JOIN notices f ON f.row = l.row JOIN notices t ON t.row = k.row WHERE f.row <> t.row ORDER BY t.path, t.id`,
  )
  return () => {
    const linked = new Map<string, string[]>()
    for (const { source, target } of allLinks.all()) {
      const held = linked.get(String(source))
      if (held) held.push(String(target))
      else linked.set(String(source), [String(target)])
    }
    return allThreads.all().map(row => ({
      id: String(row.id),
      path: String(row.path),
      threading: JSON.parse(String(row.threading)) as Threading,
      linked: linked.get(String(row.id)) ?? [],
    }))
  }
}
