import { join } from 'node:path'
import { type AuditEntry, appendAudit } from '../src/archive/audit-log.ts'
import { initArchive } from '../src/archive/init-archive.ts'
import { type Archive, openArchive } from '../src/archive/open-archive.ts'
import { openIndex } from '../src/index/sqlite/index.ts'
import { build } from '../src/pipeline/build.ts'
import { createApp } from '../src/web/app.ts'
import { openRebuilding } from '../src/web/review/rebuilding.ts'
import type { Credential } from '../src/web/session/credentials.ts'
import { openGuard } from '../src/web/session/guard.ts'
import { temporaryFolder, write } from './archive-folders.ts'

/** An archive of our own over made-up notices, built. */
export async function builtArchive(notices: Readonly<Record<string, string>>): Promise<Archive> {
  const foreign = temporaryFolder()
  write(foreign, notices)
  const folder = join(temporaryFolder(), 'mine')
  initArchive(folder, foreign)
  const archive = openArchive(folder)
  await build(archive, { workers: 1 })
  return archive
}

/** The pages over an archive as `serve` shows them, without a network. */
export function reviewApp(
  archive: Archive,
  credentials: readonly Credential[] | null = null,
  clock: () => number = Date.now,
) {
  const index = openIndex(archive.indexFile)
  const audit = (entry: AuditEntry): void => appendAudit(archive.home, entry, new Date(clock()).toISOString())
  const app = createApp({
    index: () => index,
    hosts: credentials ? null : ['localhost'],
    review: { archive, rebuilding: openRebuilding(archive), closed: null },
    guard: openGuard({ credentials, audit, clock }),
  })
  return { app, index, close: () => index.close() }
}

/** The words of an attribute or an element as they were before they were escaped. */
export const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** A person at a browser of their own: cookies are kept, forms are sent as they stand on the page. */
export function personAt(app: { request(path: string, init?: RequestInit): Response | Promise<Response> }) {
  const cookies = new Map<string, string>()
  const send = async (
    path: string,
    init: RequestInit = {},
  ): Promise<{ response: Response; body: string }> => {
    const cookie = [...cookies].map(pair => pair.join('=')).join('; ')
    const headers = { 'accept-language': 'en', ...(cookie === '' ? {} : { cookie }), ...init.headers }
    const response = await app.request(path, { ...init, headers })
    for (const set of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!
      cookies.set(name!, value!)
    }
    return { response, body: await response.text() }
  }
  const get = async (path: string) => {
    let seen = await send(path)
    for (let n = 0; n < 5 && seen.response.status >= 300 && seen.response.status < 400; n++)
      seen = await send(seen.response.headers.get('location')!.replace(/#.*$/, ''))
    return seen
  }
  return {
    cookies,
    send,
    get,
    /** Sends the form that `holds` is in, with some of its fields filled otherwise; null takes a field out. */
    async submit(
      page: string,
      holds: RegExp,
      fill: Readonly<Record<string, string | null>> = {},
      headers: Record<string, string> = {},
    ) {
      const form = [...page.matchAll(/<form[^>]*>[\s\S]*?<\/form>/g)].map(([f]) => f).find(f => holds.test(f))
      if (!form) throw new Error(`no form with ${holds}`)
      const fields = fieldsOf(form)
      for (const [name, value] of Object.entries(fill))
        if (value === null) fields.delete(name)
        else fields.set(name, value)
      const action = unescaped(/action="([^"]*)"/.exec(form)![1]!)
      return send(action, { method: 'POST', body: fields, headers })
    },
  }
}

function fieldsOf(form: string): URLSearchParams {
  const fields = new URLSearchParams()
  const attribute = (tag: string, name: string): string =>
    unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    if (/type="(?:checkbox|radio)"/.test(tag) && !/\schecked/.test(tag)) continue
    fields.append(attribute(tag, 'name'), attribute(tag, 'value'))
  }
  for (const [, tag, inside] of form.matchAll(/<(textarea[^>]*)>([\s\S]*?)<\/textarea>/g))
    fields.append(attribute(tag!, 'name'), unescaped(inside!))
  for (const [, tag, inside] of form.matchAll(/<(select[^>]*)>([\s\S]*?)<\/select>/g)) {
    const options = [...inside!.matchAll(/<option[^>]*>/g)].map(([option]) => option)
    const chosen = options.find(option => /\sselected/.test(option)) ?? options[0]!
    fields.append(attribute(tag!, 'name'), attribute(chosen, 'value'))
  }
  return fields
}
