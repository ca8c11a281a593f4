import { z } from 'zod'
import type { NoticeIndex } from '../index/contract.ts'
import type { BriefIncident } from '../index/incident-contract.ts'
import { parseSearch } from '../text/search/parse-search.ts'
import { defineQuery } from './define-query.ts'
import { isoPrefix } from './search-notices.ts'
import { makeSnippets, type Snippet } from './snippets.ts'
import { textQuery } from './text-query.ts'
import {
  type Concern,
  concerns,
  incidentsConcerning,
  organisationsNamed,
  readWatchedNames,
  searchedName,
  type WatchedName,
  watchedNamesText,
} from './watched-names.ts'

export const watchNamesInput = z.object({
  /** CSV: a name a row, what else it goes by in further cells. */
  names: watchedNamesText,
  /** Only incidents of which a notice was published in this year, month or day, or later. */
  since: isoPrefix.optional(),
  /** Incidents that are shown of each name. */
  perName: z.coerce.number().int().min(1).max(200).default(10),
})
export type WatchNamesInput = z.infer<typeof watchNamesInput>

/** An incident that concerns a name. */
export interface WatchMatch extends BriefIncident {
  readonly as: Concern
  /** Where a notice has the name; null where it does not have it as searched for. */
  readonly named: { readonly notice: string; readonly snippet: Snippet } | null
}

export interface WatchedEntry extends WatchedName {
  /** Organisations of the archive that go by it. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
  /** All of them; `matches` are the newest. */
  readonly total: number
  readonly matches: readonly WatchMatch[]
}

export interface WatchedNames {
  /** In the order of the list. */
  readonly entries: readonly WatchedEntry[]
}

/** Which incidents concern the names of a list: as victims, as vendors, through a root event, or by mention. */
export async function watchNames(
  index: NoticeIndex,
  { names, since, perName }: WatchNamesInput,
): Promise<WatchedNames> {
  const entries: WatchedEntry[] = []
  for (const watched of readWatchedNames(names)) {
    const concerned = await incidentsConcerning(index, watched)
    const found: { brief: BriefIncident; as: Concern; notice: string | null }[] = []
    for (const [id, { as, notice }] of concerned) {
      const brief = await index.briefIncident(id)
      // An incident that commentary alone tells of is none.
      if (brief === null || brief.told === 0) continue
      if (since !== undefined && (brief.last ?? '') < since) continue
      found.push({ brief, as, notice })
    }
    found.sort(
      (a, b) =>
        concerns.indexOf(a.as) - concerns.indexOf(b.as) ||
        (b.brief.last ?? '').localeCompare(a.brief.last ?? '') ||
        (a.brief.id < b.brief.id ? -1 : 1),
    )
    const shown = found.slice(0, perName)
    const texts = await index.texts(shown.flatMap(({ notice }) => (notice === null ? [] : [notice])))
    const forms = [watched.name, ...watched.aliases]
      .map(searchedName)
      .filter(name => name !== null)
      .flatMap(name => textQuery(parseSearch(`"${name}"`)).all.flat())
    entries.push({
      ...watched,
      organisations: (await organisationsNamed(index, watched)).map(({ id, name }) => ({ id, name })),
      total: found.length,
      matches: shown.map(({ brief, as, notice }) => {
        const text = notice === null ? undefined : texts.get(notice)
        const snippet = text ? makeSnippets(text, [forms])[0] : undefined
        return { ...brief, as, named: snippet ? { notice: notice!, snippet } : null }
      }),
    })
  }
  return { entries }
}

export const watchNamesQuery = defineQuery({
  name: 'watch-names',
  summary: {
    ja: '取引先やサービスの名前の一覧（CSV）にかかわる事案を、かかわり方とともに挙げる',
    en: 'Incidents that concern a list of suppliers and services (CSV of names), and how they do',
  },
  input: watchNamesInput,
  output: async () => (await import('./answers/watch-names.ts')).watchNamesAnswer,
  answer: watchNames,
})
