/** Raised with every change of the tables or of what is put into them: an index of another version is made anew. */
export const formatVersion = 13

/** "tnmt": tells our files from other SQLite files. */
export const applicationId = 0x746e6d74

// Every printable ASCII character that is neither letter nor digit is part of a word; the tokenizer named `ascii`
// takes all others above 0x7f so by itself. A blank alone separates. (' is doubled for the tokenizer's own quotes.)
const punctuation = `!"#$%&''()*+,-./:;<=>?@[\\]^_\`{|}~`

/**
 * The tables. Pairs of characters are made by us and kept in a contentless full-text table: nothing is stored twice.
 * Its third column holds every character of the notice once, for words of one character.
 * `texts` holds the text as search wants it (IndexedText), `contents` the rest of the document and what was read from
 * it, all as JSON, which carries every character, NUL included.
 * `threads` holds what it takes to join notices into incidents (Threading), as JSON.
 * Incidents and root events name notices by id, not by row: while a build puts rows, readers find the incidents of the
 * last one, some of whose notices may be new rows or gone. `names_before` leads from every id that an incident or a
 * root event once had to the one it has now.
 * `changes` holds the last change of everything that is told or was: whoever pulls what is new asks for it.
 * Segments of the full-text table are merged only when sixteen of a size have come together: a build that puts
 * everything is a fifth sooner done, and searches take the same time.
 */
export const schema = `
CREATE TABLE marks (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE files (
  path TEXT PRIMARY KEY, size INTEGER NOT NULL, mtime_ms REAL NOT NULL, sha256 TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE notices (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL,
  capture TEXT NOT NULL,
  title TEXT,
  published TEXT,
  publishers TEXT NOT NULL,
  publisher_forms TEXT NOT NULL,
  stage TEXT,
  number INTEGER,
  leak TEXT,
  genre TEXT,
  brief TEXT NOT NULL,
  gathered TEXT NOT NULL,
  profile TEXT NOT NULL,
  problem_count INTEGER NOT NULL,
  problems TEXT NOT NULL
) STRICT;
CREATE INDEX notices_path ON notices (path, id);
CREATE TABLE texts (row INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE TABLE contents (row INTEGER PRIMARY KEY, document TEXT NOT NULL, reading TEXT NOT NULL) STRICT;
CREATE TABLE threads (row INTEGER PRIMARY KEY, threading TEXT NOT NULL) STRICT;
CREATE TABLE names (key TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (key, row)) STRICT, WITHOUT ROWID;
CREATE INDEX names_row ON names (row);
CREATE TABLE links (key TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (key, row)) STRICT, WITHOUT ROWID;
CREATE INDEX links_row ON links (row);
CREATE TABLE incidents (
  id TEXT PRIMARY KEY, first TEXT, last TEXT, state TEXT NOT NULL, leak TEXT, told INTEGER NOT NULL, brief TEXT NOT NULL,
  incident TEXT NOT NULL
) STRICT;
CREATE TABLE incident_notices (
  notice TEXT PRIMARY KEY, incident TEXT NOT NULL, counted INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_notices_incident ON incident_notices (incident);
CREATE TABLE roots (id TEXT PRIMARY KEY, name TEXT NOT NULL, root TEXT NOT NULL) STRICT;
CREATE TABLE root_incidents (
  incident TEXT NOT NULL, root TEXT NOT NULL, PRIMARY KEY (incident, root)
) STRICT, WITHOUT ROWID;
CREATE INDEX root_incidents_root ON root_incidents (root);
CREATE TABLE names_before (
  noun TEXT NOT NULL, id TEXT NOT NULL, now TEXT NOT NULL, PRIMARY KEY (noun, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE judgements (decision TEXT PRIMARY KEY, judgement TEXT NOT NULL) STRICT;
CREATE TABLE changes (
  noun TEXT NOT NULL, id TEXT NOT NULL, sequence INTEGER NOT NULL, at TEXT NOT NULL, gone INTEGER NOT NULL,
  PRIMARY KEY (noun, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX changes_sequence ON changes (sequence, noun, id);
CREATE VIRTUAL TABLE grams USING fts5(
  title, other, characters, content='', contentless_delete=1, tokenize="ascii tokenchars '${punctuation.replaceAll('"', '""')}'"
);
INSERT INTO grams (grams, rank) VALUES ('rank', 'bm25(4.0, 1.0, 1.0)');
INSERT INTO grams (grams, rank) VALUES ('automerge', 0), ('hashsize', 16000000);
PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${formatVersion};
`
