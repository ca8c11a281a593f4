import { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { SavedSearch } from '../../archive/settings.ts'
import type { NoticeIndex } from '../../index/contract.ts'
import { listChanges } from '../../queries/list-changes.ts'
import { listIncidents, listIncidentsInput } from '../../queries/list-incidents.ts'
import { searchInput, searchNotices } from '../../queries/search-notices.ts'
import type { Frame } from '../frame.ts'
import { link } from '../request.ts'
import { type ChangedIncident, type News, newsPage } from './news-page.ts'

const cookie = 'tenmatsu-looked'
const aYear = 365 * 24 * 60 * 60

/** Incidents on the page. */
const most = 60

/** Changes that are looked through for them. */
const mostChanges = 1000

/** What changed since a mark, for the page. */
async function newsSince(index: NoticeIndex, looked: string | null): Promise<Omit<News, 'searches'>> {
  const told = looked === null ? null : await listChanges(index, { since: looked, perPage: mostChanges })
  if (told?.complete && !told.more) {
    const changed = told.changes.filter(({ noun }) => noun === 'incident')
    const there = changed.filter(({ fate }) => fate === 'there').reverse()
    const notices = told.changes.filter(({ noun, fate }) => noun === 'notice' && fate === 'there')
    const incidentOf = await index.incidentsOf(notices.map(({ id }) => id))
    const summaries = await index.summariesOf(notices.map(({ id }) => id))
    const incidents: ChangedIncident[] = []
    for (const { id } of there.slice(0, most)) {
      const incident = await index.briefIncident(id)
      if (!incident) continue
      const own = [...summaries.values()].filter(notice => incidentOf.get(notice.id) === id)
      incidents.push({ incident, notices: own })
    }
    return {
      since: 'looked',
      next: told.next,
      incidents,
      total: there.length,
      gone: changed.filter(({ fate }) => fate !== 'there'),
    }
  }
  // Nobody has looked, or what happened since cannot be told: the latest, and a mark at the end.
  // Of root events there are few; the end of their changes is the end of all.
  const only = { noun: 'root-event', perPage: mostChanges } as const
  let end = (await listChanges(index, only))!
  while (end.more) end = (await listChanges(index, { ...only, since: end.next }))!
  const latest = await listIncidents(index, listIncidentsInput.parse({ perPage: 20 }))
  return {
    since: looked === null ? 'begin' : 'anew',
    next: end.next,
    incidents: (latest?.incidents ?? []).map(incident => ({ incident, notices: [] })),
    total: latest?.total ?? 0,
    gone: [],
  }
}

/** /news: what came and changed since this browser's mark. */
export function newsRoutes(
  index: () => NoticeIndex,
  saved: () => readonly SavedSearch[],
  { requestOf, answer }: Frame,
): Hono {
  const app = new Hono()
  app.get('/news', async c => {
    const news = await newsSince(index(), getCookie(c, cookie) ?? null)
    const searches = []
    for (const { name, q } of saved()) {
      const { total } = await searchNotices(index(), searchInput.parse({ q, perPage: 1 }))
      searches.push({ name, q, total })
    }
    return answer(c, requestOf(c), newsPage(requestOf(c), { ...news, searches }))
  })
  app.post('/news', async c => {
    const looked = (await c.req.parseBody()).looked
    // A mark is all that is kept, and only of the form that an answer gives it.
    if (typeof looked === 'string' && /^[\w.-]{1,200}$/.test(looked))
      setCookie(c, cookie, looked, { path: '/', httpOnly: true, sameSite: 'Strict', maxAge: aYear })
    return c.redirect(link(requestOf(c), '/news'), 303)
  })
  return app
}
