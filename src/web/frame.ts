import type { Context } from 'hono'
import type { Page } from './layout.ts'
import type { PageRequest } from './request.ts'

/** What the frame of all pages gives: the request as pages see it, and a page as an answer. */
export interface Frame {
  requestOf(c: Context): PageRequest
  answer(c: Context, request: PageRequest, page: Page): Response | Promise<Response>
}
