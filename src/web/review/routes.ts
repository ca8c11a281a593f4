import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { ArchiveError } from '../../archive/archive-error.ts'
import { readDecisions } from '../../archive/decisions.ts'
import type { Archive } from '../../archive/open-archive.ts'
import { amendNotice, amendNoticeInput } from '../../decisions/amend-notice.ts'
import { type NamedFact, standingOnFact } from '../../decisions/deciding-facts.ts'
import { judgeNotices, judgeNoticesInput } from '../../decisions/judge-notices.ts'
import { listDecisions, noticesOf } from '../../decisions/list-decisions.ts'
import { withdrawDecision, withdrawDecisionInput } from '../../decisions/withdraw-decision.ts'
import { kindsOfFact } from '../../facts/index.ts'
import type { NoticeIndex } from '../../index/contract.ts'
import type { NoticeRow } from '../../model/notice-row.ts'
import type { NoticeSummary } from '../../model/notice-summary.ts'
import type { Problem } from '../../model/problem.ts'
import { listDoubts } from '../../queries/list-doubts.ts'
import { locateWords } from '../../text/locate-words.ts'
import { maskStrings } from '../../text/masking/index.ts'
import { errorPage } from '../error-page.ts'
import type { Kinds } from '../fact-sections.ts'
import type { Frame } from '../frame.ts'
import type { KeptNotice, KeptNotices } from '../kept-notices.ts'
import { sayIn } from '../labels.ts'
import { noticePage } from '../notice-page.ts'
import { placesOf } from '../places.ts'
import { link, type PageRequest } from '../request.ts'
import type { Guard } from '../session/guard.ts'
import { pathWithin, personLine, refusedPage, sentForm } from '../session/routes.ts'
import { readAmendment, writtenHead } from './amend-form.ts'
import { conflictPage, type Wanted } from './conflict-page.ts'
import { decisionSent } from './decision-sent.ts'
import { decisionsPage, decisionsPerPage } from './decisions-page.ts'
import { factOfPlace } from './fact-of-place.ts'
import { reviewPanel } from './fact-panel.ts'
import { type Closed, doubtAddress, queuePage } from './queue-page.ts'
import type { Rebuilding } from './rebuilding.ts'
import { reviewAddress } from './review-link.ts'
import type { Adding, Done, Reviewer } from './review-view.ts'
import { wholeNumber } from './whole-number.ts'

export interface ReviewOptions {
  readonly archive: Archive
  readonly rebuilding: Rebuilding
  /** Why nothing can be decided here; null where it can. */
  readonly closed: Closed | null
}

/** What the pages of review have at hand. */
export interface ReviewMeans extends ReviewOptions {
  /** As pages show it. */
  readonly index: () => NoticeIndex
  /** Nothing masked: decisions are about what stands in the notice. */
  readonly originals: () => NoticeIndex
  readonly notices: KeptNotices
  readonly kinds: Kinds
  readonly guard: Guard
  /** Masks what people wrote, unless nothing is masked. */
  readonly isMasked: boolean
  readonly frame: Frame
}

/** Entries of the queue on one page. */
const queuePerPage = 30

/** Milliseconds that a decision waits for the readings to show it; after that the page says that they do not yet. */
const patience = 5000

/** Notices that are offered as ones to judge by, of its incident and of its organisation. */
const mostSiblings = 20
const mostOthers = 8
/** Notices of its organisation that are looked through for them. */
const mostOfOrganisation = 60

const nameCookie = 'tenmatsu_by'

