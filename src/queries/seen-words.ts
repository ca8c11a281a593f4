import type { IndexedText, NoticeFilter, NoticeIndex, TextQuery } from '../index/contract.ts'
import { searchedText } from './snippets.ts'

/** What an index is asked with words. */
interface Asked {
  readonly text: TextQuery
  readonly filter: Omit<NoticeFilter, 'leak' | 'stage'>
}

/**
 * Words that lead to more notices than this point to nobody, and are not held against what is masked: that costs the
 * reading of every notice they lead to.
 */
const few = 40

type Texts = (ids: readonly string[]) => Promise<ReadonlyMap<string, IndexedText>>

/**
 * A question as whoever sees only masked texts may ask it: a notice that has a word nowhere but under a mask does not
 * have it.
 * @param index Knows every word. @param seen The texts as they are shown.
 */
export async function bySeenWords<Query extends Asked>(
  index: Pick<NoticeIndex, 'idsOf'>,
  seen: Texts,
  query: Query,
): Promise<Query> {
  const { text, filter } = query
  if (text.all.length === 0 && text.none.length === 0) return query
  let ids: readonly string[] | undefined
  const found = text.all.length === 0 ? null : await fewWith(index, text, filter)
  if (found !== null) {
    const texts = await seen(found)
    const shown = found.filter(id => text.all.every(group => group.some(form => has(texts.get(id), form))))
    if (shown.length < found.length) ids = shown
  }
  const none: string[] = []
  for (const form of text.none) {
    const holders = await fewWith(index, { all: [[form]], none: [] }, {})
    const texts = await seen(holders ?? [])
    const shown = holders?.filter(id => has(texts.get(id), form))
    if (holders === null || shown?.length === holders.length) none.push(form)
    else {
      // The word is asked for no more, and those that show it are left out by name.
      const out = new Set(shown)
      ids = (ids ?? filter.ids ?? (await everyNotice(index))).filter(id => !out.has(id))
    }
  }
  return ids === undefined ? query : { ...query, text: { ...text, none }, filter: { ...filter, ids } }
}

const has = (text: IndexedText | undefined, form: string): boolean =>
  text !== undefined && searchedText(text).includes(form)

/** The notices that a search finds, by id; null where there are many. */
const fewWith = (
  index: Pick<NoticeIndex, 'idsOf'>,
  text: TextQuery,
  { from, to, publisher, ids, incidents }: Asked['filter'],
): Promise<readonly string[] | null> =>
  index.idsOf({ text, filter: { from, to, publisher, ids, incidents } }, few)

const everyNotice = async (index: Pick<NoticeIndex, 'idsOf'>): Promise<readonly string[]> =>
  (await index.idsOf({ text: { all: [], none: [] }, filter: {} }, Number.MAX_SAFE_INTEGER)) ?? []
