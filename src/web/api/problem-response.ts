import type { Context } from 'hono'
import type { Fault } from '../../queries/asking/fault.ts'
import { pageRequest } from '../request.ts'
import { type ProblemKind, type ProblemName, problemKinds } from './problem-kinds.ts'

/** A refusal as application/problem+json (RFC 9457), in the language that is asked for. */
export function problemResponse(
  c: Context,
  name: ProblemName,
  more: { readonly faults?: readonly Fault[]; readonly also?: Readonly<Record<string, unknown>> } = {},
): Response {
  const { language, path } = pageRequest(new URL(c.req.url), c.req.header('accept-language'))
  const { status, title, todo }: ProblemKind = problemKinds[name]
  const errors = more.faults?.map(({ parameter, because }) => ({ parameter, detail: because[language] }))
  const said = errors?.map(({ parameter, detail }) => `${parameter}: ${detail}`).join(' / ')
  const body = {
    type: `/api#${name}`,
    title: title[language],
    status,
    detail: said
      ? `${said}${language === 'ja' ? '。' : '.'}`
      : `${todo[language]}${language === 'ja' ? '。' : '.'}`,
    instance: path.slice(0, 200),
    ...(errors ? { errors } : {}),
    ...more.also,
  }
  c.header('Cache-Control', 'no-cache')
  c.header('Vary', 'Accept-Encoding, Accept-Language')
  c.header('Content-Language', language)
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json; charset=utf-8' })
}
