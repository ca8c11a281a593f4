import type { NoticeIndex } from '../index/contract.ts'
import { noticeFile, type ShownNotice } from './browser/shards.ts'
import {
  makeSearchIndex,
  type SearchedNotice,
  type SearchedWords,
  type SearchIndex,
  wordsOf,
} from './make-search-index.ts'
import type { SiteBefore } from './manifest.ts'
import { updateSearchIndex } from './update-search-index.ts'
import { inflatedAfterUsual } from './usual-words.ts'
import { readAsWritten, type WrittenFiles } from './write-file.ts'

/** With more changed notices than these the index is sooner made anew. */
const mostChanged = 12

/** Words that the search index of a site holds of notices that may have changed; null where it has them not. */
export type WordsBefore = ReadonlyMap<string, SearchedWords | null>

export interface RenewedSearchIndex {
  /** To be written, by their names in the site. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** They lie there and stay. */
  readonly kept: WrittenFiles
  readonly bytes: SearchIndex['bytes']
}

/**
 * Reads what the index was made from before it is written over. Null: it cannot be known, and the index is made anew.
 * @param program Of today: by another one words are divided otherwise.
 * @param ids Notices that are to be made again.
 */
export function wordsBefore(
  out: string,
  known: SiteBefore,
  program: string,
  ids: readonly string[],
): WordsBefore | null {
  if (known.program !== program || known.planned !== null || ids.length > mostChanged) return null
  const words = new Map<string, SearchedWords | null>()
  for (const id of ids) {
    const file = `search/${noticeFile(id)}`
    const written = known.units[`text ${id}`]?.files[file]
    const bytes = written ? readAsWritten(out, file, written[0]) : null
    if (written && bytes === null) return null
    words.set(id, bytes && (JSON.parse(inflatedAfterUsual(bytes)) as ShownNotice))
  }
  return words
}

/**
 * The search index of the notices of today: only the files that a change touches where the rest lies there.
 * @param index Masked.
 * @param ids All notices, by their numbers.
 * @param lying Files of the index that lie in the site as they were put there.
 * @param before Null: it has to be made anew.
 */
export async function renewSearchIndex(
  out: string,
  index: NoticeIndex,
  ids: readonly string[],
  lying: WrittenFiles,
  before: { readonly words: WordsBefore; readonly bytes: SearchIndex['bytes'] } | null,
): Promise<RenewedSearchIndex> {
  const noticesOf = async (wanted: readonly string[]): Promise<SearchedNotice[]> => {
    const [summaries, texts] = [await index.summariesOf(wanted), await index.texts(wanted)]
    return wanted.flatMap(id => {
      const [summary, text] = [summaries.get(id), texts.get(id)]
      return summary && text ? [{ summary, text }] : []
    })
  }
  const inSite = (files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> =>
    new Map([...files].map(([name, bytes]) => [`search/${name}`, bytes]))

  if (before !== null) {
    const present = new Set(ids)
    const changed = await noticesOf([...before.words.keys()].filter(id => present.has(id)))
    const summaries = await index.summariesOf(ids)
    const change = await updateSearchIndex(
      {
        read: name => {
          const written = lying[`search/${name}`]
          return written ? readAsWritten(out, `search/${name}`, written[0]) : null
        },
        bytes: before.bytes,
      },
      ids.flatMap(id => summaries.get(id) ?? []),
      new Map(
        changed.map(notice => [
          notice.summary.id,
          { before: before.words.get(notice.summary.id) ?? null, after: wordsOf(notice) },
        ]),
      ),
      async wanted => (await noticesOf(wanted)).map(wordsOf),
    )
    if (change !== null) {
      const files = inSite(change.files)
      const kept = Object.entries(lying).filter(
        ([name]) => !files.has(name) && !change.gone.has(name.slice('search/'.length)),
      )
      return { files, kept: Object.fromEntries(kept), bytes: change.bytes }
    }
  }
  const { files, bytes } = makeSearchIndex(await noticesOf(ids))
  return { files: inSite(files), kept: {}, bytes }
}
