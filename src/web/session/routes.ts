import { type Context, Hono } from 'hono'
import { errorPage } from '../error-page.ts'
import type { Frame } from '../frame.ts'
import { type Html, html, nothing } from '../html.ts'
import { sayIn } from '../labels.ts'
import type { Page } from '../layout.ts'
import { link, type PageRequest } from '../request.ts'
import type { Guard, Refusal } from './guard.ts'

/** Name of the field by which a form proves that it comes from a page of this server. */
const tokenField = 'token'

/** The most bytes of a form. */
const longestForm = 64 * 1024

/** The fields of a form that was sent; null where it is larger than any form of these pages. */
async function formOf(c: Context): Promise<URLSearchParams | null> {
  const type = c.req.header('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) return new URLSearchParams()
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of c.req.raw.body ?? []) {
    length += part.length
    if (length > longestForm) return null
    parts.push(part)
  }
  return new URLSearchParams(Buffer.concat(parts).toString('utf8'))
}

/** The form, where it was sent from a page of this server; else why it is not obeyed, which is noted. */
export async function sentForm(c: Context, guard: Guard): Promise<URLSearchParams | Refusal> {
  const form = await formOf(c)
  const refusal = form === null ? 'too-large' : guard.refusalOf(c, form.get(tokenField) ?? '')
  if (refusal === null) return form!
  guard.audit(c, 'refused', refusal)
  return refusal
}

/** The hidden field of every form. */
export const tokenInput = (token: string): Html =>
  html`<input type="hidden" name="${tokenField}" value="${token}">`

/** What is said where a form is not obeyed. */
export function refusedPage(request: PageRequest, refusal: Refusal): Page {
  const say = sayIn(request.language)
  const because = {
    elsewhere: 'refusedElsewhere',
    stale: 'refusedStale',
    'too-large': 'refusedTooLarge',
  } as const
  return errorPage(request, refusal === 'too-large' ? 413 : 403, say('refusedTitle'), [say(because[refusal])])
}

/** Only a path of this server is gone on to after a login. */
export const pathWithin = (to: string | null): string =>
  to !== null && /^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(to) && !to.startsWith('/login') ? to : '/'

/** Login and logout; nothing of the kind where nobody has to log in. */
export function sessionRoutes(guard: Guard, { requestOf, answer }: Frame): Hono {
  const app = new Hono()
  if (!guard.isClosed) return app

  app.get('/login', c => {
    const request = requestOf(c)
    return answer(c, request, loginPage(request, guard, c, {}))
  })

  app.post('/login', async c => {
    const request = requestOf(c)
    const form = await sentForm(c, guard)
    if (!(form instanceof URLSearchParams)) return answer(c, request, refusedPage(request, form))
    const name = (form.get('name') ?? '').trim().slice(0, 200)
    const outcome = await guard.logIn(c, name, (form.get('password') ?? '').slice(0, 1000))
    if (outcome.is === 'in') return c.redirect(pathWithin(form.get('to')), 303)
    const to = pathWithin(form.get('to'))
    if (outcome.is === 'refused')
      return answer(c, request, loginPage(request, guard, c, { name, to, refused: true }))
    c.header('Retry-After', String(outcome.seconds))
    return answer(c, request, loginPage(request, guard, c, { name, to, seconds: outcome.seconds }))
  })

  app.post('/logout', async c => {
    const request = requestOf(c)
    const form = await sentForm(c, guard)
    if (!(form instanceof URLSearchParams)) return answer(c, request, refusedPage(request, form))
    guard.logOut(c)
    return c.redirect(link(request, '/login'), 303)
  })
  return app
}

/** Who is logged in, with the way out; nothing where nobody has to log in. */
export function personLine(request: PageRequest, guard: Guard, c: Context): Html {
  const person = guard.personOf(c)
  if (person === null) return nothing
  const say = sayIn(request.language)
  return html`<form class="person" method="post" action="${link(request, '/logout')}">${tokenInput(guard.tokenOf(c))}<span>${say('loggedInAs', { name: person })}</span> <button class="quiet">${say('logoutButton')}</button></form>`
}

function loginPage(
  request: PageRequest,
  guard: Guard,
  c: Context,
  given: { name?: string; to?: string; refused?: true; seconds?: number },
): Page {
  const say = sayIn(request.language)
  const { name = '', to = pathWithin(request.params.get('to')), refused, seconds } = given
  const complaint =
    seconds !== undefined
      ? say('loginWait', { minutes: Math.ceil(seconds / 60) })
      : refused
        ? say('loginRefused')
        : null
  return {
    title: say('loginTitle'),
    style: 'review.css',
    ...(seconds !== undefined ? { status: 429 } : refused ? { status: 403 } : {}),
    body: html`<h1>${say('loginTitle')}</h1>
<p class="lead">${say('loginLead')}</p>
${complaint === null ? nothing : html`<p class="complaint" role="alert">${complaint}</p>`}
${personLine(request, guard, c)}
<form class="login" method="post" action="${link(request, '/login')}">${tokenInput(guard.tokenOf(c))}
<input type="hidden" name="to" value="${to}">
<p class="field"><label for="login-name">${say('loginName')}</label><input id="login-name" name="name" autocomplete="username" required maxlength="200" value="${name}"></p>
<p class="field"><label for="login-password">${say('loginPassword')}</label><input id="login-password" name="password" type="password" autocomplete="current-password" required maxlength="1000"></p>
<p><button>${say('loginButton')}</button></p>
</form>`,
  }
}
