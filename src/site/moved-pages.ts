import type { NoticeIndex } from '../index/contract.ts'
import { languages } from '../model/label.ts'
import { fileIn } from './addresses.ts'
import { redirectPage } from './small-files.ts'

/**
 * Pages at the addresses of incidents and root events that became part of others, and of other spellings of an
 * organisation's name, each leading to where it is now.
 */
export async function movedPages(
  index: NoticeIndex,
  site: string | null,
  isPage: (file: string) => boolean,
): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const { all: organisations } = await index.organisations()
  const moved = [
    ...index.keptIncidents().map(({ id, formerly }) => ({ folder: 'incidents', id, before: formerly })),
    ...index.keptRoots().map(({ id, formerly }) => ({ folder: 'roots', id, before: formerly })),
    ...organisations.map(({ id, aliases }) => ({ folder: 'organisations', id, before: aliases })),
  ]
  for (const { folder, id, before } of moved)
    for (const old of before)
      if (!isPage(`${folder}/${old}.html`))
        for (const language of languages) {
          const from = fileIn({ file: `${folder}/${old}.html` }, language)
          const to = fileIn({ file: `${folder}/${id}.html` }, language)
          files.set(from, redirectPage(from, to, language, site))
        }
  return files
}
