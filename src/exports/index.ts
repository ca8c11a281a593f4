import { annotations } from './annotations/index.ts'
import { atom } from './atom/index.ts'
import { bibtex } from './bibtex/index.ts'
import { csl } from './csl/index.ts'
import { csv } from './csv/index.ts'
import type { ExportFormat } from './define-export.ts'
import { jsonfeed } from './jsonfeed/index.ts'
import { jsonl } from './jsonl/index.ts'
import { markdown } from './markdown/index.ts'
import { misp } from './misp/index.ts'
import { parquet } from './parquet/index.ts'
import { stix } from './stix/index.ts'
import { veris } from './veris/index.ts'

/** Every format of export. One line a format; a test holds the list to the folder. */
export const exportFormats: readonly ExportFormat[] = [
  jsonl,
  csv,
  parquet,
  atom,
  jsonfeed,
  annotations,
  markdown,
  stix,
  veris,
  misp,
  csl,
  bibtex,
]
