/** A page that a feed or an index page leads to. */
export interface AnnouncedPage {
  readonly address: string
  /** Its title there, on one line; empty where there is none. */
  readonly title: string
  /** ISO prefix, as the source says it. */
  readonly date: string | null
}

/** So many pages of one source are looked at; one that goes on is no list of news. */
const mostPages = 2_000

/** Pages each once, by address; of two titles the longer says more. */
export function eachOnce(pages: Iterable<AnnouncedPage>): AnnouncedPage[] {
  const byAddress = new Map<string, AnnouncedPage>()
  for (const page of pages) {
    const before = byAddress.get(page.address)
    if (!before && byAddress.size >= mostPages) break
    if (!before || before.title.length < page.title.length)
      byAddress.set(page.address, { ...page, date: page.date ?? before?.date ?? null })
  }
  return [...byAddress.values()]
}
