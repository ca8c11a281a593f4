import { DatabaseSync } from 'node:sqlite'
import { readPairs } from '../src/pipeline/found-pairs.ts'

/** Marks that tell how an index came about, and not what is in it. */
const ofItsHistory = ['epoch', 'begun', 'sequence', 'sequence-joined']

type Row = Record<string, unknown>

/** Rows by notice instead of by number, in an order of their own. */
const queries: Readonly<Record<string, string>> = {
  marks: `SELECT name, value FROM marks WHERE name <> 'pairs' AND name NOT IN ('${ofItsHistory.join("', '")}')`,
  // The time of a file that was written just now is not taken for granted.
  files: 'SELECT path, size, sha256 FROM files',
  notices: 'SELECT * FROM notices',
  texts: 'SELECT n.id, t.text FROM texts t JOIN notices n ON n.row = t.row',
  contents: 'SELECT n.id, c.document, c.reading FROM contents c JOIN notices n ON n.row = c.row',
  threads: 'SELECT n.id, t.threading FROM threads t JOIN notices n ON n.row = t.row',
  names: 'SELECT n.id, k.key FROM names k JOIN notices n ON n.row = k.row',
  links: 'SELECT n.id, l.key FROM links l JOIN notices n ON n.row = l.row',
  grams: `SELECT n.id, g.col, g.offset, g.term FROM words g JOIN notices n ON n.row = g.doc`,
  incidents: 'SELECT * FROM incidents',
  members: 'SELECT * FROM incident_notices',
  roots: 'SELECT * FROM roots',
  rootIncidents: 'SELECT * FROM root_incidents',
  namesBefore: 'SELECT * FROM names_before',
  judgements: 'SELECT * FROM judgements',
}

/** Everything an index file holds, table by table, but for the numbers of its rows and how it came about. */
export function indexTables(file: string): Record<string, readonly string[]> {
  const db = new DatabaseSync(file)
  try {
    // What the full-text table finds where: it keeps no texts that could be compared.
    db.exec(`CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'grams', 'instance')`)
    const tables = Object.entries(queries).map(([name, query]): [string, readonly string[]] => [
      name,
      (db.prepare(query).all() as Row[]).map(({ row: _, ...rest }) => JSON.stringify(rest)).sort(),
    ])
    const pairs = db.prepare("SELECT value FROM marks WHERE name = 'pairs'").get()?.value
    const { rules } = JSON.parse(String(pairs ?? '{}')) as { rules: string }
    const found = pairs === undefined ? [] : readPairs(String(pairs), rules)!
    return {
      ...Object.fromEntries(tables),
      pairs: found.map(pair => JSON.stringify(pair)).sort(),
    }
  } finally {
    db.close()
  }
}