/** Review: the queue, a notice with what may be decided of it, and the decisions made so far. */
export function reviewRoutes(means: ReviewMeans): Hono {
  const { archive, rebuilding, closed, index, originals, notices, kinds, guard, isMasked, frame } = means
  const { requestOf, answer } = frame
  const app = new Hono()
  const shown = <T>(value: T): T => (isMasked ? maskStrings(value) : value)

  const reviewerOf = (c: Context): Reviewer => ({
    person: guard.personOf(c),
    lastName: (getCookie(c, nameCookie) ?? '').slice(0, 200),
    token: guard.tokenOf(c),
  })
  const personOf = (c: Context, request: PageRequest) => personLine(request, guard, c)

  app.get('/review', async c => {
    const request = requestOf(c)
    const page = Math.max(1, wholeNumber(request.params.get('page')) ?? 1)
    const found = await listDoubts(index(), { page, perPage: queuePerPage })
    return answer(c, request, queuePage(request, found, closed, personOf(c, request)))
  })

  app.get('/decisions', async c => {
    const request = requestOf(c)
    const page = Math.max(1, wholeNumber(request.params.get('page')) ?? 1)
    const { decisions, problems } = listDecisions(archive)
    const newestFirst = decisions.toReversed()
    const some = newestFirst.slice((page - 1) * decisionsPerPage, page * decisionsPerPage)
    const ids = some.flatMap(({ decision }) => noticesOf(decision).map(({ id }) => id))
    const found = {
      decisions: shown(some),
      total: decisions.length,
      page,
      problems,
      notices: await index().summariesOf([...new Set(ids)]),
    }
    const reviewer = closed ? null : reviewerOf(c)
    return answer(c, request, decisionsPage(request, found, reviewer, personOf(c, request)))
  })

  // What follows writes, or shows forms that do.
  if (closed) return app

  /** The queue from one place on: the doubt there, or the next where that is the one just looked at. */
  app.get('/review/next', async c => {
    const request = requestOf(c)
    const rank = wholeNumber(request.params.get('rank')) ?? 0
    const { doubts } = await listDoubts(index(), { page: 1, perPage: 1000 })
    const from = request.params.get('from')
    const at = doubts[rank]?.notice.id === from ? rank + 1 : rank
    const next = doubts[at]
    return c.redirect(next ? doubtAddress(request, next, at) : link(request, '/review'), 303)
  })

  app.get('/notices/:id/review', async c => {
    const request = requestOf(c)
    const found = await noticeOf(c.req.param('id'))
    if (!found) return missing(c, request, c.req.param('id'))
    const { notice, row } = found
    const rank = wholeNumber(request.params.get('rank'))
    const asked = wholeNumber(request.params.get('fact'))
    const adding = addingOf(request.params, notice, row)
    const chosen = asked !== null && asked < row.facts.length ? asked : null
    const places = chosen === null && !adding ? placesOf(request.params, row.document.text) : null
    if (places) {
      const there = factOfPlace(row, places.evidence[0])
      if (there !== null)
        return c.redirect(reviewAddress(request, notice.id, { fact: there, rank }, 'review'), 303)
    }
    const named = request.params.get('done')
    const done: Done | null =
      named === null
        ? null
        : {
            name: named.slice(0, 300),
            isPending: rebuilding.isPending(),
            failure: rebuilding.failure()?.message ?? null,
          }
    if (done && !done.isPending && chosen === null) {
      // The readings have come to show what was decided since it was written.
      const there = row.facts.findIndex(({ reviewed }) => reviewed?.decision === done.name)
      if (there >= 0)
        return c.redirect(
          reviewAddress(request, notice.id, { fact: there, rank, done: done.name }, 'review'),
          303,
        )
    }
    const incident = notice.incident
    const told = await siblingsOf(notice)
    const siblings = await index().summariesOf(told.filter(id => id !== notice.id).slice(0, mostSiblings))
    const panel = reviewPanel({
      request,
      reviewer: reviewerOf(c),
      notice,
      row,
      chosen,
      standing: chosen === null ? [] : shown(standingOn(row, chosen)),
      rank,
      siblings: [...siblings.values()],
      others: await othersOf(notice, told),
      doubt: rank === null ? null : await doubtAt(rank, notice.id),
      done,
      adding,
    })
    const page = noticePage(request, notice, kinds, [], incident, {
      panel,
      address: (fact, fragment) => reviewAddress(request, notice.id, { fact, rank }, `${fragment}-${fact}`),
    })
    return answer(c, request, page)
  })

  app.post('/notices/:id/review', async c => {
    const request = requestOf(c)
    const form = await sentForm(c, guard)
    if (form instanceof URLSearchParams) return decideOnFact(c, request, c.req.param('id'), form)
    return answer(c, request, refusedPage(request, form))
  })

  app.post('/notices/:id/judge', async c => {
    const request = requestOf(c)
    const form = await sentForm(c, guard)
    if (!(form instanceof URLSearchParams)) return answer(c, request, refusedPage(request, form))
    const id = c.req.param('id')
    const input = judgeNoticesInput.safeParse({
      a: id,
      b: (form.get('other') ?? '').trim() || form.get('listed') || '',
      verdict: form.get('verdict'),
      ...signedIn(c, form),
    })
    if (!input.success) return wrong(c, request, [sayIn(request.language)('wrongInput')])
    return writing(c, request, async () => {
      const { decision } = await judgeNotices.decide(archive, originals(), input.data)
      return finish(
        c,
        decision,
        input.data.by,
        reviewAddress(request, id, { rank: wholeNumber(form.get('rank')), done: decision }, 'review'),
      )
    })
  })

  app.post('/notices/:id/amend', async c => {
    const request = requestOf(c)
    const say = sayIn(request.language)
    const form = await sentForm(c, guard)
    if (!(form instanceof URLSearchParams)) return answer(c, request, refusedPage(request, form))
    const found = await noticeOf(c.req.param('id'))
    if (!found) return missing(c, request, c.req.param('id'))
    const { sets, isStale } = readAmendment(form, writtenHead(found.row, found.notice))
    const input = amendNoticeInput.safeParse({ notice: found.row.id, sets, ...signedIn(c, form) })
    if (!input.success) return wrong(c, request, [say('wrongInput')])
    if (isStale) return wrong(c, request, [say('amendStale')])
    return writing(c, request, async () => {
      const { decision, notice } = await amendNotice.decide(archive, originals(), input.data)
      const rank = wholeNumber(form.get('rank'))
      return finish(
        c,
        decision,
        input.data.by,
        reviewAddress(request, notice, { rank, done: decision }, 'review'),
      )
    })
  })

  app.post('/decisions', async c => {
    const request = requestOf(c)
    const form = await sentForm(c, guard)
    if (!(form instanceof URLSearchParams)) return answer(c, request, refusedPage(request, form))
    const input = withdrawDecisionInput.safeParse({ decision: form.get('decision'), ...signedIn(c, form) })
    const back = pathWithin(form.get('back') ?? '/decisions')
    if (!input.success) return wrong(c, request, [sayIn(request.language)('wrongInput')])
    return writing(c, request, async () => {
      const { decision } = await withdrawDecision.decide(archive, originals(), input.data)
      return finish(c, decision, input.data.by, saidThere(back, decision))
    })
  })

  return app

  function signedIn(c: Context, form: URLSearchParams): { because: string; by?: string } {
    const said = (form.get('by') ?? '').trim().slice(0, 200)
    const person = guard.personOf(c)
    if (person === null && said !== (getCookie(c, nameCookie) ?? ''))
      setCookie(c, nameCookie, said, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 31_536_000 })
    const by = person ?? said
    return { because: form.get('because') ?? '', ...(by === '' ? {} : { by }) }
  }

  /** Waits for the readings to show what was decided, and goes on to a page. */
  async function finish(
    c: Context,
    decision: string,
    by: string | undefined,
    to: string | (() => Promise<string>),
  ): Promise<Response> {
    guard.audit(c, 'decided', decision, by ?? null)
    await rebuilding.rebuild(patience)
    return c.redirect(typeof to === 'string' ? to : await to(), 303)
  }

  /** Does what may find the archive otherwise than the page did, and says so. */
  async function writing(c: Context, request: PageRequest, work: () => Promise<Response>): Promise<Response> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error
      return wrong(c, request, [error.label[request.language]])
    }
  }

  function wrong(c: Context, request: PageRequest, reasons: readonly string[]) {
    return answer(c, request, errorPage(request, 422, sayIn(request.language)('wrongInputTitle'), reasons))
  }

  function missing(c: Context, request: PageRequest, id: string) {
    const say = sayIn(request.language)
    const text = say('noticeMissingText', { id: id.slice(0, 60) })
    return answer(c, request, errorPage(request, 404, say('noticeMissingTitle'), [text]))
  }

  async function noticeOf(id: string): Promise<{ notice: KeptNotice; row: NoticeRow } | null> {
    const notice = await notices.noticeById(id)
    const row = notice && originals().row(notice.id)
    return notice && row ? { notice, row } : null
  }

  async function siblingsOf(notice: KeptNotice): Promise<readonly string[]> {
    const incident = notice.incident && (await index().incident(notice.incident.id))
    return incident?.notices ?? []
  }

  /** Notices of the same organisation that are told to be of other incidents, those next in time first. */
  async function othersOf({ publishers, published }: KeptNotice, told: readonly string[]) {
    const byId = new Map<string, NoticeSummary>()
    for (const publisher of publishers) {
      const { notices } = await index().search({
        text: { all: [], none: [] },
        filter: { publisher },
        sort: 'newest',
        offset: 0,
        limit: mostOfOrganisation,
      })
      for (const notice of notices) byId.set(notice.id, notice)
    }
    const from = Date.parse(published ?? '')
    const away = (notice: NoticeSummary): number => Math.abs(Date.parse(notice.published ?? '') - from) || 0
    return [...byId.values()]
      .filter(({ id }) => !told.includes(id))
      .sort((a, b) => away(a) - away(b) || (a.id < b.id ? -1 : 1))
      .slice(0, mostOthers)
  }

  /** The doubt at a place of the queue, where it is one about this notice. */
  async function doubtAt(rank: number, id: string): Promise<Problem | null> {
    const [doubt] = (await listDoubts(index(), { page: rank + 1, perPage: 1 })).doubts
    return doubt?.notice.id === id ? doubt.problem : null
  }

  function standingOn(row: NoticeRow, n: number): readonly NamedFact[] {
    const { decisions } = readDecisions(archive)
    return standingOnFact(decisions, row, row.facts[n]!)
  }

  async function decideOnFact(c: Context, request: PageRequest, id: string, form: URLSearchParams) {
    const signed = { notice: id, ...signedIn(c, form) }
    const rank = wholeNumber(form.get('rank'))
    const sent = decisionSent(form, signed)
    if (sent === null) return wrong(c, request, [sayIn(request.language)('wrongInput')])
    // Nothing is left to decide.
    if (sent === 'agreed') return c.redirect(reviewAddress(request, id, { rank }, 'review'), 303)
    return writing(c, request, async () => {
      const outcome = await sent.decide(archive, originals())
      if (outcome.outcome === 'conflict') {
        const wanted: Wanted = { ...sent.of, is: sent.is, because: signed.because, by: signed.by, rank }
        const conflict = { ...outcome, standing: shown(outcome.standing) }
        return answer(c, request, conflictPage(request, reviewerOf(c), conflict, wanted))
      }
      return finish(c, outcome.decision, signed.by, async () => {
        const facts = originals().row(outcome.notice)?.facts ?? []
        const n = facts.findIndex(({ reviewed }) => reviewed?.decision === outcome.decision)
        const at = { fact: n < 0 ? null : n, rank, done: outcome.decision }
        return reviewAddress(request, outcome.notice, at, 'review')
      })
    })
  }
}

/** A page under review is told what was taken back, so that it can say so; the list of decisions shows it. */
function saidThere(path: string, decision: string): string {
  const to = new URL(path, 'http://page')
  if (!to.pathname.endsWith('/review')) return path
  to.searchParams.set('done', decision)
  return `${to.pathname}${to.search}${to.hash}`
}

/** What an address asks to be added. */
function addingOf(params: URLSearchParams, notice: KeptNotice, row: NoticeRow): Adding | null {
  const kind = params.get('add')
  const quote = (params.get('quote') ?? '').slice(0, 2000)
  if (kind === null || !kindsOfFact.some(k => k.kind === kind)) return null
  const copied = { quote, before: params.get('before') ?? '', after: params.get('after') ?? '' }
  // Copied from the page, which masks; no offset moves by that.
  const place = locateWords(notice.document.text, copied) ?? locateWords(row.document.text, copied)
  return { kind, quote: place ? row.document.text.slice(place.start, place.end) : quote, place }
}
