import { type CaptureRecord, readCaptures } from '../archive/captures.ts'
import type { IdFile } from '../archive/id-file.ts'
import { type FirstCapture, IdRegister } from '../archive/ids.ts'
import type { Archive } from '../archive/open-archive.ts'
import type { NoticeEntry } from '../index/contract.ts'
import { withoutSelector } from './part-path.ts'

/** The archive's ids; those that ids.jsonl has lost and the index still knows are written down again. */
export function openIds(
  archive: Archive,
  file: IdFile,
  entries: readonly NoticeEntry[],
  listed: ReadonlyMap<string, unknown>,
): IdRegister {
  const ids = new IdRegister(file, {
    isThere: path => listed.has(path) || listed.has(withoutSelector(path)),
    ...(archive.layout === 'own' ? { firstCapture: importedFrom(archive.home) } : {}),
  })
  for (const { id, path, capture } of entries) {
    const file = listed.has(path) ? path : withoutSelector(path)
    if (listed.has(file)) ids.restore(id, { path, capture, selector: selectorIn(path, file) })
  }
  return ids
}

const selectorIn = (path: string, file: string): string | null =>
  path === file ? null : path.slice(path.lastIndexOf('#') + 1)

/** The first capture of an imported notice, by its path: its id comes from there. */
function importedFrom(home: string): (path: string) => FirstCapture | undefined {
  let first: Map<string, FirstCapture & { at: string }> | null = null
  return path => {
    first ??= firstCaptures(readCaptures(home))
    return first.get(path)
  }
}

function firstCaptures(records: readonly CaptureRecord[]): Map<string, FirstCapture & { at: string }> {
  const first = new Map<string, FirstCapture & { at: string }>()
  for (const { at, sha256, parts } of records)
    for (const { notice, selector } of parts) {
      const known = first.get(notice)
      if (!known || at < known.at || (at === known.at && sha256 < known.capture))
        first.set(notice, { capture: sha256, selector, at })
    }
  return first
}
